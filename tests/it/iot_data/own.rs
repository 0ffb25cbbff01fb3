//! The account's own endpoint: that host and no other, and never in the place of a FIPS endpoint.

use palisade::aws_sdk_iotdataplane::config::Builder;
use palisade::region::{AnyRegion, Standard, UsEast1};
use palisade::testing::Cloud;
use palisade::{
    DeviceEndpoint, Error, Mfa, MfaSerial, Outcome, Route, Rule, Service, Session, iot, iot_data,
    reason, rule, topic_name, vpc_endpoint, waive,
};

use crate::support::{builder, refused};

const OWN: &str = "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com";

fn here() -> Standard<UsEast1> {
    UsEast1.standard_endpoints(reason!("the account's own endpoint"))
}

fn own() -> DeviceEndpoint {
    DeviceEndpoint::new(OWN, &AnyRegion::from(UsEast1)).expect("an endpoint")
}

async fn session(cloud: &Cloud) -> Session<Standard<UsEast1>> {
    let session = Session::builder(here()).danger_test_cloud(cloud.door());
    session.connect().await.expect("a session")
}

fn hosts(cloud: &Cloud) -> Vec<(String, String)> {
    let seen = cloud.requests().into_iter();
    seen.map(|seen| (seen.sni, seen.host)).collect()
}

#[track_caller]
fn said(client: Result<iot_data::Client, Error>) -> String {
    let error = client.expect_err("refused");
    error.refusal().expect("a rule").to_string()
}

#[tokio::test]
async fn messages_go_by_the_accounts_own_endpoint_and_nothing_else_does() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = session(&cloud).await;
    let data = iot_data::Client::at(&session, &own()).expect("a client");
    data.publish(&topic_name!("acme"), "")
        .send()
        .await
        .expect("published");
    let shared = iot_data::Client::new(&session);
    shared
        .publish(&topic_name!("acme"), "")
        .send()
        .await
        .expect("published");
    iot::Client::new(&session)
        .sdk()
        .list_things()
        .send()
        .await
        .expect("listed");
    let hosts: Vec<_> = hosts(&cloud);
    let expected = [
        OWN,
        "data-ats.iot.us-east-1.amazonaws.com",
        "iot.us-east-1.amazonaws.com",
    ];
    assert_eq!(
        hosts,
        expected.map(|host| (host.to_owned(), host.to_owned()))
    );
    let evidence = session.evidence();
    let mut kept = evidence.about(Rule::Endpoint);
    let kept = kept.any(|entry| entry.outcome == Outcome::Kept && entry.detail == OWN);
    assert!(kept, "{evidence:?}");
}

#[tokio::test]
async fn broken_glass_leads_nowhere_else() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let device = cloud.iam().add_mfa_device("on-call");
    let serial = MfaSerial::try_from(device.serial()).expect("a serial");
    let mfa = Mfa::new(serial, move |_| {
        let code = device.code().parse();
        async { Ok(code?) }
    });
    let session = Session::builder(here()).danger_test_cloud(cloud.door());
    let session = session.connect_with_mfa(mfa).await.expect("a session");
    let waiver = waive!(
        rule::Private,
        "trying where a client goes under broken glass"
    );
    let glass = session.break_glass(waiver).expect("glass");
    let data = iot_data::Client::at(&session, &own()).expect("a client");
    let sent = data.with_glass(&glass, async |data| {
        data.publish(&topic_name!("acme"), "").send().await
    });
    sent.await.expect("open").expect("published");
    let seen = cloud.requests().pop().expect("a request");
    assert_eq!(
        (seen.operation.as_deref(), seen.host.as_str()),
        (Some("Publish"), OWN)
    );
}

#[tokio::test]
async fn the_endpoint_that_aws_names_is_taken() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = session(&cloud).await;
    let endpoint = iot::Client::new(&session)
        .device_endpoint()
        .await
        .expect("an endpoint");
    let data = iot_data::Client::at(&session, &endpoint).expect("a client");
    data.publish(&topic_name!("acme"), "")
        .send()
        .await
        .expect("published");
    assert_eq!(
        hosts(&cloud).pop().map(|(_, host)| host).as_deref(),
        Some(endpoint.host())
    );
}

#[tokio::test]
async fn no_call_leads_away_from_the_accounts_own_endpoint() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = session(&cloud).await;
    let data = iot_data::Client::at(&session, &own()).expect("a client");
    let call = || data.sdk().publish().topic("acme").customize();
    for url in [
        "https://data-ats.iot.us-east-1.amazonaws.com",
        "https://b1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com",
        "https://evil.example",
        "http://a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com",
    ] {
        let other = Builder::new().endpoint_url(url);
        refused(call().config_override(other).send().await, Rule::Endpoint);
    }
    let fips = Builder::new().use_fips(true);
    let sent = call().config_override(fips).send().await;
    assert!(sent.is_err());
    for uri in [
        "https://data-ats.iot.us-east-1.amazonaws.com/topics/acme",
        "https://x.a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com/topics/acme",
        "https://a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com.evil.example/topics/acme",
        "https://a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com@evil.example/topics/acme",
    ] {
        let call = call().mutate_request(move |request| request.set_uri(uri).expect("a URI"));
        refused(call.send().await, Rule::Endpoint);
    }
    let host = call().mutate_request(|request| {
        request.headers_mut().insert("host", "evil.example");
    });
    refused(host.send().await, Rule::Endpoint);
    // The other way round: what demands FIPS endpoints does not get there.
    let strict = builder(&cloud).connect().await.expect("a session");
    let shared = iot_data::Client::new(&strict);
    let call = shared.sdk().publish().topic("acme").customize();
    let call = call.mutate_request(|request| {
        request
            .set_uri(format!("https://{OWN}/topics/acme"))
            .expect("a URI");
    });
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(hosts(&cloud), Vec::new());
}

#[tokio::test]
async fn only_an_endpoint_of_this_region_in_a_session_without_fips_is_taken() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = session(&cloud).await;
    let elsewhere = AnyRegion::new("eu-west-1").expect("a region");
    let elsewhere = DeviceEndpoint::new("a1b2-ats.iot.eu-west-1.amazonaws.com", &elsewhere);
    assert_eq!(
        said(iot_data::Client::at(
            &session,
            &elsewhere.expect("an endpoint")
        )),
        "Endpoint: the account's endpoint is of another region than the session's; ask for it with \
         `iot::Client::device_endpoint` in this session; make one session per region"
    );
    assert_eq!(
        said(iot_data::Client::at(
            &session,
            &DeviceEndpoint::fips_in(UsEast1)
        )),
        "Endpoint: this is the FIPS endpoint, which all accounts of a region share; make the client with \
         `iot_data::Client::new`, in a session that demands FIPS endpoints"
    );
    let strict = builder(&cloud).connect().await.expect("a session");
    assert_eq!(
        said(iot_data::Client::try_at(&strict, &own())),
        "Fips: an account's own data endpoint is no FIPS endpoint, and this session demands FIPS endpoints; use \
         `iot_data::Client::new`, or say why no FIPS endpoint is needed: `.standard_endpoints(reason!(\"…\"))` on \
         the region, `.standard_endpoint(…)` on the session builder for one service"
    );
    let erased = strict.into_any();
    assert!(said(iot_data::Client::try_at(&erased, &own())).starts_with("Fips: "));
    let one =
        builder(&cloud).standard_endpoint(Service::IotData, reason!("the account's own endpoint"));
    let one = one.connect().await.expect("a session");
    assert!(iot_data::Client::try_at(&one, &own()).is_ok());
    assert!(iot_data::Client::try_at(&session.clone().into_any(), &own()).is_ok());
    let route = Route::VpcEndpoint(vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4"));
    let routed = Session::builder(here()).danger_test_cloud(cloud.door());
    let routed = routed
        .route(Service::IotData, route)
        .connect()
        .await
        .expect("a session");
    assert_eq!(
        said(iot_data::Client::at(&routed, &own())),
        "Endpoint: the session sends messages and shadows by a private endpoint already; leave the route out, or \
         use `iot_data::Client::new`, which follows it"
    );
}
