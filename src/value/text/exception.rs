//! Exceptions: a kind of data that one member of one operation may hold, with a reason.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::{Field, Kind, check_pair};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::kind::Kinds;
use crate::{Reason, Rule, Tag};

/// The members that store text and that the guard looks at, in the SDK's words.
const MEMBERS: &[(&str, &str)] = &[
    ("AssumeRole", "RoleSessionName"),
    ("AssumeRoleWithWebIdentity", "RoleSessionName"),
    ("CopyObject", "ContentDisposition"),
    ("CopyObject", "Key"),
    ("CopyObject", "Metadata"),
    ("CopyObject", "Tagging"),
    ("CreateBucket", "Tags"),
    ("CreateMultipartUpload", "ContentDisposition"),
    ("CreateMultipartUpload", "Key"),
    ("CreateMultipartUpload", "Metadata"),
    ("CreateMultipartUpload", "Tagging"),
    ("PutBucketTagging", "Tagging"),
    ("PutObject", "ContentDisposition"),
    ("PutObject", "Key"),
    ("PutObject", "Metadata"),
    ("PutObject", "Tagging"),
    ("PutObjectTagging", "Tagging"),
    ("RenameObject", "Key"),
];

/// A kind of data that one member of one operation may hold, and why.
///
/// Given to the session once, with [`Builder::accept_text`](crate::Builder::accept_text); the evidence
/// shows it, as `email in Metadata of PutObject`, and counts each use, as `used: email in …`.
/// Operation and member are named as the service's API reference does:
///
/// | operation | members |
/// |---|---|
/// | `PutObject`, `CopyObject`, `CreateMultipartUpload` | `Key`, `Metadata`, `Tagging`, `ContentDisposition` |
/// | `RenameObject` | `Key` |
/// | `PutObjectTagging`, `PutBucketTagging` | `Tagging` |
/// | `CreateBucket` | `Tags` |
/// | `AssumeRole`, `AssumeRoleWithWebIdentity`, for names from profiles and the environment | `RoleSessionName` |
///
/// Secrets have no exception ([`Kind::is_secret`]): what lets its holder in is not to be stored in
/// clear anywhere, and the rule [`Secret`](crate::Rule::Secret) is never set aside. The security code
/// and the stripe of a payment card count among them.
///
/// ```
/// use palisade::text::{Kind, TextException};
/// use palisade::{Session, reason, region};
///
/// # fn example() -> Result<(), palisade::Refusal> {
/// let builder = Session::builder(region::UsEast1).accept_text(TextException::new(
///     "PutObject",
///     "Metadata",
///     Kind::Email,
///     reason!("the archive's readers look for senders"),
/// )?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextException {
    operation: Cow<'static, str>,
    member: &'static str,
    kind: Kind,
    reason: Reason,
}

impl TextException {
    /// An exception for one kind of data in one member of one operation.
    ///
    /// # Errors
    /// When the kind is a secret, naming [`Rule::Secret`](crate::Rule::Secret), or when the guard
    /// looks at no such member.
    pub fn new(operation: &str, member: &str, kind: Kind, reason: Reason) -> Result<Self, Refusal> {
        if kind.is_secret() {
            return Err(SECRET.into());
        }
        let known = |known: &&(&str, &str)| *known == &(operation, member);
        match MEMBERS.iter().find(known) {
            Some((operation, member)) => Ok(Self {
                operation: Cow::Borrowed(operation),
                member,
                kind,
                reason,
            }),
            None => Err(NO_SUCH_MEMBER.into()),
        }
    }

    /// An exception for one kind of data in the tags of one operation of clients that are made by
    /// [`harden!`](crate::harden!), such as `CreateTable`; it counts for all of them.
    ///
    /// # Errors
    /// When the kind is a secret, naming [`Rule::Secret`](crate::Rule::Secret), or when there is no such
    /// name of an operation.
    pub fn in_tags(operation: &str, kind: Kind, reason: Reason) -> Result<Self, Refusal> {
        if kind.is_secret() {
            return Err(SECRET.into());
        }
        let is_name = !operation.is_empty() && operation.bytes().all(|b| b.is_ascii_alphanumeric());
        if !is_name {
            return Err(NO_SUCH_MEMBER.into());
        }
        Ok(Self {
            operation: Cow::Owned(operation.to_owned()),
            member: TAGS,
            kind,
            reason,
        })
    }

    /// The operation, such as `PutObject`.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The member, such as `Metadata`.
    #[must_use]
    pub fn member(&self) -> &str {
        self.member
    }

    /// The kind of data.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Why it is accepted.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.reason
    }

    fn is_for(&self, operation: &str, member: &str) -> bool {
        self.operation == operation && self.member == member
    }
}

impl fmt::Display for TextException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.name();
        write!(f, "{kind} in {} of {}", self.member, self.operation)
    }
}

/// How the guard names the tags of operations that no ledger knows.
pub(crate) const TAGS: &str = "tags";

const SECRET: Fault = fault!(
    Secret,
    "no exception is made for secrets",
    "keep it in AWS Secrets Manager and write its name or ARN",
);
const NO_SUCH_MEMBER: Fault = fault!(
    PublicText,
    "the guard looks at no text in such a member of such an operation",
    "name both as the service's API reference does, as in `PutObject` and `Metadata`; see `TextException`",
);

/// The exceptions of one session; made by [`Session::text_exceptions`](crate::Session::text_exceptions).
///
/// ```
/// # fn example(session: &palisade::Session) -> Result<(), palisade::Refusal> {
/// // Accepted where the session has an exception for it, and only in the creation of a bucket: the
/// // guard asks again.
/// let owner = session.text_exceptions().tag("CreateBucket", "Tags", "owner", "jane@example.com")?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct TextExceptions(Arc<[TextException]>);

impl TextExceptions {
    pub(crate) fn new(all: Vec<TextException>) -> Self {
        Self(all.into())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &TextException> {
        self.0.iter()
    }

    /// A tag for one member of one operation, looked at with its exceptions.
    ///
    /// # Errors
    /// As [`Tag::new`], but for the kinds of data that are excepted there; and when the guard looks at
    /// no such member.
    pub fn tag(
        &self,
        operation: &str,
        member: &str,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Result<Tag, Refusal> {
        if !MEMBERS.contains(&(operation, member)) {
            return Err(NO_SUCH_MEMBER.into());
        }
        let except = self.kinds(operation, member);
        Tag::with(key.into(), value.into(), Field::Text, except)
    }

    /// Refuses a tag that was accepted elsewhere.
    pub(crate) fn check(&self, operation: &str, member: &str, tag: &Tag) -> Result<(), Refusal> {
        if tag.is_vetted() {
            return Ok(());
        }
        let except = self.kinds(operation, member);
        check_pair(tag.key(), tag.value(), Field::Text, except).map_err(Refusal::from)
    }

    /// The kinds that are accepted in a member.
    fn kinds(&self, operation: &str, member: &str) -> Kinds {
        let mut kinds = Kinds::NONE;
        for exception in self.iter().filter(|one| one.is_for(operation, member)) {
            kinds = kinds.with(exception.kind);
        }
        kinds
    }

    /// The kinds that are accepted in a member and that are there, each noted as used. The finder
    /// says what there is besides the kinds it is given.
    pub(crate) fn used(
        &self,
        (operation, member): (&str, &str),
        find: impl Fn(Kinds) -> Option<Kind>,
        evidence: &EvidenceBook,
    ) -> Kinds {
        let mut used = Kinds::NONE;
        while let Some(kind) = find(used) {
            let mut here = self.iter().filter(|one| one.is_for(operation, member));
            let Some(exception) = here.find(|one| one.kind == kind && !used.has(kind)) else {
                break;
            };
            let subject = format!("used: {exception}");
            let reason = exception.reason.as_str().to_owned();
            evidence.note(Rule::PublicText, Outcome::SetAside, subject, reason);
            used = used.with(kind);
        }
        used
    }
}
