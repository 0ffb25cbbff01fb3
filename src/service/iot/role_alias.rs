//! Aliases of roles, under which devices ask for credentials.

use aws_sdk_iot::operation::create_role_alias::builders::CreateRoleAliasFluentBuilder;
use aws_sdk_iot::operation::update_role_alias::builders::UpdateRoleAliasFluentBuilder;

use super::Client;
use crate::RoleArn;
use crate::error::{Fault, Refusal, fault};
use crate::text::RoleAliasName;

/// How long credentials of a role are good that a device asks for: 900 to 43,200 seconds, an hour unless
/// it is said. The role's own maximum bounds it as well.
///
/// ```
/// use palisade::iot::CredentialDuration;
///
/// assert_eq!(CredentialDuration::default().as_seconds(), 3600);
/// assert!(CredentialDuration::seconds(900).is_ok());
/// assert!(CredentialDuration::seconds(50_000).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CredentialDuration(i32);

impl CredentialDuration {
    /// A quarter of an hour, the shortest that there is.
    pub const SHORTEST: Self = Self(900);

    /// An hour, the default.
    pub const HOUR: Self = Self(3600);

    /// So many seconds.
    ///
    /// # Errors
    /// When these are fewer than 900 or more than 43,200.
    pub fn seconds(seconds: u32) -> Result<Self, Refusal> {
        const NONE: Fault = fault!(
            LeastPrivilege,
            "credentials of a role alias are good for 900 to 43,200 seconds",
            "take the shortest time that devices can work with; an hour is the default",
        );
        // IoT API reference, CreateRoleAlias.
        match i32::try_from(seconds) {
            Ok(seconds @ 900..=43_200) => Ok(Self(seconds)),
            _ => Err(NONE.into()),
        }
    }

    /// The seconds.
    #[must_use]
    pub fn as_seconds(self) -> i32 {
        self.0
    }
}

impl Default for CredentialDuration {
    fn default() -> Self {
        Self::HOUR
    }
}

impl Client {
    /// An alias under which devices ask for credentials of a role, in place of long-lived keys on them.
    /// IAM actions: `iot:CreateRoleAlias`, `iam:PassRole`.
    ///
    /// Wraps `aws_sdk_iot::operation::create_role_alias`, but the duration is bounded and said. A device
    /// gets what the whole role allows, so give it a role of its own;
    /// [`ThingPolicy::role_alias`](crate::policy::ThingPolicy::role_alias) lets it ask.
    ///
    /// ```no_run
    /// use palisade::{iot, role_alias_name, role_arn};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/press-uploads");
    /// iot.create_role_alias(role_alias_name!("press-uploads"), role, None).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_role_alias(
        &self,
        name: RoleAliasName,
        role: RoleArn,
        duration: impl Into<Option<CredentialDuration>>,
    ) -> CreateRoleAliasFluentBuilder {
        let duration = duration.into().unwrap_or_default();
        let call = self.sdk.create_role_alias().role_alias(name);
        let call = call.role_arn(role);
        call.credential_duration_seconds(duration.as_seconds())
    }

    /// Changes how long the credentials of an alias are good. The role can be changed in the SDK's
    /// builder. IAM actions: `iot:UpdateRoleAlias`, `iam:PassRole`.
    pub fn update_role_alias(
        &self,
        name: &RoleAliasName,
        duration: CredentialDuration,
    ) -> UpdateRoleAliasFluentBuilder {
        let call = self.sdk.update_role_alias().role_alias(name.as_str());
        call.credential_duration_seconds(duration.as_seconds())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_is_bounded() {
        for seconds in [900, 3600, 43_200] {
            let made = CredentialDuration::seconds(seconds).map(CredentialDuration::as_seconds);
            assert_eq!(
                made.ok().and_then(|made| u32::try_from(made).ok()),
                Some(seconds)
            );
        }
        for seconds in [0, 899, 43_201, u32::MAX] {
            assert_eq!(
                CredentialDuration::seconds(seconds).map_err(|refusal| refusal.to_string()),
                Err(
                    "LeastPrivilege: credentials of a role alias are good for 900 to 43,200 seconds; \
                     take the shortest time that devices can work with; an hour is the default"
                        .to_owned()
                )
            );
        }
    }
}
