//! What the crate did, for auditors: aggregated, bounded, serialisable.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;

use crate::Rule;

/// What happened to a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// The rule was kept by a setting or checked on a request.
    Kept,
    /// Something that would have broken it was refused.
    Refused,
    /// A setting of the environment, or a word of a server, that would have touched it was not
    /// followed.
    Ignored,
    /// It was set aside, with the reason.
    SetAside,
    /// Work for it was begun and not finished.
    Unfinished,
}

/// One line of evidence: equal happenings are counted, not repeated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The rule it is about.
    pub rule: Rule,
    /// What happened.
    pub outcome: Outcome,
    /// Where: a setting, a service, an operation. Never a value of the request.
    pub subject: String,
    /// What was found, or the reason for which the rule was set aside.
    pub detail: String,
    /// How often.
    pub count: u64,
}

/// A copy of the evidence of one session, taken at one moment.
///
/// At most [`Evidence::MOST_ENTRIES`] different entries are kept; happenings beyond them are only
/// counted, in [`dropped`](Evidence::dropped).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Evidence {
    /// The entries, ordered by rule.
    pub entries: Vec<Entry>,
    /// Happenings that found no room.
    pub dropped: u64,
}

impl Evidence {
    /// How many different entries one session keeps.
    pub const MOST_ENTRIES: usize = 512;

    /// The entries about one rule.
    pub fn about(&self, rule: Rule) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.rule == rule)
    }
}

type Key = (Rule, Outcome, Cow<'static, str>, Cow<'static, str>);

#[derive(Debug, Default)]
struct Log {
    counts: BTreeMap<Key, u64>,
    dropped: u64,
}

/// The book a session and its clients write into.
#[derive(Clone, Debug, Default)]
pub(crate) struct EvidenceBook(Arc<Mutex<Log>>);

impl EvidenceBook {
    pub(crate) fn note(
        &self,
        rule: Rule,
        outcome: Outcome,
        subject: impl Into<Cow<'static, str>>,
        detail: impl Into<Cow<'static, str>>,
    ) {
        let key = (rule, outcome, subject.into(), detail.into());
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = log.counts.len() >= Evidence::MOST_ENTRIES;
        match log.counts.get_mut(&key) {
            Some(count) => *count = count.saturating_add(1),
            None if full => log.dropped = log.dropped.saturating_add(1),
            None => {
                log.counts.insert(key, 1);
            }
        }
    }

    pub(crate) fn read(&self) -> Evidence {
        let log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = log
            .counts
            .iter()
            .map(|((rule, outcome, subject, detail), count)| Entry {
                rule: *rule,
                outcome: *outcome,
                subject: subject.clone().into_owned(),
                detail: detail.clone().into_owned(),
                count: *count,
            })
            .collect();
        Evidence {
            entries,
            dropped: log.dropped,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_happenings_are_counted_and_the_rest_is_bounded() {
        let book = EvidenceBook::default();
        for _ in 0..3 {
            book.note(Rule::Https, Outcome::Refused, "s3", "plain http");
        }
        assert_eq!(book.read().entries.len(), 1);
        assert_eq!(
            book.read().entries.first().map(|entry| entry.count),
            Some(3)
        );
        for n in 0..2 * Evidence::MOST_ENTRIES {
            book.note(Rule::Tls, Outcome::Kept, n.to_string(), "");
        }
        let evidence = book.read();
        assert_eq!(evidence.entries.len(), Evidence::MOST_ENTRIES);
        assert_eq!(evidence.dropped as usize, Evidence::MOST_ENTRIES + 1);
    }
}
