//! What passes and what is refused before any state is looked at.
use std::time::Duration;

use aws_sdk_iot::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_iot::types::AttributePayload;
use aws_smithy_types::timeout::TimeoutConfig;

use super::super::client::Client as Tls;
use super::super::sdk::{config, known};
use super::super::sts::reads;
use super::{Tested, start};
use crate::testing::Fault;

#[tokio::test]
async fn a_thing_comes_back_as_it_was_made() -> Tested {
    let (cloud, iot) = start().await?;
    let attributes = AttributePayload::builder()
        .attributes("site", "berlin")
        .build();
    let made = iot
        .create_thing()
        .thing_name("sensor:17")
        .attribute_payload(attributes);
    let made = made.send().await?;
    assert_eq!(
        made.thing_arn(),
        Some("arn:aws:iot:us-east-1:111122223333:thing/sensor:17")
    );
    let read = iot.describe_thing().thing_name("sensor:17").send().await?;
    assert_eq!(read.thing_id(), made.thing_id());
    assert_eq!(
        read.attributes()
            .and_then(|all| all.get("site"))
            .map(String::as_str),
        Some("berlin")
    );
    let seen = cloud.requests();
    let seen = seen.last().ok_or("nothing was seen")?;
    assert_eq!(seen.host, "iot-fips.us-east-1.amazonaws.com");
    assert_eq!(seen.operation.as_deref(), Some("DescribeThing"));
    assert_eq!(cloud.iot().count("thing"), 1);
    Ok(())
}

#[tokio::test]
async fn what_the_model_forbids_is_refused_in_the_form_of_the_service() -> Tested {
    let (cloud, iot) = start().await?;
    let said = refused!(iot.list_things().max_results(251));
    reads(
        &said,
        400,
        "InvalidRequestException",
        "1 validation error detected: Value at 'maxResults' failed to satisfy constraint: \
         Member must have value less than or equal to 250",
    );
    let said = refused!(iot.get_cardinality().query_string("a"));
    let text = "the loopback cloud does not serve this operation: GetCardinality";
    reads(&said, 501, "NotImplementedException", text);
    let error = iot.describe_thing().thing_name("none").send().await.err();
    let error = error.ok_or("it was found")?.into_service_error();
    assert!(error.is_resource_not_found_exception());
    assert_eq!(cloud.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn only_what_the_example_keys_signed_is_let_in() -> Tested {
    let (cloud, _) = start().await?;
    let tls = Tls::of(&cloud)?;
    let h2 = Tls::with(&cloud, &[&rustls::version::TLS13], true)?;
    for client in [&tls, &h2] {
        let good = aws_sdk_iot::Client::new(&config(client.clone(), known()));
        good.list_things().send().await?;
    }
    let foreign = aws_credential_types::Credentials::new("AKIAFOREIGN", "x", None, None, "test");
    let foreign = aws_sdk_iot::Client::new(&config(tls, foreign));
    let said = refused!(foreign.list_things());
    let text = "The security token included in the request is invalid.";
    reads(&said, 403, "UnrecognizedClientException", text);
    Ok(())
}

#[tokio::test]
async fn faults_have_the_form_of_the_service() -> Tested {
    let (cloud, iot) = start().await?;
    let once = aws_smithy_types::retry::RetryConfig::disabled();
    let once = iot.config().to_builder().retry_config(once);
    let hasty = TimeoutConfig::builder().operation_timeout(Duration::from_millis(300));
    let iot = aws_sdk_iot::Client::from_conf(once.timeout_config(hasty.build()).build());
    let make = || iot.create_thing().thing_name("a");
    let error = Fault::Error {
        status: 503,
        code: "ServiceUnavailableException".to_owned(),
        message: "later".to_owned(),
    };
    for (fault, status, code) in [
        (Fault::Deny, 403, "AccessDeniedException"),
        (Fault::SlowDown, 429, "ThrottlingException"),
        (error, 503, "ServiceUnavailableException"),
        (Fault::Status(500), 500, ""),
    ] {
        cloud.faults().next("CreateThing", fault);
        let said = refused!(make());
        assert_eq!((said.0, said.1.as_str()), (status, code));
    }
    for fault in [Fault::CutBeforeReply, Fault::Hang] {
        cloud.faults().next("CreateThing", fault);
        assert!(make().send().await.is_err());
    }
    assert_eq!(cloud.iot().count("thing"), 0);
    for fault in [
        Fault::CutAfterApply,
        Fault::OtherBody("no JSON".to_owned()),
        Fault::GarbageXml,
        Fault::Endless,
    ] {
        let name = format!("{fault:?}")
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect::<String>();
        cloud.faults().next("CreateThing", fault);
        assert!(
            iot.create_thing().thing_name(&name).send().await.is_err(),
            "{name}"
        );
        assert!(cloud.iot().thing(&name).is_some(), "{name}");
    }
    cloud.faults().next("CreateThing", Fault::CorruptBody);
    if let Err(error) = make().send().await {
        assert!(!format!("{}", DisplayErrorContext(&error)).is_empty());
        assert!(error.code().is_none());
    }
    Ok(())
}
