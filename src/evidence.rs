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
    /// A setting of the environment that would have touched it was not followed.
    Ignored,
    /// It was set aside, with the reason.
    SetAside,
    /// Work for it was begun and not finished.
    Unfinished,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Refused => "refused",
            Self::Ignored => "ignored",
            Self::SetAside => "set_aside",
            Self::Unfinished => "unfinished",
        }
    }
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
///
/// The first happening of each kind is also a `tracing` event of target `palisade::evidence`, with the
/// fields `rule`, `outcome`, `subject` and `detail`: at `WARN` what was refused, set aside or left
/// unfinished, at `INFO` what was kept or ignored. Repetitions, and what found no room, are at `TRACE`.
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
        let is_new = self.count(&key);
        // Not while the book is locked: a subscriber may look into it.
        tell(&key, is_new);
    }

    /// Whether it is the first of its kind.
    fn count(&self, key: &Key) -> bool {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let full = log.counts.len() >= Evidence::MOST_ENTRIES;
        match log.counts.get_mut(key) {
            Some(count) => *count = count.saturating_add(1),
            None if full => log.dropped = log.dropped.saturating_add(1),
            None => {
                log.counts.insert(key.clone(), 1);
                return true;
            }
        }
        false
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

/// An event for a happening: what is new is for an operator to see, the rest is in the counts.
fn tell((rule, outcome, subject, detail): &Key, is_new: bool) {
    use Outcome::{Ignored, Kept};
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                target: "palisade::evidence",
                %rule,
                outcome = outcome.as_str(),
                subject = &**subject,
                detail = &**detail,
            )
        };
    }
    match outcome {
        _ if !is_new => event!(trace),
        Kept | Ignored => event!(info),
        _ => event!(warn),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use tracing::subscriber::NoSubscriber;
    use tracing_subscriber::filter::{LevelFilter, Targets};
    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut written = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            written.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What a subscriber for the target hears, down to a level, a line for each event.
    fn heard(level: LevelFilter, happen: impl FnOnce()) -> Vec<String> {
        // While there is one subscriber only, an event that another thread comes upon first is taken
        // for one that nobody wants.
        let _other = tracing::Dispatch::new(NoSubscriber::default());
        let sink = Sink::default();
        let writer = sink.clone();
        let layer = tracing_subscriber::fmt::layer()
            .with_ansi(false)
            .without_time()
            .with_writer(move || writer.clone());
        let wanted = Targets::new().with_target("palisade::evidence", level);
        let subscriber = tracing_subscriber::registry().with(layer).with(wanted);
        tracing::subscriber::with_default(subscriber, happen);
        let written = sink.0.lock().unwrap_or_else(PoisonError::into_inner);
        let written = String::from_utf8_lossy(&written);
        written.lines().map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn what_is_new_is_an_event_and_what_repeats_is_not() {
        let happen = || {
            let book = EvidenceBook::default();
            for _ in 0..3 {
                book.note(Rule::Fips, Outcome::Kept, "s3", "a host");
                book.note(Rule::Endpoint, Outcome::Ignored, "AWS_ENDPOINT_URL", "set");
                book.note(Rule::Private, Outcome::SetAside, "s3", "a reason");
                book.note(Rule::Https, Outcome::Refused, "s3 GetObject", "plain http");
                book.note(Rule::Owner, Outcome::Unfinished, "s3", "cut off");
            }
        };
        let first = [
            r#"INFO palisade::evidence: rule=Fips outcome="kept" subject="s3" detail="a host""#,
            r#"INFO palisade::evidence: rule=Endpoint outcome="ignored" subject="AWS_ENDPOINT_URL" detail="set""#,
            r#"WARN palisade::evidence: rule=Private outcome="set_aside" subject="s3" detail="a reason""#,
            r#"WARN palisade::evidence: rule=Https outcome="refused" subject="s3 GetObject" detail="plain http""#,
            r#"WARN palisade::evidence: rule=Owner outcome="unfinished" subject="s3" detail="cut off""#,
        ];
        assert_eq!(heard(LevelFilter::DEBUG, happen), first);
        let all = heard(LevelFilter::TRACE, happen);
        let repeated = all.iter().filter(|line| line.starts_with("TRACE"));
        assert_eq!((all.len(), repeated.count()), (15, 10));
    }

    #[test]
    fn a_full_book_floods_nobody() {
        let heard = heard(LevelFilter::DEBUG, || {
            let book = EvidenceBook::default();
            for n in 0..2 * Evidence::MOST_ENTRIES {
                book.note(Rule::Tls, Outcome::Refused, n.to_string(), "");
            }
        });
        assert_eq!(heard.len(), Evidence::MOST_ENTRIES);
    }

    #[test]
    fn outcomes_are_spelt_alike_in_events_and_in_json() {
        use Outcome::{Ignored, Kept, Refused, SetAside, Unfinished};
        for outcome in [Kept, Refused, Ignored, SetAside, Unfinished] {
            let json = serde_json::to_string(&outcome).ok();
            assert_eq!(json, Some(format!("{:?}", outcome.as_str())));
        }
    }

    #[test]
    fn whoever_hears_of_evidence_can_read_it() {
        struct Reader(EvidenceBook, Arc<Mutex<Vec<Entry>>>);
        impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Reader {
            fn on_event(
                &self,
                _: &tracing::Event<'_>,
                _: tracing_subscriber::layer::Context<'_, S>,
            ) {
                let mut read = self.1.lock().unwrap_or_else(PoisonError::into_inner);
                *read = self.0.read().entries;
            }
        }
        let book = EvidenceBook::default();
        let read = Arc::<Mutex<Vec<Entry>>>::default();
        let _other = tracing::Dispatch::new(NoSubscriber::default());
        let subscriber = tracing_subscriber::registry().with(Reader(book.clone(), read.clone()));
        tracing::subscriber::with_default(subscriber, || {
            book.note(Rule::Fips, Outcome::Kept, "s3", "a host");
        });
        let read = read.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(*read, book.read().entries);
    }

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
