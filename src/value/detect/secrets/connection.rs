//! Connection strings: a user and a password before the host, and keys in settings.

use super::super::bytes::{at, has_at, part};
use super::header::is_given;
use super::reference::is_reference;
use super::shape::{Shape, looks_random};
use super::thing::is_technical;
use super::vendor::prefixed;

/// The longest part before a host that is looked at.
const REACH: usize = 256;

/// Whether credentials stand behind the `:` at a place, in a URL of any scheme.
pub(super) const fn has_userinfo(text: &[u8], colon: usize) -> bool {
    if !has_at(text, colon, b"://") || colon == 0 || !at(text, colon - 1).is_ascii_alphanumeric() {
        return false;
    }
    let start = colon + 3;
    let (mut i, mut first_colon, mut at_sign, mut slash) = (start, 0, 0, 0);
    while i < text.len() && i - start < REACH {
        match at(text, i) {
            b':' if first_colon == 0 => first_colon = i,
            b'@' if slash == 0 || is_password_begun(text, start, first_colon, slash) => at_sign = i,
            b'/' | b'?' | b'#' if slash == 0 => {
                if at_sign > 0 {
                    break;
                }
                slash = i;
            }
            b'"' | b'\'' | b'<' | b'>' | b'`' => break,
            byte if byte.is_ascii_whitespace() => break,
            _ => {}
        }
        i += 1;
    }
    if at_sign == 0 || at_sign + 1 >= text.len() {
        return false;
    }
    if first_colon == 0 || first_colon > at_sign {
        return is_token_of_user(part(text, start, at_sign));
    }
    is_secret_of_user(part(text, first_colon + 1, at_sign))
        || is_token_of_user(part(text, start, first_colon))
}

/// Whether a password has begun before the first slash, and not the number of a port.
const fn is_password_begun(text: &[u8], start: usize, colon: usize, slash: usize) -> bool {
    if colon <= start || colon >= slash {
        return false;
    }
    let mut i = colon + 1;
    while i < slash {
        if !at(text, i).is_ascii_digit() {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether what stands behind the colon of a user is a password, and not a reference.
const fn is_secret_of_user(value: &[u8]) -> bool {
    if is_default(value) {
        return true;
    }
    // Says that the user is a token.
    let is_mark = value.eq_ignore_ascii_case(b"x-oauth-basic");
    !value.is_empty() && !is_mark && !is_reference(value)
}

/// Whether a word is a password that products come with, however much it looks like the place of one.
const fn is_default(value: &[u8]) -> bool {
    macro_rules! is {
        ($($lower:literal)*) => {
            $(value.eq_ignore_ascii_case($lower))||*
        };
    }
    is!(b"changeit" b"changeme" b"change-me" b"change_me" b"password")
}

/// Whether the `@` at a place stands between such a password and a host, as in `user:changeit@host`.
pub(super) const fn has_default_before(text: &[u8], place: usize) -> bool {
    let mut start = place;
    while start > 0 && place - start < 10 && at(text, start - 1) != b':' {
        start -= 1;
    }
    let is_host = at(text, place + 1).is_ascii_alphanumeric() || at(text, place + 1) == b'[';
    start > 1
        && at(text, start - 1) == b':'
        && at(text, start - 2).is_ascii_alphanumeric()
        && is_host
        && is_default(part(text, start, place))
}

/// Whether a user without a password is a token.
const fn is_token_of_user(user: &[u8]) -> bool {
    matches!(prefixed(user, 0), Some((_, end)) if end == user.len())
        || looks_random(user)
        || user.len() >= 32 && Shape::of(user).is_hex
}

/// Whether a password stands behind the host of a login, as in `jane@example.com:…`, where the `@`
/// is at a place.
pub(super) const fn has_password_behind(text: &[u8], place: usize) -> bool {
    let mut colon = place + 1;
    while at(text, colon).is_ascii_alphanumeric() || matches!(at(text, colon), b'-' | b'.') {
        colon += 1;
    }
    let mut end = colon + 1;
    while end < text.len()
        && end - colon < REACH
        && at(text, end).is_ascii_graphic()
        && !matches!(at(text, end), b'"' | b'\'' | b'`' | b',' | b';' | b'/')
    {
        end += 1;
    }
    let value = part(text, colon + 1, end);
    at(text, colon) == b':'
        && at(text, end) != b'/'
        && value.len() >= 6
        && is_given(value)
        && !is_technical(value)
}

/// Whether the fields of `WIFI:T:WPA;S:name;P:password;;`, which ends at a place, have a password.
pub(super) const fn is_network(text: &[u8], from: usize) -> bool {
    let (mut i, mut field) = (from, from);
    if at(text, from) != b':' {
        return false;
    }
    while i < text.len() && i - from < REACH {
        match at(text, i) {
            b'\\' => i += 1,
            b';' if has_at(text, field + 1, b"p:") && i > field + 7 => {
                return !is_reference(part(text, field + 3, i));
            }
            b';' => field = i,
            _ => {}
        }
        i += 1;
    }
    false
}

/// Whether `user/password@` stands behind a place, as Oracle's clients write it.
pub(super) const fn is_oracle(text: &[u8], from: usize) -> bool {
    let mut i = from;
    while i < from + 2 && matches!(at(text, i), b':' | b' ') {
        i += 1;
    }
    let start = i;
    let mut slash = 0;
    while i < start + 96 && at(text, i).is_ascii_graphic() && !matches!(at(text, i), b'"' | b'\'') {
        if at(text, i) == b'/' && slash == 0 {
            slash = i;
        }
        if at(text, i) == b'@' && slash > start && i > slash + 1 {
            return start > from && is_given(part(text, slash + 1, i));
        }
        i += 1;
    }
    false
}

/// Whether the path of a webhook stands behind the word that ends at a place.
pub(super) const fn is_webhook(text: &[u8], from: usize) -> bool {
    let is_slack = has_at(text, from, b".slack.com/") && at(text, from + 11).is_ascii_lowercase();
    if !is_slack && at(text, from) != b'/' && !has_at(text, from, b".office.com/") {
        return false;
    }
    let (mut i, mut start) = (from, from);
    while i <= from + 256 {
        let byte = at(text, i);
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_') {
            let piece = part(text, start, i);
            let shape = Shape::of(piece);
            let long = piece.len() >= if is_slack { 14 } else { 20 };
            if long && shape.digits > 1 && shape.is_mixed() {
                return true;
            }
            start = i + 1;
        }
        if !byte.is_ascii_graphic() || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>') {
            return false;
        }
        i += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::sample::{BASE64, MIXED, found, random};
    use crate::kind::Kind;

    #[test]
    fn a_password_before_a_host_is_refused_in_any_scheme() {
        let password = random(MIXED, 10, 29);
        for text in [
            format!("postgres://app:{password}@db.internal/x"),
            format!("mongodb+srv://app:{password}@c.example.net"),
            format!("redis://:{password}@cache:6379"),
            format!("amqps://app:p%40{password}@mq/x"),
            format!("ldap://cn=app:{password}@mq"),
            format!("postgres://app:pa#{password}@db/x"),
            format!("https://{}@git.example.org/x", random(MIXED, 24, 31)),
            format!("jdbc:oracle:thin:app/{password}9@10.0.3.7:1521/x"),
        ] {
            assert_eq!(found(&text), Some(Kind::ConnectionString), "{text}");
        }
    }

    #[test]
    fn keys_in_connection_strings_are_refused() {
        let key = format!("{}==", random(BASE64, 86, 37));
        for text in [
            format!("AccountName=a;AccountKey={key};EndpointSuffix=x"),
            format!("Endpoint=sb://x/;SharedAccessKeyName=r;SharedAccessKey={key}"),
            format!(
                "SharedAccessSignature sr=x&sig={}%3D&se=1",
                random(MIXED, 44, 41)
            ),
            format!("Server=db;Uid=app;Pwd={};", random(MIXED, 12, 43)),
        ] {
            assert!(found(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn a_password_that_products_come_with_is_one() {
        for password in ["changeit", "changeme", "change-me", "CHANGE_ME", "Password"] {
            for text in [
                format!("user:{password}@host"),
                format!("root:{password}@10.0.0.1"),
                format!("log in as user:{password}@db.internal, then wait"),
                format!("user:{password}@[2001:db8::7]"),
                format!("postgres://user:{password}@localhost/db"),
                format!("jdbc:mysql://user:{password}@h/d"),
            ] {
                assert_eq!(found(&text), Some(Kind::ConnectionString), "{text}");
            }
        }
        for password in ["secret", "passwd", "dbpassword"] {
            let text = format!("postgres://user:{password}@localhost/db");
            assert_eq!(found(&text), Some(Kind::ConnectionString), "{text}");
        }
    }

    #[test]
    fn users_without_passwords_and_placeholders_pass() {
        for text in [
            "ssh://git@host/org/repo",
            "https://medium.com/@user",
            "http://host:8080/path@x",
            "https://example:x-oauth-basic@host/a/b",
            "user:<password>@host",
            "user:${PASSWORD}@host",
            "user: changeit @host",
            "not:changeit@ all",
            "https://host/a:password/b@c",
            "postgres://user:yourpassword@localhost/db",
            "postgres://${USER}:${PASS}@host/db",
            "https://<user>:<password>@host/",
            "npx publib@latest",
            "name@sha256:abc",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_password_behind_an_address_is_a_secret() {
        let address = "jane@example.com";
        for password in ["Sup3rS3cret", "hunter2", "correct-horse7", "p4ss!w0rd9"] {
            let text = format!("{address}:{password}");
            assert_eq!(found(&text), Some(Kind::Password), "{text}");
        }
        for rest in [
            "",
            ":8080",
            ": hunter2",
            ":org/repo2",
            ":note",
            ":2026-11-22T10:00:00Z",
            ":$PASSWORD1",
            ":<password1>",
        ] {
            let text = format!("{address}{rest}");
            assert_eq!(found(&text), Some(Kind::Email), "{text}");
        }
    }

    #[test]
    fn a_network_for_telephones_has_its_password() {
        for text in [
            "WIFI:T:WPA;S:home;P:tr4vel77;;",
            "WIFI:S:home;P:tra\\;vel7;T:WPA;H:true;;",
            "wifi:P:travellers;S:home;;",
        ] {
            assert_eq!(found(text), Some(Kind::Password), "{text}");
        }
        for text in [
            "WIFI:T:nopass;S:home;;",
            "WIFI:T:WPA;S:home;P:;;",
            "WIFI:T:WPA;S:home;P:${WIFI};;",
            "WIFI:T:WPA;S:P:home;;",
            "wifi: on; a; p: none",
            "wifi; P:example7;",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_webhook_has_a_secret_in_its_path() {
        let secret = random(MIXED, 24, 47);
        for host in ["hooks.slack.com/services", "discord.com/api/webhooks"] {
            let text = format!("https://{host}/123456789/{secret}");
            assert_eq!(found(&text), Some(Kind::SecretPath), "{text}");
        }
        assert_eq!(found("https://example.com/hooks/order-created-v2"), None);
    }
}
