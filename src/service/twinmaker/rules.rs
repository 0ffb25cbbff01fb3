//! Which of TwinMaker's two hosts an operation goes to.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::{Fault, Refusal, fault};
use crate::wire::guard::{Route, ServiceRules};

#[derive(Debug)]
pub(super) struct TwinMakerRules;

/// What stands before the service's name in the host.
fn plane(operation: &str) -> &'static str {
    match operation {
        "BatchPutPropertyValues" | "GetPropertyValue" | "GetPropertyValueHistory" => "data.",
        _ => "api.",
    }
}

/// A host with the plane where it belongs: an interface endpoint's own name begins with its id.
fn host(plane: &str, base: &str) -> String {
    match base.split_once('.') {
        Some((id, rest)) if id.starts_with("vpce-") => format!("{id}.{plane}{rest}"),
        _ => format!("{plane}{base}"),
    }
}

const WRITTEN: Fault = fault!(
    Endpoint,
    "the host of the private endpoint cannot be written into the request",
    "leave endpoint and request to the session",
);

impl ServiceRules for TwinMakerRules {
    fn route(&self, operation: &str, own: &str, to: &str, _: &ConfigBag) -> Option<Route> {
        (to == host(plane(operation), own)).then_some(Route::ROOT)
    }

    /// The SDK puts the plane before everything.
    fn complete(
        &self,
        operation: &str,
        request: &mut HttpRequest,
        _: &ConfigBag,
    ) -> Result<(), Refusal> {
        let plane = plane(operation);
        let rest = request.uri().strip_prefix("https://");
        let private = rest
            .and_then(|rest| rest.strip_prefix(plane))
            .filter(|rest| rest.starts_with("vpce-"));
        if let Some(base) = private {
            let uri = format!("https://{}", host(plane, base));
            request.set_uri(uri).map_err(|_| WRITTEN)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_properties_are_data_and_all_else_is_not() {
        for operation in [
            "BatchPutPropertyValues",
            "GetPropertyValue",
            "GetPropertyValueHistory",
        ] {
            assert_eq!(plane(operation), "data.", "{operation}");
        }
        for operation in ["GetWorkspace", "ExecuteQuery", "UpdateEntity"] {
            assert_eq!(plane(operation), "api.", "{operation}");
        }
    }

    #[test]
    fn a_private_name_has_the_plane_after_the_id() {
        let base = "vpce-0123456789abcdef0-a1b2c3d4.iottwinmaker.us-east-1.vpce.amazonaws.com";
        assert_eq!(
            host("data.", base),
            "vpce-0123456789abcdef0-a1b2c3d4.data.iottwinmaker.us-east-1.vpce.amazonaws.com"
        );
        assert_eq!(
            host("api.", "iottwinmaker-fips.us-east-1.amazonaws.com"),
            "api.iottwinmaker-fips.us-east-1.amazonaws.com"
        );
    }
}
