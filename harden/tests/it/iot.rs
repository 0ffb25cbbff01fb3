//! The services of the IoT family that have no client of their own: where they are, and what may stand in
//! what they store.

use aws_sdk_iotdeviceadvisor::types::SuiteDefinitionConfiguration;
use aws_sdk_iotsecuretunneling::types::Tag as TunnelTag;
use aws_sdk_iotwireless::types::{
    LoRaWanDevice, OtaaV10X, OtaaV11, Tag as WirelessTag, WirelessDeviceType,
};
use palisade::region::UsEast1;
use palisade::text::{Kind, TextException};
use palisade::{LorawanKey, Outcome, Refusal, Rule, Session, harden, reason};

use crate::mock::{Sent, recording};
use crate::server::Server;

const JANE: &str = "jane@example.com";
const JOBS: &str = "data.jobs.iot-fips.us-east-1.amazonaws.com";
const TUNNELS: &str = "api.tunneling.iot-fips.us-east-1.amazonaws.com";
const ADVISOR: &str = "api.iotdeviceadvisor.us-east-1.amazonaws.com";
const WIRELESS: &str = "api.iotwireless.us-east-1.amazonaws.com";

/// A session of FIPS endpoints, but for the two services that have none.
async fn session() -> (Session<UsEast1>, Sent) {
    let (mock, sent) = recording();
    let builder = Session::builder(UsEast1)
        .standard_endpoint_of(
            "aws_sdk_iotdeviceadvisor",
            reason!("no FIPS endpoint anywhere"),
        )
        .standard_endpoint_of("aws_sdk_iotwireless", reason!("no FIPS endpoint is listed"))
        .danger_offline(mock);
    (builder.connect().await.unwrap(), sent)
}

/// What a call is refused for, with nothing sent; panics where it is not.
macro_rules! refused {
    ($sent:expr, $call:expr) => {{
        let error = $call.send().await.map(drop).unwrap_err();
        assert_eq!($sent.take(), [], "{}", stringify!($call));
        palisade::refusal(&error).map(Refusal::to_string).unwrap()
    }};
}

/// Sends a call that is in order.
macro_rules! passes {
    ($sent:expr, $call:expr) => {{
        if let Err(error) = $call.send().await {
            assert_eq!(palisade::refusal(&error), None, "{}", stringify!($call));
        }
        assert_eq!($sent.take().len(), 1, "{}", stringify!($call));
    }};
}

#[tokio::test]
async fn requests_of_the_family_arrive_signed_at_their_hosts() {
    let server = Server::start(&[JOBS, TUNNELS, ADVISOR, WIRELESS]).await;
    let session = Session::builder(UsEast1)
        .standard_endpoint_of(
            "aws-sdk-iotdeviceadvisor",
            reason!("no FIPS endpoint anywhere"),
        )
        .standard_endpoint_of("aws-sdk-iotwireless", reason!("no FIPS endpoint is listed"))
        .danger_test_cloud(server.door());
    let session = session.connect().await.unwrap();
    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    jobs.get_pending_job_executions()
        .thing_name("press-17")
        .send()
        .await
        .unwrap();
    let tunnels = harden!(aws_sdk_iotsecuretunneling, &session).unwrap();
    tunnels.list_tunnels().send().await.unwrap();
    let advisor = harden!(aws_sdk_iotdeviceadvisor, &session).unwrap();
    advisor.list_suite_definitions().send().await.unwrap();
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    wireless.list_destinations().send().await.unwrap();
    let seen = server.seen();
    let arrived: Vec<_> = seen
        .iter()
        .map(|seen| (seen.host.as_str(), seen.signed_for.as_deref()))
        .collect();
    assert_eq!(
        arrived,
        [
            (JOBS, Some("us-east-1 iot-jobs-data")),
            (TUNNELS, Some("us-east-1 IoTSecuredTunneling")),
            (ADVISOR, Some("us-east-1 iotdeviceadvisor")),
            (WIRELESS, Some("us-east-1 iotwireless")),
        ]
    );
    assert!(seen.iter().all(|seen| seen.sni == seen.host));
}

#[tokio::test]
async fn device_advisor_goes_without_fips_for_a_reason_and_nothing_else_does() {
    let (mock, sent) = recording();
    let session = Session::builder(UsEast1).danger_offline(mock).connect();
    let session = session.await.unwrap();
    for (refused, name) in [
        (
            harden!(aws_sdk_iotdeviceadvisor, &session).map(drop),
            "aws_sdk_iotdeviceadvisor",
        ),
        (
            harden!(aws_sdk_iotwireless, &session).map(drop),
            "aws_sdk_iotwireless",
        ),
    ] {
        let refusal = refused.unwrap_err().refusal().unwrap().to_string();
        assert_eq!(
            refusal,
            format!(
                "Fips: no FIPS endpoint of {name} is listed in us-east-1; take a region that lists one, or use \
                 the standard endpoint with a reason: `.standard_endpoints(reason!(\"…\"))` on the region, \
                 `.standard_endpoint_of(\"{name}\", …)` on the session builder for one crate"
            )
        );
    }
    assert_eq!(sent.take(), []);

    let (mock, sent) = recording();
    let why = reason!("Device Advisor has no FIPS endpoint in any region");
    let session = Session::builder(UsEast1)
        .standard_endpoint_of("aws_sdk_iotdeviceadvisor", why)
        .danger_offline(mock);
    let session = session.connect().await.unwrap();
    let advisor = harden!(aws_sdk_iotdeviceadvisor, &session).unwrap();
    passes!(
        sent.clone(),
        harden!(aws_sdk_iotsecuretunneling, &session)
            .unwrap()
            .list_tunnels()
    );
    advisor.list_suite_definitions().send().await.unwrap();
    harden!(aws_sdk_dynamodb, &session)
        .unwrap()
        .list_tables()
        .send()
        .await
        .unwrap();
    assert_eq!(
        sent.hosts(),
        [ADVISOR, "dynamodb-fips.us-east-1.amazonaws.com"]
    );
    assert!(harden!(aws_sdk_iotwireless, &session).is_err());
    let evidence = session.evidence();
    let about = |sdk: &str| {
        let mut entries = evidence
            .about(Rule::Fips)
            .filter(|entry| entry.subject == sdk);
        let entry = entries.next().unwrap();
        (entry.outcome, entry.detail.clone())
    };
    assert_eq!(
        about("aws_sdk_iotdeviceadvisor"),
        (
            Outcome::SetAside,
            "Device Advisor has no FIPS endpoint in any region".to_owned()
        )
    );
    assert_eq!(
        about("aws_sdk_iotsecuretunneling"),
        (Outcome::Kept, TUNNELS.to_owned())
    );
}

/// It is where devices show their certificates, and is no FIPS endpoint.
#[tokio::test]
async fn the_accounts_own_endpoint_for_jobs_is_not_reached() {
    let (session, sent) = session().await;
    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    for host in [
        "a1b2c3d4e5f6g7.jobs.iot.us-east-1.amazonaws.com",
        "data.jobs.iot.us-east-1.amazonaws.com",
    ] {
        let config = aws_sdk_iotjobsdataplane::Config::builder();
        let config = config.endpoint_url(format!("https://{host}"));
        let call = jobs.get_pending_job_executions().thing_name("press-17");
        let said = refused!(sent, call.customize().config_override(config));
        assert!(said.starts_with("Endpoint: "), "{said}");
    }
}

#[tokio::test]
async fn what_the_family_stores_is_looked_at() {
    let (session, sent) = session().await;
    let tunnels = harden!(aws_sdk_iotsecuretunneling, &session).unwrap();
    passes!(
        sent,
        tunnels.open_tunnel().description("press-17 does not boot")
    );
    let said = refused!(sent, tunnels.open_tunnel().description(JANE));
    assert!(
        said.contains("in description of OpenTunnel, the text holds an e-mail address"),
        "{said}"
    );
    let tag = |value: &str| {
        TunnelTag::builder()
            .key("owner")
            .value(value)
            .build()
            .unwrap()
    };
    let said = refused!(sent, tunnels.open_tunnel().tags(tag(JANE)));
    assert!(
        said.contains("in the tags of OpenTunnel, the value holds an e-mail address"),
        "{said}"
    );
    refused!(
        sent,
        tunnels.tag_resource().resource_arn("a").tags(tag(JANE))
    );
    passes!(
        sent,
        tunnels.untag_resource().resource_arn("a").tag_keys(JANE)
    );

    let advisor = harden!(aws_sdk_iotdeviceadvisor, &session).unwrap();
    let suite = |name: &str, group: &str| {
        let suite = SuiteDefinitionConfiguration::builder().suite_definition_name(name);
        let suite = suite
            .root_group(group)
            .device_permission_role_arn("r")
            .build();
        advisor
            .create_suite_definition()
            .suite_definition_configuration(suite)
    };
    passes!(sent, suite("presses", r#"{"configuration":{},"tests":[]}"#));
    let said = refused!(sent, suite(JANE, "{}"));
    assert!(
        said.contains("in suiteDefinitionName of CreateSuiteDefinition"),
        "{said}"
    );
    let said = refused!(sent, suite("presses", r#"{"password":"hunter2-Tiger"}"#));
    assert!(
        said.contains("in rootGroup of CreateSuiteDefinition"),
        "{said}"
    );
    refused!(sent, suite("presses", "{}").tags("owner", JANE));

    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    let update = |value: &str| {
        let status = aws_sdk_iotjobsdataplane::types::JobExecutionStatus::Failed;
        let update = jobs
            .update_job_execution()
            .job_id("j")
            .thing_name("press-17")
            .status(status);
        update.status_details("reason", value)
    };
    passes!(sent, update("no room on the disk"));
    let said = refused!(sent, update(JANE));
    assert!(
        said.contains("in statusDetails of UpdateJobExecution, the value holds"),
        "{said}"
    );

    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let device = || {
        wireless
            .create_wireless_device()
            .r#type(WirelessDeviceType::LoRaWan)
            .destination_name("d")
    };
    passes!(sent, device().name("gauge-17").description("north hall"));
    for refused in [
        refused!(sent, device().name(JANE)),
        refused!(sent, device().description(JANE)),
        refused!(sent, wireless.update_wireless_device().id("i").description(JANE)),
        refused!(sent, wireless.start_single_wireless_device_import_task().destination_name("d").device_name(JANE)),
        refused!(
            sent,
            wireless.create_fuota_task().firmware_update_role("r").firmware_update_image(
                "https://b.s3.amazonaws.com/i?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE&X-Amz-Signature=0123456789abcdef"
            )
        ),
    ] {
        assert!(refused.starts_with("PublicText: "), "{refused}");
        assert!(!refused.contains("jane") && !refused.contains("0123456789"), "{refused}");
    }
    let tag = WirelessTag::builder()
        .key("owner")
        .value(JANE)
        .build()
        .unwrap();
    refused!(sent, wireless.tag_resource().resource_arn("a").tags(tag));
    passes!(
        sent,
        wireless
            .get_wireless_device()
            .identifier(JANE)
            .identifier_type(aws_sdk_iotwireless::types::WirelessDeviceIdType::WirelessDeviceId)
    );
}

#[tokio::test]
async fn a_key_is_stored_in_no_text_beside_it() {
    let (session, sent) = session().await;
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let [app, network] = [
        LorawanKey::generate().unwrap(),
        LorawanKey::generate().unwrap(),
    ];
    let newer = OtaaV11::builder()
        .app_key(app.expose())
        .nwk_key(network.expose());
    let newer = LoRaWanDevice::builder()
        .otaa_v1_1(newer.join_eui("0000000000000001").build())
        .build();
    let older = OtaaV10X::builder()
        .app_key(app.expose())
        .gen_app_key(network.expose());
    let older = LoRaWanDevice::builder().otaa_v1_0_x(older.build()).build();
    let spaced: Vec<_> = network.expose().as_bytes().chunks(2).collect();
    let spaced = String::from_utf8(spaced.join(&b':'))
        .unwrap()
        .to_lowercase();
    for keys in [newer, older] {
        let device = || {
            let device = wireless
                .create_wireless_device()
                .r#type(WirelessDeviceType::LoRaWan);
            device.destination_name("d").lo_ra_wan(keys.clone())
        };
        let tag = |value: &str| {
            WirelessTag::builder()
                .key("label")
                .value(value)
                .build()
                .unwrap()
        };
        let halves = |key: &str| {
            let (key, value) = key.split_at(14);
            WirelessTag::builder()
                .key(key)
                .value(value)
                .build()
                .unwrap()
        };
        let last_first: Vec<_> = network.expose().as_bytes().rchunks(2).collect();
        let last_first = last_first.iter().map(|byte| String::from_utf8_lossy(byte));
        let last_first: Vec<_> = last_first.map(|byte| format!("0x{byte}")).collect();
        let last_first = format!("{{ {} }}", last_first.join(", "));
        passes!(sent, device().name("gauge-17").tags(tag("north")));
        for (said, place) in [
            (refused!(sent, device().name(app.expose())), "in Name of"),
            (
                refused!(sent, device().description(format!("gauge {spaced}"))),
                "in Description of",
            ),
            (
                refused!(sent, device().tags(tag(app.expose()))),
                "in the tags of",
            ),
            (
                refused!(
                    sent,
                    device().tags(tag(&format!("AppKey={}", app.expose())))
                ),
                "in the tags of",
            ),
            (
                refused!(sent, device().tags(halves(network.expose()))),
                "in the tags of",
            ),
            (
                refused!(sent, device().description(&last_first)),
                "in Description of",
            ),
            (
                refused!(sent, device().destination_name(app.expose())),
                "in DestinationName of",
            ),
            (
                refused!(sent, device().client_request_token(network.expose())),
                "in ClientRequestToken of",
            ),
        ] {
            assert!(
                said.starts_with(&format!("PublicText: {place} CreateWirelessDevice, ")),
                "{said}"
            );
            assert!(
                !said.contains(app.expose()) && !said.contains(&spaced),
                "{said}"
            );
        }
    }
    // A key of another call is known by its name only.
    let said = refused!(
        sent,
        wireless
            .update_wireless_device()
            .id("i")
            .name(format!("nwk_key {}", network.expose()))
    );
    assert!(said.contains("an access token or API key"), "{said}");
    passes!(
        sent,
        wireless
            .update_wireless_device()
            .id("i")
            .name(network.expose())
    );
    let shown = format!("{:?}", session.evidence());
    assert!(!shown.contains(app.expose()) && !shown.contains(network.expose()));
}

#[tokio::test]
async fn a_kind_of_data_is_accepted_in_one_member_of_one_operation() {
    let exception = |operation: &str, member: &str| {
        let why = reason!("keepers of gauges are looked up by their address");
        TextException::in_member("aws_sdk_iotwireless", operation, member, Kind::Email, why)
            .unwrap()
    };
    let open = |operation: &str, member: &str| {
        let (mock, sent) = recording();
        let builder = Session::builder(UsEast1)
            .standard_endpoint_of("aws_sdk_iotwireless", reason!("no FIPS endpoint is listed"))
            .accept_text(exception(operation, member))
            .danger_offline(mock);
        async move { (builder.connect().await, sent) }
    };
    let (session, sent) = open("CreateWirelessDevice", "Description").await;
    let session = session.unwrap();
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let device = || {
        wireless
            .create_wireless_device()
            .r#type(WirelessDeviceType::LoRaWan)
            .destination_name("d")
    };
    passes!(sent, device().description(JANE));
    refused!(sent, device().name(JANE));
    refused!(
        sent,
        wireless.update_wireless_device().id("i").description(JANE)
    );
    let evidence = session.evidence();
    let mut used = evidence.about(Rule::PublicText);
    assert!(
        used.any(|entry| entry.subject
            == "used: email in Description of iotwireless CreateWirelessDevice")
    );
    for (operation, member) in [
        ("CreateWirelessDevice", "AppKey"),
        ("CreateWirelessDevice", "description"),
        ("CreateWirelessDevice", ""),
        ("CreateWirelesDevice", "Description"),
        ("TagResource", "Description"),
        ("GetWirelessDevice", "Name"),
        ("UpdateWirelessDevice", "tags"),
    ] {
        let (refused, _) = open(operation, member).await;
        let refused = refused.map(drop).unwrap_err();
        assert_eq!(
            refused.refusal().map(Refusal::to_string).as_deref(),
            Some(
                "PublicText: an exception was made for a member in which the guard looks at no text; \
                 name operation and member as in `CreateWirelessDevice` and `Name`; docs/iot-family.md lists \
                 them, and of other crates that `harden!` is given there are only tags, by \
                 `TextException::in_tags`"
            ),
            "{operation} {member}"
        );
    }
}

/// A name of a thing that leads to the path of another operation.
#[tokio::test]
async fn no_name_in_a_path_is_a_step() {
    let (session, sent) = session().await;
    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    for name in ["..", "."] {
        for said in [
            refused!(sent, jobs.get_pending_job_executions().thing_name(name)),
            refused!(
                sent,
                jobs.describe_job_execution()
                    .thing_name("press-17")
                    .job_id(name)
            ),
            refused!(sent, wireless.delete_destination().name(name)),
        ] {
            assert_eq!(
                said.split("; ").next(),
                Some(
                    "Endpoint: the path of the request has a step in it, `.` or `..`, which would lead to \
                     another path"
                )
            );
        }
    }
    passes!(
        sent,
        jobs.get_pending_job_executions().thing_name("press..17")
    );
}

/// It is text of the caller's choice, which devices are sent.
#[tokio::test]
async fn parameters_of_commands_are_not_read() {
    let (session, sent) = session().await;
    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    let value = aws_sdk_iotjobsdataplane::types::CommandParameterValue::builder();
    let value = value.s(JANE).build();
    passes!(
        sent,
        jobs.start_command_execution()
            .target_arn("t")
            .command_arn("c")
            .parameters("statusDetails", value)
    );
}
