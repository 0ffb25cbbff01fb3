//! What CloudWatch Logs streams, and from where.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::config_bag::ConfigBag;

use crate::error::{Refusal, fault};
use crate::wire::guard::{Route, ServiceRules};
use crate::wire::stamp::ReplyLimits;

/// Operations whose reply is handed to the caller as a stream, from a host of its own.
const STREAMING: [&str; 2] = ["GetLogObject", "StartLiveTail"];
const STREAM: &str = "stream-";

#[derive(Debug)]
pub(super) struct LogsRules;

impl ServiceRules for LogsRules {
    fn reply_limits(&self, operation: &str) -> ReplyLimits {
        let streaming = STREAMING.contains(&operation);
        ReplyLimits {
            buffered: (!streaming).then_some(ReplyLimits::LARGEST),
            kept_alive: streaming,
        }
    }

    fn route(&self, operation: &str, own: &str, host: &str, _: &ConfigBag) -> Option<Route> {
        let host = if STREAMING.contains(&operation) {
            host.strip_prefix(STREAM)?
        } else {
            host
        };
        (host == own).then_some(Route::ROOT)
    }

    fn complete(&self, _: &str, request: &mut HttpRequest, _: &ConfigBag) -> Result<(), Refusal> {
        let rest = request.uri().strip_prefix("https://");
        let host = rest.and_then(|rest| rest.strip_prefix(STREAM));
        if host.is_some_and(|host| host.starts_with("vpce-")) {
            return Err(fault!(
                Endpoint,
                "private endpoints of CloudWatch Logs do not serve live tails and log objects",
                "ask from a session without this route; its hosts are the service's own",
            )
            .into());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_streams_are_without_end() {
        for operation in STREAMING {
            let limits = LogsRules.reply_limits(operation);
            assert_eq!((limits.buffered, limits.kept_alive), (None, true));
        }
        for operation in ["GetLogEvents", "FilterLogEvents", "GetLogRecord"] {
            assert_eq!(LogsRules.reply_limits(operation), ReplyLimits::BUFFERED);
        }
    }
}
