//! Resources: which patterns take in all of a service's.

use super::pattern::Pattern;

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

/// The ARN of one or more resources.
pub(super) struct Resource<'a> {
    service: &'a str,
    name: &'a str,
}

impl<'a> Resource<'a> {
    /// `None` when it is no ARN with all its parts, so that its wildcards may stand for any of them.
    fn read(text: &'a str) -> Option<Self> {
        let mut parts = text.splitn(6, ':');
        let (arn, _partition) = (parts.next()?, parts.next()?);
        let (service, _region, _account) = (parts.next()?, parts.next()?, parts.next()?);
        let name = parts.next()?;
        (arn == "arn").then_some(Self { service, name })
    }
}

/// Whether a pattern takes in all resources of a service, or of a kind that is not to be named whole.
pub(super) fn is_all(text: &str) -> bool {
    let Some(Resource { service, name }) = Resource::read(text) else {
        return !Pattern::with_variables(text).is_fixed();
    };
    let is_open = |text: &str| Pattern::with_variables(text).is_open();
    if service == "s3" && !name.starts_with("accesspoint/") {
        let bucket = name.split('/').next().unwrap_or_default();
        return is_open(bucket);
    }
    if is_open(name) || !Pattern::with_variables(service).is_fixed() && is_open(rest(name)) {
        return true;
    }
    let kind = name.strip_suffix(rest(name)).unwrap_or_default();
    let kind = kind.trim_end_matches(['/', ':']);
    let mut kinds = NAMED_KINDS.iter().filter(|(one, _)| *one == service);
    is_open(kind) && is_open(rest(name))
        || is_open(rest(name)) && kinds.any(|(_, kinds)| kinds.contains(&kind))
}

/// What follows the kind, as in `role/…` and `secret:…`.
fn rest(name: &str) -> &str {
    name.split_once(['/', ':']).map_or(name, |(_, rest)| rest)
}

/// Whether a pattern takes in objects of a named bucket, and no bucket.
pub(super) fn is_of_objects(text: &str) -> bool {
    Resource::read(text).is_some_and(|resource| {
        let bucket = resource.name.split_once('/').map(|(bucket, _)| bucket);
        resource.service == "s3"
            && bucket.is_some_and(|bucket| Pattern::with_variables(bucket).is_fixed())
    })
}
