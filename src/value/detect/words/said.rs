//! The words before the present one that may be part of the same phrase.

use super::{BASE, COUNT, INDEX, PRIME, SLOTS, Topic, hash, listed};

/// The most words of a phrase.
const MOST_WORDS: usize = 5;
/// Words of this many bytes or more are in no phrase.
const LONG: usize = 32;

/// Whether a phrase of the dictionary may begin with words of this hash, or be them.
macro_rules! may_be_said {
    ($hash:expr) => {
        KNOWN[($hash / 64) as usize % BITS] >> ($hash % 64) & 1 == 1
    };
}

/// The words before the present one that may be part of the same phrase.
#[derive(Clone, Copy)]
pub(in super::super) struct Said<'t> {
    starts: [usize; MOST_WORDS + 1],
    hashes: [u64; MOST_WORDS + 1],
    count: usize,
    end: usize,
    /// Whether there are such words, or one is held.
    pub(in super::super) is_waiting: bool,
    /// A word with all that follows it, which begins a phrase if the next one goes on with it.
    pub(in super::super) held: &'t [u8],
    /// How much of that follows it.
    pub(in super::super) held_until: usize,
}

impl<'t> Said<'t> {
    pub(in super::super) const fn nothing() -> Self {
        Self {
            starts: [0; MOST_WORDS + 1],
            hashes: [0; MOST_WORDS + 1],
            count: 0,
            end: 0,
            is_waiting: false,
            held: &[],
            held_until: 0,
        }
    }

    /// Takes in the word that is held, and another, of which all that follows it is given too; and
    /// gives the longest phrase of the dictionary that ends with it: what it announces, and where
    /// it begins.
    pub(in super::super) const fn hear(
        &mut self,
        text: &[u8],
        word: &'t [u8],
        end: usize,
    ) -> Option<(Topic, usize)> {
        if self.is_waiting && !self.held.is_empty() {
            let (held, until) = (self.held, text.len() - self.held_until);
            self.take(text, held, until);
        }
        self.held = &[];
        self.take(text, word, end)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the count stays below the length of the arrays, and the length of a word below that of the powers"
    )]
    const fn take(&mut self, text: &[u8], word: &[u8], end: usize) -> Option<(Topic, usize)> {
        let start = text.len() - word.len();
        let length = end - start;
        if length >= LONG || start > self.end + 1 {
            self.count = 0;
        }
        self.end = end;
        if length >= LONG {
            self.is_waiting = false;
            return None;
        }
        let hash = hash_of(word, length);
        let power = POWERS[length];
        let mut found = None;
        let mut kept = 0;
        let mut i = 0;
        while i <= self.count {
            let (begin, joined) = if i < self.count {
                (self.starts[i], (self.hashes[i] * power + hash) % PRIME)
            } else {
                (start, hash)
            };
            if INDEX.0[joined as usize % SLOTS] != 0
                && let None = found
            {
                found = INDEX.find(text, begin, end, joined);
            }
            // Only what may begin a phrase is carried on to the next word.
            if may_be_said!(joined) {
                self.starts[kept] = begin;
                self.hashes[kept] = joined;
                kept += 1;
            }
            i += 1;
        }
        self.count = if kept < MOST_WORDS { kept } else { 0 };
        self.is_waiting = self.count > 0;
        found
    }
}

/// The hash of so many bytes, three of them at once.
const fn hash_of(mut rest: &[u8], length: usize) -> u64 {
    let (mut hash, mut left) = (0, length);
    while left > 2
        && let [first, second, third, tail @ ..] = rest
    {
        hash = (((hash * BASE + (*first | 0x20) as u64) * BASE + (*second | 0x20) as u64) * BASE
            + (*third | 0x20) as u64)
            % PRIME;
        rest = tail;
        left -= 3;
    }
    while left > 0
        && let [byte, tail @ ..] = rest
    {
        hash = hash!(hash, *byte);
        rest = tail;
        left -= 1;
    }
    hash
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static POWERS: [u64; LONG] = {
    let mut powers = [1; LONG];
    let mut i = 1;
    while i < LONG {
        powers[i] = powers[i - 1] * BASE % PRIME;
        i += 1;
    }
    powers
};

const BITS: usize = 4096;

/// A bit for the hash of every phrase and of every beginning of one.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static KNOWN: [u64; BITS] = {
    let mut known = [0; BITS];
    let mut i = 0;
    while i < COUNT {
        let mut rest = listed(i).0;
        let mut hash = 0;
        while let [byte, tail @ ..] = rest {
            hash = hash!(hash, *byte);
            known[(hash / 64) as usize % BITS] |= 1 << (hash % 64);
            rest = tail;
        }
        i += 1;
    }
    known
};
