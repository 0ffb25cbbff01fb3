//! What AWS IoT Core writes into CloudWatch Logs.

use std::net::IpAddr;

use aws_sdk_iot::operation::get_v2_logging_options::GetV2LoggingOptionsOutput;
use aws_sdk_iot::operation::set_v2_logging_level::builders::SetV2LoggingLevelFluentBuilder;
use aws_sdk_iot::operation::set_v2_logging_options::builders::SetV2LoggingOptionsFluentBuilder;
use aws_sdk_iot::types::{self, LogEventConfiguration, LogTargetType};

use super::Client;
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::failed;
use crate::text::{CertificateId, ClientId, ThingGroupName};
use crate::{Error, RoleArn};

const GET: &str = "iot GetV2LoggingOptions";

/// How much is logged. There is no level that logs nothing
/// ([`Rule::DeviceLogs`](crate::Rule::DeviceLogs)): whoever has a reason says it with the SDK's own call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// What failed.
    Error,
    /// What may become a failure, too.
    Warn,
    /// What devices and rules do, too: what an investigation needs.
    Info,
    /// Details for finding faults, too. Log groups grow fast, and hold more of what devices say.
    Debug,
}

impl From<LogLevel> for types::LogLevel {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Error => Self::Error,
            LogLevel::Warn => Self::Warn,
            LogLevel::Info => Self::Info,
            LogLevel::Debug => Self::Debug,
        }
    }
}

impl LogLevel {
    /// The level that a reply names; none is a level that logs nothing or is not known.
    fn read(level: &types::LogLevel) -> Option<Self> {
        match level {
            types::LogLevel::Error => Some(Self::Error),
            types::LogLevel::Warn => Some(Self::Warn),
            types::LogLevel::Info => Some(Self::Info),
            types::LogLevel::Debug => Some(Self::Debug),
            _ => None,
        }
    }
}

/// Whose events have a level of their own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LogTarget {
    kind: LogTargetType,
    name: String,
}

impl LogTarget {
    /// The things of a thing group.
    #[must_use]
    pub fn thing_group(name: &ThingGroupName) -> Self {
        Self::new(LogTargetType::ThingGroup, name.as_str())
    }

    /// Whoever connects with this client id.
    #[must_use]
    pub fn client_id(id: &ClientId) -> Self {
        Self::new(LogTargetType::ClientId, id.as_str())
    }

    /// Whoever connects from this address.
    #[must_use]
    pub fn source_ip(address: IpAddr) -> Self {
        Self::new(LogTargetType::SourceIp, address.to_string())
    }

    /// Whoever connects with this certificate.
    #[must_use]
    pub fn principal(certificate: &CertificateId) -> Self {
        Self::new(LogTargetType::PrincipalId, certificate.as_str())
    }

    fn new(kind: LogTargetType, name: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
        }
    }
}

/// A kind of event with a level of its own, and a log group of its own if need be.
///
/// ```
/// use palisade::iot::{EventLogging, LogLevel};
///
/// let connects = EventLogging::new("Connect", LogLevel::Info)?;
/// let published = EventLogging::new("Publish-In", LogLevel::Error)?.log_group("acme/iot/publish")?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EventLogging {
    event: String,
    level: LogLevel,
    log_group: Option<String>,
}

impl EventLogging {
    /// A kind of event by the name that log entries have as `eventType`, such as `Connect`.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the name has other than 1 to 64 letters, digits and
    /// hyphens.
    pub fn new(event: impl Into<String>, level: LogLevel) -> Result<Self, Refusal> {
        let event = event.into();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if !(1..=64).contains(&event.len()) || !event.bytes().all(plain) {
            return Err(NO_EVENT.into());
        }
        Ok(Self {
            event,
            level,
            log_group: None,
        })
    }

    /// Sends these events to a log group of their own; encrypt it, and give it a retention.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the name has other than 1 to 512 letters, digits and
    /// `. - _ / #`, or begins with `aws/`, which AWS keeps for itself.
    pub fn log_group(mut self, name: &str) -> Result<Self, Refusal> {
        self.log_group = Some(log_group(name)?);
        Ok(self)
    }

    /// What the events are called.
    #[must_use]
    pub fn event(&self) -> &str {
        &self.event
    }

    /// How much of them is logged.
    #[must_use]
    pub fn level(&self) -> LogLevel {
        self.level
    }
}

fn log_group(name: &str) -> Result<String, Refusal> {
    // IoT API reference, LogDestination.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_/#".contains(&byte);
    if (1..=512).contains(&name.len()) && name.bytes().all(plain) && !name.starts_with("aws/") {
        Ok(name.to_owned())
    } else {
        Err(NO_GROUP.into())
    }
}

/// What AWS IoT Core logs in one account and region.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logging {
    /// The level for all that has none of its own; none where nothing is logged.
    pub level: Option<LogLevel>,
    /// The role by which it is written.
    pub role: Option<RoleArn>,
    /// Kinds of events with a level of their own; none where they are not logged.
    pub events: Vec<(String, Option<LogLevel>)>,
}

impl Logging {
    /// Whether all is logged: there is a role, a level for what has none of its own, and no kind of events
    /// that is left out. Of a level of its own for things, AWS tells nothing here.
    #[must_use]
    pub fn is_on(&self) -> bool {
        let is_complete = self.events.iter().all(|(_, level)| level.is_some());
        self.level.is_some() && self.role.is_some() && is_complete
    }
}

impl Client {
    /// Begins to turn on that AWS IoT Core logs what devices, rules and jobs do, in the whole account and
    /// region.
    ///
    /// Gives `aws_sdk_iot`'s builder of `SetV2LoggingOptions`, in which role and level are set and logs are
    /// not disabled. The role is of the account, trusts `iot.amazonaws.com` and may write log events. The
    /// log group is `AWSIotLogsV2`; encrypt it with a key of your own, and give it a retention. IAM actions:
    /// `iot:SetV2LoggingOptions`, and `iam:PassRole` for the role.
    ///
    /// ```no_run
    /// use palisade::iot::{self, LogLevel};
    /// use palisade::role_arn;
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-logs");
    /// iot.set_v2_logging(role, LogLevel::Info).send().await?;
    /// assert!(iot.logging().await?.is_on());
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_v2_logging(
        &self,
        role: RoleArn,
        level: LogLevel,
    ) -> SetV2LoggingOptionsFluentBuilder {
        self.set_v2_logging_with_events(role, level, [])
    }

    /// The same with levels of their own for kinds of events. The list replaces the one before.
    ///
    /// ```no_run
    /// use palisade::iot::{self, EventLogging, LogLevel};
    /// use palisade::role_arn;
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-logs");
    /// let events = [EventLogging::new("Publish-In", LogLevel::Error)?];
    /// iot.set_v2_logging_with_events(role, LogLevel::Info, events).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_v2_logging_with_events(
        &self,
        role: RoleArn,
        level: LogLevel,
        events: impl IntoIterator<Item = EventLogging>,
    ) -> SetV2LoggingOptionsFluentBuilder {
        let events = events.into_iter().filter_map(|event| {
            let sdk = LogEventConfiguration::builder()
                .event_type(event.event)
                .log_level(event.level.into())
                .set_log_destination(event.log_group);
            // Fails only where the type is not said.
            sdk.build().ok()
        });
        let events: Vec<_> = events.collect();
        self.sdk
            .set_v2_logging_options()
            .role_arn(role)
            .default_log_level(level.into())
            .disable_all_logs(false)
            .set_event_configurations(Some(events).filter(|events| !events.is_empty()))
    }

    /// Begins to set a level of its own for a thing group, a client id, an address or a certificate.
    ///
    /// Gives `aws_sdk_iot`'s builder of `SetV2LoggingLevel`. Logging has to be on. IAM action:
    /// `iot:SetV2LoggingLevel`.
    ///
    /// ```no_run
    /// use palisade::iot::{self, LogLevel, LogTarget};
    /// use palisade::thing_group_name;
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let suspects = LogTarget::thing_group(&thing_group_name!("suspects"));
    /// iot.set_v2_logging_level(suspects, LogLevel::Debug).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_v2_logging_level(
        &self,
        target: LogTarget,
        level: LogLevel,
    ) -> SetV2LoggingLevelFluentBuilder {
        let target = types::LogTarget::builder()
            .target_type(target.kind)
            .target_name(target.name);
        self.sdk
            .set_v2_logging_level()
            // Fails only where the type is not said.
            .set_log_target(target.build().ok())
            .log_level(level.into())
    }

    /// Reads what is logged. IAM action: `iot:GetV2LoggingOptions`.
    ///
    /// # Errors
    /// When the call fails; [`Rule::DeviceLogs`](crate::Rule::DeviceLogs) when the answer cannot be
    /// understood. An account in which logging was never set up is no error: nothing is on there.
    pub async fn logging(&self) -> Result<Logging, Error> {
        let call = self.sdk.get_v2_logging_options().send();
        match call.await {
            Ok(answer) => understood(&answer).map_err(|refusal| self.core.refused(GET, refusal)),
            Err(error) => match error.as_service_error() {
                Some(service) if service.is_not_configured_exception() => Ok(OFF),
                _ => Err(failed(GET, &error)),
            },
        }
    }
}

const OFF: Logging = Logging {
    level: None,
    role: None,
    events: Vec::new(),
};

fn understood(answer: &GetV2LoggingOptionsOutput) -> Result<Logging, Refusal> {
    let role = match answer.role_arn.as_deref() {
        None | Some("") => None,
        Some(role) => Some(RoleArn::try_from(role).map_err(|_| Refusal::from(STRANGE))?),
    };
    // Security: the flag overrides every level.
    let level = |level: Option<&types::LogLevel>| {
        let level = level.filter(|_| !answer.disable_all_logs);
        level.and_then(LogLevel::read)
    };
    let events = answer.event_configurations.iter().flatten();
    Ok(Logging {
        level: level(answer.default_log_level.as_ref()),
        role,
        events: events
            .map(|event| (event.event_type.clone(), level(event.log_level())))
            .collect(),
    })
}

const NO_EVENT: Fault = fault!(
    DeviceLogs,
    "the name of a kind of event has 1 to 64 letters, digits and hyphens",
    "write it as log entries have it in `eventType`, such as `Connect` or `Publish-In`",
);
const NO_GROUP: Fault = fault!(
    DeviceLogs,
    "the name of a log group has 1 to 512 letters, digits and . - _ / #, and does not begin with aws/",
    "name a log group of your own, encrypted and with a retention",
);
const STRANGE: Fault = fault!(
    DeviceLogs,
    "the description of what is logged cannot be understood",
    "look at it in the console; nothing is known of what is logged",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> GetV2LoggingOptionsOutput {
        GetV2LoggingOptionsOutput::builder()
            .role_arn("arn:aws:iam::111122223333:role/iot-logs")
            .default_log_level(types::LogLevel::Info)
            .build()
    }

    #[test]
    fn logs_that_are_disabled_have_no_level() {
        let on = understood(&answer());
        assert_eq!(
            on.as_ref().map(|on| (on.is_on(), on.level)),
            Ok((true, Some(LogLevel::Info)))
        );
        let mut disabled = answer();
        disabled.disable_all_logs = true;
        assert_eq!(understood(&disabled).map(|it| it.is_on()), Ok(false));
        for level in ["DISABLED", "SILENT"] {
            let mut off = answer();
            off.default_log_level = Some(types::LogLevel::from(level));
            assert_eq!(understood(&off).map(|it| it.is_on()), Ok(false), "{level}");
        }
        for (level, is_on) in [("DEBUG", true), ("DISABLED", false), ("SILENT", false)] {
            let mut some = answer();
            let kind = LogEventConfiguration::builder()
                .event_type("Connect")
                .log_level(types::LogLevel::from(level));
            some.event_configurations = kind.build().ok().map(|kind| vec![kind]);
            assert_eq!(understood(&some).map(|it| it.is_on()), Ok(is_on), "{level}");
        }
        let mut nobody = answer();
        nobody.role_arn = None;
        assert_eq!(understood(&nobody).map(|it| it.is_on()), Ok(false));
        let mut strange = answer();
        strange.role_arn = Some("root".to_owned());
        assert!(understood(&strange).is_err());
    }

    #[test]
    fn no_level_logs_nothing() {
        for level in [
            LogLevel::Error,
            LogLevel::Warn,
            LogLevel::Info,
            LogLevel::Debug,
        ] {
            let sdk = types::LogLevel::from(level);
            assert_ne!(sdk, types::LogLevel::Disabled);
            assert_eq!(LogLevel::read(&sdk), Some(level));
        }
    }

    #[test]
    fn kinds_of_events_and_groups_have_their_form() {
        for event in ["", "Publish In", "Conn\u{e9}ct", "a_b", &"x".repeat(65)] {
            let refused = EventLogging::new(event, LogLevel::Info).err();
            let said = refused.map(|refusal| refusal.to_string());
            assert_eq!(said.as_deref(), Some(NO_EVENT.text), "{event}");
        }
        assert!(EventLogging::new("x".repeat(64), LogLevel::Info).is_ok());
        for group in ["aws/iot", "", "a b", "a:b", "\u{e9}", &"x".repeat(513)] {
            let connect = EventLogging::new("Connect", LogLevel::Info);
            let refused = connect.and_then(|event| event.log_group(group)).err();
            let said = refused.map(|refusal| refusal.to_string());
            assert_eq!(said.as_deref(), Some(NO_GROUP.text), "{group}");
        }
        assert!(log_group(&"x".repeat(512)).is_ok());
        assert!(log_group("/acme/iot#1").is_ok());
    }
}
