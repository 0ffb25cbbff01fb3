//! The second factor: a device's serial number, and the codes that it shows.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};

use crate::AccountId;
use crate::error::{Fault, Refusal, fault};

/// The serial number of an MFA device: the ARN of a virtual device, as in
/// `arn:aws:iam::111122223333:mfa/jane`, or what is printed on a hardware token, as in
/// `GAHT12345678`.
///
/// Security keys and passkeys have an ARN too (`…:u2f/…`), and show no code: AWS takes them for its
/// sign-in pages only.
///
/// # Errors
/// Conversions fail when the text is no such number, naming [`Rule::Mfa`](crate::Rule::Mfa).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MfaSerial(Cow<'static, str>);

impl MfaSerial {
    /// The account that a virtual device belongs to. A hardware token does not say.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        AccountId::try_from(self.0.split(':').nth(4)?).ok()
    }
}

const fn check_serial(text: &str) -> Result<(), Fault> {
    // STS API reference, GetSessionToken: 9 to 256 of `[\w+=/:,.@-]`.
    const NOT_A_SERIAL: Fault = fault!(
        Mfa,
        "this is not the serial number of an MFA device",
        "write the device's ARN, `arn:aws:iam::ACCOUNT:mfa/NAME`, or what is printed on the token",
    );
    const KEY: Fault = fault!(
        Mfa,
        "this is a security key or passkey, which shows no code",
        "register an authenticator app for programs as well; STS takes codes only",
    );
    let mut rest = text.as_bytes();
    let (mut colons, mut slash) = (0, false);
    while let [byte, tail @ ..] = rest {
        match *byte {
            b':' => colons += 1,
            b'/' => slash = true,
            b'_' | b'+' | b'=' | b',' | b'.' | b'@' | b'-' => {}
            byte if byte.is_ascii_alphanumeric() => {}
            _ => return Err(NOT_A_SERIAL),
        }
        if let [b':', b'u', b'2', b'f', b'/', ..] = rest {
            return Err(KEY);
        }
        rest = tail;
    }
    let is_arn = matches!(text.as_bytes(), [b'a', b'r', b'n', b':', ..]);
    match text.len() {
        9..=256 if is_arn && colons == 5 && slash => Ok(()),
        9..=256 if !is_arn && colons == 0 && !slash => Ok(()),
        _ => Err(NOT_A_SERIAL),
    }
}

checked_text!(MfaSerial, const check_serial);

/// Makes an [`MfaSerial`](crate::MfaSerial) from a literal; what is none does not compile.
#[macro_export]
macro_rules! mfa_serial {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::MfaSerial, from_literal, "mfa_serial!", "MfaSerial::try_from"]
            one [] $($text)*
        )
    };
}

/// A code that an MFA device shows: six digits, good for one call.
///
/// It is consumed by the call that shows it to STS, and has neither `Display` nor `Clone`. Blanks
/// around and between the digits, as apps show them, are dropped. It is wiped from memory when it
/// is dropped.
///
/// # Errors
/// Conversions fail when the text is not six digits, naming [`Rule::Mfa`](crate::Rule::Mfa).
pub struct MfaCode(SecretString);

impl MfaCode {
    /// What somebody typed; `None` for nothing.
    pub(crate) fn typed(text: SecretString) -> Result<Option<Self>, Refusal> {
        #[expect(clippy::disallowed_methods, reason = "to see whether it is empty")]
        let empty = text.expose_secret().trim().is_empty();
        if empty {
            return Ok(None);
        }
        Self::try_from(text).map(Some)
    }

    /// The same digits, to know them again.
    pub(crate) fn again(&self) -> Self {
        Self(self.0.clone())
    }

    /// The digits, for the one call.
    pub(crate) fn digits(&self) -> &str {
        #[expect(
            clippy::disallowed_methods,
            reason = "shown to STS, over TLS, and compared with the last code"
        )]
        self.0.expose_secret()
    }
}

impl TryFrom<SecretString> for MfaCode {
    type Error = Refusal;

    fn try_from(text: SecretString) -> Result<Self, Refusal> {
        #[expect(clippy::disallowed_methods, reason = "to count its digits")]
        let text = text.expose_secret();
        let mut digits = String::with_capacity(6);
        for character in text.chars().filter(|character| !character.is_whitespace()) {
            if !character.is_ascii_digit() || digits.len() == 6 {
                return Err(NOT_A_CODE.into());
            }
            digits.push(character);
        }
        if digits.len() < 6 {
            return Err(NOT_A_CODE.into());
        }
        Ok(Self(digits.into()))
    }
}

impl TryFrom<String> for MfaCode {
    type Error = Refusal;

    fn try_from(text: String) -> Result<Self, Refusal> {
        Self::try_from(SecretString::from(text))
    }
}

impl FromStr for MfaCode {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        Self::try_from(SecretString::from(text))
    }
}

impl fmt::Debug for MfaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MfaCode(left out)")
    }
}

const NOT_A_CODE: Fault = fault!(
    Mfa,
    "a code has six digits",
    "enter what the device shows now, digits only",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_serial_number_is_an_arn_or_what_a_token_says() {
        for (text, account) in [
            ("arn:aws:iam::111122223333:mfa/jane", Some("111122223333")),
            (
                "arn:aws-us-gov:iam::111122223333:mfa/ops/jane+1",
                Some("111122223333"),
            ),
            ("GAHT12345678", None),
        ] {
            let serial = MfaSerial::try_from(text).unwrap_or_else(|error| panic!("{error}"));
            let of = serial.account();
            assert_eq!(of.as_ref().map(AccountId::as_str), account, "{text}");
        }
        for text in [
            "",
            "jane",
            "arn:aws:iam::111122223333:mfa",
            "arn:aws:iam::111122223333:mfa/ja ne",
            "arn:aws:iam::111122223333:mfa/jane\n",
            "GAHT 12345678",
            "http://127.0.0.1/mfa",
            &"G".repeat(257),
        ] {
            assert!(MfaSerial::try_from(text).is_err(), "{text}");
        }
        let key = MfaSerial::try_from("arn:aws:iam::111122223333:u2f/user/jane/key");
        let said = key.map_err(|refusal| refusal.to_string());
        let text = "Mfa: this is a security key or passkey, which shows no code; register an \
                    authenticator app for programs as well; STS takes codes only";
        assert_eq!(said, Err(text.to_owned()));
    }

    #[test]
    fn a_code_is_six_digits_and_is_not_printed() {
        for text in ["123456", " 123 456\n"] {
            let code: MfaCode = text.parse().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(code.digits(), "123456");
            assert_eq!(format!("{code:?}"), "MfaCode(left out)");
        }
        for text in ["", "12345", "1234567", "12345a", "１２３４５６", "+12345"] {
            let refused = text
                .parse::<MfaCode>()
                .map_err(|refusal| refusal.to_string());
            assert_eq!(
                refused.err().as_deref(),
                Some("Mfa: a code has six digits; enter what the device shows now, digits only"),
                "{text}"
            );
        }
    }
}
