//! Roles: who may assume them, and for how long.
use std::time::Duration;

use super::condition::Condition;
use super::trust::Trust;

/// A role to be added with [`Iam::add_role`](super::Iam::add_role).
///
/// ```
/// use palisade::testing::RoleSpec;
///
/// let by_hand = RoleSpec::trust(
///     r#"{
///         "Version": "2012-10-17",
///         "Statement": {
///             "Effect": "Allow",
///             "Principal": {"AWS": "111122223333"},
///             "Action": "sts:AssumeRole",
///             "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "900"}}
///         }
///     }"#,
/// );
/// let shorter = RoleSpec::trusting_account("111122223333").with_mfa();
/// ```
#[derive(Clone, Debug)]
pub struct RoleSpec {
    policy: String,
    more: Vec<Condition>,
    max_session: Duration,
}

impl RoleSpec {
    /// A role with this trust policy.
    ///
    /// Understood are `Allow` and `Deny`; as principals `*`, accounts, users, roles, sessions of
    /// roles and OIDC providers; the actions `sts:AssumeRole`, `sts:AssumeRoleWithWebIdentity`,
    /// `sts:TagSession` and `sts:SetSourceIdentity`; the operators `Bool`, `BoolIfExists`,
    /// `StringEquals`, `StringLike`, `NumericLessThan` and `Null`; the keys
    /// `aws:MultiFactorAuthPresent`, `aws:MultiFactorAuthAge`, `sts:ExternalId`,
    /// `sts:RoleSessionName`, `sts:SourceIdentity`, `aws:RequestTag/…`, `aws:PrincipalArn`,
    /// `aws:PrincipalAccount`, and `:sub` and `:aud` of
    /// [`Iam::WEB_IDENTITY_PROVIDER`](super::Iam::WEB_IDENTITY_PROVIDER). A policy with anything
    /// else in it lets nobody in, and the denial says what was not understood.
    #[must_use]
    pub fn trust(policy: impl Into<String>) -> Self {
        Self {
            policy: policy.into(),
            more: Vec::new(),
            max_session: Duration::from_secs(3600),
        }
    }

    /// A role that everybody in an account may assume, with tags and a source identity if they like.
    #[must_use]
    pub fn trusting_account(account: impl AsRef<str>) -> Self {
        let principal = serde_json::json!({ "AWS": account.as_ref() });
        let actions = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
        Self::allowing(&principal, &actions)
    }

    /// A role for the tokens of [`Iam::add_web_identity`](super::Iam::add_web_identity); the
    /// account is the role's own.
    #[must_use]
    pub fn trusting_web_identity(account: impl AsRef<str>) -> Self {
        let principal = serde_json::json!({ "Federated": super::provider(account.as_ref()) });
        Self::allowing(&principal, &["sts:AssumeRoleWithWebIdentity"])
    }

    fn allowing(principal: &serde_json::Value, actions: &[&str]) -> Self {
        let policy = serde_json::json!({
            "Version": "2012-10-17",
            "Statement": { "Effect": "Allow", "Principal": principal, "Action": actions },
        });
        Self::trust(policy.to_string())
    }

    /// Those it trusts must have shown a code.
    #[must_use]
    pub fn with_mfa(mut self) -> Self {
        self.more.push(Condition::mfa());
        self
    }

    /// Those it trusts must name this external id.
    #[must_use]
    pub fn with_external_id(mut self, id: impl AsRef<str>) -> Self {
        self.more.push(Condition::external_id(id.as_ref()));
        self
    }

    /// The longest session, between one hour and twelve; one hour when not said.
    #[must_use]
    pub fn max_session(mut self, duration: Duration) -> Self {
        let hour = Duration::from_secs(3600);
        self.max_session = duration.clamp(hour, hour * 12);
        self
    }

    pub(super) fn read(&self) -> Result<Trust, String> {
        let mut trust = Trust::read(&self.policy)?;
        for condition in &self.more {
            trust.require(condition);
        }
        Ok(trust)
    }

    pub(super) fn longest(&self) -> Duration {
        self.max_session
    }
}
