//! The least that a guard could do, for the share of the cost that no guard can go below.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeTransmitInterceptorContextMut, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// Learns which operation is called, walks once over the headers for who signed for which host, and marks
/// the request as seen. It judges nothing: no ledger, no text, no reply.
#[derive(Debug)]
pub struct Least;

#[derive(Clone, Debug)]
struct Seen;

impl Intercept for Least {
    fn name(&self) -> &'static str {
        "least"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().add_extension(Seen);
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let name = cfg.load::<Metadata>().map_or("", Metadata::name);
        let request = context.request();
        let signed = request.headers().iter_bytes().any(|(name, value)| {
            name == "authorization" && value.starts_with(b"AWS4-HMAC-SHA256 Credential=")
        });
        if name.is_empty() || !signed || !request.uri().starts_with("https://") {
            return Err("not a call of the bench".into());
        }
        Ok(())
    }
}
