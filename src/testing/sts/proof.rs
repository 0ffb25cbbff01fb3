//! Codes of MFA devices, and what a request may say about them.
use std::time::SystemTime;

use super::fields::{self, Fields, denied};
use crate::testing::clock::Clock;
use crate::testing::iam::Iam;
use crate::testing::iam::condition::{Facts, MFA_AGE, MFA_PRESENT};
use crate::testing::identity::{Identity, Owner};
use crate::testing::reply::Reply;

/// Serial number and code of a request.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    serial: Option<&'a str>,
    code: Option<&'a str>,
}

impl<'a> Shown<'a> {
    pub(super) fn read(fields: &mut Fields<'a>) -> Self {
        Self {
            serial: fields.text("SerialNumber", 9..=256, &fields::SERIAL),
            code: fields.text("TokenCode", 6..=6, &fields::CODE),
        }
    }

    pub(super) fn serial(self) -> Option<String> {
        self.serial.map(str::to_owned)
    }

    /// Takes the code; when it was shown, or none if none was.
    pub(super) fn take(self, caller: &Identity, iam: &Iam, clock: &Clock) -> Taken {
        let failed = "MultiFactorAuthentication failed";
        let (serial, code) = match (self.serial, self.code) {
            (None, None) => return Ok(None),
            (Some(serial), Some(code)) => (serial, code),
            _ => {
                return Err(denied(&format!(
                    "{failed}, must provide both MFA serial number and one time pass code."
                )));
            }
        };
        let device = iam.device(serial).filter(|_| caller.owner == Owner::User);
        let Some(device) = device else {
            return Err(denied(&format!(
                "{failed}, unable to validate MFA code.  Please verify your MFA serial number is \
                 valid and associated with this user."
            )));
        };
        if device.take(code) {
            return Ok(Some(clock.now()));
        }
        // The blank at the end is AWS's.
        Err(denied(&format!(
            "{failed} with invalid MFA one time pass code. "
        )))
    }
}

type Taken = Result<Option<SystemTime>, Box<Reply>>;

/// Says what is known about MFA: of a code shown now, else of the session that signs. Long-term
/// keys say nothing.
pub(super) fn state(
    facts: &mut Facts,
    proven: Option<SystemTime>,
    caller: &Identity,
    now: SystemTime,
) {
    if caller.token.is_some() || proven.is_some() {
        facts.insert(MFA_PRESENT.to_owned(), proven.is_some().to_string());
    }
    if let Some(proven) = proven {
        let age = now.duration_since(proven).unwrap_or_default().as_secs();
        facts.insert(MFA_AGE.to_owned(), age.to_string());
    }
}
