//! Entries of the ledger, as users see them.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::holds::Holds;
use super::table::{Ledger, Method, OperationRow, Place, Protocol, Segment, WeakeningRow};
use super::types::{Form, Members, Type};
use crate::{Rule, Service};

/// An operation of a wrapped SDK crate, and what is thought of it.
#[derive(Clone, Copy)]
pub struct Operation {
    pub(super) ledger: &'static Ledger,
    pub(super) row: &'static OperationRow,
}

impl Operation {
    /// The operation of a service by its name, such as `PutObject`; `None` for a name that the ledger
    /// does not know, and for services whose feature is off.
    #[must_use]
    pub fn find(service: Service, name: &str) -> Option<Self> {
        super::of(service)?.find(name)
    }

    /// Every operation of a service, by name.
    pub fn all(service: Service) -> impl Iterator<Item = Self> {
        super::of(service).into_iter().flat_map(Self::of)
    }

    pub(crate) fn of(ledger: &'static Ledger) -> impl Iterator<Item = Self> {
        let rows = ledger.operations.iter();
        rows.map(move |row| Self { ledger, row })
    }

    /// The service.
    #[must_use]
    pub fn service(self) -> Service {
        self.ledger.service
    }

    /// The name, as in the service's API reference.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.ledger.word(self.row.name)
    }

    /// What the operation does.
    #[must_use]
    pub fn class(self) -> Class {
        self.row.class
    }

    /// What can be said in a request, member by member: `tags[].key` is the key of each tag,
    /// `attributes{value}` each value of a map. A type inside itself is shown once.
    #[must_use]
    pub fn members(self) -> Vec<Member> {
        let mut found = Vec::new();
        for (name, kind) in self.input().named() {
            collect(&mut found, name.to_owned(), kind, &mut Vec::new());
        }
        found
    }

    /// What in a call would weaken a control, and the verdict on it.
    pub fn weakenings(self) -> impl Iterator<Item = Weakening> {
        let ledger = self.ledger;
        let rows = ledger
            .weakenings(self.row.weakening, self.row.weakenings)
            .iter();
        rows.map(move |row| Weakening { ledger, row })
    }

    /// Whether a request can have a header, by its name in small letters.
    pub(crate) fn has_header(self, name: &str) -> bool {
        self.input().find(Place::Header, name).is_some()
    }

    /// How its requests ask, and the path that they ask for.
    pub(crate) fn method(self) -> Method {
        self.row.method
    }

    pub(crate) fn path(self) -> impl Iterator<Item = Segment> {
        self.ledger.path(self.row.path)
    }

    pub(crate) fn protocol(self) -> Protocol {
        self.ledger.protocol
    }

    pub(crate) fn input(self) -> Members {
        self.ledger.members(self.row.member, self.row.members)
    }
}

fn collect(found: &mut Vec<Member>, path: String, kind: Type, above: &mut Vec<Type>) {
    match kind.form() {
        Form::Is(holds) => found.push(Member { path, holds }),
        Form::List(_, of) => collect(found, path + "[]", of, above),
        Form::Map(key, value) => {
            collect(found, format!("{path}{{key}}"), key, above);
            collect(found, path + "{value}", value, above);
        }
        Form::Members(_) if above.contains(&kind) => {}
        Form::Members(members) => {
            above.push(kind);
            for (name, kind) in members.named() {
                collect(found, format!("{path}.{name}"), kind, above);
            }
            above.pop();
        }
    }
}

/// Each operation stands in the ledger once.
impl PartialEq for Operation {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.row, other.row)
    }
}

impl Eq for Operation {}

impl Hash for Operation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.service(), self.name()).hash(state);
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({} {})", self.service().id(), self.name())
    }
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Changes nothing that lasts.
    Read,
    /// Stores, changes, starts or issues something.
    Write,
    /// Takes away, removes, detaches or cancels.
    Delete,
}

/// One member of a request that holds no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    path: String,
    holds: Holds,
}

impl Member {
    /// The way to the member from the operation's input, in the names of the API reference.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What it holds.
    #[must_use]
    pub fn holds(&self) -> Holds {
        self.holds
    }
}

/// Something in a call that would weaken a control; `Display` says when, as in
/// `ACL is public-read, public-read-write`.
#[derive(Clone, Copy)]
pub struct Weakening {
    ledger: &'static Ledger,
    row: &'static WeakeningRow,
}

impl Weakening {
    /// The way to the member that decides; `None` where any call does.
    #[must_use]
    pub fn path(self) -> Option<&'static str> {
        Some(self.ledger.word(self.row.path)).filter(|path| !path.is_empty())
    }

    /// The member of the input that the path begins with, by its number.
    pub(crate) fn member(self) -> usize {
        usize::from(self.row.member)
    }

    /// What is asked of the member.
    #[must_use]
    pub fn condition(self) -> Condition {
        self.row.condition
    }

    /// The words of [`Condition::Is`] and [`Condition::IsNot`].
    pub fn values(self) -> impl Iterator<Item = &'static str> + Clone {
        let (ledger, first, count) = (self.ledger, self.row.value, self.row.values);
        let lists = matches!(self.condition(), Condition::Is | Condition::IsNot);
        let count = usize::from(count) * usize::from(lists);
        let rows = ledger.values.iter().skip(usize::from(first));
        rows.take(count).map(|at| ledger.word(*at))
    }

    /// The number of [`Condition::Over`] and [`Condition::Under`].
    #[must_use]
    pub fn limit(self) -> Option<u32> {
        let first = usize::from(self.row.value);
        let limit = || self.ledger.limits.get(first).copied();
        match self.condition() {
            Condition::Over | Condition::Under => limit(),
            _ => None,
        }
    }

    /// What is thought of it.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        self.row.verdict
    }
}

impl fmt::Display for Weakening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(path) = self.path() else {
            return f.write_str("any call");
        };
        let words = match self.condition() {
            Condition::AnyCall => "",
            Condition::Present => "is present",
            Condition::Absent => "is absent",
            Condition::Empty => "is empty",
            Condition::Public => "is public",
            Condition::Broad => "is broad",
            Condition::Foreign => "is foreign",
            Condition::Http => "is http",
            Condition::Unverified => "is unverified",
            Condition::Credentials => "holds credentials",
            Condition::Plaintext => "is open to plaintext",
            Condition::Changes => "changes",
            Condition::Over => "is over",
            Condition::Under => "is under",
            Condition::Is => "is",
            Condition::IsNot => "is not",
        };
        write!(f, "{path} {words}")?;
        if let Some(limit) = self.limit() {
            write!(f, " {limit}")?;
        }
        for (number, value) in self.values().enumerate() {
            let between = if number == 0 { " " } else { ", " };
            write!(f, "{between}{value}")?;
        }
        Ok(())
    }
}

impl PartialEq for Weakening {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.row, other.row)
    }
}

impl Eq for Weakening {}

impl fmt::Debug for Weakening {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Weakening({self}: {:?})", self.verdict())
    }
}

/// What is asked of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// Nothing: every call weakens the control.
    AnyCall,
    /// It is there.
    Present,
    /// It is not there.
    Absent,
    /// It is there and says nothing.
    Empty,
    /// It opens something to everybody: a policy, a grant; of origins, all that do not name one host
    /// over https.
    Public,
    /// It is a policy with a needless wildcard, or names one that allows everything.
    Broad,
    /// It is a policy that denies nobody who comes without TLS.
    Plaintext,
    /// It names another account.
    Foreign,
    /// It is a URL that is not https.
    Http,
    /// It names a bucket that the session neither verified nor was told about.
    Unverified,
    /// It holds credentials.
    Credentials,
    /// It differs from what is set, which the request alone cannot tell.
    Changes,
    /// It is a number above [`Weakening::limit`].
    Over,
    /// It is a number below [`Weakening::limit`].
    Under,
    /// It is one of [`Weakening::values`].
    Is,
    /// It is there and none of [`Weakening::values`]: what is not known is not trusted.
    IsNot,
}

/// What is thought of a call that would weaken a control. The guard holds every call to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// It passes; the reason stands in `docs/operations.md`.
    Normal,
    /// It passes with a written reason: a [`Waiver`](crate::Waiver) on the call.
    Waiver(Rule),
    /// It passes with [broken glass](crate::rule::Breakable), in a client's `with_glass`.
    BrokenGlass(Rule),
    /// It does not pass.
    Never(Rule),
}
