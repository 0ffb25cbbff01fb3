//! Exceptions: a kind of data that one member of one operation may hold, with a reason.

use std::fmt;
use std::sync::Arc;

use super::{Field, Kind, Members, check_pair};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::kind::Kinds;
use crate::{Reason, Rule, Service, Tag};

/// A kind of data that one member of one operation may hold, and why.
///
/// Given to the session once, with [`Builder::accept_text`](crate::Builder::accept_text); the evidence
/// shows it, as `email in Metadata of s3 PutObject`, and counts each use, as `used: email in …`.
///
/// Operation and member are named as the service's API reference does. `docs/operations.md` lists the
/// members that are looked at; a member stands for all that is in it, so that `Tagging` of
/// `PutObjectTagging` is as good as `Tagging.TagSet[]`. `RoleSessionName` of `AssumeRole` and
/// `AssumeRoleWithWebIdentity` of STS counts for names from profiles and the environment too.
///
/// Secrets have no exception ([`Kind::is_secret`]): what lets its holder in is not to be stored in
/// clear anywhere, and the rule [`Secret`](crate::Rule::Secret) is never set aside. The security code
/// and the stripe of a payment card count among them.
///
/// ```
/// use palisade::text::{Kind, TextException};
/// use palisade::{Service, Session, reason, region};
///
/// # fn example() -> Result<(), palisade::Refusal> {
/// let builder = Session::builder(region::UsEast1).accept_text(TextException::new(
///     Service::S3,
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
    of: Of,
    operation: String,
    member: String,
    kind: Kind,
    reason: Reason,
}

impl TextException {
    /// An exception for one kind of data in one member of one operation.
    ///
    /// # Errors
    /// When the kind is a secret, naming [`Rule::Secret`](crate::Rule::Secret). Whether the guard looks at
    /// such a member is asked when the session is opened.
    pub fn new(
        service: Service,
        operation: &str,
        member: &str,
        kind: Kind,
        reason: Reason,
    ) -> Result<Self, Refusal> {
        if kind.is_secret() {
            return Err(SECRET.into());
        }
        Ok(Self {
            of: Of::Service(service),
            operation: operation.to_owned(),
            member: member.to_owned(),
            kind,
            reason,
        })
    }

    /// An exception for one kind of data in the tags of one operation of a client that is made by
    /// [`harden!`](crate::harden!), such as `CreateTable` of DynamoDB.
    ///
    /// # Errors
    /// When the kind is a secret, naming [`Rule::Secret`](crate::Rule::Secret). Whether there is such a crate
    /// is asked when the session is opened, and in the IoT family whether the operation takes tags. Which operations
    /// other crates have is not known: an exception for one that there is not is never used.
    pub fn in_tags(
        sdk: &str,
        operation: &str,
        kind: Kind,
        reason: Reason,
    ) -> Result<Self, Refusal> {
        Self::in_member(sdk, operation, TAGS, kind, reason)
    }

    /// The same for a name or a description, in the crates of which these are looked at: those of the IoT
    /// family, whose pages name the members, as `Description` of `aws_sdk_iotwireless`.
    ///
    /// # Errors
    /// When the kind is a secret, naming [`Rule::Secret`](crate::Rule::Secret). Whether the guard looks at
    /// such a member of that operation is asked when the session is opened, which is refused
    /// ([`Rule::PublicText`](crate::Rule::PublicText)) where `docs/iot-family.md` does not list it.
    pub fn in_member(
        sdk: &str,
        operation: &str,
        member: &str,
        kind: Kind,
        reason: Reason,
    ) -> Result<Self, Refusal> {
        if kind.is_secret() {
            return Err(SECRET.into());
        }
        let name = sdk.replace('-', "_");
        let name = name.rsplit("_sdk_").next().unwrap_or_default();
        Ok(Self {
            of: Of::Crate(name.to_owned()),
            operation: operation.to_owned(),
            member: member.to_owned(),
            kind,
            reason,
        })
    }

    /// The service, or nothing where it is an SDK crate that is given to [`harden!`](crate::harden!).
    #[must_use]
    pub fn service(&self) -> Option<Service> {
        match &self.of {
            Of::Service(service) => Some(*service),
            Of::Crate(_) => None,
        }
    }

    /// The name of the service or of the crate, as the evidence has it.
    pub(crate) fn of(&self) -> &str {
        match &self.of {
            Of::Service(service) => service.id(),
            Of::Crate(name) => name,
        }
    }

    /// The operation, such as `PutObject`.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The member, such as `Metadata`.
    #[must_use]
    pub fn member(&self) -> &str {
        &self.member
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

    /// Whether it is for tags of an SDK crate, or for a member that is looked at in that operation.
    pub(crate) fn is_in_known_member(&self) -> bool {
        Members::are_looked_at(self.of(), &self.operation, &self.member)
    }

    /// Whether it is for what stands at a place: for all that is in the member that it names.
    fn is_for(&self, place: &Place<'_>) -> bool {
        let is_call = (self.of(), self.operation.as_str()) == (place.of, place.operation);
        is_call && self.holds(place.member)
    }

    /// Whether it is for a member, or for a part of it: key and value are looked at together.
    pub(crate) fn holds(&self, member: &str) -> bool {
        let is_in = |inner: &str, outer: &str| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
        };
        is_in(member, &self.member) || is_in(&self.member, member)
    }
}

impl fmt::Display for TextException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.name();
        let of = self.of();
        write!(f, "{kind} in {} of {of} {}", self.member, self.operation)
    }
}

/// How the guard names the tags of operations that no ledger knows.
pub(crate) const TAGS: &str = "tags";

/// Whose operation it is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    Service(Service),
    /// An SDK crate by the last part of its name.
    Crate(String),
}

const SECRET: Fault = fault!(
    Secret,
    "no exception is made for secrets",
    "keep it in AWS Secrets Manager and write its name or ARN",
);
/// Where text stands: a member by its path, as in `Tagging.TagSet[]`.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The name of the service or of the SDK crate.
    pub(crate) of: &'a str,
    pub(crate) operation: &'a str,
    pub(crate) member: &'a str,
}

/// The exceptions of one session; made by [`Session::text_exceptions`](crate::Session::text_exceptions).
///
/// ```
/// use palisade::Service;
///
/// # fn example(session: &palisade::Session) -> Result<(), palisade::Refusal> {
/// // Accepted where the session has an exception for it, and only in the creation of a bucket: the
/// // guard asks again.
/// let tags = session.text_exceptions();
/// let owner = tags.tag(Service::S3, "CreateBucket", "CreateBucketConfiguration.Tags", "owner", "jane@example.com")?;
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

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A tag for one member of one operation, looked at with its exceptions.
    ///
    /// # Errors
    /// As [`Tag::new`], but for the kinds of data that are excepted there.
    pub fn tag(
        &self,
        service: Service,
        operation: &str,
        member: &str,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Result<Tag, Refusal> {
        let except = self.kinds(&Place {
            of: service.id(),
            operation,
            member,
        });
        Tag::with(key.into(), value.into(), Field::Text, except)
    }

    /// Refuses a tag that was accepted elsewhere.
    pub(crate) fn check(&self, place: &Place<'_>, tag: &Tag) -> Result<(), Refusal> {
        if tag.is_vetted() {
            return Ok(());
        }
        let except = self.kinds(place);
        check_pair(tag.key(), tag.value(), Field::Text, except).map_err(Refusal::from)
    }

    /// The kinds that are accepted in a member.
    fn kinds(&self, place: &Place<'_>) -> Kinds {
        let mut kinds = Kinds::NONE;
        for exception in self.iter().filter(|one| one.is_for(place)) {
            kinds = kinds.with(exception.kind);
        }
        kinds
    }

    /// The kinds that are accepted in a member and that are there, each noted as used. The finder
    /// says what there is besides the kinds it is given.
    pub(crate) fn used(
        &self,
        place: &Place<'_>,
        find: impl Fn(Kinds) -> Option<Kind>,
        evidence: &EvidenceBook,
    ) -> Kinds {
        let mut used = Kinds::NONE;
        while let Some(kind) = find(used) {
            let mut here = self.iter().filter(|one| one.is_for(place));
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
