//! What is found wrong with a policy.

use std::fmt;

/// What is wrong with a policy.
///
/// The guard goes by the [ledger](crate::ledger) whether a call that would store such a policy passes: most
/// often what is public takes broken glass of [`Rule::Private`](crate::Rule::Private), what is broad a waiver
/// of [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) and what is foreign one of
/// [`Rule::Owner`](crate::Rule::Owner). What is unclear counts as all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Concern {
    /// A statement that two readers may take for two things; it is not judged further.
    Unclear,
    /// It lets everybody in.
    Public,
    /// It has a wildcard that nobody needs.
    Broad,
    /// It lets another account in.
    Foreign,
    /// Nothing in it denies requests without TLS.
    Plaintext,
}

/// One thing that is wrong with a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Finding {
    /// The number of the statement, from 1; 0 is the whole document.
    pub statement: usize,
    /// What is wrong.
    pub concern: Concern,
    /// Why that is so, in a sentence that repeats nothing of the document.
    pub why: &'static str,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.statement {
            0 => f.write_str(self.why),
            number => write!(f, "statement {number}: {}", self.why),
        }
    }
}
