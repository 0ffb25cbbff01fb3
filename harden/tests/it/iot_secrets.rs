//! Tokens, keys and links of the IoT family, in replies of a server that lies.

use std::fmt::Debug;

use aws_sdk_iotwireless::types::{
    LoRaWanDevice, OtaaV11, SidewalkAccountInfo, SidewalkUpdateAccount, WirelessDeviceIdType,
    WirelessDeviceType,
};
use palisade::region::UsEast1;
use palisade::{LorawanKey, Session, harden, reason};

use crate::recorder::Recorder;
use crate::server::Server;

const HOSTS: [&str; 4] = [
    "api.iotdeviceadvisor.us-east-1.amazonaws.com",
    "api.iotwireless.us-east-1.amazonaws.com",
    "api.tunneling.iot-fips.us-east-1.amazonaws.com",
    "data.jobs.iot-fips.us-east-1.amazonaws.com",
];
/// In the form of an AppKey, so that nothing but its place says what it is.
const KEY: &str = "8C3B9F01D45AE6721BC8407D952EF366";

async fn session(server: &Server) -> Session<UsEast1> {
    let builder = Session::builder(UsEast1)
        .standard_endpoint_of(
            "aws_sdk_iotdeviceadvisor",
            reason!("no FIPS endpoint anywhere"),
        )
        .standard_endpoint_of("aws_sdk_iotwireless", reason!("no FIPS endpoint is listed"))
        .danger_test_cloud(server.door());
    builder.connect().await.unwrap()
}

/// Replies that are a secret, and no good to the SDK's reader: a status, and a body.
fn lies(member: &str, outer: &str) -> Vec<(u16, String)> {
    let whole = |value: &str| match outer {
        "" => format!(r#"{{"{member}":{value}}}"#),
        outer => format!(r#"{{"{outer}":{{"{member}":{value}}}}}"#),
    };
    let good = whole(&format!("\"{KEY}\""));
    vec![
        // Half a reply, two, one of another type, and another language.
        (200, good[..good.len() - 2].to_owned()),
        (200, format!("{good}{good}")),
        (200, whole(&format!("[\"{KEY}\"]"))),
        (200, format!("\"{KEY}\"")),
        (200, format!("<Error><Code>{KEY}</Code></Error>")),
        // The answer of a success under another status, and as an error says things.
        (400, good.clone()),
        (400, good[..good.len() - 2].to_owned()),
        (400, KEY.to_owned()),
        (
            403,
            format!(r#"{{"__type":"AccessDeniedException","message":"no","{member}":"{KEY}"}}"#),
        ),
        (
            404,
            format!(r#"{{"code":"{KEY}{KEY}","message":"{KEY}{KEY}"}}"#),
        ),
        (
            400,
            format!(
                "<ErrorResponse><Error><Code>No</Code><Secret>{KEY}</Secret></Error></ErrorResponse>"
            ),
        ),
    ]
}

/// What an error prints, by all of its ways.
fn printed<E: std::error::Error + Debug + 'static>(error: &E) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(inner) = source {
        text += &format!(" {inner} {inner:?}");
        source = inner.source();
    }
    text
}

/// Whether a text has a piece of the key.
fn leaks(text: &str) -> bool {
    let text = text.to_uppercase();
    let pieces = KEY.as_bytes().windows(8);
    pieces
        .map(|piece| str::from_utf8(piece).unwrap())
        .any(|piece| text.contains(piece))
}

/// Sends a call to a server that says one lie after the other.
macro_rules! nothing_leaks {
    ($server:expr, $session:expr, $lies:expr, $call:expr) => {{
        let lies = $lies;
        let (mut errors, count) = (0, lies.len());
        for (status, body) in lies {
            $server.say(status, &body);
            let (said, traced) = Recorder::recorded($call.send()).await;
            let lines = traced
                .iter()
                .filter(|(target, _)| target.starts_with("palisade"));
            for (_, line) in lines {
                assert!(
                    !leaks(line),
                    "{}: {status} {body}: {line}",
                    stringify!($call)
                );
            }
            if let Err(error) = said {
                errors += 1;
                let text = printed(&error);
                assert!(
                    !leaks(&text),
                    "{}: {status} {body}: {text}",
                    stringify!($call)
                );
            }
        }
        // What the SDK could read was no error: not many of these are that good.
        assert!(errors * 2 > count, "{}: {errors}", stringify!($call));
        assert!(!leaks(&format!("{:?}", $session.evidence())));
    }};
}

#[tokio::test]
async fn tunnel_tokens_are_printed_by_no_error() {
    let server = Server::start(&HOSTS).await;
    let session = session(&server).await;
    let tunnels = harden!(aws_sdk_iotsecuretunneling, &session).unwrap();
    for token in ["sourceAccessToken", "destinationAccessToken"] {
        nothing_leaks!(
            server,
            session,
            lies(token, ""),
            tunnels.open_tunnel().description("press-17")
        );
        nothing_leaks!(
            server,
            session,
            lies(token, ""),
            tunnels
                .rotate_tunnel_access_token()
                .tunnel_id("t")
                .client_mode(aws_sdk_iotsecuretunneling::types::ClientMode::All)
        );
    }
    // And by no success: the model says what they are.
    server.say(
        200,
        &format!(
            r#"{{"tunnelId":"t","sourceAccessToken":"{KEY}","destinationAccessToken":"{KEY}"}}"#
        ),
    );
    let (opened, traced) = Recorder::recorded(tunnels.open_tunnel().send()).await;
    let opened = opened.unwrap();
    assert_eq!(opened.source_access_token(), Some(KEY));
    assert!(!leaks(&format!("{opened:?}")));
    let leaking: Vec<_> = traced.iter().filter(|(_, line)| leaks(line)).collect();
    assert_eq!(leaking, Vec::<&(String, String)>::new());
}

#[tokio::test]
async fn keys_of_wireless_devices_are_printed_by_no_error() {
    let server = Server::start(&HOSTS).await;
    let session = session(&server).await;
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let device = || {
        wireless
            .get_wireless_device()
            .identifier("i")
            .identifier_type(WirelessDeviceIdType::DevEui)
    };
    nothing_leaks!(server, session, lies("OtaaV1_1", "LoRaWAN"), device());
    nothing_leaks!(server, session, lies("PrivateKeys", "Sidewalk"), device());
    // As an error says things, in what looks like an id.
    let short = || {
        vec![(
            404,
            format!(r#"{{"code":"{KEY}","message":"the device has {KEY}"}}"#),
        )]
    };
    nothing_leaks!(server, session, short(), device());
    let account = SidewalkAccountInfo::builder()
        .amazon_id("a")
        .app_server_private_key(KEY)
        .build();
    nothing_leaks!(
        server,
        session,
        lies("AppServerPrivateKey", "Sidewalk"),
        wireless
            .associate_aws_account_with_partner_account()
            .sidewalk(account.clone())
    );
    nothing_leaks!(
        server,
        session,
        short(),
        wireless
            .associate_aws_account_with_partner_account()
            .sidewalk(account.clone())
    );
}

#[tokio::test]
async fn an_error_that_quotes_the_key_it_was_sent_is_cut() {
    let server = Server::start(&HOSTS).await;
    let session = session(&server).await;
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let keys = OtaaV11::builder().app_key(KEY).nwk_key(KEY).build();
    let keys = LoRaWanDevice::builder().otaa_v1_1(keys).build();
    let quoting = |status: u16| {
        let message = format!(
            "1 validation error detected: Value '{KEY}' at 'loRaWAN.otaaV1_1.appKey' failed"
        );
        (
            status,
            format!(r#"{{"__type":"ValidationException","message":"{message}"}}"#),
        )
    };
    let halves = (
        400,
        format!(
            r#"{{"__type":"ValidationException","message":"{} {}"}}"#,
            &KEY[..16],
            &KEY[16..]
        ),
    );
    for lie in [quoting(400), quoting(500), halves] {
        let lies = || vec![lie.clone()];
        nothing_leaks!(
            server,
            session,
            lies(),
            wireless
                .create_wireless_device()
                .r#type(WirelessDeviceType::LoRaWan)
                .destination_name("d")
                .lo_ra_wan(keys.clone())
        );
        nothing_leaks!(
            server,
            session,
            lies(),
            wireless
                .update_partner_account()
                .partner_account_id("p")
                .partner_type(aws_sdk_iotwireless::types::PartnerType::Sidewalk)
                .sidewalk(
                    SidewalkUpdateAccount::builder()
                        .app_server_private_key(KEY)
                        .build()
                )
        );
    }
    // What it is remains.
    let (status, body) = quoting(400);
    server.say(status, &body);
    let call = wireless
        .create_wireless_device()
        .r#type(WirelessDeviceType::LoRaWan);
    let error = call
        .destination_name("d")
        .lo_ra_wan(keys)
        .send()
        .await
        .unwrap_err();
    let error = error.into_service_error();
    assert!(error.is_validation_exception(), "{error:?}");
}

#[tokio::test]
async fn links_to_reports_and_documents_of_jobs_are_printed_by_no_error() {
    let server = Server::start(&HOSTS).await;
    let session = session(&server).await;
    let advisor = harden!(aws_sdk_iotdeviceadvisor, &session).unwrap();
    nothing_leaks!(
        server,
        session,
        lies("qualificationReportDownloadUrl", ""),
        advisor
            .get_suite_run_report()
            .suite_definition_id("d")
            .suite_run_id("r")
    );
    let jobs = harden!(aws_sdk_iotjobsdataplane, &session).unwrap();
    nothing_leaks!(
        server,
        session,
        lies("jobDocument", "execution"),
        jobs.describe_job_execution()
            .thing_name("press-17")
            .job_id("j")
    );
    nothing_leaks!(
        server,
        session,
        lies("jobDocument", "execution"),
        jobs.start_next_pending_job_execution()
            .thing_name("press-17")
    );
    nothing_leaks!(
        server,
        session,
        lies("jobDocument", ""),
        jobs.update_job_execution()
            .thing_name("press-17")
            .job_id("j")
            .status(aws_sdk_iotjobsdataplane::types::JobExecutionStatus::Succeeded)
    );
}

/// What the page says that nobody but the caller can stop.
#[tokio::test]
async fn the_sdk_prints_keys_of_wireless_devices_where_the_page_says_so() {
    let server = Server::start(&HOSTS).await;
    let session = session(&server).await;
    let wireless = harden!(aws_sdk_iotwireless, &session).unwrap();
    let key: LorawanKey = KEY.parse().unwrap();
    let keys = OtaaV11::builder().app_key(key.expose()).build();
    assert!(
        leaks(&format!("{keys:?}")),
        "it prints them no more: say so in the page"
    );
    let keys = LoRaWanDevice::builder().otaa_v1_1(keys).build();
    let call = wireless
        .create_wireless_device()
        .r#type(WirelessDeviceType::LoRaWan);
    let call = call.destination_name("d").lo_ra_wan(keys);
    let (_, sent) = Recorder::recorded(call.send()).await;
    server.say(
        200,
        &format!(r#"{{"LoRaWAN":{{"OtaaV1_1":{{"AppKey":"{KEY}"}}}}}}"#),
    );
    let get = wireless
        .get_wireless_device()
        .identifier("i")
        .identifier_type(WirelessDeviceIdType::DevEui);
    let (device, got) = Recorder::recorded(get.send()).await;
    assert!(
        leaks(&format!("{:?}", device.unwrap())),
        "it prints them no more: say so in the page"
    );
    let targets = |traced: Vec<(String, String)>| {
        let leaking = traced.into_iter().filter(|(_, line)| leaks(line));
        leaking.map(|(target, _)| target).collect::<Vec<_>>()
    };
    // What is sent is a stream by then.
    assert_eq!(targets(sent), Vec::<String>::new());
    let got = targets(got);
    assert!(!got.is_empty(), "it is traced no more: say so in the page");
    // The filter of docs/threat-model.md stops this target.
    let stopped = |target: &String| target.starts_with("aws_smithy_runtime::");
    assert!(got.iter().all(stopped), "{got:?}");
}
