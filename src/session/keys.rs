//! The form of access keys.

use aws_credential_types::Credentials;

use super::failure::Failure;

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
