//! How long is waited. Every wait is finite.

use std::time::Duration;

use aws_smithy_types::timeout::TimeoutConfig;

use crate::error::{Refusal, fault};

/// How long a session waits for the network.
///
/// | | default | ends |
/// |---|---|---|
/// | `connect` | 5 s | name lookup, TCP and TLS handshake of a new connection |
/// | `read` | 60 s | silence: nothing sent and nothing received; also the span in which a reply must bring at least 1 KiB |
/// | `attempt` | 15 min | one attempt, its upload included |
/// | `operation` | 60 min | a call with all its retries |
///
/// Each can be set between one millisecond and twelve hours; there is no way to say "for ever"
/// ([`Rule::Tls`](crate::Rule::Tls)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) read: Duration,
    attempt: Duration,
    operation: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            read: Duration::from_secs(60),
            attempt: Duration::from_secs(15 * 60),
            operation: Duration::from_secs(60 * 60),
        }
    }
}

impl Timeouts {
    const SHORTEST: Duration = Duration::from_millis(1);
    pub(crate) const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);

    /// Limits a new connection: name lookup, TCP and TLS handshake together.
    #[must_use]
    pub const fn connect(mut self, connect: Duration) -> Self {
        self.connect = connect;
        self
    }

    /// Limits silence.
    #[must_use]
    pub const fn read(mut self, read: Duration) -> Self {
        self.read = read;
        self
    }

    /// Limits one attempt.
    #[must_use]
    pub const fn attempt(mut self, attempt: Duration) -> Self {
        self.attempt = attempt;
        self
    }

    /// Limits a call with its retries.
    #[must_use]
    pub const fn operation(mut self, operation: Duration) -> Self {
        self.operation = operation;
        self
    }

    pub(crate) fn check(&self) -> Result<(), Refusal> {
        let all = [self.connect, self.read, self.attempt, self.operation];
        if all
            .iter()
            .all(|time| (Self::SHORTEST..=Self::LONGEST).contains(time))
        {
            Ok(())
        } else {
            Err(fault!(
                Tls,
                "a timeout is zero or longer than twelve hours",
                "set it between one millisecond and twelve hours",
            )
            .into())
        }
    }

    pub(crate) fn for_sdk(&self) -> TimeoutConfig {
        TimeoutConfig::builder()
            .connect_timeout(self.connect)
            .read_timeout(self.read)
            .operation_attempt_timeout(self.attempt)
            .operation_timeout(self.operation)
            .build()
    }

    /// How long a reply may take that the service keeps alive while it works.
    pub(crate) fn patience(&self) -> Duration {
        self.attempt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_for_ever_cannot_be_said() {
        assert_eq!(Timeouts::default().check(), Ok(()));
        for timeouts in [
            Timeouts::default().connect(Duration::ZERO),
            Timeouts::default().read(Duration::MAX),
            Timeouts::default().attempt(Duration::from_secs(12 * 60 * 60 + 1)),
            Timeouts::default().operation(Duration::ZERO),
        ] {
            assert_eq!(
                timeouts.check().map_err(|refusal| refusal.to_string()),
                Err(
                    "Tls: a timeout is zero or longer than twelve hours; set it between one \
                     millisecond and twelve hours"
                        .to_owned()
                )
            );
        }
    }
}
