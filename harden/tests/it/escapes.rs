//! Ways around the guard, each closed.

use aws_credential_types::Credentials;
use aws_sdk_dynamodb::config::{Builder, Region};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextMut;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::endpoint_config::AccountIdEndpointMode;
use palisade::{Refusal, Rule, harden};

use crate::mock::session;

/// The refusal of a call; panics if anything was sent or nothing was refused.
macro_rules! refused {
    ($said:expr, $sent:expr) => {{
        let error = $said.map(drop).unwrap_err();
        assert_eq!($sent.take(), [], "nothing is sent");
        palisade::refusal(&error).map(Refusal::rule)
    }};
}

#[tokio::test]
async fn a_call_cannot_go_elsewhere() {
    let (session, sent) = session().await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    type Change = fn(Builder) -> Builder;
    let overrides: [(Rule, Change); 6] = [
        (Rule::Endpoint, |c| {
            c.endpoint_url("https://dynamodb.evil.example")
        }),
        (Rule::Endpoint, |c| {
            c.endpoint_url("https://dynamodb-fips.us-east-1.amazonaws.com")
        }),
        (Rule::Endpoint, |c| c.region(Region::new("us-east-2"))),
        (Rule::Endpoint, |c| c.use_dual_stack(true)),
        (Rule::Fips, |c| c.use_fips(false)),
        (Rule::Signed, |c| {
            c.credentials_provider(Credentials::new("AKIDOTHER", "s", None, None, "test"))
        }),
    ];
    for (number, (rule, change)) in overrides.into_iter().enumerate() {
        let call = tables.list_tables().customize();
        let said = call
            .config_override(change(aws_sdk_dynamodb::Config::builder()))
            .send()
            .await;
        assert_eq!(refused!(said, sent), Some(rule), "{number}");
    }
    tables.list_tables().send().await.unwrap();
    assert_eq!(sent.hosts(), ["dynamodb-fips.us-east-1.amazonaws.com"]);
}

#[tokio::test]
async fn no_account_stands_in_a_host() {
    let (session, sent) = crate::mock::session_in("us-east-1", false).await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    tables.list_tables().send().await.unwrap();
    assert_eq!(sent.hosts(), ["dynamodb.us-east-1.amazonaws.com"]);
    let config = aws_sdk_dynamodb::Config::builder();
    let config = config.account_id_endpoint_mode(AccountIdEndpointMode::Required);
    let said = tables
        .list_tables()
        .customize()
        .config_override(config)
        .send()
        .await;
    assert_eq!(refused!(said, sent), Some(Rule::Endpoint));
}

#[tokio::test]
async fn a_request_stays_the_operation_that_was_called() {
    let (session, sent) = session().await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    for (header, value) in [
        ("x-amz-target", "DynamoDB_20120810.DeleteTable"),
        ("content-type", "text/plain"),
        ("host", "dynamodb-fips.us-east-2.amazonaws.com"),
    ] {
        let call = tables.describe_table().table_name("t").customize();
        let said =
            call.mutate_request(move |request| drop(request.headers_mut().insert(header, value)));
        assert_eq!(
            refused!(said.send().await, sent),
            Some(Rule::Endpoint),
            "{header}"
        );
    }
    let call = tables.describe_table().table_name("t").customize();
    let said = call.mutate_request(|request| {
        request
            .headers_mut()
            .append("x-amz-target", "DynamoDB_20120810.DeleteTable");
    });
    assert_eq!(refused!(said.send().await, sent), Some(Rule::Endpoint));

    let topics = harden!(aws_sdk_sns, &session).unwrap();
    for body in [
        "Action=DeleteTopic&TopicArn=a",
        "Action=ListTopics&action=DeleteTopic",
        "",
    ] {
        let call = topics.list_topics().customize();
        let said = call.mutate_request(move |request| *request.body_mut() = body.into());
        assert_eq!(
            refused!(said.send().await, sent),
            Some(Rule::Endpoint),
            "{body}"
        );
    }

    let alarms = harden!(aws_sdk_cloudwatch, &session).unwrap();
    let said = alarms
        .list_dashboards()
        .customize()
        .mutate_request(|request| {
            let uri = request.uri().replace("ListDashboards", "DeleteDashboards");
            request.set_uri(uri).unwrap();
        });
    assert_eq!(refused!(said.send().await, sent), Some(Rule::Endpoint));
}

/// Gives a call the name of another operation, before its request is written.
#[derive(Debug)]
struct Renamed(&'static str);

impl Intercept for Renamed {
    fn name(&self) -> &'static str {
        "Renamed"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state()
            .store_put(Metadata::new(self.0, "a service"));
        Ok(())
    }
}

#[tokio::test]
async fn a_call_does_not_pass_under_anothers_name() {
    let (session, sent) = session().await;
    let jane = "jane@example.com";
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    let tag = aws_sdk_dynamodb::types::Tag::builder()
        .key("owner")
        .value(jane)
        .build()
        .unwrap();
    let alarms = harden!(aws_sdk_cloudwatch, &session).unwrap();
    let mark = aws_sdk_cloudwatch::types::Tag::builder()
        .key("owner")
        .value(jane)
        .build();
    let topics = harden!(aws_sdk_sns, &session).unwrap();
    let label = aws_sdk_sns::types::Tag::builder()
        .key("owner")
        .value(jane)
        .build()
        .unwrap();
    for name in ["GetItem", "PutMetricData", ""] {
        let call = tables.tag_resource().resource_arn("a").tags(tag.clone());
        let said = call.customize().interceptor(Renamed(name)).send().await;
        assert!(refused!(said, sent).is_some(), "{name}");
        let call = alarms.tag_resource().resource_arn("a").tags(mark.clone());
        let said = call.customize().interceptor(Renamed(name)).send().await;
        assert!(refused!(said, sent).is_some(), "{name}");
        let call = topics.tag_resource().resource_arn("a").tags(label.clone());
        let said = call.customize().interceptor(Renamed(name)).send().await;
        assert!(refused!(said, sent).is_some(), "{name}");
    }
}

#[tokio::test]
async fn only_what_needs_no_signature_goes_without() {
    let (session, sent) = crate::mock::session_in("us-east-1", false).await;
    let portal = harden!(aws_sdk_sso, &session).unwrap();
    let call = || portal.list_accounts().access_token("t").customize();
    call().send().await.unwrap();
    assert_eq!(sent.hosts(), ["portal.sso.us-east-1.amazonaws.com"]);
    let header = "AWS4-HMAC-SHA256 Credential=AKID/20261122/us-east-1/awsssoportal/aws4_request, \
                  SignedHeaders=host, Signature=00";
    let signed = call()
        .mutate_request(move |request| drop(request.headers_mut().insert("authorization", header)));
    let error = signed.send().await.unwrap_err();
    assert_eq!(sent.take(), []);
    // Not because it is signed, but because of who has signed it.
    let problem = palisade::refusal(&error).map(Refusal::problem);
    assert!(
        problem.unwrap().contains("other credentials"),
        "{problem:?}"
    );

    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    let config = aws_sdk_dynamodb::Config::builder()
        .allow_no_auth()
        .auth_scheme_preference(["noAuth".into()]);
    let said = tables
        .list_tables()
        .customize()
        .config_override(config)
        .send()
        .await;
    assert_eq!(refused!(said, sent), Some(Rule::Signed));
}

#[tokio::test]
async fn a_queue_is_not_followed_to_its_url() {
    let (session, sent) = session().await;
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    let url = "https://sqs.evil.example/111122223333/jobs";
    queues
        .send_message()
        .queue_url(url)
        .message_body("b")
        .send()
        .await
        .unwrap();
    queues
        .receive_message()
        .queue_url(url)
        .send()
        .await
        .unwrap();
    assert_eq!(sent.hosts(), ["sqs-fips.us-east-1.amazonaws.com"; 2]);
}
