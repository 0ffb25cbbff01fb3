//! Text that a request would have S3 store in clear: keys, metadata, file names and tags.
//!
//! Reading, listing, deleting and untagging pass whatever they name, and so do the parts of an upload
//! that was begun: only what creates a name or writes a tag is looked at.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::config_bag::ConfigBag;

use super::tagset;
use crate::Refusal;
use crate::error::{Fault, fault};
use crate::evidence::EvidenceBook;
use crate::service::s3::Place;
use crate::service::s3::source::decoded;
use crate::service::s3::vetted::Vetted;
use crate::text::{self, Field, TextExceptions};
use crate::url::credentials;

const METADATA: &str = "x-amz-meta-";
const TAGGING: &str = "x-amz-tagging";
/// Holds the name under which a browser saves the object.
const DISPOSITION: &str = "content-disposition";
/// Where S3 sends the readers of a website.
const REDIRECT: &str = "x-amz-website-redirect-location";

/// Looks at what one request would store.
pub(super) struct Stored<'a> {
    pub(super) operation: &'a str,
    pub(super) request: &'a HttpRequest,
    pub(super) cfg: &'a ConfigBag,
    pub(super) exceptions: &'a TextExceptions,
    pub(super) evidence: &'a EvidenceBook,
}

impl Stored<'_> {
    pub(super) fn check(&self, place: Option<&Place>) -> Result<(), Refusal> {
        match self.operation {
            "PutObject" | "CopyObject" | "CreateMultipartUpload" => {
                self.check_key(place)?;
                self.check_headers()
            }
            "RenameObject" => self.check_key(place),
            "PutBucketTagging" | "PutObjectTagging" => self.check_body("Tagging"),
            "CreateBucket" => self.check_body("Tags"),
            _ => Ok(()),
        }
    }

    fn check_key(&self, place: Option<&Place>) -> Result<(), Refusal> {
        let key = key(self.request.uri(), place).ok_or(UNREADABLE)?;
        self.check_text("Key", &key, Field::Name)
    }

    fn check_text(&self, member: &str, value: &str, field: Field) -> Result<(), Refusal> {
        let find = |except| text::find_in(value, field, except);
        let place = (self.operation, member);
        let used = self.exceptions.used(place, find, self.evidence);
        text::check(value, field, used).map_err(|fault| self.refused(member, fault))
    }

    fn check_headers(&self) -> Result<(), Refusal> {
        for (name, value) in self.request.headers() {
            if let Some(key) = name.strip_prefix(METADATA) {
                self.check_pair("Metadata", key, value)?;
            } else if name == TAGGING {
                for (key, value) in tagset::of_query(value) {
                    self.check_pair("Tagging", &key, &value)?;
                }
            } else if name == DISPOSITION {
                self.check_text("ContentDisposition", value, Field::Text)?;
            } else if name == REDIRECT {
                check_redirect(value)?;
            }
        }
        Ok(())
    }

    fn check_body(&self, member: &str) -> Result<(), Refusal> {
        // Security: a body that streams could be anything; the SDK writes none here.
        let body = self.request.body().bytes().ok_or(UNREADABLE)?;
        for pair in tagset::of_document(body).ok_or(UNREADABLE)? {
            if !Vetted::has(self.cfg, &pair) {
                self.check_pair(member, &pair.0, &pair.1)?;
            }
        }
        Ok(())
    }

    fn check_pair(&self, member: &str, key: &str, value: &str) -> Result<(), Refusal> {
        let find = |except| text::find_in_pair(key, value, Field::Text, except);
        let place = (self.operation, member);
        let used = self.exceptions.used(place, find, self.evidence);
        text::check_pair(key, value, Field::Text, used).map_err(|fault| self.refused(member, fault))
    }

    fn refused(&self, member: &str, fault: Fault) -> Refusal {
        let problem = format!("in {member} of {}, {}", self.operation, fault.problem);
        Refusal::from(fault).saying(problem)
    }
}

/// Refuses credentials in what every reader of a website is sent to.
fn check_redirect(url: &str) -> Result<(), Refusal> {
    match text::find_in_url(url) {
        None => Ok(()),
        Some(kind) => Err(credentials::fault(kind).into()),
    }
}

const UNREADABLE: Fault = fault!(
    PublicText,
    "what the call would store cannot be read, so that nobody knows whether it is confidential",
    "leave path and body of the request to the SDK",
);

/// The object's key, behind the bucket where that stands in the path.
fn key(uri: &str, place: Option<&Place>) -> Option<String> {
    let uri: http::Uri = uri.parse().ok()?;
    let path = uri.path().strip_prefix('/')?;
    let path = match place? {
        Place::Bucket(name) if !is_below(uri.host()?, name.as_str()) => {
            path.strip_prefix(name.as_str())?.strip_prefix('/')?
        }
        _ => path,
    };
    Some(decoded(path))
}

fn is_below(host: &str, name: &str) -> bool {
    let rest = host.strip_prefix(name);
    rest.is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bucket_name;

    #[test]
    fn a_key_is_read_from_either_style_of_path() {
        let place = Place::from(bucket_name!("acme"));
        for uri in [
            "https://acme.s3-fips.us-east-1.amazonaws.com/a%20b/%C3%A9?x-id=PutObject",
            "https://s3-fips.us-east-1.amazonaws.com/acme/a%20b/%C3%A9",
        ] {
            assert_eq!(key(uri, Some(&place)).as_deref(), Some("a b/é"), "{uri}");
        }
        let elsewhere = "https://s3-fips.us-east-1.amazonaws.com/other/k";
        assert_eq!(key(elsewhere, Some(&place)), None);
    }
}
