//! Over real TLS: where requests arrive, how they are signed, and how long is waited.

use std::time::Duration;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_lambda::primitives::Blob;
use palisade::hardened::Parts;
use palisade::region::UsEast1;
use palisade::{Refusal, Rule, Session, Timeouts, harden};
use tokio::time::Instant;

use crate::server::Server;

const QUEUES: &str = "sqs-fips.us-east-1.amazonaws.com";
const TABLES: &str = "dynamodb-fips.us-east-1.amazonaws.com";
const FUNCTIONS: &str = "lambda-fips.us-east-1.amazonaws.com";
const ZONES: &str = "route53-fips.amazonaws.com";

async fn session(server: &Server, timeouts: Timeouts) -> Session<UsEast1> {
    let builder = Session::builder(UsEast1).timeouts(timeouts);
    builder
        .danger_test_cloud(server.door())
        .connect()
        .await
        .unwrap()
}

#[tokio::test]
async fn requests_arrive_signed_at_the_fips_host() {
    let server = Server::start(&[QUEUES, TABLES, FUNCTIONS, ZONES]).await;
    let session = session(&server, Timeouts::default()).await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    tables.list_tables().send().await.unwrap();
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    queues
        .send_message()
        .queue_url("q")
        .message_body("b")
        .send()
        .await
        .unwrap();
    let functions = harden!(aws_sdk_lambda, &session).unwrap();
    let payload = Blob::new(*b"{\"Tags\":{}}");
    functions
        .invoke()
        .function_name("f")
        .payload(payload)
        .send()
        .await
        .unwrap();
    // The answer is none that Route 53 would give.
    let _ = harden!(aws_sdk_route53, &session)
        .unwrap()
        .list_hosted_zones()
        .send()
        .await;
    let seen = server.seen();
    let arrived: Vec<_> = seen
        .iter()
        .map(|seen| (seen.host.as_str(), seen.signed_for.as_deref()))
        .collect();
    assert_eq!(
        arrived,
        [
            (TABLES, Some("us-east-1 dynamodb")),
            (QUEUES, Some("us-east-1 sqs")),
            (FUNCTIONS, Some("us-east-1 lambda")),
            (ZONES, Some("us-east-1 route53")),
        ]
    );
    assert!(seen.iter().all(|seen| seen.sni == seen.host));
    assert_eq!(seen[2].body, b"{\"Tags\":{}}");
    assert_eq!(seen[2].path, "/2015-03-31/functions/f/invocations");
}

#[tokio::test]
async fn a_stranger_with_another_certificate_gets_nothing() {
    let server = Server::start(&[QUEUES]).await;
    let session = session(&server, Timeouts::default()).await;
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    let said = tables.list_tables().send().await;
    assert!(matches!(said, Err(SdkError::DispatchFailure(_))));
    assert_eq!(server.seen(), []);
}

#[tokio::test]
async fn a_long_poll_waits_as_long_as_its_own_client() {
    let server = Server::start(&[QUEUES]).await;
    let short = Timeouts::default()
        .read(Duration::from_millis(300))
        .connect(Duration::from_secs(2));
    let session = session(&server, short.operation(Duration::from_millis(900))).await;
    server.wait(Duration::from_millis(3_500));

    let polls = harden!(aws_sdk_sqs, &session, short.read(Duration::from_secs(60))).unwrap();
    let poll = || polls.receive_message().queue_url("q").wait_time_seconds(20);
    let begun = Instant::now();
    poll().send().await.unwrap();
    assert!(begun.elapsed() >= Duration::from_millis(3_500));
    assert_eq!(server.seen().len(), 1);

    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    let begun = Instant::now();
    let said = queues
        .receive_message()
        .queue_url("q")
        .wait_time_seconds(20)
        .send()
        .await;
    assert!(said.is_err());
    assert!(
        begun.elapsed() < Duration::from_millis(3_400),
        "{:?}",
        begun.elapsed()
    );
}

#[tokio::test]
async fn a_refused_request_opens_no_connection_and_is_attempted_once() {
    let server = Server::start(&[QUEUES]).await;
    let session = session(&server, Timeouts::default()).await;
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    let call = queues
        .tag_queue()
        .queue_url("q")
        .tags("owner", "jane@example.com");
    let error = call.send().await.unwrap_err();
    assert_eq!(
        palisade::refusal(&error).map(Refusal::rule),
        Some(Rule::PublicText)
    );
    let evidence = session.evidence();
    let mut refused = evidence.about(Rule::PublicText);
    let entry = refused.next().unwrap();
    assert_eq!((entry.subject.as_str(), entry.count), ("sqs TagQueue", 1));
    assert_eq!((server.connections(), server.seen().len()), (0, 0));
}

#[tokio::test]
async fn a_refused_reply_is_not_asked_for_again() {
    let server = Server::start(&[QUEUES]).await;
    let session = session(&server, Timeouts::default()).await;
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    server.flood();
    let error = queues.list_queues().send().await.unwrap_err();
    assert_eq!(
        palisade::refusal(&error).map(Refusal::rule),
        Some(Rule::Tls)
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_client_without_the_guard_sends_nothing() {
    let server = Server::start(&[QUEUES]).await;
    let session = session(&server, Timeouts::default()).await;
    // What the macro writes, but for the guard.
    let parts = Parts::<aws_sdk_sqs::config::Builder, aws_sdk_sqs::Client> {
        classify: |_, _| {},
        intercept: |_, _| {},
        build: |config| aws_sdk_sqs::Client::from_conf(config.build()),
        version: "1",
    };
    let bare = palisade::hardened::client(&session, None, &parts).unwrap();
    let guarded = harden!(aws_sdk_sqs, &session).unwrap();
    let mut stripped = guarded.config().to_builder();
    stripped.set_interceptors([]);
    let stripped = aws_sdk_sqs::Client::from_conf(stripped.build());
    for client in [bare, stripped] {
        let error = client.list_queues().send().await.unwrap_err();
        assert_eq!(
            palisade::refusal(&error).map(Refusal::rule),
            Some(Rule::Endpoint)
        );
    }
    assert_eq!((server.connections(), server.seen().len()), (0, 0));
    guarded.list_queues().send().await.unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_cannot_bring_its_own_http_client() {
    let server = Server::start(&[QUEUES]).await;
    let session = session(&server, Timeouts::default()).await;
    let queues = harden!(aws_sdk_sqs, &session).unwrap();
    let (other, sent) = crate::mock::recording();
    let config = aws_sdk_sqs::Config::builder().http_client(other.http_client);
    let said = queues
        .list_queues()
        .customize()
        .config_override(config)
        .send()
        .await;
    let error = said.unwrap_err();
    assert_eq!(
        palisade::refusal(&error).map(Refusal::rule),
        Some(Rule::Tls)
    );
    assert_eq!(sent.take(), []);
}
