//! Resources: which patterns take in all of a service's.

use super::pattern::{is_fixed, is_open, part};

/// Kinds of resources that are named by whoever makes them, and hold or give what is worth having:
/// all of them together are what `*` is. Where AWS makes the names (instances, executions), all of
/// a kind is often the only way to say it.
const NAMED_KINDS: &[(&str, &[&str])] = &[
    ("dynamodb", &["table"]),
    ("iam", &["group", "policy", "role", "user"]),
    ("kms", &["alias", "key"]),
    ("lambda", &["function"]),
    ("s3", &["accesspoint"]),
    ("secretsmanager", &["secret"]),
    ("ssm", &["parameter"]),
];

/// The service of an ARN, and what follows the account; `None` when it is no ARN with all its parts,
/// so that its wildcards may stand for any of them.
pub(super) fn read(text: &str) -> Option<(&str, &str)> {
    let next = |rest| part(rest, &[':']);
    let (arn, rest) = next(text)?;
    let (_partition, rest) = next(rest)?;
    let (service, rest) = next(rest)?;
    let (_region, rest) = next(rest)?;
    let (_account, name) = next(rest)?;
    (arn == "arn").then_some((service, name))
}

/// Whether a pattern takes in all resources of a service, or of a kind that is not to be named whole.
pub(super) fn is_all(text: &str) -> bool {
    let Some((service, name)) = read(text) else {
        return !is_fixed(text);
    };
    let (kind, rest) = part(name, &['/', ':']).unwrap_or(("", name));
    if service == "s3" && kind != "accesspoint" {
        let bucket = part(name, &['/']).map_or(name, |(bucket, _)| bucket);
        return is_open(bucket);
    }
    let mut kinds = NAMED_KINDS.iter().filter(|(one, _)| *one == service);
    let named =
        is_fixed(service) && is_fixed(kind) && !kinds.any(|(_, kinds)| kinds.contains(&kind));
    is_open(name) || is_open(rest) && (kind.is_empty() || !named)
}

/// Whether a pattern takes in objects of a named bucket, and no bucket.
pub(super) fn is_of_objects(text: &str) -> bool {
    read(text).is_some_and(|(service, name)| {
        let bucket = part(name, &['/']).map(|(bucket, _)| bucket);
        service == "s3" && bucket.is_some_and(is_fixed)
    })
}
