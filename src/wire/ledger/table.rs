//! The rows that `data/ledger.py generate` writes, and how they are found.
//!
//! Names stand once in one text, each behind a byte with its length; rows hold places in it and in
//! the other tables, so that nothing is parsed, allocated or relocated.

use std::fmt;
use std::ops::Range;

pub(super) use super::holds::Holds;
pub(super) use super::operation::{Class, Condition, Verdict};
pub(super) use crate::{Rule, Service};

use super::operation::Operation;
use super::types::Members;

/// The ledger of one SDK crate.
pub(crate) struct Ledger {
    pub(super) service: Service,
    pub(crate) crate_name: &'static str,
    /// The version whose operations were judged.
    pub(crate) version: &'static str,
    pub(crate) protocol: Protocol,
    pub(super) words: &'static str,
    /// Open addressing by [`Ledger::slot`]: the number of an operation, from 1, or 0.
    pub(super) index: &'static [u16],
    pub(super) operations: &'static [OperationRow],
    /// The paths of requests: how many segments, then each as a word, or as [`LABELS`] says.
    pub(super) paths: &'static [u16],
    pub(super) members: &'static [MemberRow],
    pub(super) types: &'static [TypeRow],
    /// The members of each structure, as first and count, and whether something in it is looked at.
    pub(super) shapes: &'static [(u16, u8, bool)],
    pub(super) weakenings: &'static [WeakeningRow],
    /// Words that conditions compare with.
    pub(super) values: &'static [u16],
    /// Numbers that they compare with.
    pub(super) limits: &'static [u32],
}

/// How a service writes requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    #[cfg(any(feature = "s3", feature = "s3control"))]
    RestXml,
    #[cfg(any(
        feature = "iot",
        feature = "iot-data",
        feature = "macie",
        feature = "twinmaker"
    ))]
    RestJson,
    #[cfg(any(feature = "cloudtrail", feature = "kms", feature = "logs"))]
    Json,
    Query,
}

impl Protocol {
    /// What the SDK says of a body that it has written.
    pub(crate) const fn content_type(self) -> &'static str {
        match self {
            #[cfg(any(feature = "s3", feature = "s3control"))]
            Self::RestXml => "application/xml",
            #[cfg(any(
                feature = "iot",
                feature = "iot-data",
                feature = "macie",
                feature = "twinmaker"
            ))]
            Self::RestJson => "application/json",
            #[cfg(any(feature = "cloudtrail", feature = "kms", feature = "logs"))]
            Self::Json => "application/x-amz-json-1.1",
            Self::Query => "application/x-www-form-urlencoded",
        }
    }
}

/// From here on, a segment of a path is a label: the number of its member, and [`GREEDY`] more where there
/// may be slashes in it.
const LABELS: u16 = 0xFF00;
const GREEDY: u16 = 128;

/// How a request asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Delete,
    Get,
    Head,
    Patch,
    Post,
    Put,
}

impl Method {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}

/// One segment of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// Always the same.
    Word(&'static str),
    /// The member of a number.
    Label(usize),
    /// The same, with slashes in it. At most one stands in a path.
    Greedy(usize),
}

/// Where a member stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Body,
    /// The body is this member.
    Payload,
    Label,
    Query,
    /// Every query parameter that is no other member.
    Queries,
    Header,
    /// Every header that begins so.
    Headers,
    /// An attribute of an XML element.
    Attribute,
    /// A part of the operation's own query.
    Literal,
}

pub(super) struct OperationRow {
    pub(super) name: u16,
    pub(super) class: Class,
    pub(super) method: Method,
    /// Where the path begins in [`Ledger::paths`].
    pub(super) path: u16,
    /// The first member and how many they are; the same of weakenings.
    pub(super) member: u16,
    pub(super) members: u8,
    pub(super) weakening: u16,
    pub(super) weakenings: u8,
}

pub(super) struct MemberRow {
    pub(super) name: u16,
    /// The name on the wire; that of a header in small letters.
    pub(super) wire: u16,
    pub(super) kind: u16,
    pub(super) place: Place,
    /// How long the name on the wire is.
    pub(super) length: u8,
}

pub(super) enum TypeRow {
    Is(Holds),
    Members(u16),
    /// The element of one item, in XML, and the type of items.
    List(u16, u16),
    Map(u16, u16),
}

pub(super) struct WeakeningRow {
    pub(super) path: u16,
    /// The member of the input that the path begins with, by its number.
    pub(super) member: u8,
    pub(super) condition: Condition,
    /// What the member is compared with: the first in the one table or the other, and how many.
    pub(super) value: u16,
    pub(super) values: u8,
    pub(super) verdict: Verdict,
}

#[expect(clippy::too_many_arguments, reason = "one row of a generated table")]
pub(super) const fn operation(
    name: u16,
    class: Class,
    method: Method,
    path: u16,
    member: u16,
    members: u8,
    weakening: u16,
    weakenings: u8,
) -> OperationRow {
    OperationRow {
        name,
        class,
        method,
        path,
        member,
        members,
        weakening,
        weakenings,
    }
}

pub(super) const fn member(name: u16, wire: u16, kind: u16, place: Place, length: u8) -> MemberRow {
    MemberRow {
        name,
        wire,
        kind,
        place,
        length,
    }
}

pub(super) const fn weakening(
    path: u16,
    member: u8,
    condition: Condition,
    value: u16,
    values: u8,
    verdict: Verdict,
) -> WeakeningRow {
    WeakeningRow {
        path,
        member,
        condition,
        value,
        values,
        verdict,
    }
}

impl Ledger {
    /// The operation of a name. Costs some nanoseconds and allocates nothing.
    pub(crate) fn find(&'static self, name: &str) -> Option<Operation> {
        let mut slot = self.slot(name);
        for _ in self.index {
            let number = usize::from(*self.index.get(slot)?);
            let row = self.operations.get(number.checked_sub(1)?)?;
            if self.word(row.name) == name {
                return Some(Operation { ledger: self, row });
            }
            slot = (slot + 1) % self.index.len();
        }
        None
    }

    /// Where to look first: names differ at their ends and in length.
    fn slot(&self, name: &str) -> usize {
        let bytes = name.as_bytes();
        let first = bytes
            .first_chunk()
            .map_or_else(|| padded(bytes), |eight| u64::from_le_bytes(*eight));
        let last = bytes
            .last_chunk()
            .map_or_else(|| padded(bytes), |eight| u64::from_le_bytes(*eight));
        let mixed = first ^ last.rotate_left(7) ^ bytes.len() as u64;
        let bits = self.index.len().trailing_zeros();
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - bits)) as usize
    }

    pub(super) fn word(&self, at: u16) -> &'static str {
        self.words.get(self.place_of(at)).unwrap_or_default()
    }

    /// A word that is only compared.
    pub(super) fn bytes(&self, at: u16) -> &'static [u8] {
        let words = self.words.as_bytes();
        words.get(self.place_of(at)).unwrap_or_default()
    }

    fn place_of(&self, at: u16) -> Range<usize> {
        let first = usize::from(at) + 1;
        let length = self.words.as_bytes().get(usize::from(at));
        first..first + length.map_or(0, |length| usize::from(*length))
    }

    pub(super) fn path(&self, at: u16) -> impl Iterator<Item = Segment> {
        let row = self.paths.get(usize::from(at)..).unwrap_or_default();
        let (count, rest) = row.split_first().unwrap_or((&0, &[]));
        rest.iter()
            .take(usize::from(*count))
            .map(|one| match one.checked_sub(LABELS) {
                None => Segment::Word(self.word(*one)),
                Some(label) if label < GREEDY => Segment::Label(usize::from(label)),
                Some(label) => Segment::Greedy(usize::from(label - GREEDY)),
            })
    }

    pub(super) fn members(&'static self, first: u16, count: u8) -> Members {
        let first = usize::from(first);
        let rows = self.members.get(first..first + usize::from(count));
        Members::new(self, rows.unwrap_or_default())
    }

    pub(super) fn weakenings(&self, first: u16, count: u8) -> &'static [WeakeningRow] {
        let first = usize::from(first);
        let rows = self.weakenings.get(first..first + usize::from(count));
        rows.unwrap_or_default()
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({} {})", self.crate_name, self.version)
    }
}

/// A name of less than eight bytes.
fn padded(bytes: &[u8]) -> u64 {
    let little_endian = bytes.iter().rev();
    little_endian.fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
