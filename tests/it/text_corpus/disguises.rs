//! Values in disguise.

use super::dice::{Dice, grouped};
use super::numbers::{card_digits, card_groups, iban_digits, ssn};
use super::secrets::{access_key_id, email_address, padded, password_value};

/// A value that speaks for itself, all in ASCII.
fn plain(dice: &mut Dice) -> String {
    match dice.below(5) {
        0 => {
            let number = card_digits(dice);
            grouped(&number, card_groups(&number), dice.one(&["", " ", "-"]))
        }
        1 => ssn(dice),
        2 => iban_digits(dice),
        3 => access_key_id(dice),
        _ => email_address(dice),
    }
}

fn mapped(text: &str, change: impl FnMut(char) -> char) -> String {
    text.chars().map(change).collect()
}

pub(crate) fn fullwidth(dice: &mut Dice) -> String {
    let value = mapped(&plain(dice), |letter| match letter {
        '!'..='~' => char::from_u32(letter as u32 + 0xfee0).unwrap(),
        other => other,
    });
    dice.around(&value)
}

/// The zeros of decimal digits in other scripts.
const ZEROS: [char; 8] = ['٠', '۰', '०', '০', '๐', '０', '𝟎', '𝟶'];

pub(crate) fn other_digits(dice: &mut Dice) -> String {
    let zero = dice.one(&ZEROS) as u32;
    let number = card_digits(dice);
    let number = grouped(&number, card_groups(&number), dice.one(&["", " ", "-"]));
    let value = mapped(&number, |letter| match letter.to_digit(10) {
        Some(digit) => char::from_u32(zero + digit).unwrap(),
        None => letter,
    });
    dice.around(&value)
}

pub(crate) fn zero_width(dice: &mut Dice) -> String {
    let (mut value, hidden) = (
        String::new(),
        [
            '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}',
        ],
    );
    let plain = plain(dice);
    let certain = dice.between(1, plain.len() - 1);
    for (place, letter) in plain.chars().enumerate() {
        if place == certain || place > 0 && dice.below(8) == 0 {
            value.push(dice.one(&hidden));
        }
        value.push(letter);
    }
    dice.around(&value)
}

pub(crate) fn homoglyphs(dice: &mut Dice) -> String {
    let value = mapped(&email_address(dice), |letter| match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'i' => 'і',
        other => other,
    });
    dice.around(&value)
}

pub(crate) fn percent(dice: &mut Dice) -> String {
    let value: String = plain(dice)
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'.' | b'-' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect();
    let value = match dice.below(3) {
        0 => value.replace('%', "%25"),
        1 if !value.contains('%') => value.bytes().map(|byte| format!("%{byte:02x}")).collect(),
        _ => value,
    };
    dice.around(&value)
}

pub(crate) fn separators(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => {
            let separator = dice.one(&["–", "—", " - ", "\u{a0}", " ", ".", "‑"]);
            let number = ssn(dice).replace('-', separator);
            format!("SSN {number}")
        }
        1 => {
            let number = card_digits(dice);
            let separator = dice.one(&["–", "—", " - ", "\u{a0}", ".", "_", "‑"]);
            dice.around(&grouped(&number, card_groups(&number), separator))
        }
        _ => {
            let separator = dice.one(&["-", ".", " "]);
            let number = card_digits(dice);
            dice.around(&grouped(&number, &[1; 20], separator))
        }
    }
}

pub(crate) fn in_words(dice: &mut Dice) -> String {
    let (name, number) = (dice.one(&["jane", "x.taylor", "kelly"]), dice.below(100));
    let (at, dot) = dice.one(&[
        (" (at) ", " (dot) "),
        ("(at)", "(dot)"),
        (" [at] ", " [dot] "),
        (" at ", " dot "),
        ("_at_", "."),
        (" AT ", " DOT "),
        ("[at]", "."),
        ("{at}", "{dot}"),
    ]);
    // The value stands beside words, as nothing else can be told from a sentence.
    let value = format!("{name}{number}{at}example{dot}com");
    let form = dice.one(&["owner: ", "see ", "contact: ", ""]);
    format!("{form}{value}")
}

fn in_base64(dice: &mut Dice) -> String {
    let login = format!("{}:{}", dice.word(), password_value(dice));
    let keys = format!(
        "{}:{}",
        access_key_id(dice),
        dice.from(super::dice::BASE64, 40)
    );
    let value = match dice.below(3) {
        0 => email_address(dice),
        1 => keys,
        _ => login,
    };
    padded(&value)
}

pub(crate) fn encoded(dice: &mut Dice) -> String {
    let value = match dice.below(3) {
        0 => email_address(dice)
            .bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        _ => in_base64(dice),
    };
    format!("{} ({value})", dice.phrase())
}
