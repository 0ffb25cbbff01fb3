//! Principals: whom a statement is about.

use serde_json::Value;

use super::statement::words;
pub(super) use crate::value::account::is_account;

/// One principal of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Principal<'a> {
    Everyone,
    /// A pattern, as good as everybody where it allows and as nobody where it denies.
    Pattern(&'a str),
    /// All of an account that its own policies let through.
    Account(&'a str),
    /// A user, role or session of an account.
    Member {
        account: &'a str,
        arn: &'a str,
    },
    Service(&'a str),
    Federated(&'a str),
    /// An S3 id of an account, which tells nothing of the account.
    Canonical(&'a str),
    /// What is left of a user or role that is no more.
    Gone(&'a str),
    /// An origin access identity of CloudFront.
    Distribution(&'a str),
}

const UNREAD: &str = "its principal is not written as policies write principals";

impl<'a> Principal<'a> {
    pub(super) fn read_all(value: &'a Value) -> Result<Vec<Self>, &'static str> {
        let Value::Object(kinds) = value else {
            // Security: a list without a kind is read by some and not by others.
            return match value.as_str() {
                Some("*") => Ok(vec![Self::Everyone]),
                _ => Err(UNREAD),
            };
        };
        let mut all = Vec::new();
        for (kind, names) in kinds {
            let read = match kind.as_str() {
                "AWS" => Self::account_or_member,
                "Service" => Self::service,
                "Federated" => |name| Ok(Self::Federated(name)),
                "CanonicalUser" => |name| Ok(Self::Canonical(name)),
                "*" => |_| Err(UNREAD),
                _ => return Err("its principal is of a kind that there is not"),
            };
            let names = words(names).filter(|names| !names.is_empty());
            for name in names.ok_or(UNREAD)? {
                all.push(match name {
                    "" => return Err(UNREAD),
                    "*" if kind == "AWS" => Self::Everyone,
                    name if name.contains(['*', '?']) => Self::Pattern(name),
                    name => read(name)?,
                });
            }
        }
        match all.len() {
            0 => Err(UNREAD),
            _ => Ok(all),
        }
    }

    fn account_or_member(name: &'a str) -> Result<Self, &'static str> {
        if is_account(name) {
            return Ok(Self::Account(name));
        }
        if is_unique_id(name) {
            return Ok(Self::Gone(name));
        }
        let parts: Vec<_> = name.splitn(6, ':').collect();
        match parts[..] {
            ["arn", partition, "iam" | "sts", "", account, rest] if is_partition(partition) => {
                match rest {
                    _ if account == "cloudfront" => Ok(Self::Distribution(name)),
                    _ if !is_account(account) => Err(UNREAD),
                    "root" => Ok(Self::Account(account)),
                    rest if rest.contains('/') => Ok(Self::Member { account, arn: name }),
                    _ => Err(UNREAD),
                }
            }
            _ => Err(UNREAD),
        }
    }

    fn service(name: &'a str) -> Result<Self, &'static str> {
        if name.contains('.') && !name.contains("${") {
            Ok(Self::Service(name))
        } else {
            Err("a service is named that there is not")
        }
    }

    /// The account that it says it is of.
    pub(super) fn account(&self) -> Option<&'a str> {
        match *self {
            Self::Account(account) | Self::Member { account, .. } => Some(account),
            Self::Federated(name) => account_of(name),
            _ => None,
        }
    }
}

/// The account of an ARN, where it is told.
pub(super) fn account_of(arn: &str) -> Option<&str> {
    let mut parts = arn.strip_prefix("arn:")?.split(':');
    let (partition, account) = (parts.next()?, parts.nth(2)?);
    (is_partition(partition) && is_account(account)).then_some(account)
}

pub(super) fn is_partition(text: &str) -> bool {
    let rest = text.strip_prefix("aws");
    rest.is_some_and(|rest| {
        rest.is_empty()
            || rest.starts_with('-')
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    })
}

fn is_unique_id(text: &str) -> bool {
    let kind = text.get(..4).unwrap_or_default();
    matches!(kind, "AIDA" | "AROA" | "AGPA" | "ANPA" | "AIPA")
        && (16..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}
