//! Who should own the buckets that a call names.

use super::super::source::{self, COPY_SOURCE};
use super::{OWNER, S3Rules, SOURCE_OWNER, copies, is_presigned_read, known, names_owner};
use crate::AccountId;
use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::owner::{Named, Standing};
use crate::wire::signature::is_presigned;

/// Headers and the owners in them, of the bucket and of the one that is copied from.
pub(super) type Owners = [Option<(&'static str, Option<AccountId>)>; 2];

impl S3Rules {
    /// The headers in which a call names owners, each with the owner to expect, if that is known.
    pub(super) fn owners<'h>(
        &self,
        operation: &str,
        sources: impl Iterator<Item = &'h str>,
        named: Option<&Named>,
    ) -> Result<Owners, Refusal> {
        let entry = known(operation);
        let Some(named) = named.filter(|_| names_owner(entry)) else {
            return Ok([None, None]);
        };
        let source = if copies(entry) {
            let source = source::read(sources, &self.buckets)?;
            self.admit("GetObject", &source)?;
            Some((SOURCE_OWNER, self.owner(&source)))
        } else {
            None
        };
        Ok([Some((OWNER, self.owner(named))), source])
    }

    fn owner(&self, named: &Named) -> Option<AccountId> {
        match &named.standing {
            Standing::Foreign(owner) => Some(owner.clone()),
            _ => self.owner.get(),
        }
    }

    pub(super) fn check_owner(
        &self,
        operation: &str,
        request: &Finished<'_>,
        named: Option<&Named>,
    ) -> Result<(), Refusal> {
        let owners = self.owners(operation, request.all(COPY_SOURCE), named)?;
        for (name, owner) in owners.into_iter().flatten() {
            let mut said = request.all(name);
            match (said.next(), said.next(), owner) {
                (Some(said), None, Some(owner)) if said == owner.as_str() => {}
                (None, _, _) if is_presigned_read(operation) && is_presigned(request) => {}
                _ => return Err(OTHER_OWNER.into()),
            }
        }
        Ok(())
    }
}

const OTHER_OWNER: Fault = fault!(
    Owner,
    "the call names another bucket owner than this session's account or the declared one",
    "leave the expected owner to the session; read other accounts' buckets through `declare_foreign`",
);
