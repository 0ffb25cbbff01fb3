//! The places in certificates and in requests for them that say whose key it is.
//!
//! DER is taken apart as far as the public key and no further: what it says is for AWS to judge.

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;
/// `[0]`, as the version of a certificate has it.
const VERSION: u8 = 0xA0;

/// One value: its tag, what is in it, all of it, and what follows.
struct Value<'d> {
    tag: u8,
    inside: &'d [u8],
    whole: &'d [u8],
    rest: &'d [u8],
}

fn value(bytes: &[u8]) -> Option<Value<'_>> {
    let (length, head) = match bytes {
        [_, length @ 0..=0x7F, ..] => (usize::from(*length), 2),
        [_, 0x81, length, ..] => (usize::from(*length), 3),
        [_, 0x82, high, low, ..] => (usize::from(u16::from_be_bytes([*high, *low])), 4),
        [_, 0x83, high, middle, low, ..] => {
            let length = u32::from_be_bytes([0, *high, *middle, *low]);
            (usize::try_from(length).ok()?, 5)
        }
        _ => return None,
    };
    let (whole, rest) = bytes.split_at_checked(head + length)?;
    let (_, inside) = whole.split_at_checked(head)?;
    Some(Value {
        tag: *bytes.first()?,
        inside,
        whole,
        rest,
    })
}

/// What is in a value that is the whole of the bytes.
fn only(bytes: &[u8], tag: u8) -> Option<&[u8]> {
    let value = value(bytes)?;
    (value.tag == tag && value.rest.is_empty()).then_some(value.inside)
}

/// What is in a value and what follows it.
fn take(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let value = value(bytes)?;
    (value.tag == tag).then_some((value.inside, value.rest))
}

/// A sequence of something signed, an algorithm and a signature: what is in the first.
fn signed(bytes: &[u8]) -> Option<&[u8]> {
    let (inside, rest) = take(only(bytes, SEQUENCE)?, SEQUENCE)?;
    let (_, signature) = take(rest, SEQUENCE)?;
    only(signature, BIT_STRING)?;
    Some(inside)
}

/// The public key at the beginning of the bytes, as `SubjectPublicKeyInfo`.
fn key(bytes: &[u8]) -> Option<&[u8]> {
    let value = value(bytes)?;
    is_key(value.whole).then_some(value.whole)
}

/// Whether the bytes are a `SubjectPublicKeyInfo`: an algorithm and a key, and nothing more.
pub(crate) fn is_key(bytes: &[u8]) -> bool {
    let bits = only(bytes, SEQUENCE).and_then(|inside| take(inside, SEQUENCE));
    bits.is_some_and(|(_, bits)| only(bits, BIT_STRING).is_some())
}

/// The public key that a request for a certificate is for (RFC 2986, 4.1).
pub(crate) fn key_of_request(bytes: &[u8]) -> Option<&[u8]> {
    let (_version, rest) = take(signed(bytes)?, INTEGER)?;
    let (_subject, rest) = take(rest, SEQUENCE)?;
    key(rest)
}

/// The public key of a certificate (RFC 5280, 4.1).
pub(crate) fn key_of_certificate(bytes: &[u8]) -> Option<&[u8]> {
    let inside = signed(bytes)?;
    let rest = take(inside, VERSION).map_or(inside, |(_, rest)| rest);
    let (_serial, rest) = take(rest, INTEGER)?;
    let (_algorithm, rest) = take(rest, SEQUENCE)?;
    let (_issuer, rest) = take(rest, SEQUENCE)?;
    let (_validity, rest) = take(rest, SEQUENCE)?;
    let (_subject, rest) = take(rest, SEQUENCE)?;
    key(rest)
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use proptest::prelude::*;
    use rcgen::{CertificateParams, KeyPair, PublicKeyData};

    use super::*;

    fn made() -> (KeyPair, Vec<u8>, Vec<u8>) {
        let key = KeyPair::generate().unwrap_or_else(|error| unreachable!("{error}"));
        let params = CertificateParams::new(vec!["press-17".to_owned()]);
        let params = params.unwrap_or_else(|error| unreachable!("{error}"));
        let request = params.serialize_request(&key);
        let request = request.unwrap_or_else(|error| unreachable!("{error}"));
        let certificate = params.self_signed(&key);
        let certificate = certificate.unwrap_or_else(|error| unreachable!("{error}"));
        (key, request.der().to_vec(), certificate.der().to_vec())
    }

    #[test]
    fn the_key_is_found_in_requests_and_certificates() {
        let (key, request, certificate) = made();
        let public = key.subject_public_key_info();
        assert!(is_key(&public));
        assert_eq!(key_of_request(&request), Some(public.as_slice()));
        assert_eq!(key_of_certificate(&certificate), Some(public.as_slice()));
        for other in [&public, &certificate, &key.serialize_der()] {
            assert_eq!(key_of_request(other), None);
        }
        for other in [&public, &request, &key.serialize_der()] {
            assert_eq!(key_of_certificate(other), None);
        }
        assert!(!is_key(&key.serialize_der()));
        let longer = |bytes: &[u8]| [bytes, &[0]].concat();
        assert_eq!(key_of_request(&longer(&request)), None);
        assert_eq!(key_of_certificate(&longer(&certificate)), None);
        assert!(!is_key(&longer(&public)));
    }

    #[test]
    fn what_is_cut_anywhere_is_nothing() {
        let (_, request, certificate) = made();
        for end in 0..request.len() {
            assert_eq!(request.get(..end).and_then(key_of_request), None, "{end}");
        }
        for end in 0..certificate.len() {
            let cut = certificate.get(..end);
            assert_eq!(cut.and_then(key_of_certificate), None, "{end}");
        }
    }

    proptest! {
        #[test]
        fn readers_never_panic(bytes: Vec<u8>) {
            let _ = (key_of_request(&bytes), key_of_certificate(&bytes), is_key(&bytes));
        }
    }
}
