//! Made-up national and tax identifiers, with their check digits.

use super::dice::{CAPITALS, DIGITS, Dice, grouped, written};
use super::numbers::luhn;

/// The sum of digits, each times its weight.
fn sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

/// A day of birth as `ddmmyy`.
fn birth(dice: &mut Dice) -> [usize; 3] {
    [
        dice.between(1, 28),
        dice.between(1, 12),
        dice.between(40, 99),
    ]
}

fn digits_of(text: &str) -> Vec<u32> {
    text.chars()
        .filter_map(|letter| letter.to_digit(10))
        .collect()
}

fn number(text: &str) -> u64 {
    text.parse().unwrap()
}

/// Digits for which a check digit exists: `check` gives 10 where there is none.
fn checked(dice: &mut Dice, length: usize, check: impl Fn(&[u32]) -> u32) -> String {
    loop {
        let mut digits = dice.digits(length);
        // Some begin with neither 0 or 1 nor 8 or 9.
        digits[0] = 2 + digits[0] % 6;
        let last = check(&digits);
        if last < 10 {
            digits.push(last);
            return written(&digits);
        }
    }
}

fn cpf(dice: &mut Dice) -> String {
    let mut digits = dice.digits(9);
    for length in [9, 10] {
        let weights: Vec<u32> = (2..=length + 1).rev().collect();
        digits.push(match sum(&digits, &weights) % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        });
    }
    grouped(&grouped(&written(&digits), &[9], "-"), &[3, 3], ".")
}

fn cnpj(dice: &mut Dice) -> String {
    let mut digits = dice.digits(8);
    digits.extend([0, 0, 0, 1]);
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    for first in [1, 0] {
        digits.push(match sum(&digits, &weights[first..]) % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        });
    }
    let text = grouped(&written(&digits), &[12], "-");
    grouped(&grouped(&text, &[8], "/"), &[2, 3], ".")
}

fn codice_fiscale(dice: &mut Dice) -> String {
    const CONSONANTS: &str = "BCDFGLMNPRSTVZ";
    let [day, _, year] = birth(dice);
    let month = dice.from("ABCDEHLMPRST", 1);
    let day = day + 40 * dice.below(2);
    let (name, town) = (dice.from(CONSONANTS, 6), dice.between(101, 900));
    let text = format!(
        "{name}{year:02}{month}{day:02}{}{town}",
        dice.from("ABCDEFGH", 1)
    );
    // The values of characters in odd places, in the decree of 23 December 1976.
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let total: u32 = text
        .bytes()
        .enumerate()
        .map(|(place, byte)| {
            let value = if byte.is_ascii_digit() {
                byte - b'0'
            } else {
                byte - b'A'
            };
            if place % 2 == 0 {
                ODD[usize::from(value)]
            } else {
                u32::from(value)
            }
        })
        .sum();
    format!("{text}{}", char::from(b'A' + (total % 26) as u8))
}

fn curp(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let (vowel, sex) = (dice.from("AEIOU", 1), dice.from("HM", 1));
    let state = dice.one(&["DF", "JC", "NL", "OC", "TS", "VZ"]);
    let (first, more, rest) = (
        dice.from("BCDFGHJKLM", 1),
        dice.from(CAPITALS, 2),
        dice.from("BCDFGHJKLM", 3),
    );
    let text = format!("{first}{vowel}{more}{year:02}{month:02}{day:02}{sex}{state}{rest}0");
    const ORDER: &str = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    let total: usize = text
        .chars()
        .zip((2..=18).rev())
        .map(|(letter, weight)| ORDER.chars().position(|one| one == letter).unwrap() * weight)
        .sum();
    format!("{text}{}", (10 - total % 10) % 10)
}

/// The letters of the Spanish DNI, by the remainder by 23.
const DNI: &[u8] = b"TRWAGMYFPDXBNJZSQVHLCKE";

fn dni(dice: &mut Dice) -> String {
    let digits = dice.from(DIGITS, 8);
    format!(
        "{digits}{}",
        char::from(DNI[(number(&digits) % 23) as usize])
    )
}

fn nie(dice: &mut Dice) -> String {
    let (first, digits) = (dice.below(3), dice.from(DIGITS, 7));
    let letter = DNI[(number(&format!("{first}{digits}")) % 23) as usize];
    format!("{}{digits}{}", ["X", "Y", "Z"][first], char::from(letter))
}

fn hetu(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let serial = dice.between(2, 899);
    let value = number(&format!("{day:02}{month:02}{year:02}{serial:03}")) % 31;
    let check = char::from(b"0123456789ABCDEFHJKLMNPRSTUVWXY"[value as usize]);
    format!("{day:02}{month:02}{year:02}-{serial:03}{check}")
}

fn personnummer(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let mut digits = digits_of(&format!("{year:02}{month:02}{day:02}"));
    digits.extend(dice.digits(3));
    digits.push(luhn(&digits));
    grouped(&written(&digits), &[6], "-")
}

fn fodselsnummer(dice: &mut Dice) -> String {
    loop {
        let [day, month, year] = birth(dice);
        let serial = dice.between(0, 499);
        let text = format!("{day:02}{month:02}{year:02}{serial:03}");
        let mut digits = digits_of(&text);
        for weights in [
            &[3, 7, 6, 1, 8, 9, 4, 5, 2][..],
            &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
        ] {
            digits.push((11 - sum(&digits, weights) % 11) % 11);
        }
        if digits.iter().all(|&digit| digit < 10) {
            return written(&digits);
        }
    }
}

fn cpr(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    format!(
        "{day:02}{month:02}{year:02}-{}",
        dice.from("0123", 1) + &dice.from(DIGITS, 3)
    )
}

fn nir(dice: &mut Dice) -> String {
    let [_, month, year] = birth(dice);
    let text = format!(
        "{}{year:02}{month:02}{}{}",
        1 + dice.below(2),
        dice.between(10, 89),
        dice.from(DIGITS, 6)
    );
    format!("{text}{:02}", 97 - number(&text) % 97)
}

fn nino(dice: &mut Dice) -> String {
    let (prefix, last) = (
        dice.one(&["AB", "CE", "HJ", "JK", "PW", "SY"]),
        dice.from("ABCD", 1),
    );
    let text = format!("{prefix}{}{last}", dice.from(DIGITS, 6));
    match dice.below(2) {
        0 => text,
        _ => grouped(&text, &[2, 2, 2, 2], " "),
    }
}

fn pesel(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let text = format!("{year:02}{month:02}{day:02}{}", dice.from(DIGITS, 4));
    let digits = digits_of(&text);
    format!(
        "{text}{}",
        (10 - sum(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10
    )
}

fn sin(dice: &mut Dice) -> String {
    let separator = dice.one(&["", " ", "-"]);
    grouped(&checked(dice, 8, luhn), &[3, 3], separator)
}

fn bsn(dice: &mut Dice) -> String {
    checked(dice, 8, |digits| {
        sum(digits, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11
    })
}

fn rut(dice: &mut Dice) -> String {
    let body = dice.between(5_000_000, 25_000_000).to_string();
    let weights = [2, 3, 4, 5, 6, 7, 2, 3];
    let digits: Vec<u32> = body.chars().rev().filter_map(|c| c.to_digit(10)).collect();
    let check = match 11 - sum(&digits, &weights) % 11 {
        11 => '0',
        10 => 'K',
        rest => char::from_digit(rest, 10).unwrap(),
    };
    let first = body.len() - 6;
    format!("{}-{check}", grouped(&body, &[first, 3], "."))
}

fn aadhaar(dice: &mut Dice) -> String {
    // The tables of Verhoeff's dihedral check.
    let times = |a: u32, b: u32| match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => 5 + (a + b - 5) % 5,
        (false, true) => 5 + (a + 5 - b) % 5,
        (false, false) => (a + 5 - b) % 5,
    };
    const TURN: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    checked(dice, 11, |digits| {
        let mut check = 0;
        for (place, &digit) in digits.iter().rev().enumerate() {
            let turned = (0..=place % 8).fold(digit, |digit, _| TURN[digit as usize]);
            check = times(check, turned);
        }
        (0..10)
            .find(|&digit| times(check, digit) == 0)
            .unwrap_or(10)
    })
}

fn itin(dice: &mut Dice) -> String {
    format!(
        "9{}-{}-{}",
        dice.from(DIGITS, 2),
        dice.between(70, 88),
        dice.from(DIGITS, 4)
    )
}

fn tckn(dice: &mut Dice) -> String {
    let mut digits = dice.digits(9);
    digits[0] = digits[0].max(1);
    let odd: u32 = digits.iter().step_by(2).sum();
    let even: u32 = digits.iter().skip(1).step_by(2).sum();
    digits.push((odd * 7 + 90 - even) % 10);
    digits.push(digits.iter().sum::<u32>() % 10);
    written(&digits)
}

fn indian_pan(dice: &mut Dice) -> String {
    format!(
        "{}P{}{}{}",
        dice.from(CAPITALS, 3),
        dice.from(CAPITALS, 1),
        dice.from(DIGITS, 4),
        dice.from(CAPITALS, 1)
    )
}

/// ISO/IEC 7064, MOD 11,10.
fn mod_11_10(digits: &[u32]) -> u32 {
    let product = digits
        .iter()
        .fold(10, |product, digit| match (product + digit) % 10 {
            0 => 20 % 11,
            rest => 2 * rest % 11,
        });
    (11 - product) % 10
}

fn steuer_id(dice: &mut Dice) -> String {
    // Of the first ten digits exactly one comes twice.
    let mut digits: Vec<u32> = (0..10).collect();
    for place in (1..10).rev() {
        digits.swap(place, dice.below(place + 1));
    }
    digits[9] = digits[dice.below(8)];
    if digits[0] == 0 {
        digits.swap(0, 8);
    }
    digits.push(mod_11_10(&digits));
    written(&digits)
}

fn tfn(dice: &mut Dice) -> String {
    let number = checked(dice, 8, |digits| {
        let part = sum(digits, &[1, 4, 3, 7, 5, 8, 6, 9]);
        (0..10)
            .find(|last| (part + 10 * last).is_multiple_of(11))
            .unwrap_or(10)
    });
    let separator = dice.one(&["", " "]);
    grouped(&number, &[3, 3], separator)
}

fn rijksregister(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let serial = dice.between(1, 997);
    let check = 97 - number(&format!("{year:02}{month:02}{day:02}{serial:03}")) % 97;
    format!("{year:02}.{month:02}.{day:02}-{serial:03}.{check:02}")
}

fn ahv(dice: &mut Dice) -> String {
    let mut digits = vec![7, 5, 6];
    digits.extend(dice.digits(9));
    let weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3];
    digits.push((10 - sum(&digits, &weights) % 10) % 10);
    grouped(&written(&digits), &[3, 4, 4], ".")
}

fn cnp(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let text = format!(
        "1{year:02}{month:02}{day:02}{:02}{}",
        dice.between(1, 46),
        dice.from(DIGITS, 3)
    );
    let digits = digits_of(&text);
    let check = sum(&digits, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    format!("{text}{}", if check == 10 { 1 } else { check })
}

fn oib(dice: &mut Dice) -> String {
    checked(dice, 10, mod_11_10)
}

fn resident_of_china(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let text = format!(
        "110105{}{month:02}{day:02}{}",
        1900 + year,
        dice.from(DIGITS, 3)
    );
    let digits = digits_of(&text);
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    format!(
        "{text}{}",
        char::from(b"10X98765432"[(sum(&digits, &weights) % 11) as usize])
    )
}

fn rrn(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let place = dice.between(0, 95);
    let text = format!(
        "{year:02}{month:02}{day:02}1{place:02}{}",
        dice.from(DIGITS, 3)
    );
    let digits = digits_of(&text);
    let check = 11 - sum(&digits, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11;
    grouped(&format!("{text}{}", check % 10), &[6], "-")
}

fn nric(dice: &mut Dice) -> String {
    let digits = dice.digits(7);
    let total = sum(&digits, &[2, 7, 6, 5, 4, 3, 2]);
    format!(
        "S{}{}",
        written(&digits),
        char::from(b"JZIHGFEDCBA"[(total % 11) as usize])
    )
}

fn south_african(dice: &mut Dice) -> String {
    let [day, month, year] = birth(dice);
    let text = format!("{year:02}{month:02}{day:02}{}08", dice.from(DIGITS, 4));
    let digits = digits_of(&text);
    format!("{text}{}", luhn(&digits))
}

fn cuit(dice: &mut Dice) -> String {
    let body = dice.form("20########");
    let digits = digits_of(&body);
    match (11 - sum(&digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 {
        10 => cuit(dice),
        check => grouped(&format!("{body}{check}"), &[2, 8], "-"),
    }
}

type Make = fn(&mut Dice) -> String;

const IDENTIFIERS: [(&[&str], Make); 33] = [
    (&["CPF"], cpf),
    (&["CNPJ"], cnpj),
    (&["codice fiscale", "CF"], codice_fiscale),
    (&["CURP"], curp),
    (&["DNI", "NIF"], dni),
    (&["NIE"], nie),
    (&["HETU", "henkilötunnus"], hetu),
    (&["personnummer"], personnummer),
    (&["fødselsnummer", "fodselsnummer"], fodselsnummer),
    (&["CPR"], cpr),
    (&["NIR", "INSEE", "numéro de sécurité sociale"], nir),
    (&["NINO", "National Insurance number", "NI number"], nino),
    (&["PESEL"], pesel),
    (&["SIN", "social insurance number"], sin),
    (&["BSN", "burgerservicenummer"], bsn),
    (&["RUT", "RUN"], rut),
    (&["Aadhaar", "aadhaar no"], aadhaar),
    (&["ITIN"], itin),
    (&["TC Kimlik No", "TCKN"], tckn),
    (&["PAN card", "permanent account number"], indian_pan),
    (
        &["Steuer-ID", "Steueridentifikationsnummer", "IdNr"],
        steuer_id,
    ),
    (&["TFN", "tax file number"], tfn),
    (&["rijksregisternummer", "numéro national"], rijksregister),
    (&["AHV", "AVS"], ahv),
    (&["CNP"], cnp),
    (&["OIB"], oib),
    (
        &["resident identity card", "resident id"],
        resident_of_china,
    ),
    (&["RRN", "resident registration number"], rrn),
    (&["NRIC"], nric),
    (&["South African ID", "RSA ID"], south_african),
    (&["CUIT", "CUIL"], cuit),
    (&["national id", "tax id"], steuer_id),
    (&["tax number"], tfn),
];

pub(crate) fn national_id(dice: &mut Dice) -> String {
    let (keywords, make) = dice.one(&IDENTIFIERS);
    let (keyword, value) = (dice.one(keywords), make(dice));
    dice.announced(keyword, &value)
}
