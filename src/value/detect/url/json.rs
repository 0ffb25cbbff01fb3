//! Members of JSON objects in parameters.

use super::super::bytes::at;
use super::walk::{LONGEST_VALUE, kind_of};
use super::{keys, values};
use crate::kind::Kind;

/// The member of a JSON object whose name ends at a quotation mark, if it carries a credential.
pub(super) const fn member(text: &[u8], name: usize, quote: usize) -> Option<Kind> {
    let colon = blank_end(text, quote + 1);
    if at(text, colon) != b':' {
        return None;
    }
    let Some(promise) = keys::promise(text, name, quote) else {
        return None;
    };
    let value = blank_end(text, colon + 1);
    let is_text = matches!(at(text, value), b'"' | b'\'');
    let start = value + is_text as usize;
    let mut end = start;
    while end < text.len() && end < start + LONGEST_VALUE {
        let byte = at(text, end);
        if is_text && byte == at(text, value)
            || !is_text && matches!(byte, b',' | b'{' | b'[' | b'}' | b']' | b'&' | b'#')
        {
            break;
        }
        end += 1;
    }
    if values::keeps(text, start, end, promise) {
        Some(kind_of(promise))
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
        }
    }
}
