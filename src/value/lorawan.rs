//! Keys of LoRaWAN devices.

use std::fmt;
use std::fmt::Write;
use std::str::FromStr;

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Fault, Refusal, fault};

/// A key of a LoRaWAN device, of 128 bits, as AWS IoT Wireless takes it: `AppKey`, `NwkKey`, `GenAppKey`, or
/// a key of a session, such as `AppSKey`.
///
/// The SDK has plain strings for these, which its `Debug` prints. This one is printed by nothing: it has neither
/// `Display` nor `Clone` nor `serde`, and is wiped from memory when it is dropped
/// ([`Rule::Secret`](crate::Rule::Secret)). Who knows the key of a device reads what it sends, and can send
/// in its place.
///
/// It is written as 32 hexadecimal digits. Blanks, colons and hyphens between them, as labels have
/// them, are dropped. A key that everybody knows is none: one byte sixteen times, or two, four or eight bytes again
/// and again; bytes that count up or down in equal steps, such as `01 02 03 …` and `FF EE DD …`; and that of NIST's
/// example of AES, which many development kits come with.
///
/// ```
/// use palisade::{LorawanKey, SecretString};
///
/// // What came from a store of secrets, or from the manufacturer.
/// let told = SecretString::from("8C:3B:9F:01:D4:5A:E6:72:1B:C8:40:7D:95:2E:F3:66");
/// let app_key = LorawanKey::try_from(told)?;
/// assert_eq!(format!("{app_key:?}"), "LorawanKey(left out)");
///
/// let fresh = LorawanKey::generate()?;
/// assert_eq!(fresh.expose().len(), 32);
/// # Ok::<(), palisade::Refusal>(())
/// ```
///
/// # Errors
/// Conversions fail when the text is no such key, naming [`Rule::Secret`](crate::Rule::Secret).
pub struct LorawanKey(SecretString);

impl LorawanKey {
    /// The key of these bytes, whatever they are.
    pub(crate) fn of_bytes(bytes: &[u8; 16]) -> Self {
        // All digits at once: a text that grows leaves copies behind.
        let mut digits = Zeroizing::new(String::with_capacity(32));
        for byte in bytes {
            // Writing to a `String` cannot fail.
            let _ = write!(digits, "{byte:02X}");
        }
        Self(digits.as_str().into())
    }

    /// The key in 32 capital hexadecimal digits, for the SDK's builder and for the device.
    ///
    /// The SDK keeps a copy in a plain string, in the input of the call: do not print that.
    #[must_use]
    pub fn expose(&self) -> &str {
        #[expect(
            clippy::disallowed_methods,
            reason = "for the SDK, which takes strings, in the one place that says so"
        )]
        self.0.expose_secret()
    }
}

impl TryFrom<SecretString> for LorawanKey {
    type Error = Refusal;

    fn try_from(text: SecretString) -> Result<Self, Refusal> {
        #[expect(clippy::disallowed_methods, reason = "to read its digits")]
        let text = text.expose_secret();
        let mut digits = Zeroizing::new(String::with_capacity(32));
        for letter in text.chars() {
            match letter {
                ' ' | '\t' | '\r' | '\n' | ':' | '-' => {}
                digit if digit.is_ascii_hexdigit() && digits.len() < 32 => {
                    digits.push(digit.to_ascii_uppercase());
                }
                _ => return Err(NOT_A_KEY.into()),
            }
        }
        if digits.len() < 32 {
            return Err(NOT_A_KEY.into());
        }
        if is_known(&digits) {
            return Err(KNOWN.into());
        }
        Ok(Self(digits.as_str().into()))
    }
}

impl TryFrom<String> for LorawanKey {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::try_from(SecretString::from(text))
    }
}

impl FromStr for LorawanKey {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::try_from(SecretString::from(text))
    }
}

impl fmt::Debug for LorawanKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LorawanKey(left out)")
    }
}

/// Whether everybody knows the key.
fn is_known(digits: &str) -> bool {
    // FIPS 197, appendix A, which is also that of SP 800-38A; and digits up and down.
    const EXAMPLES: [&str; 2] = [
        "2B7E151628AED2A6ABF7158809CF4F3C",
        "0123456789ABCDEFFEDCBA9876543210",
    ];
    let (first, second) = digits.split_at_checked(16).unwrap_or_default();
    // Those of FIPS 197, appendix C, go in steps of 1 and of 17.
    let step = |at: usize| Some(byte(digits, at + 1)?.wrapping_sub(byte(digits, at)?));
    let steps_are_equal = (1..15).all(|at| step(at) == step(0));
    EXAMPLES.contains(&digits) || first == second || steps_are_equal
}

/// One of the bytes that digits stand for.
fn byte(digits: &str, at: usize) -> Option<u8> {
    let digits = digits.get(2 * at..2 * at + 2)?;
    u8::from_str_radix(digits, 16).ok()
}

const NOT_A_KEY: Fault = fault!(
    Secret,
    "a key of LoRaWAN has 32 hexadecimal digits",
    "give all 16 bytes as the manufacturer wrote them; `LorawanKey::generate` makes a new key",
);
const KNOWN: Fault = fault!(
    Secret,
    "this key is one that everybody knows",
    "give the device a key of its own; `LorawanKey::generate` makes one",
);

#[cfg(test)]
mod tests {
    use super::*;

    const DIGITS: &str = "8C3B9F01D45AE6721BC8407D952EF366";

    fn refused(text: &str) -> Option<String> {
        let key = text.parse::<LorawanKey>();
        key.err().map(|refusal| refusal.to_string())
    }

    #[test]
    fn a_key_is_32_hexadecimal_digits_however_they_are_written() {
        for text in [
            DIGITS,
            "8c3b9f01d45ae6721bc8407d952ef366\n",
            "8C:3B:9F:01:D4:5A:E6:72:1B:C8:40:7D:95:2E:F3:66",
            " 8C3B9F01 D45AE672-1BC8407D 952EF366",
        ] {
            let key: LorawanKey = text.parse().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(key.expose(), DIGITS);
        }
        let wrong = "Secret: a key of LoRaWAN has 32 hexadecimal digits; give all 16 bytes as the \
                     manufacturer wrote them; `LorawanKey::generate` makes a new key";
        for text in [
            "",
            "8C3B9F01D45AE6721BC8407D952EF36",
            "8C3B9F01D45AE6721BC8407D952EF3660",
            "8C3B9F01D45AE6721BC8407D952EF36G",
            "8C3B9F01D45AE6721BC8407D952EF36６",
            "0x8C3B9F01D45AE6721BC8407D952EF366",
        ] {
            assert_eq!(refused(text).as_deref(), Some(wrong), "{text}");
        }
    }

    #[test]
    fn a_key_that_everybody_knows_is_none() {
        let wrong = "Secret: this key is one that everybody knows; give the device a key of its own; \
                     `LorawanKey::generate` makes one";
        for text in [
            &"0".repeat(32),
            &"A5".repeat(16),
            "000102030405060708090a0b0c0d0e0f",
            "00112233445566778899AABBCCDDEEFF",
            "2B:7E:15:16:28:AE:D2:A6:AB:F7:15:88:09:CF:4F:3C",
            "0102030405060708090A0B0C0D0E0F10",
            "0F0E0D0C0B0A09080706050403020100",
            "100F0E0D0C0B0A090807060504030201",
            "FFEEDDCCBBAA99887766554433221100",
            "F0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF",
            "F8F9FAFBFCFDFEFF0001020304050607",
            &"BEEF".repeat(8),
            &"DEADBEEF".repeat(4),
            &"0123456789ABCDEF".repeat(2),
            "0123456789abcdeffedcba9876543210",
        ] {
            assert_eq!(refused(text).as_deref(), Some(wrong), "{text}");
        }
        for text in [
            &format!("{}A6", "A5".repeat(15)),
            "0102030405060708090A0B0C0D0E0F11",
            "DEADBEEFDEADBEEFDEADBEEFDEADBEEE",
        ] {
            assert_eq!(refused(text), None, "{text}");
        }
    }

    #[test]
    fn a_key_is_not_printed() {
        let key: LorawanKey = DIGITS.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(
            format!("{key:?} {key:#?}"),
            "LorawanKey(left out) LorawanKey(left out)"
        );
    }

    #[test]
    fn generated_keys_are_keys_and_differ() {
        let [one, other] = [LorawanKey::generate(), LorawanKey::generate()];
        let one = one.unwrap_or_else(|error| panic!("{error}"));
        let other = other.unwrap_or_else(|error| panic!("{error}"));
        assert_ne!(one.expose(), other.expose());
        assert_eq!(refused(one.expose()), None);
    }
}
