//! Private endpoints of the services that have some.

use palisade::region::{Standard, UsEast1};
use palisade::testing::Cloud;
use palisade::{ErrorKind, Route, Rule, Service, Session, reason, vpc_endpoint};

use super::{ACCOUNT, ask, since};
use crate::support::refused;

fn standard() -> Standard<UsEast1> {
    UsEast1.standard_endpoints(reason!("private endpoints without private DNS"))
}

async fn routed(cloud: &Cloud, service: Service) -> Session<Standard<UsEast1>> {
    let id = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    Session::builder(standard())
        .danger_test_cloud(cloud.door())
        .account(ACCOUNT.try_into().ok())
        .route(service, Route::VpcEndpoint(id))
        .connect()
        .await
        .unwrap()
}

#[tokio::test]
async fn requests_go_to_the_private_endpoint_and_nowhere_else() {
    for (service, hosts) in [
        (
            Service::S3Control,
            &["111122223333.control.ID.s3", "111122223333.control.ID.s3"][..],
        ),
        (Service::Iot, &["ID.api.iot"]),
        (Service::IotData, &["ID.data.iot"]),
        (
            Service::TwinMaker,
            &[
                "ID.api.iottwinmaker",
                "ID.data.iottwinmaker",
                "ID.data.iottwinmaker",
                "ID.data.iottwinmaker",
            ],
        ),
        (Service::Sts, &["ID.sts", "ID.sts", "ID.sts"]),
        (Service::CloudTrail, &["ID.cloudtrail"]),
        (Service::Macie, &["ID.macie2"]),
        (Service::Kms, &["ID.kms"]),
    ] {
        let cloud = Cloud::start().await.unwrap();
        let session = routed(&cloud, service).await;
        let before = cloud.requests().len();
        ask(service, &session).await;
        let id = "vpce-0123456789abcdef0-a1b2c3d4";
        let expected = hosts.iter().map(|host| {
            let host = host.replace("ID", id);
            format!("{host}.us-east-1.vpce.amazonaws.com")
        });
        let seen = since(&cloud, before).into_iter().map(|seen| {
            assert_eq!(seen.sni, seen.host);
            seen.host
        });
        assert_eq!(seen.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_live_tail_does_not_go_round_the_private_endpoint() {
    let cloud = Cloud::start().await.unwrap();
    let session = routed(&cloud, Service::Logs).await;
    let logs = palisade::logs::Client::new(&session);
    let _ = logs.sdk().describe_log_groups().send().await;
    let last = cloud.requests().pop().unwrap();
    let host = "vpce-0123456789abcdef0-a1b2c3d4.logs.us-east-1.vpce.amazonaws.com";
    assert_eq!(last.host, host);
    let before = (cloud.requests().len(), cloud.connections());
    let group = "arn:aws:logs:us-east-1:111122223333:log-group:/acme/ingest";
    let tail = logs.sdk().start_live_tail().log_group_identifiers(group);
    let refusal = refused(tail.send().await, Rule::Endpoint);
    assert_eq!(
        refusal.to_string(),
        "Endpoint: private endpoints of CloudWatch Logs do not serve live tails and log objects; \
         ask from a session without this route; its hosts are the service's own"
    );
    let object = logs.sdk().get_log_object().log_object_pointer("pointer");
    refused(object.send().await, Rule::Endpoint);
    assert_eq!((cloud.requests().len(), cloud.connections()), before);
}

#[tokio::test]
async fn a_private_endpoint_of_iam_has_no_host_that_is_known() {
    let cloud = Cloud::start().await.unwrap();
    let id = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    let error = Session::builder(standard())
        .danger_test_cloud(cloud.door())
        .route(Service::Iam, Route::VpcEndpoint(id))
        .connect()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert_eq!(error.rule(), Some(Rule::Endpoint));
}
