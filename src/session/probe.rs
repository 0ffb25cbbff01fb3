//! One request to any https server, over the crate's own TLS, to see what it accepts.

use std::time::{Duration, SystemTime};

use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::HttpConnector;
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use http_body_util::BodyExt;
use hyper_util::client::legacy::connect::dns::GaiResolver;

use super::danger::example_keys;
use crate::error::{fault, find_in};
use crate::url::HttpsUrl;
use crate::wire::connect::Resolve;
use crate::wire::guard::check_redirect;
use crate::wire::http::{Admission, Wire};
use crate::wire::timeouts::Timeouts;
use crate::wire::tls::{self, TlsVersion};
use crate::wire::trust::Trust;
use crate::{Error, ErrorKind, Refusal};

/// One signed `GET /`-shaped request to an https server, with one authority trusted.
///
/// Speaks through the HTTP client that sessions use: same TLS, same limits, no retries. The
/// signature is made with the example keys of AWS's documentation, for S3 in us-east-1.
///
/// # Danger
/// The request goes to whatever host the URL names. It carries nothing worth keeping.
#[derive(Clone, Debug)]
pub struct Probe {
    url: HttpsUrl,
    trust: Trust,
    minimum: TlsVersion,
    timeouts: Timeouts,
}

impl Probe {
    /// A probe of a server whose certificate comes from the given authority (in PEM).
    ///
    /// # Errors
    /// As [`Trust::private_ca`].
    pub fn new(url: HttpsUrl, ca_pem: &str, minimum: TlsVersion) -> Result<Self, Refusal> {
        Ok(Self {
            url,
            trust: Trust::private_ca(ca_pem)?,
            minimum,
            timeouts: Timeouts::default()
                .connect(Duration::from_secs(5))
                .read(Duration::from_secs(5))
                .attempt(Duration::from_secs(20)),
        })
    }

    /// Sets how long is waited: 5 s to connect, 5 s for silence, 20 s in all unless said
    /// otherwise.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Sends the request and reads the whole reply; gives its status.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`] with the rule where the server, its certificate or its reply breaks
    /// one, [`ErrorKind::Connection`] for other failures of the network.
    pub async fn send(&self) -> Result<u16, Error> {
        self.timeouts.check()?;
        let tls = tls::client_config(self.minimum, self.trust.roots()?)?;
        let wire = Wire::new(
            Admission::Probe,
            tls,
            Resolve::System(GaiResolver::new()),
            None,
            self.timeouts,
        );
        let request = self.request(SystemTimeSource::new().now())?;
        let exchange = async {
            let reply = wire.call(request).await.map_err(failed)?;
            check_redirect(&reply)?;
            let status = reply.status().as_u16();
            reply.into_body().collect().await.map_err(failed)?;
            Ok(status)
        };
        match tokio::time::timeout(self.timeouts.patience(), exchange).await {
            Ok(result) => result,
            Err(_) => Err(failed(Refusal::from(fault!(
                Tls,
                "the reply was not complete when the time for one attempt was over",
                "check the network and the host, or set a longer attempt timeout",
            )))),
        }
    }

    fn request(&self, now: SystemTime) -> Result<HttpRequest, Error> {
        let unsigned = |error| {
            Error::new(
                ErrorKind::Connection,
                "the request could not be signed",
                Some(error),
            )
        };
        let host = match self.url.port() {
            443 => self.url.host().to_owned(),
            port => format!("{}:{port}", self.url.host()),
        };
        let mut request = http::Request::get(self.url.as_str())
            .header("host", host)
            .body(aws_smithy_types::body::SdkBody::empty())
            .map_err(|error| unsigned(error.into()))?;
        let identity = Identity::from(example_keys(None));
        let params = v4::SigningParams::builder()
            .identity(&identity)
            .region("us-east-1")
            .name("s3")
            .time(now)
            .settings(SigningSettings::default())
            .build()
            .map_err(|error| unsigned(error.into()))?;
        let headers: Vec<_> = request
            .headers()
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
            .collect();
        let signable = SignableRequest::new(
            "GET",
            self.url.as_str(),
            headers.into_iter(),
            SignableBody::Bytes(&[]),
        )
        .map_err(|error| unsigned(error.into()))?;
        let (instructions, _) = sign(signable, &params.into())
            .map_err(|error| unsigned(error.into()))?
            .into_parts();
        instructions.apply_to_request_http1x(&mut request);
        HttpRequest::try_from(request).map_err(|error| unsigned(error.into()))
    }
}

fn failed(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    const WHAT: &str = "no complete reply came";
    let error = error.into();
    match find_in::<Refusal>(error.as_ref()) {
        Some(refusal) => Error::new(ErrorKind::Refused, WHAT, Some(refusal.clone().into())),
        None => Error::new(ErrorKind::Connection, WHAT, Some(error)),
    }
}
