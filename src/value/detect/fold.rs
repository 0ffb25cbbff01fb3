//! Disguises taken off: escapes, characters of other widths and scripts, and what is not seen.
//!
//! Folded text is never longer than it was. ASCII that is no escape stays as it is.

mod escape;
mod letter;
mod scripts;
mod tables;

use super::bytes::{at, part};

/// Whether folding would change a text: false for ASCII without escapes.
pub(super) const fn is_needed(text: &[u8]) -> bool {
    // Every text is read here, also by the compiler, where a call costs more than a comparison.
    let mut rest = text;
    while let [byte, others @ ..] = rest {
        match *byte {
            0x80.. => return true,
            b'%' | b'\\' | b'&' if escape::read(rest, 0).is_some() => return true,
            _ => rest = others,
        }
    }
    false
}

/// Whether a text holds an escape.
pub(super) const fn has_escape(text: &[u8]) -> bool {
    let mut rest = text;
    while let [byte, others @ ..] = rest {
        if matches!(*byte, b'%' | b'\\' | b'&') && escape::read(rest, 0).is_some() {
            return true;
        }
        rest = others;
    }
    false
}

/// Writes the folded text into `out`, which is at least as long, and says how long it became.
///
/// Folding what is folded changes nothing.
pub(super) const fn fold(text: &[u8], out: &mut [u8]) -> usize {
    let length = layer(text, out);
    rest(out, length)
}

/// Like [`fold`], but takes off one layer of escapes only.
pub(super) const fn layer(text: &[u8], out: &mut [u8]) -> usize {
    let length = peel(text, out);
    scripts::translate(out, length)
}

/// Like [`layer`], but leaves words of other scripts.
#[expect(
    clippy::indexing_slicing,
    reason = "the places are compared with the lengths first"
)]
const fn peel(text: &[u8], out: &mut [u8]) -> usize {
    let (mut from, mut to) = (0, 0);
    // A length would be a call for each byte.
    let (length, room) = (text.len(), out.len());
    while from < length && to < room {
        let byte = text[from];
        if !matches!(byte, b'%' | b'\\' | b'&' | 0x80..) {
            out[to] = byte;
            to += 1;
            from += 1;
            continue;
        }
        let mut end = from + 1;
        if byte >= 0x80
            && let Some((character, next)) = decode(text, from)
        {
            end = next;
            if let Some(plain) = letter::plain(character) {
                to = append(out, to, plain);
                from = end;
            }
        } else if byte < 0x80
            && let Some((character, next)) = escape::read(text, from)
        {
            to = write(out, to, character);
            end = next;
            from = end;
        }
        while from < end && to < room {
            out[to] = text[from];
            to += 1;
            from += 1;
        }
    }
    to
}

/// Takes the other layers off the first `length` bytes of a text whose first layer is off, in
/// place, and says how long it became.
///
/// Whenever the bytes read so far end with an escape, what it stands for is put back to be read
/// instead of it. So none is left at the end, in whatever order layers hide each other; and each
/// time the text becomes shorter, so that the work is in proportion to its length.
pub(super) const fn rest(text: &mut [u8], length: usize) -> usize {
    let (mut from, mut to) = (0, 0);
    while from < length {
        let byte = at(text, from);
        to = put(text, to, byte);
        from += 1;
        if let Some((character, start)) = escape::last(part(text, 0, to)) {
            let end = write(text, start, character);
            to = start;
            let mut left = end;
            while left > start {
                left -= 1;
                from -= 1;
                let byte = at(text, left);
                put(text, from, byte);
            }
        }
    }
    scripts::translate(text, to)
}

/// The character beyond ASCII at a place, and the place behind it.
const fn decode(text: &[u8], place: usize) -> Option<(u32, usize)> {
    let (first, second) = (at(text, place) as u32, at(text, place + 1) as u32);
    if second & 0xC0 != 0x80 {
        return None;
    }
    let second = second & 0x3F;
    if first >= 0xC2 && first <= 0xDF {
        return Some(((first & 0x1F) << 6 | second, place + 2));
    }
    let third = at(text, place + 2) as u32;
    if third & 0xC0 != 0x80 {
        return None;
    }
    let third = third & 0x3F;
    if first >= 0xE0 && first <= 0xEF {
        return Some(((first & 0x0F) << 12 | second << 6 | third, place + 3));
    }
    let fourth = at(text, place + 3) as u32;
    if fourth & 0xC0 != 0x80 || first < 0xF0 || first > 0xF4 {
        return None;
    }
    let character = (first & 0x07) << 18 | second << 12 | third << 6 | fourth & 0x3F;
    Some((character, place + 4))
}

/// Writes a character in its plain form at a place, and says where it ends.
const fn write(out: &mut [u8], place: usize, character: u32) -> usize {
    if character < 0x80 {
        return put(out, place, character as u8);
    }
    match (letter::plain(character), char::from_u32(character)) {
        (Some(plain), _) => append(out, place, plain),
        (None, Some(character)) => {
            append(out, place, character.encode_utf8(&mut [0; 4]).as_bytes())
        }
        (None, None) => place,
    }
}

/// Writes bytes at a place, and says where they end.
const fn append(out: &mut [u8], place: usize, bytes: &[u8]) -> usize {
    let (mut to, mut rest) = (place, bytes);
    while let [byte, others @ ..] = rest {
        to = put(out, to, *byte);
        rest = others;
    }
    to
}

/// Writes a byte at a place, and says where it ends.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn put(out: &mut [u8], place: usize, byte: u8) -> usize {
    if place < out.len() {
        out[place] = byte;
        place + 1
    } else {
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut out = vec![0; text.len()];
        let length = fold(text.as_bytes(), &mut out);
        out.truncate(length);
        String::from_utf8(out).unwrap_or_else(|error| panic!("not UTF-8: {error}"))
    }

    #[test]
    fn disguises_come_off() {
        for (text, expected) in [
            ("jane%40example.com", "jane@example.com"),
            ("jane%2540example.com", "jane@example.com"),
            ("jane%252525252540example.com", "jane@example.com"),
            ("jane\\u0040example.com", "jane@example.com"),
            ("jane&amp;#64;example.com", "jane@example.com"),
            ("jane%26%2364%3Bexample.com", "jane@example.com"),
            ("jane\u{FF20}example.com", "jane@example.com"),
            (
                "jane\u{FF05}\u{FF14}\u{FF10}example.com",
                "jane@example.com",
            ),
            ("ja\u{200B}ne@exam\u{AD}ple\u{FEFF}.com", "jane@example.com"),
            (
                "j\u{430}ne@\u{435}\u{445}\u{430}m\u{440}l\u{435}.com",
                "jane@example.com",
            ),
            ("j%C3%A4ne@m\u{FC}nchen-haus.de", "jane@munchen-haus.de"),
            ("ja\u{301}ne\u{30A}", "jane"),
            ("\u{1D4F3}\u{1D4EA}\u{1D4F7}\u{1D4EE}", "jane"),
            ("1\u{2009}2\u{2011}3\u{3000}4\u{FF0E}5\u{660}", "1 2-3 4.50"),
            ("{\\\"a\\\":\\\"https:\\/\\/b\\\"}", "{\"a\":\"https://b\"}"),
            ("%6%C3%A6", "je"),
        ] {
            assert_eq!(folded(text), expected, "{text}");
            assert!(is_needed(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn what_is_no_disguise_stays() {
        for text in [
            "50% of",
            "100%",
            "%B4111",
            "C:\\users\\xavier",
            "a & b",
            "&IAM;",
            "a+b",
            "\\d{4}",
        ] {
            assert_eq!(folded(text), text);
            assert!(!is_needed(text.as_bytes()), "{text}");
        }
        for text in [
            "\u{65E5}\u{672C}\u{8A9E}",
            "\u{1F512} \u{5D0}\u{627}",
            "%E4%BE",
        ] {
            assert_eq!(folded(text), text);
        }
    }

    #[test]
    fn one_layer_leaves_the_next() {
        let text = b"https%3A%2F%2Fa%3Ab%252Fc%40d";
        let mut out = [0; 64];
        let length = layer(text, &mut out);
        assert_eq!(part(&out, 0, length), b"https://a:b%2Fc@d");
        let length = rest(&mut out, length);
        assert_eq!(part(&out, 0, length), b"https://a:b/c@d");
    }

    #[test]
    fn folding_twice_is_folding_once() {
        const PIECES: [&str; 39] = [
            "%",
            "\\",
            "&",
            "#",
            ";",
            "x",
            "u",
            "U",
            "{",
            "}",
            "2",
            "5",
            "4",
            "0",
            "6",
            "a",
            "C3",
            "A6",
            "%25",
            "\\u00",
            "&amp;",
            "&#",
            "D8",
            "3D",
            "/",
            "\"",
            "\u{E6}",
            "\u{DF}",
            "\u{FF05}",
            "\u{200B}",
            "\u{430}",
            "\u{4F8B}",
            "%E4",
            "quot",
            "пароль",
            "тел",
            "令牌",
            "密码",
            "は",
        ];
        let mut state = 0x9E37_79B9_7F4A_7C15_u64;
        for _ in 0..200_000 {
            let mut text = String::new();
            for _ in 0..16 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                text += PIECES[(state >> 40) as usize % PIECES.len()];
            }
            let once = folded(&text);
            assert_eq!(folded(&once), once, "{text}");
            assert!(once.len() <= text.len());
            assert!(!is_needed(once.as_bytes()) || !once.is_ascii(), "{text}");
        }
    }
}
