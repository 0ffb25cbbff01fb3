//! The session's credentials: found, checked, kept, and found anew before they end.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::SharedTimeSource;
use tokio::sync::watch;
use tokio::task::AbortHandle;

use super::chain::{Chain, Found};
use super::failure::Failure;
#[cfg(feature = "sts")]
use super::search::LongLived;
use super::search::Search;
use crate::evidence::EvidenceBook;
use crate::{AccountId, ErrorKind, Refusal};

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

#[derive(Default)]
struct State {
    kept: Option<Arc<Found>>,
    running: Option<Running>,
    /// When a search failed last.
    failed: Option<SystemTime>,
    /// Why the last person who was asked gave no code that was accepted. Nobody is asked again until
    /// somebody says so: wrong codes lock a device.
    spoiled: Option<Failure>,
}

type Ended = Option<Result<Arc<Found>, Failure>>;

struct Running {
    ended: watch::Receiver<Ended>,
    task: AbortHandle,
}

impl Running {
    /// A search that panicked told nobody.
    fn is_alive(&self) -> bool {
        self.ended.has_changed().is_ok()
    }
}

impl State {
    /// Why nobody is asked any more, if that is so.
    fn spoiled(&self, chain: &Chain) -> Option<Failure> {
        let died = self
            .running
            .as_ref()
            .is_some_and(|running| !running.is_alive());
        match &self.spoiled {
            None if died && chain.patience().is_some() => Some(died_searching()),
            spoiled => spoiled.clone(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl SessionCredentials {
    const EARLY: Duration = Duration::from_secs(5 * 60);
    /// How long a call waits for new credentials while the old ones are good.
    const BRIEF: Duration = Duration::from_secs(5);
    /// How long nobody looks for new ones after that failed, while the old ones are good.
    const PAUSE: Duration = Duration::from_secs(30);

    pub(super) fn new(search: Search, clock: SharedTimeSource) -> Self {
        Self(Arc::new(Inner {
            search: Arc::new(search),
            clock,
            state: Mutex::default(),
        }))
    }

    /// As [`begin`](Self::begin), and where these come from another session's for which a person is
    /// asked, from new ones of that.
    #[cfg(feature = "sts")]
    pub(super) async fn renew(&self) -> Result<(), Failure> {
        if let Some(base) = self.0.search.chain.base_that_asks() {
            Box::pin(base.renew()).await?;
        }
        self.begin().await.map(|_| ())
    }

    /// Credentials anew, however good the present ones are: waits for whoever has to be asked.
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
            let failed = |end: SystemTime| end + Self::PAUSE > now && end <= now;
            if let Some(good) = good.as_ref().filter(|_| state.failed.is_some_and(failed)) {
                return Ok(good.clone());
            }
            if let Some(failure) = state.spoiled(&self.0.search.chain) {
                return good.ok_or_else(|| spoiled(&failure, &self.0.search.chain));
            }
            let ended = self.run(&mut state);
            match good {
                // A person is asked while the calls go on.
                Some(good) if asks.is_some() => return Ok(good),
                good => (ended, good),
            }
        };
        let patience = good.as_ref().map(|_| Self::BRIEF).or(asks);
        let found = match patience {
            Some(patience) => match tokio::time::timeout(patience, finished(ended)).await {
                Ok(found) => found,
                Err(_) => Err(Failure::from(self.0.search.chain.words().0).waiting()),
            },
            None => finished(ended).await,
        };
        // A source that fails for a moment, and a person who takes time, do not take away what is
        // still good; a refusal of what was found does.
        found.or_else(|failure| match good {
            Some(good) if failure.leaves_the_old() => Ok(good),
            // For whoever exchanges these, that is no refusal of what was found.
            _ if asks.is_some() && failure.is_of_a_person() => Err(failure.waiting()),
            _ => Err(failure),
        })
    }

    /// What was found last, good or not.
    pub(super) fn kept(&self) -> Option<Arc<Found>> {
        self.0.state().kept.clone()
    }

    /// Whether a person is asked for these, or for those that they come from.
    #[cfg(feature = "sts")]
    pub(super) fn asks(&self) -> bool {
        let chain = &self.0.search.chain;
        chain.patience().is_some() || chain.base_that_asks().is_some()
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
        if let Some(running) = state.running.as_ref().filter(|running| running.is_alive()) {
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
            state.failed = None;
        }
        Err(failure) if asks => {
            if inner.search.chain.is_spoiled_by(failure) {
                state.spoiled = Some(failure.clone());
            }
        }
        Err(failure) if failure.leaves_the_old() => state.failed = Some(inner.clock.now()),
        // Security: what was found is refused, so whoever gave the old ones is not believed either.
        Err(_) => state.kept = None,
    }
}

async fn finished(mut ended: watch::Receiver<Ended>) -> Result<Arc<Found>, Failure> {
    let said = ended.wait_for(Option::is_some).await;
    said.ok()
        .and_then(|said| said.clone())
        .unwrap_or_else(|| Err(died_searching()))
}

fn died_searching() -> Failure {
    Failure::new(
        ErrorKind::Credentials,
        "the search for credentials was ended before it found any; connect again",
    )
}

fn spoiled(failure: &Failure, chain: &Chain) -> Failure {
    let why = match failure.refusal() {
        Some(refusal) => refusal.problem().to_owned(),
        None => failure.to_string(),
    };
    let (rule, remedy) = chain.words().1;
    let refusal = Refusal::new(
        rule,
        format!("the session has ended and was not renewed: {why}"),
        remedy,
    );
    Failure::breaking(failure.kind(), refusal).waiting()
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ProvideCredentials for SessionCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { Ok(self.load().await?.credentials.clone()) })
    }
}

impl fmt::Debug for SessionCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionCredentials")
            .field("pin", &self.0.search.pin)
            .finish_non_exhaustive()
    }
}
