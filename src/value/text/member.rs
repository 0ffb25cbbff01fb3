//! Members that hold stored text, of SDK crates that `harden!` makes clients of.

mod operations;

use super::{Field, TAGS};
use operations::OPERATIONS;

/// What is known of the members of one crate, beside its tags. A name stands for all members that
/// have it, wherever they are in a request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Members {
    /// The crate, without `aws_sdk_`.
    of: &'static str,
    /// Names, with what looks at the digits in them.
    names: &'static [&'static str],
    /// Descriptions and documents, and maps of text.
    texts: &'static [&'static str],
    /// Keys, which no text may repeat.
    secrets: &'static [&'static str],
    /// Maps with keys of the caller's choice, which are sent on and in which nothing is looked at.
    payloads: &'static [&'static str],
}

/// The crates whose requests were gone through: those of the IoT family.
const MEMBERS: [Members; 4] = [
    Members {
        of: "iotdeviceadvisor",
        names: &["suiteDefinitionName"],
        texts: &["rootGroup"],
        secrets: &[],
        payloads: &[],
    },
    Members {
        of: "iotjobsdataplane",
        names: &[],
        texts: &["statusDetails"],
        secrets: &[],
        payloads: &["parameters"],
    },
    Members {
        of: "iotsecuretunneling",
        names: &["services"],
        texts: &["description"],
        secrets: &[],
        payloads: &[],
    },
    Members {
        of: "iotwireless",
        names: &["DeviceName", "Expression", "Name"],
        texts: &[
            "Description",
            "DeviceCreationFile",
            "FirmwareUpdateImage",
            "UpdateDataSource",
        ],
        secrets: &[
            "AppKey",
            "AppSKey",
            "AppServerPrivateKey",
            "FNwkSIntKey",
            "GenAppKey",
            "NwkKey",
            "NwkSEncKey",
            "NwkSKey",
            "SNwkSIntKey",
        ],
        payloads: &[],
    },
];

impl Members {
    pub(crate) fn of(name: &str) -> Option<&'static Self> {
        MEMBERS.iter().find(|members| members.of == name)
    }

    /// Whether text is looked at in a member of an operation, or in its tags. Which operations the other
    /// crates have is not known here: each may have tags.
    pub(crate) fn are_looked_at(of: &str, operation: &str, member: &str) -> bool {
        if Self::of(of).is_none() {
            return member == TAGS;
        }
        OPERATIONS.lines().any(|line| {
            let mut words = line.split(' ');
            words.next() == Some(of)
                && words.next() == Some(operation)
                && words.any(|word| word == member)
        })
    }

    /// How the text in a member is looked at, if it is stored.
    pub(crate) fn field(&self, member: &str) -> Option<Field> {
        match member {
            name if self.names.contains(&name) => Some(Field::Name),
            text if self.texts.contains(&text) => Some(Field::Text),
            _ => None,
        }
    }

    /// Whether a member holds a key.
    pub(crate) fn is_secret(&self, member: &str) -> bool {
        self.secrets.contains(&member)
    }

    /// Whether requests of the crate hold keys.
    pub(crate) fn has_secrets(&self) -> bool {
        !self.secrets.is_empty()
    }

    /// Whether what is in a member has names of the caller's choice.
    pub(crate) fn is_payload(&self, member: &str) -> bool {
        self.payloads.contains(&member)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Kind, find, find_in_name, find_in_tag};

    #[test]
    fn crates_are_known_by_their_names_and_members_by_theirs() {
        assert!(Members::of("iotwireless").is_some_and(|known| known.is_secret("NwkSEncKey")));
        let jobs = Members::of("iotjobsdataplane");
        assert!(jobs.is_some_and(|known| known.field("statusDetails").is_some()));
        assert!(Members::of("dynamodb").is_none());
    }

    #[test]
    fn what_is_looked_at_is_known_of_each_operation_of_the_family() {
        for (of, operation, member) in [
            ("iotwireless", "CreateWirelessDevice", "Description"),
            ("iotwireless", "CreateWirelessDevice", TAGS),
            ("iotwireless", "TagResource", TAGS),
            ("iotdeviceadvisor", "UpdateSuiteDefinition", "rootGroup"),
            ("iotsecuretunneling", "RotateTunnelAccessToken", "services"),
            ("iotjobsdataplane", "UpdateJobExecution", "statusDetails"),
            ("dynamodb", "CreateTable", TAGS),
        ] {
            let is_known = Members::are_looked_at(of, operation, member);
            assert!(is_known, "{of} {operation} {member}");
        }
        for (of, operation, member) in [
            ("iotwireless", "CreateWirelesDevice", "Description"),
            ("iotwireless", "createWirelessDevice", "Description"),
            ("iotwireless", "TagResource", "Description"),
            ("iotwireless", "GetWirelessDevice", "Name"),
            ("iotwireless", "UpdateDestination", "Name"),
            ("iotwireless", "UpdateWirelessDevice", TAGS),
            ("iotwireless", "CreateWirelessDevice", "AppKey"),
            ("iotwireless", "CreateWirelessDevice", ""),
            ("iotwireless", "", ""),
            ("iotsecuretunneling", "UntagResource", TAGS),
            ("dynamodb", "CreateTable", "TableName"),
        ] {
            let is_known = Members::are_looked_at(of, operation, member);
            assert!(!is_known, "{of} {operation} {member}");
        }
    }

    /// What no request says beside a text: a key that was sent before, by its name.
    #[test]
    fn keys_of_lorawan_are_found_by_their_names() {
        let key = "8C3B9F01D45AE6721BC8407D952EF366";
        for name in [
            "AppKey",
            "app_key",
            "NwkKey",
            "nwk-key",
            "GenAppKey",
            "AppSKey",
            "NwkSKey",
            "FNwkSIntKey",
            "SNwkSIntKey",
            "NwkSEncKey",
            "AppServerPrivateKey",
            "LoRaWAN key",
        ] {
            let text = format!("{name}={key}");
            assert_eq!(find(&text), Some(Kind::ApiToken), "{text}");
            assert_eq!(find_in_name(&text), Some(Kind::ApiToken), "{text}");
            let small = format!("gauge, {name}: {}", key.to_lowercase());
            assert_eq!(find(&small), Some(Kind::ApiToken), "{small}");
            assert_eq!(find_in_tag(name, key), Some(Kind::ApiToken), "{name}");
        }
        for text in [
            "DevEui 70B3D57ED0012345",
            "the AppKey is in Secrets Manager as lorawan/gauge-17",
            "JoinEui-70B3D57ED0012345",
        ] {
            assert_eq!(find(text), None, "{text}");
            assert_eq!(find_in_name(text), None, "{text}");
        }
    }
}
