//! Keys whose values are random and let nobody in: digests, versions and wrapped keys.

use super::super::bytes::{at, has_at};
use super::super::packed::{Words, packed, words};
use super::aws::base64_end;
use super::identifier::word_end;

/// The length of a secret key, which a value of such a key may have too.
const LENGTH: usize = 40;
/// The longest key of a tag or of metadata that is looked at.
const LONGEST: usize = 128;

static RANDOM: Words = words![
    b"etag" b"etags" b"hash" b"hashes" b"checksum" b"digest" b"sha" b"md" b"crc" b"cursor"
    b"version" b"versions" b"fingerprint" b"thumbprint" b"iv" b"nonce"
];

/// Whether a value of forty characters is no secret key because of what its key says.
pub(in super::super) const fn is_digest(key: &[u8], value: &[u8]) -> bool {
    value.len() == LENGTH && base64_end(value, 0, LENGTH + 1) == LENGTH && is_random(key)
}

const fn is_random(key: &[u8]) -> bool {
    let mut i = 0;
    while i < key.len() && i < LONGEST {
        // The S3 Encryption Client keeps the wrapped key of an object in its metadata.
        if has_at(key, i, b"x-amz-key") {
            return true;
        }
        if at(key, i).is_ascii_alphanumeric() {
            let end = word_end(key, i);
            if RANDOM.has(packed(key, i, end)) {
                return true;
            }
            i = end;
        } else {
            i += 1;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::sample::{CAPITAL, MIXED, found_in_pair as found, random};
    use crate::kind::Kind;

    #[test]
    fn forty_random_characters_of_a_digest_are_no_secret_key() {
        let value = random(MIXED, 40, 3);
        for key in [
            "etag",
            "ETag",
            "content-sha",
            "sha256",
            "file_hash",
            "checksum",
            "objectVersion",
            "next-cursor",
            "x-amz-key",
            "x-amz-meta-x-amz-key-v2",
            "x-amz-iv",
        ] {
            assert_eq!(found(key, &value), None, "{key} = {value}");
        }
        for key in ["notes", "owner", "stage", "conversion"] {
            assert_eq!(found(key, &value), Some(Kind::AwsSecretKey), "{key}");
        }
    }

    #[test]
    fn the_key_of_a_digest_excuses_nothing_else() {
        let id = format!("AKIA{}", random(CAPITAL, 16, 7));
        assert_eq!(found("etag", &id), Some(Kind::AwsAccessKeyId));
        let value = format!("and={}", random(MIXED, 40, 3));
        assert_eq!(found("etag", &value), Some(Kind::AwsSecretKey));
    }
}
