//! Ways out: a rule set aside in writing.

mod call;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;

pub(crate) use call::SetAside;

use crate::Rule;
use crate::rule::{Marker, Waivable};

/// Why a rule is set aside: 12 to 256 bytes of text in one line, kept in the evidence.
///
/// A literal is checked by the compiler with [`reason!`](crate::reason!); text that is only known
/// at run time by `TryFrom`.
///
/// ```
/// let reason = palisade::reason!("no FIPS endpoints in eu-west-1");
/// assert_eq!(reason.as_str(), "no FIPS endpoints in eu-west-1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reason(Cow<'static, str>);

impl Reason {
    /// The text as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Used by [`reason!`](crate::reason!), so that the compiler checks the literal.
    #[doc(hidden)]
    #[track_caller]
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "refuses a literal while the compiler evaluates it"
    )]
    pub const fn from_literal(text: &'static str) -> Self {
        match check(text) {
            Ok(()) => Self(Cow::Borrowed(text)),
            Err(problem) => panic!("{}", problem),
        }
    }
}

/// The text does not do as a reason.
///
/// No rule is broken by a reason that is too short; it is the way out of one that stays closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidReason(&'static str);

impl fmt::Display for InvalidReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl StdError for InvalidReason {}

impl TryFrom<String> for Reason {
    type Error = InvalidReason;

    fn try_from(text: String) -> Result<Self, InvalidReason> {
        match check(&text) {
            Ok(()) => Ok(Self(Cow::Owned(text))),
            Err(problem) => Err(InvalidReason(problem)),
        }
    }
}

impl TryFrom<&str> for Reason {
    type Error = InvalidReason;

    fn try_from(text: &str) -> Result<Self, InvalidReason> {
        Self::try_from(text.to_owned())
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

const fn check(text: &str) -> Result<(), &'static str> {
    const FEWEST: usize = 12;
    const MOST: usize = 256;
    let mut rest = text.as_bytes();
    let mut written = 0;
    while let [byte, tail @ ..] = rest {
        if byte.is_ascii_control() {
            return Err(
                "a reason contains a control character; write it as one line of plain text",
            );
        }
        if *byte != b' ' {
            written += 1;
        }
        rest = tail;
    }
    if written < FEWEST || text.len() > MOST {
        return Err(
            "setting a rule aside takes a reason of 12 to 256 characters, spaces not counted; \
             say in one sentence why the rule does not apply here",
        );
    }
    Ok(())
}

/// A rule set aside, with the reason.
///
/// Made by [`waive!`](crate::waive!) from a literal or by [`Waiver::new`] from run-time text; for a rule
/// without a way out neither compiles. Where the way out of the rule is a reason
/// ([`ByReason`](crate::rule::ByReason)), it is an interceptor of the SDK, for one call:
///
/// ```no_run
/// use palisade::{rule, s3, waive};
///
/// # async fn example(s3: s3::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call = s3.sdk().delete_bucket_replication().bucket("acme-scratch");
/// let waiver = waive!(rule::Integrity, "scratch space, emptied every night");
/// call.customize().interceptor(waiver).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Where it is broken glass ([`Breakable`](crate::rule::Breakable)), the waiver says why the glass is broken:
/// see `BrokenGlass`, with feature `sts`.
pub struct Waiver<R: Marker> {
    reason: Reason,
    rule: PhantomData<R>,
}

impl<R: Marker> Waiver<R> {
    /// Sets the rule aside for the given reason.
    // The bound stands here and nowhere else: on the type, it would be reported twice.
    #[must_use]
    pub const fn new(reason: Reason) -> Self
    where
        R: Waivable,
    {
        Self {
            reason,
            rule: PhantomData,
        }
    }

    /// The rule that is set aside.
    #[must_use]
    pub fn rule(&self) -> Rule {
        R::RULE
    }

    /// Why it is set aside.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.reason
    }

    pub(crate) fn into_reason(self) -> Reason {
        self.reason
    }
}

impl<R: Marker> Clone for Waiver<R> {
    fn clone(&self) -> Self {
        Self {
            reason: self.reason.clone(),
            rule: PhantomData,
        }
    }
}

impl<R: Marker> fmt::Debug for Waiver<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Waiver({}, {:?})", R::RULE, self.reason.as_str())
    }
}

/// Makes a [`Reason`] from a literal; one that is too short does not compile.
#[macro_export]
macro_rules! reason {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::Reason, from_literal, "reason!", "Reason::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`Waiver`](crate::Waiver) from a rule's marker and a literal reason.
///
/// A rule without a way out, or a reason that is too short, does not compile.
///
/// ```
/// use palisade::{Rule, rule, waive};
///
/// let waiver = waive!(rule::Integrity, "scratch space, emptied every night");
/// assert_eq!(waiver.rule(), Rule::Integrity);
/// assert_eq!(waiver.reason().as_str(), "scratch space, emptied every night");
/// ```
#[macro_export]
macro_rules! waive {
    ($rule:ty, $($reason:tt)+) => {
        $crate::Waiver::<$rule>::new($crate::reason!($($reason)+))
    };
    ($($other:tt)*) => {
        ::core::compile_error!(
            "`waive!` takes a rule and a string literal, as in `waive!(rule::Fips, \"why\")`; \
             for text known at run time use `Waiver::new`"
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_says_something() {
        let short = "setting a rule aside takes a reason of 12 to 256 characters, spaces not counted; \
                     say in one sentence why the rule does not apply here";
        for text in [
            "",
            "because",
            "x          x",
            "           .",
            &"x".repeat(257),
        ] {
            assert_eq!(
                Reason::try_from(text).map_err(|e| e.to_string()),
                Err(short.to_owned())
            );
        }
        assert_eq!(
            Reason::try_from("no endpoints\nin this region").map_err(|e| e.to_string()),
            Err(
                "a reason contains a control character; write it as one line of plain text"
                    .to_owned()
            )
        );
        assert!(Reason::try_from("x".repeat(256)).is_ok());
    }
}
