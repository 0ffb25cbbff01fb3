//! Bytes, read without going over the end.

/// The byte at a place, or 0 beyond the end; a text that holds a real 0 loses nothing by it.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
pub(super) const fn at(text: &[u8], place: usize) -> u8 {
    if place < text.len() { text[place] } else { 0 }
}

/// The part of a text between two places, shortened to what there is.
pub(super) const fn part(text: &[u8], start: usize, end: usize) -> &[u8] {
    let end = if end < text.len() { end } else { text.len() };
    let start = if start < end { start } else { end };
    text.split_at(end).0.split_at(start).1
}

/// Whether a text goes on at a place with these lower-case bytes, in any case.
#[expect(
    clippy::indexing_slicing,
    reason = "both lengths are compared with the places first"
)]
pub(super) const fn has_at(text: &[u8], place: usize, lower: &[u8]) -> bool {
    let (length, needed) = (text.len(), lower.len());
    if place >= length || length - place < needed {
        return needed == 0;
    }
    let mut i = 0;
    while i < needed {
        let (byte, wanted) = (text[place + i], lower[i]);
        if byte != wanted && (byte | 0x20 != wanted || !matches!(wanted, b'a'..=b'z')) {
            return false;
        }
        i += 1;
    }
    true
}

/// Where the run of letters and digits that begins at a place ends.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
pub(super) const fn run_end(text: &[u8], start: usize) -> usize {
    let (mut end, length) = (start, text.len());
    while end < length && matches!(text[end], b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z') {
        end += 1;
    }
    end
}
