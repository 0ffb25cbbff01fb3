//! The policy statements of a bucket: ours, and others that say the same.

use serde_json::{Value, json};

use super::Control;
use super::settings::{Place, Purpose};
use crate::Encryption;
use crate::value::policy::{Condition, Policy, Statement};

const SSE: &str = "s3:x-amz-server-side-encryption";
const KMS_KEY: &str = "s3:x-amz-server-side-encryption-aws-kms-key-id";
const BY_SERVICE: &str = "aws:PrincipalIsAWSService";

/// A statement that this crate adds, under a `Sid` of its own.
pub(in super::super) struct Own {
    pub(in super::super) control: Control,
    pub(in super::super) sid: &'static str,
    pub(in super::super) meaning: Value,
}

/// The statements that a bucket's policy should hold.
pub(in super::super) fn own(place: &Place, encryption: &Encryption, purpose: &Purpose) -> Vec<Own> {
    let bucket = place.arn();
    let objects = format!("{bucket}/*");
    let everything = json!([bucket, objects]);
    let deny = |sid: &str, action: &str, resource: &Value, condition: Value| {
        json!({
            "Sid": sid, "Effect": "Deny", "Principal": "*",
            "Action": action, "Resource": resource, "Condition": condition,
        })
    };
    let mut all = Vec::new();
    let mut add = |control, sid, meaning| {
        all.push(Own {
            control,
            sid,
            meaning,
        });
    };
    let sid = "PalisadeDenyInsecureTransport";
    let condition = json!({"Bool": {"aws:SecureTransport": "false"}});
    add(
        Control::SecureTransport,
        sid,
        deny(sid, "s3:*", &everything, condition),
    );

    let sid = "PalisadeDenyOldTls";
    let condition = json!({"NumericLessThan": {"s3:TlsVersion": "1.2"}});
    add(
        Control::TlsVersion,
        sid,
        deny(sid, "s3:*", &everything, condition),
    );

    let algorithm = encryption.algorithm();
    // Parts of an upload, deliveries of logs and replication name no encryption and have the
    // bucket's own.
    let named_and_other = json!({"StringNotEquals": {SSE: algorithm}, "Null": {SSE: "false"}});
    let sid = "PalisadeDenyOtherEncryption";
    let condition = for_people(named_and_other, purpose);
    let objects = json!(objects);
    add(
        Control::OtherEncryption,
        sid,
        deny(sid, "s3:PutObject", &objects, condition),
    );

    if let Some(key) = encryption.key() {
        // A write that names the algorithm and no key gets the key of the account's S3, so that a
        // key which is absent counts as another one here.
        let other_key = json!({
            "StringEquals": {SSE: algorithm}, "StringNotEquals": {KMS_KEY: key.as_str()},
        });
        let sid = "PalisadeDenyOtherKey";
        let condition = for_people(other_key, purpose);
        add(
            Control::OtherEncryption,
            sid,
            deny(sid, "s3:PutObject", &objects, condition),
        );
    }
    all.extend(delivery(place, purpose));
    all
}

/// Services that deliver logs may name what they like: it is their own documented way.
fn for_people(mut condition: Value, purpose: &Purpose) -> Value {
    if let (Value::Object(operators), false) = (&mut condition, *purpose == Purpose::Data) {
        operators.insert("Bool".to_owned(), json!({BY_SERVICE: "false"}));
    }
    condition
}

/// What lets the service in that delivers logs.
fn delivery(place: &Place, purpose: &Purpose) -> Vec<Own> {
    let bucket = place.arn();
    let allow =
        |sid: &'static str, service: &str, action: &str, on: String, condition: Value| Own {
            control: Control::Delivery,
            sid,
            meaning: json!({
                "Sid": sid, "Effect": "Allow", "Principal": {"Service": service},
                "Action": action, "Resource": on, "Condition": condition,
            }),
        };
    match purpose {
        Purpose::Data => Vec::new(),
        Purpose::AccessLogs => vec![allow(
            "PalisadeAllowAccessLogs",
            "logging.s3.amazonaws.com",
            "s3:PutObject",
            format!("{bucket}/*"),
            json!({"StringEquals": {"aws:SourceAccount": place.account.as_str()}}),
        )],
        Purpose::Trail(trail) => {
            let service = "cloudtrail.amazonaws.com";
            let source = json!({"aws:SourceArn": trail.as_str()});
            vec![
                allow(
                    "PalisadeAllowTrailToLook",
                    service,
                    "s3:GetBucketAcl",
                    bucket.clone(),
                    json!({"StringEquals": source}),
                ),
                allow(
                    "PalisadeAllowTrailToWrite",
                    service,
                    "s3:PutObject",
                    format!("{bucket}/AWSLogs/{}/*", trail.account()),
                    json!({"StringEquals": {
                        "aws:SourceArn": trail.as_str(),
                        "s3:x-amz-acl": "bucket-owner-full-control",
                    }}),
                ),
            ]
        }
    }
}

/// Whether a policy holds a statement, or another that denies at least the same.
pub(in super::super) fn holds(policy: &Policy, own: &Own, place: &Place) -> bool {
    let mut statements = policy.statements().iter();
    statements.any(|one| match own.control {
        Control::Delivery => same(one.meaning(), &own.meaning),
        _ => same(one.meaning(), &own.meaning) || denies_as_much(one, own, place),
    })
}

/// Equal but for the `Sid` and for lists of one.
fn same(a: &Value, b: &Value) -> bool {
    normal(a, true) == normal(b, true)
}

fn normal(value: &Value, top: bool) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| !(top && *name == "Sid"))
            .map(|(name, value)| (name.clone(), normal(value, false)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(values) => match values.as_slice() {
            [one] => normal(one, false),
            _ => {
                let mut values: Vec<_> = values.iter().map(|one| normal(one, false)).collect();
                values.sort_by_key(Value::to_string);
                Value::Array(values)
            }
        },
        Value::Bool(_) | Value::Number(_) => Value::String(value.to_string()),
        other => other.clone(),
    }
}

fn denies_as_much(statement: &Statement, own: &Own, place: &Place) -> bool {
    if !statement.denies() || !statement.is_plain() || !statement.is_for_everyone() {
        return false;
    }
    let bucket = place.arn();
    let covers = |texts: &[String]| {
        let resources = statement.texts("Resource");
        resources
            .iter()
            .any(|text| texts.iter().any(|one| one == text))
    };
    let objects = covers(&["*".to_owned(), format!("{bucket}/*"), format!("{bucket}*")]);
    let itself = covers(&["*".to_owned(), bucket.clone(), format!("{bucket}*")]);
    let acts = |wanted: &[&str]| {
        let actions = statement.texts("Action");
        actions
            .iter()
            .any(|action| wanted.iter().any(|one| action.eq_ignore_ascii_case(one)))
    };
    let Some(conditions) = statement.conditions() else {
        return false;
    };
    match own.control {
        Control::SecureTransport => {
            let only = |one: &Condition| {
                is(one, &["Bool", "BoolIfExists"], "aws:securetransport") && one.values == ["false"]
            };
            objects
                && itself
                && acts(&["*", "s3:*"])
                && matches!(&conditions[..], [one] if only(one))
        }
        Control::TlsVersion => {
            let only = |one: &Condition| {
                let operators = ["NumericLessThan", "NumericLessThanIfExists"];
                is(one, &operators, "s3:tlsversion")
                    && one.values.iter().any(|value| is_modern(value))
            };
            objects
                && itself
                && acts(&["*", "s3:*"])
                && matches!(&conditions[..], [one] if only(one))
        }
        Control::OtherEncryption => {
            let wanted = own.meaning.pointer("/Condition/StringNotEquals");
            let Some((key, value)) = wanted
                .and_then(Value::as_object)
                .and_then(|keys| keys.iter().next())
            else {
                return false;
            };
            // Whoever denies also what names nothing denies more than is asked for.
            let texts = ["StringNotEquals", "StringNotEqualsIfExists"];
            let arns = ["ArnNotEquals", "ArnNotEqualsIfExists"];
            let key = key.to_ascii_lowercase();
            let only = |one: &Condition| {
                (is(one, &texts, &key) || key != SSE && is(one, &arns, &key))
                    && one.values.len() == 1
                    && one.values.first().map(String::as_str) == value.as_str()
            };
            objects
                && acts(&["*", "s3:*", "s3:PutObject", "s3:PutObject*", "s3:Put*"])
                && matches!(&conditions[..], [one] if only(one))
        }
        _ => false,
    }
}

fn is(condition: &Condition, operators: &[&str], key: &str) -> bool {
    condition.key == key && operators.contains(&condition.operator.as_str())
}

fn is_modern(version: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    let number = version.parse::<f64>();
    version.bytes().all(plain) && number.is_ok_and(|number| (1.2..2.0).contains(&number))
}

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

/// The condition keys by which S3 itself takes a policy for not public, with values that name
/// somebody.
fn narrows(condition: &Condition) -> bool {
    const KEYS: [&str; 12] = [
        "aws:principalaccount",
        "aws:principalarn",
        "aws:principalorgid",
        "aws:principalorgpaths",
        "aws:sourceaccount",
        "aws:sourcearn",
        "aws:sourceorgid",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:userid",
        "s3:dataaccesspointaccount",
        "s3:dataaccesspointarn",
    ];
    const OPERATORS: [&str; 5] = [
        "StringEquals",
        "StringEqualsIgnoreCase",
        "StringLike",
        "ArnEquals",
        "ArnLike",
    ];
    let names_somebody = |value: &String| {
        let fixed = value.split(['*', '?', '$']).next().unwrap_or_default();
        // In an ARN the account stands after the fourth colon.
        let account = fixed.split(':').nth(4).unwrap_or_default();
        fixed == value || fixed.starts_with("arn:") && account.len() == 12
    };
    OPERATORS.contains(&condition.operator.as_str())
        && KEYS.contains(&condition.key.as_str())
        && !condition.values.is_empty()
        && condition.values.iter().all(names_somebody)
}
