//! Members that hold stored text, of SDK crates that `harden!` makes clients of.

use super::Field;

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
}

/// The crates whose requests were gone through: those of the IoT family.
const MEMBERS: [Members; 4] = [
    Members {
        of: "iotdeviceadvisor",
        names: &["suiteDefinitionName"],
        texts: &["rootGroup"],
        secrets: &[],
    },
    Members {
        of: "iotjobsdataplane",
        names: &[],
        texts: &["statusDetails"],
        secrets: &[],
    },
    Members {
        of: "iotsecuretunneling",
        names: &["services"],
        texts: &["description"],
        secrets: &[],
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
    },
];

impl Members {
    pub(crate) fn of(name: &str) -> Option<&'static Self> {
        MEMBERS.iter().find(|members| members.of == name)
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
