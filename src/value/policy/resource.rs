//! Resources: which patterns take in all of a service's.

use super::pattern::{Pattern, is_fixed, is_open, part};

/// Kinds of resources that are named by whoever makes them, and hold or give what is worth having:
/// all of them together are what `*` is. Where AWS makes the names (instances, executions), all of
/// a kind is often the only way to say it.
const NAMED_KINDS: &[(&str, &[&str])] = &[
    ("dynamodb", &["table/"]),
    ("iam", &["group/", "policy/", "role/", "user/"]),
    ("kms", &["alias/", "key/"]),
    ("lambda", &["function:"]),
    ("s3", &["accesspoint/"]),
    ("secretsmanager", &["secret:"]),
    ("ssm", &["parameter/"]),
];

/// The service and the region of an ARN, and what follows the account; `None` when it is no ARN with all its parts,
/// so that its wildcards may stand for any of them.
pub(super) fn read(text: &str) -> Option<(&str, &str, &str)> {
    let next = |rest| part(rest, &[':']);
    let (arn, rest) = next(text)?;
    let (_partition, rest) = next(rest)?;
    let (service, rest) = next(rest)?;
    let (region, rest) = next(rest)?;
    let (_account, name) = next(rest)?;
    (arn == "arn").then_some((service, region, name))
}

/// Whether a pattern takes in all resources of a service, or of a kind that is not to be named whole.
pub(super) fn is_all(text: &str) -> bool {
    let Some((service, region, name)) = read(text) else {
        return !is_fixed(text);
    };
    if is_fixed(name) {
        return false;
    }
    // Buckets are in no region, and their names begin as they like.
    if (service, region) != ("s3", "") && is_all_of_a_kind(service, name) {
        return true;
    }
    let (kind, rest) = part(name, &['/', ':']).unwrap_or(("", name));
    if service == "s3" && kind != "accesspoint" {
        let bucket = part(name, &['/']).map_or(name, |(bucket, _)| bucket);
        return is_open(bucket);
    }
    let told = !kind.is_empty() && is_fixed(kind) && is_fixed(service);
    is_open(name) || is_open(rest) && !told
}

/// Whether a pattern takes in nearly all of a kind that is not to be named whole, with or without what
/// parts the kind from the name: `secret:*`, `secret*` and `sec*` are one.
fn is_all_of_a_kind(service: &str, name: &str) -> bool {
    let (service, name) = (
        Pattern::with_variables(service),
        Pattern::with_variables(name),
    );
    let kinds = NAMED_KINDS.iter().filter(|(one, _)| service.matches(one));
    let mut kinds = kinds.flat_map(|(_, kinds)| kinds.iter());
    kinds.any(|kind| name.is_open_after(kind))
}

/// Whether a pattern takes in objects of a named bucket, and no bucket.
pub(super) fn is_of_objects(text: &str) -> bool {
    read(text).is_some_and(|(service, _, name)| {
        let bucket = part(name, &['/']).map(|(bucket, _)| bucket);
        service == "s3" && bucket.is_some_and(is_fixed)
    })
}
