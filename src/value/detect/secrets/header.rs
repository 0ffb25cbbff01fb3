//! Headers and command lines that carry credentials.

use super::super::bytes::{at, has_at, part};
use super::assignment;
use super::reference::is_reference;
use super::shape::{Shape, is_hexadecimal, is_of_words, is_uuid};
use super::thing::{is_technical, trailing_digits};

/// Whether credentials stand behind `Authorization`, which ends at a place.
pub(super) const fn is_authorization(text: &[u8], from: usize) -> bool {
    const SCHEMES: &[&[u8]] = &[
        b"basic",
        b"bearer",
        b"digest",
        b"token",
        b"apikey",
        b"api-key",
        b"api-token",
        b"negotiate",
        b"ntlm",
        b"aws4-hmac-sha256",
        b"aws",
        b"splunk",
        b"genie",
        b"key",
        b"hawk",
        b"dpop",
        b"ssws",
        b"oauth",
        b"jwt",
        b"bot",
        b"sharedaccesssignature",
        b"sharedkey",
        b"discogs",
    ];
    let Some(given) = assignment::behind(text, from) else {
        return false;
    };
    let mut start = given.start;
    let mut named = false;
    let mut i = 0;
    while i < SCHEMES.len() {
        #[expect(clippy::indexing_slicing, reason = "below the length")]
        let scheme = SCHEMES[i];
        let end = given.start + scheme.len();
        if has_at(text, given.start, scheme) && matches!(at(text, end), b' ' | b'=' | b'+') {
            start = end + 1;
            named = true;
        }
        i += 1;
    }
    given.is_firm() && is_credential(text, start, named)
}

/// Whether a credential stands behind a scheme that ends at a place.
pub(super) const fn is_behind_scheme(text: &[u8], from: usize) -> bool {
    let mut i = from;
    while i < from + 3 && matches!(at(text, i), b' ' | b':' | b'=' | b'"' | b'\'') {
        i += 1;
    }
    let end = credential_end(text, i);
    let value = part(text, i, end);
    let shape = Shape::of(value);
    i > from
        && value.len() >= 16
        && !is_reference(value)
        && shape.digits > 1
        && (shape.is_mixed() || is_uuid(value))
}

/// Whether a credential begins at a place: what may stand in a header and is not a reference.
const fn is_credential(text: &[u8], from: usize, named: bool) -> bool {
    let mut i = from;
    while i < from + 3 && matches!(at(text, i), b' ' | b'"' | b'\'') {
        i += 1;
    }
    let value = part(text, i, credential_end(text, i));
    let shape = Shape::of(value);
    if value.len() < 8 || is_reference(value) || shape.letters() == 0 {
        return false;
    }
    let ends_padded = at(value, value.len() - 1) == b'=';
    let has_digits =
        shape.is_mixed() || shape.is_hex || ends_padded || shape.symbols > 1 || is_uuid(value);
    let generated = shape.digits > 0 && has_digits || shape.is_unspeakable();
    let has_parameters = has_at(text, i, b"username=") || has_at(text, i, b"credential=");
    generated
        || has_parameters
        || named && shape.upper >= 2 && shape.lower >= 2 && shape.breaks * 4 >= value.len()
}

const fn credential_end(text: &[u8], from: usize) -> usize {
    let mut end = from;
    while end < from + 256
        && at(text, end).is_ascii_graphic()
        && !matches!(
            at(text, end),
            b'"' | b'\'' | b'`' | b',' | b';' | b'\\' | b'<'
        )
    {
        end += 1;
    }
    end
}

/// Whether pairs of a `Cookie` header stand behind its name, and one of them is a session.
pub(super) const fn is_cookie(text: &[u8], from: usize) -> bool {
    let Some(given) = assignment::behind(text, from) else {
        return false;
    };
    let mut i = given.start;
    let mut pairs = 0;
    while given.is_firm() && pairs < 12 {
        while i < given.start + 1024 && !matches!(at(text, i), b'=' | 0 | b'\n' | b'"') {
            i += 1;
        }
        if at(text, i) != b'=' {
            return false;
        }
        if is_session(text, i) {
            return true;
        }
        i += 1;
        pairs += 1;
    }
    false
}

/// Whether a session stands behind the name of a cookie, which ends at a place.
pub(super) const fn is_session(text: &[u8], from: usize) -> bool {
    let mut name = from;
    while name > 0 && (at(text, name - 1).is_ascii_alphanumeric() || at(text, name - 1) == b'-') {
        name -= 1;
    }
    // Behind an option, a blank is the tie.
    let (mut i, mut is_tied) = (from, has_at(text, name, b"--"));
    while i < from + 5 && matches!(at(text, i), b'=' | b':' | b' ' | b'"' | b'\'') {
        is_tied |= at(text, i) != b' ';
        i += 1;
    }
    let end = credential_end(text, i);
    let value = part(text, i, end);
    let shape = Shape::of(value);
    i > from
        && value.len() >= if is_tied { 12 } else { 32 }
        && !is_reference(value)
        && !is_technical(value)
        && !is_name_of_session(value)
        && shape.letters() > 0
        && (is_tied || !shape.is_hex)
        && (shape.digits > 1 && (shape.is_mixed() || shape.is_hex || is_uuid(value))
            || value.len() >= 20 && shape.longest_lower < 8 && shape.breaks * 5 >= value.len())
}

/// Whether a value names a session or a statement of a policy, as `Sid` does: words, `Stmt` and a
/// number, or the id that Systems Manager gives a session: a name, a dash and seventeen hexadecimal
/// digits that begin with 0.
pub(super) const fn is_name_of_session(value: &[u8]) -> bool {
    let is_statement = has_at(value, 0, b"stmt") && trailing_digits(value) + 4 == value.len();
    if is_of_words(value) || is_statement {
        return true;
    }
    let dash = value.len().saturating_sub(18);
    dash > 0
        && at(value, dash) == b'-'
        && at(value, dash + 1) == b'0'
        && is_hexadecimal(part(value, dash + 1, value.len()))
        && !Shape::of(part(value, 0, dash)).is_mixed()
}

/// Whether `-u user:password` or `--user …` of a command line stands at a place.
pub(super) const fn is_user_of_command(text: &[u8], place: usize) -> bool {
    if place > 0 && at(text, place - 1).is_ascii_alphanumeric() {
        return false;
    }
    let mut i = if has_at(text, place, b"-u") && !at(text, place + 2).is_ascii_alphanumeric() {
        place + 2
    } else if has_at(text, place, b"--user") && !at(text, place + 6).is_ascii_alphanumeric() {
        place + 6
    } else if has_at(text, place, b"--proxy-user") {
        place + 12
    } else {
        return false;
    };
    let flag = i;
    while i < flag + 6 && matches!(at(text, i), b' ' | b'=' | b'\t') {
        i += 1;
    }
    let quote = at(text, i);
    let quoted = matches!(quote, b'"' | b'\'');
    i += quoted as usize;
    let start = i;
    // A format, as `date` takes it, and a bracket of prose.
    if matches!(at(text, start), b'+' | b'%' | b'(') {
        return false;
    }
    let mut colon = 0;
    while i < start + 128 && i < text.len() {
        let byte = at(text, i);
        if colon == 0 && byte == b':' {
            colon = i;
        }
        if byte.is_ascii_whitespace() {
            break;
        }
        i += 1;
    }
    if colon == 0 || start == flag || has_at(text, colon, b"://") {
        return false;
    }
    let end = unquoted(text, i, colon);
    let begin = if matches!(at(text, colon + 1), b'"' | b'\'') {
        colon + 2
    } else {
        colon + 1
    };
    let (user, password) = (part(text, start, colon), part(text, begin, end));
    is_given(password) || password.is_empty() && user.len() >= 8 && is_given(user)
}

const fn unquoted(text: &[u8], end: usize, from: usize) -> usize {
    let mut end = end;
    while end > from && matches!(at(text, end - 1), b'"' | b'\'' | b'\\') {
        end -= 1;
    }
    end
}

/// Whether a password of a command line is one and not `$PASSWORD`, `pass` or `[PASSWORD]`.
pub(super) const fn is_given(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    value.len() >= 4
        && !is_reference(value)
        && shape.letters() > 0
        && (shape.digits > 0 || shape.symbols > 0 || shape.is_unspeakable())
}

/// Whether `-ppassword` stands behind the name of a client of MySQL, which ends at a place, or
/// `-p password` behind `sshpass`.
pub(super) const fn has_password_option(text: &[u8], from: usize) -> bool {
    let is_apart = has_at(text, from.saturating_sub(7), b"sshpass");
    let mut i = from;
    while i < from + 96 && i < text.len() && !matches!(at(text, i), b'\n' | b';' | b'|') {
        if has_at(text, i, b" -p") && at(text, i + 2) == b'p' {
            let start = i + 3 + (is_apart && at(text, i + 3) == b' ') as usize;
            let quoted = matches!(at(text, start), b'"' | b'\'') as usize;
            let value = part(text, start + quoted, credential_end(text, start + quoted));
            if is_given(value) {
                return true;
            }
        }
        i += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, MIXED, found, random};
    use crate::kind::Kind;

    #[test]
    fn headers_with_credentials_are_refused() {
        let token = random(MIXED, 24, 17);
        for scheme in ["Bearer", "Token", "ApiKey", "Basic", "SSWS"] {
            for text in [
                format!("Authorization: {scheme} {token}"),
                format!("authorization={scheme} {token}"),
                format!("curl -H 'Authorization: {scheme} {token}' https://a.example"),
                format!("\"Proxy-Authorization\": \"{scheme} {token}\""),
            ] {
                assert_eq!(found(&text), Some(Kind::AuthHeader), "{text}");
            }
        }
        let digest = "Authorization: Digest username=\"x\", response=\"0\"";
        assert_eq!(found(digest), Some(Kind::AuthHeader));
    }

    #[test]
    fn headers_without_credentials_pass() {
        for text in [
            "Authorization: Bearer <token>",
            "Authorization: Bearer $TOKEN",
            "Authorization: Bearer ${token}",
            "The Authorization header is required",
            "Bearer authentication with OAuth2",
            "Authorization: none",
            "Cookie: enabled",
            "cookies expire after 30 days",
            "session = interactive",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn cookies_of_sessions_are_refused() {
        let id = random(HEX, 32, 19);
        for text in [
            format!("Set-Cookie: theme=dark; app={id}; Path=/"),
            format!("JSESSIONID={id}"),
            format!("PHPSESSID={id}"),
            format!("connect.sid={id}"),
            format!("run --session-id {id}"),
            format!("session=stmt{id}"),
        ] {
            assert!(found(&text).is_some(), "{text}");
        }
        // A session without digits is one too.
        let id = random(MIXED, 40, 19).replace(|c: char| c.is_ascii_digit(), "");
        let text = format!("Cookie: connect.sid={id}");
        assert!(found(&text).is_some(), "{text}");
        for text in [
            "session=interactive-terminal",
            "sid=MyStackServiceRoleDefaultPolicy",
            "\"Sid\": \"Route53LogsToCloudWatchLogs2\"",
            "Sid: Stmt1501234567890",
            "stream session gen6n_small_win2022",
            "Session 9f86d081884c7d659a2feaa0c55ad015 closed",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn users_of_commands_need_a_real_password() {
        let password = random(MIXED, 12, 23);
        for text in [
            format!("curl -u admin:{password} https://a.example"),
            format!("curl --user 'admin:{password}' x"),
            format!("mysql -u root -p{password}"),
            format!("sshpass -p {password} ssh host"),
        ] {
            assert!(found(&text).is_some(), "{text}");
        }
        for text in [
            "curl -u user:pass https://a.example",
            "curl -u \"$USER:$PASS\" x",
            "curl -u admin x",
            "mysql -u root -p",
            "date -u +\"%Y-%m-%dT%H:%M:%SZ\"",
            "doc.tmac-u (doc-do-Bl-args2):",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
