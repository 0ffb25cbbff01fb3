//! The encryption that a write asked for, and what its reply confirms.

use std::borrow::Cow;

use aws_smithy_runtime_api::http::Headers;
use aws_smithy_types::config_bag::{Storable, StoreReplace};

use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::{Encryption, KmsKeyArn};

pub(super) const SSE: &str = "x-amz-server-side-encryption";
const KMS_KEY: &str = "x-amz-server-side-encryption-aws-kms-key-id";
const BUCKET_KEY: &str = "x-amz-server-side-encryption-bucket-key-enabled";
const CUSTOMER_KEYS: [&str; 2] = [
    "x-amz-server-side-encryption-customer-",
    "x-amz-copy-source-server-side-encryption-customer-",
];

/// Refuses keys that are sent along, in reads too: they would stand in headers that get traced.
pub(super) fn check_customer_keys(request: &Finished<'_>) -> Result<(), Refusal> {
    let sent = |name: &str| CUSTOMER_KEYS.iter().any(|prefix| name.starts_with(prefix));
    if request.names().any(sent) {
        Err(CUSTOMER.into())
    } else {
        Ok(())
    }
}

/// The one value of a header; a second one could be the one that counts.
fn only<'a>(headers: &'a Headers, name: &str) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name);
    let first = values.next();
    if values.next().is_some() {
        return Err(TWICE.into());
    }
    Ok(first)
}

/// What one write asked for, kept until its reply is compared with it.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    asked: Asked<'static>,
    declared: Vec<Encryption>,
}

impl Storable for Kept {
    type Storer = StoreReplace<Self>;
}

impl Kept {
    pub(super) fn new(asked: Asked<'_>, declared: &[Encryption]) -> Self {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Self {
            asked: Asked {
                algorithm: asked.algorithm.map(owned),
                key: asked.key.map(owned),
                no_bucket_key: asked.no_bucket_key,
            },
            declared: declared.to_vec(),
        }
    }

    pub(super) fn confirmed(&self, reply: &Headers) -> Result<&'static str, Refusal> {
        self.asked.confirmed(reply, &self.declared)
    }
}

/// What the headers of a write or of its reply say.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked<'h> {
    algorithm: Option<Cow<'h, str>>,
    key: Option<Cow<'h, str>>,
    no_bucket_key: bool,
}

impl<'h> Asked<'h> {
    /// Reads a write by what gives the one value of a header.
    pub(super) fn of(
        only: impl Fn(&str) -> Result<Option<&'h str>, Refusal>,
    ) -> Result<Self, Refusal> {
        Ok(Self {
            algorithm: only(SSE)?.map(Cow::Borrowed),
            key: only(KMS_KEY)?.map(Cow::Borrowed),
            no_bucket_key: only(BUCKET_KEY)?.is_some_and(|on| on != "true"),
        })
    }

    /// Checks a write that can name an encryption. One whose reply is read by somebody else must
    /// name it.
    pub(super) fn check(&self, declared: &[Encryption], presigned: bool) -> Result<(), Refusal> {
        if self.algorithm.is_none() && self.key.is_none() {
            if presigned {
                return Err(UNSEEN.into());
            }
            return if declared.iter().any(|choice| choice.key().is_some()) {
                Err(NOT_NAMED.into())
            } else {
                Ok(())
            };
        }
        if !declared.iter().any(|choice| self.is(choice)) {
            if let Some(key) = &self.key {
                KmsKeyArn::check(key)?;
            }
            if !declared.is_empty() {
                return Err(NOT_DECLARED.into());
            }
        }
        match (self.algorithm.as_deref(), &self.key) {
            (Some("AES256"), None) | (Some("aws:kms" | "aws:kms:dsse"), Some(_)) => Ok(()),
            _ => Err(NO_SUCH_CHOICE.into()),
        }
    }

    /// Checks the reply's headers; gives what they confirm, in words.
    pub(super) fn confirmed<'c>(
        &self,
        reply: &Headers,
        declared: impl IntoIterator<Item = &'c Encryption>,
    ) -> Result<&'static str, Refusal> {
        // A reply that says two things confirms neither, and the data is stored by now.
        let said = |name| only(reply, name).map_err(|_| OTHER_CONFIRMED);
        let confirmed = Asked {
            algorithm: Some(said(SSE)?.ok_or(NOT_CONFIRMED)?.into()),
            key: said(KMS_KEY)?.map(Cow::Borrowed),
            no_bucket_key: false,
        };
        let words = match confirmed.algorithm.as_deref() {
            Some("AES256") => "confirmed: SSE-S3",
            Some("aws:kms") => "confirmed: SSE-KMS",
            Some("aws:kms:dsse") => "confirmed: DSSE-KMS",
            _ => return Err(OTHER_CONFIRMED.into()),
        };
        let right = match &self.algorithm {
            Some(_) => confirmed.algorithm == self.algorithm && confirmed.key == self.key,
            None => {
                let mut declared = declared.into_iter().peekable();
                declared.peek().is_none() || declared.any(|choice| confirmed.is(choice))
            }
        };
        if right {
            Ok(words)
        } else {
            Err(OTHER_CONFIRMED.into())
        }
    }

    fn is(&self, encryption: &Encryption) -> bool {
        self.algorithm.as_deref() == Some(encryption.algorithm())
            && self.key.as_deref() == encryption.key().map(KmsKeyArn::as_str)
            && !(self.no_bucket_key && encryption.bucket_key())
    }
}

const NOT_NAMED: Fault = fault!(
    EncryptAtRest,
    "the write names no encryption, but the bucket was declared with a KMS key",
    "write through the bucket's handle, or name the declared key in the call",
);
pub(super) const NOT_DECLARED: Fault = fault!(
    EncryptAtRest,
    "the write names another encryption than the bucket was declared with",
    "leave encryption to the bucket's handle, or declare the bucket with this choice as well",
);
const NO_SUCH_CHOICE: Fault = fault!(
    EncryptAtRest,
    "the write names an encryption that is not one of SSE-S3, SSE-KMS and DSSE-KMS with a full key ARN",
    "write through a bucket's handle, which says it right",
);
const CUSTOMER: Fault = fault!(
    EncryptAtRest,
    "the call hands over an encryption key of its own (SSE-C)",
    "use SSE-KMS: a key that is sent along is in nobody's keeping and in no log",
);
const UNSEEN: Fault = fault!(
    EncryptAtRest,
    "a presigned write names no encryption, and nobody will read its reply here",
    "presign a write of a bucket's handle, which names it",
);
pub(super) const TWICE: Fault = fault!(
    EncryptAtRest,
    "a header about encryption is there twice",
    "leave these headers to the SDK",
);
pub(super) const NOT_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply does not confirm encryption at rest",
    "the data is stored all the same: check the object and the bucket's default encryption",
);
const OTHER_CONFIRMED: Fault = fault!(
    EncryptAtRest,
    "the reply confirms another encryption than was asked for",
    "the data is stored all the same: check the object, the bucket's default encryption and its policy",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_that_says_two_things_confirms_neither() {
        let mut headers = Headers::new();
        headers.insert(SSE, "AES256");
        let asked =
            Asked::of(|name| only(&headers, name)).map(|asked| asked.confirmed(&headers, &[]));
        assert_eq!(asked, Ok(Ok("confirmed: SSE-S3")));
        let mut twice = headers.clone();
        twice.append(SSE, "aws:kms");
        let asked =
            Asked::of(|name| only(&headers, name)).map(|asked| asked.confirmed(&twice, &[]));
        assert_eq!(asked, Ok(Err(OTHER_CONFIRMED.into())));
    }
}
