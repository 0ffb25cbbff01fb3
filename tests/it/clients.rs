//! The clients of all services: where their requests go, and what cannot lead them elsewhere.

mod attacks;
mod hosts;
mod ledger;
mod private;
mod remade;

use palisade::aws_sdk_iot::primitives::Blob;
use palisade::region::{Region, UsEast1};
use palisade::testing::{Cloud, Seen};
use palisade::{
    Service, Session, cloudtrail, iam, iot, iot_data, kms, logs, macie, refusal, s3, s3control,
    sts, twinmaker,
};

const ACCOUNT: &str = "111122223333";

/// All clients of one session.
struct Clients {
    s3control: s3control::Client,
    iot: iot::Client,
    iot_data: iot_data::Client,
    twinmaker: twinmaker::Client,
    iam: iam::Client,
    sts: sts::Client,
    kms: kms::Client,
    cloudtrail: cloudtrail::Client,
    macie: macie::Client,
    logs: logs::Client,
}

impl Clients {
    fn of(session: &Session<UsEast1>) -> Self {
        Self {
            s3control: s3control::Client::new(session),
            iot: iot::Client::new(session),
            iot_data: iot_data::Client::new(session),
            twinmaker: twinmaker::Client::new(session),
            iam: iam::Client::new(session),
            sts: sts::Client::new(session),
            kms: kms::Client::new(session),
            cloudtrail: cloudtrail::Client::new(session),
            macie: macie::Client::new(session),
            logs: logs::Client::new(session),
        }
    }
}

/// Makes a client at run time; whether it could be made.
pub(crate) fn made<R: Region>(
    service: Service,
    session: &Session<R>,
) -> Result<(), palisade::Error> {
    match service {
        Service::S3 => s3::Client::try_new(session).map(drop),
        Service::S3Control => s3control::Client::try_new(session).map(drop),
        Service::Iot => iot::Client::try_new(session).map(drop),
        Service::IotData => iot_data::Client::try_new(session).map(drop),
        Service::TwinMaker => twinmaker::Client::try_new(session).map(drop),
        Service::Iam => iam::Client::try_new(session).map(drop),
        Service::Sts => sts::Client::try_new(session).map(drop),
        Service::CloudTrail => cloudtrail::Client::try_new(session).map(drop),
        Service::Macie => macie::Client::try_new(session).map(drop),
        Service::Kms => kms::Client::try_new(session).map(drop),
        Service::Logs => logs::Client::try_new(session).map(drop),
        other => panic!("no client of {other}"),
    }
}

/// Sends calls, each named by its operation, and lets no rule refuse them. What the server makes of
/// them does not matter.
macro_rules! sent {
    ($($operation:literal: $call:expr;)+) => {$(
        let reply = $call.send().await;
        assert_eq!(reply.as_ref().err().and_then(refusal), None, $operation);
    )+};
}
use sent;

/// Every distinct shape of host that a service has, in the order of the services.
async fn ask<R: Region>(service: Service, session: &Session<R>) {
    match service {
        Service::S3Control => {
            let s3 = s3control::Client::try_new(session).unwrap();
            let s3 = s3.sdk();
            sent! {
                "GetPublicAccessBlock": s3.get_public_access_block().account_id(ACCOUNT);
                "ListMultiRegionAccessPoints": s3.list_multi_region_access_points().account_id(ACCOUNT);
            }
        }
        Service::Iot => {
            let iot = iot::Client::try_new(session).unwrap();
            sent! { "ListThings": iot.sdk().list_things(); }
        }
        Service::IotData => {
            let iot = iot_data::Client::try_new(session).unwrap();
            let payload = Blob::new("{}");
            sent! { "Publish": iot.sdk().publish().topic("plant/7/state").payload(payload); }
        }
        Service::TwinMaker => {
            let twinmaker = twinmaker::Client::try_new(session).unwrap();
            let twinmaker = twinmaker.sdk();
            let history = twinmaker.get_property_value_history().workspace_id("plant");
            let value = twinmaker.get_property_value().workspace_id("plant");
            sent! {
                "ListWorkspaces": twinmaker.list_workspaces();
                "GetPropertyValueHistory": history.selected_properties("heat");
                "GetPropertyValue": value.selected_properties("heat");
                "BatchPutPropertyValues": twinmaker.batch_put_property_values()
                    .workspace_id("plant").set_entries(Some(Vec::new()));
            }
        }
        Service::Iam => {
            let iam = iam::Client::try_new(session).unwrap();
            sent! { "ListRoles": iam.sdk().list_roles(); }
        }
        Service::Sts => {
            let sts = sts::Client::try_new(session).unwrap();
            let (sts, role) = (sts.sdk(), "arn:aws:iam::111122223333:role/ingest");
            sent! {
                "GetCallerIdentity": sts.get_caller_identity();
                "AssumeRoleWithWebIdentity": sts.assume_role_with_web_identity()
                    .role_arn(role).role_session_name("ingest").web_identity_token("token");
                "AssumeRoleWithSAML": sts.assume_role_with_saml().role_arn(role)
                    .principal_arn("arn:aws:iam::111122223333:saml-provider/idp").saml_assertion("PHg+");
            }
        }
        Service::CloudTrail => {
            let cloudtrail = cloudtrail::Client::try_new(session).unwrap();
            sent! { "DescribeTrails": cloudtrail.sdk().describe_trails(); }
        }
        Service::Macie => {
            let macie = macie::Client::try_new(session).unwrap();
            sent! { "GetMacieSession": macie.sdk().get_macie_session(); }
        }
        Service::Kms => {
            let kms = kms::Client::try_new(session).unwrap();
            sent! { "ListKeys": kms.sdk().list_keys(); }
        }
        Service::Logs => {
            let logs = logs::Client::try_new(session).unwrap();
            let logs = logs.sdk();
            let group = "arn:aws:logs:us-east-1:111122223333:log-group:/acme/ingest";
            sent! {
                "DescribeLogGroups": logs.describe_log_groups();
                "StartLiveTail": logs.start_live_tail().log_group_identifiers(group);
                "GetLogObject": logs.get_log_object().log_object_pointer("pointer");
            }
        }
        other => panic!("nothing is asked of {other} here"),
    }
}

/// The requests since there were `before`, without the session's own question about the account.
fn since(cloud: &Cloud, before: usize) -> Vec<Seen> {
    cloud.requests().split_off(before)
}
