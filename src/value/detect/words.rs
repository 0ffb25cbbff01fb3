//! Words that announce what follows them.
//!
//! A phrase is looked up by a hash over its letters and digits alone, so that `accessToken`,
//! `access-token` and `ACCESS_TOKEN` are one. The hashes of words can be joined without reading
//! them again: that keeps the look-up cheap enough for the compiler's evaluator, where a call
//! costs as much as the whole step over a byte.

mod people;
mod secrets;

pub(super) use super::numbers::Topic as Number;
pub(super) use super::secrets::Topic as Secret;

/// What a word or phrase announces.
#[derive(Clone, Copy)]
pub(super) enum Topic {
    Number(Number),
    Secret(Secret),
}

/// A phrase in lower-case letters and digits, without what separates its words.
pub(super) type Phrase = (&'static [u8], Topic);

/// The prime that hashes are taken by; products of two stay below 2⁶².
pub(super) const PRIME: u64 = 2_147_483_647;
pub(super) const BASE: u64 = 331;
/// The most words of a phrase.
const MOST_WORDS: usize = 5;
/// Words of this many bytes or more are in no phrase.
const LONG: usize = 32;

/// The hash of a text and of one more byte, which is taken in lower case: the bit that is set
/// turns capitals into small letters and leaves digits as they are.
macro_rules! hash {
    ($so_far:expr, $byte:expr) => {
        ($so_far * $crate::value::detect::words::BASE + ($byte | 0x20) as u64)
            % $crate::value::detect::words::PRIME
    };
}
pub(super) use hash;

/// Whether a phrase of the dictionary may begin with words of this hash, or be them.
macro_rules! may_be_said {
    ($hash:expr) => {
        $crate::value::detect::words::KNOWN
            [($hash / 64) as usize % $crate::value::detect::words::BITS]
            >> ($hash % 64)
            & 1
            == 1
    };
}
pub(super) use may_be_said;

/// The words before the present one that may be part of the same phrase.
#[derive(Clone, Copy)]
pub(super) struct Said {
    starts: [usize; MOST_WORDS + 1],
    hashes: [u64; MOST_WORDS + 1],
    count: usize,
    end: usize,
    /// Whether there are such words.
    pub(super) is_waiting: bool,
}

impl Said {
    pub(super) const fn nothing() -> Self {
        Self {
            starts: [0; MOST_WORDS + 1],
            hashes: [0; MOST_WORDS + 1],
            count: 0,
            end: 0,
            is_waiting: false,
        }
    }

    /// Takes the word from `start` to `end` in, and gives the longest phrase of the dictionary
    /// that ends with it: what it announces, and where it begins.
    #[expect(
        clippy::indexing_slicing,
        reason = "the count stays below the length of the arrays, and the length of a word below that of the powers"
    )]
    pub(super) const fn hear(
        &mut self,
        text: &[u8],
        start: usize,
        end: usize,
        hash: u64,
    ) -> Option<(Topic, usize)> {
        let length = end - start;
        if length >= LONG || start > self.end + 1 {
            self.count = 0;
        }
        self.end = end;
        if length >= LONG {
            self.is_waiting = false;
            return None;
        }
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
            if found.is_none() && INDEX.0[joined as usize % SLOTS] != 0 {
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

const COUNT: usize = people::PHRASES.len() + secrets::PHRASES.len();
/// Four times as many as phrases at least, so that few share one.
const SLOTS: usize = if COUNT < 2048 { 8192 } else { 16384 };
pub(super) const BITS: usize = 4096;

/// A bit for the hash of every phrase and of every beginning of one.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(super) static KNOWN: [u64; BITS] = {
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

/// The phrases of both lists by their hashes.
static INDEX: Index = Index::new();

/// The number of a phrase plus one in the upper half of a slot, bits of its hash in the lower.
struct Index([u32; SLOTS]);

#[expect(
    clippy::indexing_slicing,
    reason = "slots are taken modulo their number, phrases below theirs"
)]
impl Index {
    const fn new() -> Self {
        let mut slots = [0; SLOTS];
        let mut i = 0;
        while i < COUNT {
            let mut rest = listed(i).0;
            let mut hash = 0;
            while let [byte, tail @ ..] = rest {
                hash = hash!(hash, *byte);
                rest = tail;
            }
            let mut slot = hash as usize % SLOTS;
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = check(hash) | (i as u32 + 1) << 16;
            i += 1;
        }
        Self(slots)
    }

    const fn find(
        &self,
        text: &[u8],
        start: usize,
        end: usize,
        hash: u64,
    ) -> Option<(Topic, usize)> {
        let mut slot = hash as usize % SLOTS;
        while self.0[slot] != 0 {
            if self.0[slot] & 0xffff == check(hash) {
                let (phrase, topic) = listed((self.0[slot] >> 16) as usize - 1);
                if is_said(text, start, end, phrase) {
                    return Some((topic, start));
                }
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

const fn check(hash: u64) -> u32 {
    (hash >> 15) as u32 & 0xffff
}

/// Whether the letters and digits from `start` to `end` are a phrase.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the lengths first"
)]
const fn is_said(text: &[u8], start: usize, end: usize, phrase: &[u8]) -> bool {
    let (mut place, mut i) = (start, 0);
    let (length, needed) = (text.len(), phrase.len());
    while place < end && place < length {
        let byte = text[place];
        if matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z') {
            if i == needed || byte | 0x20 != phrase[i] | 0x20 {
                return false;
            }
            i += 1;
        }
        place += 1;
    }
    i == needed
}

#[expect(clippy::indexing_slicing, reason = "asked only below the count")]
const fn listed(i: usize) -> Phrase {
    if i < people::PHRASES.len() {
        people::PHRASES[i]
    } else {
        secrets::PHRASES[i - people::PHRASES.len()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_found_and_listed_once() {
        for i in 0..COUNT {
            let (phrase, _) = listed(i);
            let shown = String::from_utf8_lossy(phrase);
            let same = (0..COUNT).filter(|other| listed(*other).0 == phrase);
            assert_eq!(same.count(), 1, "{shown} is listed twice");
            let hash = phrase.iter().fold(0, |so_far, byte| hash!(so_far, *byte));
            assert!(
                INDEX.find(phrase, 0, phrase.len(), hash).is_some(),
                "{shown}"
            );
            let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            assert!(phrase.iter().all(plain), "{shown} is not written plainly");
        }
    }
}
