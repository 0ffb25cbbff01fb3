//! The link itself, which is a secret.

use std::fmt;
use std::time::SystemTime;

use aws_sdk_s3::presigning::PresignedRequest;
use aws_smithy_types::DateTime;
use secrecy::{ExposeSecret, SecretString};

/// A link that lets whoever holds it do one thing with one object until it expires.
///
/// It is a credential: its text is only given by [`expose_url`](Self::expose_url), it has no
/// `Display`, and `Debug` tells method and expiry. Hand it over encrypted, and keep it out of logs,
/// browser histories and `Referer` headers.
///
/// The session token of temporary credentials stands in the link. Nothing takes a link back before
/// it expires but the end of the credentials that signed it.
#[derive(Clone)]
pub struct PresignedUrl {
    method: &'static str,
    url: SecretString,
    headers: Vec<(String, String)>,
    expires_at: SystemTime,
}

impl PresignedUrl {
    pub(super) fn new(
        method: &'static str,
        signed: &PresignedRequest,
        expires_at: SystemTime,
    ) -> Self {
        let headers = signed.headers();
        Self {
            method,
            url: signed.uri().into(),
            headers: headers
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            expires_at,
        }
    }

    /// The text of the link, for whoever is to use it.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "exposed by name, for its user")]
    pub fn expose_url(&self) -> &str {
        self.url.expose_secret()
    }

    /// The HTTP method that the link is good for: `GET` or `PUT`.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method
    }

    /// Names and values of the headers that whoever uses the link must send, as they stand here.
    /// None for links to read.
    ///
    /// Browsers send `content-length` by themselves and do not let a page set it.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// When the link ends, in whole seconds: after its lifetime, or with the credentials that
    /// signed it if that is earlier. Of temporary keys in environment variables nobody knows the
    /// end; such a link can end before this.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }
}

impl fmt::Debug for PresignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expires_at = DateTime::from(self.expires_at);
        f.debug_struct("PresignedUrl")
            .field("method", &self.method)
            .field("expires_at", &format_args!("{expires_at}"))
            .finish_non_exhaustive()
    }
}

/// A `Content-Disposition` that saves under a name, by RFC 6266: for old programs in ASCII, where
/// what is unsafe is replaced, and for the others in full.
pub(super) fn attachment(name: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !"\"\\%/:;*?<>|".contains(c) || c == ' ';
    let ascii: String = name
        .chars()
        .map(|c| if plain(c) { c } else { '_' })
        .collect();
    if ascii == name {
        return format!("attachment; filename=\"{ascii}\"");
    }
    let mut full = String::new();
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                full.push(char::from(byte));
            }
            _ => full.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{full}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_say_anything_else() {
        for (name, header) in [
            ("report 7.pdf", "attachment; filename=\"report 7.pdf\""),
            (
                "a\"; filename=\"b.exe",
                "attachment; filename=\"a__ filename=_b.exe\"; \
                 filename*=UTF-8''a%22%3B%20filename%3D%22b.exe",
            ),
            (
                "Übersicht\r\nx: y",
                "attachment; filename=\"_bersicht__x_ y\"; \
                 filename*=UTF-8''%C3%9Cbersicht%0D%0Ax%3A%20y",
            ),
        ] {
            assert_eq!(attachment(name), header);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_file_name_makes_a_header_of_one_line_and_two_quotes(name in "\\PC*|[ -~]*|[\\x00-\\x20\"\\\\]*") {
            let header = attachment(&name);
            proptest::prop_assert!(header.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
            proptest::prop_assert_eq!(header.matches('"').count(), 2);
            proptest::prop_assert!(!header.contains('\\'));
        }
    }
}
