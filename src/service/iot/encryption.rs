//! Under which key AWS IoT Core keeps its data at rest.

use std::time::SystemTime;

use aws_sdk_iot::operation::describe_encryption_configuration::DescribeEncryptionConfigurationOutput;
use aws_sdk_iot::types::{ConfigurationStatus, EncryptionType};

use super::Client;
use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::service::typed::Here;
use crate::service::typed::PATIENCE;
use crate::service::typed::failed;
use crate::{AccountId, Error, KmsKeyArn, Outcome, RoleArn, Rule};

const UPDATE: &str = "iot UpdateEncryptionConfiguration";
const DESCRIBE: &str = "iot DescribeEncryptionConfiguration";

/// How the data of AWS IoT Core is encrypted at rest in one account and region.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncryptionState {
    /// By a key that AWS owns: what there is until a key of one's own is set.
    AwsOwned,
    /// By a key of one's own.
    CustomerManaged {
        /// The key.
        key: KmsKeyArn,
        /// The role that AWS IoT Core assumes to use it.
        role: RoleArn,
        /// Whether it can be used.
        health: KeyHealth,
    },
}

/// Whether AWS IoT Core can use a key of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyHealth {
    /// Key and role can be used.
    Healthy,
    /// The key is disabled, being deleted, of another kind than symmetric, or not shared with the role.
    KeyUnusable,
    /// The role is gone, or does not trust AWS IoT Core.
    RoleUnusable,
    /// AWS says that something is wrong and not what, or says nothing.
    Unknown,
}

/// That AWS IoT Core was read at one moment, and encrypted its data at rest by a key of one's own.
///
/// Made only by reading the configuration back: it has no constructor. It speaks of the past; who disables
/// or deletes the key afterwards takes the data away from AWS IoT Core and from its devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncryptionProof {
    key: KmsKeyArn,
    role: RoleArn,
    account: AccountId,
    region: AnyRegion,
    read_at: SystemTime,
}

impl EncryptionProof {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &KmsKeyArn {
        &self.key
    }

    /// The role that AWS IoT Core assumes to use the key.
    #[must_use]
    pub fn role(&self) -> &RoleArn {
        &self.role
    }

    /// The account.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// The region.
    #[must_use]
    pub fn region(&self) -> &AnyRegion {
        &self.region
    }

    /// When the reading began.
    #[must_use]
    pub fn read_at(&self) -> SystemTime {
        self.read_at
    }
}

/// A change to a key of one's own; made by [`Client::encrypt_with`].
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct EncryptWith {
    client: Client,
    key: KmsKeyArn,
    role: RoleArn,
}

impl Client {
    /// Begins a change of the key that data at rest is encrypted by, in the whole account and region, to a
    /// key of one's own.
    ///
    /// Wraps `aws_sdk_iot::operation::update_encryption_configuration`, but also reads back what stands, and
    /// cannot go back to a key that AWS owns. The key is symmetric, of the same account and region; the role
    /// trusts `iot.amazonaws.com` and may use the key (`kms:Decrypt`, `kms:GenerateDataKey`,
    /// `kms:DescribeKey`). From then on devices work as long as the key does.
    ///
    /// IAM actions: `iot:UpdateEncryptionConfiguration`, `iot:DescribeEncryptionConfiguration`, and
    /// `iam:PassRole` for the role.
    ///
    /// ```no_run
    /// use palisade::{iot, key_arn, role_arn};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), palisade::Error> {
    /// let key = key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-key");
    /// let proof = iot.encrypt_with(key, role).send().await?;
    /// assert_eq!(proof.region().as_str(), "us-east-1");
    /// # Ok(())
    /// # }
    /// ```
    pub fn encrypt_with(&self, key: KmsKeyArn, role: RoleArn) -> EncryptWith {
        EncryptWith {
            client: self.clone(),
            key,
            role,
        }
    }

    /// Reads how data is encrypted at rest. IAM action: `iot:DescribeEncryptionConfiguration`.
    ///
    /// # Errors
    /// When the call fails; [`Rule::EncryptAtRest`] when the answer cannot be understood.
    pub async fn encryption(&self) -> Result<EncryptionState, Error> {
        let call = self.sdk.describe_encryption_configuration().send();
        let answer = call.await.map_err(|error| failed(DESCRIBE, &error))?;
        understood(&answer).map_err(|refusal| self.core.refused(DESCRIBE, refusal))
    }
}

impl EncryptWith {
    /// Makes the change and reads it back until it stands, five times within three seconds.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when key or role are of another account, region or partition than the session
    /// (nothing is sent then), or when a rule refused a call; [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished), naming
    /// [`Rule::EncryptAtRest`], when the change was taken and another configuration stands, or one that cannot
    /// be used: the error says which. After [`ErrorKind::Service`](crate::ErrorKind::Service) nothing was
    /// changed, unless its code speaks of a failure within the service; then, and after
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection), nobody knows whether the change was made: ask with
    /// [`encryption`](Client::encryption), or send it again.
    pub async fn send(self) -> Result<EncryptionProof, Error> {
        let Self { client, key, role } = self;
        let here = client.here().await?;
        let right = here.has_key(&key).and_then(|()| here.has_role(&role));
        right.map_err(|refusal| client.core.refused(UPDATE, refusal))?;
        let call = client.sdk.update_encryption_configuration();
        let call = call
            .encryption_type(EncryptionType::CustomerManagedKmsKey)
            .kms_key_arn(key.as_str())
            .kms_access_role_arn(role.as_str());
        call.send().await.map_err(|error| failed(UPDATE, &error))?;
        client.read_back(here, key, role).await
    }
}

impl Client {
    async fn read_back(
        &self,
        here: Here,
        key: KmsKeyArn,
        role: RoleArn,
    ) -> Result<EncryptionProof, Error> {
        let mut patience = PATIENCE.iter();
        loop {
            let read_at = self.core.clock().now();
            let state = self.encryption().await;
            let fault = match &state {
                Ok(state) => lacks(state, &key, &role),
                Err(_) => Some(UNREAD),
            };
            let Some(fault) = fault else {
                let book = self.core.evidence();
                let detail = "a key of one's own, read back";
                book.note(
                    Rule::EncryptAtRest,
                    Outcome::Kept,
                    "iot data at rest",
                    detail,
                );
                let Here {
                    region, account, ..
                } = here;
                return Ok(EncryptionProof {
                    key,
                    role,
                    account,
                    region,
                    read_at,
                });
            };
            match patience.next() {
                Some(pause) => self.core.pause(*pause).await,
                None => return Err(self.core.unfinished(UPDATE, fault)),
            }
        }
    }
}

/// What a state lacks to be what was asked for.
fn lacks(state: &EncryptionState, key: &KmsKeyArn, role: &RoleArn) -> Option<Fault> {
    match state {
        EncryptionState::AwsOwned => Some(AWS_OWNED),
        EncryptionState::CustomerManaged { key: found, .. } if found != key => Some(OTHER_KEY),
        EncryptionState::CustomerManaged { role: found, .. } if found != role => Some(OTHER_ROLE),
        EncryptionState::CustomerManaged { health, .. } => match health {
            KeyHealth::Healthy => None,
            KeyHealth::KeyUnusable => Some(KEY_UNUSABLE),
            KeyHealth::RoleUnusable => Some(ROLE_UNUSABLE),
            KeyHealth::Unknown => Some(UNHEALTHY),
        },
    }
}

fn understood(answer: &DescribeEncryptionConfigurationOutput) -> Result<EncryptionState, Refusal> {
    match answer.encryption_type() {
        Some(EncryptionType::AwsOwnedKmsKey) => Ok(EncryptionState::AwsOwned),
        Some(EncryptionType::CustomerManagedKmsKey) => {
            let key = answer.kms_key_arn().unwrap_or_default();
            let role = answer.kms_access_role_arn().unwrap_or_default();
            let strange = |_| Refusal::from(STRANGE);
            Ok(EncryptionState::CustomerManaged {
                key: KmsKeyArn::try_from(key).map_err(strange)?,
                role: RoleArn::try_from(role).map_err(strange)?,
                health: health(answer),
            })
        }
        _ => Err(STRANGE.into()),
    }
}

// Security: silence about its health is not health.
fn health(answer: &DescribeEncryptionConfigurationOutput) -> KeyHealth {
    let details = answer.configuration_details();
    let status = details.and_then(|details| details.configuration_status());
    let code = details.and_then(|details| details.error_code());
    match (status, code) {
        (Some(ConfigurationStatus::Healthy), _) => KeyHealth::Healthy,
        (_, Some("KMS_KEY_VALIDATION_ERROR")) => KeyHealth::KeyUnusable,
        (_, Some("ROLE_VALIDATION_ERROR")) => KeyHealth::RoleUnusable,
        _ => KeyHealth::Unknown,
    }
}

const STRANGE: Fault = fault!(
    EncryptAtRest,
    "the description of the encryption at rest cannot be understood",
    "look at it in the console; nothing is known of how the data is encrypted",
);
const UNREAD: Fault = fault!(
    EncryptAtRest,
    "it could not be read back",
    "allow `iot:DescribeEncryptionConfiguration`, and ask with `encryption` what stands",
);
const AWS_OWNED: Fault = fault!(
    EncryptAtRest,
    "the data is still encrypted by a key that AWS owns",
    "ask with `encryption` later, and send the change again if that stands",
);
const OTHER_KEY: Fault = fault!(
    EncryptAtRest,
    "the data is encrypted by another key than was asked for",
    "find out who else changes it, and send the change again",
);
const OTHER_ROLE: Fault = fault!(
    EncryptAtRest,
    "the key is used by another role than was asked for",
    "find out who else changes it, and send the change again",
);
const KEY_UNUSABLE: Fault = fault!(
    EncryptAtRest,
    "the configuration is unhealthy: the key cannot be used",
    "enable the key, and allow the role to use it in the key policy",
);
const ROLE_UNUSABLE: Fault = fault!(
    EncryptAtRest,
    "the configuration is unhealthy: the role cannot be used",
    "let the role trust `iot.amazonaws.com`, and allow it `kms:Decrypt` and `kms:GenerateDataKey`",
);
const UNHEALTHY: Fault = fault!(
    EncryptAtRest,
    "the configuration is not said to be healthy",
    "look at key and role, and ask with `encryption` what stands",
);

#[cfg(test)]
mod tests {
    use aws_sdk_iot::types::ConfigurationDetails;

    use super::*;

    const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    const ROLE: &str = "arn:aws:iam::111122223333:role/iot-key";

    fn answer(status: Option<&str>, code: Option<&str>) -> DescribeEncryptionConfigurationOutput {
        let details = ConfigurationDetails::builder()
            .set_configuration_status(status.map(ConfigurationStatus::from))
            .set_error_code(code.map(str::to_owned))
            .build();
        DescribeEncryptionConfigurationOutput::builder()
            .encryption_type(EncryptionType::CustomerManagedKmsKey)
            .kms_key_arn(KEY)
            .kms_access_role_arn(ROLE)
            .configuration_details(details)
            .build()
    }

    #[test]
    fn only_what_is_said_to_be_healthy_is() {
        for (status, code, expected) in [
            (Some("HEALTHY"), None, KeyHealth::Healthy),
            (
                Some("UNHEALTHY"),
                Some("KMS_KEY_VALIDATION_ERROR"),
                KeyHealth::KeyUnusable,
            ),
            (
                Some("UNHEALTHY"),
                Some("ROLE_VALIDATION_ERROR"),
                KeyHealth::RoleUnusable,
            ),
            (Some("UNHEALTHY"), Some("ELSE"), KeyHealth::Unknown),
            (Some("UNHEALTHY"), None, KeyHealth::Unknown),
            (Some("SOON"), None, KeyHealth::Unknown),
            (None, None, KeyHealth::Unknown),
        ] {
            assert_eq!(
                health(&answer(status, code)),
                expected,
                "{status:?} {code:?}"
            );
        }
        let silent = DescribeEncryptionConfigurationOutput::builder().build();
        assert_eq!(health(&silent), KeyHealth::Unknown);
        assert_eq!(
            understood(&silent).map_err(|it| it.rule()),
            Err(Rule::EncryptAtRest)
        );
    }

    #[test]
    fn what_cannot_be_read_is_no_key() {
        let mut strange = answer(Some("HEALTHY"), None);
        strange.kms_key_arn = Some("alias/acme".to_owned());
        assert!(understood(&strange).is_err());
        let mut strange = answer(Some("HEALTHY"), None);
        strange.kms_access_role_arn = None;
        assert!(understood(&strange).is_err());
        let mut strange = answer(Some("HEALTHY"), None);
        strange.encryption_type = Some(EncryptionType::from("NONE"));
        assert!(understood(&strange).is_err());
    }
}
