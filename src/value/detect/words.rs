//! Words that announce what follows them.
//!
//! A phrase is looked up by its letters and digits alone, so that `accessToken`, `access-token` and
//! `ACCESS_TOKEN` are one: by a mark, which words that follow each other have together without being
//! read again. That keeps the look-up cheap enough for the compiler's evaluator, where every
//! step costs as much as a hundred elsewhere.

mod marks;
mod people;
mod said;
mod secrets;

pub(super) use super::numbers::Topic as Number;
pub(super) use super::secrets::Topic as Secret;
pub(super) use marks::{
    BEGINS, FIRST, GOES_ON, IS_PHRASE, LAST, LENGTH, LONGEST, MARKED, SECOND, THIRD,
    is_short_phrase, may_begin,
};
pub(super) use said::Said;

/// What a word or phrase announces.
#[derive(Clone, Copy)]
pub(super) enum Topic {
    Number(Number),
    Secret(Secret),
}

/// A phrase in lower-case letters and digits, without what separates its words.
pub(super) type Phrase = (&'static [u8], Topic);

const COUNT: usize = people::PHRASES.len() + secrets::PHRASES.len();

/// Phrases of a length and a last letter, as a list: the number plus one of the first by both, and
/// of the next by each.
struct Index {
    firsts: [u16; SLOTS],
    nexts: [u16; COUNT],
}

const SLOTS: usize = 2048;

static INDEX: Index = Index::new();

const fn slot(first: u8, last: u8, length: usize) -> usize {
    ((first & 31) as usize * 61 + (last & 31) as usize * 31 + length * 7) % SLOTS
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
impl Index {
    const fn new() -> Self {
        let (mut firsts, mut nexts) = ([0; SLOTS], [0; COUNT]);
        let mut i = 0;
        while i < COUNT {
            let phrase = PHRASES[i].0;
            let slot = slot(phrase[0], phrase[phrase.len() - 1], phrase.len());
            nexts[i] = firsts[slot];
            firsts[slot] = i as u16 + 1;
            i += 1;
        }
        Self { firsts, nexts }
    }
}

/// The phrase that the letters and digits from `start` to `end` are, of which there are so many:
/// what it announces, and where it begins.
#[expect(
    clippy::indexing_slicing,
    reason = "the end is compared with the length first, slots are taken modulo their number, and numbers of phrases are below theirs"
)]
const fn find(text: &[u8], start: usize, end: usize, length: usize) -> Option<(Topic, usize)> {
    if start >= end || end > text.len() {
        return None;
    }
    let mut next = INDEX.firsts[slot(text[start], text[end - 1], length)] as usize;
    while next != 0 {
        let (phrase, topic) = PHRASES[next - 1];
        if phrase.len() == length && is_said(text, start, end, phrase) {
            return Some((topic, start));
        }
        next = INDEX.nexts[next - 1] as usize;
    }
    None
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

/// The phrases of both lists.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static PHRASES: [Phrase; COUNT] = {
    let mut phrases = [people::PHRASES[0]; COUNT];
    let mut i = 0;
    while i < COUNT {
        phrases[i] = if i < people::PHRASES.len() {
            people::PHRASES[i]
        } else {
            secrets::PHRASES[i - people::PHRASES.len()]
        };
        i += 1;
    }
    phrases
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_letters_begin_the_phrases_that_they_begin() {
        let begins = |text: &str| may_begin(text.as_bytes(), 2);
        for (phrase, _) in PHRASES {
            if let [first, second] = phrase {
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
        for (phrase, _) in PHRASES {
            let shown = String::from_utf8_lossy(phrase);
            let same = PHRASES.iter().filter(|other| other.0 == phrase);
            assert_eq!(same.count(), 1, "{shown} is listed twice");
            let found = find(phrase, 0, phrase.len(), phrase.len());
            assert!(found.is_some(), "{shown}");
            assert!(phrase.len() < LONGEST, "{shown}");
            let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            assert!(phrase.iter().all(plain), "{shown} is not written plainly");
        }
    }
}
