//! Whether the value of a keyword for passwords is one.

use super::super::bytes::{at, part};
use super::super::packed::{Words, packed, words};
use super::assignment::{Given, Link};
use super::reference::is_reference;
use super::shape::{Shape, is_hexadecimal};
use super::thing::{
    has_code, is_file, is_markup, is_named_thing, is_scrambled, is_technical, trailing_digits,
    trimmed,
};

/// Whether a value is a password.
pub(super) const fn is_password(text: &[u8], given: Given) -> bool {
    let value = without_prose(trimmed(given.value(text), given.is_quoted));
    if is_of_keystores(value) {
        return matches!(given.link, Link::Assigned | Link::Colon);
    }
    if value.len() < 5 || is_reference(value) || is_technical(value) {
        return false;
    }
    let shape = Shape::of(value);
    let firm = given.is_firm();
    let name = 1 + (at(value, 1) == b'-') as usize;
    let is_option = at(value, 0) == b'-' && at(value, name).is_ascii_alphabetic();
    if has_code(value) || is_option && matches!(given.link, Link::Space) || is_file(value) {
        return false;
    }
    if shape.spaces > 0 {
        // Words in quotes: a passphrase where a program assigns it, prose elsewhere.
        return matches!(given.link, Link::Assigned) && shape.length >= 12 && shape.spaces < 8;
    }
    if is_chosen(value, shape) {
        return true;
    }
    if shape.digits == value.len() {
        return matches!(given.link, Link::Assigned) && value.len() >= 6 && value.len() < 20;
    }
    if firm && shape.letters() + shape.wide > 0 && shape.digits > 0 {
        let long = value.len() >= 8 || value.len() >= 6 && shape.digits + shape.symbols > 1;
        return long && (!is_named_thing(value, shape) || is_sentence_with_number(value));
    }
    firm && (shape.letters() > 0 && shape.symbols + shape.wide >= 3 && value.len() >= 6
        || shape.letters() >= 10 && is_scrambled(shape))
}

/// A value without the sentence that goes on in it in another script, where words are not parted or
/// some of their letters look like Latin ones and digits. Latin letters, currencies and other signs
/// (`\u{80}` to `\u{33F}`, `\u{2000}` to `\u{2FFF}`) and pictures may be inside.
const fn without_prose(value: &[u8]) -> &[u8] {
    let mut end = 0;
    while end < value.len() && !matches!(at(value, end), 0xCD..=0xE1 | 0xE3..=0xEF) {
        // Quotes of prose.
        if at(value, end) == 0xE2
            && at(value, end + 1) == 0x80
            && matches!(at(value, end + 2), 0x98..=0x9F)
        {
            break;
        }
        end += 1;
    }
    part(value, 0, end)
}

/// Java's own password, which is seldom anything but one.
const fn is_of_keystores(value: &[u8]) -> bool {
    value.eq_ignore_ascii_case(b"changeit")
}

/// Whether the value of a tag, whose key is a keyword for passwords, is one.
pub(super) const fn is_password_of_tag(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    if is_of_keystores(value) {
        return true;
    }
    value.len() >= 4
        && !is_reference(value)
        && !is_technical(value)
        && shape.spaces == 0
        && (shape.digits > 0 && shape.letters() > 0
            || shape.symbols > 0 && shape.letters() > 0
            || shape.letters() >= 8 && is_scrambled(shape))
        && !is_named_thing(value, shape)
}

/// Whether the value of a tag, whose key is a word for a password and nothing else, is one: it is,
/// unless it is words, a number or a reference.
pub(super) const fn is_any_password_of_tag(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    if is_of_keystores(value) {
        return true;
    }
    if value.len() < 4 || shape.spaces > 0 || is_reference(value) || is_technical(value) {
        return false;
    }
    if shape.digits == value.len() {
        return value.len() >= 6;
    }
    let numbered = shape.digits > 0 && shape.letters() > 1 && !is_path_of_tag(value);
    numbered
        || shape.symbols > 0 && shape.letters() > 0 && !is_markup(value)
        || shape.letters() >= 8 && is_scrambled(shape)
        // `correcthorsebattery`: no word that says how a password is kept is as long.
        || shape.lower >= 16 && shape.lower == value.len()
}

const fn is_path_of_tag(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if matches!(at(value, i), b'/' | b':') {
            return Shape::of(value).symbols == 0 && !Shape::of(value).is_mixed();
        }
        i += 1;
    }
    false
}

/// Whether a password cannot be the object of a verb, as `pass` may be one.
pub(super) const fn is_distinct(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    let trailing = trailing_digits(value);
    shape.symbols > 0 && shape.digits > 0
        || trailing >= 2 && is_words_with_number(value, trailing)
        || trailing >= 3 && is_word_with_number(value, trailing)
        || is_three_words(value, trailing)
}

const fn is_three_words(value: &[u8], trailing: usize) -> bool {
    let (mut i, mut hyphens) = (0, 0);
    while i < value.len() {
        hyphens += (at(value, i) == b'-') as usize;
        i += 1;
    }
    hyphens >= 2 && is_words_with_number(value, trailing)
}

/// Whether a value is what people choose for a password, or what generates one: not just letters
/// and digits, but in one of the ways that no other words have.
pub(super) const fn is_chosen(value: &[u8], shape: Shape) -> bool {
    if shape.letters() == 0 || value.len() < 7 && shape.symbols == 0 {
        return false;
    }
    let inner = shape.symbols - (shape.symbols > 0 && !ends_in_letter(value)) as usize;
    let trailing = trailing_digits(value);
    if shape.digits > 0 && shape.symbols > 0 {
        // `Summer498!`, `4C&zYmeb*_zUT`
        return value.len() >= 6
            && (inner > 0 || trailing >= 2 || shape.upper > 0)
            && !is_markup(value);
    }
    if shape.symbols >= 2 && inner >= 2 && shape.letters() > 3 && value.len() >= 8 {
        return !is_markup(value) && shape.upper > 0 && shape.lower > 0;
    }
    if shape.digits == 0 {
        return false;
    }
    // `Hunter2024`, `correct-horse-battery7`
    is_word_with_number(value, trailing)
        || is_words_with_number(value, trailing)
        || value.len() >= 10
            && shape.is_mixed()
            && shape.breaks >= 4
            && !is_hexadecimal(value)
            && !is_named_thing(value, shape)
        || is_drawn(value, shape)
}

/// Whether a value is drawn from letters and digits with `-` and `_` among them: nobody names a
/// thing so.
const fn is_drawn(value: &[u8], shape: Shape) -> bool {
    value.len() >= 10
        && shape.upper >= 2
        && shape.lower >= 2
        && shape.longest_lower <= 4
        && shape.upper + shape.lower + shape.digits < value.len()
        && !is_path_of_tag(value)
        && (shape.breaks >= 2 || shape.longest_consonants >= 4)
}

/// A capitalised word and two digits or more.
const fn is_word_with_number(value: &[u8], trailing: usize) -> bool {
    let word = value.len() - trailing;
    let shape = Shape::of(part(value, 0, word));
    trailing >= 2
        && trailing <= 4
        && word >= 4
        && at(value, 0).is_ascii_uppercase()
        && shape.letters() + shape.digits == word
        && shape.upper == 1
        && shape.digits < 2
}

/// Words of things that have numbers, as a sentence about passwords may name them.
static NUMBERED: Words = words![
    b"phase" b"sprint" b"worker" b"cluster" b"replica" b"server" b"lambda" b"python" b"ubuntu"
    b"oracle" b"chapter" b"release" b"version" b"level" b"stage" b"group" b"region" b"shard"
    b"option" b"field" b"policy" b"users" b"postgres" b"window" b"windows" b"debian" b"table"
    b"bcrypt" b"bucket" b"account" b"section" b"figure" b"issue" b"ticket" b"story" b"epoch"
];

/// Whether five small letters or more and one to four digits stand directly behind the keyword, as
/// no sentence goes on.
pub(super) const fn is_small_word_with_number(text: &[u8], given: Given) -> bool {
    let value = trimmed(given.value(text), given.is_quoted);
    let (shape, trailing) = (Shape::of(value), trailing_digits(value));
    let is_end = matches!(
        at(text, given.end),
        0 | b'\n' | b'\r' | b',' | b';' | b'.' | b')'
    );
    matches!(given.link, Link::Space)
        && is_end
        && !NUMBERED.has(packed(value, 0, value.len() - trailing))
        && !is_technical(value)
        && trailing >= 1
        && trailing <= 4
        && shape.lower >= 5
        && shape.lower <= 12
        && shape.lower + trailing == value.len()
}

/// Words with `-` between them, the last of which ends in one digit or two.
const fn is_words_with_number(value: &[u8], trailing: usize) -> bool {
    let (mut i, mut words, mut length) = (0, 1, 0);
    while i < value.len() - trailing {
        let byte = at(value, i);
        if byte == b'-' && length >= 1 {
            words += 1;
            length = 0;
        } else if byte.is_ascii_alphabetic() {
            length += 1;
        } else {
            return false;
        }
        i += 1;
    }
    matches!(trailing, 1 | 2) && words >= 2 && (length >= 3 || words >= 3 && length >= 2)
}

/// Words with `-` between them and a number of two digits or more as the last.
const fn is_sentence_with_number(value: &[u8]) -> bool {
    let trailing = trailing_digits(value);
    let stem = part(value, 0, value.len().saturating_sub(trailing + 1));
    let shape = Shape::of(stem);
    trailing >= 2 && stem.len() >= 8 && shape.lower + 1 == stem.len() && is_one_hyphen(value, stem)
}

/// Whether a stem has one `-` inside, and another stands behind it.
const fn is_one_hyphen(value: &[u8], stem: &[u8]) -> bool {
    let (mut i, mut hyphens) = (0, 0);
    while i < stem.len() {
        hyphens += (at(stem, i) == b'-') as usize;
        i += 1;
    }
    hyphens == 1 && at(value, stem.len()) == b'-'
}

const fn ends_in_letter(value: &[u8]) -> bool {
    at(value, value.len().saturating_sub(1)).is_ascii_alphanumeric()
}

/// Four to eight digits.
pub(super) const fn is_pin(value: &[u8]) -> bool {
    let value = trimmed(value, false);
    matches!(value.len(), 4..=8) && trailing_digits(value) == value.len()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{found, found_in_pair};
    use crate::kind::Kind;

    #[test]
    fn the_password_of_keystores_is_found_behind_its_keywords() {
        for text in [
            "javax.net.ssl.trustStorePassword=changeit",
            "password: changeit",
            "KEYSTORE_PASSWORD=\"Changeit\"",
        ] {
            assert_eq!(found(text), Some(Kind::Password), "{text}");
        }
        for key in ["password", "truststore-password"] {
            assert_eq!(
                found_in_pair(key, "changeit"),
                Some(Kind::Password),
                "{key}"
            );
        }
        for text in [
            "the password changeit comes with every keystore",
            "password=<changeit>",
            "password=${CHANGEIT}",
            "action: changeit",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn passwords_are_found_behind_their_keywords() {
        let keywords = [
            "password",
            "Passwd",
            "DB_PASSWORD",
            "PGPASSWORD",
            "root pw",
            "wifi password",
            "Kennwort",
            "mot de passe",
            "senha",
            "contrasena",
            "wachtwoord",
            "passphrase",
            "user/pass",
            "adminPwd",
        ];
        let values = [
            "Hunter2024!",
            "Summer498",
            "correct-horse-battery12",
            "!N9w4RuHH",
            "Hunter\u{A3}2024!",
            "\u{20AC}uro2024Hunt!",
            "\u{A1}Hola2024!",
            "Changeme247!",
            "xaSFLU_SwR_2",
            "state-manager-see-book52",
            "9%e$9)!(*CWAv",
            "Azs2UOpLb9Qx4",
        ];
        for keyword in keywords {
            for value in values {
                for link in ["=", ": ", " = ", " is ", "=\"", " => '"] {
                    let text = format!("{keyword}{link}{value}");
                    assert_eq!(found(&text), Some(Kind::Password), "{text}");
                }
            }
            let text = format!("backfill - {keyword} Hunter2024!");
            assert_eq!(found(&text), Some(Kind::Password), "{text}");
        }
    }

    #[test]
    fn prose_about_passwords_passes() {
        for text in [
            "The password for the user",
            "password: string",
            "reset your password 3 times",
            "password must have 8 characters",
            "Password: required, at least 12 characters",
            "Enable password rotation every 30 days",
            "MasterUserPassword",
            "password = MyPassword",
            "password: SHA-256 hash",
            "password hashed with bcrypt2",
            "pass S3Bucket2 as parameter",
            "pass -march=x86-64 to the compiler",
            "bypass=2020a",
            "pass --enable-gui=gtk3 to it",
            "oauth2 v0.0.0-20180207181906-543e37812f10",
            "--- PASS: TestVetAsm (0.75s)",
            "PASS: gdb.arch/amd64-dword.exp: at third bp: check contents of %ecx",
            "FAIL: a\nPASS: ld-x86-64/pr18801a",
            "password: 2024-05-01T10:00:00Z",
            "token 2024-05-01T10:00:00Z",
            "api_key = 2024-05-01 10:00",
            "for p in 0..self.partitions.len() {",
            "let p_w = list.add(p1);",
            "TLS_PSK_WITH_NULL_SHA => 0x002c,",
            "set(password: Option<&str>) -> Result<(), ()>",
            "COOKIE: u32 = 536870912u32;",
            "iam_password_policy_expires_passwords_within_90_days",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_password_behind_a_verdict_is_one() {
        for text in [
            "PASS: Hunter2024!",
            "USER: a\nPASS: tr4vel!light",
            "Pass: rgn-over51x",
        ] {
            assert_eq!(found(text), Some(Kind::Password), "{text}");
        }
    }

    #[test]
    fn a_small_word_with_a_number_needs_no_tie() {
        for text in ["password hunter2", "the admin password monkey1234, today"] {
            assert_eq!(found(text), Some(Kind::Password), "{text}");
        }
        for text in [
            "password sha512",
            "password pbkdf2",
            "password rule1",
            "password base64",
            "pass module2 on",
            "To pin syslog3,",
            "password for server12",
            "password policy2",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn sentences_in_other_scripts_are_no_passwords() {
        for text in [
            "passwd: \u{43F}\u{430}\u{440}\u{43E}\u{43B}\u{44C} \u{43D}\u{435}",
            "--password=\u{41F}\u{410}\u{420}\u{41E}\u{41B}\u{42C}",
            "PIN = \u{2018}%s\u{2019}  \u{7BA1}\u{7406}\u{5458} PIN = \u{2018}%s\u{2019}",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        for text in [
            "password: Hunter2024!\u{3067}\u{3059}",
            "password: tr4vel\u{1F511}light",
        ] {
            assert_eq!(found(text), Some(Kind::Password), "{text}");
        }
    }

    #[test]
    fn a_pin_has_four_to_eight_digits_and_a_tie() {
        assert_eq!(found("PIN: 4831"), Some(Kind::Password));
        assert_eq!(found("unlock PIN is 483112"), Some(Kind::Password));
        for text in ["pin 13 of the board", "PIN 2024", "pin: 13", "spin: 4831"] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
