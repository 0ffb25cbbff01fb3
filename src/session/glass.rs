//! Breaking glass: a rule set aside by a person who proved a second factor, or by somebody attested
//! who cannot.

mod closure;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_async::time::SharedTimeSource;

use super::chain::{Chain, Found};
use super::mfa::MfaSession;
use super::{Core, Session};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::Outcome;
use crate::region::{AnyRegion, Region};
use crate::rule::{Breakable, Marker};
use crate::{AccountId, Error, Reason, Rule, Waiver};

/// That glass was broken for one rule: by whom, and why. Calls that set the rule aside demand it, and
/// are signed with the credentials that it was broken with.
///
/// It ends with these credentials, and is good in their account only. Made by
/// [`MfaSession::break_glass`] and [`Attested::break_glass`]; each use is a line of evidence.
///
/// ```no_run
/// use palisade::{MfaSession, bucket_name, rule, s3, waive};
/// use palisade::s3::Control;
///
/// # async fn example(mfa: MfaSession, s3: s3::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let glass = mfa.break_glass(waive!(rule::Private, "the press kit is public by contract"))?;
/// let site = s3
///     .adopt(bucket_name!("acme-press-kit"))
///     .accept_public(Control::Website, &glass)
///     .send()
///     .await?;
///
/// // Any other call: by the closure's client, which ends with the closure.
/// let unblock = async |s3: s3::Client| {
///     s3.sdk().delete_public_access_block().bucket("acme-press-kit").send().await
/// };
/// s3.with_glass(&glass, unblock).await??;
/// # Ok(())
/// # }
/// ```
pub struct BrokenGlass<X: Marker> {
    found: Arc<Found>,
    account: AccountId,
    reason: Reason,
    by: String,
    clock: SharedTimeSource,
    rule: PhantomData<X>,
}

impl<X: Marker> BrokenGlass<X> {
    fn new(core: &Core, found: Arc<Found>, account: AccountId, by: String, reason: Reason) -> Self {
        let glass = Self {
            found,
            account,
            reason,
            by,
            clock: core.clock().clone(),
            rule: PhantomData,
        };
        glass.note(core, "glass broken");
        glass
    }

    /// Why the rule is set aside.
    #[must_use]
    pub fn reason(&self) -> &Reason {
        &self.reason
    }

    /// The account in which it is good.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    fn note(&self, core: &Core, subject: &str) {
        tracing::warn!(target: "palisade::session", rule = %X::RULE, subject, "set aside by breaking glass");
        let reason = self.reason.as_str().to_owned();
        let subject = format!("{subject} by {}", self.by);
        core.evidence
            .note(X::RULE, Outcome::SetAside, subject, reason);
        if self.found.proof.is_none() {
            let detail = "attested by STS; MFA was not proven";
            core.evidence
                .note(Rule::Mfa, Outcome::SetAside, self.by.clone(), detail);
        }
    }

    /// What signs a call that breaks the rule, noted as used: the client's own endpoints, TLS and
    /// evidence, and these credentials.
    pub(crate) async fn sign_for(&self, client: &Core, what: &str) -> Result<Arc<Core>, Error> {
        let core = self.sign(client, self.found.clone(), what).await?;
        Ok(Arc::new(core))
    }

    async fn sign(&self, client: &Core, found: Arc<Found>, what: &str) -> Result<Core, Error> {
        let chain = Chain::Fixed(found, self.clock.clone());
        let mut core = client.derived(chain, Some(self.account.clone()));
        core.credentials.begin().await?;
        if client.account().await? != self.account {
            return Err(Refusal::from(ELSEWHERE).into());
        }
        core.installer.said.buckets = client.installer.said.buckets.clone();
        self.note(client, what);
        Ok(core)
    }
}

const ELSEWHERE: Fault = fault!(
    Mfa,
    "the glass was broken in another account than that of the client",
    "break it with a session of the client's account",
);

impl<X: Marker> Clone for BrokenGlass<X> {
    fn clone(&self) -> Self {
        Self {
            found: self.found.clone(),
            account: self.account.clone(),
            reason: self.reason.clone(),
            by: self.by.clone(),
            clock: self.clock.clone(),
            rule: PhantomData,
        }
    }
}

impl<X: Marker> fmt::Debug for BrokenGlass<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = self.reason.as_str();
        write!(f, "BrokenGlass({}, by {}, {reason:?})", X::RULE, self.by)
    }
}

impl<R: Region> MfaSession<R> {
    /// Breaks glass for one rule, with the credentials of this moment.
    ///
    /// Rules whose way out is a written reason do not compile here.
    ///
    /// # Errors
    /// When the session has ended ([`Rule::Mfa`]): call [`renew`](Self::renew) before.
    pub fn break_glass<X: Breakable>(&self, waiver: Waiver<X>) -> Result<BrokenGlass<X>, Error> {
        let now = self.core.clock().now();
        let found = self.core.credentials.kept();
        let lives = |found: &Arc<Found>| found.credentials.expiry().is_some_and(|end| end > now);
        let found = found.filter(lives).ok_or(Refusal::from(ENDED))?;
        // Security: the code behind the credentials that will sign, not one behind earlier ones.
        let proof = found.proof.as_ref().ok_or(Refusal::from(ENDED))?;
        let (account, by) = (self.account().clone(), format!("code of {}", proof.serial));
        let reason = waiver.into_reason();
        Ok(BrokenGlass::new(&self.core, found, account, by, reason))
    }
}

const ENDED: Fault = fault!(
    Mfa,
    "the session with the second factor has ended",
    "call `renew` on it, which asks for the next code, and break glass again",
);

/// Who signs, as STS says: the role of a workload, of a pipeline, or of a person federated through
/// Identity Center. None of these can present a code to STS.
///
/// Made by [`Session::attest`]. The evidence says that MFA was not proven.
pub struct Attested<R = AnyRegion> {
    session: Session<R>,
    account: AccountId,
    arn: String,
}

impl<R: Region> Session<R> {
    /// The second factor behind this session, where its credentials were given for a code: by
    /// [`connect_with_mfa`](crate::Builder::connect_with_mfa), by a profile with `mfa_serial`, or for a
    /// role that was assumed with such credentials.
    ///
    /// # Errors
    /// When no code is known, naming [`Rule::Mfa`].
    pub fn mfa(&self) -> Result<MfaSession<R>, Error> {
        MfaSession::of(self.clone())
    }

    /// Asks STS who signs (`GetCallerIdentity`, which needs no permission).
    ///
    /// # Errors
    /// When it is a user, or a role that was assumed with a user's keys here: a user can have a second
    /// factor ([`Rule::Mfa`]). And when STS cannot be asked.
    pub async fn attest(&self) -> Result<Attested<R>, Error> {
        let found = self.core.credentials.load().await?;
        let caller = self.core.sts.caller(&found.credentials).await?;
        if !caller.is_role() || (found.of_a_user && found.proof.is_none()) {
            return Err(Refusal::from(A_USER).into());
        }
        Ok(Attested {
            session: self.clone(),
            account: caller.account,
            arn: caller.arn,
        })
    }
}

const A_USER: Fault = fault!(
    Mfa,
    "the caller is a user, who can have a second factor, and none was proven",
    "use `connect_with_mfa`, and break glass with that session",
);

impl<R: Region> Attested<R> {
    /// How long glass is good where nobody said when the credentials end.
    const AN_HOUR: Duration = Duration::from_secs(3600);

    /// Who signs, as in `arn:aws:sts::111122223333:assumed-role/deploy/nightly`.
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The account of the role.
    #[must_use]
    pub fn account(&self) -> &AccountId {
        &self.account
    }

    /// Breaks glass for one rule, with the credentials of this moment; asks STS whether they are still
    /// those of the attested caller.
    ///
    /// # Errors
    /// When they have ended or are somebody else's by now.
    pub async fn break_glass<X: Breakable>(
        &self,
        waiver: Waiver<X>,
    ) -> Result<BrokenGlass<X>, Error> {
        let mut found = self.session.core.credentials.load().await?;
        let caller = self.session.core.sts.caller(&found.credentials).await?;
        if role(&caller.arn) != role(&self.arn) {
            return Err(Refusal::from(SOMEBODY_ELSE).into());
        }
        if found.credentials.expiry().is_none() {
            let end = self.session.core.clock().now() + Self::AN_HOUR;
            *Arc::make_mut(&mut found).credentials.expiry_mut() = Some(end);
        }
        let by = match &found.proof {
            Some(proof) => format!("{}, code of {}", role(&self.arn), proof.serial),
            None => format!("{}, MFA not proven", role(&self.arn)),
        };
        let (account, reason) = (self.account.clone(), waiver.into_reason());
        Ok(BrokenGlass::new(
            &self.session.core,
            found,
            account,
            by,
            reason,
        ))
    }
}

const SOMEBODY_ELSE: Fault = fault!(
    Mfa,
    "the session's credentials are no longer those of the attested caller",
    "call `attest` again",
);

/// The caller without the name of the session, which may be a person's.
fn role(arn: &str) -> &str {
    arn.rsplit_once('/').map_or(arn, |(role, _)| role)
}

impl<R: fmt::Debug> fmt::Debug for Attested<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attested")
            .field("session", &self.session)
            .field("role", &role(&self.arn))
            .finish()
    }
}
