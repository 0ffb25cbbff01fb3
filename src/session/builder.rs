//! A session's settings.

use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
#[cfg(feature = "testing")]
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use super::Session;
use super::endpoints::Standard;
#[cfg(feature = "sts")]
use super::mfa::{Asker, MfaPrompt};
use super::routes::Routes;
use super::search::LongLived;
use super::source::CredentialSource;
use super::unclassified::Unclassified;
use crate::region::Region;
use crate::text::TextException;
use crate::wire::proxy::Proxy;
use crate::wire::timeouts::Timeouts;
use crate::wire::tls::{self, TlsVersion};
use crate::wire::trust::Trust;
use crate::{AccountId, Error, ErrorKind, Reason, Refusal, Service};

/// Settings of a [`Session`]; made by [`Session::builder`].
///
/// Everything is optional. The defaults are FIPS endpoints, TLS 1.2 or later, Amazon's roots, no
/// proxy, the timeouts of [`Timeouts`], and credentials from the environment, the selected
/// profile, a web identity, the container or the instance, in this order; not the keys of a user
/// without a second factor.
///
/// ```no_run
/// use palisade::{region, AccountId, Session, TlsVersion};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let session = Session::builder(region::UsGovWest1)
///     .account(AccountId::try_from("111122223333")?)
///     .minimum_tls(TlsVersion::V1_3)
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing happens before `connect` is awaited"]
pub struct Builder<R> {
    pub(super) region: R,
    pub(super) account: Option<AccountId>,
    pub(super) minimum_tls: TlsVersion,
    pub(super) trust: Trust,
    pub(super) proxy: Option<Proxy>,
    pub(super) timeouts: Timeouts,
    pub(super) standard: Standard,
    pub(super) routes: Routes,
    pub(super) exceptions: Vec<TextException>,
    pub(super) unclassified: Unclassified,
    pub(super) sources: Vec<CredentialSource>,
    pub(super) long_lived: LongLived,
    #[cfg(feature = "sts")]
    pub(super) asker: Option<Asker>,
    pub(super) clock: SharedTimeSource,
    pub(super) door: Door,
}

/// Where requests go: to AWS, or through one of the doors of [`danger`](super::danger).
#[derive(Clone, Debug)]
pub(super) enum Door {
    Aws,
    #[cfg(feature = "testing")]
    TestCloud(std::net::SocketAddr),
    #[cfg(feature = "testing")]
    Offline(SharedHttpClient),
}

impl<R: Region> Builder<R> {
    pub(super) fn new(region: R) -> Self {
        tls::warm_up();
        let standard = Standard {
            session: region.standard_reason().cloned(),
            ..Standard::default()
        };
        Self {
            region,
            account: None,
            minimum_tls: TlsVersion::default(),
            trust: Trust::default(),
            proxy: None,
            timeouts: Timeouts::default(),
            standard,
            routes: Routes::default(),
            exceptions: Vec::new(),
            unclassified: Unclassified::default(),
            sources: CredentialSource::DEFAULT.into(),
            long_lived: LongLived::Refused,
            #[cfg(feature = "sts")]
            asker: None,
            clock: SharedTimeSource::new(SystemTimeSource::new()),
            door: Door::Aws,
        }
    }

    /// Pins the session to an account: credentials of another one are refused
    /// ([`Rule::Owner`](crate::Rule::Owner)), and it is the expected owner of every bucket.
    ///
    /// An account id that merely stands beside keys in the environment or a profile proves
    /// nothing; STS is asked then, once for each access key.
    pub fn account(mut self, account: impl Into<Option<AccountId>>) -> Self {
        self.account = account.into();
        self
    }

    /// Sets the lowest TLS version; 1.2 unless said otherwise.
    pub fn minimum_tls(mut self, version: TlsVersion) -> Self {
        self.minimum_tls = version;
        self
    }

    /// Sets whose certificates are believed; Amazon Trust Services unless said otherwise.
    pub fn trust(mut self, trust: Trust) -> Self {
        self.trust = trust;
        self
    }

    /// Goes through a proxy. What the environment says of proxies is never followed.
    pub fn proxy(mut self, proxy: impl Into<Option<Proxy>>) -> Self {
        self.proxy = proxy.into();
        self
    }

    /// Sets how long is waited.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Uses the standard endpoint of one service instead of its FIPS endpoint.
    ///
    /// The compiler knows the region, not this choice: make the client with `try_new`.
    ///
    /// # Danger
    /// Sets [`Rule::Fips`](crate::Rule::Fips) aside for this service; the reason is kept in the evidence.
    pub fn standard_endpoint(mut self, service: Service, reason: Reason) -> Self {
        self.standard.services.insert(service, reason);
        self
    }

    /// Uses the standard endpoint of STS for the calls that fetch credentials, such as assuming a
    /// role of a profile or exchanging a web identity.
    ///
    /// # Danger
    /// Sets [`Rule::Fips`](crate::Rule::Fips) aside for these calls; the reason is kept in the evidence.
    pub fn standard_credential_endpoint(mut self, reason: Reason) -> Self {
        self.standard.credentials = Some(reason);
        self
    }

    /// Uses the standard endpoints of IAM Identity Center, which lists no FIPS endpoints, for profiles
    /// with `sso_…` settings and for [`CredentialSource::Sso`].
    ///
    /// # Danger
    /// Sets [`Rule::Fips`](crate::Rule::Fips) aside for these calls; the reason is kept in the evidence.
    #[cfg(feature = "sso")]
    pub fn standard_sso_endpoints(mut self, reason: Reason) -> Self {
        self.standard.sign_in = Some(reason);
        self
    }

    /// Accepts a kind of data in the text that one member of one operation stores. May be called more
    /// than once.
    ///
    /// # Danger
    /// Sets [`Rule::PublicText`](crate::Rule::PublicText) aside there: what is stored in names, tags
    /// and metadata stands in logs and bills and is seen by whoever may list. The evidence keeps the
    /// reason and counts each use.
    pub fn accept_text(mut self, exception: TextException) -> Self {
        self.exceptions.push(exception);
        self
    }

    /// Says where credentials come from, in order. Without this: environment, profile, web identity,
    /// container, instance metadata.
    ///
    /// A door for tests takes the example keys only, whatever is said here. But where a sign-in to
    /// Identity Center is the only source, the test cloud is signed in to: all that it is sent came
    /// from it.
    pub fn credentials(mut self, sources: impl IntoIterator<Item = CredentialSource>) -> Self {
        self.sources = sources.into_iter().collect();
        self
    }

    /// Accepts keys of a user, which never end, where no second factor goes with them.
    ///
    /// # Danger
    /// Sets [`Rule::Signed`](crate::Rule::Signed) aside: who finds such keys has them until somebody
    /// notices. The reason is kept in the evidence. The root user's are refused all the same; STS is
    /// asked, once for each access key.
    pub fn accept_long_lived_keys(mut self, reason: Reason) -> Self {
        self.long_lived = LongLived::Accepted(reason);
        self
    }

    /// Names who is asked for codes by profiles with `mfa_serial`. Without one, they are refused.
    #[cfg(feature = "sts")]
    pub fn mfa_prompt(mut self, prompt: impl MfaPrompt) -> Self {
        self.asker = Some(Asker::new(prompt));
        self
    }

    /// Opens the session: judges environment and profile, sets TLS up and finds credentials.
    ///
    /// Calls nothing but what finding the credentials needs, and STS once where a pinned account
    /// has to be proven or long-lived keys are accepted.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`] when the environment, the profile or a setting would break a rule,
    /// [`ErrorKind::Credentials`] when no credentials are found or they belong to another account
    /// than the pinned one, [`ErrorKind::Configuration`] when a file cannot be read,
    /// [`ErrorKind::Code`] and [`ErrorKind::Cancelled`] where a profile wants a code,
    /// [`ErrorKind::Cancelled`] where nobody signs in.
    pub async fn connect(self) -> Result<Session<R>, Error> {
        let long_lived = self.long_lived.clone();
        self.open(long_lived).await
    }

    pub(super) async fn open(mut self, long_lived: LongLived) -> Result<Session<R>, Error> {
        self.long_lived = long_lived;
        let (session, audit) = self.assemble().await?;
        if let Some(finding) = audit.refused.first() {
            return Err(refused(finding.refusal(), audit.refused.len()));
        }
        session.core.credentials.begin().await?;
        Ok(session)
    }
}

fn refused(first: Refusal, count: usize) -> Error {
    Error::new(
        ErrorKind::Refused,
        format!("settings of the environment or the profile would weaken the session: {count}"),
        Some(Box::new(first)),
    )
}
