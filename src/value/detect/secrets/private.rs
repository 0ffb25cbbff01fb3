//! Private keys in the forms that tools write.

use super::super::bytes::{at, has_at};

/// Whether the `-` at a place begins a private key in PEM, with some of the key behind its label.
pub(super) const fn is_pem(text: &[u8], place: usize) -> bool {
    if !has_at(text, place, b"-----begin ") && !has_at(text, place, b"---- begin ") {
        return false;
    }
    // `RSA PRIVATE KEY`, `ENCRYPTED PRIVATE KEY`, `PGP PRIVATE KEY BLOCK` …
    let mut i = place + 11;
    while i < place + 40 && !has_at(text, i, b"private key") {
        if at(text, i) == b'-' {
            return false;
        }
        i += 1;
    }
    i += 11;
    while i < place + 64 && at(text, i) != b'-' {
        i += 1;
    }
    while at(text, i) == b'-' && i < place + 80 {
        i += 1;
    }
    has_body(text, i)
}

/// Whether a line of a key stands at a place, behind white space written out or not; or a piece of one, which
/// was cut off or has narrow lines.
const fn has_body(text: &[u8], from: usize) -> bool {
    let (mut i, mut is_on_its_own) = (from, false);
    while i < from + 16 {
        match at(text, i) {
            b'\\' if matches!(at(text, i + 1), b'n' | b'r' | b't') => {
                is_on_its_own = true;
                i += 2;
            }
            b'\n' | b'\r' => {
                is_on_its_own = true;
                i += 1;
            }
            b' ' | b'\t' | b'\\' | b'"' | b'\'' | b'+' | b',' => i += 1,
            _ => break,
        }
    }
    let (mut length, mut digits, mut end) = (0, 0, i);
    while length < 20 && end < i + 64 {
        match (at(text, end), at(text, end + 1)) {
            (b'\\', b'n' | b'r') => end += 1,
            (b'\\' | b'\n' | b'\r', _) => {}
            (byte, _) if is_line(byte) => {
                length += 1;
                digits += byte.is_ascii_digit() as usize;
            }
            _ => break,
        }
        end += 1;
    }
    length == 20
        || is_on_its_own && is_piece(text, i, length, digits, at(text, end))
        || has_at(text, i, b"proc-type:")
        || has_at(text, i, b"dek-info:")
        || has_at(text, i, b"version:")
        || has_at(text, i, b"comment:")
}

/// Whether what is left of a line is of a key, and no word in the place of one: it begins as DER does, or has a
/// digit; and nothing follows that says more.
const fn is_piece(text: &[u8], start: usize, length: usize, digits: usize, next: u8) -> bool {
    let begins = at(text, start) == b'M' && matches!(at(text, start + 1), b'A'..=b'I');
    (begins && length >= 6 || digits > 0 && length >= 8)
        && matches!(next, 0 | b'"' | b'\'' | b'}' | b'<' | b',' | b'-')
}

const fn is_line(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=')
}

/// Whether a JSON Web Key holds its private part, `"d"`, near the `kty` that ends at a place.
pub(super) const fn is_jwk(text: &[u8], from: usize) -> bool {
    let mut i = from.saturating_sub(900);
    let end = from + 900;
    while i < end && i < text.len() {
        if at(text, i) == b'd' && matches!(at(text, i + 1), b'"' | b'\'') && i > 0 {
            let quote = at(text, i + 1);
            let mut value = i + 2;
            while matches!(at(text, value), b' ' | b':' | b'\\' | b'"' | b'\'') && value < i + 8 {
                value += 1;
            }
            if at(text, i - 1) == quote && length_of_number(text, value) >= 20 {
                return true;
            }
        }
        i += 1;
    }
    false
}

const fn length_of_number(text: &[u8], start: usize) -> usize {
    let mut length = 0;
    while length < 20
        && (at(text, start + length).is_ascii_alphanumeric()
            || matches!(at(text, start + length), b'-' | b'_'))
    {
        length += 1;
    }
    length
}

#[cfg(test)]
mod tests {
    use super::super::sample::{BASE64, found, random};
    use crate::kind::Kind;

    #[test]
    fn every_label_of_a_private_key_is_known() {
        let line = random(BASE64, 64, 13);
        for label in ["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED ", "PGP "] {
            let block = if label == "PGP " { " BLOCK" } else { "" };
            let begin = format!("-----BEGIN {label}{} KEY{block}-----", "PRIVATE");
            for text in [
                format!("{begin}\n{line}\n"),
                format!("key={begin} {line}"),
                format!("\"{begin}\\n{line}\\n\""),
                format!("{begin}\nProc-Type: 4,ENCRYPTED\n"),
            ] {
                assert_eq!(found(&text), Some(Kind::PrivateKey), "{text}");
            }
        }
    }

    #[test]
    fn what_is_left_of_a_key_is_seen() {
        let line = random(BASE64, 64, 13);
        let begin = concat!("-----BEGIN RSA PRIV", "ATE KEY-----");
        let (four, eight) = (random(BASE64, 4, 14), random(BASE64, 8, 15));
        for text in [
            format!(r#"{{"a":"{begin}\nMIIEow"}}"#),
            format!(r#"{{"a":"{begin}\r\nMIIEowIBAAKC"#),
            format!("{begin}\nMC4CAQAw"),
            format!(r#"{{"a":"{begin}\n7anary0key5a17\n-----END"#),
            format!(r#"{{\"a\":\"{begin}\\n7anary0key5a17\"}}"#),
            format!("{begin}\n{four}\n{eight}\n{line}"),
            format!(r"{begin}\n{four}\n{eight}\n{line}"),
            format!(r#"{{"a":"{begin}\n{line}"#),
        ] {
            assert_eq!(found(&text), Some(Kind::PrivateKey), "{text}");
        }
    }

    #[test]
    fn a_label_without_a_key_and_a_public_key_pass() {
        let line = random(BASE64, 64, 13);
        for text in [
            "The file begins with -----BEGIN PRIVATE KEY----- and ends likewise".to_owned(),
            "-----BEGIN PRIVATE KEY-----\nREDACTED\n-----END PRIVATE KEY-----".to_owned(),
            "-----BEGIN PRIVATE KEY-----\nMIIEvQ...\n-----END PRIVATE KEY-----".to_owned(),
            "-----BEGIN PRIVATE KEY-----\nline 1\n-----END PRIVATE KEY-----".to_owned(),
            r#"{"a":"-----BEGIN PRIVATE KEY-----"}"#.to_owned(),
            format!("-----BEGIN PUBLIC KEY-----\n{line}\n"),
            format!("-----BEGIN CERTIFICATE-----\n{line}\n"),
        ] {
            assert_ne!(found(&text), Some(Kind::PrivateKey), "{text}");
        }
    }

    #[test]
    fn a_json_web_key_is_private_by_its_d() {
        let (x, d) = (random(BASE64, 43, 1), random("abcXYZ019-_", 43, 2));
        let private = format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","d":"{d}"}}"#);
        assert_eq!(found(&private), Some(Kind::PrivateKey));
        let public = r#"{"kty":"EC","crv":"P-256","use":"sig"}"#;
        assert_eq!(found(public), None);
    }
}
