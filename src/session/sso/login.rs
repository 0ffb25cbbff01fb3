//! Signing in at a browser, for this session alone.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::request::{SsoRequest, SsoRole};
use crate::region::AnyRegion;
use crate::session::prompt::PromptError;
use crate::url::HttpsUrl;

/// Shows a person where to sign in, and the code to compare.
///
/// Any function that gives a future is a prompt:
///
/// ```
/// use palisade::{PromptError, SsoRequest};
///
/// async fn show(request: SsoRequest) -> Result<(), PromptError> {
///     println!("Open {} and enter {}", request.url(), request.user_code());
///     Ok(())
/// }
/// ```
pub trait SsoPrompt: Send + Sync + 'static {
    /// Shows it. The session waits for the person either way; what is still shown when the person
    /// has signed in is dropped.
    ///
    /// # Errors
    /// When the person does not want to ([`PromptError::cancelled`]) or cannot be shown anything.
    fn show(&self, request: SsoRequest) -> BoxFuture<'_, Result<(), PromptError>>;
}

impl<F, A> SsoPrompt for F
where
    F: Fn(SsoRequest) -> A + Send + Sync + 'static,
    A: Future<Output = Result<(), PromptError>> + Send + 'static,
{
    fn show(&self, request: SsoRequest) -> BoxFuture<'_, Result<(), PromptError>> {
        Box::pin(self(request))
    }
}

/// A sign-in to IAM Identity Center at a browser, for this session alone.
///
/// Corresponds to `aws sso login --use-device-code`, but nothing is written to disk: the tokens live
/// as long as the session. It is a source of credentials; the session asks again when a sign-in is over
/// and cannot be renewed.
///
/// ```no_run
/// use palisade::region::UsEast1;
/// use palisade::{AccountId, CredentialSource, Session, SsoLogin, SsoRole, https_url, reason};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let role = SsoRole::new(AccountId::try_from("111122223333")?, "Auditor")?;
/// let start = https_url!("https://acme.awsapps.com/start");
/// let login = SsoLogin::new(start, UsEast1, role, |request: palisade::SsoRequest| async move {
///     println!("Open {} and enter {}", request.url(), request.user_code());
///     Ok(())
/// });
/// let session = Session::builder(UsEast1)
///     .credentials([CredentialSource::Sso(login)])
///     .standard_sso_endpoints(reason!("Identity Center has no FIPS endpoints"))
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SsoLogin {
    pub(super) start_url: HttpsUrl,
    pub(super) region: AnyRegion,
    pub(super) role: SsoRole,
    pub(super) prompt: Arc<dyn SsoPrompt>,
    patience: Duration,
}

impl SsoLogin {
    /// A sign-in at the start URL of an organisation, whose Identity Center is in this region.
    #[must_use]
    pub fn new(
        start_url: HttpsUrl,
        region: impl Into<AnyRegion>,
        role: SsoRole,
        prompt: impl SsoPrompt,
    ) -> Self {
        Self {
            start_url,
            region: region.into(),
            role,
            prompt: Arc::new(prompt),
            patience: Duration::from_secs(30),
        }
    }

    /// Sets how long a call waits for the person when the session has ended: 30 seconds unless said
    /// otherwise, not at all with zero. The question stays; who calls again after the answer is
    /// served. `connect` waits for as long as the code is good.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    pub(in crate::session) fn waits(&self) -> Duration {
        self.patience
    }
}

impl fmt::Debug for SsoLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SsoLogin")
            .field("start_url", &self.start_url)
            .field("region", &self.region)
            .field("role", &self.role)
            .finish_non_exhaustive()
    }
}
