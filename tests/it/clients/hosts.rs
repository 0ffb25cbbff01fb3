//! Exactly one host for each operation, under the right signature.

use palisade::region::{AnyRegion, EuWest1, Region, UsEast1, UsGovWest1};
use palisade::testing::{Cloud, Seen};
use palisade::{Rule, Service, Session, reason, refusal};

use super::{ACCOUNT, ask, made, sent, since};
use crate::matrix::{offline, table};

/// Where a request went, and what its signature covers; `-` for none.
fn went(seen: &Seen) -> (String, String) {
    assert_eq!(seen.sni, seen.host, "TLS was spoken with another name");
    assert!(matches!(seen.tls, "1.2" | "1.3"));
    let scope = seen.header("authorization");
    let scope = scope.split_once('/').map_or("-", |(_day, scope)| scope);
    let scope = scope.strip_suffix("/aws4_request").unwrap_or(scope);
    (seen.host.clone(), scope.to_owned())
}

/// Asks every service in turn and compares the hosts and scopes that the cloud saw.
async fn goes<R: Region>(region: R, expected: &[(Service, &[&str], &str)]) {
    let cloud = Cloud::start().await.unwrap();
    let session = Session::builder(region).danger_test_cloud(cloud.door());
    let session = session.account(ACCOUNT.try_into().ok());
    let session = session.connect().await.unwrap();
    for (service, hosts, scope) in expected {
        if hosts.is_empty() {
            let error = made(*service, &session).unwrap_err();
            assert_eq!(error.rule(), Some(Rule::Fips), "{service}");
            continue;
        }
        // Whose the credentials are is asked once, by whichever client comes first.
        made(*service, &session).unwrap();
        let before = cloud.requests().len();
        ask(*service, &session).await;
        let seen: Vec<_> = since(&cloud, before).iter().map(went).collect();
        let expected = hosts.iter().map(|host| match host.strip_prefix('-') {
            Some(host) => (host.to_owned(), "-".to_owned()),
            None => ((*host).to_owned(), (*scope).to_owned()),
        });
        assert_eq!(seen, expected.collect::<Vec<_>>(), "{service}");
    }
}

#[tokio::test]
async fn fips_hosts_of_a_commercial_region() {
    goes(
        UsEast1,
        &[
            (
                Service::S3Control,
                &["111122223333.s3-control-fips.us-east-1.amazonaws.com"; 2],
                "us-east-1/s3",
            ),
            (
                Service::Iot,
                &["iot-fips.us-east-1.amazonaws.com"],
                "us-east-1/iot",
            ),
            (
                Service::IotData,
                &["data.iot-fips.us-east-1.amazonaws.com"],
                "us-east-1/iotdata",
            ),
            (
                Service::TwinMaker,
                &[
                    "api.iottwinmaker-fips.us-east-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-east-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-east-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-east-1.amazonaws.com",
                ],
                "us-east-1/iottwinmaker",
            ),
            (Service::Iam, &["iam-fips.amazonaws.com"], "us-east-1/iam"),
            (
                Service::Sts,
                &[
                    "sts-fips.us-east-1.amazonaws.com",
                    "-sts-fips.us-east-1.amazonaws.com",
                    "-sts-fips.us-east-1.amazonaws.com",
                ],
                "us-east-1/sts",
            ),
            (
                Service::CloudTrail,
                &["cloudtrail-fips.us-east-1.amazonaws.com"],
                "us-east-1/cloudtrail",
            ),
            (
                Service::Macie,
                &["macie2-fips.us-east-1.amazonaws.com"],
                "us-east-1/macie2",
            ),
            (
                Service::Kms,
                &["kms-fips.us-east-1.amazonaws.com"],
                "us-east-1/kms",
            ),
            (
                Service::Logs,
                &[
                    "logs-fips.us-east-1.amazonaws.com",
                    "stream-logs-fips.us-east-1.amazonaws.com",
                    "stream-logs-fips.us-east-1.amazonaws.com",
                ],
                "us-east-1/logs",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn standard_hosts_of_a_region_without_most_fips_ones() {
    goes(
        EuWest1.standard_endpoints(reason!("no FIPS endpoints in eu-west-1")),
        &[
            (
                Service::S3Control,
                &["111122223333.s3-control.eu-west-1.amazonaws.com"; 2],
                "eu-west-1/s3",
            ),
            (
                Service::Iot,
                &["iot.eu-west-1.amazonaws.com"],
                "eu-west-1/iot",
            ),
            (
                Service::IotData,
                &["data-ats.iot.eu-west-1.amazonaws.com"],
                "eu-west-1/iotdata",
            ),
            (
                Service::TwinMaker,
                &[
                    "api.iottwinmaker.eu-west-1.amazonaws.com",
                    "data.iottwinmaker.eu-west-1.amazonaws.com",
                    "data.iottwinmaker.eu-west-1.amazonaws.com",
                    "data.iottwinmaker.eu-west-1.amazonaws.com",
                ],
                "eu-west-1/iottwinmaker",
            ),
            (Service::Iam, &["iam.amazonaws.com"], "us-east-1/iam"),
            (
                Service::Sts,
                &[
                    "sts.eu-west-1.amazonaws.com",
                    "-sts.eu-west-1.amazonaws.com",
                    "-sts.eu-west-1.amazonaws.com",
                ],
                "eu-west-1/sts",
            ),
            (
                Service::CloudTrail,
                &["cloudtrail.eu-west-1.amazonaws.com"],
                "eu-west-1/cloudtrail",
            ),
            (
                Service::Macie,
                &["macie2.eu-west-1.amazonaws.com"],
                "eu-west-1/macie2",
            ),
            (
                Service::Kms,
                &["kms.eu-west-1.amazonaws.com"],
                "eu-west-1/kms",
            ),
            (
                Service::Logs,
                &[
                    "logs.eu-west-1.amazonaws.com",
                    "stream-logs.eu-west-1.amazonaws.com",
                    "stream-logs.eu-west-1.amazonaws.com",
                ],
                "eu-west-1/logs",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn fips_hosts_of_govcloud() {
    goes(
        UsGovWest1,
        &[
            (
                Service::S3Control,
                &["111122223333.s3-control-fips.us-gov-west-1.amazonaws.com"; 2],
                "us-gov-west-1/s3",
            ),
            (
                Service::Iot,
                &["iot-fips.us-gov-west-1.amazonaws.com"],
                "us-gov-west-1/iot",
            ),
            (
                Service::IotData,
                &["data.iot-fips.us-gov-west-1.amazonaws.com"],
                "us-gov-west-1/iotdata",
            ),
            (
                Service::TwinMaker,
                &[
                    "api.iottwinmaker-fips.us-gov-west-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-gov-west-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-gov-west-1.amazonaws.com",
                    "data.iottwinmaker-fips.us-gov-west-1.amazonaws.com",
                ],
                "us-gov-west-1/iottwinmaker",
            ),
            (
                Service::Iam,
                &["iam.us-gov.amazonaws.com"],
                "us-gov-west-1/iam",
            ),
            (
                Service::Sts,
                &[
                    "sts.us-gov-west-1.amazonaws.com",
                    "-sts.us-gov-west-1.amazonaws.com",
                    "-sts.us-gov-west-1.amazonaws.com",
                ],
                "us-gov-west-1/sts",
            ),
            (
                Service::CloudTrail,
                &["cloudtrail.us-gov-west-1.amazonaws.com"],
                "us-gov-west-1/cloudtrail",
            ),
            (Service::Macie, &[], ""),
            (
                Service::Kms,
                &["kms-fips.us-gov-west-1.amazonaws.com"],
                "us-gov-west-1/kms",
            ),
            (
                Service::Logs,
                &[
                    "logs.us-gov-west-1.amazonaws.com",
                    "stream-logs.us-gov-west-1.amazonaws.com",
                    "stream-logs.us-gov-west-1.amazonaws.com",
                ],
                "us-gov-west-1/logs",
            ),
        ],
    )
    .await;
}

/// What stands before a listed host, one for each of the calls in [`ask`].
fn fronts(service: Service) -> &'static [&'static str] {
    match service {
        Service::S3Control => &["111122223333.", "111122223333."],
        Service::TwinMaker => &["api.", "data.", "data.", "data."],
        Service::Sts => &["", "", ""],
        Service::Logs => &["", "stream-", "stream-"],
        _ => &[""],
    }
}

#[tokio::test]
async fn every_listed_host_is_the_one_that_the_sdk_resolves() {
    let table = table();
    let mut asked = 0;
    for ((id, kind, code), host) in &table {
        let service = Service::ALL.iter().find(|service| service.id() == *id);
        let Some(service) = service.filter(|service| **service != Service::S3) else {
            continue;
        };
        if code.ends_with("-global") {
            continue;
        }
        let region = AnyRegion::new(code).unwrap();
        let sent = if *kind == "fips" {
            let (builder, sent) = offline(region).unwrap();
            ask(*service, &builder.connect().await.unwrap()).await;
            sent
        } else {
            let reason = reason!("the table lists standard hosts too");
            let (builder, sent) = offline(region.standard_endpoints(reason)).unwrap();
            ask(*service, &builder.connect().await.unwrap()).await;
            sent
        };
        let fronts = fronts(*service).iter();
        let expected: Vec<_> = fronts.map(|front| format!("{front}{host}")).collect();
        assert_eq!(sent.hosts(), expected, "{service} in {code}, {kind}");
        asked += 1;
    }
    // All regions of ten services: 149 FIPS hosts and 338 standard ones.
    assert_eq!(asked, 487);
}

#[tokio::test]
async fn iam_answers_for_a_region_that_is_the_whole_partition() {
    let region = AnyRegion::new("aws-global").unwrap();
    let (builder, sent) = offline(region).unwrap();
    ask(Service::Iam, &builder.connect().await.unwrap()).await;
    assert_eq!(sent.hosts(), ["iam-fips.amazonaws.com"]);
}

#[tokio::test]
async fn a_call_of_s3_control_may_leave_its_account_out_where_there_is_none_to_name() {
    let (builder, sent) = offline(UsEast1).unwrap();
    let session = builder.connect().await.unwrap();
    let s3 = palisade::s3control::Client::new(&session);
    sent! { "CreateBucket": s3.sdk().create_bucket().bucket("acme-outpost"); }
    assert_eq!(sent.hosts(), ["s3-control-fips.us-east-1.amazonaws.com"]);
}
