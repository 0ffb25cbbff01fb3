//! The keys of the environment, and the form of all keys.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::environment::Environment;
use super::failure::Failure;
use crate::ErrorKind;

/// The keys of the environment; half a pair is a mistake, and not a reason to go on with somebody
/// else's.
pub(super) fn of_environment(environment: &Environment) -> Result<Option<Credentials>, Failure> {
    let get = |name| environment.get(name);
    let wrong = |what: &'static str| Err(Failure::new(ErrorKind::Configuration, what));
    let (id, secret) = match (get("AWS_ACCESS_KEY_ID"), get("AWS_SECRET_ACCESS_KEY")) {
        (Some(id), Some(secret)) => (id, secret),
        (None, None) => return Ok(None),
        _ => {
            return wrong(
                "one of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY is set without the other; \
                     set both or none",
            );
        }
    };
    let token = get("AWS_SESSION_TOKEN");
    if token.is_none() && get("AWS_SECURITY_TOKEN").is_some() {
        return wrong(
            "AWS_SECURITY_TOKEN is an old name and is not followed; set AWS_SESSION_TOKEN",
        );
    }
    let mut keys = Credentials::builder()
        .access_key_id(id)
        .secret_access_key(secret)
        .provider_name("palisade");
    keys.set_session_token(token.map(str::to_owned));
    keys.set_account_id(get("AWS_ACCOUNT_ID").map(Into::into));
    if let Some(end) = get("AWS_CREDENTIAL_EXPIRATION") {
        let end = DateTime::from_str(end, Format::DateTimeWithOffset);
        match end.ok().and_then(|end| SystemTime::try_from(end).ok()) {
            Some(end) => keys.set_expiry(Some(end)),
            None => return wrong("AWS_CREDENTIAL_EXPIRATION is no RFC 3339 time; correct it"),
        };
    }
    Ok(Some(keys.build()))
}

/// Refuses keys that are none.
///
/// Security: ids and tokens stand in headers, where the SDK's signer takes a line end for the end of
/// the world; and an id is printed.
pub(super) fn check(source: &str, keys: &Credentials) -> Result<(), Failure> {
    // IAM API reference, AccessKey: 16 to 128 of `[\w]`.
    let id = keys.access_key_id().as_bytes();
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let is_id = (16..=128).contains(&id.len()) && id.iter().all(is_word);
    let printed = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    if is_id && printed(keys.secret_access_key()) && keys.session_token().is_none_or(printed) {
        return Ok(());
    }
    Err(Failure::credentials(format!(
        "the keys from the {source} are not well formed; an id has 16 to 128 letters and digits, \
         secret and token are of printed ASCII without blanks"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_not_stand_in_a_header_is_no_key() {
        let long = "A".repeat(129);
        let keys = |id: &str, secret: &str, token: Option<&str>| {
            let token = token.map(str::to_owned);
            check("test", &Credentials::new(id, secret, token, None, "test")).is_ok()
        };
        const ID: &str = "ASIAIOSFODNN7EXAMPLE";
        assert!(keys(ID, "wJalr/+=", None) && keys(ID, "s", Some("IQoJb3//==")));
        for id in [
            "",
            "short",
            &long,
            "ASIAIOSFODNN7EXAMPL\n",
            "ASIAIOSFODNN7 EXAMPLE",
            "é".repeat(9).as_str(),
        ] {
            assert!(!keys(id, "secret", None), "{id}");
        }
        for text in ["", "a b", "a\r\nb", "\0", "é"] {
            assert!(
                !keys(ID, text, None) && !keys(ID, "s", Some(text)),
                "{text}"
            );
        }
    }
}
