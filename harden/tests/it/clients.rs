//! Which crates `harden!` takes, and what it leaves in the evidence.

use aws_sdk_sqs as queues;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_types::SdkConfig;
use palisade::hardened::Parts;
use palisade::region::{EuWest1, UsEast1};
use palisade::{Outcome, Rule, Session, Timeouts, harden, reason};

use crate::mock::{recording, session};

mod sdks {
    pub(crate) use aws_sdk_dynamodb as tables;
}

#[tokio::test]
async fn a_crate_is_known_by_itself_whatever_it_is_called() {
    let (session, sent) = session().await;
    let queues = harden!(queues, &session).unwrap();
    queues.list_queues().send().await.unwrap();
    let tables = harden!(sdks::tables, &session,).unwrap();
    tables.list_tables().send().await.unwrap();
    let tables = harden!(crate::clients::sdks::tables, &session).unwrap();
    tables.list_tables().send().await.unwrap();
    assert_eq!(
        sent.hosts(),
        [
            "sqs-fips.us-east-1.amazonaws.com",
            "dynamodb-fips.us-east-1.amazonaws.com",
            "dynamodb-fips.us-east-1.amazonaws.com"
        ]
    );
}

#[tokio::test]
async fn a_crate_with_a_wrapper_is_sent_there() {
    let (session, _) = session().await;
    let error = harden!(aws_sdk_sts, &session).map(drop).unwrap_err();
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Classified: aws_sdk_sts has a client of its own here, which knows its operations; use `palisade::sts`"
    );
}

#[tokio::test]
async fn a_region_without_a_listed_fips_host_names_the_way_out() {
    let (mock, sent) = recording();
    let session = Session::builder(EuWest1)
        .danger_offline(mock)
        .connect()
        .await
        .unwrap();
    let error = harden!(aws_sdk_dynamodb, &session).map(drop).unwrap_err();
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Fips: no FIPS endpoint of aws_sdk_dynamodb is listed in eu-west-1; take a region that lists \
         one, or use the standard endpoint with a reason: `.standard_endpoints(reason!(\"…\"))` on the \
         region, `.standard_endpoint_of(\"aws_sdk_dynamodb\", …)` on the session builder for one crate"
    );
    assert_eq!(sent.take(), []);
    let evidence = session.evidence();
    let found = evidence
        .about(Rule::Fips)
        .find(|entry| entry.subject == "aws_sdk_dynamodb");
    assert_eq!(found.unwrap().outcome, Outcome::Refused);
}

#[tokio::test]
async fn standard_endpoints_of_one_crate_are_one_call_with_a_reason() {
    let (mock, sent) = recording();
    let why = || reason!("no FIPS endpoints in eu-west-1");
    let session = Session::builder(EuWest1)
        .standard_endpoint_of("aws-sdk-dynamodb", why())
        .standard_endpoint_of("aws_sdk_lambda", why())
        .danger_offline(mock)
        .connect()
        .await
        .unwrap();
    let tables = harden!(aws_sdk_dynamodb, &session).unwrap();
    tables.list_tables().send().await.unwrap();
    harden!(aws_sdk_lambda, &session)
        .unwrap()
        .list_functions()
        .send()
        .await
        .unwrap();
    assert!(harden!(aws_sdk_sqs, &session).is_err());
    assert_eq!(
        sent.hosts(),
        [
            "dynamodb.eu-west-1.amazonaws.com",
            "lambda.eu-west-1.amazonaws.com"
        ]
    );
    let evidence = session.evidence();
    let set_aside: Vec<_> = evidence
        .about(Rule::Fips)
        .filter(|entry| entry.outcome == Outcome::SetAside)
        .map(|entry| (entry.subject.as_str(), entry.detail.as_str()))
        .collect();
    let reason = "no FIPS endpoints in eu-west-1";
    assert_eq!(
        set_aside,
        [("aws_sdk_dynamodb", reason), ("aws_sdk_lambda", reason)]
    );
}

#[tokio::test]
async fn a_standard_endpoint_of_nothing_does_not_connect() {
    for name in ["dynamo", "aws_sdk_s3", ""] {
        let (mock, _) = recording();
        let builder =
            Session::builder(UsEast1).standard_endpoint_of(name, reason!("a slip of the pen"));
        let error = builder
            .danger_offline(mock)
            .connect()
            .await
            .map(drop)
            .unwrap_err();
        assert_eq!(error.rule(), Some(Rule::Endpoint), "{name}");
    }
}

#[tokio::test]
async fn the_evidence_names_host_and_missing_ledger() {
    let (session, _) = session().await;
    harden!(aws_sdk_sqs, &session).unwrap();
    let evidence = session.evidence();
    let about = |rule| {
        let mut entries = evidence
            .about(rule)
            .filter(|entry| entry.subject == "aws_sdk_sqs");
        let entry = entries.next().unwrap();
        (entry.outcome, entry.detail.clone())
    };
    assert_eq!(
        about(Rule::Fips),
        (Outcome::Kept, "sqs-fips.us-east-1.amazonaws.com".to_owned())
    );
    let version = aws_sdk_sqs::meta::PKG_VERSION;
    assert_eq!(
        about(Rule::Classified),
        (
            Outcome::SetAside,
            format!("version {version}, made by `harden!`: there is no ledger of its operations")
        )
    );
}

#[tokio::test]
async fn timeouts_are_finite() {
    let (session, _) = session().await;
    let for_ever = Timeouts::default().read(std::time::Duration::MAX);
    let error = harden!(aws_sdk_sqs, &session, for_ever)
        .map(drop)
        .unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Tls));
}

/// What somebody makes to get at a session's configuration.
struct Mine;

impl From<&SdkConfig> for Mine {
    fn from(_: &SdkConfig) -> Self {
        panic!("the configuration was given away")
    }
}

#[tokio::test]
async fn only_an_sdk_crates_own_builder_is_given_the_configuration() {
    let (session, _) = session().await;
    let classify: fn(&mut Mine, SharedRetryClassifier) = |_, _| {};
    let intercept: fn(&mut Mine, SharedInterceptor) = |_, _| {};
    let parts = Parts {
        classify,
        intercept,
        build: |_| aws_sdk_sqs::Client::from_conf(aws_sdk_sqs::Config::builder().build()),
        version: "1",
    };
    let error = palisade::hardened::client(&session, None, &parts)
        .map(drop)
        .unwrap_err();
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Endpoint: what was given is not an SDK crate; give the crate of a service, as in \
         `harden!(aws_sdk_dynamodb, &session)`"
    );
}
