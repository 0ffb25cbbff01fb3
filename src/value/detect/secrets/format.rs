//! The form of a token that a prefix marks.

use super::alphabet::Alphabet;
use crate::kind::Kind;

/// A prefix, what follows it, and how long that is at least and at most.
#[derive(Clone, Copy)]
pub(super) struct Format {
    pub(super) prefix: &'static [u8],
    pub(super) alphabet: Alphabet,
    pub(super) least: usize,
    pub(super) most: usize,
    /// Whether the prefix is so short or so common that what follows must look random.
    pub(super) doubtful: bool,
    pub(super) kind: Kind,
}

pub(super) const fn exact(prefix: &'static [u8], alphabet: Alphabet, length: usize) -> Format {
    Format {
        prefix,
        alphabet,
        least: length,
        most: length,
        doubtful: false,
        kind: Kind::ApiToken,
    }
}

pub(super) const fn least(prefix: &'static [u8], alphabet: Alphabet, least: usize) -> Format {
    Format {
        prefix,
        alphabet,
        least,
        most: usize::MAX,
        doubtful: false,
        kind: Kind::ApiToken,
    }
}

pub(super) const fn random(
    prefix: &'static [u8],
    alphabet: Alphabet,
    (least, most): (usize, usize),
) -> Format {
    Format {
        prefix,
        alphabet,
        least,
        most,
        doubtful: true,
        kind: Kind::ApiToken,
    }
}

pub(super) const fn of(kind: Kind, format: Format) -> Format {
    Format { kind, ..format }
}

pub(super) const ANY: usize = usize::MAX;
