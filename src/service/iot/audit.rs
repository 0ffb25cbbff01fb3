//! What AWS IoT Device Defender audits in an account, and whom it tells.

mod check;

pub use check::{AuditCheck, AuditChecks, DayOfMonth, Frequency, Weekday};

use std::collections::{BTreeMap, HashMap};

use aws_sdk_iot::operation::create_scheduled_audit::builders::CreateScheduledAuditFluentBuilder;
use aws_sdk_iot::operation::describe_account_audit_configuration::DescribeAccountAuditConfigurationOutput;
use aws_sdk_iot::types::{AuditCheckConfiguration, AuditNotificationTarget, AuditNotificationType};

use super::Client;
use crate::error::{Fault, Refusal, fault, refusal};
use crate::service::typed::PATIENCE;
use crate::service::typed::failed;
use crate::text::ScheduledAuditName;
use crate::{Error, Outcome, Reason, RoleArn, Rule, SnsTopicArn};

const UPDATE: &str = "iot UpdateAccountAuditConfiguration";

/// Which checks audits may make, with which role, and which topic hears of findings.
#[derive(Clone, Debug)]
pub struct AuditConfiguration {
    role: RoleArn,
    topic: SnsTopicArn,
    topic_role: RoleArn,
    without: BTreeMap<AuditCheck, Reason>,
}

impl AuditConfiguration {
    /// All checks on, with findings told to an SNS topic.
    ///
    /// `role` may read what is audited (AWS's managed policy `AWSIoTDeviceDefenderAudit`), `topic_role` may
    /// publish to the topic; both trust `iot.amazonaws.com`.
    #[must_use]
    pub fn all(role: RoleArn, topic: SnsTopicArn, topic_role: RoleArn) -> Self {
        Self {
            role,
            topic,
            topic_role,
            without: BTreeMap::new(),
        }
    }

    /// Leaves a check as it is, for the given reason, which is kept in the evidence: it is not turned on here,
    /// and not demanded when the configuration is read back.
    ///
    /// It is not turned off either, because Device Defender deletes what a check collected when that is done.
    /// Who wants that makes the SDK's own call with `waive!(rule::DeviceLogs, …)`.
    #[must_use]
    pub fn without(mut self, check: AuditCheck, reason: Reason) -> Self {
        self.without.insert(check, reason);
        self
    }

    fn demanded(&self) -> impl Iterator<Item = AuditCheck> {
        let checks = AuditCheck::ALL.iter().copied();
        checks.filter(|check| !self.without.contains_key(check))
    }
}

/// A change of what is audited; made by [`Client::configure_audit`].
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct ConfigureAudit {
    client: Client,
    wish: AuditConfiguration,
}

/// That the configuration of audits was read, and had every check on that was asked for, with a topic that
/// hears of findings.
///
/// Made only by reading it. It speaks of the past, and of what may be audited: a
/// [scheduled audit](Client::create_scheduled_audit) makes the checks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedAudit {
    on: Vec<AuditCheck>,
    others_off: Vec<String>,
}

impl VerifiedAudit {
    /// The checks that were on.
    #[must_use]
    pub fn on(&self) -> &[AuditCheck] {
        &self.on
    }

    /// Checks that were off and that this crate does not know yet, by AWS's names.
    #[must_use]
    pub fn others_off(&self) -> &[String] {
        &self.others_off
    }
}

impl Client {
    /// Begins to turn on audit checks in the whole account and region, and to have findings told to an SNS
    /// topic.
    ///
    /// Wraps `aws_sdk_iot::operation::update_account_audit_configuration`, but cannot turn anything off, and
    /// reads back what stands. IAM actions: `iot:UpdateAccountAuditConfiguration`,
    /// `iot:DescribeAccountAuditConfiguration`, and `iam:PassRole` for both roles.
    ///
    /// ```no_run
    /// use palisade::iot::{self, AuditCheck, AuditChecks, AuditConfiguration, Frequency};
    /// use palisade::{reason, role_arn, scheduled_audit_name, sns_topic_arn};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let audit = AuditConfiguration::all(
    ///     role_arn!("arn:aws:iam::111122223333:role/iot-audit"),
    ///     sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:iot-findings"),
    ///     role_arn!("arn:aws:iam::111122223333:role/iot-findings"),
    /// );
    /// let why = reason!("certificates are renewed every five years by contract");
    /// iot.configure_audit(audit.without(AuditCheck::DeviceCertificateAge, why)).send().await?;
    ///
    /// let name = scheduled_audit_name!("nightly");
    /// let checks = AuditChecks::only(AuditCheck::LoggingDisabled).and(AuditCheck::ConflictingClientIds);
    /// iot.create_scheduled_audit(name, Frequency::daily(), &checks).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn configure_audit(&self, wish: AuditConfiguration) -> ConfigureAudit {
        ConfigureAudit {
            client: self.clone(),
            wish,
        }
    }

    /// Begins to schedule an audit. Gives `aws_sdk_iot`'s builder of `CreateScheduledAudit`. Checks have to be
    /// on by [`configure_audit`](Self::configure_audit). IAM action: `iot:CreateScheduledAudit`.
    pub fn create_scheduled_audit(
        &self,
        name: ScheduledAuditName,
        frequency: Frequency,
        checks: &AuditChecks,
    ) -> CreateScheduledAuditFluentBuilder {
        let (often, weekday, day) = frequency.members();
        let names = checks.iter().map(|check| check.as_str().to_owned());
        self.sdk
            .create_scheduled_audit()
            .scheduled_audit_name(name)
            .frequency(often)
            .set_day_of_week(weekday)
            .set_day_of_month(day)
            .set_target_check_names(Some(names.collect()))
    }
}

impl ConfigureAudit {
    /// Makes the change and reads it back until it stands, five times within three seconds.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when a role or the topic is of another account, region
    /// or partition than the session (nothing is sent then), or when a rule refused a call;
    /// [`ErrorKind::Unfinished`](crate::ErrorKind::Unfinished), naming [`Rule::DeviceLogs`], when the change was
    /// taken and something of it does not stand: the error says what.
    pub async fn send(self) -> Result<VerifiedAudit, Error> {
        let Self { client, wish } = self;
        let here = client.here().await?;
        here.has_role(&wish.role)
            .and_then(|()| here.has_role(&wish.topic_role))
            .and_then(|()| here.has_topic(&wish.topic))
            .map_err(|refusal| client.core.refused(UPDATE, refusal))?;
        for (check, reason) in &wish.without {
            let subject = format!("iot audit {}", check.as_str());
            let detail = reason.as_str().to_owned();
            let book = client.core.evidence();
            book.note(Rule::DeviceLogs, Outcome::SetAside, subject, detail);
        }
        let target = AuditNotificationTarget::builder()
            .target_arn(wish.topic.as_str())
            .role_arn(wish.topic_role.as_str())
            .enabled(true)
            .build();
        let on = || AuditCheckConfiguration::builder().enabled(true).build();
        let checks = wish.demanded();
        let checks: HashMap<_, _> = checks
            .map(|check| (check.as_str().to_owned(), on()))
            .collect();
        let call = client.sdk.update_account_audit_configuration();
        let call = call
            .role_arn(wish.role.as_str())
            .audit_notification_target_configurations(AuditNotificationType::Sns, target)
            .set_audit_check_configurations(Some(checks));
        call.send().await.map_err(|error| failed(UPDATE, &error))?;
        client.audit_read_back(&wish).await
    }
}

impl Client {
    async fn audit_read_back(&self, wish: &AuditConfiguration) -> Result<VerifiedAudit, Error> {
        let mut patience = PATIENCE.iter();
        loop {
            let call = self.sdk.describe_account_audit_configuration().send();
            let refusal = match call.await {
                Ok(answer) => match judged(&answer, wish) {
                    Ok(audit) => {
                        let book = self.core.evidence();
                        let detail = "checks and topic, read back";
                        book.note(Rule::DeviceLogs, Outcome::Kept, "iot audits", detail);
                        return Ok(audit);
                    }
                    Err(refusal) => refusal,
                },
                Err(error) => match refusal(&error) {
                    Some(refusal) => refusal.clone(),
                    None => UNREAD.into(),
                },
            };
            match patience.next() {
                Some(pause) => self.core.pause(*pause).await,
                None => return Err(self.core.unfinished(UPDATE, refusal)),
            }
        }
    }
}

fn judged(
    answer: &DescribeAccountAuditConfigurationOutput,
    wish: &AuditConfiguration,
) -> Result<VerifiedAudit, Refusal> {
    let targets = answer.audit_notification_target_configurations();
    let told = targets.and_then(|targets| targets.get(&AuditNotificationType::Sns));
    let told = told.filter(|target| {
        target.enabled()
            && target.target_arn() == Some(wish.topic.as_str())
            && target.role_arn() == Some(wish.topic_role.as_str())
    });
    if told.is_none() {
        return Err(NOBODY_TOLD.into());
    }
    if answer.role_arn() != Some(wish.role.as_str()) {
        return Err(OTHER_ROLE.into());
    }
    let found = answer.audit_check_configurations();
    let is_on = |check: AuditCheck| {
        let found = found.and_then(|checks| checks.get(check.as_str()));
        found.is_some_and(AuditCheckConfiguration::enabled)
    };
    let off: Vec<_> = wish.demanded().filter(|check| !is_on(*check)).collect();
    if !off.is_empty() {
        let names: Vec<_> = off.iter().map(|check| check.as_str()).collect();
        let problem = format!("these checks are off: {}", names.join(", "));
        return Err(Refusal::from(CHECKS_OFF).saying(problem));
    }
    let known = |name: &str| AuditCheck::ALL.iter().any(|check| check.as_str() == name);
    // Security: the names come from a reply, so only what looks like one is passed on.
    let plain = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        name.len() <= 128 && name.bytes().all(plain)
    };
    let off = found
        .into_iter()
        .flatten()
        .filter(|(name, check)| !check.enabled() && !known(name) && plain(name));
    let mut others_off: Vec<_> = off.map(|(name, _)| name.clone()).collect();
    others_off.sort();
    Ok(VerifiedAudit {
        on: AuditCheck::ALL
            .iter()
            .copied()
            .filter(|check| is_on(*check))
            .collect(),
        others_off,
    })
}

const NOBODY_TOLD: Fault = fault!(
    DeviceLogs,
    "the topic does not hear of findings",
    "find out who else changes it, and send the change again",
);
const OTHER_ROLE: Fault = fault!(
    DeviceLogs,
    "audits are made with another role than was asked for",
    "find out who else changes it, and send the change again",
);
const CHECKS_OFF: Fault = fault!(
    DeviceLogs,
    "checks are off",
    "send the change again, or leave them with a reason: `.without(AuditCheck::…, reason!(\"…\"))`",
);
const UNREAD: Fault = fault!(
    DeviceLogs,
    "it could not be read back",
    "allow `iot:DescribeAccountAuditConfiguration`, and send the change again",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn wish() -> AuditConfiguration {
        AuditConfiguration::all(
            crate::role_arn!("arn:aws:iam::111122223333:role/iot-audit"),
            SnsTopicArn::from_literal("arn:aws:sns:us-east-1:111122223333:iot-findings"),
            crate::role_arn!("arn:aws:iam::111122223333:role/iot-findings"),
        )
    }

    fn answer() -> DescribeAccountAuditConfigurationOutput {
        let target = AuditNotificationTarget::builder()
            .target_arn("arn:aws:sns:us-east-1:111122223333:iot-findings")
            .role_arn("arn:aws:iam::111122223333:role/iot-findings")
            .enabled(true);
        let on = || AuditCheckConfiguration::builder().enabled(true).build();
        let checks = AuditCheck::ALL.iter();
        DescribeAccountAuditConfigurationOutput::builder()
            .role_arn("arn:aws:iam::111122223333:role/iot-audit")
            .audit_notification_target_configurations(AuditNotificationType::Sns, target.build())
            .set_audit_check_configurations(Some(
                checks
                    .map(|check| (check.as_str().to_owned(), on()))
                    .collect(),
            ))
            .build()
    }

    fn problem(answer: &DescribeAccountAuditConfigurationOutput) -> Option<String> {
        let judged = judged(answer, &wish()).err();
        judged.map(|refusal| refusal.problem().to_owned())
    }

    #[test]
    fn a_configuration_is_proven_by_all_of_its_parts() {
        assert_eq!(
            judged(&answer(), &wish()).map(|audit| audit.on().len()),
            Ok(17)
        );
        type Change = fn(&mut DescribeAccountAuditConfigurationOutput);
        let changes: [(&str, Change); 6] = [
            ("the topic does not hear of findings", |it| {
                it.audit_notification_target_configurations = None;
            }),
            ("the topic does not hear of findings", |it| {
                let targets = it.audit_notification_target_configurations.iter_mut();
                targets
                    .flatten()
                    .for_each(|(_, target)| target.enabled = false);
            }),
            ("the topic does not hear of findings", |it| {
                let targets = it.audit_notification_target_configurations.iter_mut();
                let other = Some("arn:aws:sns:us-east-1:999999999999:iot-findings".to_owned());
                targets
                    .flatten()
                    .for_each(|(_, target)| target.target_arn.clone_from(&other));
            }),
            (
                "audits are made with another role than was asked for",
                |it| it.role_arn = None,
            ),
            ("these checks are off: LOGGING_DISABLED_CHECK", |it| {
                let checks = it.audit_check_configurations.iter_mut().flatten();
                let mut checks = checks.filter(|(name, _)| *name == "LOGGING_DISABLED_CHECK");
                checks.by_ref().for_each(|(_, check)| check.enabled = false);
            }),
            ("these checks are off: CONFLICTING_CLIENT_IDS_CHECK", |it| {
                let checks = it.audit_check_configurations.as_mut();
                checks.map(|checks| checks.remove("CONFLICTING_CLIENT_IDS_CHECK"));
            }),
        ];
        for (expected, change) in changes {
            let mut changed = answer();
            change(&mut changed);
            assert_eq!(problem(&changed).as_deref(), Some(expected));
        }
    }

    #[test]
    fn a_check_that_is_left_out_is_neither_sent_nor_demanded() {
        let reason = crate::reason!("certificates are renewed every five years by contract");
        let wish = wish().without(AuditCheck::DeviceCertificateAge, reason);
        assert_eq!(wish.demanded().count(), 16);
        let mut without = answer();
        let checks = without.audit_check_configurations.as_mut();
        checks.map(|checks| checks.remove("DEVICE_CERTIFICATE_AGE_CHECK"));
        assert_eq!(
            judged(&without, &wish).map(|audit| audit.on().len()),
            Ok(16)
        );
    }

    #[test]
    fn checks_of_tomorrow_are_named() {
        let mut newer = answer();
        let off = AuditCheckConfiguration::builder().build();
        for name in ["TELEPATHY_CHECK", "<script>"] {
            let checks = newer.audit_check_configurations.as_mut();
            checks.map(|checks| checks.insert(name.to_owned(), off.clone()));
        }
        let judged = judged(&newer, &wish());
        assert_eq!(
            judged.map(|audit| audit.others_off),
            Ok(vec!["TELEPATHY_CHECK".to_owned()])
        );
    }
}
