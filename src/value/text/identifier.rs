//! Identifiers whose grammar is declared, so that their digits are not taken for other numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::serial::SerialNumber;
use super::{ClientId, ThingName};
use crate::error::{Fault, Refusal, fault};

/// An identifier of any of the declared grammars: 1 to 64 letters, digits and `: _ -`.
///
/// Becomes the value of a tag by [`Tag::identifying`](crate::Tag::identifying), and the name of a
/// thing or a client id by `From`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier(String);

impl Identifier {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Identifier> for String {
    fn from(identifier: Identifier) -> Self {
        identifier.0
    }
}

impl From<SerialNumber> for Identifier {
    fn from(serial: SerialNumber) -> Self {
        Self(serial.into())
    }
}

impl From<SerialNumber> for ThingName {
    fn from(serial: SerialNumber) -> Self {
        Identifier::from(serial).into()
    }
}

impl From<SerialNumber> for ClientId {
    fn from(serial: SerialNumber) -> Self {
        Identifier::from(serial).into()
    }
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident $check:path, $problem:literal, $remedy:literal;)*) => {
        $(
            $(#[$doc])*
            ///
            /// # Errors
            /// Conversions fail when the text is not of this grammar.
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(into = "String", try_from = "String")]
            pub struct $name(String);

            impl $name {
                fn check(text: &str) -> Result<(), Fault> {
                    if $check(text.as_bytes()) {
                        Ok(())
                    } else {
                        Err(fault!(PublicText, $problem, $remedy))
                    }
                }
            }

            checked_text!($name, $name::check);

            impl AsRef<str> for $name {
                fn as_ref(&self) -> &str {
                    &self.0
                }
            }

            impl From<$name> for String {
                fn from(identifier: $name) -> Self {
                    identifier.0
                }
            }

            impl From<$name> for Identifier {
                fn from(identifier: $name) -> Self {
                    Self(identifier.0)
                }
            }

            impl From<$name> for ThingName {
                fn from(identifier: $name) -> Self {
                    Identifier::from(identifier).into()
                }
            }

            impl From<$name> for ClientId {
                fn from(identifier: $name) -> Self {
                    Identifier::from(identifier).into()
                }
            }
        )*
    };
}

identifiers! {
    /// The identity of a mobile device: 15 digits, the last of them a check digit (3GPP TS 23.003).
    Imei is_imei, "an IMEI has 15 digits, the last of them a check digit",
        "give all digits and nothing else; one without check digit has a software version: `ImeiSv`";
    /// The identity of a mobile device with its software version: 16 digits (3GPP TS 23.003).
    ImeiSv is_imei_sv, "an IMEISV has 16 digits", "give all digits and nothing else";
    /// The number of a SIM card: 19 or 20 digits that begin with 89 and end with a check digit
    /// (ITU-T E.118).
    Iccid is_iccid, "an ICCID has 19 or 20 digits, begins with 89 and ends with a check digit",
        "give all digits and nothing else";
    /// The address of a network interface: six octets in hexadecimal, with colons, with hyphens or
    /// with nothing between them (IEEE 802).
    MacAddress is_mac, "a MAC address has six octets in hexadecimal",
        "separate all of them by colons, by hyphens or by nothing";
    /// An extended unique identifier: eight octets in hexadecimal, with colons, with hyphens or with
    /// nothing between them (IEEE 802).
    Eui64 is_eui_64, "an EUI-64 has eight octets in hexadecimal",
        "separate all of them by colons, by hyphens or by nothing";
    /// The id of an X.509 certificate of IoT Core: 64 hexadecimal digits.
    CertificateId is_certificate_id, "the id of a certificate has 64 hexadecimal digits",
        "take the last part of the certificate's ARN";
}

fn is_imei(text: &[u8]) -> bool {
    text.len() == 15 && has_check_digit(text)
}

fn is_imei_sv(text: &[u8]) -> bool {
    text.len() == 16 && text.iter().all(u8::is_ascii_digit)
}

fn is_iccid(text: &[u8]) -> bool {
    matches!(text.len(), 19 | 20) && text.starts_with(b"89") && has_check_digit(text)
}

fn is_certificate_id(text: &[u8]) -> bool {
    text.len() == 64 && text.iter().all(u8::is_ascii_hexdigit)
}

fn is_mac(text: &[u8]) -> bool {
    has_octets(text, 6)
}

fn is_eui_64(text: &[u8]) -> bool {
    has_octets(text, 8)
}

/// Digits of which the last is right by Luhn's algorithm (ISO/IEC 7812-1, annex B).
fn has_check_digit(text: &[u8]) -> bool {
    let mut sum = 0;
    for (place, byte) in text.iter().rev().enumerate() {
        if !byte.is_ascii_digit() {
            return false;
        }
        let digit = u32::from(byte - b'0');
        sum += match (place % 2, digit) {
            (0, _) => digit,
            (_, 5..) => 2 * digit - 9,
            _ => 2 * digit,
        };
    }
    sum % 10 == 0
}

fn has_octets(text: &[u8], count: usize) -> bool {
    let octets: Vec<&[u8]> = match text.get(2) {
        Some(b':') => text.split(|byte| *byte == b':').collect(),
        Some(b'-') => text.split(|byte| *byte == b'-').collect(),
        _ => text.chunks(2).collect(),
    };
    octets.len() == count
        && octets
            .iter()
            .all(|octet| octet.len() == 2 && octet.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Tag;

    #[test]
    fn an_identifier_has_its_grammar_and_its_check_digit() {
        for (text, imei) in [
            ("490154203237518", true),
            ("490154203237517", false),
            ("49015420323751", false),
            ("49-015420-323751-8", false),
        ] {
            assert_eq!(Imei::try_from(text).is_ok(), imei, "{text}");
        }
        assert!(ImeiSv::try_from("4901542032375101").is_ok());
        assert!(ImeiSv::try_from("490154203237510a").is_err());
        for (text, iccid) in [
            ("8991101200003204514", true),
            ("89911012000032045120", true),
            ("8991101200003204510", false),
            ("7991101200003204514", false),
        ] {
            assert_eq!(Iccid::try_from(text).is_ok(), iccid, "{text}");
        }
        for (text, mac) in [
            ("00:1b:44:11:3A:b7", true),
            ("00-1B-44-11-3A-B7", true),
            ("001B44113AB7", true),
            ("00:1b-44:11:3a:b7", false),
            ("00:1b:44:11:3a", false),
            ("00:1b:44:11:3a:b", false),
            ("00:1b:44:11:3a:g7", false),
        ] {
            assert_eq!(MacAddress::try_from(text).is_ok(), mac, "{text}");
        }
        assert!(Eui64::try_from("00-1B-44-FF-FE-11-3A-B7").is_ok());
        assert!(Eui64::try_from("00-1B-44-11-3A-B7").is_err());
        assert!(CertificateId::try_from("0a".repeat(32)).is_ok());
        assert!(CertificateId::try_from("0a".repeat(31)).is_err());
    }

    #[test]
    fn an_identifier_becomes_a_name_a_client_id_and_the_value_of_a_tag() {
        let imei = Imei::try_from("490154203237518").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(ThingName::from(imei.clone()).as_str(), imei.as_str());
        assert_eq!(ClientId::from(imei.clone()).as_str(), imei.as_str());
        let tag = Tag::identifying("imei", imei.clone()).map(|tag| tag.to_string());
        assert_eq!(tag, Ok("imei=490154203237518".to_owned()));
        assert!(Tag::identifying("of jane@example.com", imei).is_err());
    }
}
