//! Identifiers around a keyword: what stands before and behind it in the same name.

use super::super::bytes::{at, has_at, part, run_end};
use super::super::packed::{Words, packed, words};
use super::Topic;
use super::password::is_distinct;
use super::thing::trailing_digits;

/// Words behind a keyword that make it something about a secret, and not the secret.
static ABOUT: Words = words![
    b"name" b"names" b"id" b"ids" b"arn" b"arns" b"type" b"types" b"length" b"len" b"size"
    b"policy" b"policies" b"url" b"urls" b"uri" b"uris" b"endpoint" b"file" b"filename" b"path"
    b"expiry" b"expires" b"expiration" b"expired" b"age" b"ttl" b"count" b"limit" b"limits"
    b"version" b"versions" b"status" b"state" b"enabled" b"required" b"rotation" b"rotate"
    b"rotated" b"reset" b"field" b"format" b"label" b"algorithm" b"alg" b"alias" b"pair"
    b"pairs" b"provider" b"location" b"source" b"ref" b"reference" b"parameter" b"param"
    b"prefix" b"suffix" b"header" b"scope" b"scopes" b"duration" b"validity" b"min" b"max"
    b"description" b"template" b"usage" b"mode" b"strength" b"hint" b"manager" b"store" b"vault"
    b"protected" b"protection" b"based" b"less" b"free" b"created" b"updated" b"last" b"date"
    b"time" b"timeout" b"index" b"stage" b"stages" b"owner" b"group" b"class" b"spec"
    b"identifier" b"fingerprint" b"checksum" b"digest" b"issuer" b"audience" b"board" b"word"
    b"words" b"space" b"frame" b"code" b"press" b"stone" b"ring" b"selector" b"signature"
    b"server" b"service" b"host" b"port" b"address" b"review" b"bucket" b"table" b"schema"
    b"condition" b"thumbprint"
];

/// Words before `token` that make it an identifier of a request or a page.
static BEFORE_TOKEN: Words = words![
    b"page" b"next" b"continuation" b"client" b"request" b"creation" b"idempotency" b"csrf"
    b"xsrf" b"pagination" b"start" b"max" b"pages" b"cancellation" b"lock" b"public" b"previous"
    b"marker" b"sync" b"caller" b"dedup" b"change" b"order" b"erc" b"cursor"
];

/// Words before `key` that make it an identifier.
static BEFORE_KEY: Words = words![
    b"kms" b"cmk" b"primary" b"sort" b"partition" b"cache" b"object" b"public" b"pub"
    b"idempotency" b"foreign" b"hash" b"bucket" b"s" b"range" b"data" b"group" b"tag"
    b"resource" b"dedup" b"row" b"shard" b"registry" b"route" b"issue" b"project" b"example"
    b"test" b"my" b"the" b"context" b"condition" b"index" b"lookup" b"file" b"image" b"schema"
    b"sequence" b"natural" b"composite" b"map" b"dict" b"config" b"metadata" b"item" b"search"
    b"i" b"translation" b"locale" b"customer" b"message" b"record" b"artifact" b"commit"
    b"build" b"hot" b"log" b"event" b"state" b"a" b"b" b"plan" b"amz"
];

/// What stands before `pass` in words that are not about passwords.
static BEFORE_PASS: Words = words![
    b"by" b"com" b"sur" b"tres" b"encom" b"under" b"over" b"reise" b"im"
];

/// Where the identifier ends whose keyword ends at a place; none if a word of it says that it is
/// not a secret.
pub(super) const fn end(text: &[u8], from: usize, topic: Topic) -> Option<usize> {
    let is_vendor = matches!(topic, Topic::Vendor);
    let mut i = from;
    while i < from + 48 {
        let byte = at(text, i);
        if byte.is_ascii_alphanumeric() {
            let word = word_end(text, i);
            if !is_vendor && is_about(packed(text, i, word), topic) {
                return None;
            }
            i = word;
        } else if matches!(byte, b'_' | b'-' | b'.')
            && (at(text, i + 1).is_ascii_alphanumeric() || byte == b'_' && at(text, i + 1) == b'_')
        {
            i += 1;
        } else {
            break;
        }
    }
    if is_vendor && i == from {
        None
    } else {
        Some(i)
    }
}

/// Whether the word behind an identifier that ends at `end`, or the one before its keyword, which
/// ends at `from`, says that it is not a secret.
pub(super) const fn is_denied(text: &[u8], from: usize, end: usize, topic: Topic) -> bool {
    if matches!(topic, Topic::Vendor) {
        return false;
    }
    let word = word_end(text, end + 1);
    // Words joined by dashes may be a passphrase.
    at(text, end) == b' ' && at(text, word) != b'-' && ABOUT.has(packed(text, end + 1, word))
        || is_denied_by_word_before(text, from, topic)
}

/// Words before `key` that make it one of a pair, whose fingerprint is told.
static OF_PAIRS: Words = words![b"gpg" b"pgp" b"host" b"ssh"];
/// Words that make it one of a pair in a sentence, and a secret where a program assigns it.
static SIGNING: Words = words![b"signing" b"deploy"];

/// Whether the key whose word ends at a place is one of a pair; `is_firm` says that its value is
/// assigned.
pub(super) const fn is_of_pair(text: &[u8], from: usize, is_firm: bool) -> bool {
    if from < 4 || !has_at(text, from - 3, b"key") {
        return false;
    }
    let before = packed_before(text, from - 3);
    OF_PAIRS.has(before) || !is_firm && SIGNING.has(before)
}

/// Whether `secret`, which ends at a place, is the type in an ARN of Secrets Manager.
pub(super) const fn is_of_arn(text: &[u8], from: usize) -> bool {
    if at(text, from) != b':' || from < 8 || at(text, from - 7) != b':' {
        return false;
    }
    // A region and an account stand between them, or templates.
    let mut i = from - 7;
    while i > 0 && from - i < 120 && at(text, i - 1).is_ascii_graphic() {
        i -= 1;
        if has_at(text, i, b":secretsmanager:") {
            return true;
        }
    }
    false
}

/// Whether `pass`, which ends at a place, is the verdict of a test, as in `PASS: name-1`, or part of
/// a name, as in `pass_rate2`.
pub(super) const fn is_verdict(text: &[u8], from: usize) -> bool {
    let is_joined = at(text, from) == b'_';
    if has_at(text, from, b": test") {
        return true;
    }
    let is_line = from == 4 || from > 4 && at(text, from - 5) == b'\n';
    if is_joined && at(text, from + 1).is_ascii_digit()
        || !(is_joined || is_line && at(text, from) == b':' && at(text, from - 1) == b'S')
    {
        return false;
    }
    let mut start = from + 1;
    while at(text, start) == b' ' {
        start += 1;
    }
    let mut end = start;
    while at(text, end).is_ascii_graphic() {
        end += 1;
    }
    let value = part(text, start, end);
    // `silver7412` is one word with a number; names of tests have more of both.
    let is_chosen = run_end(value, 0) == value.len() && trailing_digits(value) >= 3;
    !is_chosen && !is_distinct(value)
}

/// Whether a word behind a keyword makes it something about a secret. The hash of a password is
/// tried against words; that of a token is not.
const fn is_about(word: u64, topic: Topic) -> bool {
    const HASH: u64 = packed(b"hash", 0, 4);
    ABOUT.has(word) || word == HASH && !matches!(topic, Topic::Password | Topic::Pass | Topic::Pin)
}

const fn is_denied_by_word_before(text: &[u8], from: usize, topic: Topic) -> bool {
    match topic {
        Topic::Token => {
            let plural = matches!(at(text, from - 1), b's' | b'S') as usize;
            from >= 5 + plural
                && has_at(text, from - 5 - plural, b"token")
                && BEFORE_TOKEN.has(packed_before(text, from - 5 - plural))
        }
        Topic::Key => {
            let plural = matches!(at(text, from - 1), b's' | b'S') as usize;
            if from < 4 + plural {
                return true;
            }
            let key = from - 3 - plural;
            let glued = at(text, key - 1);
            !(glued.is_ascii_alphanumeric() || matches!(glued, b'_' | b'-'))
                || BEFORE_KEY.has(packed_before(text, key))
        }
        _ => false,
    }
}

/// Where the word of an identifier ends that begins at a place: at a separator, at a digit or
/// where the next word begins with a capital.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the length first"
)]
pub(super) const fn word_end(text: &[u8], start: usize) -> usize {
    let (mut end, length) = (start + 1, text.len());
    if start >= length || !text[start].is_ascii_alphabetic() {
        return end;
    }
    while end < length
        && end - start < 24
        && (matches!(text[end], b'a'..=b'z')
            || matches!(text[end], b'A'..=b'Z') && !matches!(text[end - 1], b'a'..=b'z'))
    {
        end += 1;
    }
    end
}

/// The word before a place, packed, with a separator between them or none.
#[expect(
    clippy::indexing_slicing,
    reason = "places are taken back from one within the text"
)]
const fn packed_before(text: &[u8], until: usize) -> u64 {
    if until > text.len() {
        return 0;
    }
    let mut end = until;
    if end > 0 && matches!(text[end - 1], b'_' | b'-' | b' ' | b'.') {
        end -= 1;
    }
    while end > 0 && matches!(text[end - 1], b'0'..=b'9') && until - end < 4 {
        end -= 1;
    }
    let mut start = end;
    while start > 0 && end - start < 24 && matches!(text[start - 1], b'a'..=b'z' | b'A'..=b'Z') {
        start -= 1;
        if matches!(text[start], b'A'..=b'Z')
            && start + 1 < end
            && matches!(text[start + 1], b'a'..=b'z')
        {
            break;
        }
    }
    packed(text, start, end)
}

/// The keyword that ends a run of letters and digits without beginning a word of its own, as in
/// `PGPASSWORD` and `slapikey`.
pub(super) const fn glued(text: &[u8], start: usize, end: usize) -> Option<Topic> {
    if end - start < 5 {
        return None;
    }
    let (tail, topic): (&[u8], Topic) = match at(text, end - 1).to_ascii_lowercase() {
        b'd' if ends_with(text, start, end, b"password") => (b"password", Topic::Password),
        b'd' if ends_with(text, start, end, b"passwd") => (b"passwd", Topic::Password),
        b'd' if ends_with(text, start, end, b"pwd") => (b"pwd", Topic::Password),
        b't' if ends_with(text, start, end, b"passwort") => (b"passwort", Topic::Password),
        b't' if ends_with(text, start, end, b"kennwort") => (b"kennwort", Topic::Password),
        b't' if ends_with(text, start, end, b"secret") => (b"secret", Topic::Secret),
        b'e' if ends_with(text, start, end, b"passphrase") => (b"passphrase", Topic::Password),
        b's' if ends_with(text, start, end, b"pass") => (b"pass", Topic::Pass),
        b's' if ends_with(text, start, end, b"creds") => (b"creds", Topic::Token),
        b'n' if ends_with(text, start, end, b"token") => (b"token", Topic::Token),
        b'y' if ends_with(text, start, end, b"apikey") => (b"apikey", Topic::Token),
        b'y' if ends_with(text, start, end, b"accesskey") => (b"accesskey", Topic::Token),
        b'y' if ends_with(text, start, end, b"secretkey") => (b"secretkey", Topic::Token),
        b'y' if ends_with(text, start, end, b"privatekey") => (b"privatekey", Topic::Token),
        _ => return None,
    };
    let begin = end - tail.len();
    let (before, first) = (at(text, begin - 1), at(text, begin));
    // Where a word begins the dictionary hears it.
    let begins = !before.is_ascii_alphabetic()
        || first.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || at(text, begin + 1).is_ascii_lowercase());
    if begins || matches!(topic, Topic::Pass) && BEFORE_PASS.has(packed(text, start, begin)) {
        None
    } else {
        Some(topic)
    }
}

const fn ends_with(text: &[u8], start: usize, end: usize, tail: &[u8]) -> bool {
    end - start > tail.len() && has_at(text, end - tail.len(), tail)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, MIXED, SMALL, found, random};
    use crate::kind::Kind;

    #[test]
    fn identifiers_are_read_in_any_spelling() {
        let value = random(SMALL, 20, 59);
        for name in [
            "api_key",
            "apiKey",
            "API-KEY",
            "x-api-key",
            "slapikey",
            "AUTH_CLIENTSECRET",
            "k8sToken",
            "etsyToken",
            "ACME_KEY",
            "acme.clientSecret",
            "some_api_token_123",
            "mySecretString",
            "encryption_key",
            "SharedAccessKey",
            "refresh_token2",
            "license_key",
            "privateKey",
        ] {
            let text = format!("{name} = \"{value}\"");
            assert_eq!(found(&text), Some(Kind::ApiToken), "{text}");
        }
    }

    #[test]
    fn arns_verdicts_orders_and_fingerprints_pass() {
        let (hex, mixed) = (random(HEX, 40, 61).to_uppercase(), random(MIXED, 43, 61));
        let arn = "arn:aws:secretsmanager:us-east-1:";
        for text in [
            format!("{arn}123456789012:secret:prod/db-0RLZ5T"),
            format!("{arn}${{AWS::AccountId}}:secret:MySecretName-a1B2c3"),
            format!("{arn}*:secret:rds!db-1f53a0bc-8638-4ec6-8624-ea6ebe34ab57-Ab3dE9"),
            "PASS: ld-x86-64/pr24721".to_owned(),
            "PASS name4x".to_owned(),
            "[pass_result.json5_all]".to_owned(),
            "Pin actions/checkout@b4ffde65f46336ab".to_owned(),
            "pin node18".to_owned(),
            format!("new upstream signing key {hex}"),
            format!("gpg_key={hex}"),
            format!("deploy key SHA256:{mixed}"),
            "sig_key: 51:C4:0C:11:22:33:44:55".to_owned(),
            "team-auth; vpc-041aea1aeae34a9fe, vpc-0610fa340686c20d1".to_owned(),
        ] {
            assert_eq!(found(&text), None, "{text}");
        }
        for (text, kind) in [
            ("db:secret:xK9wq2LmZ47t", Kind::ApiToken),
            ("db1:secret:xK9wq2LmZ47t", Kind::ApiToken),
            ("[prod]:secret:xK9wq2LmZ47t", Kind::ApiToken),
            ("USER: admin / PASS: monkey1234", Kind::Password),
            ("PASS: silver7412", Kind::Password),
            ("pass_Hunter2024!", Kind::Password),
            ("PASS: Hunter2024!", Kind::Password),
            ("db_pass_1: Hunter2024!", Kind::Password),
            ("PIN k*HZTMxS4G6B", Kind::Password),
        ] {
            assert_eq!(found(text), Some(kind), "{text}");
        }
        for text in [format!("SIGNING_KEY={hex}"), format!("deploy key: {hex}")] {
            assert_eq!(found(&text), Some(Kind::ApiToken), "{text}");
        }
        assert_eq!(
            found(&format!("api key {}", hex.to_lowercase())),
            Some(Kind::ApiToken)
        );
    }

    #[test]
    fn identifiers_that_are_about_a_secret_pass() {
        let value = random(HEX, 32, 61);
        for name in [
            "token_type",
            "secretName",
            "passwordPolicy",
            "KeyId",
            "token_url",
            "secret_arn",
            "keyAlias",
            "page_token",
            "nextToken",
            "ClientToken",
            "clientRequestToken",
            "csrf-token",
            "kms_key",
            "partition_key",
            "cacheKey",
            "primary-key",
            "publicKey",
            "api_key_source",
            "usage-plan-key",
            "token_hash",
            "key-thumbprint",
            "key",
        ] {
            let text = format!("{name} = \"{value}\"");
            assert_eq!(found(&text), None, "{text}");
        }
    }
}
