//! Secrets that a rule reads from Secrets Manager when it runs.

use std::fmt;

use crate::error::{Fault, Refusal, fault};
use crate::{RoleArn, SecretArn};

/// A secret that a rule reads from Secrets Manager when it runs: which, which part of it, and the role
/// that may.
///
/// What is stored with the rule is `${get_secret(…)}` with these names; the secret itself stays where it
/// is. The role needs `secretsmanager:GetSecretValue` and `secretsmanager:DescribeSecret`.
///
/// ```
/// use palisade::iot::SecretReference;
/// use palisade::{role_arn, secret_arn};
///
/// let secret = secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3");
/// let role = role_arn!("arn:aws:iam::111122223333:role/rules");
/// let password = SecretReference::string(&secret, "password", &role)?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SecretReference(String);

impl SecretReference {
    /// The value of a key in a secret that is a JSON object.
    ///
    /// # Errors
    /// When the key has other characters than letters, digits, `. _ -`, or more than 128 of them, naming
    /// [`Rule::Secret`](crate::Rule::Secret).
    pub fn string(secret: &SecretArn, key: &str, role: &RoleArn) -> Result<Self, Refusal> {
        Self::made(secret, "SecretString", Some(key), role)
    }

    /// The whole of a secret that is a text, such as an API key by itself.
    ///
    /// # Errors
    /// When the path of the role has quotes, braces or backslashes, naming
    /// [`Rule::Secret`](crate::Rule::Secret).
    pub fn whole(secret: &SecretArn, role: &RoleArn) -> Result<Self, Refusal> {
        Self::made(secret, "SecretString", None, role)
    }

    /// The whole of a secret that is binary, such as a key store, as base64. AWS IoT refuses a key there.
    ///
    /// # Errors
    /// As [`whole`](Self::whole).
    pub fn binary(secret: &SecretArn, role: &RoleArn) -> Result<Self, Refusal> {
        Self::made(secret, "SecretBinary", None, role)
    }

    // AWS IoT Core developer guide, SQL functions, `get_secret(secretId, secretType, key, roleArn)`: the key may
    // be left out, and has to be for `SecretBinary`.
    fn made(
        secret: &SecretArn,
        kind: &str,
        key: Option<&str>,
        role: &RoleArn,
    ) -> Result<Self, Refusal> {
        const NO_KEY: Fault = fault!(
            Secret,
            "the key in the secret is no name of 1 to 128 letters, digits, dots, hyphens and underscores",
            "name the key under which the value stands in the secret, never the value",
        );
        // Security: the names stand in quotes, which none of them may end. A role's path could.
        let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
        let right = |key: &str| (1..=128).contains(&key.len()) && key.bytes().all(named);
        if !key.is_none_or(right) {
            return Err(NO_KEY.into());
        }
        if role.as_str().contains(['\'', '"', '{', '}', '\\', '$']) {
            return Err(fault!(
                Secret,
                "the path of the role ends the text that it would be put into",
                "take a role whose path has no quotes, braces and backslashes",
            )
            .into());
        }
        let key = key.map_or_else(String::new, |key| format!("'{key}', "));
        Ok(Self(format!(
            "${{get_secret('{secret}', '{kind}', {key}'{role}')}}"
        )))
    }

    pub(super) fn into_template(self) -> String {
        self.0
    }

    pub(super) fn template(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretReference({})", self.0)
    }
}
