//! What a policy gives: to everyone, and to the services that deliver logs.

use std::net::IpAddr;

use serde_json::Value;

use super::settings::Place;
use super::statements::Own;
use crate::value::account::is_account;
use crate::value::policy::{Condition, Policy, Statement};

/// Whether a statement may give something to everyone. In doubt it does.
pub(in super::super) fn may_be_public(statement: &Statement) -> bool {
    if statement.denies() || !statement.may_be_for_everyone() {
        return false;
    }
    let Some(conditions) = statement.conditions() else {
        return true;
    };
    !conditions.iter().any(narrows)
}

/// Whether a condition names somebody, by a key for which S3 itself takes a policy for not public.
fn narrows(condition: &Condition) -> bool {
    let texts = ["StringEquals", "StringEqualsIgnoreCase", "StringLike"];
    let arns = ["ArnEquals", "ArnLike", "StringEquals", "StringLike"];
    let paths = ["ForAnyValue:StringEquals", "ForAnyValue:StringLike"];
    let operator = condition.operator.as_str();
    // Security: each key has values of one form. Others, such as `anonymous`, are no restriction.
    let names: fn(&str) -> bool = match condition.key.as_str() {
        "aws:principalaccount" | "aws:sourceaccount" | "s3:dataaccesspointaccount"
            if texts.contains(&operator) =>
        {
            is_account
        }
        "aws:principalorgid" | "aws:sourceorgid" if texts.contains(&operator) => {
            |value| is_id(value, "o-", 10)
        }
        "aws:principalorgpaths" if paths.contains(&operator) => |value| {
            value
                .split_once('/')
                .is_some_and(|(org, _)| is_id(org, "o-", 10))
        },
        "aws:sourcevpc" if texts.contains(&operator) => |value| is_id(value, "vpc-", 8),
        "aws:sourcevpce" if texts.contains(&operator) => |value| is_id(value, "vpce-", 8),
        "aws:userid" if texts.contains(&operator) => |value| {
            let (id, _) = value.split_once(':').unwrap_or((value, ""));
            is_user(id)
        },
        "aws:principalarn" | "aws:sourcearn" | "s3:dataaccesspointarn"
            if arns.contains(&operator) =>
        {
            is_arn
        }
        "aws:sourceip" if operator == "IpAddress" => is_range,
        _ => return false,
    };
    let values = &condition.values;
    !values.is_empty() && values.iter().all(|value| names(value))
}

fn is_id(value: &str, prefix: &str, fewest: usize) -> bool {
    let rest = value.strip_prefix(prefix).unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    rest.len() >= fewest && rest.bytes().all(plain)
}

fn is_user(id: &str) -> bool {
    let named = id.starts_with("AIDA") || id.starts_with("AROA");
    named && id.len() >= 16 && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// An ARN whose account is named before anything in it is left open; S3's own have none.
fn is_arn(value: &str) -> bool {
    let fixed = value.split(['*', '?', '$']).next().unwrap_or_default();
    let account = fixed.split(':').nth(4).unwrap_or_default();
    fixed.starts_with("arn:") && (is_account(account) || fixed == value && value.contains(":s3:::"))
}

/// A range that S3 does not take for the whole world: /8 or narrower, for IPv6 /32.
fn is_range(value: &str) -> bool {
    let (address, length) = value.split_once('/').unwrap_or((value, ""));
    let (widest, longest) = match address.parse() {
        Ok(IpAddr::V4(_)) => (8, 32),
        // Of the addresses in which the old ones are written again, the whole world is a /96.
        Ok(IpAddr::V6(address)) if address.to_ipv4_mapped().is_some() => return false,
        Ok(IpAddr::V6(address)) if address.segments().starts_with(&[0x64, 0xff9b]) => return false,
        Ok(IpAddr::V6(_)) => (32, 128),
        Err(_) => return false,
    };
    let range = widest..=longest;
    length.is_empty()
        || length
            .parse::<u8>()
            .is_ok_and(|length| range.contains(&length))
}

fn is_source(condition: &Condition) -> bool {
    matches!(
        condition.key.as_str(),
        "aws:sourcearn" | "aws:sourceaccount"
    )
}

/// Whether a statement lets a service in without saying for whom: anybody's trail or bucket would do.
pub(super) fn lets_services_in_for_anybody(policy: &Policy) -> bool {
    let mut statements = policy.statements().iter();
    statements.any(|statement| {
        let conditions = statement.conditions().unwrap_or_default();
        statement.allows() && !statement.services().is_empty() && !conditions.iter().any(is_source)
    })
}

/// Whether a statement lets the service in for the same source, as AWS's documentation writes it:
/// below a prefix, or with conditions more.
pub(super) fn delivers(statement: &Statement, own: &Own, place: &Place) -> bool {
    let text = |pointer: &str| own.meaning.pointer(pointer).and_then(Value::as_str);
    let (Some(service), Some(action), Some(resource)) = (
        text("/Principal/Service"),
        text("/Action"),
        text("/Resource"),
    ) else {
        return false;
    };
    let bucket = place.arn();
    let tail = resource.strip_prefix(&bucket).unwrap_or_default();
    let tail = tail.trim_start_matches('/');
    let on = |one: &&str| {
        // Below a prefix there are objects only.
        let below = one.strip_prefix(&bucket).filter(|_| !tail.is_empty());
        *one == resource || below.is_some_and(|rest| rest.starts_with('/') && rest.ends_with(tail))
    };
    let wanted = own.meaning.pointer("/Condition/StringEquals");
    let wanted = |key: &str| {
        let keys = wanted.and_then(Value::as_object)?;
        let (_, value) = keys.iter().find(|(one, _)| one.eq_ignore_ascii_case(key))?;
        value.as_str()
    };
    let Some(conditions) = statement.conditions() else {
        return false;
    };
    // The account that the source belongs to: the trail's, or the bucket's own.
    let account = wanted("aws:SourceArn").and_then(|arn| arn.split(':').nth(4));
    let account = account.unwrap_or(place.account.as_str());
    let buckets = format!("arn:{}:s3:::", place.partition.id());
    let narrowed = |one: &Condition| {
        let equal = ["StringEquals", "ArnEquals", "ArnLike", "StringLike"];
        let right = |value: &String| match (wanted(&one.key), one.key.as_str()) {
            (Some(wanted), _) => value == wanted,
            (None, "aws:sourceaccount") => value == account,
            (None, "aws:sourcearn") => value.starts_with(&buckets),
            _ => false,
        };
        let values = &one.values;
        equal.contains(&one.operator.as_str()) && !values.is_empty() && values.iter().all(right)
    };
    let from_source = |one: &Condition| is_source(one) && wanted(&one.key).is_some();
    statement.allows()
        && statement.is_plain()
        && statement.services().contains(&service)
        && statement.texts("Action").contains(&action)
        && statement.texts("Resource").iter().any(on)
        && conditions.iter().all(narrowed)
        && conditions.iter().any(from_source)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(condition: &str) -> bool {
        let text = format!(
            r#"{{"Statement":{{"Effect":"Allow","Principal":"*","Action":"s3:GetObject",
                "Resource":"*","Condition":{{{condition}}}}}}}"#
        );
        let policy = Policy::parse(&text);
        let policy = policy.unwrap_or_else(|| panic!("no policy: {text}"));
        policy.statements().iter().any(may_be_public)
    }

    #[test]
    fn a_condition_narrows_only_where_its_values_name_somebody() {
        for condition in [
            r#""StringEquals":{"aws:PrincipalAccount":"111122223333"}"#,
            r#""StringEquals":{"aws:PrincipalOrgID":"o-abcde12345"}"#,
            r#""ForAnyValue:StringLike":{"aws:PrincipalOrgPaths":"o-abcde12345/r-ab12/*"}"#,
            r#""StringEquals":{"aws:SourceVpce":["vpce-0123456789abcdef0"]}"#,
            r#""StringLike":{"aws:userid":"AROAEXAMPLEEXAMPLE123:*"}"#,
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::111122223333:role/*"}"#,
            r#""ArnLike":{"aws:SourceArn":"arn:aws:s3:::acme"}"#,
            r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/48"]}"#,
        ] {
            assert!(!public(condition), "{condition}");
        }
        for condition in [
            r#""StringEquals":{"aws:PrincipalAccount":"anonymous"}"#,
            r#""StringEquals":{"aws:PrincipalAccount":["111122223333","anonymous"]}"#,
            r#""StringEquals":{"aws:userid":"anonymous"}"#,
            r#""StringLike":{"aws:userid":"A*"}"#,
            r#""StringEquals":{"aws:SourceVpc":""}"#,
            r#""StringLike":{"aws:PrincipalOrgID":"o-*"}"#,
            r#""StringEqualsIfExists":{"aws:PrincipalAccount":"111122223333"}"#,
            r#""StringNotEquals":{"aws:PrincipalAccount":"111122223333"}"#,
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/x"}"#,
            r#""IpAddress":{"aws:SourceIp":"0.0.0.0/0"}"#,
            r#""IpAddress":{"aws:SourceIp":"0.0.0.0/99"}"#,
            r#""IpAddress":{"aws:SourceIp":"::ffff:0:0/96"}"#,
            r#""IpAddress":{"aws:SourceIp":"64:ff9b::/96"}"#,
            r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","::/0"]}"#,
            r#""NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}"#,
            r#""StringEquals":{"aws:Referer":"https://example.com"}"#,
            r#""StringEquals":{"aws:PrincipalAccount":[]}"#,
            "",
        ] {
            assert!(public(condition), "{condition}");
        }
    }
}
