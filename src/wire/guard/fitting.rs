//! How a client of any SDK crate comes under a guard.

use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;

use super::Guard;
use crate::wire::retry::RefusalsAreFinal;

/// What a client is fitted with, whatever its service.
pub(crate) struct Fitting {
    pub(crate) fips: bool,
    pub(crate) url: Option<String>,
    pub(crate) retries: SharedRetryClassifier,
    pub(crate) guard: Guard,
}

impl Guard {
    /// What a client is fitted with.
    pub(crate) fn fitting(self) -> Fitting {
        Fitting {
            fips: self.target.fips,
            url: self.target.url.clone(),
            retries: RefusalsAreFinal::shared(),
            guard: self,
        }
    }

    /// Says which version of the SDK crate the client belongs to.
    pub(crate) fn built_with(mut self, version: &'static str) -> Self {
        if let Some(known) = &mut self.known {
            known.built_with(version);
        }
        self
    }

    /// The interceptor to install, in a form that no call can disable.
    pub(crate) fn install(self) -> SharedInterceptor {
        SharedInterceptor::permanent(self)
    }
}

/// Makes the client of an SDK crate from its configuration and a [`Fitting`]. No client that leaves
/// this crate is made in another way.
macro_rules! guarded {
    ($sdk:ident, $config:expr, $fitting:expr) => {{
        let fitting: $crate::wire::guard::Fitting = $fitting;
        let mut config: $sdk::config::Builder = $config;
        config.set_use_fips(Some(fitting.fips));
        config.set_endpoint_url(fitting.url);
        config.push_retry_classifier(fitting.retries);
        let guard = fitting.guard.built_with($sdk::meta::PKG_VERSION);
        config.push_interceptor(guard.install());
        #[expect(clippy::disallowed_methods, reason = "the one place, with the guard")]
        $sdk::Client::from_conf(config.build())
    }};
}
pub(crate) use guarded;
