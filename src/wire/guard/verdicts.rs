//! Calls that would weaken a control, and the verdicts of the ledger on them.

use aws_smithy_types::config_bag::ConfigBag;

use super::Glass;
use super::meaning::{Meaning, Unknown};
use super::members::{Node, Said};
use super::remedy::{is_origin, remedy};
use super::vouched::Vouched;
use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::{Condition, Operation, Verdict, Weakening};
use crate::value::policy::{Concern, Finding};
use crate::waiver::SetAside;
use crate::wire::owner::Told;
use crate::{Reason, Rule};

/// Judges one call.
pub(super) struct Judge<'a> {
    pub(super) said: &'a Said<'a>,
    pub(super) meaning: Meaning<'a>,
    pub(super) cfg: &'a ConfigBag,
    pub(super) glass: &'a Glass,
    pub(super) evidence: &'a EvidenceBook,
}

impl Judge<'_> {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        for weakening in self.said.operation.weakenings() {
            if weakening.verdict() == Verdict::Normal {
                continue;
            }
            let mut why = None;
            let held = self.holds(weakening, &mut why);
            if held == Ok(false) || Vouched::is_own(self.cfg) {
                continue;
            }
            if held? {
                self.decide(weakening, why)?;
            }
        }
        Ok(())
    }

    /// Whether a verdict on some call of an operation depends on the session's account.
    pub(super) fn may_need_account(operation: Operation) -> bool {
        operation.weakenings().any(is_about_account)
    }

    /// Whether the verdict on this call depends on it, and it is not known.
    pub(super) fn needs_account(&self) -> bool {
        let weakenings = self.said.operation.weakenings();
        let mut about = weakenings.filter(|weakening| is_about_account(*weakening));
        about.any(|weakening| self.holds(weakening, &mut None).is_err())
    }

    /// Whether a condition holds; says why where that takes more than the condition itself.
    fn holds(&self, weakening: Weakening, why: &mut Option<Finding>) -> Result<bool, Refusal> {
        let (condition, member) = (weakening.condition(), weakening.member());
        let is_there = self.said.has(member);
        // First, because most members are not there.
        if !is_there && !matches!(condition, Condition::Absent | Condition::AnyCall) {
            return Ok(false);
        }
        let Some(path) = weakening.path() else {
            return Ok(true);
        };
        let end = path.find(['.', '[', '{']).unwrap_or(path.len());
        let rest = path.get(end..).unwrap_or_default();
        if !is_there {
            return Ok(rest.is_empty());
        }
        // What a member means goes by its own name, not by that of what it stands in.
        let name = path.trim_end_matches("[]").rsplit('.').next();
        let name = name.unwrap_or_default();
        let mut unknown = None;
        let mut ask = |node: Option<&Node<'_>>| {
            let Some(node) = node else {
                return condition == Condition::Absent;
            };
            let answer = match condition {
                Condition::AnyCall | Condition::Present | Condition::Changes => Ok(true),
                // What says nothing may be read as if it were not there.
                Condition::Absent | Condition::Empty => Ok(node.is_empty()),
                _ => self.any_text(node, &mut |text| self.says(weakening, name, text, why)),
            };
            answer.unwrap_or_else(|problem| {
                unknown = Some(problem);
                true
            })
        };
        let held = self
            .said
            .with(member, |node, kind| node.any(kind, rest, &mut ask))
            .unwrap_or_default();
        match unknown {
            Some(Unknown) => Err(self.account_unknown(weakening)),
            None => Ok(held),
        }
    }

    fn any_text(
        &self,
        node: &Node<'_>,
        ask: &mut dyn FnMut(&str) -> Result<bool, Unknown>,
    ) -> Result<bool, Unknown> {
        match node {
            Node::Is(text) => ask(text),
            Node::List(items) => {
                for item in items {
                    if self.any_text(item, ask)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Node::Map(_) | Node::Members(_) => Ok(false),
        }
    }

    fn says(
        &self,
        weakening: Weakening,
        name: &str,
        text: &str,
        why: &mut Option<Finding>,
    ) -> Result<bool, Unknown> {
        let meaning = &self.meaning;
        let limit = weakening.limit();
        Ok(match weakening.condition() {
            Condition::Is => weakening.values().any(|value| is(text, value)),
            Condition::IsNot => !weakening.values().any(|value| is(text, value)),
            Condition::Over => limit.is_none_or(|most| is_over(text, most)),
            Condition::Under => limit.is_none_or(|least| is_under(text, least)),
            Condition::Public => meaning.is_public(name, text, why),
            Condition::Broad => meaning.is_broad(name, text, why),
            Condition::Foreign => meaning.is_foreign(name, text, why)?,
            Condition::Plaintext => meaning.is_plaintext(name, text, why),
            Condition::Http => meaning.is_http(text),
            Condition::Unverified => {
                let own = weakening.verdict() == Verdict::Never(Rule::EncryptAtRest);
                meaning.is_unverified(text, if own { Told::Own } else { Told::Foreign })
            }
            Condition::Credentials => meaning.holds_credentials(text),
            _ => true,
        })
    }

    /// Applies a verdict to a call for which its condition holds.
    fn decide(&self, weakening: Weakening, why: Option<Finding>) -> Result<(), Refusal> {
        let instead = match why {
            Some(why) if why.concern == Concern::Unclear => {
                "write it so that what it says is plain to see".into()
            }
            _ => remedy(self.said.operation, weakening),
        };
        let (rule, way) = match weakening.verdict() {
            Verdict::Normal => return Ok(()),
            Verdict::Waiver(rule) => {
                if let Some(reason) = SetAside::reason(self.cfg, rule) {
                    self.note(rule, reason);
                    return Ok(());
                }
                (
                    rule,
                    format!(
                        "{instead}, or say why for this call: \
                         `.customize().interceptor(waive!(rule::{rule}, \"…\"))`"
                    ),
                )
            }
            Verdict::BrokenGlass(rule) => {
                if self.glass.reason(rule).is_some() {
                    self.glass.note_use(rule, &self.call(), self.evidence);
                    return Ok(());
                }
                (
                    rule,
                    format!(
                        "{instead}, or break glass for it: `client.with_glass(&glass, …)` with a \
                         `BrokenGlass<rule::{rule}>`"
                    ),
                )
            }
            Verdict::Never(rule) => (rule, format!("{instead}; {rule} has no way out")),
        };
        let operation = self.said.operation.name();
        let mut problem = match weakening.path() {
            None => format!("{operation} weakens a control"),
            Some(path) if is_origin(weakening) => format!(
                "{operation} weakens a control where {path} is not one host over https, written as \
                 browsers send it"
            ),
            Some(_) => {
                let said = weakening.to_string().replace(", ", " or ");
                format!("{operation} weakens a control where {said}")
            }
        };
        if let Some(why) = why {
            problem = format!("{problem}: {why}");
        }
        Err(Refusal::new(rule, problem, way))
    }

    fn call(&self) -> String {
        let operation = self.said.operation;
        format!("{} {}", operation.service().id(), operation.name())
    }

    fn note(&self, rule: Rule, reason: &Reason) {
        let subject = format!("used: {}", self.call());
        let reason = reason.as_str().to_owned();
        self.evidence.note(rule, Outcome::SetAside, subject, reason);
    }

    fn account_unknown(&self, weakening: Weakening) -> Refusal {
        let operation = self.said.operation.name();
        let path = weakening.path().unwrap_or_default();
        Refusal::new(
            Rule::Owner,
            format!(
                "{path} of {operation} names an account, and the account of this session is not known"
            ),
            "pin the session with `.account(…)`",
        )
    }
}

fn is_about_account(weakening: Weakening) -> bool {
    weakening.verdict() != Verdict::Normal && weakening.condition() == Condition::Foreign
}

/// Whether a text says a value of an enumeration, or of a flag.
///
/// Security: servers know other words for a flag, such as `1`; what does not say the one may say the other.
fn is(text: &str, value: &str) -> bool {
    let says = |value: &str| text.trim().eq_ignore_ascii_case(value);
    match value {
        "true" => !says("false"),
        "false" => !says("true"),
        _ => says(value),
    }
}

/// Security: what is no number is no small one either, and no large one.
fn is_over(text: &str, most: u32) -> bool {
    let number = text.trim().parse::<f64>();
    !number.is_ok_and(|number| number <= most.into())
}

fn is_under(text: &str, least: u32) -> bool {
    let number = text.trim().parse::<f64>();
    !number.is_ok_and(|number| number >= least.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_is_over_and_under() {
        for text in ["90", "90.0", "9e1", " 90\n", "+90"] {
            assert!(!is_over(text, 90) && !is_under(text, 90), "{text}");
        }
        for text in ["91", "90.5", "1e9", "inf"] {
            assert!(is_over(text, 90) && !is_under(text, 90), "{text}");
        }
        for text in ["89", "-91", "-inf", "0"] {
            assert!(!is_over(text, 90) && is_under(text, 90), "{text}");
        }
        for text in ["", "a", "NaN", "nan", "0x90", "9 0", "90,0", "true"] {
            assert!(is_over(text, 90) && is_under(text, 90), "{text}");
        }
    }

    #[test]
    fn what_does_not_say_one_word_of_a_flag_may_say_the_other() {
        for text in ["true", "True", " TRUE\t"] {
            assert!(is(text, "true") && !is(text, "false"), "{text}");
        }
        for text in ["1", "", "yes", "truefalse"] {
            assert!(is(text, "true") && is(text, "false"), "{text}");
        }
        assert!(is(" public-READ", "public-read") && !is("public-read-write", "public-read"));
    }
}
