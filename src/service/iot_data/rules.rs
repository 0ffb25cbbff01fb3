//! What the guard asks of messages and shadows before they leave: what AWS IoT Core would drop or refuse.

use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use aws_smithy_types::config_bag::ConfigBag;

use super::ShadowLimit;
use crate::error::{Fault, Refusal, fault};
use crate::text::TopicName;
use crate::wire::finished::Finished;
use crate::wire::guard::ServiceRules;
use crate::wire::stamp::ReplyLimits;

/// The most bytes of a message's payload: AWS IoT Core endpoints and quotas, "Message size".
pub(super) const LARGEST_MESSAGE: u64 = 128 * 1024;

/// A retained message or a shadow with its metadata takes less.
const LARGEST_REPLY: u64 = 1024 * 1024;

#[derive(Debug)]
pub(super) struct IotDataRules;

impl ServiceRules for IotDataRules {
    fn reply_limits(&self, _: &str) -> ReplyLimits {
        ReplyLimits {
            buffered: Some(LARGEST_REPLY),
            kept_alive: false,
        }
    }

    fn check_request(
        &self,
        operation: &str,
        request: &Finished<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        let path = request.parts().path;
        match operation {
            "Publish" => {
                check_topic(path.strip_prefix("/topics/").unwrap_or_default())?;
                check_topics(request)?;
                check_size(request, LARGEST_MESSAGE, MESSAGE)
            }
            "SendDirectMessage" => {
                check_client(path)?;
                check_topics(request)?;
                check_wait(request)?;
                check_size(request, LARGEST_MESSAGE, MESSAGE)
            }
            "DeleteConnection" | "GetConnection" | "ListSubscriptions" => check_client(path),
            "UpdateThingShadow" => check_size(request, ShadowLimit::most(cfg), SHADOW),
            _ => Ok(()),
        }
    }
}

/// A topic in the path. No wildcard publishes to many topics: a broker refuses it, and what comes after the
/// broker may not.
fn check_topic(label: &str) -> Result<(), Refusal> {
    let topic = percent_decode_str(label).decode_utf8();
    let topic = topic.map_err(|_| NOT_TEXT)?;
    Ok(TopicName::check_form(&topic)?)
}

/// Topics in the query: those to answer to, and that of a direct message.
fn check_topics(request: &Finished<'_>) -> Result<(), Refusal> {
    let Some(query) = request.parts().query else {
        return Ok(());
    };
    let is_topic = |name: &str| matches!(name, "topic" | "responseTopic");
    for pair in query.split('&') {
        let Some((name, value)) = form_urlencoded::parse(pair.as_bytes()).next() else {
            continue;
        };
        if !is_topic(&name) {
            continue;
        }
        // Security: the SDK writes a plus sign as `%2B`. Whether AWS takes a bare one for a space, nobody knows.
        if pair.contains('+') {
            return Err(BARE_PLUS.into());
        }
        TopicName::check_form(&value)?;
    }
    Ok(())
}

/// A client id in the path.
fn check_client(path: &str) -> Result<(), Refusal> {
    let label = path.strip_prefix("/connections/").unwrap_or_default();
    let label = label.split('/').next().unwrap_or_default();
    let mut id = percent_decode_str(label);
    // API reference of the data plane, ClientId: `^[^$].*`.
    if id.next() == Some(b'$') {
        return Err(RESERVED.into());
    }
    Ok(())
}

/// How long the receipt of a direct message is waited for.
fn check_wait(request: &Finished<'_>) -> Result<(), Refusal> {
    let query = request.parts().query.unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    let fits = |seconds: &str| matches!(seconds.parse(), Ok(1..=15_u8));
    if pairs.all(|(name, value)| name != "timeout" || fits(&value)) {
        Ok(())
    } else {
        Err(WAIT.into())
    }
}

/// Counts the bytes of a payload and does not look at them.
fn check_size(request: &Finished<'_>, most: u64, fault: Fault) -> Result<(), Refusal> {
    match request.request().body().content_length() {
        Some(length) if length <= most => Ok(()),
        Some(_) => Err(fault.into()),
        None => Err(NO_LENGTH.into()),
    }
}

const NOT_TEXT: Fault = fault!(
    PublicText,
    "the name of the topic is not UTF-8",
    "write it by `TopicName::try_from` or `topic_name!`",
);
const BARE_PLUS: Fault = fault!(
    PublicText,
    "a topic in the query holds a plus sign that is not written as `%2B`",
    "leave the query to the SDK; a plus sign is a wildcard, and no topic to publish to has one",
);
const RESERVED: Fault = fault!(
    PublicText,
    "the client id begins with `$`, as none of a device may",
    "name the client id that the device connects with",
);
// Integrity, because the broker would take nothing of it: what arrives is the whole message.
const WAIT: Fault = fault!(
    Integrity,
    "the receipt of a direct message is waited for between 1 and 15 seconds",
    "name a time in between, by `confirmed_within`",
);
const MESSAGE: Fault = fault!(
    Integrity,
    "the payload of the message has more than 131,072 bytes",
    "send less, or put it into a bucket and send where it is",
);
const SHADOW: Fault = fault!(
    Integrity,
    "the update is larger than the state document of a shadow may be, 8,192 bytes unless the account has more",
    "spread the state over named shadows; where AWS raised the account's limit, say so by `ShadowLimit`",
);
const NO_LENGTH: Fault = fault!(
    Integrity,
    "nobody can tell how long the payload is",
    "give it as bytes in memory",
);

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_types::body::SdkBody;

    use super::*;

    fn asked(operation: &str, uri: &str, body: SdkBody) -> Option<String> {
        let mut request = HttpRequest::new(body);
        assert!(request.set_uri(format!("https://h{uri}")).is_ok(), "{uri}");
        let request = Finished::new(&request);
        let mut cfg = ConfigBag::base();
        let answer = IotDataRules.check_request(operation, &request, &mut cfg);
        answer.err().map(|refusal| refusal.to_string())
    }

    fn said(operation: &str, uri: &str) -> Option<String> {
        asked(operation, uri, SdkBody::empty())
    }

    const WILD: &str = "PublicText: the name of a topic holds a wildcard; name one topic; filters are for those \
                        who subscribe";

    #[test]
    fn nothing_is_published_to_a_wildcard_however_it_is_written() {
        for topic in [
            "%23",
            "acme%2F%23",
            "acme%2f%2B%2fstate",
            "acme%2F%2b",
            "acme/+",
            "+",
            "$aws%2Frules%2Fr%2F%23",
            "$aws%2Frules%2F%2B%2Fx",
            "%24aws/rules/%23/x",
        ] {
            let uri = format!("/topics/{topic}?qos=1");
            assert_eq!(said("Publish", &uri).as_deref(), Some(WILD), "{topic}");
        }
        for query in [
            "responseTopic=acme%2F%23",
            "qos=1&responseTopic=%2B",
            "response%54opic=%23",
        ] {
            let uri = format!("/topics/a?{query}");
            assert_eq!(said("Publish", &uri).as_deref(), Some(WILD), "{query}");
        }
        for query in ["responseTopic=a/+", "responseTopic=+", "responseTopic=a+b"] {
            let uri = format!("/topics/a?{query}");
            assert_eq!(
                said("Publish", &uri).as_deref(),
                Some(BARE_PLUS.text),
                "{query}"
            );
        }
        for query in [
            "topic=%23",
            "topic=a&responseTopic=%2B",
            "topic=a&topic=%23",
        ] {
            let uri = format!("/connections/press-17/messages?{query}");
            assert_eq!(
                said("SendDirectMessage", &uri).as_deref(),
                Some(WILD),
                "{query}"
            );
        }
        // Read once, as AWS reads it: a percent sign in a topic is one.
        assert_eq!(
            said("Publish", "/topics/acme%2F%2523?contentType=a+b"),
            None
        );
    }

    #[test]
    fn a_topic_has_the_length_and_the_depth_that_aws_takes() {
        let rule = "PublicText: behind `$aws/rules/` stands no name of a rule, 1 to 128 letters, digits and underscores, \
                    with a topic; write `$aws/rules/RULE/…` with the name that the rule was created with";
        for segment in ["", "a%00", "a%0a", "a-b", &"r".repeat(129)] {
            let uri = format!("/topics/$aws%2Frules%2F{segment}%2Fx");
            assert_eq!(said("Publish", &uri).as_deref(), Some(rule), "{uri}");
            let uri = format!("/topics/a?responseTopic=$aws%2Frules%2F{segment}%2Fx");
            assert_eq!(said("Publish", &uri).as_deref(), Some(rule), "{uri}");
        }
        let form = "PublicText: the name of a topic has 1 to 256 bytes, 7 slashes at most and no control \
                    characters; shorten it; data belongs into the message";
        let long = |length: usize| format!("/topics/{}", "t".repeat(length));
        assert_eq!(said("Publish", &long(256)), None);
        assert_eq!(
            said("Publish", "/topics/a%2Fb%2Fc%2Fd%2Fe%2Ff%2Fg%2Fh"),
            None
        );
        for uri in [
            long(257),
            "/topics/".to_owned(),
            "/topics/a%2Fb%2Fc%2Fd%2Fe%2Ff%2Fg%2Fh%2Fi".to_owned(),
            "/topics/a%00".to_owned(),
            "/topics/a%0d%0ab".to_owned(),
            "/topics/a%c2%85b".to_owned(),
            "/topics/a?responseTopic=".to_owned(),
            "/elsewhere".to_owned(),
        ] {
            assert_eq!(said("Publish", &uri).as_deref(), Some(form), "{uri}");
        }
        assert_eq!(
            said("Publish", "/topics/a%ff").as_deref(),
            Some(NOT_TEXT.text)
        );
    }

    #[test]
    fn payloads_are_counted() {
        let message = |length: usize| asked("Publish", "/topics/a", vec![0xFF; length].into());
        assert_eq!(message(131_072), None);
        assert_eq!(message(131_073).as_deref(), Some(MESSAGE.text));
        let direct = "/connections/a/messages?topic=b";
        let direct = |length: usize| asked("SendDirectMessage", direct, vec![0; length].into());
        assert_eq!(direct(131_072), None);
        assert_eq!(direct(131_073).as_deref(), Some(MESSAGE.text));
        let shadow = |length: usize| {
            asked(
                "UpdateThingShadow",
                "/things/a/shadow",
                vec![0; length].into(),
            )
        };
        assert_eq!(shadow(8_192 + 256), None);
        assert_eq!(shadow(8_192 + 257).as_deref(), Some(SHADOW.text));
    }

    #[test]
    fn no_device_has_a_client_id_that_aws_keeps_for_itself() {
        for operation in ["DeleteConnection", "GetConnection", "ListSubscriptions"] {
            assert_eq!(
                said(operation, "/connections/press-17"),
                None,
                "{operation}"
            );
            for id in ["$press", "%24press", "%24"] {
                let uri = format!("/connections/{id}/subscriptions");
                assert_eq!(
                    said(operation, &uri).as_deref(),
                    Some(RESERVED.text),
                    "{operation} {id}"
                );
            }
        }
        let direct = said("SendDirectMessage", "/connections/%24a/messages?topic=b");
        assert_eq!(direct.as_deref(), Some(RESERVED.text));
    }

    #[test]
    fn a_receipt_is_waited_for_as_long_as_aws_waits() {
        let wait = |seconds: &str| {
            let uri = format!("/connections/a/messages?topic=b&timeout={seconds}");
            said("SendDirectMessage", &uri)
        };
        assert_eq!(wait("1"), None);
        assert_eq!(wait("15"), None);
        for seconds in ["0", "16", "-1", "", "1e1", "4294967297"] {
            assert_eq!(wait(seconds).as_deref(), Some(WAIT.text), "{seconds}");
        }
    }
}
