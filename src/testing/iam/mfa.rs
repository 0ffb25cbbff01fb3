//! Virtual MFA devices: RFC 6238 with SHA-1, six digits, steps of 30 seconds.
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use totp_rs::{Builder, Totp};

use crate::testing::ACCOUNT_ID;
use crate::testing::clock::Clock;
use crate::testing::hold;

const STEP: u64 = 30;

/// A virtual MFA device of the example user; its clones are one device.
#[derive(Clone)]
pub struct MfaDevice {
    serial: String,
    totp: Totp,
    clock: Clock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    attempts: u64,
    /// The latest step whose code was taken.
    spent: Option<u64>,
}

impl MfaDevice {
    pub(super) fn new(name: &str, clock: Clock) -> Self {
        // A process shows no code of a device twice, whatever cloud the device is in.
        static DEVICES: AtomicU64 = AtomicU64::new(0);
        let number = DEVICES.fetch_add(1, Ordering::Relaxed);
        let mut secret = *b"loopback mfa device ";
        // Each its own; nothing is kept secret in a cloud of example keys.
        for (byte, digit) in secret.iter_mut().rev().zip(number.to_le_bytes()) {
            *byte = digit;
        }
        Self {
            serial: format!("arn:aws:iam::{ACCOUNT_ID}:mfa/{name}"),
            totp: Builder::new()
                .with_secret(secret)
                .with_step_duration(STEP)
                .build_noncompliant(),
            clock,
            state: Arc::default(),
        }
    }

    /// Its serial number, an ARN.
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.serial
    }

    /// The code that it shows now, by the cloud's clock.
    #[must_use]
    pub fn code(&self) -> String {
        self.code_in(0)
    }

    /// The code that it shows so many steps of 30 seconds from now; before now when negative.
    ///
    /// STS takes the codes of now, of one step before and of one step after, each once, and none
    /// that is older than one it took.
    #[must_use]
    pub fn code_in(&self, steps: i64) -> String {
        let ahead = steps.saturating_mul(STEP.cast_signed());
        let time = self.clock.seconds().saturating_add_signed(ahead);
        self.totp.generate(time).to_string()
    }

    /// How many codes STS was shown for its serial number, good and bad.
    #[must_use]
    pub fn attempts(&self) -> u64 {
        hold(&self.state).attempts
    }

    pub(super) fn shown(&self) {
        hold(&self.state).attempts += 1;
    }

    /// Takes a code, once.
    pub(in crate::testing) fn take(&self, code: &str) -> bool {
        let mut state = hold(&self.state);
        let step = self.totp.check(code, self.clock.seconds());
        let fresh = step.filter(|step| state.spent.is_none_or(|spent| *step > spent));
        if fresh.is_some() {
            state.spent = fresh;
        }
        fresh.is_some()
    }
}

impl std::fmt::Debug for MfaDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MfaDevice")
            .field("serial", &self.serial)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Appendix B of RFC 6238, the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let totp = Builder::new()
            .with_secret(*b"12345678901234567890")
            .with_step_duration(STEP)
            .build_noncompliant();
        for (time, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(totp.generate(time).to_string(), code);
        }
    }

    fn device() -> MfaDevice {
        let clock = Clock::default();
        // To the beginning of a step, so that none passes while a test looks.
        let into = clock.seconds() % STEP;
        clock.advance(Duration::from_secs(STEP - into));
        MfaDevice::new("phone", clock)
    }

    #[test]
    fn a_code_is_good_one_step_around_its_own() {
        for (steps, good) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let device = device();
            assert_eq!(device.take(&device.code_in(steps)), good, "{steps}");
        }
        assert!(!device().take("12345"));
        assert!(!device().take(""));
    }

    #[test]
    fn a_code_and_those_before_it_are_spent_with_it() {
        let device = device();
        let (before, now) = (device.code_in(-1), device.code());
        assert!(device.take(&now));
        assert!(!device.take(&now));
        assert!(!device.clone().take(&before));
        device.clock.advance(Duration::from_secs(STEP));
        assert!(!device.take(&now));
        assert!(device.take(&device.code()));
    }

    #[test]
    fn devices_have_their_own_codes_and_print_none() {
        let clock = Clock::default();
        let one = MfaDevice::new("phone", clock.clone());
        let other = MfaDevice::new("key", clock);
        assert_ne!(one.code(), other.code());
        assert!(!format!("{one:?}").contains(&one.code()));
    }
}
