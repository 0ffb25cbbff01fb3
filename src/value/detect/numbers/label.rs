//! Words around a number or its keyword that make it a number of things.

use super::super::bytes::{at, has_at, run_end};
use super::super::packed::{Words, packed, words};

/// Words before a number that is one of things.
static THINGS: Words = words![
    b"build" b"builds" b"code" b"po" b"lot" b"part" b"order" b"invoice" b"model"
];
/// Words between the name of a thing and its number.
static NUMBERS: Words = words![b"number" b"no" b"num" b"nr" b"id"];
/// Words before a number that is measured or counted.
static MEASURES: Words = words![
    b"offset" b"offsets" b"bytes" b"size" b"length" b"seq" b"sequence" b"epoch" b"timestamp"
    b"lsn" b"nanos" b"ns"
];
/// Words behind a number that is measured or counted.
static UNITS: Words = words![
    b"byte" b"bytes" b"ns" b"us" b"ms" b"nanos" b"nanoseconds" b"microseconds" b"milliseconds"
    b"rows" b"records" b"blocks" b"sectors" b"ticks" b"cycles" b"iterations" b"ops"
];
/// Words of keys that name an identifier, a count or a time.
static IDENTIFIERS: Words = words![
    b"serial" b"serials" b"serialno" b"serialnr" b"serialnumber" b"sn" b"imei" b"imeis" b"imeisv"
    b"iccid" b"iccids" b"meid" b"esn" b"mac" b"macs" b"macaddress" b"eui" b"deveui" b"deviceid"
    b"assetid" b"assettag" b"partno" b"partnumber" b"sku" b"skus" b"count" b"counter" b"checksum"
    b"crc" b"digest" b"etag" b"mtime" b"ctime" b"snowflake" b"messageid" b"eventid" b"requestid"
    b"traceid" b"spanid" b"buildid" b"buildnumber" b"version" b"revision" b"commit" b"inode"
];
/// Words before `number` and the like of things that keys name, and texts do not mean.
static BEARERS: Words = words![
    b"serial" b"device" b"asset" b"gateway" b"sensor" b"thing" b"batch" b"item" b"message" b"msg"
    b"event" b"request" b"trace" b"span" b"correlation" b"snowflake" b"sequence" b"version"
    b"revision" b"commit" b"process" b"inode" b"object" b"volume" b"chunk"
];
/// Words before `tag`, on things.
static TAGGED: Words = words![b"asset" b"service" b"device" b"entity"];
/// Words before `at` in names of times.
static DONE: Words = words![
    b"created" b"updated" b"modified" b"deleted" b"expires" b"started" b"finished" b"ended"
    b"received" b"sent" b"uploaded" b"published" b"recorded" b"captured"
];
/// Words before an account of bookkeeping, which has no customer.
static BOOKS: Words = words![b"gl" b"cost" b"ledger" b"expense" b"revenue"];
/// Words before the birth of what nobody bears.
static BORN: Words = words![b"file" b"inode" b"image" b"object" b"record" b"volume" b"process"];
/// Words behind a security code that is a program.
static PROGRAM: Words = words![
    b"review" b"reviews" b"audit" b"audits" b"scan" b"scanning" b"analysis" b"signing"
    b"standard" b"standards" b"training"
];
/// Words that stand by the id of an AWS account.
static CLOUD: Words = words![
    b"aws" b"amazon" b"region" b"cloudtrail" b"role" b"roles" b"bucket" b"buckets" b"cross"
    b"trusted" b"trusting" b"organization" b"organizations" b"organisation" b"iam" b"arn" b"sts"
];
/// How far from an account the cloud is looked for.
const REACH: usize = 48;

/// Where the word begins that ends at a place; humps are words.
const fn word_start(text: &[u8], end: usize) -> usize {
    let mut start = end;
    while start > 0 && end - start < 16 && at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
        if at(text, start).is_ascii_uppercase() && at(text, start + 1).is_ascii_lowercase() {
            break;
        }
    }
    start
}

/// Where the word ends that stands before a place, with separators between them or none.
const fn word_end_before(text: &[u8], place: usize) -> usize {
    let mut end = place;
    while end > 0
        && place - end < 3
        && matches!(
            at(text, end - 1),
            b' ' | b'-' | b'_' | b':' | b'=' | b'#' | b'.'
        )
    {
        end -= 1;
    }
    end
}

const fn word_before(text: &[u8], place: usize) -> u64 {
    let end = word_end_before(text, place);
    packed(text, word_start(text, end), end)
}

/// The word before the keyword's last one, which ends at a place.
const fn word_before_last(text: &[u8], from: usize) -> u64 {
    word_before(text, word_start(text, from))
}

const fn word_behind(text: &[u8], from: usize) -> u64 {
    let start = from + matches!(at(text, from), b' ' | b'-' | b'_') as usize;
    let mut end = start;
    while end < start + 16
        && at(text, end).is_ascii_alphabetic()
        && (end == start || !at(text, end).is_ascii_uppercase())
    {
        end += 1;
    }
    packed(text, start, end)
}

/// Whether the number at a place is that of a build, an order or the like.
pub(super) const fn is_of_thing(text: &[u8], start: usize) -> bool {
    let word = word_before(text, start);
    THINGS.has(word)
        || NUMBERS.has(word) && THINGS.has(word_before_last(text, word_end_before(text, start)))
}

/// Whether the digits at a place are measured or counted, and no number of a card.
pub(super) const fn is_measured(text: &[u8], start: usize, end: usize) -> bool {
    end - start >= 13
        && (MEASURES.has(word_before(text, start))
            || at(text, end) == b' ' && UNITS.has(word_behind(text, end)))
}

/// Whether a value is an identifier of a thing, or a measure, which its key names: digits and nothing
/// else. What people write in groups is none, but the number of a build or an order may have dashes.
pub(super) const fn is_value(key: &[u8], value: &[u8]) -> bool {
    let (mut i, mut dashes) = (0, 0);
    while i < value.len() && matches!(at(value, i), b'0'..=b'9' | b'-') {
        dashes += (at(value, i) == b'-') as usize;
        i += 1;
    }
    i == value.len()
        && if dashes == 0 {
            is_identifying(key)
        } else {
            i < 20 && is_of_thing(key, key.len())
        }
}

/// Whether the last words of a key name an identifier, a count, a size or a time.
const fn is_identifying(key: &[u8]) -> bool {
    let mut end = key.len();
    // `serial_2` and `eui64` are no other names.
    while end > 0 && at(key, end - 1).is_ascii_digit() {
        end -= 1;
    }
    let (last, before) = (word_before(key, end), word_before_last(key, end));
    is_of_thing(key, end)
        || MEASURES.has(last)
        || IDENTIFIERS.has(last)
        || NUMBERS.has(last) && BEARERS.has(before)
        || last == packed(b"tag", 0, 3) && TAGGED.has(before)
        || last == packed(b"at", 0, 2) && DONE.has(before)
}

/// Whether the keyword that ends at a place is an account of bookkeeping, or the code of one.
pub(super) const fn is_booked(text: &[u8], from: usize) -> bool {
    const CODE: u64 = packed(b"code", 0, 4);
    BOOKS.has(word_before_last(text, from)) || word_behind(text, from) == CODE
}

/// Whether the keyword that ends at a place is an account that something is billed to.
pub(super) const fn is_billed(text: &[u8], from: usize) -> bool {
    const BILLING: u64 = packed(b"billing", 0, 7);
    word_before_last(text, from) == BILLING
}

/// Whether the keyword that ends at a place is about a review of programs.
pub(super) const fn is_program(text: &[u8], from: usize) -> bool {
    PROGRAM.has(word_behind(text, from))
}

/// Whether the keyword that ends at a place tells when a file was made.
pub(super) const fn is_file(text: &[u8], from: usize) -> bool {
    BORN.has(word_before_last(text, from))
}

/// Whether the keyword that ends at a place is a cell of a network, which has an id.
pub(super) const fn is_cell(text: &[u8], from: usize) -> bool {
    const CELL: u64 = packed(b"cell", 0, 4);
    const ID: u64 = packed(b"id", 0, 2);
    packed(text, word_start(text, from), from) == CELL && word_behind(text, from) == ID
}

/// Whether the twelve digits at a place, behind the word `account` that ends at `from`, are the id
/// of an AWS account: a part of a path, a name, or beside words about the cloud.
pub(super) const fn is_in_cloud(text: &[u8], start: usize, from: usize) -> bool {
    let end = start + 12;
    if run_end(text, start) != end || !has_at(text, from.saturating_sub(1), b"t") {
        return false;
    }
    let is_part = match at(text, from) {
        b'=' => at(text, end) == b'/',
        b'-' => at(text, end) == b'-' && at(text, end + 1).is_ascii_alphabetic(),
        _ => false,
    };
    is_part || has_word(text, from.saturating_sub(REACH), from) || has_word(text, end, end + REACH)
}

/// Whether a word about the cloud stands between two places.
const fn has_word(text: &[u8], start: usize, end: usize) -> bool {
    let mut i = start;
    while i < end && i < text.len() {
        let next = run_end(text, i);
        if (i == 0 || !at(text, i - 1).is_ascii_alphanumeric()) && CLOUD.has(packed(text, i, next))
        {
            return true;
        }
        i = next + 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_pair, in_text};
    use crate::kind::Kind;

    fn found(text: &str, field: Field) -> Option<Kind> {
        in_text(text.as_bytes(), Scope::of(field), &mut [])
    }

    fn of_pair(key: &str, value: &str) -> Option<Kind> {
        let mut room = vec![0; key.len() + value.len()];
        let scope = Scope::of(Field::Text);
        in_pair(key.as_bytes(), value.as_bytes(), scope, &mut room)
    }

    #[test]
    fn cells_of_networks_are_no_telephones() {
        for text in ["cell id 507582048", "cell_id=507582048", "CVC693 is done"] {
            assert_eq!(found(text, Field::Text), None, "{text}");
        }
        assert_eq!(found("cell 507582048", Field::Text), Some(Kind::Phone));
    }

    #[test]
    fn numbers_of_things_are_nobodys() {
        for (key, value, kind) in [
            ("build-number", "202-555-0142", Kind::Phone),
            ("build", "202-555-0142", Kind::Phone),
            ("cost-code", "123-45-6789", Kind::UsSsn),
            ("PO", "123-45-6789", Kind::UsSsn),
            ("Lot no.", "123-45-6789", Kind::UsSsn),
            ("OrderNumber", "123-45-6789", Kind::UsSsn),
            ("offset", concat!("4111", "111111111111"), Kind::PaymentCard),
        ] {
            assert_eq!(of_pair(key, value), None, "{key} = {value}");
            assert_eq!(of_pair("note", value), Some(kind), "{value}");
            let text = format!("{key} {value}");
            assert_eq!(found(&text, Field::Text), None, "{text}");
            let text = format!("the number {value}");
            assert_eq!(found(&text, Field::Text), Some(kind), "{text}");
        }
        let card = concat!("4111", "111111111111");
        for unit in ["bytes", "ns", "rows"] {
            assert_eq!(found(&format!("wrote {card} {unit}"), Field::Text), None);
        }
        let text = format!("wrote {card} and left");
        assert_eq!(found(&text, Field::Text), Some(Kind::PaymentCard));
    }

    #[test]
    fn keys_name_identifiers_counts_and_times() {
        let card = concat!("4111", "111111111111");
        for key in [
            "serial",
            "serial-number",
            "serial_no",
            "SerialNumber",
            "acme:sn",
            "imei",
            "imei2",
            "IMEISV",
            "iccid",
            "MEID",
            "dev-eui",
            "eui64",
            "mac",
            "DeviceId",
            "device-id",
            "asset-tag",
            "part-number",
            "sku",
            "file-size",
            "bytes",
            "content-length",
            "retry-count",
            "checksum",
            "etag",
            "timestamp",
            "epoch",
            "created-at",
            "x-amz-meta-message-id",
            "EventID",
            "request_id",
            "trace-id",
            "spanId",
            "snowflake",
            "build-number",
            "version",
            "commit",
            "inode",
        ] {
            for value in [card, "2125550100", "123456789"] {
                assert_eq!(of_pair(key, value), None, "{key} = {value}");
            }
        }
    }

    #[test]
    fn what_a_key_names_hides_nothing_else() {
        for (key, value, kind) in [
            (
                "device-id",
                concat!("4111 ", "1111 1111 1111"),
                Kind::PaymentCard,
            ),
            (
                "device-id",
                concat!("4111-", "1111-1111-1111"),
                Kind::PaymentCard,
            ),
            (
                "serial",
                concat!("sn:4111-", "1111-1111-1111"),
                Kind::PaymentCard,
            ),
            (
                "serial",
                concat!("3782-", "822463-10005"),
                Kind::PaymentCard,
            ),
            (
                "card-serial",
                concat!("4111", "111111111111"),
                Kind::PaymentCard,
            ),
            ("serial", "123-45-6789", Kind::UsSsn),
            ("created-at", "212-555-0142", Kind::Phone),
            ("patient-device-id", "123-45-6789", Kind::UsSsn),
            (
                "device-id",
                concat!("4111", "111111111111,4/27,123"),
                Kind::PaymentCard,
            ),
            ("ssn-serial", "123456789", Kind::UsSsn),
            ("serial-ssn", "123456789", Kind::UsSsn),
            ("mobile-device-id", "2125550100", Kind::Phone),
            (
                "serial-note",
                concat!("4111", "111111111111"),
                Kind::PaymentCard,
            ),
            ("at", concat!("4111", "111111111111"), Kind::PaymentCard),
            ("number", concat!("4111", "111111111111"), Kind::PaymentCard),
            ("serial", "+12125550100", Kind::Phone),
            ("serial", "iban:DE89370400440532013000", Kind::Iban),
            ("serial", "ssn-123456789", Kind::UsSsn),
            ("version", "jane@example.com", Kind::Email),
            ("account-number", "12345678", Kind::CustomerAccount),
        ] {
            assert_eq!(of_pair(key, value), Some(kind), "{key} = {value}");
        }
        let key = format!("{}{}", concat!("AK", "IA"), "Z7Q2M4N6P3R5T8V2");
        assert_eq!(of_pair("serial", &key), Some(Kind::AwsAccessKeyId));
    }

    #[test]
    fn accounts_of_books_have_no_customer() {
        for key in [
            "gl-account",
            "cost-account",
            "ledger_account",
            "account-code",
        ] {
            assert_eq!(of_pair(key, "6402100"), None, "{key}");
            let text = format!("{key} 6402100");
            assert_eq!(found(&text, Field::Text), None, "{text}");
        }
        assert_eq!(of_pair("account", "640210"), None);
        assert_eq!(of_pair("billing-account", "BA-000123"), None);
        assert_eq!(found("billing-account BA-000123", Field::Text), None);
        let account = Some(Kind::CustomerAccount);
        assert_eq!(of_pair("account", "6402100"), account);
        assert_eq!(of_pair("billing-account", "1234567"), account);
        assert_eq!(found("billing account: 1234567", Field::Text), account);
    }

    #[test]
    fn twelve_digits_beside_the_cloud_are_an_aws_account() {
        for text in [
            "Bucket for CloudTrail logs of account 111122223333",
            "trusted account 111122223333 may read",
            "role in account 111122223333",
            "account=111122223333/region=eu-west-1",
            "account-111122223333-prod",
            "account 111122223333, region eu-west-1",
        ] {
            for field in [Field::Text, Field::Name] {
                assert_eq!(found(text, field), None, "{text}");
            }
        }
        for text in [
            "account 223456789012",
            "account_number 223456789012",
            "role of customer account 223456789012",
            "bucketed account 223456789012",
        ] {
            let account = Some(Kind::CustomerAccount);
            assert_eq!(found(text, Field::Text), account, "{text}");
        }
    }

    #[test]
    fn reviews_and_files_are_not_about_people() {
        for (key, value, near, kind) in [
            (
                "security-code-review",
                "2026",
                "security-code",
                Kind::CardSecurity,
            ),
            ("file-birth", "2026-11-21", "birth", Kind::DateOfBirth),
        ] {
            assert_eq!(of_pair(key, value), None, "{key}");
            assert_eq!(found(&format!("{key} {value}"), Field::Text), None, "{key}");
            assert_eq!(of_pair(near, value), Some(kind), "{near}");
        }
    }
}
