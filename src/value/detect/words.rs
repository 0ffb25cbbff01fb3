//! Words that announce what follows them.

mod people;
mod secrets;

use super::bytes::at;
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

/// The phrase of the dictionary that begins at a place, the longest if there are several: what it
/// announces, and where it ends.
pub(super) const fn heard(text: &[u8], place: usize) -> Option<(Topic, usize)> {
    let second = at(text, place + 1);
    let second = if is_separator(second) {
        at(text, place + 2)
    } else {
        second
    };
    let bucket = bucket(at(text, place), second);
    let mut best: Option<(Topic, usize)> = None;
    let mut i = INDEX.first(bucket);
    let last = INDEX.first(bucket + 1);
    while i < last {
        let (phrase, topic) = INDEX.phrase(i);
        if let Some(end) = matched(text, place, phrase) {
            best = match best {
                Some((_, longest)) if longest >= end => best,
                _ => Some((topic, end)),
            };
        }
        i += 1;
    }
    best
}

/// Where the phrase ends that begins at a place: its letters in any case, single separators
/// between them, and the end of a word behind it.
const fn matched(text: &[u8], place: usize, phrase: &[u8]) -> Option<usize> {
    let mut end = place;
    let mut i = 0;
    let mut separated = true;
    while i < phrase.len() {
        let byte = at(text, end);
        if byte.to_ascii_lowercase() == at(phrase, i) {
            i += 1;
            separated = false;
        } else if !separated && is_separator(byte) {
            separated = true;
        } else {
            return None;
        }
        end += 1;
    }
    let (last, next) = (at(text, end - 1), at(text, end));
    // In `PassportNumber` a word ends where the next begins, in `passports` it does not.
    let ends = !next.is_ascii_alphanumeric()
        || last.is_ascii_lowercase() && !next.is_ascii_lowercase()
        || last.is_ascii_alphabetic() && next.is_ascii_digit();
    if ends { Some(end) } else { None }
}

const fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'_' | b'-' | b'.' | b'\'' | b'/')
}

/// Where phrases with these first two bytes are listed; digits and the like share a place.
const fn bucket(first: u8, second: u8) -> usize {
    let first = first.to_ascii_lowercase().wrapping_sub(b'a');
    let second = second.to_ascii_lowercase().wrapping_sub(b'a');
    let first = if first > 25 { 26 } else { first as usize };
    first * 27 + if second > 25 { 26 } else { second as usize }
}

const COUNT: usize = people::PHRASES.len() + secrets::PHRASES.len();
const BUCKETS: usize = 27 * 27;

/// The phrases of both lists, by their first two letters.
struct Index {
    firsts: [u16; BUCKETS + 1],
    phrases: [u16; COUNT],
}

static INDEX: Index = Index::new();

impl Index {
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
    const fn new() -> Self {
        let mut firsts = [0; BUCKETS + 1];
        let mut i = 0;
        while i < COUNT {
            let (phrase, _) = listed(i);
            firsts[bucket(phrase[0], phrase[1]) + 1] += 1;
            i += 1;
        }
        let mut i = 1;
        while i <= BUCKETS {
            firsts[i] += firsts[i - 1];
            i += 1;
        }
        let mut next = firsts;
        let mut phrases = [0; COUNT];
        let mut i = 0;
        while i < COUNT {
            let (phrase, _) = listed(i);
            let bucket = bucket(phrase[0], phrase[1]);
            phrases[next[bucket] as usize] = i as u16;
            next[bucket] += 1;
            i += 1;
        }
        Self { firsts, phrases }
    }

    #[expect(clippy::indexing_slicing, reason = "there is one more than buckets")]
    const fn first(&self, bucket: usize) -> usize {
        if bucket < BUCKETS {
            self.firsts[bucket] as usize
        } else {
            COUNT
        }
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "asked only below the first of the next bucket"
    )]
    const fn phrase(&self, i: usize) -> Phrase {
        listed(self.phrases[i] as usize)
    }
}

#[expect(clippy::indexing_slicing, reason = "asked only below the count")]
const fn listed(i: usize) -> Phrase {
    if i < people::PHRASES.len() {
        people::PHRASES[i]
    } else {
        secrets::PHRASES[i - people::PHRASES.len()]
    }
}
