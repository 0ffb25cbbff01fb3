//! The encryption that bodies name, compared with what was declared of the bucket that it is for.

use aws_smithy_types::config_bag::ConfigBag;

use super::choices;
use super::encryption::NOT_DECLARED;
use crate::error::Refusal;
use crate::value::place::Target;
use crate::wire::element::element;
use crate::wire::finished::Finished;
use crate::wire::guard::Vouched;
use crate::wire::owner::{KnownBuckets, Named, Standing};
use crate::{Encryption, KmsKeyArn};

/// Checks the operations whose bodies name an encryption; what is not written as the SDK does is none of
/// the declared choices.
pub(super) fn check(
    operation: &str,
    request: &Finished<'_>,
    cfg: &ConfigBag,
    named: Option<&Named>,
    buckets: &KnownBuckets,
) -> Result<(), Refusal> {
    let body = || Body(str::from_utf8(request.body().unwrap_or_default()).unwrap_or_default());
    match operation {
        // Security: a repair of this crate's own says what it changes, and declares it afterwards.
        "PutBucketEncryption" if !Vouched::is_own(cfg) => body().check_default(choices(named)),
        "UpdateObjectEncryption" => body().check_object(choices(named)),
        "PutBucketReplication" => body().check_replicas(buckets),
        "PutBucketInventoryConfiguration" => body().check_lists(buckets),
        "RestoreObject" => body().check_output(buckets),
        _ => Ok(()),
    }
}

/// A body, or a part of one.
#[derive(Clone, Copy)]
struct Body<'b>(&'b str);

impl<'b> Body<'b> {
    fn has(self, name: &str) -> bool {
        [format!("<{name}"), format!(":{name}")]
            .iter()
            .any(|start| self.0.contains(start))
    }

    /// The text of an element that need not be there.
    fn text(self, name: &str) -> Result<Option<&'b str>, Refusal> {
        match element(self.0, name) {
            None if self.has(name) => Err(NOT_DECLARED.into()),
            text => Ok(text),
        }
    }

    fn check_default(self, declared: &[Encryption]) -> Result<(), Refusal> {
        if declared.is_empty() {
            return Ok(());
        }
        let algorithm = self.text("SSEAlgorithm")?.ok_or(NOT_DECLARED)?;
        let key = self.text("KMSMasterKeyID")?;
        one_of(declared, |choice| {
            choice.algorithm() == algorithm && key_of(choice) == key
        })
    }

    fn check_object(self, declared: &[Encryption]) -> Result<(), Refusal> {
        if declared.is_empty() {
            return Ok(());
        }
        let key = self.text("KMSKeyArn")?.ok_or(NOT_DECLARED)?;
        one_of(declared, |choice| is_kms(choice, key))
    }

    /// Where no key is named, replicas are encrypted as their originals or by their bucket's default.
    fn check_replicas(self, buckets: &KnownBuckets) -> Result<(), Refusal> {
        for part in self.0.split("</Destination>") {
            let part = Body(part);
            if let Some(key) = part.text("ReplicaKmsKeyID")? {
                part.check_place("Bucket", buckets, |choice| key_of(choice) == Some(key))?;
            }
        }
        Ok(())
    }

    /// Where nothing is named, the bucket's own default holds.
    fn check_lists(self, buckets: &KnownBuckets) -> Result<(), Refusal> {
        let is_plain = self.has("SSE-S3");
        if !is_plain && !self.has("SSE-KMS") {
            return Ok(());
        }
        let key = self.text("KeyId")?;
        self.check_place("Bucket", buckets, |choice| match key {
            None => is_plain && choice.key().is_none(),
            Some(key) => !is_plain && is_kms(choice, key),
        })
    }

    /// Where nothing is named, the bucket's own default holds.
    fn check_output(self, buckets: &KnownBuckets) -> Result<(), Refusal> {
        let algorithm = self.text("EncryptionType")?;
        let key = self.text("KMSKeyId")?;
        if algorithm.is_none() && key.is_none() {
            return Ok(());
        }
        self.check_place("BucketName", buckets, |choice| {
            algorithm == Some(choice.algorithm()) && key_of(choice) == key
        })
    }

    /// Compares with the declaration of the bucket that an element names, if there is one.
    fn check_place(
        self,
        name: &str,
        buckets: &KnownBuckets,
        is_it: impl Fn(&Encryption) -> bool,
    ) -> Result<(), Refusal> {
        let place = match Target::read(self.text(name)?.ok_or(NOT_DECLARED)?) {
            Target::Place(place) => place,
            Target::Unclear => return Err(NOT_DECLARED.into()),
            Target::Undeclarable | Target::Other => return Ok(()),
        };
        match buckets.named(place).map_err(|_| NOT_DECLARED)?.standing {
            Standing::Own(declared) => one_of(&declared, is_it),
            _ => Ok(()),
        }
    }
}

fn one_of(declared: &[Encryption], is_it: impl Fn(&Encryption) -> bool) -> Result<(), Refusal> {
    if declared.iter().any(is_it) {
        Ok(())
    } else {
        Err(NOT_DECLARED.into())
    }
}

fn key_of(choice: &Encryption) -> Option<&str> {
    choice.key().map(KmsKeyArn::as_str)
}

fn is_kms(choice: &Encryption, key: &str) -> bool {
    choice.algorithm() == "aws:kms" && key_of(choice) == Some(key)
}
