//! The session's credentials: found, checked, kept, and found anew before they end.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::SharedTimeSource;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::chain::{Chain, Found, is_long_lived};
use super::failure::Failure;
use super::sts::Sts;
use crate::error::fault;
use crate::evidence::{EvidenceBook, Outcome};
use crate::wire::keys::KnownKeys;
use crate::{AccountId, ErrorKind, Reason, Rule};

/// What a session does with keys that never end.
#[derive(Clone, Debug)]
pub(super) enum LongLived {
    Refused,
    Accepted(Reason),
    /// They sign nothing but the calls that exchange them.
    Exchanged,
}

/// Finds credentials once for all who ask at the same time, and again five minutes before they end.
///
/// The search is a task of its own: who stops waiting for it does not end it, and where a person is
/// asked for a code, no call waits longer than it was told to.
#[derive(Clone)]
pub(crate) struct SessionCredentials(Arc<Inner>);

struct Inner {
    search: Arc<Search>,
    clock: SharedTimeSource,
    state: Mutex<State>,
}

/// All that a search needs, apart from what it finds.
pub(super) struct Search {
    pub(super) chain: Chain,
    pub(super) pin: Option<AccountId>,
    pub(super) long_lived: LongLived,
    pub(super) sts: Arc<Sts>,
    pub(super) keys: KnownKeys,
    pub(super) evidence: EvidenceBook,
}

#[derive(Default)]
struct State {
    kept: Option<Arc<Found>>,
    running: Option<Running>,
    /// Why the last person who was asked gave no code that was accepted. Nobody is asked again until
    /// somebody says so: wrong codes lock a device.
    spoiled: Option<Failure>,
}

type Ended = Option<Result<Arc<Found>, Failure>>;

struct Running {
    ended: watch::Receiver<Ended>,
    task: AbortHandle,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl SessionCredentials {
    const EARLY: Duration = Duration::from_secs(5 * 60);

    pub(super) fn new(search: Search, clock: SharedTimeSource) -> Self {
        Self(Arc::new(Inner {
            search: Arc::new(search),
            clock,
            state: Mutex::default(),
        }))
    }

    /// The first credentials: waits for whoever has to be asked.
    pub(crate) async fn begin(&self) -> Result<Arc<Found>, Failure> {
        let ended = {
            let mut state = self.0.state();
            state.spoiled = None;
            self.run(&mut state)
        };
        finished(ended).await
    }

    /// Credentials for a request.
    pub(crate) async fn load(&self) -> Result<Arc<Found>, Failure> {
        let asks = self.0.search.chain.patience();
        let (ended, good) = {
            let now = self.0.clock.now();
            let mut state = self.0.state();
            let ends_after = |end: SystemTime| {
                move |found: &&Arc<Found>| {
                    found.credentials.expiry().is_none_or(|expiry| expiry > end)
                }
            };
            if let Some(fresh) = state.kept.as_ref().filter(ends_after(now + Self::EARLY)) {
                return Ok(fresh.clone());
            }
            let good = state.kept.as_ref().filter(ends_after(now)).cloned();
            if let Some(failure) = &state.spoiled {
                return good.ok_or_else(|| spoiled(failure, &self.0.search.chain));
            }
            let ended = self.run(&mut state);
            match good {
                // A person is asked while the calls go on.
                Some(good) if asks.is_some() => return Ok(good),
                good => (ended, good),
            }
        };
        let found = match asks {
            Some(patience) => match tokio::time::timeout(patience, finished(ended)).await {
                Ok(found) => found,
                Err(_) => return Err(self.0.search.chain.words().0.into()),
            },
            None => finished(ended).await,
        };
        // A source that fails for a moment does not take away what is still good; a refusal does.
        found.or_else(|failure| match good {
            Some(good) if failure.refusal().is_none() => Ok(good),
            _ => Err(failure),
        })
    }

    /// What was found last, good or not.
    pub(super) fn kept(&self) -> Option<Arc<Found>> {
        self.0.state().kept.clone()
    }

    /// What was said of keys that never end holds for what is assumed with them, too.
    #[cfg(feature = "sts")]
    pub(super) fn long_lived(&self) -> LongLived {
        self.0.search.long_lived.clone()
    }

    pub(super) fn pin(&self) -> Option<AccountId> {
        self.0.search.pin.clone()
    }

    pub(super) fn evidence(&self) -> &EvidenceBook {
        &self.0.search.evidence
    }

    /// Joins the search that is under way, or begins one.
    fn run(&self, state: &mut State) -> watch::Receiver<Ended> {
        // A search that panicked told nobody.
        let alive = |running: &&Running| running.ended.has_changed().is_ok();
        if let Some(running) = state.running.as_ref().filter(alive) {
            return running.ended.clone();
        }
        let (tell, ended) = watch::channel(None);
        let (search, inner) = (self.0.search.clone(), Arc::downgrade(&self.0));
        let task = tokio::spawn(async move {
            let found = search.find().await.map(Arc::new);
            keep(&inner, &found);
            tell.send_replace(Some(found));
        });
        state.running = Some(Running {
            ended: ended.clone(),
            task: task.abort_handle(),
        });
        ended
    }
}

fn keep(inner: &Weak<Inner>, found: &Result<Arc<Found>, Failure>) {
    let Some(inner) = inner.upgrade() else {
        return;
    };
    let asks = inner.search.chain.patience().is_some();
    let mut state = inner.state();
    // Aborts the task that this is called by, after its last wait.
    state.running = None;
    match found {
        Ok(found) => {
            state.kept = Some(found.clone());
            state.spoiled = None;
        }
        Err(failure) if asks && inner.search.chain.is_spoiled_by(failure) => {
            state.spoiled = Some(failure.clone());
        }
        Err(_) => {}
    }
}

async fn finished(mut ended: watch::Receiver<Ended>) -> Result<Arc<Found>, Failure> {
    let said = ended.wait_for(Option::is_some).await;
    said.ok().and_then(|said| said.clone()).unwrap_or_else(|| {
        Err(Failure::new(
            ErrorKind::Credentials,
            "the search for credentials was ended; connect again",
        ))
    })
}

fn spoiled(failure: &Failure, chain: &Chain) -> Failure {
    let why = match failure.refusal() {
        Some(refusal) => refusal.problem().to_owned(),
        None => failure.to_string(),
    };
    let (rule, remedy) = chain.words().1;
    let refusal = crate::Refusal::new(
        rule,
        format!("the session has ended and was not renewed: {why}"),
        remedy,
    );
    Failure::breaking(failure.kind(), refusal)
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Search {
    async fn find(&self) -> Result<Found, Failure> {
        let found = self.chain.find().await?;
        self.keys.add(found.credentials.access_key_id());
        let checked = match self.check_lifetime(&found).await {
            Ok(()) => self.check_pin(&found).await,
            refused => refused,
        };
        if let Err(failure) = checked {
            if let Some(refusal) = failure.refusal() {
                let rule = refusal.rule();
                tracing::warn!(target: "palisade::session", %rule, "refused");
                let problem = refusal.problem().to_owned();
                self.evidence
                    .note(rule, Outcome::Refused, "credentials", problem);
            }
            return Err(failure);
        }
        let detail = format!("found in: {}", found.source);
        self.evidence
            .note(Rule::Signed, Outcome::Kept, "credentials", detail);
        Ok(found)
    }

    /// Keys that never end are used for a reason only, and never those of the root user.
    async fn check_lifetime(&self, found: &Found) -> Result<(), Failure> {
        if !found.long_lived {
            return Ok(());
        }
        let reason = match (&self.long_lived, &found.reason) {
            (LongLived::Exchanged, _) => return Ok(()),
            (_, Some(reason)) | (LongLived::Accepted(reason), None) => reason,
            (LongLived::Refused, None) => return Err(LONG_LIVED.into()),
        };
        if is_long_lived(&found.credentials) {
            self.sts.caller(&found.credentials).await?;
        }
        let reason = reason.as_str().to_owned();
        self.evidence
            .note(Rule::Signed, Outcome::SetAside, "long-lived keys", reason);
        Ok(())
    }

    async fn check_pin(&self, found: &Found) -> Result<(), Failure> {
        let Some(pin) = &self.pin else {
            return Ok(());
        };
        // Security: `AWS_ACCOUNT_ID` and a profile's `aws_account_id` can say anything.
        let account = match &found.account {
            Some(account) => account.clone(),
            None => self.sts.caller(&found.credentials).await?.account,
        };
        if account == *pin {
            return Ok(());
        }
        Err(fault!(
            Owner,
            "the credentials belong to another account than the one this session is pinned to",
            "check which credentials the environment and the profile give",
        )
        .into())
    }
}

const LONG_LIVED: crate::error::Fault = fault!(
    Signed,
    "the credentials are long-lived keys of a user, without a second factor",
    "use a role; or `.connect_with_mfa(…)`; or say why not with `.accept_long_lived_keys(reason!(\"…\"))`",
);

impl ProvideCredentials for SessionCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { Ok(self.load().await?.credentials.clone()) })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        self.0.search.chain.fallback()
    }
}

impl fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCredentials")
            .field("pin", &self.0.search.pin)
            .finish_non_exhaustive()
    }
}
