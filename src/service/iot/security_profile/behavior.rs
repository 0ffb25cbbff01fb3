//! One expectation of how devices behave.

use std::fmt;
use std::net::IpAddr;

use aws_sdk_iot::types::{self, BehaviorCriteria, ComparisonOperator, MetricValue};

use crate::error::{Fault, Refusal, fault};

/// Defines what is measured, by its name at AWS.
macro_rules! metrics {
    ($($(#[$about:meta])* $kind:ident { $($(#[$what:meta])* $name:ident $text:literal,)+ })+) => {
        $(
            $(#[$about])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum $kind {
                $($(#[$what])* $name,)+
            }

            impl $kind {
                /// AWS's name of the metric.
                #[must_use]
                pub const fn as_str(self) -> &'static str {
                    match self { $(Self::$name => $text,)+ }
                }
            }
        )+
    };
}

metrics! {
    /// What is counted. The first six are seen by AWS IoT Core; the others are told by an agent on the
    /// device.
    CountMetric {
        /// Requests that were not authorized.
        AuthorizationFailures "aws:num-authorization-failures",
        /// Attempts to connect.
        ConnectionAttempts "aws:num-connection-attempts",
        /// Disconnections.
        Disconnects "aws:num-disconnects",
        /// Bytes of a message.
        MessageSize "aws:message-byte-size",
        /// Messages that the device sent.
        MessagesSent "aws:num-messages-sent",
        /// Messages that were sent to the device.
        MessagesReceived "aws:num-messages-received",
        /// Bytes out of the device.
        BytesOut "aws:all-bytes-out",
        /// Bytes into the device.
        BytesIn "aws:all-bytes-in",
        /// Packets out of the device.
        PacketsOut "aws:all-packets-out",
        /// Packets into the device.
        PacketsIn "aws:all-packets-in",
        /// TCP ports that the device listens on.
        ListeningTcpPortCount "aws:num-listening-tcp-ports",
        /// UDP ports that the device listens on.
        ListeningUdpPortCount "aws:num-listening-udp-ports",
        /// TCP connections of the device.
        EstablishedTcpConnections "aws:num-established-tcp-connections",
    }
    /// Which addresses are looked at.
    AddressMetric {
        /// Where the device connects from.
        Source "aws:source-ip-address",
        /// Where the device sends to, told by an agent on it.
        Destinations "aws:destination-ip-addresses",
    }
    /// Which ports are looked at, told by an agent on the device.
    PortMetric {
        /// TCP ports that the device listens on.
        ListeningTcp "aws:listening-tcp-ports",
        /// UDP ports that the device listens on.
        ListeningUdp "aws:listening-udp-ports",
    }
}

/// What a count is expected to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// Fewer.
    LessThan(u32),
    /// As many or fewer.
    AtMost(u32),
    /// More.
    MoreThan(u32),
    /// As many or more.
    AtLeast(u32),
}

/// How long is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Period {
    /// 5 minutes.
    FiveMinutes,
    /// 10 minutes.
    TenMinutes,
    /// 15 minutes.
    QuarterOfAnHour,
    /// 30 minutes.
    HalfAnHour,
    /// 60 minutes.
    Hour,
}

impl Period {
    const fn seconds(self) -> i32 {
        match self {
            Self::FiveMinutes => 300,
            Self::TenMinutes => 600,
            Self::QuarterOfAnHour => 900,
            Self::HalfAnHour => 1800,
            Self::Hour => 3600,
        }
    }
}

/// A range of addresses, as in `10.0.0.0/8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cidr {
    address: IpAddr,
    prefix: u8,
}

impl Cidr {
    /// The addresses whose first bits are those of this one.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the address has fewer bits.
    pub fn new(address: impl Into<IpAddr>, prefix: u8) -> Result<Self, Refusal> {
        let address = address.into();
        let most = if address.is_ipv4() { 32 } else { 128 };
        if prefix > most {
            return Err(NO_RANGE.into());
        }
        Ok(Self { address, prefix })
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.prefix)
    }
}

/// One expectation of how devices behave. A device that does otherwise is told of, once unless said
/// otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Behavior {
    name: String,
    metric: &'static str,
    operator: ComparisonOperator,
    value: MetricValue,
    period: Option<Period>,
    datapoints: u8,
}

impl Behavior {
    /// Expects a count within a period. [`CountMetric::MessageSize`] is compared for each message, without
    /// a period.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the name has other than 1 to 128 letters, digits and
    /// `: _ -`.
    pub fn count(
        name: impl Into<String>,
        metric: CountMetric,
        expected: Comparison,
        period: Period,
    ) -> Result<Self, Refusal> {
        let (operator, number) = match expected {
            Comparison::LessThan(number) => (ComparisonOperator::LessThan, number),
            Comparison::AtMost(number) => (ComparisonOperator::LessThanEquals, number),
            Comparison::MoreThan(number) => (ComparisonOperator::GreaterThan, number),
            Comparison::AtLeast(number) => (ComparisonOperator::GreaterThanEquals, number),
        };
        let value = MetricValue::builder().count(number.into()).build();
        let behavior = Self::new(name, metric.as_str(), operator, value)?;
        let each = metric == CountMetric::MessageSize;
        Ok(Self {
            period: (!each).then_some(period),
            ..behavior
        })
    }

    /// Expects addresses within these ranges.
    ///
    /// # Errors
    /// As of [`count`](Self::count).
    pub fn addresses(
        name: impl Into<String>,
        metric: AddressMetric,
        within: impl IntoIterator<Item = Cidr>,
    ) -> Result<Self, Refusal> {
        let ranges = within.into_iter().map(|range| range.to_string()).collect();
        let value = MetricValue::builder().set_cidrs(Some(ranges)).build();
        Self::new(name, metric.as_str(), ComparisonOperator::InCidrSet, value)
    }

    /// Expects no ports but these.
    ///
    /// # Errors
    /// As of [`count`](Self::count).
    pub fn ports(
        name: impl Into<String>,
        metric: PortMetric,
        only: impl IntoIterator<Item = u16>,
    ) -> Result<Self, Refusal> {
        let ports = only.into_iter().map(i32::from).collect();
        let value = MetricValue::builder().set_ports(Some(ports)).build();
        Self::new(name, metric.as_str(), ComparisonOperator::InPortSet, value)
    }

    /// Tells of a device only after so many measurements in a row, 1 to 10.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the number is another.
    pub fn alarm_after(mut self, datapoints: u8) -> Result<Self, Refusal> {
        if !(1..=10).contains(&datapoints) {
            return Err(NO_DATAPOINTS.into());
        }
        self.datapoints = datapoints;
        Ok(self)
    }

    fn new(
        name: impl Into<String>,
        metric: &'static str,
        operator: ComparisonOperator,
        value: MetricValue,
    ) -> Result<Self, Refusal> {
        let name = name.into();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b":_-".contains(&byte);
        if !(1..=128).contains(&name.len()) || !name.bytes().all(plain) {
            return Err(NO_NAME.into());
        }
        Ok(Self {
            name,
            metric,
            operator,
            value,
            period: None,
            datapoints: 1,
        })
    }

    /// None only where the name is not said, which it always is.
    pub(super) fn into_sdk(self) -> Option<types::Behavior> {
        let criteria = BehaviorCriteria::builder()
            .comparison_operator(self.operator)
            .value(self.value)
            .set_duration_seconds(self.period.map(Period::seconds))
            .consecutive_datapoints_to_alarm(self.datapoints.into())
            .consecutive_datapoints_to_clear(1);
        let behavior = types::Behavior::builder()
            .name(self.name)
            .metric(self.metric)
            .criteria(criteria.build())
            .suppress_alerts(false);
        behavior.build().ok()
    }
}

const NO_RANGE: Fault = fault!(
    DeviceLogs,
    "a range of addresses has a prefix of 32 bits at most for IPv4, and of 128 for IPv6",
    "write the range as `Cidr::new([10, 0, 0, 0], 8)`",
);
const NO_NAME: Fault = fault!(
    DeviceLogs,
    "the name of a behaviour has 1 to 128 letters, digits and : _ -",
    "name it after what devices are expected to do",
);
const NO_DATAPOINTS: Fault = fault!(
    DeviceLogs,
    "alarms come after 1 to 10 measurements in a row",
    "name a number in between",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behaviours_are_told_of() -> Result<(), Refusal> {
        let count = Behavior::count(
            "few-failures",
            CountMetric::AuthorizationFailures,
            Comparison::AtMost(5),
            Period::Hour,
        )?;
        let office = Cidr::new([192, 0, 2, 0], 24)?;
        for (behavior, seconds) in [
            (count.clone(), Some(3600)),
            (
                Behavior::count(
                    "small",
                    CountMetric::MessageSize,
                    Comparison::LessThan(1024),
                    Period::Hour,
                )?,
                None,
            ),
            (
                Behavior::addresses("office", AddressMetric::Source, [office])?,
                None,
            ),
            (
                Behavior::ports("ssh", PortMetric::ListeningTcp, [22])?.alarm_after(3)?,
                None,
            ),
        ] {
            let sdk = behavior.into_sdk();
            assert_eq!(
                sdk.as_ref().and_then(types::Behavior::suppress_alerts),
                Some(false)
            );
            let criteria = sdk.as_ref().and_then(types::Behavior::criteria);
            assert_eq!(
                criteria.and_then(BehaviorCriteria::duration_seconds),
                seconds
            );
        }
        for name in ["", "a b", "\u{e9}", &"x".repeat(129)] {
            assert!(
                Behavior::ports(name, PortMetric::ListeningUdp, [53]).is_err(),
                "{name}"
            );
        }
        for (number, right) in [(0, false), (1, true), (10, true), (11, false)] {
            let made = count.clone().alarm_after(number);
            assert_eq!(made.is_ok(), right, "{number}");
        }
        assert!(Behavior::ports("x".repeat(128), PortMetric::ListeningUdp, [53]).is_ok());
        for (address, prefix, right) in [
            (IpAddr::from([10, 0, 0, 0]), 32, true),
            (IpAddr::from([10, 0, 0, 0]), 33, false),
            (IpAddr::from([0; 16]), 128, true),
            (IpAddr::from([0; 16]), 129, false),
        ] {
            assert_eq!(Cidr::new(address, prefix).is_ok(), right, "{prefix}");
        }
        Ok(())
    }
}
