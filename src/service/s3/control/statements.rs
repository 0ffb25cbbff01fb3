//! The policy statements of a bucket: ours, and others that say the same.

use serde_json::{Value, json};

use super::Control;
use super::grants::delivers;
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
    let objects = json!(format!("{bucket}/*"));
    let everything = json!([bucket, objects]);
    let mut all = Vec::new();
    let mut deny = |control, sid, action: &str, resource: &Value, condition: Value| {
        let meaning = json!({
            "Sid": sid, "Effect": "Deny", "Principal": "*",
            "Action": action, "Resource": resource, "Condition": condition,
        });
        all.push(Own {
            control,
            sid,
            meaning,
        });
    };
    let plain = json!({"Bool": {"aws:SecureTransport": "false"}});
    let sid = "PalisadeDenyInsecureTransport";
    deny(Control::SecureTransport, sid, "s3:*", &everything, plain);
    let old = json!({"NumericLessThan": {"s3:TlsVersion": "1.2"}});
    let sid = "PalisadeDenyOldTls";
    deny(Control::TlsVersion, sid, "s3:*", &everything, old);

    let (control, put) = (Control::OtherEncryption, "s3:PutObject");
    let algorithm = encryption.algorithm();
    // Parts of an upload, deliveries of logs and replication name no encryption and have the
    // bucket's own.
    let other = json!({"StringNotEquals": {SSE: algorithm}, "Null": {SSE: "false"}});
    let sid = "PalisadeDenyOtherEncryption";
    deny(control, sid, put, &objects, for_people(other));
    if let Some(key) = encryption.key() {
        // A write that names the algorithm and no key gets the key of the account's S3, so that a
        // key which is absent counts as another one here.
        let other = json!({
            "StringEquals": {SSE: algorithm}, "StringNotEquals": {KMS_KEY: key.as_str()},
        });
        let sid = "PalisadeDenyOtherKey";
        deny(control, sid, put, &objects, for_people(other));
    }
    all.extend(delivery(place, purpose));
    all
}

/// AWS services that the policy lets in, such as those that deliver logs, may name what they like: it is
/// their own documented way. A caller without a name is no service.
fn for_people(mut condition: Value) -> Value {
    if let Value::Object(operators) = &mut condition {
        operators.insert("BoolIfExists".to_owned(), json!({BY_SERVICE: "false"}));
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

/// Whether a policy holds a statement, or another that does at least the same.
pub(in super::super) fn holds(policy: &Policy, own: &Own, place: &Place) -> bool {
    let mut statements = policy.statements().iter();
    statements.any(|one| {
        let more = match own.control {
            Control::Delivery => delivers(one, own, place),
            _ => denies_as_much(one, own, place),
        };
        more || same(one.meaning(), &own.meaning)
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
