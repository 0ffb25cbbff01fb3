//! Names of parameters that carry credentials.

use super::super::bytes::{at, has_at};
use super::encoding::unmasked_twice;
use super::endings::endings;
use super::qualifiers;

/// What a name promises, and so how much its value must look like it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    /// Whatever is written: people choose words.
    Password,
    /// What is not plain words.
    Token,
    /// The same, and no UUID: a token that only makes a request happen once looks like that.
    Request,
    /// The same, or a short password with letters and digits.
    Secret,
    /// A few digits, or a generated value.
    Pin,
    /// A generated value of at least so many characters.
    Generated(usize),
    /// A generated value that is no path: objects have keys too.
    Key,
    /// The same, and no UUID: many things have a key of some kind.
    SomeKey,
    /// A signature that lets its holder in.
    Signature,
}

/// What counts of a name is how it ends.
const LONGEST: usize = 64;
/// So much is read of what may be encoded twice.
const FARTHEST: usize = 256;

/// What the name between two places promises.
pub(super) const fn promise(text: &[u8], start: usize, end: usize) -> Option<Promise> {
    // `password2` and `user[password]` are passwords too.
    let mut end = end;
    while end > start && !byte(text, end - 1).is_ascii_alphabetic() {
        end -= 1;
    }
    if end < start + 2 {
        return None;
    }
    // Lower-case letters have this bit, and nothing becomes one by it but its capital.
    let (before, last) = (byte(text, end - 2) | 0x20, byte(text, end - 1) | 0x20);
    let third = if end > start + 2 {
        byte(text, end - 3) | 0x20
    } else {
        0
    };
    let open = !third.is_ascii_lowercase();
    let mut rest = endings(before, last);
    while let [(ending, whole, promise), others @ ..] = rest {
        rest = others;
        if !open
            && let [.., wanted, _, _] = ending
            && *wanted != third
        {
            continue;
        }
        if let Some(front) = before_ending(text, start, end, ending)
            && (!*whole || is_word(text, start, front))
        {
            return match promise {
                Promise::Token => token(text, start, front, ending),
                Promise::Key => key(text, start, front),
                _ => Some(*promise),
            };
        }
    }
    // Behind this, IIS writes letters that are different every time.
    if end > start + 12 && byte(text, start) | 0x20 == b'a' && has_at(text, start, b"aspsessionid")
    {
        return Some(Promise::Generated(12));
    }
    None
}

/// What a name promises that may be encoded twice.
pub(super) const fn promise_of_encoded(text: &[u8], start: usize, end: usize) -> Option<Promise> {
    let mut letters = [0; LONGEST];
    let mut length = 0;
    let mut i = if end > start + FARTHEST {
        end - FARTHEST
    } else {
        start
    };
    while i < end {
        let (byte, next) = unmasked_twice(text, i, end);
        i = next;
        // Controls and what is not seen do not part a word.
        if byte.is_ascii_control() {
            continue;
        }
        if length == LONGEST {
            let (front, back) = letters.split_at_mut(LONGEST / 2);
            front.copy_from_slice(back);
            length = LONGEST / 2;
        }
        super::put(&mut letters, length, byte);
        length += 1;
    }
    promise(&letters, 0, length)
}

/// Whether a name has nothing encoded in it.
pub(super) const fn is_plain(text: &[u8], start: usize, end: usize) -> bool {
    let mut i = start;
    while i < end {
        if matches!(byte(text, i), b'%' | ..b' ' | 0x7f..) {
            return false;
        }
        i += 1;
    }
    true
}

#[expect(
    clippy::indexing_slicing,
    reason = "asked only between the ends of a name"
)]
const fn byte(text: &[u8], place: usize) -> u8 {
    text[place]
}

/// Where an ending begins, which may be in any case and have separators in it.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is above the start of the name and not above its end"
)]
const fn before_ending(text: &[u8], start: usize, end: usize, ending: &[u8]) -> Option<usize> {
    let (mut end, mut ending) = (end, ending);
    while let [wanted @ .., letter] = ending {
        if end <= start {
            return None;
        }
        let byte = text[end - 1];
        if byte | 0x20 == *letter {
            ending = wanted;
        } else if !matches!(byte, b'_' | b'-' | b'.' | b' ' | b'[') {
            return None;
        }
        end -= 1;
    }
    Some(end)
}

/// Whether a word begins at a place.
const fn is_word(text: &[u8], start: usize, place: usize) -> bool {
    if place <= start {
        return true;
    }
    let (before, first) = (at(text, place - 1), at(text, place));
    !before.is_ascii_alphabetic() || before.is_ascii_lowercase() && !first.is_ascii_lowercase()
}

/// Whether one of these words stands before a place.
const fn has_before(text: &[u8], start: usize, end: usize, words: &[&[u8]]) -> bool {
    let before = if end > start + 1 {
        byte(text, end - 2) | 0x20
    } else {
        0
    };
    // What stands before a separator is not looked at so quickly.
    let open =
        end <= start || !before.is_ascii_lowercase() || !at(text, end - 1).is_ascii_alphabetic();
    let mut rest = words;
    while let [word, others @ ..] = rest {
        rest = others;
        if !open
            && let [.., wanted, _] = word
            && *wanted != before
        {
            continue;
        }
        if before_ending(text, start, end, word).is_some() {
            return true;
        }
    }
    false
}

/// The last letter or digit before a place, in lower case.
const fn last_letter(text: &[u8], start: usize, end: usize) -> u8 {
    let mut i = end;
    while i > start {
        i -= 1;
        if byte(text, i).is_ascii_alphanumeric() {
            return byte(text, i).to_ascii_lowercase();
        }
    }
    0
}

/// What a name promises that ends in `token`, or in another word for what lets in.
const fn token(text: &[u8], start: usize, front: usize, ending: &[u8]) -> Option<Promise> {
    match ending {
        b"token" => {}
        // The scope of a signed URL, with the id of the key.
        b"credential" if has_before(text, start, front, &[b"amz", b"goog"]) => {
            return Some(Promise::Signature);
        }
        _ => return Some(Promise::Token),
    }
    let places = qualifiers::places(last_letter(text, start, front));
    if has_before(text, start, front, places) {
        None
    } else if has_before(text, start, front, &[b"security", b"signin"]) {
        Some(Promise::Signature)
    } else if has_before(text, start, front, &[b"client", b"request"]) {
        Some(Promise::Request)
    } else {
        Some(Promise::Token)
    }
}

/// What a name promises that ends in `key`.
const fn key(text: &[u8], start: usize, front: usize) -> Option<Promise> {
    let last = last_letter(text, start, front);
    if last == 0 {
        Some(Promise::Key)
    } else if has_before(text, start, front, qualifiers::credentials(last)) {
        Some(Promise::Token)
    } else if !is_word(text, start, front)
        || has_before(text, start, front, qualifiers::names(last))
    {
        // `monkey` is no key.
        None
    } else {
        Some(Promise::SomeKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_promises_by_its_last_words() {
        use Promise::{Generated, Key, Password, Pin, Request, Secret, Signature, SomeKey, Token};
        for (name, expected) in [
            ("password", Some(Password)),
            ("userPassword2", Some(Password)),
            ("user[password]", Some(Password)),
            ("pass-word", Some(Password)),
            ("db_pass", Some(Password)),
            ("bypass", None),
            ("password_policy", None),
            ("access_token", Some(Token)),
            ("ACCESSTOKEN", Some(Token)),
            ("k8sToken", Some(Token)),
            ("page_token", None),
            ("NextToken", None),
            ("request-token", Some(Request)),
            ("X-Amz-Security-Token", Some(Signature)),
            ("X-Amz-Credential", Some(Signature)),
            ("credentials", Some(Token)),
            ("key", Some(Key)),
            ("apikey", Some(Token)),
            ("Ocp-Apim-Subscription-Key", Some(Token)),
            ("door_key", Some(SomeKey)),
            ("sort_key", None),
            ("monkey", None),
            ("clientSECRET", Some(Secret)),
            ("card_pin", Some(Pin)),
            ("spin", None),
            ("secretary", None),
            ("sig", Some(Signature)),
            ("config", None),
            ("design", None),
            ("ASP.NET_SessionId", Some(Generated(12))),
            ("ASPSESSIONIDQWERTYUI", Some(Generated(12))),
            ("connect.sid", Some(Generated(12))),
            ("ssid", None),
            ("", None),
            ("x", None),
        ] {
            let (text, end) = (name.as_bytes(), name.len());
            assert_eq!(promise(text, 0, end), expected, "{name}");
            assert_eq!(promise_of_encoded(text, 0, end), expected, "{name}");
        }
    }

    #[test]
    fn only_the_end_of_a_long_name_counts() {
        let name = format!("{}_password", "a%2561".repeat(500));
        let found = promise_of_encoded(name.as_bytes(), 0, name.len());
        assert_eq!(found, Some(Promise::Password));
    }
}
