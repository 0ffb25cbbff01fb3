//! The rules: every promise of the crate has one name, cited by errors, evidence, docs and tests.

use std::fmt;

use serde::{Serialize, Serializer};

macro_rules! rules {
    ($($name:ident, $title:literal, $from:literal, $aside:ident, $statement:literal;)+) => {
        /// A promise this crate keeps.
        ///
        /// Errors and evidence name the rule they speak of. For every rule there is a marker type
        /// of the same name in [`rule`](crate::rule), for use in types such as
        /// [`Waiver<rule::Fips>`](crate::Waiver).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $statement] $name,)+
        }

        impl Rule {
            /// Every rule, in the order of the README's table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The name under which the rule is cited, such as `EncryptAtRest`.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// The rule in two or three words.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)+ }
            }

            /// What is promised.
            #[must_use]
            pub const fn statement(self) -> &'static str {
                match self { $(Self::$name => $statement,)+ }
            }

            /// The AWS "Data protection" pages that the rule comes from.
            #[must_use]
            pub const fn from_pages(self) -> &'static str {
                match self { $(Self::$name => $from,)+ }
            }

            /// How the rule can be set aside, if at all.
            #[must_use]
            pub const fn set_aside(self) -> SetAside {
                match self { $(Self::$name => SetAside::$aside,)+ }
            }
        }

        $(
            #[doc = concat!("Marker for [`Rule::", stringify!($name), "`]: ", $statement, ".")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct $name;

            impl sealed::Sealed for $name {}

            impl Marker for $name {
                const RULE: Rule = Rule::$name;
            }

            rules!(@waivable $aside $name);
        )+
    };
    (@waivable Reason $name:ident) => {
        impl Waivable for $name {}
        impl ByReason for $name {}
    };
    (@waivable BrokenGlass $name:ident) => {
        impl Waivable for $name {}
        impl Breakable for $name {}
    };
    (@waivable $other:ident $name:ident) => {};
}

rules! {
    Https, "https only", "all", Never,
        "requests go to `https` only; redirects and proxies do not change that";
    Tls, "TLS 1.2 or later", "all", Never,
        "TLS 1.2 or later, AEAD and forward secrecy only, certificates always verified, finite timeouts and reply sizes";
    Endpoint, "the AWS host itself", "IAM and STS, IoT", Never,
        "a request goes to exactly the AWS host its service and region imply; environment and profile cannot redirect it; what AWS is told to call is a public host that no message chooses";
    Fips, "FIPS endpoints", "IoT, TwinMaker", Reason,
        "FIPS endpoints are the default, for credential calls too; hosts are never invented and never silently dropped; KMS keys are of approved algorithms, and made in KMS";
    FipsCrypto, "FIPS cryptography", "IoT, TwinMaker", NotChosen,
        "TLS runs in AWS-LC's FIPS mode (feature `fips`), proven at start-up";
    Signed, "signed requests", "IAM and STS", Reason,
        "requests are signed, with temporary credentials that the application chose; long-lived keys and anonymous authentication are refused";
    EncryptAtRest, "encryption at rest", "all", Never,
        "an encryption choice is always named and its confirmation read; a KMS key is a full key ARN; customer-provided keys cannot be said";
    Owner, "expected owner", "all", Reason,
        "every bucket call that has the member names the expected bucket owner, presigned reads excepted; other people's buckets are declared and only read; nothing else is shared with another account unasked";
    Private, "nothing public", "all", BrokenGlass,
        "no public ACL, policy or website; Block Public Access stays on; CORS only for named https origins";
    UrlCredentials, "no credentials in URLs", "all", Never,
        "no credentials in a URL given to an external server";
    PublicText, "nothing confidential in names", "all", Reason,
        "no confidential or identifying data in stored text such as tags, names, descriptions and metadata";
    Classified, "known operations", "all", Reason,
        "only operations and members that the ledger knows leave the process";
    Secret, "secrets stay secret", "all", Never,
        "no secret, token, private key, MFA code or presigned URL is printed by this crate";
    Mfa, "multi-factor authentication", "all", BrokenGlass,
        "people's sessions carry MFA; a profile that asks for it is never used without";
    LeastPrivilege, "least privilege", "all", Reason,
        "policies carry no needless wildcard and no public principal; roles of other accounts are assumed with an external id; the root user's own keys are refused; what bounds rights and passwords is not loosened unasked";
    Trail, "API activity logged", "all", Reason,
        "API activity is logged by a multi-region trail with validation and a KMS key; no log is ended or cut short unasked";
    Discovery, "Macie on", "all", Reason,
        "Amazon Macie is on for buckets that hold personal data";
    DeviceLogs, "IoT logs kept", "IoT", Reason,
        "IoT logs go to CloudWatch Logs, encrypted, with a retention; what logs, audits and watches devices is not turned off unasked";
    DeviceTls, "device TLS", "IoT", Never,
        "devices connect with TLS 1.2 or later, mutual authentication and the ATS endpoint";
    DeviceAtRest, "device data sealed", "IoT", Never,
        "data a device keeps is sealed with authenticated encryption before it touches the disk";
    Keys, "keys in KMS", "IAM and STS, IoT", BrokenGlass,
        "keys live in KMS, rotate, and are not scheduled for deletion by accident";
    Integrity, "integrity", "all", Reason,
        "request checksums are on, reply checksums are verified, and versioning is on in buckets that are created or adopted; retention, copies and signatures of code are not given up unasked";
}

/// How a rule can be set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetAside {
    /// There is no way out.
    Never,
    /// With a written reason, kept in the evidence: [`Waiver`](crate::Waiver), [`Reason`](crate::Reason).
    Reason,
    /// Only by a person who proved a second factor, or an attested identity.
    BrokenGlass,
    /// By not turning the feature on.
    NotChosen,
}

impl SetAside {
    /// The way out in a few words, as the README's table has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Reason => "reason",
            Self::BrokenGlass => "broken glass",
            Self::NotChosen => "by not choosing it",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

mod sealed {
    pub trait Sealed {}
}

/// A rule as a type. Implemented by the markers of this module only.
pub trait Marker: sealed::Sealed + Send + Sync + 'static {
    /// The rule that the marker stands for.
    const RULE: Rule;
}

/// A rule that can be set aside with a written reason, alone or by [breaking glass](Breakable).
#[diagnostic::on_unimplemented(
    message = "the rule `{Self}` cannot be set aside with a reason",
    note = "`Rule::set_aside` and the README's table say which rules have a way out, and which"
)]
pub trait Waivable: Marker {}

/// A rule that a written reason alone sets aside: its [`Waiver`](crate::Waiver) is an interceptor for
/// one call.
#[diagnostic::on_unimplemented(
    message = "the rule `{Self}` is not set aside by a reason alone",
    note = "break glass: `break_glass(waive!(…))` on an `MfaSession`, and make the call in the closure of `with_glass`"
)]
pub trait ByReason: Waivable {}

/// A rule that is set aside by breaking glass: a written reason is not enough.
#[diagnostic::on_unimplemented(
    message = "the rule `{Self}` is not set aside by breaking glass",
    note = "`Rule::set_aside` and the README's table say which rules are; for others the written reason is enough"
)]
pub trait Breakable: Waivable {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_cited_by_its_name() {
        assert_eq!(Rule::EncryptAtRest.to_string(), "EncryptAtRest");
        assert_eq!(<Fips as Marker>::RULE, Rule::Fips);
        assert_eq!(Rule::ALL.len(), 22);
    }
}
