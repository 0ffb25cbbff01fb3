//! The token of an identity provider, as EKS and others put it into a file.

use std::path::{Path, PathBuf};

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use secrecy::SecretString;

use super::environment::Environment;
use super::failure::Failure;
use super::sts::RoleRequest;
use crate::evidence::EvidenceBook;
use crate::text::{Place, RoleSessionName, TextExceptions};
use crate::{ErrorKind, Refusal, RoleArn, Service};

/// The token's file and the role that the environment names for it.
pub(super) fn of_environment(
    environment: &Environment,
    names: Names<'_>,
) -> Result<Option<(PathBuf, RoleRequest)>, Failure> {
    let Some(file) = environment.get("AWS_WEB_IDENTITY_TOKEN_FILE") else {
        return Ok(None);
    };
    let Some(role) = environment.get("AWS_ROLE_ARN") else {
        return Err(Failure::new(
            ErrorKind::Configuration,
            "AWS_WEB_IDENTITY_TOKEN_FILE is set without AWS_ROLE_ARN; set both or none",
        ));
    };
    let name = environment.get("AWS_ROLE_SESSION_NAME");
    let name = names.choose("AssumeRoleWithWebIdentity", name)?;
    Ok(Some((
        PathBuf::from(file),
        RoleRequest::new(RoleArn::try_from(role)?, name),
    )))
}

/// What the names of role sessions may hold that others chose.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub(super) exceptions: &'a TextExceptions,
    pub(super) evidence: &'a EvidenceBook,
}

impl Names<'_> {
    /// The name that was chosen for a role's session, or one that says when it began.
    pub(super) fn choose(
        self,
        operation: &str,
        chosen: Option<&str>,
    ) -> Result<RoleSessionName, Refusal> {
        let Some(name) = chosen else {
            let now = SystemTimeSource::new().now();
            let since = now
                .duration_since(std::time::UNIX_EPOCH)
                .unwrap_or_default();
            return RoleSessionName::try_from(format!("palisade-{}", since.as_secs()));
        };
        let with = |kinds| RoleSessionName::except(name.to_owned(), kinds);
        let found = |kinds| with(kinds).err().and_then(|refusal| refusal.kind());
        let place = Place {
            of: Service::Sts.id(),
            operation,
            member: "RoleSessionName",
        };
        with(self.exceptions.used(&place, found, self.evidence))
    }
}

/// Reads the token anew each time: whoever issues it replaces the file.
pub(super) async fn read(file: &Path) -> Result<SecretString, Failure> {
    let path = file.to_owned();
    let read = tokio::task::spawn_blocking(move || token(&path)).await;
    read.ok().flatten().ok_or_else(|| {
        Failure::new(
            ErrorKind::Configuration,
            "the file with the web identity's token cannot be read; it is a regular file of 4 to \
             20000 characters",
        )
    })
}

fn token(path: &Path) -> Option<SecretString> {
    // STS API reference, AssumeRoleWithWebIdentity: 4 to 20,000 characters.
    const MOST: u64 = 20_000;
    let found = std::fs::metadata(path).ok()?;
    if !found.is_file() || found.len() > MOST {
        return None;
    }
    let token = std::fs::read_to_string(path).ok()?;
    (token.len() >= 4).then(|| token.into())
}
