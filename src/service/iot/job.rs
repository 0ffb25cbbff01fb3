//! Jobs: what devices are told to do, by documents that let nobody in.

use std::time::Duration;

use aws_sdk_iot::operation::create_job::builders::CreateJobFluentBuilder;
use aws_sdk_iot::types::PresignedUrlConfig;
use percent_encoding::percent_decode_str;
use serde::de::IgnoredAny;

use super::object::Object;
use super::{Client, Target};
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::text::{self, Field, JobId, ObjectKey};
use crate::{Error, ProvenBucket, RoleArn};

const CREATE: &str = "iot CreateJob";

/// How long links to objects are good that AWS makes for a device when it asks.
pub(super) const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// What the devices of a job are told to do.
///
/// It stands in a bucket that was verified, or in the call itself. Files that devices are to fetch are named by
/// [`presigned_link`](Self::presigned_link), which AWS replaces by a link of a few minutes for each device that
/// asks; a signed link in the document would be good for whoever reads the job
/// ([`Rule::UrlCredentials`](crate::Rule::UrlCredentials)).
///
/// ```no_run
/// use palisade::iot::JobDocument;
/// use palisade::{object_key, role_arn, s3};
///
/// # fn example(bucket: &s3::VerifiedBucket) -> Result<(), palisade::Refusal> {
/// let role = role_arn!("arn:aws:iam::111122223333:role/iot-downloads");
/// let stored = JobDocument::in_bucket(bucket, object_key!("jobs/update.json"), role.clone());
///
/// let file = JobDocument::presigned_link(bucket, object_key!("firmware/2.1.bin"));
/// let inline = JobDocument::inline(format!(r#"{{"do": "update", "from": "{file}"}}"#))?.presigned_by(role);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct JobDocument {
    source: Source,
    role: Option<RoleArn>,
    lifetime: Duration,
}

#[derive(Clone, Debug)]
enum Source {
    Stored(Box<Object>),
    Inline(String),
}

impl JobDocument {
    /// A document that stands in a bucket which was verified. AWS IoT Core reads it with the caller's rights
    /// when the job is made, and keeps a copy.
    ///
    /// `role` is the one by which AWS makes links to what the document names by
    /// [`presigned_link`](Self::presigned_link): it trusts `iot.amazonaws.com` and may read those objects, and
    /// nothing else.
    #[must_use]
    pub fn in_bucket(bucket: &(impl ProvenBucket + ?Sized), key: ObjectKey, role: RoleArn) -> Self {
        let object = Object::new(bucket.proof(), key);
        Self {
            source: Source::Stored(Box::new(object)),
            role: Some(role),
            lifetime: LIFETIME,
        }
    }

    /// A document that stands in the call: JSON of at most 32,768 bytes.
    ///
    /// # Errors
    /// [`Rule::UrlCredentials`](crate::Rule::UrlCredentials) when a signed link stands in it,
    /// [`Rule::PublicText`](crate::Rule::PublicText) when another secret does, or when it is no such document.
    pub fn inline(text: impl Into<String>) -> Result<Self, Refusal> {
        let text = text.into();
        if holds_signed_link(&text) {
            return Err(SIGNED_LINK.into());
        }
        // As the guard does: a document is looked through for secrets only.
        text::check(&text, Field::Text, Kinds::OF_PEOPLE)?;
        if text.len() > 32_768 || serde_json::from_str::<IgnoredAny>(&text).is_err() {
            return Err(NO_DOCUMENT.into());
        }
        Ok(Self {
            source: Source::Inline(text),
            role: None,
            lifetime: LIFETIME,
        })
    }

    /// The role by which AWS makes links for devices; for a document that names files.
    #[must_use]
    pub fn presigned_by(mut self, role: impl Into<Option<RoleArn>>) -> Self {
        self.role = role.into().or(self.role);
        self
    }

    /// How long links are good that AWS makes for devices: 1 to 60 minutes, 15 unless said.
    ///
    /// # Errors
    /// [`Rule::UrlCredentials`](crate::Rule::UrlCredentials): the time is shorter or longer.
    pub fn lifetime(mut self, lifetime: Duration) -> Result<Self, Refusal> {
        self.lifetime = bounded(lifetime)?;
        Ok(self)
    }

    /// What to write into a document for a file that devices are to fetch: AWS replaces it by a link to the
    /// object that is good for the [`lifetime`](Self::lifetime), each time that a device asks for the job.
    #[must_use]
    pub fn presigned_link(bucket: &(impl ProvenBucket + ?Sized), key: ObjectKey) -> String {
        let url = Object::new(bucket.proof(), key).url();
        format!("${{aws:iot:s3-presigned-url:{url}}}")
    }
}

/// Checks how long links are good.
pub(super) fn bounded(lifetime: Duration) -> Result<Duration, Refusal> {
    // IoT API reference, PresignedUrlConfig: 60 to 3600 seconds.
    if (60..=3600).contains(&lifetime.as_secs()) {
        Ok(lifetime)
    } else {
        Err(LIFETIME_UNBOUND.into())
    }
}

/// Whether a link that was signed for S3 stands in a text, also where its signature looks like nothing.
fn holds_signed_link(text: &str) -> bool {
    // Security: as a device reads it, in whose JSON `\u002d` is a hyphen.
    let read = serde_json::from_str::<serde_json::Value>(text).map(|value| value.to_string());
    let text = read.as_deref().unwrap_or(text);
    let text = percent_decode_str(text).decode_utf8_lossy();
    let text = text.to_ascii_lowercase();
    let old = text.contains("awsaccesskeyid=") && text.contains("signature=");
    old || text.contains("x-amz-signature") || text.contains("x-amz-credential")
}

impl Client {
    /// Begins the creation of a job: what things and thing groups are told to do.
    ///
    /// Gives `aws_sdk_iot`'s builder of `CreateJob`, in which targets, document and the lifetime of links are
    /// set; roll-out, abortion and time limits are for the caller to add. Finds credentials if need be, to know
    /// the account. IAM actions: `iot:CreateJob`, `s3:GetObject` for a stored document, and `iam:PassRole` for
    /// the role.
    ///
    /// # Errors
    /// When the account is not known; [`Rule::Owner`](crate::Rule::Owner) or
    /// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) when bucket or role are of another one.
    ///
    /// ```no_run
    /// use palisade::iot::{self, JobDocument};
    /// use palisade::{job_id, object_key, role_arn, s3, thing_group_name};
    ///
    /// # async fn example(iot: iot::Client, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-downloads");
    /// let document = JobDocument::in_bucket(&bucket, object_key!("jobs/update.json"), role);
    /// let presses = [thing_group_name!("presses")];
    /// iot.create_job(job_id!("update-2-1"), presses, document).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_job(
        &self,
        id: JobId,
        targets: impl IntoIterator<Item = impl Into<Target>>,
        document: JobDocument,
    ) -> Result<CreateJobFluentBuilder, Error> {
        let targets: Vec<Target> = targets.into_iter().map(Into::into).collect();
        let here = self.here().await?;
        let checked = match &document.source {
            Source::Stored(object) => here.has_bucket(&object.bucket),
            Source::Inline(_) => Ok(()),
        };
        let role = document.role.as_ref();
        checked
            .and_then(|()| role.map_or(Ok(()), |role| here.has_role(role)))
            .map_err(|refusal| self.core.refused(CREATE, refusal))?;
        let targets = targets.iter().map(|target| target.arn(&here));
        let call = self.sdk.create_job().job_id(id);
        let call = call.set_targets(Some(targets.collect()));
        let call = match document.source {
            Source::Stored(object) => call.document_source(object.url()),
            Source::Inline(text) => call.document(text),
        };
        let config = document.role.map(|role| {
            let seconds = i64::try_from(document.lifetime.as_secs()).ok();
            let config = PresignedUrlConfig::builder().role_arn(role.as_str());
            config.set_expires_in_sec(seconds).build()
        });
        Ok(call.set_presigned_url_config(config))
    }
}

const SIGNED_LINK: Fault = fault!(
    UrlCredentials,
    "a signed link stands in the document of the job, good for whoever reads the job",
    "name the object by `JobDocument::presigned_link`, which writes `${aws:iot:s3-presigned-url:…}`",
);
const NO_DOCUMENT: Fault = fault!(
    PublicText,
    "the document of a job is JSON of at most 32,768 bytes",
    "write one JSON value; larger ones go into a bucket, by `JobDocument::in_bucket`",
);
const LIFETIME_UNBOUND: Fault = fault!(
    UrlCredentials,
    "links for devices are good for 1 to 60 minutes",
    "name a time in between; AWS makes new ones whenever a device asks",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    fn rule<T>(result: Result<T, Refusal>) -> Option<Rule> {
        result.err().map(|refusal| refusal.rule())
    }

    const SIGNED: &str = "https://acme.s3.us-east-1.amazonaws.com/f.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256\
        &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Fus-east-1%2Fs3%2Faws4_request\
        &X-Amz-Date=20261121T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host\
        &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";

    #[test]
    fn a_signed_link_stands_in_no_document() {
        let old = "https://acme.s3.amazonaws.com/f?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1&Signature=x";
        for link in [
            SIGNED,
            &SIGNED.to_lowercase(),
            "https://acme.s3.amazonaws.com/f?x-amz-signature=0",
            r"https://acme.s3.amazonaws.com/f?X\u002dAmz\u002dSignature=0",
            r"https:\/\/acme.s3.amazonaws.com\/f?X-Amz\u002DSignature=0",
            "https://acme.s3.amazonaws.com/f?X-Amz%2DSignature=0",
            old,
        ] {
            let document = format!(r#"{{"from": "{link}"}}"#);
            assert_eq!(
                rule(JobDocument::inline(document)),
                Some(Rule::UrlCredentials),
                "{link}"
            );
        }
        assert_eq!(
            JobDocument::inline(SIGNED).map(|_| ()).map_err(|refusal| refusal.to_string()),
            Err(
                "UrlCredentials: a signed link stands in the document of the job, good for whoever reads the \
                 job; name the object by `JobDocument::presigned_link`, which writes \
                 `${aws:iot:s3-presigned-url:…}`"
                    .to_owned()
            )
        );
    }

    #[test]
    fn the_detector_sees_signed_links_by_itself() {
        let document = format!(r#"{{"from": "{SIGNED}"}}"#);
        assert!(text::check(&document, Field::Text, Kinds::OF_PEOPLE).is_err());
    }

    #[test]
    fn secrets_stand_in_no_document_and_placeholders_do() {
        let key = r#"{"aws_secret_access_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}"#;
        assert_eq!(rule(JobDocument::inline(key)), Some(Rule::PublicText));
        for document in [
            r#"{"do": "reboot", "wait": 30}"#,
            r#"{"from": "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/acme/f.bin}"}"#,
            r#"{"contact": "jane@example.com"}"#,
        ] {
            assert_eq!(rule(JobDocument::inline(document)), None, "{document}");
        }
        for document in ["", "{", "reboot", &format!("\"{}\"", "x".repeat(32_768))] {
            assert_eq!(rule(JobDocument::inline(document)), Some(Rule::PublicText));
        }
    }

    #[test]
    fn links_are_good_for_an_hour_at_most() {
        for (seconds, right) in [(59, false), (60, true), (3600, true), (3601, false)] {
            let document = JobDocument::inline("{}");
            let document = document.and_then(|it| it.lifetime(Duration::from_secs(seconds)));
            assert_eq!(document.is_ok(), right, "{seconds}");
        }
    }
}
