//! The checks of AWS IoT Device Defender, and when they are made.

use std::collections::BTreeSet;

use aws_sdk_iot::types::{AuditFrequency, DayOfWeek};

use crate::error::{Fault, Refusal, fault};

/// Defines the checks by their names at AWS.
macro_rules! checks {
    ($($(#[$about:meta])* $name:ident $text:literal;)+) => {
        /// A check that an audit of Device Defender makes.
        ///
        /// All that AWS documented in November 2026; [`VerifiedAudit::others_off`](super::VerifiedAudit::others_off)
        /// names newer ones.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum AuditCheck {
            $($(#[$about])* $name,)+
        }

        impl AuditCheck {
            /// Every check.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// AWS's name of the check, such as `LOGGING_DISABLED_CHECK`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

checks! {
    /// People whom an identity pool authenticated can do more with devices than they should.
    AuthenticatedCognitoRoleOverlyPermissive "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK";
    /// A certificate authority's certificate expires within 30 days, or has.
    CaCertificateExpiring "CA_CERTIFICATE_EXPIRING_CHECK";
    /// A certificate authority's key is weak, or of a kind that is known to be broken.
    CaCertificateKeyQuality "CA_CERTIFICATE_KEY_QUALITY_CHECK";
    /// Several devices connect with one client id.
    ConflictingClientIds "CONFLICTING_CLIENT_IDS_CHECK";
    /// A device's certificate has been in use for long: a year, unless configured.
    DeviceCertificateAge "DEVICE_CERTIFICATE_AGE_CHECK";
    /// A device's certificate expires within 30 days, or has.
    DeviceCertificateExpiring "DEVICE_CERTIFICATE_EXPIRING_CHECK";
    /// A device's key is weak, or of a kind that is known to be broken.
    DeviceCertificateKeyQuality "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK";
    /// Several connections at one time use one certificate.
    DeviceCertificateShared "DEVICE_CERTIFICATE_SHARED_CHECK";
    /// Devices are active whose intermediate authority was revoked.
    IntermediateCaRevoked "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK";
    /// A policy of devices allows more than one device should do.
    IotPolicyOverlyPermissive "IOT_POLICY_OVERLY_PERMISSIVE_CHECK";
    /// A policy of devices uses MQTT's wildcards where they mean something else.
    IotPolicyPotentialMisconfiguration "IOT_POLICY_POTENTIAL_MISCONFIGURATION_CHECK";
    /// A role alias leads to services that nobody used for a year.
    IotRoleAliasAllowsUnusedServices "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK";
    /// A role alias gives devices more rights than they should have.
    IotRoleAliasOverlyPermissive "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK";
    /// Logs are off.
    LoggingDisabled "LOGGING_DISABLED_CHECK";
    /// A revoked authority is still active in AWS IoT Core.
    RevokedCaCertificateStillActive "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK";
    /// A revoked certificate of a device is still active in AWS IoT Core.
    RevokedDeviceCertificateStillActive "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK";
    /// People without authentication can do more with devices than they should.
    UnauthenticatedCognitoRoleOverlyPermissive "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK";
}

/// Which checks a scheduled audit makes: all, or some.
///
/// ```
/// use palisade::iot::{AuditCheck, AuditChecks};
///
/// let nightly = AuditChecks::only(AuditCheck::LoggingDisabled).and(AuditCheck::ConflictingClientIds);
/// assert_eq!(nightly.iter().count(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditChecks(BTreeSet<AuditCheck>);

impl AuditChecks {
    /// Every check.
    #[must_use]
    pub fn all() -> Self {
        Self(AuditCheck::ALL.iter().copied().collect())
    }

    /// One check, to begin with.
    #[must_use]
    pub fn only(check: AuditCheck) -> Self {
        Self(BTreeSet::from([check]))
    }

    /// Another check as well.
    #[must_use]
    pub fn and(mut self, check: AuditCheck) -> Self {
        self.0.insert(check);
        self
    }

    /// The checks.
    pub fn iter(&self) -> impl Iterator<Item = AuditCheck> {
        self.0.iter().copied()
    }
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl From<Weekday> for DayOfWeek {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Mon,
            Weekday::Tuesday => Self::Tue,
            Weekday::Wednesday => Self::Wed,
            Weekday::Thursday => Self::Thu,
            Weekday::Friday => Self::Fri,
            Weekday::Saturday => Self::Sat,
            Weekday::Sunday => Self::Sun,
        }
    }
}

/// A day of every month: 1 to 31, or the last. In months without that day it is the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayOfMonth(u8);

impl DayOfMonth {
    /// The last day of the month, whatever its number.
    pub const LAST: Self = Self(0);

    /// A day by its number.
    ///
    /// # Errors
    /// [`Rule::DeviceLogs`](crate::Rule::DeviceLogs): the number is not one of 1 to 31.
    pub fn new(day: u8) -> Result<Self, Refusal> {
        match day {
            1..=31 => Ok(Self(day)),
            _ => Err(NO_DAY.into()),
        }
    }
}

/// How often a scheduled audit runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Frequency(Often);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Often {
    Daily,
    Weekly(Weekday),
    Biweekly(Weekday),
    Monthly(DayOfMonth),
}

impl Frequency {
    /// Every day.
    #[must_use]
    pub const fn daily() -> Self {
        Self(Often::Daily)
    }

    /// Every week, on a day.
    #[must_use]
    pub const fn weekly(day: Weekday) -> Self {
        Self(Often::Weekly(day))
    }

    /// Every other week, on a day.
    #[must_use]
    pub const fn biweekly(day: Weekday) -> Self {
        Self(Often::Biweekly(day))
    }

    /// Every month, on a day.
    #[must_use]
    pub const fn monthly(day: DayOfMonth) -> Self {
        Self(Often::Monthly(day))
    }

    /// The three members of a call that say it.
    pub(super) fn members(self) -> (AuditFrequency, Option<DayOfWeek>, Option<String>) {
        match self.0 {
            Often::Daily => (AuditFrequency::Daily, None, None),
            Often::Weekly(day) => (AuditFrequency::Weekly, Some(day.into()), None),
            Often::Biweekly(day) => (AuditFrequency::Biweekly, Some(day.into()), None),
            Often::Monthly(DayOfMonth::LAST) => {
                (AuditFrequency::Monthly, None, Some("LAST".to_owned()))
            }
            Often::Monthly(DayOfMonth(day)) => {
                (AuditFrequency::Monthly, None, Some(day.to_string()))
            }
        }
    }
}

const NO_DAY: Fault = fault!(
    DeviceLogs,
    "a day of the month is one of 1 to 31",
    "write its number, or `DayOfMonth::LAST`",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_of_aws_is_known_once() {
        // Device Defender developer guide, "Audit checks", November 2026.
        let names: BTreeSet<_> = AuditCheck::ALL.iter().map(|check| check.as_str()).collect();
        assert_eq!((names.len(), AuditCheck::ALL.len()), (17, 17));
        assert!(names.iter().all(|name| name.ends_with("_CHECK")));
        assert_eq!(AuditChecks::all().iter().count(), 17);
    }

    #[test]
    fn a_frequency_says_the_day_that_it_needs() {
        let day = DayOfMonth::new(31).map(|day| Frequency::monthly(day).members());
        assert_eq!(
            day,
            Ok((AuditFrequency::Monthly, None, Some("31".to_owned())))
        );
        let last = Frequency::monthly(DayOfMonth::LAST).members();
        assert_eq!(
            last,
            (AuditFrequency::Monthly, None, Some("LAST".to_owned()))
        );
        let weekly = Frequency::weekly(Weekday::Sunday).members();
        assert_eq!(weekly, (AuditFrequency::Weekly, Some(DayOfWeek::Sun), None));
        for day in [0, 32, 255] {
            assert!(DayOfMonth::new(day).is_err(), "{day}");
        }
    }
}
