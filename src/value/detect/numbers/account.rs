//! Accounts with banks and with everybody else.

use super::super::bytes::{at, has_at};
use super::gap::Marks;
use super::shape::{take, take_digits};
use super::{check::weighted, date, iban, label};

/// Whether the number of an account with a bank stands behind its keyword.
pub(super) const fn bank(text: &[u8], start: usize) -> bool {
    let digits = take_digits(text, start);
    digits.length >= 6 && digits.length <= 20 && !digits.is_uniform() && !date::is_iso(text, start)
        || iban::begins(text, start, false)
        || take(text, start, b"AAAA0??????").is_some()
        || bban(text, start)
}

/// Whether a Basic Bank Account Number of Germany, Spain, the United Kingdom, Italy or France stands
/// at a place, which names the bank too (ISO 13616).
pub(super) const fn bban(text: &[u8], start: usize) -> bool {
    let digits = take(text, start, b"99999999 9999999999").is_some()
        || take(text, start, b"9999 9999 99 9999999999").is_some();
    digits && !take_digits(text, start).is_uniform()
        || take(text, start, b"AAAA 9999 9999 9999 99").is_some()
        || take(text, start, b"AAAA 999999 99999999").is_some()
        || take(text, start, b"A 99999 99999 ????????????").is_some()
        || take(text, start, b"99999 99999 ??????????? 99").is_some()
}

/// Whether a routing number of the American Bankers Association or a code of an Indian branch
/// stands behind its keyword.
pub(super) const fn branch(text: &[u8], start: usize) -> bool {
    let routing = match take(text, start, b"9999 9999 9") {
        Some(it) => {
            weighted(&it, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10) && !it.is_uniform()
        }
        None => false,
    };
    routing || take(text, start, b"AAAA0??????").is_some()
}

/// Whether a British sort code, an Australian branch or a German bank stands behind its keyword,
/// alone or with an account.
pub(super) const fn sort_code(text: &[u8], start: usize) -> bool {
    take(text, start, b"99 99 99").is_some()
        || take(text, start, b"99 99 99 9999 9999").is_some()
        || take(text, start, b"999 999").is_some()
        || take(text, start, b"999 999 99").is_some()
        || take(text, start, b"999-999 9999 99999").is_some()
        || branch(text, start)
        || bban(text, start)
}

/// Whether a customer's account number stands behind its keyword, which ends at `from`.
///
/// Twelve digits may be the id of an AWS account, which is no secret: they are accepted where the
/// keyword says that they are one (`aws account 1…`), and wherever no keyword of a customer stands
/// directly before them.
pub(super) const fn customer(text: &[u8], start: usize, from: usize) -> bool {
    let marks = Marks::read(text, start);
    let is_date = date::is_iso(text, start) || date::is_stamp(text, start);
    if marks.digits < 6 || marks.digits > 20 || marks.letters > 4 || is_date {
        return false;
    }
    !(marks.digits == 12 && marks.letters == 0 && is_aws(text, from))
}

/// Whether fewer digits than these stand at a place.
pub(super) const fn is_shorter(text: &[u8], start: usize, digits: usize) -> bool {
    Marks::read(text, start).digits < digits
}

/// Whether six digits stand at a place, which under the word `account` are one of the books.
pub(super) const fn is_short(key: &[u8], end: usize, text: &[u8], start: usize) -> bool {
    is_shorter(text, start, 7)
        && has_at(key, end.saturating_sub(1), b"t")
        && !is_sorted(text, start)
}

/// Whether an account stands behind a British sort code.
pub(super) const fn is_sorted(text: &[u8], start: usize) -> bool {
    take(text, start, b"99-99-99~99999999").is_some()
}

/// Whether digits stand directly behind the word `account`, which is no folder of a path.
pub(super) const fn plain(text: &[u8], start: usize, from: usize) -> bool {
    if at(text, from) == b'/' {
        return false;
    }
    let mut i = from;
    while i < start {
        // One of the words for a number may stand between, and no other.
        let byte = at(text, i);
        if byte.is_ascii_alphabetic()
            && !matches!(byte.to_ascii_lowercase(), b'n' | b'o' | b'r' | b'i' | b's')
        {
            return false;
        }
        i += 1;
    }
    let digits = take_digits(text, start);
    start < from + 8
        && digits.length >= 6
        && digits.length <= 20
        && customer(text, start, from)
        && !(digits.length == 12 && label::is_in_cloud(text, start, from))
}

/// Whether a value is as long as the id of an AWS account.
pub(super) const fn is_aws_id(value: &[u8]) -> bool {
    value.len() == 12 && take_digits(value, 0).length == 12
}

/// Whether a keyword that ends at a place is about AWS.
const fn is_aws(text: &[u8], from: usize) -> bool {
    let mut i = from.saturating_sub(28);
    while i < from {
        if has_at(text, i, b"aws") || has_at(text, i, b"amazon") {
            return true;
        }
        i += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_text};
    use super::*;
    use crate::kind::Kind;

    #[test]
    fn accounts_are_digits_and_no_dates() {
        assert!(bank(b"12345678", 0) && bank(b"20-00-00 55779911", 0));
        assert!(!bank(b"2024-01-15", 0) && !bank(b"12345", 0) && !bank(b"00000000", 0));
        assert!(branch(b"021000021", 0) && !branch(b"021000022", 0));
        assert!(sort_code(b"20-00-00", 0) && !sort_code(b"10.0.0.0/8", 0));
    }

    #[test]
    fn some_accounts_name_their_bank() {
        let found = |text: &str| in_text(text.as_bytes(), Scope::of(Field::Text), &mut []);
        for value in [
            "500105175407324931",
            "21000418450200051332",
            "NWBK 6016 1331 9268 19",
            "X0542811101000000123456",
            "20041010050500013M02606",
        ] {
            for word in [
                "account code",
                "BBAN",
                "sepa",
                "code bancaire:",
                "cuenta cliente",
            ] {
                let text = format!("{word} {value}");
                assert_eq!(found(&text), Some(Kind::BankAccount), "{text}");
            }
        }
        for text in [
            "account 20-00-00 / 55779911",
            "sort code and account: 200000 55779911",
        ] {
            assert_eq!(found(text), Some(Kind::BankAccount), "{text}");
        }
        for text in [
            "account code 6402100",
            "account code 123456789012",
            "sepa 2024-01-15",
            "account 20-00-00",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn the_id_of_an_aws_account_is_accepted_where_it_is_called_so() {
        let is_plain = |text: &str| {
            let digits = text.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
            let from = text.find("account").unwrap_or(0) + 7;
            plain(text.as_bytes(), digits, from)
        };
        assert!(is_plain("account 123456789012") && is_plain("account no: 1234567"));
        assert!(!is_plain("aws account 123456789012"));
        assert!(!is_plain("account id 123456789012"));
        assert!(!is_plain("account 2024-01-15"));
    }

    #[test]
    fn a_folder_is_no_label_and_a_date_is_no_account() {
        for text in [
            "account/1234567",
            "account/2024/05",
            "account/20240501.json",
        ] {
            assert!(!plain(text.as_bytes(), 8, 7), "{text}");
        }
        for text in ["account 202405", "account 20240501", "account=2024/05/part"] {
            assert!(!plain(text.as_bytes(), 8, 7), "{text}");
        }
        assert!(plain(b"account 20241301", 8, 7) && plain(b"account 192405", 8, 7));
    }
}
