//! Tags are looked at, in each protocol; what is passed on is not.

use std::collections::HashMap;

use aws_sdk_cloudwatch::types::{MetricDatum, Tag as MetricTag};
use aws_sdk_dynamodb::types::{AttributeValue, Tag as TableTag};
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_route53::types::{Tag as ZoneTag, TagResourceType};
use aws_sdk_sns::types::Tag as TopicTag;
use palisade::region::UsEast1;
use palisade::text::{Kind, TextException};
use palisade::{Refusal, Rule, Session, harden, reason};

use crate::mock::{recording, session};

const JANE: &str = "jane@example.com";
const TEAM: &str = "telemetry";

/// Sends the same call twice, with a name and with an address: the one passes, the other is refused.
macro_rules! tags_are_checked {
    ($sent:expr, |$value:ident| $call:expr) => {{
        let $value = TEAM;
        // What the mock answers is not always what the SDK expects.
        if let Err(error) = $call.send().await {
            assert_eq!(palisade::refusal(&error), None, "{}", stringify!($call));
        }
        assert_eq!($sent.take().len(), 1, "{}", stringify!($call));
        let $value = JANE;
        let error = $call.send().await.map(drop).unwrap_err();
        let refusal = palisade::refusal(&error).map(Refusal::rule);
        assert_eq!(refusal, Some(Rule::PublicText), "{}", stringify!($call));
        assert_eq!($sent.take(), [], "{}", stringify!($call));
    }};
}

/// Sends a call that holds an address and is none of the guard's business.
macro_rules! passes {
    ($sent:expr, $call:expr) => {{
        if let Err(error) = $call.send().await {
            assert_eq!(palisade::refusal(&error), None, "{}", stringify!($call));
        }
        let sent = $sent.take();
        assert_eq!(sent.len(), 1, "{}", stringify!($call));
        let (url, body) = &sent[0];
        let text = format!("{url} {}", String::from_utf8_lossy(body));
        assert!(text.contains("jane"), "{text}");
    }};
}

fn item(name: &str, value: &str) -> HashMap<String, AttributeValue> {
    HashMap::from([(name.to_owned(), AttributeValue::S(value.to_owned()))])
}

#[tokio::test]
async fn tags_of_tables() {
    let (session, sent) = session().await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    let tag = |value: &str| {
        TableTag::builder()
            .key("owner")
            .value(value)
            .build()
            .unwrap()
    };
    let arn = "arn:aws:dynamodb:us-east-1:111122223333:table/t";
    tags_are_checked!(sent, |value| tables
        .tag_resource()
        .resource_arn(arn)
        .tags(tag(value)));
    tags_are_checked!(sent, |value| tables
        .create_table()
        .table_name("t")
        .tags(tag(value)));
    passes!(
        sent,
        tables.untag_resource().resource_arn(arn).tag_keys(JANE)
    );
    let tags = item("owner", JANE);
    let nested = HashMap::from([("Tags".to_owned(), AttributeValue::M(tags.clone()))]);
    passes!(
        sent,
        tables.put_item().table_name("t").set_item(Some(nested))
    );
    passes!(
        sent,
        tables
            .put_item()
            .table_name("t")
            .set_item(Some(item("Tags", JANE)))
    );
    passes!(sent, tables.get_item().table_name("t").set_key(Some(tags)));
}

#[tokio::test]
async fn tags_of_queues() {
    let (session, sent) = session().await;
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    tags_are_checked!(sent, |value| queues
        .create_queue()
        .queue_name("q")
        .tags("owner", value));
    tags_are_checked!(sent, |value| queues
        .tag_queue()
        .queue_url("q")
        .tags(value, "a"));
    passes!(sent, queues.untag_queue().queue_url("q").tag_keys(JANE));
    let body = format!("{{\"Tags\":{{\"owner\":\"{JANE}\"}}}}");
    passes!(
        sent,
        queues.send_message().queue_url("q").message_body(&body)
    );
}

#[tokio::test]
async fn tags_of_functions() {
    let (session, sent) = session().await;
    let functions = harden!(aws_sdk_lambda, &session).unwrap();
    let arn = "arn:aws:lambda:us-east-1:111122223333:function:f";
    tags_are_checked!(sent, |value| functions
        .tag_resource()
        .resource(arn)
        .tags("owner", value));
    tags_are_checked!(sent, |value| functions
        .create_function()
        .function_name("f")
        .role("r")
        .tags("owner", value)
        .code(aws_sdk_lambda::types::FunctionCode::builder().build()));
    passes!(
        sent,
        functions.untag_resource().resource(arn).tag_keys("jane")
    );
    let payload = format!("{{\"Tags\":{{\"owner\":\"{JANE}\"}}}}");
    passes!(
        sent,
        functions
            .invoke()
            .function_name("f")
            .payload(Blob::new(payload))
    );
}

#[tokio::test]
async fn tags_in_cbor() {
    let (session, sent) = session().await;
    let alarms = harden!(aws_sdk_cloudwatch, &session).unwrap();
    let tag = |value: &str| MetricTag::builder().key("owner").value(value).build();
    let arn = "arn:aws:cloudwatch:us-east-1:111122223333:alarm:a";
    tags_are_checked!(sent, |value| alarms
        .tag_resource()
        .resource_arn(arn)
        .tags(tag(value)));
    tags_are_checked!(sent, |value| alarms
        .put_metric_alarm()
        .alarm_name("a")
        .evaluation_periods(1)
        .comparison_operator(aws_sdk_cloudwatch::types::ComparisonOperator::GreaterThanThreshold)
        .tags(tag(value)));
    passes!(
        sent,
        alarms.untag_resource().resource_arn(arn).tag_keys(JANE)
    );
}

#[tokio::test]
async fn large_bodies_that_the_sdk_compresses_pass() {
    let (session, sent) = session().await;
    let alarms = harden!(aws_sdk_cloudwatch, &session).unwrap();
    let data = (0..1000).map(|number| {
        MetricDatum::builder()
            .metric_name(format!("m{number}"))
            .value(1.0)
            .build()
    });
    let call = alarms
        .put_metric_data()
        .namespace("n")
        .set_metric_data(Some(data.collect()));
    call.send().await.unwrap();
    let (_, body) = sent.take().remove(0);
    assert!(body.len() < 10_000, "{}", body.len());
}

#[tokio::test]
async fn tags_in_xml() {
    let (session, sent) = session().await;
    let zones = harden!(aws_sdk_route53, &session).unwrap();
    let tag = |value: &str| ZoneTag::builder().key("owner").value(value).build();
    tags_are_checked!(sent, |value| zones
        .change_tags_for_resource()
        .resource_id("Z1")
        .resource_type(TagResourceType::Hostedzone)
        .add_tags(tag(value)));
    passes!(
        sent,
        zones
            .change_tags_for_resource()
            .resource_id("Z1")
            .resource_type(TagResourceType::Hostedzone)
            .remove_tag_keys(JANE)
    );
}

#[tokio::test]
async fn tags_in_forms() {
    let (session, sent) = session().await;
    let topics = harden!(aws_sdk_sns, &session).unwrap();
    let tag = |value: &str| {
        TopicTag::builder()
            .key("owner")
            .value(value)
            .build()
            .unwrap()
    };
    let arn = "arn:aws:sns:us-east-1:111122223333:t";
    tags_are_checked!(sent, |value| topics
        .create_topic()
        .name("t")
        .tags(tag(value)));
    tags_are_checked!(sent, |value| topics
        .tag_resource()
        .resource_arn(arn)
        .tags(tag(value)));
    passes!(
        sent,
        topics.untag_resource().resource_arn(arn).tag_keys(JANE)
    );
    passes!(sent, topics.publish().topic_arn(arn).message(JANE));
}

#[tokio::test]
async fn a_kind_of_data_is_accepted_in_the_tags_of_one_operation() {
    let why = reason!("owners are looked up by their address");
    let exception = TextException::in_tags("aws_sdk_sqs", "TagQueue", Kind::Email, why).unwrap();
    let (mock, sent) = recording();
    let builder = Session::builder(UsEast1)
        .accept_text(exception)
        .danger_offline(mock);
    let session = builder.connect().await.unwrap();
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    passes!(sent, queues.tag_queue().queue_url("q").tags("owner", JANE));
    tags_are_checked!(sent, |value| queues
        .create_queue()
        .queue_name("q")
        .tags("owner", value));
    let card = queues
        .tag_queue()
        .queue_url("q")
        .tags("card", "4111111111111111");
    assert!(palisade::refusal(&card.send().await.unwrap_err()).is_some());
    let evidence = session.evidence();
    let mut used = evidence.about(Rule::PublicText);
    assert!(used.any(|entry| entry.subject == "used: email in tags of sqs TagQueue"));
    let secret = TextException::in_tags(
        "aws_sdk_sqs",
        "TagQueue",
        Kind::ALL
            .iter()
            .copied()
            .find(|kind| kind.is_secret())
            .unwrap(),
        reason!("no secret is ever accepted"),
    );
    assert_eq!(
        secret.map(drop).map_err(|refusal| refusal.rule()),
        Err(Rule::Secret)
    );
}
