//! Where copies come from.

use super::{Bucket, ForeignBucket, Place};
use crate::Refusal;
use crate::error::{Fault, fault};
use crate::wire::finished::Finished;
use crate::wire::owner::{KnownBuckets, Named};

pub(super) const COPY_SOURCE: &str = "x-amz-copy-source";

/// A bucket that objects can be copied from: a [`Bucket`], a [`VerifiedBucket`](super::VerifiedBucket) or a
/// [`ForeignBucket`].
#[diagnostic::on_unimplemented(
    message = "objects are copied from a declared bucket",
    label = "this is none",
    note = "pass a `&Bucket`, a `&VerifiedBucket` or a `&ForeignBucket`"
)]
pub trait Source: sealed::Sealed {}

impl Source for Bucket {}
impl Source for ForeignBucket {}

pub(super) mod sealed {
    use super::Place;

    pub trait Sealed {
        #[doc(hidden)]
        fn place(&self) -> &Place;
    }
}

/// The text that names an object as the source of a copy.
pub(super) fn text(source: &(impl Source + ?Sized), key: &str) -> String {
    let key = encoded(key);
    match source.place() {
        Place::Bucket(name) => format!("{name}/{key}"),
        Place::AccessPoint(arn) => format!("{arn}/object/{key}"),
    }
}

/// Reads what a copy's request names as its source.
pub(super) fn read<'h>(
    mut values: impl Iterator<Item = &'h str>,
    buckets: &KnownBuckets,
) -> Result<Named, Refusal> {
    let (Some(source), None) = (values.next(), values.next()) else {
        return Err(UNCLEAR.into());
    };
    let source = decoded(source);
    let source = source.strip_prefix('/').unwrap_or(&source);
    let (place, _) = if source.starts_with("arn:") {
        source.split_once("/object/")
    } else {
        source.split_once('/')
    }
    .ok_or(UNCLEAR)?;
    buckets.named(place)
}

/// Refuses a source in a request that is no copy: S3 would make it one, whatever it was meant to be.
pub(super) fn check(request: &Finished<'_>, copies: impl FnOnce() -> bool) -> Result<(), Refusal> {
    if !request.has(COPY_SOURCE) || copies() {
        Ok(())
    } else {
        Err(NO_COPY.into())
    }
}

const NO_COPY: Fault = fault!(
    Owner,
    "the call names a source to copy from, and is no copy",
    "call `copy_object` or `upload_part_copy` of a bucket's handle",
);
// Security: without the header, the same request would write an empty object.
const UNCLEAR: Fault = fault!(
    Owner,
    "the copy does not name one object of one bucket as its source",
    "copy by a bucket's handle, or name the source as `BUCKET/KEY`",
);

/// Percent-encodes a key for `x-amz-copy-source`; slashes stay.
fn encoded(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for byte in key.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Takes percent-encoding away. What is not well encoded stays: no place has a `%` in it, and in keys
/// and tags the detector reads it as it stands.
pub(super) fn decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        rest = tail;
        let escaped = match (byte, tail) {
            (b'%', [high, low, tail @ ..]) => digit(*high)
                .zip(digit(*low))
                .map(|(high, low)| (high * 16 + low, tail)),
            _ => None,
        };
        match escaped {
            Some((byte, tail)) => {
                out.push(byte);
                rest = tail;
            }
            None => out.push(*byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(source: &str) -> Result<String, Refusal> {
        let named = read([source].into_iter(), &KnownBuckets::default());
        named.map(|named| named.place.to_string())
    }

    #[test]
    fn a_source_key_cannot_name_another_bucket_or_version() {
        assert_eq!(
            encoded("a b?versionId=1/é%2f"),
            "a%20b%3FversionId%3D1/%C3%A9%252f"
        );
    }

    #[test]
    fn the_place_of_a_source_is_read_as_the_service_reads_it() {
        for source in [
            "acme/k",
            "/acme/k",
            "acme%2Fk",
            "%61cme/other/k?versionId=1",
            "acme/50%",
            "acme/arn:aws:s3:::other/k",
        ] {
            assert_eq!(place(source), Ok("acme".to_owned()), "{source}");
        }
        let arn = "arn:aws:s3:us-east-1:111122223333:accesspoint/acme";
        for source in [
            format!("{arn}/object/k"),
            format!("{arn}/object/object/k"),
            format!("{}%2Fobject%2Fk", arn.replace(':', "%3A")),
        ] {
            assert_eq!(place(&source), Ok(arn.to_owned()), "{source}");
        }
        for source in [
            "",
            "acme",
            "//acme/k",
            "acme%252Fk",
            "acme%/k",
            "acme?x/k",
            "Acme/k",
            "acme-s3alias/k",
            "arn:aws:s3:us-east-1:111122223333:accesspoint/acme/k",
            "arn:aws:s3-outposts:us-east-1:111122223333:outpost/op-1/object/k",
        ] {
            assert!(place(source).is_err(), "{source}");
        }
        for sources in [&["acme/k", "other/k"][..], &[]] {
            let sources = sources.iter().copied();
            assert!(read(sources, &KnownBuckets::default()).is_err());
        }
    }
}
