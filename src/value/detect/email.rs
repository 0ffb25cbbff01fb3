//! E-mail addresses.

use super::bytes::at;

/// Whether the `@` at a place stands in an e-mail address.
pub(super) const fn around(text: &[u8], place: usize) -> bool {
    let mut start = place;
    while start > 0 && is_local(at(text, start - 1)) {
        start -= 1;
    }
    let mut letters = false;
    let mut i = start;
    while i < place {
        letters |= at(text, i).is_ascii_alphanumeric();
        i += 1;
    }
    // The domain: labels with dots between them, the last of letters.
    let mut end = place + 1;
    let mut label = end;
    let mut dots = 0;
    while at(text, end).is_ascii_alphanumeric() || matches!(at(text, end), b'-' | b'.') {
        if at(text, end) == b'.' {
            if end == label || !at(text, end + 1).is_ascii_alphanumeric() {
                break;
            }
            dots += 1;
            label = end + 1;
        }
        end += 1;
    }
    letters && dots > 0 && end >= label + 2 && at(text, label).is_ascii_alphabetic()
}

const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'.' | b'_' | b'%' | b'+' | b'-' | b'\'' | b'~' | b'!' | b'#' | b'$' | b'&' | b'*'
        )
}
