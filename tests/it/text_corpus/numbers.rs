//! Made-up numbers of cards, accounts and people, with their check digits.

use super::dice::{CAPITALS, DIGITS, Dice, grouped, written};

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum()
}

/// The digit that makes the digits pass the Luhn check (ISO/IEC 7812-1).
pub(crate) fn luhn(digits: &[u32]) -> u32 {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| match place % 2 {
            0 if digit > 4 => 2 * digit - 9,
            0 => 2 * digit,
            _ => digit,
        })
        .sum();
    (10 - sum % 10) % 10
}

fn with_luhn(dice: &mut Dice, prefix: &str, length: usize) -> String {
    let mut digits: Vec<u32> = prefix.bytes().map(|byte| u32::from(byte - b'0')).collect();
    digits.extend(dice.digits(length - 1 - digits.len()));
    digits.push(luhn(&digits));
    written(&digits)
}

pub(crate) fn card_digits(dice: &mut Dice) -> String {
    let cards = [
        ("4", 13),
        ("4", 16),
        ("4", 16),
        ("4", 19),
        ("51", 16),
        ("53", 16),
        ("55", 16),
        ("2221", 16),
        ("2450", 16),
        ("2719", 16),
        ("34", 15),
        ("37", 15),
        ("6011", 16),
        ("65", 16),
        ("300", 14),
        ("305", 14),
        ("36", 14),
        ("38", 14),
        ("3528", 16),
        ("3589", 16),
        ("62", 16),
        ("62", 19),
        ("5018", 16),
        ("6304", 16),
        ("6759", 18),
    ];
    let (prefix, length) = dice.one(&cards);
    with_luhn(dice, prefix, length)
}

pub(crate) fn card_groups(number: &str) -> &'static [usize] {
    match number.len() {
        14 | 15 => &[4, 6],
        _ => &[4, 4, 4, 4],
    }
}

pub(crate) fn payment_card(dice: &mut Dice) -> String {
    let number = card_digits(dice);
    let separator = dice.one(&["", " ", "-"]);
    let number = grouped(&number, card_groups(&number), separator);
    if dice.below(4) > 0 {
        return dice.around(&number);
    }
    let keyword = dice.one(&[
        "card",
        "cc",
        "credit card",
        "PAN",
        "visa",
        "card number",
        "Kreditkarte",
    ]);
    dice.announced(keyword, &number)
}

pub(crate) fn card_security(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "CVV",
        "cvc",
        "CVV2",
        "card verification value",
        "security code",
        "card security code",
    ]);
    let value = dice.from(DIGITS, 3);
    dice.announced(keyword, &value)
}

pub(crate) fn card_magstripe(dice: &mut Dice) -> String {
    let (number, month) = (card_digits(dice), dice.between(1, 12));
    let rest = dice.from(DIGITS, 12);
    match dice.below(2) {
        0 => format!(
            "%B{number}^DOE/{}^29{month:02}101{rest}?",
            dice.from(CAPITALS, 6)
        ),
        _ => format!(";{number}=29{month:02}101{rest}?"),
    }
}

/// The account part by country, as in the IBAN registry of SWIFT: `n` digits, `a` letters, `c` either.
const IBANS: [(&str, &str); 46] = [
    ("AD", "8n12c"),
    ("AE", "19n"),
    ("AL", "8n16c"),
    ("AT", "16n"),
    ("BA", "16n"),
    ("BE", "12n"),
    ("BG", "4a6n8c"),
    ("BR", "23n1a1c"),
    ("CH", "5n12c"),
    ("CR", "18n"),
    ("CY", "8n16c"),
    ("CZ", "20n"),
    ("DE", "18n"),
    ("DK", "14n"),
    ("DO", "4c20n"),
    ("EE", "16n"),
    ("ES", "20n"),
    ("FI", "14n"),
    ("FR", "10n11c2n"),
    ("GB", "4a14n"),
    ("GE", "2a16n"),
    ("GI", "4a15c"),
    ("GR", "7n16c"),
    ("HR", "17n"),
    ("HU", "24n"),
    ("IE", "4a14n"),
    ("IL", "19n"),
    ("IS", "22n"),
    ("IT", "1a10n12c"),
    ("KW", "4a22c"),
    ("KZ", "3n13c"),
    ("LI", "5n12c"),
    ("LT", "16n"),
    ("LU", "3n13c"),
    ("LV", "4a13c"),
    ("MC", "10n11c2n"),
    ("MT", "4a5n18c"),
    ("NL", "4a10n"),
    ("NO", "11n"),
    ("PL", "24n"),
    ("PT", "21n"),
    ("RO", "4a16c"),
    ("SA", "2n18c"),
    ("SE", "20n"),
    ("SK", "20n"),
    ("TR", "6n16c"),
];

pub(crate) fn iban_digits(dice: &mut Dice) -> String {
    let (country, form) = dice.one(&IBANS);
    let (mut account, mut length) = (String::new(), 0);
    for byte in form.bytes() {
        match byte {
            b'0'..=b'9' => length = length * 10 + usize::from(byte - b'0'),
            kind => {
                let alphabet = if kind == b'a' { CAPITALS } else { DIGITS };
                account += &dice.from(alphabet, length);
                length = 0;
            }
        }
    }
    // ISO 7064, MOD 97-10: letters count from 10, the country and 00 stand last.
    let remainder = format!("{account}{country}00")
        .chars()
        .fold(0, |sum, letter| {
            let value = letter.to_digit(36).unwrap();
            (sum * if value > 9 { 100 } else { 10 } + value) % 97
        });
    format!("{country}{:02}{account}", 98 - remainder)
}

pub(crate) fn iban(dice: &mut Dice) -> String {
    let number = iban_digits(dice);
    let separator = dice.one(&["", "", " ", "-"]);
    let number = grouped(&number, &[4; 9], separator);
    match dice.below(3) {
        0 => dice.announced("IBAN", &number),
        _ => dice.around(&number),
    }
}

pub(crate) fn bank_account(dice: &mut Dice) -> String {
    let sort_code = grouped(&dice.from(DIGITS, 6), &[2, 2], "-");
    let account = dice.from(DIGITS, 8);
    let mut routing = dice.digits(8);
    routing.splice(..2, [0, dice.between(1, 9) as u32]);
    routing.push((10 - weighted(&routing, &[3, 7, 1, 3, 7, 1, 3, 7]) % 10) % 10);
    let longer = dice.from(DIGITS, 11);
    match dice.below(4) {
        0 => dice.announced("sort code", &format!("{sort_code} {account}")),
        1 => dice.announced(
            "routing number",
            &format!("{} acct {account}", written(&routing)),
        ),
        2 => {
            let keyword = dice.one(&["bank account", "account number", "Kontonummer"]);
            dice.announced(keyword, &longer)
        }
        _ => dice.announced("checking account", &longer),
    }
}

pub(crate) fn customer_account(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "customer number",
        "customer account",
        "client no",
        "member number",
        "policy number",
        "loan account",
        "subscriber number",
        "Kundennummer",
        "customer id",
    ]);
    let length = dice.between(8, 12);
    let value = dice.from(DIGITS, length);
    dice.announced(keyword, &value)
}

pub(crate) fn ssn(dice: &mut Dice) -> String {
    let area = loop {
        match dice.between(1, 899) {
            666 => {}
            area => break area,
        }
    };
    format!(
        "{area:03}-{:02}-{:04}",
        dice.between(1, 99),
        dice.between(1, 9999)
    )
}

pub(crate) fn us_ssn(dice: &mut Dice) -> String {
    let number = ssn(dice);
    let keyword = dice.one(&["SSN", "ssn", "social security number", "SS#"]);
    match dice.below(3) {
        0 => dice.announced(keyword, &number.replace('-', "")),
        1 => dice.announced(keyword, &number),
        _ => dice.around(&number),
    }
}

pub(crate) fn passport(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "passport",
        "passport no",
        "passport number",
        "Reisepass",
        "passeport",
        "pasaporte",
    ]);
    let value = match dice.below(3) {
        0 => dice.from(DIGITS, 9),
        1 => dice.from(CAPITALS, 2) + &dice.from(DIGITS, 6),
        _ => format!(
            "{}{}{}",
            dice.from(DIGITS, 2),
            dice.from(CAPITALS, 2),
            dice.from(DIGITS, 5)
        ),
    };
    dice.announced(keyword, &value)
}

pub(crate) fn drivers_license(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "driver's license",
        "drivers license",
        "driving licence",
        "driver license no",
        "DL#",
        "permis de conduire",
        "Führerschein",
        "dl number",
    ]);
    let value = match dice.below(3) {
        0 => dice.from(CAPITALS, 1) + &dice.from(DIGITS, 7),
        1 => dice.from(CAPITALS, 1) + &dice.from(DIGITS, 12),
        _ => dice.from(DIGITS, 9),
    };
    dice.announced(keyword, &value)
}

pub(crate) fn health_id(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => {
            let nhs = loop {
                let mut digits = dice.digits(9);
                digits[0] = 4;
                let check = 11 - weighted(&digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
                if check != 10 {
                    digits.push(check % 11);
                    break written(&digits);
                }
            };
            let (keyword, separator) = (
                dice.one(&["NHS", "NHS number", "NHS no"]),
                dice.one(&["", " "]),
            );
            dice.announced(keyword, &grouped(&nhs, &[3, 3], separator))
        }
        1 => {
            // Checked as if the issuer's 80840 stood before it.
            let mut digits = vec![8, 0, 8, 4, 0, 1];
            digits.extend(dice.digits(8));
            digits.push(luhn(&digits));
            let keyword = dice.one(&["NPI", "national provider identifier", "npi number"]);
            dice.announced(keyword, &written(&digits[5..]))
        }
        2 => {
            let mut digits = dice.digits(6);
            digits.push(weighted(&digits, &[1, 2, 1, 2, 1, 2]) % 10);
            let value = dice.one(&["AB", "BM", "FS", "GW"]).to_owned() + &written(&digits);
            let keyword = dice.one(&["DEA", "DEA number", "DEA registration"]);
            dice.announced(keyword, &value)
        }
        _ => {
            let value = dice
                .form("1@##@##@@##")
                .replace(['S', 'L', 'O', 'I', 'B', 'Z'], "K");
            let keyword = dice.one(&["MBI", "Medicare beneficiary", "medicare number"]);
            dice.announced(keyword, &value)
        }
    }
}

pub(crate) fn date_of_birth(dice: &mut Dice) -> String {
    let (year, month, day) = (
        dice.between(1930, 2010),
        dice.between(1, 12),
        dice.between(1, 28),
    );
    let date = match dice.below(4) {
        0 => format!("{year}-{month:02}-{day:02}"),
        1 => format!("{day:02}/{month:02}/{year}"),
        2 => format!("{day:02}.{month:02}.{year}"),
        _ => format!("{day:02}-{month:02}-{year}"),
    };
    let keyword = dice.one(&[
        "dob",
        "DOB",
        "date of birth",
        "born",
        "birthday",
        "Geburtsdatum",
        "birthdate",
    ]);
    dice.announced(keyword, &date)
}

pub(crate) fn phone(dice: &mut Dice) -> String {
    let (area, exchange) = (dice.between(201, 989), dice.between(201, 989));
    let line = dice.between(0, 9999);
    let keyword = dice.one(&[
        "phone",
        "tel",
        "mobile",
        "call",
        "contact",
        "Telefon",
        "teléfono",
        "fax",
        "cell",
    ]);
    match dice.below(5) {
        0 => dice.around(&format!("({area}) {exchange}-{line:04}")),
        1 => dice.announced(keyword, &format!("{area}-{exchange}-{line:04}")),
        2 => dice.announced(keyword, &format!("{area}{exchange}{line:04}")),
        3 => dice.around(&format!("+1-{area}-{exchange}-{line:04}")),
        _ => {
            let country = dice.one(&["44", "49", "33", "34", "61", "91", "55"]);
            let separator = dice.one(&["", " "]);
            let rest = grouped(
                &format!("{area}{exchange}{:03}", line % 1000),
                &[3, 3],
                separator,
            );
            dice.around(&format!("+{country}{separator}{rest}"))
        }
    }
}

pub(crate) fn vin(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "VIN",
        "vin",
        "vehicle identification number",
        "Fahrgestellnummer",
        "chassis number",
    ]);
    let value = dice.from("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 11) + &dice.from(DIGITS, 6);
    dice.announced(keyword, &value)
}

pub(crate) fn gps(dice: &mut Dice) -> String {
    let keyword = dice.one(&["position", "coordinates", "location", "gps", "geo"]);
    let latitude = dice.below(170_000_000) as f64 / 1e6 - 85.0;
    let longitude = dice.below(350_000_000) as f64 / 1e6 - 175.0;
    let separator = dice.one(&[",", ", "]);
    dice.announced(keyword, &format!("{latitude:.6}{separator}{longitude:.6}"))
}
