//! Who should own the buckets that a call names.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use super::super::source;
use super::{OWNER, S3Rules, SOURCE_OWNER, copies, is_presigned_read, names_owner};
use crate::AccountId;
use crate::error::{Fault, Refusal, fault};
use crate::wire::owner::{Named, Standing};
use crate::wire::signature::is_presigned;

/// Headers and the owners in them, of the bucket and of the one that is copied from.
pub(super) type Owners = [Option<(&'static str, Option<AccountId>)>; 2];

impl S3Rules {
    /// The headers in which a call names owners, each with the owner to expect, if that is known.
    pub(super) fn owners(
        &self,
        operation: &str,
        request: &HttpRequest,
        named: Option<&Named>,
    ) -> Result<Owners, Refusal> {
        let Some(named) = named.filter(|_| names_owner(operation)) else {
            return Ok([None, None]);
        };
        let source = if copies(operation) {
            let source = source::read(request.headers(), &self.buckets)?;
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
        request: &HttpRequest,
        named: Option<&Named>,
    ) -> Result<(), Refusal> {
        for (name, owner) in self
            .owners(operation, request, named)?
            .into_iter()
            .flatten()
        {
            let mut said = request.headers().get_all(name);
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
