//! The members of a request, held against the service model.
use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;

use crate::testing::reply::{self, Reply};

pub(super) type Form = HashMap<String, String>;

/// Which characters a member may have.
pub(super) struct Pattern {
    said: &'static str,
    fits: fn(char) -> bool,
}

pub(super) const ARN: Pattern = Pattern {
    said: r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
    fits: |c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{85}' | '\u{a0}'..),
};
pub(super) const NAME: Pattern = Pattern {
    said: r"[\w+=,.@-]*",
    fits: |c| word(c) || "+=,.@-".contains(c),
};
pub(super) const EXTERNAL_ID: Pattern = Pattern {
    said: r"[\w+=,.@:\/-]*",
    fits: |c| word(c) || "+=,.@:/-".contains(c),
};
pub(super) const SERIAL: Pattern = Pattern {
    said: r"[\w+=/:,.@-]*",
    fits: |c| word(c) || "+=/:,.@-".contains(c),
};
pub(super) const CODE: Pattern = Pattern {
    said: r"[\d]*",
    fits: |c| c.is_ascii_digit(),
};
pub(super) const POLICY: Pattern = Pattern {
    said: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
    fits: |c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{ff}'),
};
pub(super) const TAG: Pattern = Pattern {
    said: r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*",
    fits: |c| c.is_alphanumeric() || c.is_whitespace() || "_.:/=+-@".contains(c),
};
pub(super) const ANY: Pattern = Pattern {
    said: ".*",
    fits: |_| true,
};

fn word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// Reads members and gathers what is wrong with them.
pub(super) struct Fields<'a> {
    form: &'a Form,
    read: BTreeSet<String>,
    wrong: Vec<String>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(form: &'a Form) -> Self {
        let head = ["Action", "Version"].map(str::to_owned);
        Self {
            form,
            read: BTreeSet::from(head),
            wrong: Vec::new(),
        }
    }

    /// A member that may be absent.
    pub(super) fn text(
        &mut self,
        name: &str,
        lengths: RangeInclusive<usize>,
        pattern: &Pattern,
    ) -> Option<&'a str> {
        self.read.insert(name.to_owned());
        let value = self.form.get(name)?;
        let length = value.chars().count();
        if length < *lengths.start() {
            let least = lengths.start();
            self.fails(
                name,
                value,
                &format!("have length greater than or equal to {least}"),
            );
        }
        if length > *lengths.end() {
            let most = lengths.end();
            self.fails(
                name,
                value,
                &format!("have length less than or equal to {most}"),
            );
        }
        if !value.chars().all(pattern.fits) {
            let said = pattern.said;
            self.fails(
                name,
                value,
                &format!("satisfy regular expression pattern: {said}"),
            );
        }
        Some(value)
    }

    /// A member that must be there; empty when it is not, which [`done`](Self::done) says.
    pub(super) fn needed(
        &mut self,
        name: &str,
        lengths: RangeInclusive<usize>,
        pattern: &Pattern,
    ) -> &'a str {
        self.text(name, lengths, pattern).unwrap_or_else(|| {
            let member = member(name);
            self.wrong.push(format!(
                "Value null at '{member}' failed to satisfy constraint: Member must not be null"
            ));
            ""
        })
    }

    /// `DurationSeconds`.
    pub(super) fn seconds(&mut self, range: &RangeInclusive<u64>) -> Option<u64> {
        let name = "DurationSeconds";
        self.read.insert(name.to_owned());
        let value = self.form.get(name)?;
        let Ok(seconds) = value.parse() else {
            self.fails(name, value, "be a number");
            return None;
        };
        if seconds < *range.start() {
            let least = range.start();
            self.fails(
                name,
                value,
                &format!("have value greater than or equal to {least}"),
            );
        }
        if seconds > *range.end() {
            let most = range.end();
            self.fails(
                name,
                value,
                &format!("have value less than or equal to {most}"),
            );
        }
        Some(seconds)
    }

    /// How many entries a list has, which are `name.member.1` and so on.
    pub(super) fn list(&mut self, name: &str, most: usize) -> usize {
        let there = |at: usize| {
            let entry = format!("{name}.member.{at}");
            let inside = format!("{entry}.");
            let mut keys = self.form.keys();
            keys.any(|key| *key == entry || key.starts_with(&inside))
        };
        let count = (1..).take_while(|at| there(*at)).count();
        if count > most {
            let text = format!("have length less than or equal to {most}");
            self.fails(name, &format!("[{count} entries]"), &text);
        }
        count
    }

    /// Nothing is wrong, and nothing is there that was not read.
    pub(super) fn done(self) -> Result<(), Box<Reply>> {
        if let Some(name) = self.form.keys().find(|name| !self.read.contains(*name)) {
            let text = format!("the loopback cloud does not serve the member {name}");
            return Err(Box::new(reply::query_error(501, "NotImplemented", &text)));
        }
        let count = self.wrong.len();
        if count == 0 {
            return Ok(());
        }
        let plural = if count == 1 { "" } else { "s" };
        let wrong = self.wrong.join("; ");
        let text = format!("{count} validation error{plural} detected: {wrong}");
        Err(invalid(&text))
    }

    fn fails(&mut self, name: &str, value: &str, must: &str) {
        let member = member(name);
        self.wrong.push(format!(
            "Value '{value}' at '{member}' failed to satisfy constraint: Member must {must}"
        ));
    }
}

/// `Tags.member.1.Key` is spoken of as `tags.1.member.key`.
fn member(name: &str) -> String {
    let parts: Vec<_> = name.split('.').map(lower_first).collect();
    match &parts[..] {
        [list, member, at, rest @ ..] => [&[list.clone(), at.clone(), member.clone()], rest]
            .concat()
            .join("."),
        _ => parts.join("."),
    }
}

fn lower_first(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(rest).collect()
}

pub(super) fn invalid(message: &str) -> Box<Reply> {
    Box::new(reply::query_error(400, "ValidationError", message))
}

pub(super) fn denied(message: &str) -> Box<Reply> {
    Box::new(reply::query_error(403, "AccessDenied", message))
}
