//! Trust policies, read strictly and applied.
//!
//! Security: what is not understood here denies everything, so that a test whose policy has a slip
//! in it fails instead of passing.
use serde_json::Value;

use super::condition::{Condition, Facts};
use crate::value::policy;

const ACTIONS: [&str; 4] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];

/// A trust policy.
#[derive(Debug)]
pub(in crate::testing) struct Trust(Vec<Statement>);

#[derive(Debug)]
struct Statement {
    denies: bool,
    principals: Vec<Principal>,
    actions: Vec<&'static str>,
    conditions: Vec<Condition>,
}

#[derive(Debug)]
enum Principal {
    Anybody,
    AnyOfAws,
    Account(String),
    Arn(String),
    Provider(String),
}

/// Who asks.
#[derive(Clone, Copy, Debug)]
pub(in crate::testing) enum Asking<'a> {
    Aws {
        account: &'a str,
        /// Of the session, when it is one.
        arn: &'a str,
        /// Of the user, or of the session's role.
        principal: &'a str,
    },
    Web {
        provider: &'a str,
    },
}

impl Trust {
    /// Reads a policy; the error says which part is not understood.
    pub(in crate::testing) fn read(text: &str) -> Result<Self, String> {
        let whole: Value = serde_json::from_str(text).map_err(|_| "the document".to_owned())?;
        match whole.get("Version").map(Value::as_str) {
            None | Some(Some("2012-10-17" | "2008-10-17")) => {}
            Some(_) => return Err("its Version".to_owned()),
        }
        let policy = policy::Policy::parse(text).ok_or("the document")?;
        let statements = policy.statements().iter().enumerate();
        statements
            .map(|(at, statement)| {
                Statement::read(statement).map_err(|what| format!("{what} of statement {}", at + 1))
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Asks one more condition of every statement that allows.
    pub(super) fn require(&mut self, condition: &Condition) {
        for statement in self.0.iter_mut().filter(|statement| !statement.denies) {
            statement.conditions.push(condition.clone());
        }
    }

    /// Whether it allows an action, and no statement denies it.
    pub(in crate::testing) fn allows(
        &self,
        action: &str,
        asking: Asking<'_>,
        facts: &Facts,
    ) -> bool {
        let matching = |statement: &&Statement| statement.matches(action, asking, facts);
        let mut matching = self.0.iter().filter(matching).peekable();
        matching.peek().is_some() && matching.all(|statement| !statement.denies)
    }
}

impl Statement {
    fn read(statement: &policy::Statement) -> Result<Self, String> {
        let members = statement.meaning().as_object().ok_or("the whole")?;
        let known = ["Sid", "Effect", "Principal", "Action", "Condition"];
        if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(format!("the member {name}"));
        }
        let denies = match members.get("Effect").and_then(Value::as_str) {
            Some("Allow") => false,
            Some("Deny") => true,
            _ => return Err("the Effect".to_owned()),
        };
        let actions: Result<Vec<_>, _> = statement
            .texts("Action")
            .into_iter()
            .map(|name| {
                let mut known = ACTIONS.iter().copied();
                known
                    .find(|action| action.eq_ignore_ascii_case(name))
                    .ok_or_else(|| format!("the action {name}"))
            })
            .collect();
        let actions = actions?;
        if actions.is_empty() {
            return Err("the Action".to_owned());
        }
        let conditions = statement.conditions().ok_or("the Condition")?;
        Ok(Self {
            denies,
            principals: Principal::read(members.get("Principal").ok_or("the Principal")?)?,
            actions,
            conditions: conditions
                .iter()
                .map(Condition::read)
                .collect::<Result<_, _>>()?,
        })
    }

    fn matches(&self, action: &str, asking: Asking<'_>, facts: &Facts) -> bool {
        self.actions.contains(&action)
            && self.principals.iter().any(|one| one.matches(asking))
            && self.conditions.iter().all(|one| one.holds(facts))
    }
}

impl Principal {
    fn read(value: &Value) -> Result<Vec<Self>, String> {
        if value == "*" {
            return Ok(vec![Self::Anybody]);
        }
        let kinds = value.as_object().filter(|kinds| !kinds.is_empty());
        let mut all = Vec::new();
        for (kind, names) in kinds.ok_or("the Principal")? {
            let names = match names {
                Value::Array(names) => names.iter().collect(),
                name => vec![name],
            };
            for name in names {
                let name = name.as_str().unwrap_or_default();
                let read = match kind.as_str() {
                    "AWS" => Self::of_aws(name),
                    "Federated" => provider(name).then(|| Self::Provider(name.to_owned())),
                    _ => None,
                };
                all.push(read.ok_or_else(|| format!("the {kind} principal {name}"))?);
            }
        }
        Ok(all)
    }

    fn of_aws(name: &str) -> Option<Self> {
        if name == "*" {
            return Some(Self::AnyOfAws);
        }
        if account(name) {
            return Some(Self::Account(name.to_owned()));
        }
        let parts: Vec<_> = name.splitn(6, ':').collect();
        let ["arn", partition, service, "", owner, resource] = parts[..] else {
            return None;
        };
        let wild = name.contains(['*', '?', '$', ' ']);
        if wild || !account(owner) || !partition.starts_with("aws") {
            return None;
        }
        let named = |kind| {
            let rest = resource.strip_prefix(kind);
            rest.is_some_and(|rest: &str| !rest.is_empty())
        };
        match service {
            "iam" if resource == "root" => Some(Self::Account(owner.to_owned())),
            "iam" if named("user/") || named("role/") => Some(Self::Arn(name.to_owned())),
            "sts" if named("assumed-role/") => Some(Self::Arn(name.to_owned())),
            _ => None,
        }
    }

    fn matches(&self, asking: Asking<'_>) -> bool {
        match (self, asking) {
            (Self::Anybody, _) | (Self::AnyOfAws, Asking::Aws { .. }) => true,
            (Self::Account(owner), Asking::Aws { account, .. }) => owner == account,
            (Self::Arn(name), Asking::Aws { arn, principal, .. }) => {
                name == arn || name == principal
            }
            (Self::Provider(name), Asking::Web { provider }) => name == provider,
            _ => false,
        }
    }
}

fn account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn provider(name: &str) -> bool {
    let parts: Vec<_> = name.splitn(6, ':').collect();
    matches!(parts[..], ["arn", _, "iam", "", owner, rest]
        if account(owner) && rest.starts_with("oidc-provider/") && !rest.contains('*'))
}

#[cfg(test)]
mod tests;
