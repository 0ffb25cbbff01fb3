//! The conditions of trust policies.
use std::collections::BTreeMap;

use crate::value::policy;

/// What is known of a request, by condition key in lower case. A key that is not there is absent.
pub(in crate::testing) type Facts = BTreeMap<String, String>;

pub(in crate::testing) const MFA_PRESENT: &str = "aws:multifactorauthpresent";
pub(in crate::testing) const MFA_AGE: &str = "aws:multifactorauthage";
pub(in crate::testing) const EXTERNAL_ID: &str = "sts:externalid";
pub(in crate::testing) const SESSION_NAME: &str = "sts:rolesessionname";
pub(in crate::testing) const SOURCE_IDENTITY: &str = "sts:sourceidentity";
pub(in crate::testing) const PRINCIPAL_ARN: &str = "aws:principalarn";
pub(in crate::testing) const PRINCIPAL_ACCOUNT: &str = "aws:principalaccount";
pub(in crate::testing) const SUBJECT: &str = "token.loopback.example:sub";
pub(in crate::testing) const AUDIENCE: &str = "token.loopback.example:aud";
pub(in crate::testing) const REQUEST_TAG: &str = "aws:requesttag/";

/// One comparison, which must hold for one of its values.
#[derive(Clone, Debug)]
pub(in crate::testing) struct Condition {
    key: String,
    test: Test,
}

#[derive(Clone, Debug)]
enum Test {
    Bool { values: Vec<bool>, absent: bool },
    Equals(Vec<String>),
    Like(Vec<String>),
    LessThan(Vec<u64>),
    Null(Vec<bool>),
}

#[derive(PartialEq, Eq)]
enum Kind {
    Bool,
    Number,
    Text,
}

fn kind(key: &str) -> Option<Kind> {
    match key {
        MFA_PRESENT => Some(Kind::Bool),
        MFA_AGE => Some(Kind::Number),
        EXTERNAL_ID | SESSION_NAME | SOURCE_IDENTITY | PRINCIPAL_ARN | PRINCIPAL_ACCOUNT => {
            Some(Kind::Text)
        }
        SUBJECT | AUDIENCE => Some(Kind::Text),
        key => {
            let tag = key.strip_prefix(REQUEST_TAG)?;
            (!tag.is_empty()).then_some(Kind::Text)
        }
    }
}

impl Condition {
    pub(super) fn mfa() -> Self {
        let values = vec![true];
        Self {
            key: MFA_PRESENT.to_owned(),
            test: Test::Bool {
                values,
                absent: false,
            },
        }
    }

    pub(super) fn external_id(id: &str) -> Self {
        Self {
            key: EXTERNAL_ID.to_owned(),
            test: Test::Equals(vec![id.to_owned()]),
        }
    }

    /// Reads a condition; the error says what is not understood.
    pub(super) fn read(condition: &policy::Condition) -> Result<Self, String> {
        let policy::Condition {
            operator,
            key,
            values,
        } = condition;
        let wrong = |what: &str| format!("{what} of {operator} {key}");
        if values.is_empty() || values.iter().any(|value| value.contains("${")) {
            return Err(wrong("the values"));
        }
        let kind = kind(key).ok_or_else(|| wrong("the key"))?;
        let truths = || {
            let read = |value: &String| value.parse().map_err(|_| wrong("the values"));
            values.iter().map(read).collect::<Result<Vec<bool>, _>>()
        };
        let test = match (operator.as_str(), kind) {
            ("Bool", Kind::Bool) => Test::Bool {
                values: truths()?,
                absent: false,
            },
            ("BoolIfExists", Kind::Bool) => Test::Bool {
                values: truths()?,
                absent: true,
            },
            ("Null", _) => Test::Null(truths()?),
            ("StringEquals", Kind::Text) => Test::Equals(values.clone()),
            ("StringLike", Kind::Text) => Test::Like(values.clone()),
            ("NumericLessThan", Kind::Number) => {
                let values = values
                    .iter()
                    .map(|value| value.parse())
                    .collect::<Result<_, _>>();
                Test::LessThan(values.map_err(|_| wrong("the values"))?)
            }
            _ => return Err(wrong("the operator")),
        };
        Ok(Self {
            key: key.clone(),
            test,
        })
    }

    pub(super) fn holds(&self, facts: &Facts) -> bool {
        let fact = facts.get(&self.key);
        let is = |test: &dyn Fn(&str) -> bool| fact.is_some_and(|fact| test(fact));
        match &self.test {
            Test::Bool { values, absent } => match fact.map(|fact| fact.parse()) {
                Some(Ok(truth)) => values.contains(&truth),
                Some(Err(_)) => false,
                None => *absent,
            },
            Test::Null(values) => values.contains(&fact.is_none()),
            Test::Equals(values) => is(&|fact| values.iter().any(|value| value == fact)),
            Test::Like(values) => is(&|fact| values.iter().any(|value| like(value, fact))),
            Test::LessThan(values) => is(&|fact| {
                let fact: Result<u64, _> = fact.parse();
                fact.is_ok_and(|fact| values.iter().any(|value| fact < *value))
            }),
        }
    }
}

/// Whether a pattern with `*` and `?` fits the whole text.
fn like(pattern: &str, text: &str) -> bool {
    let mut fits: Vec<bool> = vec![true];
    fits.resize(text.chars().count() + 1, false);
    for wanted in pattern.chars() {
        // fits[n]: the pattern so far fits the first n characters.
        let before = std::mem::take(&mut fits);
        let mut any = false;
        for (at, fitted) in before.iter().enumerate() {
            any |= fitted;
            let last = at.checked_sub(1);
            let one = last.and_then(|last| Some((before.get(last)?, text.chars().nth(last)?)));
            fits.push(match wanted {
                '*' => any,
                wanted => one.is_some_and(|(fitted, c)| *fitted && (wanted == '?' || wanted == c)),
            });
        }
    }
    fits.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_texts() {
        for (pattern, text, fits) in [
            ("", "", true),
            ("*", "", true),
            ("a*", "abc", true),
            ("*c", "abc", true),
            ("a*b*c", "axxbyyc", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("abc", "abcd", false),
            ("abc", "ABC", false),
            ("?", "ü", true),
        ] {
            assert_eq!(like(pattern, text), fits, "{pattern} {text}");
        }
    }
}
