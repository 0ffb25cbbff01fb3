//! Serial numbers of a declared pattern.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{Field, check};
use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;

/// How the serial numbers of a product look: 1 to 64 signs.
///
/// `#` stands for a digit, `A` for a capital letter, `a` for a small one, `?` for a letter or a digit;
/// `\` before one of them, and everything else, stands for itself. Letters, digits and `: _ -` are
/// allowed, so that every serial number can name a thing.
///
/// ```
/// use palisade::serial_pattern;
/// use palisade::text::ThingName;
///
/// let pattern = serial_pattern!(r"SN\A-####-####-####-####");
/// let serial = pattern.read("SNA-4111-1111-1111-1111")?; // no payment card: the pattern says so
/// let name = ThingName::from(serial);
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SerialPattern(Cow<'static, str>);

impl SerialPattern {
    /// Reads a serial number.
    ///
    /// # Errors
    /// When the text does not have the pattern, or holds a secret or an address in spite of it.
    pub fn read(&self, text: impl Into<String>) -> Result<SerialNumber, Refusal> {
        let text = text.into();
        if !self.matches(&text) {
            return Err(OTHER.into());
        }
        check(&text, Field::Identifier, Kinds::NONE)?;
        Ok(SerialNumber(text))
    }

    fn matches(&self, text: &str) -> bool {
        let (mut pattern, mut text) = (self.0.as_bytes(), text.as_bytes());
        loop {
            let (fits, signs, rest) = match (pattern, text) {
                ([], []) => return true,
                ([b'\\', own, signs @ ..], [byte, rest @ ..]) => (own == byte, signs, rest),
                ([sign, signs @ ..], [byte, rest @ ..]) => {
                    let fits = match sign {
                        b'#' => byte.is_ascii_digit(),
                        b'A' => byte.is_ascii_uppercase(),
                        b'a' => byte.is_ascii_lowercase(),
                        b'?' => byte.is_ascii_alphanumeric(),
                        own => own == byte,
                    };
                    (fits, signs, rest)
                }
                _ => return false,
            };
            if !fits {
                return false;
            }
            (pattern, text) = (signs, rest);
        }
    }
}

checked_text!(SerialPattern, const pattern);

impl From<SerialPattern> for String {
    fn from(pattern: SerialPattern) -> Self {
        pattern.0.into_owned()
    }
}

const fn pattern(text: &str) -> Result<(), Fault> {
    const WRONG: Fault = fault!(
        PublicText,
        "a pattern of serial numbers has 1 to 64 signs: # for a digit, A or a for a letter, ? for either, and letters, digits and : _ - for themselves",
        "write it as in `AA-########`",
    );
    let (mut rest, mut signs) = (text.as_bytes(), 0);
    loop {
        rest = match rest {
            [] if signs > 0 && signs <= 64 => return Ok(()),
            [b'\\', b'A' | b'a', tail @ ..] => tail,
            [b'#' | b'?' | b':' | b'_' | b'-', tail @ ..] => tail,
            [byte, tail @ ..] if byte.is_ascii_alphanumeric() => tail,
            _ => return Err(WRONG),
        };
        signs += 1;
    }
}

const OTHER: Fault = fault!(
    PublicText,
    "the text is no serial number of the declared pattern",
    "read it by the pattern of its own product",
);

/// A serial number that was read by its [`SerialPattern`].
///
/// `serde` writes it, but does not read it: only a pattern says what is one. Read the text, and give it
/// to [`SerialPattern::read`], which can stand in the same file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct SerialNumber(String);

impl SerialNumber {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SerialNumber {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SerialNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<SerialNumber> for String {
    fn from(serial: SerialNumber) -> Self {
        serial.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_has_its_pattern_and_nothing_else() {
        let reads = |pattern: &str, text: &str| {
            SerialPattern::try_from(pattern).map(|pattern| pattern.read(text).is_ok())
        };
        for (pattern, text, expected) in [
            ("AA-########", "QX-00421187", true),
            ("AA-########", "QX-0042118", false),
            ("AA-########", "QX-004211871", false),
            ("AA-########", "qx-00421187", false),
            ("AA-########", "Q1-00421187", false),
            ("a?:#", "z9:0", true),
            ("a?:#", "z-:0", false),
            (r"\AB_\a", "AB_a", true),
            (r"\AB_\a", "CB_a", false),
            ("SN##", "SN42", true),
            ("SN##", "XN42", false),
        ] {
            assert_eq!(reads(pattern, text), Ok(expected), "{pattern} {text}");
        }
    }

    #[test]
    fn a_pattern_is_made_of_its_signs() {
        for text in ["", "A B", "A.B", "é", r"\", r"\#", "##/##", &"#".repeat(65)] {
            assert!(SerialPattern::try_from(text).is_err(), "{text}");
        }
        let longest = "#".repeat(64);
        assert!(SerialPattern::try_from(longest.as_str()).is_ok());
        let literal = crate::serial_pattern!("AA-########");
        assert_eq!(SerialPattern::try_from("AA-########"), Ok(literal));
    }

    #[test]
    fn a_pattern_is_written_and_read_and_its_serial_numbers_are_written() {
        let pattern = crate::serial_pattern!(r"SN\A-####");
        let text = serde_json::to_string(&pattern).unwrap_or_default();
        assert_eq!(text, r#""SN\\A-####""#);
        assert_eq!(serde_json::from_str(&text).ok(), Some(pattern.clone()));
        let refused = serde_json::from_str::<SerialPattern>(r#""A B""#);
        let said = refused.map_err(|error| error.to_string());
        assert!(
            said.is_err_and(|said| said.starts_with("PublicText: a pattern of serial numbers"))
        );
        let serial = pattern
            .read("SNA-4211")
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            serde_json::to_string(&serial).ok().as_deref(),
            Some(r#""SNA-4211""#)
        );
    }
}
