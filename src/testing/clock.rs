//! The time that the cloud's sessions and codes go by.
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::{SystemTimeSource, TimeSource};

use super::hold;

/// The real time, plus what a test adds to it.
///
/// Its clones go together. Signatures are judged by the real time, whatever it says: do not give it
/// to a client that signs.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// let clock = palisade::testing::Clock::default();
/// let later = clock.now() + Duration::from_secs(3600);
/// clock.advance(Duration::from_secs(3601));
/// assert!(clock.now() > later);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead: Arc<Mutex<Duration>>,
}

impl Clock {
    /// What it shows.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        SystemTimeSource::new().now() + *hold(&self.ahead)
    }

    /// Lets time pass. It never goes back.
    pub fn advance(&self, by: Duration) {
        let mut ahead = hold(&self.ahead);
        *ahead = ahead.saturating_add(by);
    }

    /// Seconds since 1970.
    pub(super) fn seconds(&self) -> u64 {
        seconds(self.now())
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        Self::now(self)
    }
}

pub(super) fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_of_a_clock_go_together() {
        let clock = Clock::default();
        let before = clock.now();
        clock.clone().advance(Duration::from_secs(90));
        assert!(clock.now() >= before + Duration::from_secs(90));
        assert!(clock.seconds() < seconds(before) + 100);
        let source: &dyn TimeSource = &clock;
        assert!(source.now() >= before + Duration::from_secs(90));
    }
}
