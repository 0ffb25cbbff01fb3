//! Secrets: tokens, keys, passwords and connection strings.

mod ahead;
mod alphabet;
mod apart;
mod assignment;
mod aws;
mod connection;
mod digest;
mod format;
mod formats;
mod header;
mod identifier;
mod jwt;
mod link;
mod named;
mod password;
mod private;
mod reference;
#[cfg(test)]
mod sample;
mod shape;
mod thing;
mod token;
mod unprefixed;
mod vendor;

use super::bytes::{at, run_end};
use super::{Field, Scope};
use crate::kind::Kind;
pub(super) use digest::is_digest;

/// `?`, which a `const fn` has not got.
macro_rules! tried {
    (let $name:ident = $value:expr) => {
        let Some($name) = $value else { return None };
    };
}

/// What a word announces.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic {
    /// Nothing but a password.
    Password,
    /// A password, or something else: `pass`.
    Pass,
    /// A number to unlock something.
    Pin,
    /// A token or a key for an interface.
    Token,
    /// A secret of a client, which people choose too.
    Secret,
    AwsSecret,
    AwsSession,
    /// A key of any kind.
    Key,
    /// A vendor whose tokens have no shape of their own.
    Vendor,
    /// The header.
    Authorization,
    /// The scheme of a header.
    Scheme,
    Cookie,
    /// The name of a cookie that holds a session.
    Session,
    /// The signature of a URL.
    Signature,
    /// A client of Oracle databases.
    Oracle,
    Webhook,
    /// A command that takes a password as an option.
    Command,
    /// The type of a JSON Web Key.
    Jwk,
    /// The text of a code that lets telephones into a network.
    Wifi,
}

/// What the run of letters and digits from `start` to `end` begins, without any keyword.
///
/// Most runs are words of a language: tables and a few bytes say so without a call.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the length first, and there is a mark for every byte"
)]
pub(super) const fn bare(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    let whole = text.len();
    if start >= end || end > whole {
        return None;
    }
    let (second, next) = (
        if start + 1 < whole {
            text[start + 1]
        } else {
            0
        },
        if end < whole { text[end] } else { 0 },
    );
    if vendor::BEGINS[text[start] as usize] & vendor::CONTINUES[second as usize] != 0
        && let Some((kind, _)) = vendor::prefixed(text, start)
        && !vendor::is_name_of_key(text, start, scope.field)
        && let Some(kind) = scope.report(kind)
    {
        return Some(kind);
    }
    let length = end - start;
    let may_be = match next {
        b'.' | b'|' | b'!' if length == 40 => true,
        b'.' => length == 14 || length >= 6 && end + 7 < whole && text[end + 7] == b'.',
        b'-' => length == 32 || length == 40,
        b'_' => length == 29 || length == 40,
        b':' => length >= 6 && text[start].is_ascii_digit(),
        b'!' => length == 15 || length == 18,
        b'|' => length == 15 || length == 16,
        b'~' => text[end - 1] == b'Q',
        b'/' | b'+' => true,
        _ => length > 30,
    };
    if may_be
        && let Some(kind) = unprefixed(text, start, end, next)
        && let Some(kind) = scope.report(kind)
    {
        return Some(kind);
    }
    glued(text, start, end, scope)
}

/// What is announced by a keyword at the end of a run that is no word by itself.
#[expect(clippy::indexing_slicing, reason = "a run ends behind its last byte")]
pub(super) const fn glued(text: &[u8], start: usize, end: usize, scope: Scope) -> Option<Kind> {
    if end - start > 4
        && matches!(
            (text[end - 2] | 0x20, text[end - 1] | 0x20),
            (b'r' | b'w', b'd')
                | (b'r' | b'e', b't')
                | (b's', b'e' | b's')
                | (b'd', b's')
                | (b'e', b'n' | b'y')
        )
        && let Some(topic) = identifier::glued(text, start, end)
    {
        return after(text, end, topic, scope);
    }
    None
}

/// What a run of letters and digits is that has no prefix to be known by.
const fn unprefixed(text: &[u8], start: usize, end: usize, next: u8) -> Option<Kind> {
    if matches!(next, b'~' | b'.' | b'-' | b'_' | b':' | b'|' | b'!')
        && unprefixed::is_token(text, start, end)
    {
        return Some(Kind::ApiToken);
    }
    // The first run of base64, or the second behind a sign.
    if aws::may_begin(text, start)
        && (start < 2
            || !aws::is_base64(at(text, start - 1))
            || !at(text, start - 2).is_ascii_alphanumeric()
            || aws::is_behind_folder(text, start))
        && aws::is_secret_key(text, start)
    {
        return Some(Kind::AwsSecretKey);
    }
    None
}

/// What the symbol at a place begins.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the length first"
)]
pub(super) const fn symbol(text: &[u8], place: usize, scope: Scope) -> Option<Kind> {
    if place + 4 > text.len() {
        return None;
    }
    match (text[place], text[place + 1]) {
        (b'-', b'-' | b'u' | b'U') => {
            if text[place + 1] == b'-' && private::is_pem(text, place) {
                return scope.report(Kind::PrivateKey);
            }
            if text[place + 2] | 0x20 != b'u'
                && text[place + 1] == b'-'
                && text[place + 2] | 0x20 != b'p'
            {
                return None;
            }
            if header::is_user_of_command(text, place) {
                return scope.report(Kind::AuthHeader);
            }
            None
        }
        (b':', b'/') if connection::has_userinfo(text, place) => {
            scope.report(Kind::ConnectionString)
        }
        _ => None,
    }
}

/// What stands beside the `@` at a place, which may be that of an address.
pub(super) const fn beside(
    text: &[u8],
    place: usize,
    is_address: bool,
    scope: Scope,
) -> Option<Kind> {
    if connection::has_default_before(text, place) {
        let found = scope.report(Kind::ConnectionString);
        if found.is_some() {
            return found;
        }
    }
    if is_address && connection::has_password_behind(text, place) {
        return scope.report(Kind::Password);
    }
    None
}

/// What stands behind a keyword that ends at `from`.
pub(super) const fn after(text: &[u8], from: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    // `tokens: 4096…` is a number of them.
    let is_plural = from > 0 && matches!(at(text, from - 1), b's' | b'S');
    let digits = !matches!(scope.field, Field::Identifier) && !is_plural;
    match topic {
        Topic::Authorization if header::is_authorization(text, from) => {
            return scope.report(Kind::AuthHeader);
        }
        Topic::Scheme if header::is_behind_scheme(text, from) => {
            return scope.report(Kind::AuthHeader);
        }
        Topic::Cookie if header::is_cookie(text, from) => return scope.report(Kind::Cookie),
        Topic::Session if header::is_session(text, from) => return scope.report(Kind::Cookie),
        Topic::Oracle if connection::is_oracle(text, from) => {
            return scope.report(Kind::ConnectionString);
        }
        Topic::Webhook if connection::is_webhook(text, from) => {
            return scope.report(Kind::SecretPath);
        }
        Topic::Command if header::has_password_option(text, from) => {
            return scope.report(Kind::Password);
        }
        Topic::Wifi if connection::is_network(text, from) => return scope.report(Kind::Password),
        Topic::Jwk if private::is_jwk(text, from) => return scope.report(Kind::PrivateKey),
        _ => {}
    }
    if matches!(topic, Topic::Pin | Topic::Pass) && is_in_parts(text, from)
        || matches!(topic, Topic::Pass) && identifier::is_verdict(text, from)
        || matches!(topic, Topic::Secret) && identifier::is_of_arn(text, from)
    {
        return None;
    }
    tried!(let end = identifier::end(text, from, topic));
    let (tied, apart) = (
        assignment::behind(text, end),
        apart::start(text, from, end, topic),
    );
    // In a sentence most keywords have neither.
    if let (None, None) = (&tied, apart) {
        return None;
    }
    if identifier::is_denied(text, from, end, topic) {
        return None;
    }
    if let Some(given) = tied
        && !(identifier::is_of_pair(text, from, given.is_firm() || given.is_quoted)
            && shape::is_fingerprint(given.value(text)))
        && let Some(found) = named::kind(text, given, topic, digits)
        && let Some(kind) = scope.report(found)
    {
        return Some(kind);
    }
    if let Some(start) = apart
        && let Some(found) = apart::kind(text, from, start, topic)
    {
        return scope.report(found);
    }
    None
}

/// Whether a keyword of two or three letters has its first one apart, as in `for p in list`.
const fn is_in_parts(text: &[u8], from: usize) -> bool {
    from > 2
        && (matches!(at(text, from - 2), b' ' | b'_' | b'-')
            || at(text, from - 1) | 0x20 == b'n'
                && matches!(at(text, from - 3), b' ' | b'_' | b'-'))
}

/// What stands before a keyword that begins at `until`.
pub(super) const fn before(text: &[u8], until: usize, topic: Topic, scope: Scope) -> Option<Kind> {
    if !matches!(
        topic,
        Topic::Password
            | Topic::Pass
            | Topic::Pin
            | Topic::Token
            | Topic::Secret
            | Topic::AwsSecret
    ) {
        return None;
    }
    let said = match ahead::given(text, until) {
        Some(given) => named::kind(text, given, topic, false),
        None => None,
    };
    if let Some(found) = said
        && let Some(kind) = scope.report(found)
    {
        return Some(kind);
    }
    tried!(let found = apart::kind_before(text, until, topic));
    scope.report(found)
}

/// A value whose key has a keyword that ends at a place.
pub(super) const fn value(
    key: &[u8],
    end: usize,
    value: &[u8],
    topic: Topic,
    scope: Scope,
) -> Option<Kind> {
    let is_about = match identifier::end(key, end, topic) {
        Some(reach) => identifier::is_denied(key, end, reach, topic),
        None => true,
    };
    let digits = !matches!(scope.field, Field::Identifier);
    tried!(let found = named::kind_of_tag(value, topic, is_about, digits));
    scope.report(found)
}

/// What a text is, if the whole of it is a token by its own shape.
pub(super) const fn token(text: &[u8]) -> Option<Kind> {
    let end = run_end(text, 0);
    if end == 0 {
        return None;
    }
    match vendor::prefixed(text, 0) {
        Some((kind, end)) if end == text.len() => return Some(kind),
        _ => {}
    }
    match unprefixed(text, 0, end, at(text, end)) {
        Some(Kind::ApiToken) if text.len() < 24 => None,
        found => found,
    }
}
