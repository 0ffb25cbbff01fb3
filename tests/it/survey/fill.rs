//! What the members of a call are filled with.

use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;
use std::hash::Hash;
use std::ops::Range;
use std::pin::Pin;
use std::str::FromStr;

use aws_smithy_runtime_api::client::result::SdkError;
use palisade::Rule;
use palisade::aws_sdk_s3::primitives::{Blob, ByteStream, DateTime};
use palisade::ledger::Holds;

use super::ways::Waivers;
use crate::support::KEY;

/// The member is in every call.
pub(super) const MUST: bool = true;
/// The member is only in calls that say everything.
pub(super) const MAY: bool = false;

/// An operation's name and the call of it.
pub(super) type Call<C> = (&'static str, fn(&C, &mut Fill) -> Sent);
pub(super) type Sent = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

/// Why a call has no reply to show, or an unwelcome one.
pub(super) struct Failure {
    /// Whether the server answered.
    pub(super) is_reply: bool,
    pub(super) error: Box<dyn Error>,
}

/// Forgets the types of a call, which are its operation's own.
pub(super) fn sent<T, E, R>(call: impl Future<Output = Result<T, SdkError<E, R>>> + 'static) -> Sent
where
    E: Error + 'static,
    R: std::fmt::Debug + 'static,
{
    Box::pin(async move {
        let error = match call.await {
            Ok(_) => return Ok(()),
            Err(error) => error,
        };
        Err(Failure {
            is_reply: matches!(
                error,
                SdkError::ServiceError(_) | SdkError::ResponseError(_)
            ),
            error: error.into(),
        })
    })
}

/// How much a call says.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Extent {
    /// Every member, with two items in lists and maps.
    #[default]
    Full,
    /// Every member of the input, with nothing in it that may be left out.
    Hollow,
    /// Only what must be there.
    Sparse,
    /// What must be there, and what leads to the members that were asked for.
    Pointed,
}

/// What a member holds instead of the usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Put {
    /// This text.
    Text(&'static str),
    /// The usual, whatever was put there before.
    Usual,
    /// One of the values that the SDK enumerates, but none of these.
    Not(Vec<&'static str>),
    /// Nothing: it is there with nothing in it.
    Empty,
    /// Nothing: it is left out.
    Out,
}

/// Whether a member is another one or in it.
pub(super) fn is_within(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[', '{']))
}

/// Fills the members of one operation's calls, each by its path, as in `tags[].key`.
#[derive(Default)]
pub(super) struct Fill {
    path: String,
    extent: Extent,
    /// The number of the item that is being filled, in the innermost list or map.
    item: usize,
    /// The types around the member that is being filled.
    around: Vec<&'static str>,
    /// What members hold instead, by path.
    instead: BTreeMap<String, Put>,
    /// Members that are there wherever what holds them is.
    kept: BTreeSet<String>,
    /// Members that hold all that is in them.
    whole: BTreeSet<String>,
    /// Members that are asked for.
    asked: BTreeSet<String>,
    /// Whether the structure that is being filled shall have nothing in it.
    is_bare: bool,
    /// Members that shall be left out and cannot be.
    stuck: BTreeSet<String>,
    /// For each union, how many turns its variants had, and how many they are.
    turns: BTreeMap<String, (usize, usize)>,
    filled: BTreeSet<String>,
    /// Rules that the calls have a written reason for.
    reasons: BTreeSet<Rule>,
    /// The members that this call could say something at.
    met: BTreeSet<String>,
}

impl Fill {
    /// Has a member hold something else, where it is there.
    pub(super) fn put(&mut self, path: &str, value: Put) {
        self.instead.insert(path.to_owned(), value);
    }

    /// Has a member be there wherever what holds it is.
    pub(super) fn keep(&mut self, path: &str) {
        self.kept.insert(path.to_owned());
    }

    /// Has a member hold all that is in it, where it is there.
    pub(super) fn flesh(&mut self, path: &str) {
        self.whole.insert(path.to_owned());
    }

    /// Has pointed calls hold a member, with all that is in it and all that it stands in.
    pub(super) fn ask(&mut self, path: &str) {
        self.instead
            .retain(|above, put| *put != Put::Out || !is_within(path, above));
        self.asked.insert(path.to_owned());
    }

    /// Gives the calls a written reason for each of these rules.
    pub(super) fn waive(&mut self, rules: &BTreeSet<Rule>) {
        self.reasons.clone_from(rules);
    }

    pub(super) fn waivers(&self) -> Waivers {
        Waivers::of(&self.reasons)
    }

    /// Begins another call.
    pub(super) fn begin(&mut self, extent: Extent) {
        self.extent = extent;
        self.met.clear();
    }

    /// Whether this call could say something at a member.
    pub(super) fn has_met(&self, path: &str) -> bool {
        self.met.contains(path)
    }

    /// The members that should have been left out, and that the SDK demands.
    pub(super) fn stuck(&self) -> &BTreeSet<String> {
        &self.stuck
    }

    /// Whether every variant of every union was in a call.
    pub(super) fn is_done(&self) -> bool {
        self.turns.values().all(|(had, all)| had >= all)
    }

    /// The paths of all members that were filled so far.
    pub(super) fn filled(&self) -> &BTreeSet<String> {
        &self.filled
    }

    fn instead(&self) -> Option<&Put> {
        self.instead.get(self.path.as_str())
    }

    /// Notes that this member is filled; what was put there.
    fn given(&mut self) -> Option<&'static str> {
        self.filled.insert(self.path.clone());
        self.met.insert(self.path.clone());
        match self.instead()? {
            Put::Text(text) => Some(text),
            Put::Empty => Some(""),
            _ => None,
        }
    }

    /// Whether a member that was asked for is this one, in it or around it.
    fn is_asked(&self) -> bool {
        let mut asked = self.asked.iter();
        asked.any(|path| is_within(path, &self.path) || is_within(&self.path, path))
    }

    fn is_fleshed(&self) -> bool {
        let mut whole = self.whole.iter();
        whole.any(|path| *path != self.path && is_within(&self.path, path))
    }

    fn parsed<T: FromStr>(&mut self, usual: T) -> T {
        match self.given() {
            None => usual,
            Some(text) => text.parse().unwrap_or(usual),
        }
    }

    fn below<T>(&mut self, step: &str, value: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        self.path.push_str(step);
        let value = value(self);
        self.path.truncate(before);
        value
    }

    fn member<T>(
        &mut self,
        name: &str,
        must: bool,
        value: impl FnOnce(&mut Self) -> T,
    ) -> Option<T> {
        let is_top = self.path.is_empty();
        let dot = if is_top { "" } else { "." };
        self.below(&format!("{dot}{name}"), |fill| {
            fill.met.insert(fill.path.clone());
            let is_wanted = match fill.extent {
                _ if must => true,
                _ if fill.is_bare => false,
                _ if fill.kept.contains(&fill.path) => true,
                Extent::Full => true,
                Extent::Hollow => is_top,
                Extent::Sparse => false,
                Extent::Pointed => fill.is_asked() || fill.is_fleshed(),
            };
            let is_out = fill.instead() == Some(&Put::Out);
            if is_out && must {
                fill.stuck.insert(fill.path.clone());
            }
            (is_wanted && (must || !is_out)).then(|| value(fill))
        })
    }

    /// The items of a list or a map.
    fn count(&self) -> Range<usize> {
        match self.extent {
            _ if self.instead() == Some(&Put::Empty) => 0..0,
            Extent::Hollow => 0..0,
            Extent::Full | Extent::Sparse | Extent::Pointed => 0..2,
        }
    }

    /// Fills what has members of its own, unless it stands in itself for the second time.
    fn nested<T>(&mut self, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        let kind = type_name::<T>();
        if self.around.iter().filter(|one| **one == kind).count() > 1 {
            return None;
        }
        let is_bare = self.instead() == Some(&Put::Empty);
        let outside = std::mem::replace(&mut self.is_bare, is_bare);
        self.around.push(kind);
        let value = value(self);
        self.around.pop();
        self.is_bare = outside;
        Some(value)
    }

    pub(super) fn text(&mut self, name: &str, must: bool, holds: Holds) -> Option<String> {
        self.member(name, must, |fill| fill.word(holds))
    }

    pub(super) fn texts(&mut self, name: &str, must: bool, holds: Holds) -> Option<Vec<String>> {
        self.member(name, must, |fill| {
            let items = fill.count();
            fill.below("[]", |fill| items.map(|_| fill.word(holds)).collect())
        })
    }

    pub(super) fn pairs(
        &mut self,
        name: &str,
        must: bool,
        key: Holds,
        value: Holds,
    ) -> Option<HashMap<String, String>> {
        self.member(name, must, |fill| {
            let items = fill.count();
            let pair = |item| {
                fill.item = item;
                let key = fill.below("{key}", |fill| fill.word(key));
                (key, fill.below("{value}", |fill| fill.word(value)))
            };
            items.map(pair).collect()
        })
    }

    pub(super) fn one<T>(
        &mut self,
        name: &str,
        must: bool,
        value: fn(&mut Self) -> T,
    ) -> Option<T> {
        self.member(name, must, |fill| fill.nested(value)).flatten()
    }

    pub(super) fn list<T>(
        &mut self,
        name: &str,
        must: bool,
        value: fn(&mut Self) -> T,
    ) -> Option<Vec<T>> {
        self.member(name, must, |fill| fill.items(value))
    }

    pub(super) fn items<T>(&mut self, value: fn(&mut Self) -> T) -> Vec<T> {
        let items = self.count();
        self.below("[]", |fill| {
            items.filter_map(|_| fill.nested(value)).collect()
        })
    }

    pub(super) fn map<K: Eq + Hash, V>(
        &mut self,
        name: &str,
        must: bool,
        key: fn(&mut Self) -> K,
        value: fn(&mut Self) -> V,
    ) -> Option<HashMap<K, V>> {
        self.member(name, must, |fill| {
            let mut map = HashMap::new();
            for item in fill.count() {
                fill.item = item;
                let key = fill.below("{key}", key);
                if let Some(value) = fill.below("{value}", |fill| fill.nested(value)) {
                    map.insert(key, value);
                }
            }
            map
        })
    }

    /// Which variant of a union is filled now.
    pub(super) fn turn(&mut self, all: usize) -> usize {
        let (had, _) = self.turns.entry(self.path.clone()).or_insert((0, all));
        *had += 1;
        (*had - 1) % all
    }

    pub(super) fn variant<T>(&mut self, name: &str, value: fn(&mut Self) -> T) -> T {
        self.below(&format!(".{name}"), |fill| {
            fill.met.insert(fill.path.clone());
            value(fill)
        })
    }

    /// One of the values that the SDK enumerates.
    pub(super) fn choice(&mut self, values: &[&'static str]) -> &'static str {
        let item = if self.path.ends_with("{key}") {
            self.item
        } else {
            0
        };
        if let Some(given) = self.given() {
            return given;
        }
        let mut left = values.to_vec();
        if let Some(Put::Not(others)) = self.instead() {
            left.retain(|value| !others.contains(value));
        }
        left[item % left.len()]
    }

    /// What nobody would mind in a member.
    pub(super) fn word(&mut self, holds: Holds) -> String {
        if let Some(given) = self.given() {
            return given.to_owned();
        }
        let word = match holds {
            Holds::Text => "Readings of <plant 7> & \"others\"",
            Holds::TagKey => "team",
            Holds::TagValue => "telemetry",
            Holds::TagQuery => "team=telemetry&stage=prod",
            Holds::MetadataKey | Holds::SentName => "line",
            // Becomes the name of a header.
            Holds::Content if self.path.ends_with("{key}") => "line",
            Holds::MetadataValue => "seven",
            Holds::ObjectKey => "2026/11/22.json",
            Holds::Header => "text/plain",
            Holds::Topic => "plant/7/state",
            Holds::Device => "sensor-17",
            Holds::Path => "/acme/ingest/",
            Holds::Session => "ingest",
            Holds::Properties => r#"[{"line":"seven"},{"stage":"prod"}]"#,
            Holds::Document => r#"{"steps":["read <state> & \"write\""]}"#,
            Holds::Url | Holds::Outward | Holds::Link => "https://ingest.example.com/readings",
            Holds::Host => "ingest.example.com",
            Holds::Policy => POLICY,
            Holds::Pem => CERTIFICATE,
            Holds::Secret => "correct horse battery staple",
            Holds::Key => KEY,
            Holds::Arn => "arn:aws:iam::111122223333:role/ingest",
            Holds::Account => super::ACCOUNT,
            Holds::Email => "operations@example.com",
            Holds::Content => "on & off < 7",
            Holds::Id => "a1b2c3d4",
            _ if ELSEWHERE.iter().any(|end| self.path.ends_with(end)) => "acme-archive",
            _ => "acme-telemetry",
        };
        if self.path.ends_with("{key}") && self.item > 0 {
            format!("{word}-{}", self.item)
        } else {
            word.to_owned()
        }
    }
}

/// Members that name another bucket than the one that the call is about.
const ELSEWHERE: [&str; 2] = [".S3.BucketName", ".Destination.Bucket"];
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Principal":{"AWS":"arn:aws:iam::111122223333:role/ingest"},"Resource":"arn:aws:s3:::acme-telemetry/*"}]}"#;

// Nobody looks into it but for a private key.
const CERTIFICATE: &str = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

pub(super) fn yes(fill: &mut Fill) -> bool {
    fill.parsed(true)
}

pub(super) fn int(fill: &mut Fill) -> i32 {
    fill.parsed(7)
}

/// Also the length of a [`stream`], for members that say it.
pub(super) fn long(fill: &mut Fill) -> i64 {
    fill.parsed(7)
}

pub(super) fn double(fill: &mut Fill) -> f64 {
    fill.parsed(7.5)
}

pub(super) fn time(fill: &mut Fill) -> DateTime {
    DateTime::from_secs(fill.parsed(1_795_000_000))
}

pub(super) fn blob(fill: &mut Fill) -> Blob {
    Blob::new(fill.word(Holds::Content))
}

pub(super) fn stream(fill: &mut Fill) -> ByteStream {
    let given = fill.given().unwrap_or("reading");
    ByteStream::from_static(given.as_bytes())
}
