//! The ASCII letter, digit or mark that a character stands for.

use super::tables::{BLOCKS, LONGER, SCATTERED, ZEROS};

/// What a character becomes: nothing for one that is not seen, `None` for one that stays.
///
/// It is never longer than the character in UTF-8.
pub(super) const fn plain(character: u32) -> Option<&'static [u8]> {
    match character {
        // Chinese, Japanese and Korean scripts: most of their text is decided here.
        0x3041..=0x309F | 0x30A1..=0x30FA | 0x3400..=0x9FFF | 0xAC00..=0xD7A3 => None,
        // The letters of Europe: the blocks begin with them.
        0xA1..=0xAC | 0xAE..=0x24F | 0x370..=0x482 | 0x48A..=0x52F => listed(character),
        0x30FB => Some(b"."),
        // Between digits of a Japanese telephone number this is a dash.
        0x30FC | 0x30A0 => Some(b"-"),
        0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x2800 | 0x3000 => {
            Some(b" ")
        }
        0xFF01..=0xFF5E => Some(ascii(character - 0xFEE0)),
        0x1D400..=0x1D7FF => mathematical(character),
        // Outlined capitals of old computers.
        0x1CCD6..=0x1CCEF => Some(ascii(character - 0x1CCD6 + 0x41)),
        _ if is_unseen(character) => Some(b""),
        _ => listed(character),
    }
}

/// Characters without a shape of their own: combining marks of letters, and what Unicode calls
/// default ignorable (`DerivedCoreProperties.txt`).
const fn is_unseen(character: u32) -> bool {
    matches!(
        character,
        0xAD
            | 0x300..=0x36F
            | 0x483..=0x489
            | 0x61C
            | 0x115F
            | 0x1160
            | 0x17B4
            | 0x17B5
            | 0x180B..=0x180F
            | 0x1AB0..=0x1AFF
            | 0x1DC0..=0x1DFF
            | 0x200B..=0x200F
            | 0x202A..=0x202E
            | 0x2060..=0x206F
            | 0x20D0..=0x20FF
            | 0x3164
            | 0xFE00..=0xFE0F
            | 0xFE20..=0xFE2F
            | 0xFEFF
            | 0xFFA0
            | 0xFFF0..=0xFFFB
            | 0x1BCA0..=0x1BCA3
            | 0x1D173..=0x1D17A
            | 0xE0000..=0xE0FFF
    )
}

/// Letters and digits in the styles of mathematics; alphabets follow each other without gaps.
const fn mathematical(character: u32) -> Option<&'static [u8]> {
    match character {
        0x1D400..=0x1D6A3 => {
            let letter = (character - 0x1D400) % 52;
            Some(ascii(letter + if letter < 26 { 0x41 } else { 0x47 }))
        }
        0x1D7CE..=0x1D7FF => Some(ascii((character - 0x1D7CE) % 10 + 0x30)),
        0x1D6A4 => Some(b"i"),
        0x1D6A5 => Some(b"j"),
        0x1D6A8..=0x1D7CB => {
            // Greek: the capitals from alpha on, nabla, and the small letters.
            let letter = (character - 0x1D6A8) % 58;
            listed(letter + if letter < 25 { 0x391 } else { 0x397 })
        }
        _ => None,
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn listed(character: u32) -> Option<&'static [u8]> {
    let mut blocks: &'static [(u32, &'static [u8])] = &BLOCKS;
    while let [(first, letters), others @ ..] = blocks {
        let place = character.wrapping_sub(*first) as usize;
        if place < letters.len() {
            return match letters[place] {
                b'_' => None,
                b'*' => scattered(character),
                byte => Some(single(byte)),
            };
        }
        blocks = others;
    }
    match scattered(character) {
        None => digit(character),
        found => found,
    }
}

#[expect(clippy::indexing_slicing, reason = "the middle is below the end")]
const fn scattered(character: u32) -> Option<&'static [u8]> {
    let (mut start, mut end) = (0, SCATTERED.len());
    while start < end {
        let middle = start.midpoint(end);
        if SCATTERED[middle] == character {
            return Some(LONGER[middle].as_bytes());
        }
        if SCATTERED[middle] < character {
            start = middle + 1;
        } else {
            end = middle;
        }
    }
    None
}

#[expect(clippy::indexing_slicing, reason = "the middle is below the end")]
const fn digit(character: u32) -> Option<&'static [u8]> {
    let (mut start, mut end) = (0, ZEROS.len());
    while start < end {
        let middle = start.midpoint(end);
        let zero = ZEROS[middle];
        if character >= zero && character - zero < 10 {
            return Some(ascii(character - zero + 0x30));
        }
        if zero < character {
            start = middle + 1;
        } else {
            end = middle;
        }
    }
    None
}

/// A printable character of ASCII, as text.
const fn ascii(code: u32) -> &'static [u8] {
    if code < 0x20 || code > 0x7E {
        b""
    } else {
        single(code as u8)
    }
}

/// A byte as a text of its own: no part of another, which costs the compiler's evaluator more.
#[expect(clippy::indexing_slicing, reason = "there is one for every byte")]
const fn single(byte: u8) -> &'static [u8] {
    &SINGLES[byte as usize]
}

#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static SINGLES: [[u8; 1]; 256] = {
    let mut singles = [[0]; 256];
    let mut byte = 0;
    while byte < 256 {
        singles[byte] = [byte as u8];
        byte += 1;
    }
    singles
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_character_becomes_is_ascii_and_not_longer() {
        for character in '\u{80}'..=char::MAX {
            if let Some(text) = plain(character as u32) {
                assert!(text.is_ascii() && text.len() <= character.len_utf8());
                assert!(text.iter().all(|byte| (b' '..=b'~').contains(byte)));
            }
        }
    }

    #[test]
    fn the_lists_are_in_order() {
        assert!(SCATTERED.is_sorted() && ZEROS.is_sorted() && SCATTERED.len() == LONGER.len());
        assert!(BLOCKS.is_sorted_by_key(|(first, _)| *first));
    }

    #[test]
    fn look_alikes_and_styles_become_letters() {
        for (character, expected) in [
            ('\u{430}', Some("a")),
            ('\u{3BF}', Some("o")),
            ('\u{585}', Some("o")),
            ('\u{13AA}', Some("A")),
            ('\u{A4D0}', Some("B")),
            ('\u{E9}', Some("e")),
            ('\u{F8}', Some("o")),
            ('\u{142}', Some("l")),
            ('\u{DF}', Some("ss")),
            ('\u{E6}', Some("ae")),
            ('\u{FF20}', Some("@")),
            ('\u{1D41A}', Some("a")),
            ('\u{1D68A}', Some("a")),
            ('\u{1D7D9}', Some("1")),
            ('\u{1D6B0}', Some("I")),
            ('\u{1D6D0}', Some("o")),
            ('\u{2460}', Some("1")),
            ('\u{24D0}', Some("a")),
            ('\u{1F170}', Some("A")),
            ('\u{2075}', Some("5")),
            ('\u{9EB}', Some("5")),
            ('\u{966}', Some("0")),
            ('\u{1E955}', Some("5")),
            ('\u{16139}', Some("9")),
            ('\u{1CCD7}', Some("B")),
            ('\u{1CCF4}', Some("4")),
            ('\u{2121}', Some("TEL")),
            ('\u{2011}', Some("-")),
            ('\u{2009}', Some(" ")),
            ('\u{200B}', Some("")),
            ('\u{301}', Some("")),
            ('\u{4F8B}', None),
            ('\u{5D0}', None),
            ('\u{1F512}', None),
        ] {
            let found = plain(character as u32);
            assert_eq!(
                found,
                expected.map(str::as_bytes),
                "{}",
                character.escape_unicode()
            );
        }
    }
}
