//! Who calls, as CloudTrail keeps it.

use std::fmt::Write;
use std::sync::OnceLock;

use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::user_agent::{ApiMetadata, UserAgentInterceptor};
use aws_smithy_runtime_api::client::interceptors::{DisableInterceptor, disable_interceptor};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::http::HttpError;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::app_name::AppName;
use aws_types::sdk_ua_metadata::FrameworkMetadata;

/// The header `user-agent` of a client: its SDK crate, this crate, and what the application says of
/// itself.
///
/// The SDK would write two headers anew for each call, with the versions of compiler and system and
/// what the environment says of the machine.
#[derive(Debug, Default)]
pub(crate) struct Agent {
    /// Where the application says nothing.
    plain: OnceLock<String>,
}

impl Agent {
    /// Keeps the SDK from writing its own; a link carries none.
    pub(crate) fn begin(cfg: &mut ConfigBag) {
        if !may_be_presigning(cfg) {
            let own = disable_interceptor::<UserAgentInterceptor>("palisade says who calls");
            cfg.interceptor_state().store_put(own);
        }
    }

    pub(crate) fn say(&self, request: &mut HttpRequest, cfg: &ConfigBag) -> Result<(), HttpError> {
        if may_be_presigning(cfg) {
            return Ok(());
        }
        let mut more = cfg.load::<FrameworkMetadata>();
        let said = if cfg.load::<AppName>().is_none() && more.next().is_none() {
            self.plain.get_or_init(|| text(cfg)).clone()
        } else {
            text(cfg)
        };
        request.headers_mut().try_insert("user-agent", said)?;
        Ok(())
    }
}

fn text(cfg: &ConfigBag) -> String {
    let mut said = String::from("aws-sdk-rust/1 ua/2.1");
    // Writing to a `String` cannot fail.
    if let Some(api) = cfg.load::<ApiMetadata>() {
        let _ = write!(said, " {api}");
    }
    let _ = write!(
        said,
        " lang/rust lib/palisade/{}",
        env!("CARGO_PKG_VERSION")
    );
    let more: Vec<_> = cfg.load::<FrameworkMetadata>().collect();
    for library in more.into_iter().rev() {
        let _ = write!(said, " {library}");
    }
    if let Some(name) = cfg.load::<AppName>() {
        let _ = write!(said, " app/{name}");
    }
    said
}

/// Whether the call looks as if it were being presigned, asked before it is signed: the SDK turns
/// the id of the attempt off for that. Only
/// [`signature::is_presigned`](super::signature::is_presigned) can be relied on.
pub(crate) fn may_be_presigning(cfg: &ConfigBag) -> bool {
    let off = cfg.load::<DisableInterceptor<InvocationIdInterceptor>>();
    off.is_some()
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::config_bag::Layer;

    use super::*;

    fn said(agent: &Agent, fill: impl FnOnce(&mut Layer)) -> Option<String> {
        let mut layer = Layer::new("call");
        layer.store_put(ApiMetadata::new("iot", "1.135.0"));
        fill(&mut layer);
        let mut request = HttpRequest::empty();
        request.headers_mut().insert("user-agent", "before");
        let cfg = ConfigBag::of_layers(vec![layer]);
        agent.say(&mut request, &cfg).ok()?;
        let all: Vec<_> = request.headers().get_all("user-agent").collect();
        Some(all.join(", "))
    }

    #[test]
    fn a_call_says_its_crates_and_the_application() {
        let agent = Agent::default();
        let plain = format!(
            "aws-sdk-rust/1 ua/2.1 api/iot/1.135.0 lang/rust lib/palisade/{}",
            env!("CARGO_PKG_VERSION")
        );
        assert_eq!(said(&agent, |_| {}), Some(plain.clone()));
        let named = said(&agent, |layer| {
            layer.store_put(AppName::new("presses").unwrap_or_else(|_| unreachable!("a name")));
            for name in ["one", "two"] {
                let library = FrameworkMetadata::new(name, Some("2"));
                layer.store_append(library.unwrap_or_else(|_| unreachable!("a name")));
            }
        });
        assert_eq!(
            named,
            Some(format!("{plain} lib/one/2 lib/two/2 app/presses"))
        );
        assert_eq!(said(&agent, |_| {}), Some(plain));
    }

    #[test]
    fn a_link_says_nothing() {
        let off = |layer: &mut Layer| {
            layer.store_put(disable_interceptor::<InvocationIdInterceptor>("presigning"));
        };
        assert_eq!(said(&Agent::default(), off).as_deref(), Some("before"));
    }
}
