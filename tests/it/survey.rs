//! Every operation of every wrapped SDK crate, called with every member: the guard knows them all.

mod fill;
#[rustfmt::skip]
mod cloudtrail;
#[rustfmt::skip]
mod iam;
#[rustfmt::skip]
mod iot;
#[rustfmt::skip]
mod iot_data;
#[rustfmt::skip]
mod kms;
#[rustfmt::skip]
mod logs;
#[rustfmt::skip]
mod macie;
#[rustfmt::skip]
mod s3;
#[rustfmt::skip]
mod s3control;
#[rustfmt::skip]
mod sts;
#[rustfmt::skip]
mod twinmaker;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use palisade::ledger::Operation;
use palisade::testing::Cloud;
use palisade::{Refusal, Rule, Service};

use crate::support::builder;
use fill::{Call, Failure, Fill};

const ACCOUNT: &str = "111122223333";

fn refusal(failure: &Failure) -> Option<&Refusal> {
    let mut next: Option<&(dyn Error + 'static)> = Some(failure.error.as_ref());
    while let Some(error) = next {
        if let Some(refusal) = error.downcast_ref() {
            return Some(refusal);
        }
        next = error.source();
    }
    None
}

async fn survey<C>(service: Service, cloud: &Cloud, client: &C, calls: &[Call<C>]) {
    let before = cloud.requests().len();
    let (mut made, mut arrived) = (0, 0);
    let mut problems = Vec::new();
    for (name, call) in calls {
        let mut fill = Fill::default();
        for is_sparse in [false, true] {
            fill.begin(is_sparse);
            loop {
                made += 1;
                match call(client, &mut fill).await {
                    Ok(()) => arrived += 1,
                    Err(failure) if failure.is_reply => arrived += 1,
                    Err(failure) => problems.push(format!("{name}: {:?} {:?}", refusal(&failure), failure.error)),
                }
                if fill.is_done() {
                    break;
                }
            }
        }
        let operation = Operation::find(service, name).unwrap();
        for member in operation.members() {
            if !fill.filled().contains(member.path()) {
                problems.push(format!("{name}.{} was not filled", member.path()));
            }
        }
    }
    let seen = cloud.requests().len() - before;
    eprintln!("{service}: {} operations, {made} calls, {arrived} arrived, {seen} seen", calls.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Surveys each service in a cloud of its own.
macro_rules! surveyed {
    ($($claim:ident: $service:ident, $client:ident;)+) => {$(
        #[tokio::test]
        async fn $claim() {
            let cloud = Cloud::start().await.unwrap();
            let account = ACCOUNT.try_into().ok();
            let session = builder(&cloud).account(account).connect().await.unwrap();
            let client = palisade::$client::Client::new(&session);
            survey(Service::$service, &cloud, client.sdk(), $client::CALLS).await;
        }
    )+};
}

surveyed! {
    cloudtrail_is_known: CloudTrail, cloudtrail;
    iam_is_known: Iam, iam;
    iot_is_known: Iot, iot;
    iot_data_is_known: IotData, iot_data;
    kms_is_known: Kms, kms;
    logs_is_known: Logs, logs;
    macie_is_known: Macie, macie;
    s3_is_known: S3, s3;
    s3_control_is_known: S3Control, s3control;
    sts_is_known: Sts, sts;
    twinmaker_is_known: TwinMaker, twinmaker;
}
