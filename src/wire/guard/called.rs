//! Whether a request calls the operation that it was checked as: AWS goes by what stands on the wire,
//! whatever the SDK calls it.

use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_types::config_bag::ConfigBag;
use url::form_urlencoded;

use crate::error::{Fault, Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::ledger::Protocol;

/// The call's metadata; a clone, which costs nothing for names that are part of the program.
pub(super) fn metadata(cfg: &ConfigBag) -> Metadata {
    cfg.load::<Metadata>()
        .cloned()
        .unwrap_or_else(|| Metadata::new(UNNAMED, "a service"))
}

/// The operation that is called.
///
/// Each question to the configuration of a call goes through all its layers: names are asked for where they
/// are needed.
pub(crate) fn operation(cfg: &ConfigBag) -> &str {
    cfg.load::<Metadata>().map_or(UNNAMED, Metadata::name)
}

const UNNAMED: &str = "an operation";

const OTHER: Fault = fault!(
    Classified,
    "the request was changed to call another operation than the one that it was checked as",
    "call the operation that is meant; what is checked goes by its name",
);

/// Checks what names the operation. In the other protocols these are method and path.
pub(super) fn check(protocol: Protocol, name: &str, request: &Finished<'_>) -> Result<(), Refusal> {
    let target = request.only("x-amz-target");
    let is_called = match protocol {
        #[cfg(any(feature = "cloudtrail", feature = "kms", feature = "logs"))]
        Protocol::Json => {
            let called = target.ok().flatten().and_then(|said| said.rsplit_once('.'));
            called.is_some_and(|(_, called)| called == name) && is_written(protocol, request)
        }
        Protocol::Query => {
            target == Ok(None) && is_action(name, request) && is_written(protocol, request)
        }
        #[cfg(any(
            feature = "iot",
            feature = "iot-data",
            feature = "macie",
            feature = "s3",
            feature = "s3control",
            feature = "twinmaker"
        ))]
        _ => target == Ok(None),
    };
    is_called.then_some(()).ok_or_else(|| OTHER.into())
}

/// Whether the body is said to be what the protocol writes: as something else, the same bytes could
/// say something else.
pub(super) fn is_written(protocol: Protocol, request: &Finished<'_>) -> bool {
    request.only("content-type") == Ok(Some(protocol.content_type()))
}

/// Whether what names the operation in a header or a path, where a protocol does, names this one.
pub(super) fn is_meant(name: &str, request: &Finished<'_>) -> bool {
    let is_target = match request.header("x-amz-target") {
        Some(target) => target.rsplit('.').next() == Some(name),
        None => true,
    };
    let path = request.parts().path;
    let is_path = !request.has("smithy-protocol") || path.rsplit('/').next() == Some(name);
    is_target && is_path
}

/// The only action of a form. Names in other letters count too, since nobody knows who reads them.
pub(super) fn is_action(name: &str, request: &Finished<'_>) -> bool {
    let Some(body) = request.body() else {
        return false;
    };
    // Names first: values are as long as policies, and need not be decoded for this.
    let pairs = body.split(|byte| *byte == b'&').filter(|pair| {
        let name = pair.split(|byte| *byte == b'=').next().unwrap_or_default();
        let mut names = form_urlencoded::parse(name);
        names.any(|(name, _)| name.eq_ignore_ascii_case("action"))
    });
    let mut actions = pairs.flat_map(form_urlencoded::parse);
    let action = actions.next();
    action.is_some_and(|(key, action)| key == "Action" && action == name)
        && actions.next().is_none()
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn passes(
        protocol: Protocol,
        name: &str,
        headers: &[(&'static str, &'static str)],
        body: &'static str,
    ) -> bool {
        let mut request = HttpRequest::new(SdkBody::from(body));
        for (name, value) in headers {
            request.headers_mut().append(*name, *value);
        }
        check(protocol, name, &Finished::new(&request)).is_ok()
    }

    #[cfg(feature = "kms")]
    #[test]
    fn a_target_is_the_operations() {
        let passes =
            |headers: &[_]| passes(Protocol::Json, "DescribeKey", headers, r#"{"KeyId":"a"}"#);
        let json = ("content-type", "application/x-amz-json-1.1");
        let target = |target| ("x-amz-target", target);
        assert!(passes(&[json, target("TrentService.DescribeKey")]));
        for headers in [
            &[json][..],
            &[target("TrentService.DescribeKey")],
            &[json, target("TrentService.DisableKey")],
            &[json, target("TrentService.describeKey")],
            &[json, target("DescribeKey")],
            &[
                json,
                target("TrentService.DescribeKey"),
                target("TrentService.DisableKey"),
            ],
            &[
                ("content-type", "application/x-www-form-urlencoded"),
                target("TrentService.DescribeKey"),
            ],
            &[json, json, target("TrentService.DescribeKey")],
        ] {
            assert!(!passes(headers), "{headers:?}");
        }
    }

    #[test]
    fn an_action_is_the_operations() {
        let form = ("content-type", "application/x-www-form-urlencoded");
        let passes =
            |headers: &[_], body| passes(Protocol::Query, "GetSessionToken", headers, body);
        let called = "Action=GetSessionToken&Version=2011-06-15";
        assert!(passes(&[form], called));
        for body in [
            "",
            "Version=2011-06-15",
            "Action=GetFederationToken&Version=2011-06-15",
            "action=GetSessionToken",
            "Action=GetSessionToken&Action=GetFederationToken",
            "Action=GetSessionToken&%61ction=GetFederationToken",
        ] {
            assert!(!passes(&[form], body), "{body}");
        }
        let target = ("x-amz-target", "Tokens.GetFederationToken");
        for headers in [
            &[][..],
            &[form, target],
            &[("content-type", "application/x-amz-json-1.0")],
        ] {
            assert!(!passes(headers, called), "{headers:?}");
        }
    }
}
