//! Words that announce what follows them.
//!
//! A phrase is looked up by a hash over its letters and digits alone, so that `accessToken`,
//! `access-token` and `ACCESS_TOKEN` are one. The hashes of words can be joined without reading
//! them again: that keeps the look-up cheap enough for the compiler's evaluator, where a call
//! costs as much as the whole step over a byte.

mod marks;
mod people;
mod said;
mod secrets;

pub(super) use super::numbers::Topic as Number;
pub(super) use super::secrets::Topic as Secret;
pub(super) use marks::{BEGINS, GOES_ON, IS_PHRASE, MARKED, MARKS, mark, may_begin, must_be_heard};
pub(super) use said::Said;

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

/// The hash of a text and of one more byte, which is taken in lower case: the bit that is set
/// turns capitals into small letters and leaves digits as they are.
macro_rules! hash {
    ($so_far:expr, $byte:expr) => {
        ($so_far * BASE + ($byte | 0x20) as u64) % PRIME
    };
}
use hash;

const COUNT: usize = people::PHRASES.len() + secrets::PHRASES.len();
/// Four times as many as phrases at least, so that few share one.
const SLOTS: usize = if COUNT < 2048 { 8192 } else { 16384 };

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
    fn words_of_two_letters_begin_the_phrases_that_they_begin() {
        let begins = |text: &str| may_begin(text.as_bytes(), text.len() - 2);
        for i in 0..COUNT {
            if let ([first, second], _) = listed(i) {
                let text = format!("{}{} 1", char::from(*first), char::from(*second));
                assert!(begins(&text), "{text}");
            }
        }
        for text in ["cc number", "my license", "NI number", "id card", "us-ssn"] {
            assert!(begins(text), "{text}");
        }
        for text in ["is it", "no more", "of all", "xq-1"] {
            assert!(!begins(text), "{text}");
        }
    }

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
