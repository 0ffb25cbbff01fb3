//! Credentials that a program prints.

use std::ffi::OsString;
use std::fmt;
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use crate::session::failure::Failure;

/// A program that prints credentials, in the form of `credential_process`: one JSON object with
/// `Version` 1, `AccessKeyId`, `SecretAccessKey`, and `SessionToken` and `Expiration` for a session.
///
/// It is started with exactly these arguments and without a shell, may take one minute and print
/// 64 KiB. What it prints is never repeated; what it writes to its standard error is dropped.
///
/// ```
/// use palisade::{CredentialProcess, CredentialSource};
///
/// let vault = CredentialProcess::new("/usr/local/bin/aws-vault").args(["export", "--format=json", "acme"]);
/// let source = CredentialSource::Process(vault);
/// ```
#[derive(Clone)]
pub struct CredentialProcess {
    program: OsString,
    arguments: Vec<OsString>,
}

impl CredentialProcess {
    const PATIENCE: Duration = Duration::from_secs(60);
    const MOST: u64 = 64 * 1024;

    /// A program, by its path; a bare name is looked for in `PATH`.
    #[must_use]
    pub fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
        }
    }

    /// Adds arguments, each as it stands.
    #[must_use]
    pub fn args(mut self, arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    pub(in crate::session) async fn run(&self) -> Result<Credentials, Failure> {
        let ended = tokio::time::timeout(Self::PATIENCE, self.output()).await;
        let said = ended.unwrap_or(Err("did not end within one minute"));
        said.and_then(|said| read(&said)).map_err(|what| {
            Failure::credentials(format!("the program that gives credentials {what}"))
        })
    }

    async fn output(&self) -> Result<SecretString, &'static str> {
        const SILENT: &str = "could not be read";
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|_| "could not be started; check its path")?;
        let mut said = String::new();
        let output = child.stdout.take().ok_or(SILENT)?;
        let mut output = output.take(Self::MOST + 1);
        output.read_to_string(&mut said).await.map_err(|_| SILENT)?;
        let said = SecretString::from(said);
        #[expect(clippy::disallowed_methods, reason = "to measure it")]
        if said.expose_secret().len() as u64 > Self::MOST {
            return Err("printed more than 64 KiB");
        }
        let status = child.wait().await.map_err(|_| SILENT)?;
        if status.success() {
            Ok(said)
        } else {
            Err("failed; run it by hand to see why")
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Printed {
    version: u8,
    access_key_id: String,
    secret_access_key: SecretString,
    session_token: Option<SecretString>,
    expiration: Option<String>,
}

#[expect(clippy::disallowed_methods, reason = "handed to the signer")]
fn read(said: &SecretString) -> Result<Credentials, &'static str> {
    const FORM: &str = "printed no object with `Version`, `AccessKeyId` and `SecretAccessKey`";
    let said: Printed = serde_json::from_str(said.expose_secret()).map_err(|_| FORM)?;
    let secret = said.secret_access_key.expose_secret();
    if said.version != 1 {
        return Err("printed credentials of a version other than 1");
    }
    if said.access_key_id.is_empty() || secret.is_empty() {
        return Err(FORM);
    }
    let mut keys = Credentials::builder()
        .access_key_id(said.access_key_id)
        .secret_access_key(secret)
        .provider_name("palisade");
    keys.set_session_token(
        said.session_token
            .map(|token| token.expose_secret().to_owned()),
    );
    if let Some(expiration) = said.expiration {
        let end = DateTime::from_str(&expiration, Format::DateTimeWithOffset).ok();
        let end = end.and_then(|end| SystemTime::try_from(end).ok());
        keys.set_expiry(Some(
            end.ok_or("printed an `Expiration` that is no RFC 3339 time")?,
        ));
    }
    Ok(keys.build())
}

// Arguments may be secret: not shown.
impl fmt::Debug for CredentialProcess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialProcess")
            .field("program", &self.program)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "canary-7c1d";

    async fn said(script: &str) -> Result<Credentials, String> {
        let shell = CredentialProcess::new("/bin/sh").args(["-c", script]);
        let ran = shell.run().await;
        ran.map_err(|failure| format!("{failure} {failure:?}"))
    }

    #[tokio::test]
    async fn what_a_program_prints_is_read_and_not_repeated() {
        let printed = format!(
            r#"printf '{{"Version":1,"AccessKeyId":"ASIAIOSFODNN7EXAMPLE","SecretAccessKey":"{SECRET}",
            "SessionToken":"t","Expiration":"2099-01-01T00:00:00+02:00","Other":[]}}'; echo {SECRET} >&2"#
        );
        let keys = said(&printed)
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(keys.access_key_id(), "ASIAIOSFODNN7EXAMPLE");
        assert_eq!(keys.session_token(), Some("t"));
        assert!(keys.expiry().is_some());
        for (script, why) in [
            ("echo CANARY", "printed no object"),
            (
                "echo '{\"Version\":1,\"AccessKeyId\":\"CANARY\"}'",
                "printed no object",
            ),
            (
                "echo '{\"Version\":2,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"CANARY\"}'",
                "version other than 1",
            ),
            (
                "echo '{\"Version\":1,\"AccessKeyId\":\"\",\"SecretAccessKey\":\"CANARY\"}'",
                "printed no object",
            ),
            (
                "echo '{\"Version\":1,\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"s\",\"Expiration\":\"CANARY\"}'",
                "no RFC 3339 time",
            ),
            ("echo CANARY; exit 1", "failed; run it by hand"),
            ("yes CANARY", "more than 64 KiB"),
            ("printf '\\377CANARY'", "could not be read"),
        ] {
            let error = said(&script.replace("CANARY", SECRET)).await.unwrap_err();
            assert!(
                error.contains(why) && !error.contains(SECRET),
                "{script}: {error}"
            );
        }
    }

    #[tokio::test]
    async fn a_program_is_started_without_a_shell() {
        let nothing = CredentialProcess::new("/bin/echo $(id)").run().await;
        let error = nothing.map(|_| ()).unwrap_err().to_string();
        assert!(
            error.ends_with("could not be started; check its path"),
            "{error}"
        );
        let one = CredentialProcess::new("/bin/echo").args(["a; echo b", "$HOME"]);
        let said = one.output().await.unwrap_or_default();
        #[expect(clippy::disallowed_methods, reason = "nothing secret")]
        let said = said.expose_secret();
        assert_eq!(said, "a; echo b $HOME\n");
    }
}
