//! What a word may be, by its first letters, its last and its length: asked of every word of a text,
//! so that few need a hash.

use super::{COUNT, listed};

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
pub(in super::super) use must_be_heard;

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
pub(in super::super) use mark;

/// The same for words of one or two letters. Most of them, such as `is` and `no`, are words of every
/// sentence, and with a blank behind them they begin no phrase.
#[expect(clippy::indexing_slicing, reason = "there is a row for every letter")]
pub(in super::super) const fn may_begin(word: &[u8], rest: usize) -> bool {
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

/// The number of marks: the prime by which the fewest other words of English share one with a phrase.
pub(in super::super) const MARKS: usize = 128_287;
pub(in super::super) const IS_PHRASE: u64 = 1;
pub(in super::super) const BEGINS: u64 = 2;
pub(in super::super) const GOES_ON: u64 = 4;

/// What words of a mark may be, four bits each.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
pub(in super::super) static MARKED: [u64; MARKS / 16 + 1] = {
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
