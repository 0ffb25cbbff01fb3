//! A session whose credentials were given for a code.

use std::fmt;
use std::ops::Deref;
use std::time::SystemTime;

use crate::error::{Fault, fault};
use crate::region::{AnyRegion, Region};
use crate::session::Session;
use crate::{AccountId, Error, MfaSerial};

/// A session with a second factor: STS accepted a code, and gave the credentials for it.
///
/// It is a [`Session`] by `Deref`, so clients are made of it as of any other. Five minutes before its
/// credentials end, the next call asks the prompt for a new code and goes on meanwhile. Nothing is
/// written to disk.
///
/// If that code is not accepted, or none is given, nobody is asked again until [`renew`](Self::renew)
/// is called; calls go on until the credentials end, and are refused then.
///
/// ```no_run
/// use palisade::{Mfa, Session, TerminalPrompt, mfa_serial, region, s3};
///
/// # async fn example() -> Result<(), palisade::Error> {
/// let mfa = Mfa::new(mfa_serial!("arn:aws:iam::111122223333:mfa/operator"), TerminalPrompt::new());
/// let session = Session::builder(region::UsEast1).connect_with_mfa(mfa).await?;
/// let s3 = s3::Client::new(&session);
/// # Ok(())
/// # }
/// ```
pub struct MfaSession<R = AnyRegion> {
    session: Session<R>,
    serial: MfaSerial,
    account: AccountId,
}

impl<R: Region> MfaSession<R> {
    /// Refuses a session of which no code is known.
    pub(in crate::session) fn of(session: Session<R>) -> Result<Self, Error> {
        let found = session.core.credentials.kept();
        let known = found.and_then(|found| {
            let proof = found.proof.as_ref()?;
            Some((proof.serial.clone(), found.account.clone()?))
        });
        let (serial, account) = known.ok_or(crate::Refusal::from(UNPROVEN))?;
        Ok(Self {
            session,
            serial,
            account,
        })
    }

    /// The device whose code was accepted.
    #[must_use]
    pub fn serial(&self) -> &MfaSerial {
        &self.serial
    }

    /// The account that the credentials belong to, as STS said.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// When the code was accepted that the present credentials were given for, by this machine's
    /// clock.
    #[must_use]
    pub fn since(&self) -> SystemTime {
        let kept = self.session.core.credentials.kept();
        kept.and_then(|found| Some(found.proof.as_ref()?.since))
            .unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// When the present credentials end.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        let kept = self.session.core.credentials.kept();
        kept.and_then(|found| found.credentials.expiry())
            .unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// Asks for a code now, however good the present credentials are. Waits for the person.
    ///
    /// # Errors
    /// [`ErrorKind::Code`](crate::ErrorKind::Code) when STS does not accept the code,
    /// [`ErrorKind::Cancelled`](crate::ErrorKind::Cancelled) when none is given,
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) when STS cannot be reached. The present
    /// credentials stay.
    pub async fn renew(&self) -> Result<(), Error> {
        Ok(self.session.core.credentials.renew().await?)
    }

    /// Forgets the region's type; see [`Session::into_any`].
    #[must_use]
    pub fn into_any(self) -> MfaSession<AnyRegion> {
        MfaSession {
            session: self.session.into_any(),
            serial: self.serial,
            account: self.account,
        }
    }

    /// The session by itself, as functions take it that do not ask for a second factor.
    #[must_use]
    pub fn session(&self) -> &Session<R> {
        &self.session
    }
}

const UNPROVEN: Fault = fault!(
    Mfa,
    "no second factor is known to be behind the session's credentials",
    "connect with `connect_with_mfa`, or by a profile with `mfa_serial` and `.mfa_prompt(…)`",
);

impl<R> Deref for MfaSession<R> {
    type Target = Session<R>;

    fn deref(&self) -> &Session<R> {
        &self.session
    }
}

impl<R: Clone> Clone for MfaSession<R> {
    fn clone(&self) -> Self {
        Self {
            session: self.session.clone(),
            serial: self.serial.clone(),
            account: self.account.clone(),
        }
    }
}

impl<R: fmt::Debug> fmt::Debug for MfaSession<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MfaSession")
            .field("session", &self.session)
            .field("serial", &self.serial)
            .field("account", &self.account)
            .finish()
    }
}
