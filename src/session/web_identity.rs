//! The token of an identity provider, as EKS and others put it into a file.

use std::path::{Path, PathBuf};

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use secrecy::SecretString;

use super::environment::Environment;
use super::failure::Failure;
use super::sts::RoleRequest;
use crate::text::RoleSessionName;
use crate::{ErrorKind, Refusal, RoleArn};

/// The token's file and the role that the environment names for it.
pub(super) fn of_environment(
    environment: &Environment,
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
    let name = session_name(environment.get("AWS_ROLE_SESSION_NAME"))?;
    Ok(Some((
        PathBuf::from(file),
        RoleRequest::new(RoleArn::try_from(role)?, name),
    )))
}

/// The name that was chosen for a role's session, or one that says when it began.
pub(super) fn session_name(chosen: Option<&str>) -> Result<RoleSessionName, Refusal> {
    match chosen {
        Some(name) => RoleSessionName::try_from(name),
        None => {
            let now = SystemTimeSource::new().now();
            let since = now
                .duration_since(std::time::UNIX_EPOCH)
                .unwrap_or_default();
            RoleSessionName::try_from(format!("palisade-{}", since.as_secs()))
        }
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
