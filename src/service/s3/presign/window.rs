//! How long a link is good for.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_sdk_s3::presigning::PresigningConfig;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::signature::{presigned_date, presigned_seconds};
use crate::{Error, ErrorKind};

pub(super) const DEFAULT: Duration = Duration::from_secs(15 * 60);
const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);

// Security: whoever holds a link acts with this session's signature, and nothing takes it back but
// the end of the credentials. So its lifetime is part of how requests are signed.
const TOO_LONG: Fault = fault!(
    Signed,
    "a presigned link would be good for more than 12 hours, with this session's signature",
    "make it shorter, and make a new one when it is needed",
);
const TOO_EARLY: Fault = fault!(
    Signed,
    "a presigned link would begin in the future, and last longer than it says",
    "make it when it is needed",
);
const NO_TIME: Fault = fault!(
    Signed,
    "a presigned link would be good for less than a second",
    "give it a lifetime of 1 second to 12 hours",
);

/// How far clocks may be apart; S3 allows as much.
const SKEW: Duration = Duration::from_secs(15 * 60);

/// Checks a finished request that stands in a link, however it was made.
pub(in crate::service::s3) fn check_lifetime(
    request: &Finished<'_>,
    now: impl FnOnce() -> SystemTime,
) -> Result<(), Refusal> {
    let Some(seconds) = presigned_seconds(request) else {
        return Ok(());
    };
    if seconds > LONGEST.as_secs() {
        return Err(TOO_LONG.into());
    }
    if seconds == 0 {
        return Err(NO_TIME.into());
    }
    // Both are written alike, so that the later one is the greater text.
    let latest = DateTime::from(now() + SKEW).fmt(Format::DateTime);
    let latest = latest.unwrap_or_default().replace(['-', ':'], "");
    match presigned_date(request) {
        Some(date) if date <= latest.as_str() => Ok(()),
        _ => Err(TOO_EARLY.into()),
    }
}

/// When a link begins and how long it lasts, in whole seconds as signatures count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    start: SystemTime,
    lasts: Duration,
}

impl Window {
    /// Checks what is asked for, before credentials are looked for.
    pub(super) fn check(asked: Duration) -> Result<Duration, Refusal> {
        match asked {
            asked if asked > LONGEST => Err(TOO_LONG.into()),
            asked if asked.as_secs() == 0 => Err(NO_TIME.into()),
            asked => Ok(Duration::from_secs(asked.as_secs())),
        }
    }

    /// A window that begins now and ends with the credentials at the latest.
    pub(super) fn open(
        now: SystemTime,
        asked: Duration,
        credentials_end: Option<SystemTime>,
    ) -> Result<Self, Error> {
        let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let start = UNIX_EPOCH + Duration::from_secs(since.as_secs());
        let left = match credentials_end {
            Some(end) => end.duration_since(start).unwrap_or_default().as_secs(),
            None => u64::MAX,
        };
        if left == 0 {
            return Err(Error::new(
                ErrorKind::Credentials,
                "the credentials expire before a link could be used",
                None,
            ));
        }
        let lasts = asked.min(Duration::from_secs(left));
        Ok(Self { start, lasts })
    }

    pub(super) fn config(&self) -> Result<PresigningConfig, Error> {
        PresigningConfig::builder()
            .start_time(self.start)
            .expires_in(self.lasts)
            .build()
            .map_err(|_| Refusal::from(TOO_LONG).into())
    }

    pub(super) fn end(&self) -> SystemTime {
        self.start + self.lasts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_lifetime_is_a_second_to_twelve_hours() {
        let seconds = Duration::from_secs;
        for (asked, rounded) in [
            (seconds(1), seconds(1)),
            (Duration::from_millis(1999), seconds(1)),
            (seconds(43_200), seconds(43_200)),
        ] {
            assert_eq!(Window::check(asked), Ok(rounded));
        }
        for (asked, fault) in [
            (Duration::ZERO, NO_TIME),
            (Duration::from_millis(999), NO_TIME),
            (Duration::from_millis(43_200_001), TOO_LONG),
            (Duration::MAX, TOO_LONG),
        ] {
            assert_eq!(Window::check(asked), Err(fault.into()));
        }
    }

    #[test]
    fn a_link_ends_with_the_credentials_at_the_latest() -> Result<(), Error> {
        let now = at(1000) + Duration::from_millis(700);
        let open = |end| Window::open(now, DEFAULT, end).map(|window| window.end());
        assert_eq!(open(None)?, at(1900));
        assert_eq!(open(Some(at(9000)))?, at(1900));
        assert_eq!(open(Some(at(1300)))?, at(1300));
        // In whole seconds, and never beyond.
        assert_eq!(open(Some(at(1300) + Duration::from_millis(900)))?, at(1300));
        for over in [at(0), at(1000), at(1000) + Duration::from_millis(900)] {
            let error = open(Some(over)).err().map(|error| error.kind());
            assert_eq!(error, Some(ErrorKind::Credentials));
        }
        Ok(())
    }
}
