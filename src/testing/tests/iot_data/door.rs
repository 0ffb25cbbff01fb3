//! What passes and what is refused before any state is looked at, and faults.
use aws_sdk_iotdataplane::Client;
use aws_sdk_iotdataplane::primitives::Blob;

use super::super::client::Client as Tls;
use super::super::sdk::{config, known};
use super::super::sts::reads;
use super::{Tested, said, start};
use crate::testing::{Cloud, Fault};

#[tokio::test]
async fn all_hosts_of_the_data_plane_lead_to_the_same_state() -> Tested {
    let cloud = Cloud::start().await?;
    for (number, host) in (1..).zip([
        "data-ats.iot.us-east-1.amazonaws.com",
        "data.iot.us-east-1.amazonaws.com",
        "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com",
        "vpce-0a1b2c3d4e5f60718-x9y8z7w6.data.iot.us-east-1.vpce.amazonaws.com",
    ]) {
        let shared = config(Tls::of(&cloud)?, known()).into_builder();
        let shared = shared.use_fips(false).build();
        let own = aws_sdk_iotdataplane::config::Builder::from(&shared);
        let data = Client::from_conf(own.endpoint_url(format!("https://{host}")).build());
        data.publish().topic("a").send().await?;
        assert_eq!(cloud.iot_data().published(), number, "{host}");
    }
    Ok(())
}

#[tokio::test]
async fn what_the_model_forbids_is_refused_however_it_is_sent() -> Tested {
    let (cloud, data) = start().await?;
    let name = "x-amz-mqtt5-user-properties";
    let base64 = "1 validation error detected: Value at 'userProperties' failed to satisfy \
                  constraint: Member must be base64";
    for value in ["[{\"a\":\"b\"}]", "/w=="] {
        let publish = data.publish().topic("a").customize();
        let sent = publish.mutate_request(move |request| {
            request.headers_mut().insert(name, value);
        });
        let refused = sent.send().await;
        assert_eq!(said(&refused), ("InvalidRequestException", base64));
    }
    for (query, text) in [
        (
            "retained=true",
            "1 validation error detected: the loopback cloud knows no query parameter of this \
             name: retained",
        ),
        (
            "retain=yes",
            "1 validation error detected: Value at 'retain' failed to satisfy constraint: Member \
             must be a boolean",
        ),
    ] {
        let publish = data.publish().topic("a").customize();
        let sent = publish.mutate_request(move |request| {
            let uri = format!("{}?{query}", request.uri());
            let _ = request.set_uri(uri);
        });
        let refused = sent.send().await;
        assert_eq!(said(&refused), ("InvalidRequestException", text));
    }
    let empty = data.update_thing_shadow().thing_name("s");
    let refused = empty.payload(Blob::new("")).send().await;
    let text = "1 validation error detected: Value at 'payload' failed to satisfy constraint: \
                Member must not be null";
    assert_eq!(said(&refused), ("InvalidRequestException", text));
    let foreign = aws_credential_types::Credentials::new("AKIAFOREIGN", "x", None, None, "test");
    let foreign = Client::new(&config(Tls::of(&cloud)?, foreign));
    let refused = foreign.publish().topic("a").send().await;
    assert_eq!(said(&refused).0, "UnrecognizedClientException");
    assert_eq!(cloud.iot_data().published(), 0);
    Ok(())
}

#[tokio::test]
async fn faults_have_the_form_of_the_service() -> Tested {
    let (cloud, data) = start().await?;
    let publish = || data.publish().topic("a").retain(true);
    let error = Fault::Error {
        status: 401,
        code: "UnauthorizedException".to_owned(),
        message: "not you".to_owned(),
    };
    for (fault, status, code, message) in [
        (Fault::Deny, 403, "ForbiddenException", "Forbidden"),
        (Fault::SlowDown, 429, "ThrottlingException", "Rate exceeded"),
        (error, 401, "UnauthorizedException", "not you"),
    ] {
        cloud.faults().next("Publish", fault);
        reads(&refused!(publish()), status, code, message);
    }
    assert_eq!(cloud.iot_data().published(), 0);
    cloud.faults().next("Publish", Fault::CutAfterApply);
    assert!(publish().send().await.is_err());
    assert_eq!(cloud.iot_data().published(), 1);

    let other = r#"{"state":{"desired":{"open":true}},"version":9}"#;
    let fault = Fault::OtherBody(other.to_owned());
    let update = data.update_thing_shadow().thing_name("s");
    let update = update.payload(Blob::new(r#"{"state":{"desired":{"open":false}}}"#));
    update.send().await?;
    cloud.faults().next("GetThingShadow", fault);
    let lie = data.get_thing_shadow().thing_name("s").send().await?;
    assert_eq!(lie.payload().map(Blob::as_ref), Some(other.as_bytes()));
    let kept = cloud.iot_data().shadow("s", None).ok_or("none")?;
    assert_eq!(kept["version"], 1);
    Ok(())
}

#[tokio::test]
async fn every_region_has_a_state_of_its_own() -> Tested {
    let (cloud, data) = start().await?;
    let far = config(Tls::of(&cloud)?, known()).into_builder();
    let west = aws_types::region::Region::from_static("us-west-2");
    let far = Client::new(&far.region(west).build());
    let publish = data.publish().topic("a").retain(true);
    publish.payload(Blob::new("x")).send().await?;
    let none = far.get_retained_message().topic("a").send().await;
    assert_eq!(said(&none).0, "ResourceNotFoundException");
    cloud.iot_data().connect("us-west-2", "c");
    far.get_connection().client_id("c").send().await?;
    let none = data.get_connection().client_id("c").send().await;
    assert_eq!(said(&none).0, "ResourceNotFoundException");
    Ok(())
}
