//! What a word may be, by its first three letters, its last and its length: asked of every word of a
//! text, and of words together, whose mark needs no second reading.

use super::{COUNT, PHRASES};

/// Phrases and words are shorter than this, in letters and digits.
pub(in super::super) const LONGEST: usize = 64;

pub(in super::super) const IS_PHRASE: u8 = 1;
pub(in super::super) const BEGINS: u8 = 2;
pub(in super::super) const GOES_ON: u8 = 4;

const BITS: u32 = 16;

/// Parts of a mark, which are joined by `^`: in any case of letters they are the same.
pub(in super::super) static FIRST: [u32; 256] = drawn(308, 0x20);
pub(in super::super) static SECOND: [u32; 256] = drawn(309, 0x20);
pub(in super::super) static THIRD: [u32; 256] = drawn(310, 0x20);
pub(in super::super) static LAST: [u32; 256] = drawn(311, 0x20);
pub(in super::super) static LENGTH: [u32; 256] = drawn(312, 0);

/// Numbers that look random, one for each byte, whatever the bits `same` of it are. Of 400 rows of
/// seeds these give the fewest other words of English the mark of a phrase.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn drawn(seed: u64, same: u64) -> [u32; 256] {
    let mut numbers = [0; 256];
    let mut i = 0;
    while i < 256 {
        let mut number = (seed << 8 | i as u64 | same).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        number = (number ^ number >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        numbers[i] = (number >> (64 - BITS)) as u32;
        i += 1;
    }
    numbers
}

/// What words of a mark may be.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(in super::super) static MARKED: [u8; 1 << BITS] = {
    let mut marked = [0; 1 << BITS];
    let mut i = 0;
    while i < COUNT {
        let phrase = PHRASES[i].0;
        let mut start = 0;
        while start < phrase.len() {
            let mut end = if start == 0 { 1 } else { start + 3 };
            while end <= phrase.len() {
                let mark =
                    base(phrase, start, end) ^ LAST[phrase[end - 1] as usize] ^ LENGTH[end - start];
                marked[mark as usize] |= if start > 0 {
                    GOES_ON
                } else if end < phrase.len() {
                    BEGINS
                } else {
                    IS_PHRASE
                };
                end += 1;
            }
            start += 1;
        }
        i += 1;
    }
    marked
};

/// The part of a mark by the first three letters and digits between two places.
#[expect(clippy::indexing_slicing, reason = "there is a number for every byte")]
pub(super) const fn base(text: &[u8], start: usize, end: usize) -> u32 {
    let (mut base, mut place, mut count, length) = (0, start, 0, text.len());
    while place < end && place < length && count < 3 {
        let byte = text[place];
        if matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9') {
            base ^= match count {
                0 => FIRST[byte as usize],
                1 => SECOND[byte as usize],
                _ => THIRD[byte as usize],
            };
            count += 1;
        }
        place += 1;
    }
    base
}

/// Whether a word of one or two letters may begin a phrase; all that follows it is given too.
///
/// Most such words, as `is` and `no`, stand in every sentence: with a blank behind them only those
/// count that are listed here, where a phrase of the dictionary is written with them.
#[expect(clippy::indexing_slicing, reason = "there is a row for every letter")]
pub(in super::super) const fn may_begin(word: &[u8], size: usize) -> bool {
    match word {
        [_, b'0'..=b'9', ..] if size == 1 => false,
        [_, b' ', letter, next, ..] if size == 1 => {
            // A letter of an abbreviation, as in `S S N`.
            letter.is_ascii_alphabetic() && !next.is_ascii_alphanumeric()
        }
        [first, second, b' ', ..] if size == 2 => matches!(
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
        [first, second, ..] if size == 2 => {
            PAIRS[(*first & 31) as usize] >> (*second & 31) & 1 == 1
        }
        [_, ..] => true,
        [] => false,
    }
}

/// Whether two letters are a phrase; a single one is none.
#[expect(clippy::indexing_slicing, reason = "there is a number for every byte")]
pub(in super::super) const fn is_short_phrase(word: &[u8], size: usize) -> bool {
    match word {
        [first, second, ..] if size == 2 => {
            let base = FIRST[*first as usize] ^ SECOND[*second as usize];
            let mark = base ^ LAST[*second as usize] ^ LENGTH[2];
            MARKED[mark as usize] & IS_PHRASE != 0
        }
        _ => false,
    }
}

/// The second letters of phrases by their first.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static PAIRS: [u32; 32] = {
    let mut pairs = [0; 32];
    let mut i = 0;
    while i < COUNT {
        let phrase = PHRASES[i].0;
        pairs[(phrase[0] & 31) as usize] |= 1 << (phrase[1] & 31);
        i += 1;
    }
    pairs
};
