//! Members of JSON objects in parameters.

use super::super::bytes::at;
use super::walk::{LONGEST_VALUE, kind_of};
use super::{keys, values};
use crate::kind::Kind;

/// The member of a JSON object whose name ends at a quotation mark, if it carries a credential; in
/// JSON within JSON backslashes stand before its marks.
pub(super) const fn member(text: &[u8], name: usize, quote: usize) -> Option<Kind> {
    let Some(behind) = mark_end(text, quote) else {
        return None;
    };
    let colon = blank_end(text, behind);
    if at(text, colon) != b':' {
        return None;
    }
    let Some(promise) = keys::promise(text, name, quote) else {
        return None;
    };
    let value = blank_end(text, colon + 1);
    let (is_text, start) = match mark_end(text, value) {
        Some(start) => (true, start),
        None => (false, value),
    };
    let mut end = start;
    while end < text.len() && end < start + LONGEST_VALUE {
        let byte = at(text, end);
        if is_text && byte == at(text, start - 1)
            || !is_text && matches!(byte, b',' | b'{' | b'[' | b'}' | b']' | b'&' | b'#')
        {
            break;
        }
        end += 1;
    }
    while start - value > 1 && end > start && at(text, end - 1) == b'\\' {
        end -= 1;
    }
    if values::keeps(text, start, end, promise) {
        Some(kind_of(promise))
    } else {
        None
    }
}

/// Where a quotation mark ends that begins at a place, with the backslashes before it.
const fn mark_end(text: &[u8], place: usize) -> Option<usize> {
    let mut mark = place;
    while mark < place + 7 && at(text, mark) == b'\\' {
        mark += 1;
    }
    if matches!(at(text, mark), b'"' | b'\'') {
        Some(mark + 1)
    } else {
        None
    }
}

/// Where blanks end, of which JSON has one at most as programs write it.
const fn blank_end(text: &[u8], place: usize) -> usize {
    place + matches!(at(text, place), b' ' | b'+') as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_needs_its_colon_and_a_value() {
        for (text, found) in [
            ("password\":\"example\"", true),
            ("password\" : 1234567", true),
            ("password\"", false),
            ("password\":\"\"", false),
            ("password\":null,", false),
            ("colour\":\"example\"", false),
        ] {
            let quote = text.find('"').unwrap_or(text.len());
            assert_eq!(member(text.as_bytes(), 0, quote).is_some(), found, "{text}");
            let escaped = text.replace('"', "\\\\\\\"");
            let quote = escaped.find('\\').unwrap_or(text.len());
            let escaped = escaped.as_bytes();
            assert_eq!(member(escaped, 0, quote).is_some(), found, "{text}");
        }
    }
}
