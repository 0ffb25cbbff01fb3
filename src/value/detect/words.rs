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

/// The prime that hashes are taken by; the product of one and [`BASE`] to the third stays below 2⁵⁷.
const PRIME: u64 = 2_147_483_647;
const BASE: u64 = 331;
/// The most words of a phrase.
const MOST_WORDS: usize = 5;
/// Words of this many bytes or more are in no phrase.
const LONG: usize = 32;

/// The hash of a text and of one more byte, which is taken in lower case: the bit that is set
/// turns capitals into small letters and leaves digits as they are.
macro_rules! hash {
    ($so_far:expr, $byte:expr) => {
        ($so_far * BASE + ($byte | 0x20) as u64) % PRIME
    };
}

/// Whether a word must be heard: it may be a phrase of the dictionary, or go on with what was said.
/// A word that may only begin a phrase is held until then. Asked of every word with all that follows
/// it, what follows it and its last byte, so that few need a hash.
macro_rules! must_be_heard {
    ($said:expr, $word:expr, $rest:expr, $last:expr) => {
        match $word {
            [first, second, third, ..] if $word.len() - $rest.len() > 2 => {
                let length = $word.len() - $rest.len();
                let mark = $crate::value::detect::words::mark!(first, second, third, $last, length);
                let marks = $crate::value::detect::words::MARKED[mark / 16] >> (mark % 16 * 4);
                if marks & $crate::value::detect::words::IS_PHRASE != 0
                    || $said.is_waiting && marks & $crate::value::detect::words::GOES_ON != 0
                {
                    true
                } else {
                    $said.is_waiting = marks & $crate::value::detect::words::BEGINS != 0;
                    ($said.held, $said.held_until) = ($word, $rest.len());
                    false
                }
            }
            _ => $said.is_waiting || $crate::value::detect::words::may_begin($word, $rest.len()),
        }
    };
}
pub(super) use must_be_heard;

/// The place of the mark of a word: of its first three bytes, its last and its length.
macro_rules! mark {
    ($first:expr, $second:expr, $third:expr, $last:expr, $length:expr) => {
        ((*$first as usize & 31) << 20
            | (*$second as usize & 31) << 15
            | (*$third as usize & 31) << 10
            | ($last as usize & 31) << 5
            | $length & 31)
            % $crate::value::detect::words::MARKS
    };
}
pub(super) use mark;

/// The same for words of one or two letters. Most of them, such as `is` and `no`, are words of every
/// sentence, and with a blank behind them they begin no phrase.
#[expect(clippy::indexing_slicing, reason = "there is a row for every letter")]
pub(super) const fn may_begin(word: &[u8], rest: usize) -> bool {
    match word {
        [_, b'0'..=b'9', ..] if word.len() - rest == 1 => false,
        [_, b' ', letter, next, ..] if word.len() - rest == 1 => {
            // A letter of an abbreviation, as in `S S N`.
            letter.is_ascii_alphabetic() && !next.is_ascii_alphanumeric()
        }
        [first, second, b' ', ..] if word.len() - rest == 2 => matches!(
            (*first | 0x20, *second | 0x20),
            (b'c', b'c' | b'n' | b'f')
                | (b'd', b'b' | b'l')
                | (b'g' | b's' | b'u', b's')
                | (b'h', b'k')
                | (b'i', b'c' | b'd')
                | (b'k' | b'r' | b's', b'v')
                | (b'r', b'g')
                | (b'l' | b'n', b'i')
                | (b'm', b'y')
                | (b'p', b'g' | b'h' | b'r' | b'w')
                | (b's', b'a' | b'g' | b't')
                | (b't', b'c' | b'w' | b'z')
                | (b'z', b'a')
        ),
        [first, second, ..] if word.len() - rest == 2 => {
            PAIRS[(*first & 31) as usize] >> (*second & 31) & 1 == 1
        }
        [_, ..] => true,
        [] => false,
    }
}

/// The second letters of phrases by their first.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static PAIRS: [u32; 32] = {
    let mut pairs = [0; 32];
    let mut i = 0;
    while i < COUNT {
        let phrase = listed(i).0;
        pairs[(phrase[0] & 31) as usize] |= 1 << (phrase[1] & 31);
        i += 1;
    }
    pairs
};

/// Whether a phrase of the dictionary may begin with words of this hash, or be them.
macro_rules! may_be_said {
    ($hash:expr) => {
        KNOWN[($hash / 64) as usize % BITS] >> ($hash % 64) & 1 == 1
    };
}

/// The words before the present one that may be part of the same phrase.
#[derive(Clone, Copy)]
pub(super) struct Said<'t> {
    starts: [usize; MOST_WORDS + 1],
    hashes: [u64; MOST_WORDS + 1],
    count: usize,
    end: usize,
    /// Whether there are such words, or one is held.
    pub(super) is_waiting: bool,
    /// A word with all that follows it, which begins a phrase if the next one goes on with it.
    pub(super) held: &'t [u8],
    /// How much of that follows it.
    pub(super) held_until: usize,
}

impl<'t> Said<'t> {
    pub(super) const fn nothing() -> Self {
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
    pub(super) const fn hear(
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

const COUNT: usize = people::PHRASES.len() + secrets::PHRASES.len();
/// Four times as many as phrases at least, so that few share one.
const SLOTS: usize = if COUNT < 2048 { 8192 } else { 16384 };
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

/// The number of marks: the prime by which the fewest other words of English share one with a phrase.
pub(super) const MARKS: usize = 130_783;
pub(super) const IS_PHRASE: u64 = 1;
pub(super) const BEGINS: u64 = 2;
pub(super) const GOES_ON: u64 = 4;

/// What words of a mark may be, four bits each.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(super) static MARKED: [u64; MARKS / 16 + 1] = {
    let mut marked = [0; MARKS / 16 + 1];
    let mut i = 0;
    while i < COUNT {
        let mut rest = listed(i).0;
        let whole = rest.len();
        while let [first, second, third, ..] = rest {
            let mut length = 3;
            while length <= rest.len() {
                let mark = mark!(first, second, third, rest[length - 1], length);
                let marks = if rest.len() < whole {
                    GOES_ON
                } else if length < whole {
                    BEGINS
                } else {
                    IS_PHRASE
                };
                marked[mark / 16] |= marks << (mark % 16 * 4);
                length += 1;
            }
            (_, rest) = rest.split_at(1);
        }
        i += 1;
    }
    marked
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
