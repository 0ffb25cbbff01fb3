//! Where content of a workspace lies, in the words that TwinMaker takes.

use crate::BucketProof;
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::Here;

/// Whether TwinMaker could keep something in a bucket.
pub(super) fn check(here: &Here, proof: &BucketProof) -> Result<(), Refusal> {
    here.has_bucket(proof)?;
    if *proof.region() != here.region {
        return Err(ELSEWHERE.into());
    }
    if proof.name().as_str().contains('.') {
        return Err(DOTS.into());
    }
    Ok(())
}

/// The bucket's ARN.
pub(super) fn arn(proof: &BucketProof) -> String {
    let partition = proof.region().partition().id();
    format!("arn:{partition}:s3:::{}", proof.name())
}

/// The URL of a scene's document.
pub(super) fn scene(proof: &BucketProof, key: &str) -> Result<String, Refusal> {
    const LONGEST: usize = 256;
    let url = format!("s3://{}/{key}", proof.name());
    if is_path(key, b"._-") && url.len() <= LONGEST {
        Ok(url)
    } else {
        Err(SCENE.into())
    }
}

/// The ARN of an object that is read.
pub(super) fn object(proof: &BucketProof, key: &str) -> Result<String, Refusal> {
    if is_path(key, b"._-") {
        Ok(format!("{}/{key}", arn(proof)))
    } else {
        Err(OBJECT.into())
    }
}

/// The ARN of the part of a bucket that is written to.
pub(super) fn prefix(proof: &BucketProof, prefix: Option<&str>) -> Result<String, Refusal> {
    match prefix.map(|prefix| prefix.strip_suffix('/').unwrap_or(prefix)) {
        None => Ok(arn(proof)),
        Some(prefix) if is_path(prefix, b"_-") => Ok(format!("{}/{prefix}", arn(proof))),
        Some(_) => Err(PREFIX.into()),
    }
}

/// Whether a key has letters, digits and these marks between slashes, and no part that readers of paths take
/// for a way up.
///
/// Security: `s3://own/../other/key` is one place for S3 and another for who takes it for a path.
fn is_path(key: &str, marks: &[u8]) -> bool {
    let takes = |byte: u8| byte.is_ascii_alphanumeric() || marks.contains(&byte);
    key.split('/')
        .all(|part| !matches!(part, "" | "." | "..") && part.bytes().all(takes))
}

pub(super) const ELSEWHERE: Fault = fault!(
    Owner,
    "the bucket is in another region than the session",
    "verify a bucket of the session's region with a session there: TwinMaker works with buckets of its own region",
);
pub(super) const DOTS: Fault = fault!(
    Tls,
    "TwinMaker takes no bucket with dots in its name",
    "take a bucket whose name has letters, digits and hyphens",
);
pub(super) const SCENE: Fault = fault!(
    PublicText,
    "the key of a scene has letters, digits and . _ - between single slashes, and 256 characters at most with `s3://` and the bucket",
    "name the document as in `scenes/hall.json`",
);
const OBJECT: Fault = fault!(
    PublicText,
    "the key of what is transferred has letters, digits and . _ - between single slashes",
    "name the file as in `import/plant.json`",
);
const PREFIX: Fault = fault!(
    PublicText,
    "the prefix of an export has letters, digits and _ - between single slashes",
    "name it as in `exports/plant`, without dots",
);

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::region::AnyRegion;
    use crate::{AccountId, BucketName, Encryption};

    fn proof(name: &str, region: &str) -> BucketProof {
        BucketProof::new(
            BucketName::try_from(name).unwrap_or_else(|_| unreachable!("a bucket")),
            AccountId::try_from("111122223333").unwrap_or_else(|_| unreachable!("an account")),
            AnyRegion::new(region).unwrap_or_else(|_| unreachable!("a region")),
            Encryption::sse_s3(),
            SystemTime::UNIX_EPOCH,
            Vec::new(),
        )
    }

    #[test]
    fn a_place_is_written_as_its_partition_has_it() {
        let here = proof("acme-twin", "us-gov-west-1");
        assert_eq!(arn(&here), "arn:aws-us-gov:s3:::acme-twin");
        assert_eq!(
            scene(&here, "scenes/hall_4.json").as_deref(),
            Ok("s3://acme-twin/scenes/hall_4.json")
        );
        assert_eq!(
            object(&here, "a/b.json").as_deref(),
            Ok("arn:aws-us-gov:s3:::acme-twin/a/b.json")
        );
        let to = |text| prefix(&here, text);
        assert_eq!(to(None).as_deref(), Ok("arn:aws-us-gov:s3:::acme-twin"));
        for text in ["out/plant", "out/plant/"] {
            let made = to(Some(text));
            assert_eq!(
                made.as_deref(),
                Ok("arn:aws-us-gov:s3:::acme-twin/out/plant")
            );
        }
    }

    #[test]
    fn a_bucket_is_of_the_same_place_and_its_name_has_no_dots() {
        let here = Here {
            region: AnyRegion::new("us-east-1").unwrap_or_else(|_| unreachable!("a region")),
            account: AccountId::try_from("111122223333")
                .unwrap_or_else(|_| unreachable!("an account")),
            service: "iottwinmaker",
        };
        let checked = |name, region| check(&here, &proof(name, region));
        assert_eq!(checked("acme-twin", "us-east-1"), Ok(()));
        assert_eq!(checked("acme.twin", "us-east-1"), Err(DOTS.into()));
        assert_eq!(checked("acme-twin", "us-west-2"), Err(ELSEWHERE.into()));
    }

    #[test]
    fn no_key_leads_out_of_the_bucket() {
        let here = proof("acme-twin", "us-east-1");
        let long = "k".repeat(257 - "s3://acme-twin/".len());
        for key in [
            "",
            "/a",
            "a/",
            "a//b",
            ".",
            "..",
            "../other/a",
            "a/../../other/b",
            "a/./b",
            "a b",
            "a%2e%2e/b",
            "a?b",
            "a#b",
            "a\\b",
            "a\u{e9}",
            long.as_str(),
        ] {
            assert_eq!(scene(&here, key), Err(SCENE.into()), "{key:?}");
            if key != long {
                assert_eq!(object(&here, key), Err(OBJECT.into()), "{key:?}");
            }
        }
        let longest = long.strip_prefix('k').unwrap_or_default();
        assert_eq!(scene(&here, longest).map(|url| url.len()), Ok(256));
        for text in ["", "/", "a.b", "a//b", "..", "../other"] {
            assert_eq!(prefix(&here, Some(text)), Err(PREFIX.into()), "{text:?}");
        }
    }
}
