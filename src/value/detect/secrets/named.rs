//! What the value is that a keyword announces.

use super::super::bytes::part;
use super::assignment::{Given, Link};
use super::password::{
    is_any_password_of_tag, is_distinct, is_password, is_password_of_tag, is_pin,
    is_small_word_with_number,
};
use super::shape::Shape;
use super::thing::is_one_piece;
use super::token::{Demand, is_pair_of_hex, is_signature, is_token};
use super::vendor::prefixed;
use super::{Topic, aws, header};
use crate::kind::Kind;

/// What a value is that the keyword for a topic is given.
pub(super) const fn kind(text: &[u8], given: Given, topic: Topic, digits: bool) -> Option<Kind> {
    if !given.is_firm() && !given.is_quoted && is_plain_word(text, given.start, given.end) {
        return None;
    }
    if !matches!(topic, Topic::Password | Topic::Pass | Topic::Pin)
        && let Some((kind, _)) = prefixed(text, given.start)
    {
        return Some(kind);
    }
    let value = given.value(text);
    let (found, kind) = match topic {
        Topic::Password => (
            is_password(text, given) || is_small_word_with_number(text, given),
            Kind::Password,
        ),
        Topic::Pass => (
            is_password(text, given)
                && (given.is_firm() || !matches!(given.link, Link::Space) || is_distinct(value)),
            Kind::Password,
        ),
        // `pin node18` is an order.
        Topic::Pin => (
            if matches!(given.link, Link::Space) {
                is_password(text, given) && is_of_all_kinds(value)
            } else {
                is_password(text, given) || digits && is_pin(value)
            },
            Kind::Password,
        ),
        Topic::Token | Topic::Scheme => {
            (is_token(text, given, Demand::Plain, digits), Kind::ApiToken)
        }
        Topic::Secret => (
            is_token(text, given, Demand::Plain, digits)
                || matches!(given.link, Link::Assigned)
                    && value.len() >= 8
                    && is_one_piece(value)
                    && is_password(text, given),
            Kind::ApiToken,
        ),
        Topic::AwsSecret => (
            is_token(text, given, Demand::Plain, false)
                || aws::base64_end(value, 0, 41) == 40 && aws::is_chance(part(value, 0, 40)),
            Kind::AwsSecretKey,
        ),
        Topic::AwsSession => (
            aws::is_named_session_token(value) || is_token(text, given, Demand::Plain, false),
            Kind::AwsSessionToken,
        ),
        Topic::Key => (
            matches!(given.link, Link::Assigned | Link::Comma | Link::Colon)
                && is_token(text, given, Demand::Strict, false),
            Kind::ApiToken,
        ),
        Topic::Vendor => (
            given.is_firm()
                && (is_token(text, given, Demand::Strict, false) || is_pair_of_hex(value)),
            Kind::ApiToken,
        ),
        Topic::Signature => (
            matches!(given.link, Link::Assigned) && !given.is_quoted && is_signature(value),
            Kind::SignedUrl,
        ),
        _ => return None,
    };
    if found { Some(kind) } else { None }
}

const fn is_of_all_kinds(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    shape.lower > 0 && shape.upper > 0 && shape.digits > 0 && shape.symbols > 0
}

/// Whether nothing but small letters stands between two places, as in most sentences.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn is_plain_word(text: &[u8], start: usize, end: usize) -> bool {
    let mut i = start;
    while i < end && i < text.len() && matches!(text[i], b'a'..=b'z') {
        i += 1;
    }
    i == end
}

/// What the value of a tag is whose key holds the keyword for a topic, or is about it.
pub(super) const fn kind_of_tag(
    value: &[u8],
    topic: Topic,
    is_about: bool,
    digits: bool,
) -> Option<Kind> {
    let given = Given {
        link: Link::Assigned,
        is_quoted: true,
        start: 0,
        end: value.len(),
    };
    // What is only about a key or a token passes here as it does in text; the formats of vendors
    // are seen without a keyword.
    if is_about && !matches!(topic, Topic::Password | Topic::Pass | Topic::Vendor) {
        return None;
    }
    let found = match topic {
        Topic::Password if !is_about => is_any_password_of_tag(value),
        Topic::Password | Topic::Pass if is_about => {
            is_password_of_tag(value) && is_distinct(value)
        }
        Topic::Password | Topic::Pass => is_password_of_tag(value),
        Topic::Pin => is_password_of_tag(value) || digits && is_pin(value),
        Topic::Token | Topic::Secret | Topic::AwsSecret | Topic::AwsSession => {
            is_token(value, given, Demand::Plain, digits)
                || value.len() >= 8 && is_password_of_tag(value)
        }
        Topic::Authorization | Topic::Scheme | Topic::Cookie | Topic::Session => {
            value.len() >= 12
                && !header::is_name_of_session(value)
                && is_token(value, given, Demand::Plain, false)
        }
        _ => return kind(value, given, topic, digits),
    };
    let kind = match topic {
        Topic::Password | Topic::Pass | Topic::Pin => Kind::Password,
        Topic::AwsSecret => Kind::AwsSecretKey,
        Topic::AwsSession => Kind::AwsSessionToken,
        Topic::Authorization | Topic::Scheme => Kind::AuthHeader,
        Topic::Cookie | Topic::Session => Kind::Cookie,
        _ => Kind::ApiToken,
    };
    if found { Some(kind) } else { None }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, MIXED, found_in_pair as found, random};
    use crate::kind::Kind;

    #[test]
    fn the_key_of_a_tag_says_what_its_value_is() {
        for key in ["db_password", "acme:admin-pwd", "RootPasswd", "passphrase"] {
            for value in [
                "Hunter98",
                "top-worker-manager15",
                "#ILy*Dh2E6Bzo",
                "pass1word",
                "north-window-table6",
            ] {
                assert_eq!(found(key, value), Some(Kind::Password), "{key} = {value}");
            }
        }
        for key in [
            "client_secret",
            "AuthToken",
            "webhook-secret",
            "private-key",
        ] {
            for value in [random(MIXED, 20, 71), random(HEX, 40, 73)] {
                assert_eq!(found(key, &value), Some(Kind::ApiToken), "{key} = {value}");
            }
        }
    }

    #[test]
    fn a_key_about_a_secret_is_none() {
        let uuid = "550e8400-e29b-41d4-a716-446655440000";
        let hash = random(HEX, 40, 73);
        for key in [
            "kms-key-id",
            "KMSKeyId",
            "encryption-key-id",
            "ApiKeyId",
            "usage-plan-key",
            "wireguard-public-key",
            "ClientToken",
            "lock-token",
            "next-token",
            "secret-version-id",
            "token-hash",
            "partition-key",
            "s3-key",
            "key",
            "x-amz-key-v2",
        ] {
            for value in [uuid, &hash, "k3v9x1q7zd"] {
                assert_eq!(found(key, value), None, "{key} = {value}");
            }
        }
        // What is a secret by itself is one under any key.
        let token = format!("{}{}", concat!("gh", "p_"), random(MIXED, 36, 79));
        assert!(found("key-id", &token).is_some());
    }

    #[test]
    fn a_session_of_systems_manager_is_no_cookie() {
        let id = format!("deploy-0{}", random(HEX, 16, 73));
        for key in ["session", "ssm-session-id", "SessionId"] {
            for value in [id.as_str(), "2026-11-21", "spring-2026"] {
                assert_eq!(found(key, value), None, "{key} = {value}");
            }
            let cookie = random(MIXED, 32, 71);
            assert_eq!(found(key, &cookie), Some(Kind::Cookie), "{key}");
        }
    }

    #[test]
    fn references_and_words_are_no_secrets_of_tags() {
        for (key, value) in [
            ("db_password", "${DB_PASSWORD}"),
            ("password", "rotated"),
            ("password", "true"),
            ("secretName", "prod-db-2"),
            ("tokenSource", "vault2-prod"),
            ("token", "enabled"),
            ("session", "interactive"),
            ("api_key", "{{resolve:ssm:/prod/key:1}}"),
            ("key2", "value2"),
            ("Sensitive", "not-really"),
            ("password", "managed-by-vault"),
            ("password", "2024-01-15"),
            ("password", "v1.2.3"),
            ("password", "prod/db/2"),
            ("password", "{secret!r}"),
            ("PasswordFile", "C:\\secrets\\db1.txt"),
            ("passwordRotation", "every-90-days"),
        ] {
            assert_eq!(found(key, value), None, "{key} = {value}");
        }
    }
}
