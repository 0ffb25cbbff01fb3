//! Faults and lies, to be told by the next matching replies.
use std::sync::{Arc, Mutex};

use super::hold;
use super::hook::{Hooked, Hooks, Moment};
use super::s3::S3;

/// What goes wrong with a reply.
///
/// "Applied" means that the operation took effect before the fault is seen. A fault strikes as soon
/// as the operation is known: after the signature was verified, before owner and region are checked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// 403 `AccessDenied` (`AccessDeniedException` where JSON is spoken, `ForbiddenException` of IoT
    /// data); not applied.
    Deny,
    /// 503 `SlowDown` (`Throttling` for STS, 429 `TooManyRequestsException` for single sign-on and
    /// `ThrottlingException` for IoT, its data and TwinMaker); not applied.
    SlowDown,
    /// An error of the service, in the form it has for errors; not applied.
    Error {
        /// The status, such as 400.
        status: u16,
        /// The code, such as `PackedPolicyTooLarge`.
        code: String,
        /// The message.
        message: String,
    },
    /// An empty reply with this status; not applied.
    Status(u16),
    /// An empty reply with this 3xx status and `Location`; not applied.
    Redirect {
        /// The status, such as 307.
        status: u16,
        /// The value of the `Location` header.
        location: String,
    },
    /// The reply of a bucket that lives in this region (301, `x-amz-bucket-region`); not applied.
    WrongRegion(String),
    /// The connection is cut instead of a reply; not applied.
    CutBeforeReply,
    /// Applied, then the connection is cut instead of a reply.
    CutAfterApply,
    /// No reply, ever; not applied. The request waits until the client or the cloud goes away.
    Hang,
    /// The TLS handshake succeeds and then nothing is read or written. No operation is known at
    /// that point: injected under any name, it meets the next new connection.
    StallAfterHandshake,
    /// Applied; the reply, headers too, comes byte by byte at this rate. It slows the whole
    /// connection until its next request.
    Drip {
        /// Bytes in a second, at least 1, counted before encryption.
        bytes_per_second: u32,
    },
    /// Applied; the body goes on for ever, XML as well as an object. About 30 MB a second.
    Endless,
    /// Applied; one byte in the middle of the body is flipped, its headers are kept.
    CorruptBody,
    /// Applied; the body is not XML, the status stays.
    GarbageXml,
    /// Applied; the reply says nothing about encryption. For `GetBucketEncryption`: there is none.
    NoEncryptionConfirmed,
    /// Applied as asked, but the reply names this algorithm (such as `AES256`, `aws:kms`).
    OtherEncryption(String),
    /// Applied as asked, but the reply names this KMS key.
    OtherKmsKey(String),
    /// Status 200 with an error of S3 (`InternalError`) as its body; not applied.
    ErrorIn200,
    /// Applied; the reply is what it would be, but with this status.
    OtherStatus(u16),
    /// Applied; the body is this text, status and headers stay.
    OtherBody(String),
    /// Applied; these headers, name and value, are set on whatever is said: on errors, 304, 206 and
    /// 412 too. They replace those of the same name; a name that is listed twice is sent twice. What
    /// is no header is left out.
    Headers(Vec<(String, String)>),
    /// Applied, but what is written is stored without encryption; the reply carries all `x-amz-*`
    /// headers of the request, as from a proxy that sends back what it got.
    Reflected,
    /// One fault, and another that changes what the first one says. Made by [`Fault::and`].
    Both(Box<Fault>, Box<Fault>),
}

impl Fault {
    /// This fault, and then another one on the same reply: `Deny.and(Headers(…))` denies, and the
    /// denial carries the headers. The operation is applied if neither keeps it from that.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::Both(Box::new(self), Box::new(other))
    }

    /// Whether the operation must not take effect.
    pub(super) fn before(&self) -> bool {
        match self {
            Self::Both(one, other) => one.before() || other.before(),
            _ => matches!(
                self,
                Self::Deny
                    | Self::SlowDown
                    | Self::Error { .. }
                    | Self::Status(_)
                    | Self::Redirect { .. }
                    | Self::WrongRegion(_)
                    | Self::CutBeforeReply
                    | Self::Hang
                    | Self::ErrorIn200
            ),
        }
    }

    /// Whether what is written is stored without encryption.
    pub(super) fn unencrypted(&self) -> bool {
        match self {
            Self::Both(one, other) => one.unencrypted() || other.unencrypted(),
            _ => *self == Self::Reflected,
        }
    }
}

/// The faults still to come, in the order of their injection.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    queue: Arc<Mutex<Queue>>,
    pub(super) hooks: Hooks,
}

#[derive(Debug, Default)]
struct Queue {
    last: u64,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    id: u64,
    /// None means any operation.
    operation: Option<String>,
    fault: Fault,
    skip: u64,
    /// None means always.
    left: Option<u64>,
}

impl Faults {
    /// Lets the next request for an operation, such as `"PutObject"`, fail.
    ///
    /// Say `.times(n)` or `.always()` after it for more than one.
    pub fn next(&self, operation: impl Into<String>, fault: Fault) -> Injected {
        self.inject(Some(operation.into()), fault)
    }

    /// Lets the next request fail, whatever its operation.
    pub fn next_any(&self, fault: Fault) -> Injected {
        self.inject(None, fault)
    }

    /// Does something in the instant before the next request for an operation takes effect: after
    /// its signature was verified, before owner and state are looked at. For races that a test
    /// must win every time.
    ///
    /// It runs once, on the cloud's side, and does not wait for anything. A request that a fault
    /// keeps from taking effect does not count. Say `.after(n)` to let requests pass first.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// # let cloud = palisade::testing::Cloud::start().await?;
    /// // Somebody else writes a policy between our reading and our writing.
    /// cloud.faults().before("PutBucketPolicy", |s3| {
    ///     s3.configure("acme-telemetry", "policy", r#"{"Statement":[]}"#);
    /// });
    /// # Ok(())
    /// # }
    /// ```
    pub fn before(
        &self,
        operation: impl Into<String>,
        act: impl FnOnce(&S3) + Send + 'static,
    ) -> Hooked {
        self.hooks.add(Moment::Before, operation.into(), act)
    }

    /// Does something in the instant after the next request for an operation has succeeded, before
    /// its reply is sent and before a fault changes that. Otherwise like [`Faults::before`].
    pub fn after_apply(
        &self,
        operation: impl Into<String>,
        act: impl FnOnce(&S3) + Send + 'static,
    ) -> Hooked {
        self.hooks.add(Moment::After, operation.into(), act)
    }

    /// Takes all faults back, and what is to be done before or after operations.
    pub fn clear(&self) {
        hold(&self.queue).entries.clear();
        self.hooks.clear();
    }

    /// How many injected faults have not run out, and how much is still to be done before or after
    /// operations; faults for always count too.
    #[must_use]
    pub fn pending(&self) -> usize {
        hold(&self.queue).entries.len() + self.hooks.pending()
    }

    fn inject(&self, operation: Option<String>, fault: Fault) -> Injected {
        let mut queue = hold(&self.queue);
        queue.last += 1;
        let id = queue.last;
        queue.entries.push(Entry {
            id,
            operation,
            fault,
            skip: 0,
            left: Some(1),
        });
        Injected {
            faults: self.clone(),
            id,
        }
    }

    /// The fault for a request, if one is due.
    pub(super) fn take(&self, operation: &str) -> Option<Fault> {
        self.first(|entry| {
            entry.fault != Fault::StallAfterHandshake
                && entry
                    .operation
                    .as_deref()
                    .is_none_or(|name| name == operation)
        })
    }

    /// Whether the new connection is to stall.
    pub(super) fn take_stall(&self) -> bool {
        self.first(|entry| entry.fault == Fault::StallAfterHandshake)
            .is_some()
    }

    fn first(&self, matches: impl Fn(&Entry) -> bool) -> Option<Fault> {
        let mut queue = hold(&self.queue);
        let mut due = None;
        for entry in queue.entries.iter_mut().filter(|entry| matches(entry)) {
            if entry.skip > 0 {
                entry.skip -= 1;
                continue;
            }
            if let Some(left) = entry.left.as_mut() {
                *left = left.saturating_sub(1);
            }
            due = Some(entry.fault.clone());
            break;
        }
        queue.entries.retain(|entry| entry.left != Some(0));
        due
    }
}

/// A fault just injected; says how often it strikes.
#[derive(Debug)]
pub struct Injected {
    faults: Faults,
    id: u64,
}

impl Injected {
    /// It strikes the next `n` matching requests instead of one; 0 takes it back.
    pub fn times(self, n: u64) -> Self {
        self.change(|entry| entry.left = Some(n))
    }

    /// It strikes every matching request until [`Faults::clear`].
    pub fn always(self) -> Self {
        self.change(|entry| entry.left = None)
    }

    /// It lets `n` matching requests pass first.
    pub fn after(self, n: u64) -> Self {
        self.change(|entry| entry.skip = n)
    }

    fn change(self, change: impl FnOnce(&mut Entry)) -> Self {
        let mut queue = hold(&self.faults.queue);
        if let Some(entry) = queue.entries.iter_mut().find(|entry| entry.id == self.id) {
            change(entry);
        }
        queue.entries.retain(|entry| entry.left != Some(0));
        drop(queue);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_its_operation_once() {
        let faults = Faults::default();
        faults.next("PutObject", Fault::Deny);
        assert_eq!(faults.take("GetObject"), None);
        assert_eq!(faults.take("PutObject"), Some(Fault::Deny));
        assert_eq!(faults.take("PutObject"), None);
        assert_eq!(faults.pending(), 0);
    }

    #[test]
    fn faults_strike_in_order_as_often_as_told() {
        let faults = Faults::default();
        faults.next("PutObject", Fault::SlowDown).times(2);
        faults.next_any(Fault::Deny).always();
        let struck: Vec<_> = (0..4).filter_map(|_| faults.take("PutObject")).collect();
        assert_eq!(
            struck,
            [Fault::SlowDown, Fault::SlowDown, Fault::Deny, Fault::Deny]
        );
        faults.clear();
        assert_eq!(faults.take("PutObject"), None);
    }

    #[test]
    fn a_fault_can_let_requests_pass_first() {
        let faults = Faults::default();
        faults.next("UploadPart", Fault::Hang).after(2);
        assert_eq!(faults.take("UploadPart"), None);
        assert_eq!(faults.take("UploadPart"), None);
        assert_eq!(faults.take("UploadPart"), Some(Fault::Hang));
    }

    #[test]
    fn a_stall_meets_connections_not_requests() {
        let faults = Faults::default();
        faults.next_any(Fault::StallAfterHandshake);
        assert_eq!(faults.take("PutObject"), None);
        assert!(faults.take_stall());
        assert!(!faults.take_stall());
    }
}
