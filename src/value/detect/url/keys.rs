//! Names of parameters that carry credentials.

use super::super::bytes::{at, has_at};
use super::encoding::unmasked_twice;
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

/// What a name promises, which may be encoded twice.
pub(super) const fn promise(name: &[u8]) -> Option<Promise> {
    let mut rest = name;
    while let [byte, tail @ ..] = rest {
        if matches!(*byte, b'%' | 0..=0x1f | 0x7f..) {
            return promise_of_encoded(name);
        }
        rest = tail;
    }
    promise_of_plain(name)
}

const fn promise_of_encoded(name: &[u8]) -> Option<Promise> {
    let mut letters = [0; LONGEST];
    let mut length = 0;
    let mut i = name.len().saturating_sub(FARTHEST);
    while i < name.len() {
        let (byte, next) = unmasked_twice(name, i, name.len());
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
    promise_of_plain(letters.split_at(length).0)
}

const fn promise_of_plain(name: &[u8]) -> Option<Promise> {
    // `password2` and `user[password]` are passwords too.
    let mut name = name;
    while let [front @ .., last] = name
        && !last.is_ascii_alphabetic()
    {
        name = front;
    }
    let (before, last) = match name {
        [.., before, last] => (before.to_ascii_lowercase(), last.to_ascii_lowercase()),
        _ => return None,
    };
    let mut rest = endings(before, last);
    while let [(ending, whole, promise), others @ ..] = rest {
        if let Some(front) = before_ending(name, ending)
            && (!*whole || is_word_behind(name, front.len()))
        {
            return match promise {
                Promise::Token => token(front, ending),
                Promise::Key => key(front, is_word_behind(name, front.len())),
                _ => Some(*promise),
            };
        }
        rest = others;
    }
    match name {
        [b'a' | b'A', b's' | b'S', b'p' | b'P', ..] if has_at(name, 0, b"aspsessionid") => {
            Some(Promise::Generated(12))
        }
        _ => None,
    }
}

/// What stands before an ending, which may be in any case and have separators in it.
const fn before_ending<'a>(name: &'a [u8], ending: &[u8]) -> Option<&'a [u8]> {
    let (mut name, mut ending) = (name, ending);
    while let [wanted @ .., letter] = ending {
        match name {
            [front @ .., last] if last.to_ascii_lowercase() == *letter => {
                (name, ending) = (front, wanted);
            }
            [front @ .., b'_' | b'-' | b'.' | b' ' | b'['] => name = front,
            _ => return None,
        }
    }
    Some(name)
}

/// Whether a word begins at a place.
const fn is_word_behind(name: &[u8], place: usize) -> bool {
    if place == 0 {
        return true;
    }
    let (before, first) = (at(name, place - 1), at(name, place));
    !before.is_ascii_alphabetic() || before.is_ascii_lowercase() && !first.is_ascii_lowercase()
}

/// An ending of names, whether it must be a word of its own, and what it promises.
type Ending = (&'static [u8], bool, Promise);

/// The endings with these last two letters.
const fn endings(before: u8, last: u8) -> &'static [Ending] {
    use Promise::{Generated, Key, Password, Signature, Token};
    match (before, last) {
        (b'r', b'd') => &[
            (b"password", false, Password),
            (b"passwrd", false, Password),
            (b"pword", true, Password),
        ],
        (b'w', b'd') => &[
            (b"pwd", false, Password),
            (b"passwd", false, Password),
            (b"pswd", true, Password),
        ],
        (b'e', b'n') => &[(b"token", false, Token)],
        (b'e', b'y') => &[(b"key", false, Key)],
        (b'e', b't') => &[(b"secret", false, Token), (b"ticket", true, Generated(20))],
        (b's', b's') => &[
            (b"pass", true, Password),
            (b"userpass", false, Password),
            (b"dbpass", false, Password),
            (b"sess", true, Generated(12)),
        ],
        (b'i', b'd') => &[
            (b"sessionid", false, Generated(12)),
            (b"sessid", false, Generated(12)),
            (b"sid", true, Generated(12)),
            (b"appid", true, Generated(32)),
        ],
        (b'e', b'd') => &[(b"cred", true, Generated(10))],
        (b's', b'e') => &[
            (b"passphrase", false, Password),
            (b"passe", true, Password),
            (b"samlresponse", false, Generated(40)),
        ],
        (b'd', b'e') => &[
            (b"passcode", false, Password),
            (b"code", true, Generated(40)),
        ],
        (b'r', b'e') => &[(b"signature", false, Signature)],
        (b'i', b'e') => &[(b"cookie", true, Generated(12))],
        (b'i', b'g') => &[(b"sig", true, Signature), (b"authsig", false, Signature)],
        (b'g', b'n') => &[(b"sign", true, Signature)],
        (b'o', b'n') => &[
            (b"session", true, Generated(16)),
            (b"assertion", true, Generated(40)),
            (b"authorization", false, Token),
            (b"authorisation", false, Token),
            (b"passwordconfirmation", false, Password),
        ],
        (b't', b'h') => &[
            (b"basicauth", false, Token),
            (b"httpauth", false, Token),
            (b"auth", true, Generated(10)),
        ],
        (b'a', b'l') => &[(b"credential", true, Token)],
        (b'l', b's') => &[(b"credentials", true, Token)],
        (b'd', b's') => &[(b"creds", true, Generated(10))],
        (b'r', b'm') => &[(b"passwordconfirm", false, Password)],
        (b't', b'p') => &[(b"otp", true, Generated(16))],
        (b'e', b'r') => &[
            (b"bearer", true, Token),
            (b"codeverifier", false, Generated(40)),
        ],
        (b'r', b't') => &[
            (b"passwort", false, Password),
            (b"kennwort", false, Password),
        ],
        (b'w', b't') => &[(b"jwt", false, Token)],
        (b'p', b'w') => &[(b"pw", true, Password)],
        (b's', b'w') => &[(b"psw", true, Password), (b"passw", true, Password)],
        (b'n', b'a') => &[(b"contrasena", false, Password)],
        (b'h', b'a') => &[(b"senha", true, Password)],
        (b'a', b'c') => &[(b"hmac", true, Signature)],
        _ => &[],
    }
}

/// Whether a name goes on with one of these words before its ending.
const fn has_before(front: &[u8], words: &[&[u8]]) -> bool {
    let mut rest = words;
    while let [word, others @ ..] = rest {
        if before_ending(front, word).is_some() {
            return true;
        }
        rest = others;
    }
    false
}

/// The last letter, in lower case; separators are passed over.
const fn last_letter(front: &[u8]) -> u8 {
    let mut rest = front;
    while let [front @ .., last] = rest {
        if last.is_ascii_alphanumeric() {
            return last.to_ascii_lowercase();
        }
        rest = front;
    }
    0
}

/// What a name that ends in `token`, or in another word for what lets in, promises.
const fn token(front: &[u8], ending: &[u8]) -> Option<Promise> {
    match ending {
        b"token" => {}
        // The scope of a signed URL, with the id of the key.
        b"credential" if has_before(front, &[b"amz", b"goog"]) => return Some(Promise::Signature),
        _ => return Some(Promise::Token),
    }
    if has_before(front, qualifiers::places(last_letter(front))) {
        None
    } else if has_before(front, &[b"security", b"signin"]) {
        Some(Promise::Signature)
    } else if has_before(front, &[b"client", b"request"]) {
        Some(Promise::Request)
    } else {
        Some(Promise::Token)
    }
}

/// What a name that ends in `key` promises.
const fn key(front: &[u8], whole: bool) -> Option<Promise> {
    let last = last_letter(front);
    if last == 0 {
        Some(Promise::Key)
    } else if has_before(front, qualifiers::credentials(last)) {
        Some(Promise::Token)
    } else if !whole || has_before(front, qualifiers::names(last)) {
        // `monkey` is no key.
        None
    } else {
        Some(Promise::SomeKey)
    }
}
