//! Names of parameters that carry credentials.

use super::super::bytes::{at, has_at};
use super::encoding::{decoded_twice, folded};

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

/// A name without what separates its words, in lower case, and where its words begin.
struct Name {
    letters: [u8; LONGEST],
    length: usize,
    begins: u64,
}

/// What counts of a name is how it ends.
const LONGEST: usize = 64;
/// So much is read of what may be encoded twice.
const FARTHEST: usize = 256;

/// What the name between two places promises.
pub(super) const fn promise(text: &[u8], start: usize, end: usize) -> Option<Promise> {
    let name = read(text, start, end);
    let (letters, length) = (&name.letters, name.length);
    if length >= 12 && has_at(letters, 0, b"aspsessionid") {
        return Some(Promise::Generated(12));
    }
    let endings = endings(at(letters, length.saturating_sub(1)));
    let mut i = 0;
    while let Some((ending, whole, promise)) = entry(endings, i) {
        if ends(&name, length, ending, whole) {
            return match promise {
                Promise::Token if ends_in(&name, b"token") => token(&name),
                Promise::Key => key(&name),
                // The scope of a signed URL, with the id of the key.
                Promise::Token if ends_in(&name, b"amzcredential") => Some(Promise::Signature),
                Promise::Token if ends_in(&name, b"googcredential") => Some(Promise::Signature),
                _ => Some(promise),
            };
        }
        i += 1;
    }
    None
}

const fn read(text: &[u8], start: usize, end: usize) -> Name {
    let mut name = Name {
        letters: [0; LONGEST],
        length: 0,
        begins: 0,
    };
    let mut i = if end > start + FARTHEST {
        end - FARTHEST
    } else {
        start
    };
    let mut before = 0_u8;
    while i < end {
        let (first, next) = decoded_twice(text, i, end);
        i = next;
        let mut byte = first;
        if !first.is_ascii() {
            let (second, after) = decoded_twice(text, i, end);
            let (third, after_third) = decoded_twice(text, after, end);
            if let Some((plain, taken)) = folded(first, second, third) {
                byte = plain;
                i = if taken == 3 { after_third } else { after };
            }
        }
        // Controls and what is not seen do not part a word.
        if byte.is_ascii_control() {
            continue;
        }
        if byte.is_ascii_alphanumeric() {
            let begins = !before.is_ascii_alphanumeric()
                || before.is_ascii_lowercase() && byte.is_ascii_uppercase()
                || before.is_ascii_digit() && byte.is_ascii_alphabetic();
            if name.length == LONGEST {
                let half = LONGEST / 2;
                let (front, back) = name.letters.split_at_mut(half);
                front.copy_from_slice(back);
                name.length = half;
                name.begins >>= half;
            }
            super::put(&mut name.letters, name.length, byte.to_ascii_lowercase());
            name.begins = name.begins & !(1 << name.length) | (begins as u64) << name.length;
            name.length += 1;
        }
        before = byte;
    }
    // `password2` is a password too.
    while name.length > 0 && at(&name.letters, name.length - 1).is_ascii_digit() {
        name.length -= 1;
    }
    name
}

/// Whether the first `length` letters of a name end so; `whole` asks for a word's beginning there.
const fn ends(name: &Name, length: usize, ending: &[u8], whole: bool) -> bool {
    if length < ending.len() {
        return false;
    }
    let start = length - ending.len();
    if whole && name.begins >> start & 1 == 0 {
        return false;
    }
    let mut i = ending.len();
    while i > 0 {
        i -= 1;
        if at(&name.letters, start + i) != at(ending, i) {
            return false;
        }
    }
    true
}

const fn ends_in(name: &Name, ending: &[u8]) -> bool {
    ends(name, name.length, ending, false)
}

/// An ending of names, whether it must be a word of its own, and what it promises.
type Ending = (&'static [u8], bool, Promise);

/// The endings with a last letter.
const fn endings(last: u8) -> &'static [Ending] {
    use Promise::{Generated, Key, Password, Signature, Token};
    match last {
        b'a' => &[(b"contrasena", false, Password), (b"senha", true, Password)],
        b'c' => &[(b"hmac", true, Signature)],
        b'd' => &[
            (b"password", false, Password),
            (b"passwd", false, Password),
            (b"passwrd", false, Password),
            (b"pwd", false, Password),
            (b"pswd", true, Password),
            (b"pword", true, Password),
            (b"cred", true, Generated(10)),
            (b"sid", true, Generated(12)),
            (b"sessionid", false, Generated(12)),
            (b"sessid", false, Generated(12)),
            (b"appid", true, Generated(32)),
        ],
        b'e' => &[
            (b"signature", false, Signature),
            (b"passphrase", false, Password),
            (b"passcode", false, Password),
            (b"passe", true, Password),
            (b"samlresponse", false, Generated(40)),
            (b"code", true, Generated(40)),
            (b"cookie", true, Generated(12)),
        ],
        b'g' => &[(b"sig", true, Signature), (b"authsig", false, Signature)],
        b'h' => &[
            (b"basicauth", false, Token),
            (b"httpauth", false, Token),
            (b"auth", true, Generated(10)),
        ],
        b'l' => &[(b"credential", true, Token)],
        b'm' => &[(b"passwordconfirm", false, Password)],
        b'n' => &[
            (b"token", false, Token),
            (b"authorization", false, Token),
            (b"authorisation", false, Token),
            (b"passwordconfirmation", false, Password),
            (b"session", true, Generated(16)),
            (b"sign", true, Signature),
            (b"assertion", true, Generated(40)),
        ],
        b'p' => &[(b"otp", true, Generated(16))],
        b'r' => &[
            (b"bearer", true, Token),
            (b"codeverifier", false, Generated(40)),
        ],
        b's' => &[
            (b"pass", true, Password),
            (b"userpass", false, Password),
            (b"dbpass", false, Password),
            (b"credentials", true, Token),
            (b"creds", true, Generated(10)),
            (b"sess", true, Generated(12)),
        ],
        b't' => &[
            (b"secret", false, Token),
            (b"passwort", false, Password),
            (b"kennwort", false, Password),
            (b"jwt", false, Token),
            (b"ticket", true, Generated(20)),
        ],
        b'w' => &[
            (b"pw", true, Password),
            (b"psw", true, Password),
            (b"passw", true, Password),
        ],
        b'y' => &[(b"key", false, Key)],
        _ => &[],
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn entry(list: &[Ending], i: usize) -> Option<Ending> {
    if i < list.len() { Some(list[i]) } else { None }
}

/// Whether a name goes before its last `skipped` letters with one of these words.
const fn has_before(name: &Name, skipped: usize, words: &[&[u8]]) -> bool {
    let mut rest = words;
    while let [word, others @ ..] = rest {
        if ends(name, name.length - skipped, word, false) {
            return true;
        }
        rest = others;
    }
    false
}

/// What a name that ends in `token` promises.
const fn token(name: &Name) -> Option<Promise> {
    // Places in lists and streams, units of language models, idempotency.
    const PLACES: &[&[u8]] = &[
        b"page",
        b"next",
        b"continuation",
        b"continue",
        b"pagination",
        b"previous",
        b"prev",
        b"sync",
        b"cursor",
        b"start",
        b"starting",
        b"resume",
        b"resumption",
        b"skip",
        b"idempotency",
        b"list",
        b"marker",
        b"cancellation",
        b"cancel",
        b"stop",
        b"eos",
        b"bos",
        b"pad",
        b"unk",
        b"mask",
        b"sep",
        b"max",
        b"min",
        b"num",
        b"sort",
        b"scroll",
        b"change",
        b"delta",
        b"consistency",
        b"progress",
        b"checkpoint",
        b"forward",
        b"backward",
        b"iterator",
        b"design",
        b"sequence",
        b"lock",
        b"version",
        b"pool",
    ];
    if has_before(name, 5, PLACES) {
        None
    } else if has_before(name, 5, &[b"security", b"signin"]) {
        Some(Promise::Signature)
    } else if has_before(name, 5, &[b"client", b"request"]) {
        Some(Promise::Request)
    } else {
        Some(Promise::Token)
    }
}

/// What a name that ends in `key` promises.
const fn key(name: &Name) -> Option<Promise> {
    const CREDENTIALS: &[&[u8]] = &[
        b"api",
        b"access",
        b"app",
        b"application",
        b"secret",
        b"private",
        b"auth",
        b"authorization",
        b"subscription",
        b"client",
        b"developer",
        b"dev",
        b"consumer",
        b"license",
        b"licence",
        b"service",
        b"function",
        b"functions",
        b"master",
        b"account",
        b"shared",
        b"signing",
        b"signature",
        b"encryption",
        b"server",
        b"admin",
        b"session",
        b"user",
        b"webhook",
        b"hook",
        b"write",
        b"read",
        b"ingest",
        b"ingestion",
        b"integration",
        b"security",
        b"activation",
        b"deploy",
        b"registration",
        b"provisioning",
        b"storage",
        b"login",
        b"pass",
        b"password",
        b"token",
        b"decryption",
        b"crypto",
        b"ssh",
        b"bot",
        b"partner",
        b"merchant",
        b"product",
        b"root",
        b"x",
    ];
    const NAMES: &[&[u8]] = &[
        b"public",
        b"object",
        b"bucket",
        b"s3",
        b"cache",
        b"image",
        b"partition",
        b"hash",
        b"idempotency",
        b"dedup",
        b"deduplication",
        b"unique",
        b"primary",
        b"sort",
        b"row",
        b"index",
        b"project",
        b"site",
        b"page",
        b"start",
        b"startkey",
        b"foreign",
        b"range",
        b"group",
        b"tag",
        b"message",
        b"event",
        b"file",
        b"item",
        b"record",
        b"entity",
        b"issue",
        b"kms",
        b"search",
        b"next",
        b"last",
        b"blob",
    ];
    if has_before(name, 3, CREDENTIALS) {
        return Some(Promise::Token);
    }
    // `monkey` is no key.
    if has_before(name, 3, NAMES) || !ends(name, name.length, b"key", true) {
        return None;
    }
    Some(if name.length == 3 {
        Promise::Key
    } else {
        Promise::SomeKey
    })
}
