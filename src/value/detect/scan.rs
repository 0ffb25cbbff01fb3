//! The one reading of a text.

use super::bytes::at;
use super::words::{self, Said, Topic};
use super::{Scope, email, encoded, numbers, secrets};
use crate::kind::Kind;

macro_rules! found {
    ($found:expr) => {
        if let Some(kind) = $found {
            return Some(kind);
        }
    };
}

/// Runs of letters from this length on are asked whatever follows them.
const LONG: usize = 13;
/// Shorter words before another word are only heard.
const PLAIN: usize = 9;

/// The first kind of confidential data in a text, and whether folding might show more.
pub(super) const fn scan(text: &[u8], scope: Scope) -> (Option<Kind>, bool) {
    let mut is_odd = false;
    let found = read(text, None, scope, 0, &mut is_odd);
    (found, is_odd)
}

/// The same for a text that was decoded: it is not decoded once more.
pub(super) const fn scan_decoded(text: &[u8], scope: Scope) -> Option<Kind> {
    read(text, None, scope, text.len(), &mut false)
}

/// The same for a key with its value.
pub(super) const fn pair(key: &[u8], value: &[u8], scope: Scope) -> (Option<Kind>, bool) {
    let mut is_odd = false;
    let mut found = read(key, Some(value), scope, 0, &mut is_odd);
    if found.is_none() {
        let scope = if secrets::is_digest(key, value) {
            scope.without(Kind::AwsSecretKey)
        } else if numbers::is_of_key(key, value) {
            scope.named()
        } else {
            scope
        };
        found = read(value, None, scope, 0, &mut is_odd);
    }
    (found, is_odd)
}

/// Reads a text once, from left to right; with a value, the text is its key. No run that begins
/// before `decoded` is decoded. `is_odd` is set by what may be an escape or is not ASCII.
///
/// Written for the compiler's evaluator, where a call costs more than the step over a byte: slices
/// are taken apart by patterns, and functions called only where something ends or is marked.
#[expect(
    clippy::indexing_slicing,
    reason = "the mark of a word is looked up modulo the number of marks"
)]
const fn read(
    text: &[u8],
    value: Option<&[u8]>,
    scope: Scope,
    mut decoded: usize,
    is_odd: &mut bool,
) -> Option<Kind> {
    let mut is_joined = false;
    let mut said = Said::nothing();
    // What is left of the text, and where that begins: its length would be a call.
    let (mut rest, mut place) = (text, 0);
    macro_rules! hear {
        ($word:expr, $from:expr, $behind:expr, $to:expr, $last:expr) => {
            let size = $to - $from;
            match $word {
                [first, second, third, ..] if size > 2 && size < words::LONGEST => {
                    let base = words::FIRST[*first as usize]
                        ^ words::SECOND[*second as usize]
                        ^ words::THIRD[*third as usize];
                    let mark = base ^ words::LAST[$last as usize] ^ words::LENGTH[size];
                    let marks = words::MARKED[mark as usize];
                    if marks & words::IS_PHRASE != 0
                        || said.is_waiting && marks & words::GOES_ON != 0
                    {
                        let word = ($from, $to, base, $last);
                        found!(hear(text, word, $behind, &mut said, value, scope));
                    } else if marks & words::BEGINS != 0 {
                        said.begin($from, $to, base);
                    } else {
                        said.is_waiting = false;
                    }
                }
                _ if size > 2 => said.is_waiting = false,
                _ => {
                    let may_begin = !said.is_waiting && words::may_begin($word, size);
                    if said.is_waiting || may_begin && words::is_short_phrase($word, size) {
                        let word = ($from, $to, 0, $last);
                        found!(hear(text, word, $behind, &mut said, value, scope));
                    } else if may_begin {
                        said.begin($from, $to, 0);
                    }
                }
            }
        };
    }
    macro_rules! small_letters {
        ($last:ident) => {
            while let [
                b'a'..=b'z',
                b'a'..=b'z',
                b'a'..=b'z',
                byte @ b'a'..=b'z',
                tail @ ..,
            ] = rest
            {
                $last = *byte;
                rest = tail;
                place += 4;
            }
            while let [byte @ b'a'..=b'z', tail @ ..] = rest {
                $last = *byte;
                rest = tail;
                place += 1;
            }
        };
    }
    loop {
        // Most of a text: words in small letters with a blank behind them.
        let (run, start) = (rest, place);
        if let [b'a'..=b'z', ..] = rest {
            let mut last = 0;
            small_letters!(last);
            hear!(run, start, rest, place, last);
            if let [b' ', b'a'..=b'h' | b'j'..=b'z', ..] = rest
                && place < start + PLAIN
                && !matches!(run, [b'a', b't', b' ', ..])
            {
                if let [_, tail @ ..] = rest {
                    rest = tail;
                    place += 1;
                }
                is_joined = false;
                continue;
            }
        }
        // The other words of a run of letters and digits.
        let mut has_digits = false;
        loop {
            let (mut word, mut from) = (rest, place);
            let mut last = 0;
            match rest {
                [b'a'..=b'z', ..] => {}
                [b'A'..=b'Z', ..] => {
                    let (mut head, mut capital) = (0, rest);
                    while let [byte @ b'A'..=b'Z', tail @ ..] = rest {
                        (head, last, capital) = (last, *byte, rest);
                        rest = tail;
                        place += 1;
                    }
                    // In `AWSToken` the last capital belongs to the next word.
                    if head != 0
                        && let [b'a'..=b'z', ..] = rest
                    {
                        hear!(word, from, capital, place - 1, head);
                        (word, from) = (capital, place - 1);
                    }
                }
                [b'0'..=b'9', ..] => {
                    while let [byte @ b'0'..=b'9', tail @ ..] = rest {
                        last = *byte;
                        rest = tail;
                        place += 1;
                    }
                    has_digits = true;
                    if said.is_waiting {
                        hear!(word, from, rest, place, last);
                    }
                    continue;
                }
                _ => break,
            }
            small_letters!(last);
            hear!(word, from, rest, place, last);
        }
        let was_joined = is_joined;
        is_joined = false;
        let end = place;
        if !has_digits
            && let [b' ', b'a'..=b'h' | b'j'..=b'z', ..] = rest
            && end < start + PLAIN
            && !matches!(run, [b'a' | b'A', b't' | b'T', b' ', ..])
        {
            if let [_, tail @ ..] = rest {
                rest = tail;
                place += 1;
            }
            continue;
        }
        if has_digits {
            is_joined = matches!(rest, [b'-' | b'.', b'0'..=b'9', ..]);
        }
        if has_digits && is_idle_number(run, rest, end - start, was_joined) {
            // Nothing begins with it.
        } else if has_digits || end - start >= LONG {
            found!(secrets::bare(text, start, end, scope));
            if has_digits {
                found!(numbers::bare(text, start, end, scope));
            }
            if end - start >= encoded::LEAST_START && start >= decoded {
                let (found, end) = encoded::within(text, start, end, scope);
                found!(found);
                decoded = end;
            }
        } else if end > start {
            match rest {
                [] if end - start < PLAIN => {}
                [] | [b' ' | b',', ..] => found!(secrets::glued(text, start, end, scope)),
                _ => found!(secrets::bare(text, start, end, scope)),
            }
            if let [b'a' | b'A', b't' | b'T', ..] = run
                && end - start == 2
                && email::spelled(text, start, end)
            {
                found!(scope.report(Kind::Email));
            }
        }
        match rest {
            [] => return None,
            [b'@', ..] => {
                let is_address = email::around(text, end);
                found!(secrets::beside(text, end, is_address, scope));
                if is_address {
                    found!(scope.report(Kind::Email));
                }
            }
            [b'=', b'4', b'0', ..] if email::quoted(text, end) => found!(scope.report(Kind::Email)),
            [0xC2, 0xB0, ..] => {
                *is_odd = true;
                found!(numbers::symbol(text, end, scope));
            }
            [b'+' | b'(' | b';', ..] => found!(numbers::symbol(text, end, scope)),
            [b'%', ..] => {
                found!(numbers::symbol(text, end, scope));
                *is_odd = true;
            }
            [b'\\' | b'&' | 0x80.., ..] => *is_odd = true,
            [b'-', b'-' | b'u' | b'p', ..] | [b':', b'/', b'/', ..] => {
                found!(secrets::symbol(text, end, scope));
            }
            _ => {}
        }
        if let [_, tail @ ..] = rest {
            rest = tail;
            place += 1;
        }
    }
}

/// Whether a run is a short number of those that stand in versions, names of regions and dates,
/// with nothing behind it that could make it a part of more. `is_joined` says that digits stand
/// before it, with a dash or a point between them.
const fn is_idle_number(run: &[u8], rest: &[u8], length: usize, is_joined: bool) -> bool {
    if length > 4 {
        return false;
    }
    match (run, rest) {
        // A date.
        (
            [b'1' | b'2', b'0' | b'9', ..],
            [
                b'-',
                b'0' | b'1',
                b'0'..=b'9',
                b'-',
                b'0'..=b'3',
                b'0'..=b'9',
                ..,
            ],
        ) => length == 4,
        ([b'0'..=b'9', ..], []) => true,
        // A sign or a group of digits goes on with it.
        ([b'0'..=b'9', ..], [b'~' | b'/' | b'+' | b'(', ..]) => false,
        // What it is joined to was asked before.
        ([b'0'..=b'9', ..], [b'-' | b'.', ..]) if is_joined => true,
        ([b'0'..=b'9', b'0'..=b'9', b' ', ..], _) => true,
        ([b'0'..=b'9', ..], [_, b'0'..=b'9' | b'A'..=b'Z' | b'(' | b' ' | b'-', ..]) => false,
        ([b'0'..=b'9', ..], _) => length < 4,
        _ => false,
    }
}

/// What is announced by a word and by the words before it: the word by its start and end, what its
/// first letters add to a mark, and its last byte.
const fn hear(
    text: &[u8],
    word: (usize, usize, u32, u8),
    behind: &[u8],
    said: &mut Said,
    value: Option<&[u8]>,
    scope: Scope,
) -> Option<Kind> {
    let end = word.1;
    let Some((topic, begin)) = said.hear(text, word) else {
        return None;
    };
    if is_hexadecimal(text, begin, end, behind) {
        return None;
    }
    match topic {
        Topic::Number(topic) => {
            if let Some(value) = value {
                found!(numbers::value(text, end, value, topic, scope));
            }
            found!(numbers::after(text, end, behind, topic, scope));
            numbers::before(text, begin, topic, scope)
        }
        Topic::Secret(topic) => {
            if let Some(value) = value {
                found!(secrets::value(text, end, value, topic, scope));
            }
            found!(secrets::after(text, end, topic, scope));
            secrets::before(text, begin, topic, scope)
        }
    }
}

/// Whether a word stands among hexadecimal digits, as `cc` does in `cc96a7`.
const fn is_hexadecimal(text: &[u8], start: usize, end: usize, behind: &[u8]) -> bool {
    let glued = matches!(behind, [b'0'..=b'9', ..])
        || start > 0 && matches!(at(text, start - 1), b'0'..=b'9');
    let mut i = if glued { start } else { end };
    while i < end && at(text, i).is_ascii_hexdigit() {
        i += 1;
    }
    glued && i == end
}
