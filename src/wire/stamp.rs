//! The handshake between guard and connector: each sends nothing without the other.

use std::sync::{Arc, Mutex, PoisonError};

use crate::error::{Refusal, fault};

/// What one session's guard and connector have in common and nobody else can make.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seal(Arc<Sealed>);

#[derive(Debug, Default)]
struct Sealed {
    // An `Arc` of a type without size could share its address with another one.
    _distinct: u8,
}

/// How large and how slow a reply may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReplyLimits {
    /// The most bytes of a body that the SDK collects before it answers; `None` where the caller
    /// reads the body as a stream.
    pub(crate) buffered: Option<u64>,
    /// Whether the service keeps the reply alive with a byte now and then while it works.
    pub(crate) kept_alive: bool,
}

impl ReplyLimits {
    /// The largest reply of the wrapped services that is not a stream is a few megabytes.
    pub(crate) const LARGEST: u64 = 32 * 1024 * 1024;
    pub(crate) const BUFFERED: Self = Self {
        buffered: Some(Self::LARGEST),
        kept_alive: false,
    };
}

/// Put into a request by the guard, armed after its last check, spent by the connector.
///
/// Security: private to this crate and tied to one session, so a client without the guard, or
/// with the guard of another session, has none to show.
#[derive(Debug)]
pub(crate) struct Stamp {
    seal: Seal,
    /// While it is armed, what the reply may be.
    armed: Mutex<Option<ReplyLimits>>,
}

/// Security: a copy is not armed, whatever the stamp was: one request passes for one check.
impl Clone for Stamp {
    fn clone(&self) -> Self {
        Self::new(&self.seal)
    }
}

impl Stamp {
    pub(crate) fn new(seal: &Seal) -> Self {
        Self {
            seal: seal.clone(),
            armed: Mutex::default(),
        }
    }

    pub(crate) fn arm(&self, limits: ReplyLimits) {
        *self.armed.lock().unwrap_or_else(PoisonError::into_inner) = Some(limits);
    }

    /// Lets one request pass.
    pub(crate) fn spend(stamp: Option<&Self>, seal: &Seal) -> Result<ReplyLimits, Refusal> {
        let own = stamp.filter(|stamp| Arc::ptr_eq(&stamp.seal.0, &seal.0));
        let limits = own.and_then(|stamp| {
            let armed = stamp.armed.lock();
            armed.unwrap_or_else(PoisonError::into_inner).take()
        });
        limits.ok_or_else(|| {
            fault!(
                Endpoint,
                "the request did not pass this session's guard",
                "use the client as the session made it, with its interceptors",
            )
            .into()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_spent_once_armed_and_for_its_own_session() {
        let (seal, other) = (Seal::default(), Seal::default());
        let stamp = Stamp::new(&seal);
        assert!(Stamp::spend(None, &seal).is_err());
        assert!(Stamp::spend(Some(&stamp), &seal).is_err());
        stamp.arm(ReplyLimits::BUFFERED);
        assert!(Stamp::spend(Some(&stamp), &other).is_err());
        assert!(Stamp::spend(Some(&stamp.clone()), &seal).is_err());
        assert!(Stamp::spend(Some(&stamp), &seal).is_ok());
        assert!(Stamp::spend(Some(&stamp), &seal).is_err());
    }
}
