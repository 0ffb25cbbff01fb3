//! The guard: last before the bytes leave, first after the reply arrives.

use std::fmt;
use std::sync::Arc;

use aws_runtime::auth::{HttpSignatureType, SigV4OperationSigningConfig};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::HttpClient;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
    FinalizerInterceptorContextMut,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse, Metadata};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use super::http::CONNECTOR;
use super::reply::TOO_LARGE;
use super::signature;
use super::stamp::{ReplyLimits, Seal, Stamp};
use crate::error::{Fault, Refusal, fault, find_in};
use crate::evidence::{EvidenceBook, Outcome};

/// Where one service's requests may go, decided by the session when the client is made.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// The service's name in the endpoint table.
    pub(crate) service: &'static str,
    /// The service's name in signatures.
    pub(crate) signing_name: &'static str,
    /// The region in signatures.
    pub(crate) signing_region: String,
    /// The host, or why there is none.
    pub(crate) host: Result<String, Refusal>,
}

/// What one service adds to the guard. Each is asked for one attempt at a time.
pub(crate) trait ServiceRules: fmt::Debug + Send + Sync + 'static {
    /// How large and how slow the reply of an operation may be.
    fn reply_limits(&self, _operation: &str) -> ReplyLimits {
        ReplyLimits::BUFFERED
    }

    /// What may stand before the service's host, with a dot: the bucket, for S3.
    fn host_label(&self, _cfg: &ConfigBag) -> Option<String> {
        None
    }

    /// Fills in what must be signed.
    fn complete(
        &self,
        _operation: &str,
        _request: &mut HttpRequest,
        _cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks the finished request.
    fn check_request(
        &self,
        _operation: &str,
        _request: &HttpRequest,
        _cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks the head of a reply, before the SDK reads it. May mark the reply.
    fn check_reply(
        &self,
        _operation: &str,
        _reply: &mut HttpResponse,
        _cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }

    /// Checks a reply that the SDK took for a success.
    fn check_success(
        &self,
        _operation: &str,
        _reply: &HttpResponse,
        _cfg: &ConfigBag,
    ) -> Result<(), Refusal> {
        Ok(())
    }
}

/// Rules of a service that has none of its own.
#[derive(Debug)]
pub(crate) struct NoRules;

impl ServiceRules for NoRules {}

/// Checks every request of one client against its [`Target`] and its [`ServiceRules`].
#[derive(Debug)]
pub(crate) struct Guard {
    target: Target,
    rules: Arc<dyn ServiceRules>,
    seal: Seal,
    /// Whether requests go to an SDK mock instead of the session's own HTTP client.
    offline: bool,
    evidence: EvidenceBook,
}

impl Guard {
    pub(crate) fn new(
        target: Target,
        rules: Arc<dyn ServiceRules>,
        seal: Seal,
        offline: bool,
        evidence: EvidenceBook,
    ) -> Self {
        Self {
            target,
            rules,
            seal,
            offline,
            evidence,
        }
    }

    /// The interceptor to install, in a form that no call can disable.
    pub(crate) fn install(self) -> SharedInterceptor {
        SharedInterceptor::permanent(self)
    }

    /// Reports a refusal: one event, one line of evidence, never the value.
    fn refuse(&self, operation: &str, refusal: Refusal) -> BoxError {
        tracing::warn!(
            target: "palisade::guard",
            rule = %refusal.rule(),
            service = self.target.service,
            operation,
            problem = refusal.problem(),
            "refused",
        );
        self.evidence.note(
            refusal.rule(),
            Outcome::Refused,
            format!("{} {operation}", self.target.service),
            refusal.problem().to_owned(),
        );
        refusal.into()
    }

    fn check(
        &self,
        operation: &str,
        request: &HttpRequest,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        self.check_connector(components)?;
        self.check_host(request, cfg)?;
        signature::check(
            request,
            &self.target.signing_region,
            self.target.signing_name,
        )?;
        self.rules.check_request(operation, request, cfg)
    }

    fn check_connector(&self, components: &RuntimeComponents) -> Result<(), Refusal> {
        let metadata = components
            .http_client()
            .and_then(|client| client.connector_metadata());
        match metadata {
            Some(metadata) if metadata.name() == CONNECTOR => Ok(()),
            _ if self.offline => Ok(()),
            _ => Err(fault!(
                Tls,
                "the request would go through another HTTP client than the session's",
                "leave `http_client` out of the configuration of the call",
            )
            .into()),
        }
    }

    fn check_host(&self, request: &HttpRequest, cfg: &ConfigBag) -> Result<(), Refusal> {
        let expected = match &self.target.host {
            Ok(host) => host,
            Err(refusal) => return Err(refusal.clone()),
        };
        let uri: http::Uri = request.uri().parse().map_err(|_| ELSEWHERE)?;
        if uri.scheme_str() != Some("https") {
            return Err(fault!(
                Https,
                "the request does not go to an https URL",
                "leave the endpoint to the session",
            )
            .into());
        }
        let authority = uri.authority().ok_or(ELSEWHERE)?.as_str();
        let authority = authority.strip_suffix(":443").unwrap_or(authority);
        let label = self.rules.host_label(cfg);
        let fits = |host: &str| match (host.strip_suffix(expected.as_str()), &label) {
            (Some(""), _) => true,
            (Some(before), Some(label)) => before.strip_suffix('.') == Some(label.as_str()),
            _ => false,
        };
        if !fits(authority) {
            return Err(ELSEWHERE.into());
        }
        // Security: a server goes by the header, whatever host the connection was made to.
        match request.headers().get("host") {
            Some(host) if host != authority => Err(ELSEWHERE.into()),
            _ => Ok(()),
        }
    }
}

const ELSEWHERE: Fault = fault!(
    Endpoint,
    "the request would go to another host than this session's endpoint for the service",
    "leave endpoint, region, FIPS and dual stack to the session; make one session per region",
);

/// The call's metadata; a clone, which costs nothing for names that are part of the program.
fn metadata(cfg: &ConfigBag) -> Metadata {
    cfg.load::<Metadata>()
        .cloned()
        .unwrap_or_else(|| Metadata::new("an operation", "a service"))
}

impl Intercept for Guard {
    fn name(&self) -> &'static str {
        "palisade::Guard"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let metadata = metadata(cfg);
        let operation = metadata.name();
        self.rules
            .complete(operation, context.request_mut(), cfg)
            .map_err(|refusal| self.refuse(operation, refusal))
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let limits = self.rules.reply_limits(metadata(cfg).name());
        context
            .request_mut()
            .add_extension(Stamp::new(&self.seal, limits));
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let metadata = metadata(cfg);
        let operation = metadata.name();
        let request = context.request();
        self.check(operation, request, components, cfg)
            .map_err(|refusal| self.refuse(operation, refusal))?;
        // Security: the request cannot change any more; only now may it pass the connector.
        if let Some(stamp) = request.extension::<Stamp>() {
            stamp.arm();
        }
        Ok(())
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let metadata = metadata(cfg);
        let operation = metadata.name();
        let reply = context.response_mut();
        self.rules
            .check_reply(operation, reply, cfg)
            .and_then(|()| check_redirect(reply))
            .map_err(|refusal| self.refuse(operation, refusal))
    }

    fn modify_before_attempt_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let error = context.output_or_error().and_then(|result| result.err());
        match error.and_then(too_large) {
            // An error of a guard is final; the SDK would read as much again, and again.
            Some(refusal) => Err(self.refuse(metadata(cfg).name(), refusal)),
            None => Ok(()),
        }
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if context.output_or_error().is_err() {
            return Ok(());
        }
        let metadata = metadata(cfg);
        let operation = metadata.name();
        self.rules
            .check_success(operation, context.response(), cfg)
            .map_err(|refusal| self.refuse(operation, refusal))
    }
}

/// The refusal of a reply for its size. All others of its kind, silence and slowness, may pass.
fn too_large<E: std::error::Error + 'static>(error: &E) -> Option<Refusal> {
    let refusal = find_in::<Refusal>(error)?;
    (*refusal == TOO_LARGE.into()).then(|| refusal.clone())
}

/// Whether the request is being presigned instead of sent.
pub(crate) fn is_presigned(cfg: &ConfigBag) -> bool {
    cfg.load::<SigV4OperationSigningConfig>()
        .is_some_and(|config| {
            config.signing_options.signature_type == HttpSignatureType::HttpRequestQueryParams
        })
}

pub(crate) fn check_redirect(reply: &HttpResponse) -> Result<(), Refusal> {
    match reply.status().as_u16() {
        300 | 301 | 302 | 303 | 307 | 308 => Err(fault!(
            Https,
            "the server answered with a redirect, which is never followed",
            "ask the service's own endpoint in the resource's own region",
        )
        .into()),
        _ => Ok(()),
    }
}
