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

/// Whether a line of a key stands at a place, behind white space written out or not.
const fn has_body(text: &[u8], from: usize) -> bool {
    let mut i = from;
    while i < from + 16 {
        match at(text, i) {
            b'\\' if matches!(at(text, i + 1), b'n' | b'r' | b't') => i += 2,
            b' ' | b'\n' | b'\r' | b'\t' | b'\\' | b'"' | b'\'' | b'+' | b',' => i += 1,
            _ => break,
        }
    }
    let mut length = 0;
    while length < 20 && is_line(at(text, i + length)) {
        length += 1;
    }
    length == 20
        || has_at(text, i, b"proc-type:")
        || has_at(text, i, b"dek-info:")
        || has_at(text, i, b"version:")
        || has_at(text, i, b"comment:")
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
    fn a_label_without_a_key_and_a_public_key_pass() {
        let line = random(BASE64, 64, 13);
        for text in [
            "The file begins with -----BEGIN PRIVATE KEY----- and ends likewise".to_owned(),
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
