//! The files in which the AWS CLI keeps the tokens of those who signed in with it. They are read and
//! never written.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha1::{Digest, Sha1};

use super::answer::is_token;
use super::token::{Registration, Renewal, Tokens};
use crate::ErrorKind;
use crate::session::failure::Failure;

/// As the AWS CLI writes it; what else it writes is not needed.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    access_token: SecretString,
    expires_at: String,
    refresh_token: Option<SecretString>,
    client_id: Option<String>,
    client_secret: Option<SecretString>,
    registration_expires_at: Option<String>,
}

/// Reads the tokens of a session or a start URL anew each time: whoever signs in replaces the file.
pub(super) async fn read(folder: &Path, named: &str) -> Result<Tokens, Failure> {
    let path = folder.join(file_name(named));
    let text = tokio::task::spawn_blocking(move || contents(&path)).await;
    let text = text.unwrap_or(Err(Missing::Unreadable));
    // Security: the parser's own error would quote the file.
    let tokens = text.and_then(|text| parse(&text).ok_or(Missing::Unreadable));
    tokens.map_err(|missing| match missing {
        Missing::File => Failure::credentials(
            "nobody is signed in to Identity Center for the profile; sign in with `aws sso login`",
        ),
        Missing::Unreadable => Failure::new(
            ErrorKind::Configuration,
            "the file with the sign-in to Identity Center cannot be read; it is a regular file of \
             at most 64 KiB, as `aws sso login` writes it: sign in again",
        ),
    })
}

/// What the AWS CLI names the file by.
fn file_name(named: &str) -> String {
    let mut name = String::with_capacity(45);
    for byte in Sha1::digest(named.as_bytes()) {
        name += &format!("{byte:02x}");
    }
    name + ".json"
}

enum Missing {
    File,
    Unreadable,
}

fn contents(path: &Path) -> Result<SecretString, Missing> {
    const MOST: u64 = 64 * 1024;
    let found = match std::fs::metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(Missing::File),
        Err(_) => return Err(Missing::Unreadable),
    };
    // A pipe or a device might never end.
    if !found.is_file() || found.len() > MOST {
        return Err(Missing::Unreadable);
    }
    let file = File::open(path).map_err(|_| Missing::Unreadable)?;
    let mut text = String::new();
    let read = file.take(MOST + 1).read_to_string(&mut text);
    match read {
        Ok(length) if length as u64 <= MOST => Ok(text.into()),
        _ => Err(Missing::Unreadable),
    }
}

fn parse(text: &SecretString) -> Option<Tokens> {
    #[expect(clippy::disallowed_methods, reason = "read, not shown")]
    let written: Written = serde_json::from_str(text.expose_secret()).ok()?;
    #[expect(clippy::disallowed_methods, reason = "looked at, not shown")]
    if !is_token(written.access_token.expose_secret()) {
        return None;
    }
    let renewal = match (
        written.refresh_token,
        written.client_id,
        written.client_secret,
        written.registration_expires_at,
    ) {
        (Some(token), Some(id), Some(secret), Some(ends)) => Some(Renewal {
            token,
            client: Registration {
                id,
                secret,
                ends: time(&ends)?,
            },
        }),
        _ => None,
    };
    Some(Tokens {
        access: written.access_token,
        ends: time(&written.expires_at)?,
        renewal,
    })
}

/// Older versions of the AWS CLI write `UTC` for `Z`.
fn time(text: &str) -> Option<SystemTime> {
    let plain = text.strip_suffix("UTC").map(|text| format!("{text}Z"));
    let text = plain.as_deref().unwrap_or(text);
    let time = DateTime::from_str(text, Format::DateTimeWithOffset).ok()?;
    SystemTime::try_from(time).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CANARY: &str = "canary-3f9b";

    fn parsed(text: &str) -> Option<Tokens> {
        parse(&SecretString::from(text.replace("CANARY", CANARY)))
    }

    #[test]
    fn files_are_named_as_the_aws_cli_names_them() {
        // `printf acme | sha1sum`
        assert_eq!(
            file_name("acme"),
            "293abb6b76d7791c0732cc517d38c4b5c734b87f.json"
        );
    }

    #[test]
    fn a_token_is_renewed_with_all_that_it_takes_or_not_at_all() {
        let bare = r#"{"accessToken":"CANARY","expiresAt":"2030-01-01T00:00:00UTC"}"#;
        let bare = parsed(bare).unwrap_or_else(|| panic!("it was not read"));
        let zulu = r#"{"accessToken":"CANARY","expiresAt":"2030-01-01T00:00:00Z","other":[]}"#;
        let zulu = parsed(zulu).unwrap_or_else(|| panic!("it was not read"));
        assert_eq!(bare.ends, zulu.ends);
        assert!(bare.renewal.is_none());
        let whole = r#"{"accessToken":"CANARY","expiresAt":"2030-01-01T00:00:00Z","refreshToken":"r",
            "clientId":"c","clientSecret":"s","registrationExpiresAt":"2031-01-01T00:00:00Z"}"#;
        let whole = parsed(whole).unwrap_or_else(|| panic!("it was not read"));
        assert!(whole.renewal(whole.ends).is_some());
        let late = whole.ends + std::time::Duration::from_secs(366 * 24 * 3600);
        assert!(whole.renewal(late).is_none(), "the client has expired");
    }

    #[test]
    fn what_is_no_sign_in_is_not_read() {
        for text in [
            "",
            "{",
            "[]",
            "null",
            "\"CANARY\"",
            r#"{"expiresAt":"2030-01-01T00:00:00Z"}"#,
            r#"{"accessToken":"CANARY"}"#,
            r#"{"accessToken":["CANARY"],"expiresAt":"2030-01-01T00:00:00Z"}"#,
            r#"{"accessToken":"CANARY","expiresAt":"soon"}"#,
            r#"{"accessToken":"CANARY","expiresAt":1893456000}"#,
            r#"{"accessToken":"CANARY","accessToken":"other","expiresAt":"2030-01-01T00:00:00Z"}"#,
        ] {
            assert!(parsed(text).is_none(), "{text}");
        }
    }
}
