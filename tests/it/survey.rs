//! Every operation of every wrapped SDK crate, called with every member: the guard knows them all.

mod canaries;
mod conditions;
mod exceptions;
mod fill;
mod policies;
mod refused;
mod ways;

#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod cloudtrail;
#[rustfmt::skip]
mod iam;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod iot;
#[rustfmt::skip]
mod iot_data;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod kms;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod logs;
#[rustfmt::skip]
mod macie;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod s3;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod s3control;
#[rustfmt::skip]
mod sts;
#[expect(deprecated, reason = "all of the crate is called")]
#[rustfmt::skip]
mod twinmaker;

use std::collections::BTreeSet;
use std::error::Error;
use std::io::Write;

use palisade::ledger::{Operation, Verdict};
use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud};
use palisade::{Encryption, Refusal, Service, Session, bucket_name, reason};

use crate::support::builder;
use conditions::Entry;
use exceptions::{EXCEPTIONS, Exception, UNREACHED};
use fill::{Call, Extent, Failure, Fill, Put};
use ways::{Doors, Glass, Guarded, Ways};

const ACCOUNT: &str = "111122223333";

/// The refusal that a call ended with.
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

/// The survey of one service.
struct Survey<'a, C> {
    service: Service,
    client: &'a C,
    /// How many calls got a reply.
    replies: usize,
    /// How many of them were made as the exceptions say.
    arrived: usize,
    problems: Vec<String>,
}

impl<C> Survey<'_, C> {
    /// Every call of an operation arrives, or none by the one rule that stands against all of them.
    async fn operation(&mut self, call: &Call<C>) {
        let name = call.0;
        let exceptions: Vec<_> = EXCEPTIONS
            .iter()
            .filter(|row| row.is_of(self.service, name))
            .collect();
        let entry = Entry::of(Operation::find(self.service, name).unwrap());
        let mut fill = set_aside(&entry, &exceptions);
        let before = self.replies;
        let failures = self.calls(call, &mut fill).await;
        let arrived = self.replies - before;
        self.arrived += arrived;
        let unreached = UNREACHED
            .iter()
            .find(|row| (row.0, row.1) == (self.service, name));
        let expected = unreached.map(|row| row.2).or(entry.never());
        for failure in &failures {
            let refusal = refusal(failure);
            if expected.is_none() || refusal.map(Refusal::rule) != expected {
                let said =
                    refusal.map_or_else(|| format!("{:?}", failure.error), Refusal::to_string);
                self.problem(name, &said);
            }
        }
        if let Some((_, _, _, reason)) = unreached
            && arrived > 0
        {
            self.problem(name, &format!("arrives, though {reason}"));
        }
        for path in entry.members.keys() {
            let is_left_out = exceptions.iter().any(|row| row.leaves_out(path));
            if !fill.filled().contains(path) && !is_left_out && !entry.leaves_out(path) {
                self.problem(name, &format!("{path} was never filled"));
            }
        }
        for withdrawn in &exceptions {
            let others = exceptions.iter().copied();
            let others: Vec<_> = others.filter(|row| row.path != withdrawn.path).collect();
            let failures = self.calls(call, &mut set_aside(&entry, &others)).await;
            let mut refusals = failures.iter().filter_map(refusal);
            let Exception {
                path, rule, reason, ..
            } = withdrawn;
            if !refusals.any(|refusal| refusal.rule() == *rule) {
                self.problem(name, &format!("{path} needs no exception, though {reason}"));
            }
        }
    }

    /// Calls an operation to each extent, as often as its unions have variants. Gives back what got no
    /// reply.
    async fn calls(&mut self, (_, call): &Call<C>, fill: &mut Fill) -> Vec<Failure> {
        let mut failures = Vec::new();
        for extent in [Extent::Full, Extent::Hollow, Extent::Sparse] {
            fill.begin(extent);
            loop {
                match call(self.client, fill).await {
                    Err(failure) if !failure.is_reply => failures.push(failure),
                    _ => self.replies += 1,
                }
                if fill.is_done() {
                    break;
                }
            }
        }
        failures
    }

    fn problem(&mut self, operation: &str, what: &str) {
        self.problems.push(format!("{operation}: {what}"));
    }
}

fn with(exceptions: &[&Exception]) -> Fill {
    let mut fill = Fill::default();
    except(&mut fill, exceptions);
    fill
}

/// Calls for which every rule is set aside that can be, and which leave the others in peace.
fn set_aside(entry: &Entry, exceptions: &[&Exception]) -> Fill {
    let mut fill = Fill::default();
    fill.waive(Ways::all().reasons());
    entry.calm(&mut fill, |verdict| matches!(verdict, Verdict::Never(_)));
    except(&mut fill, exceptions);
    fill
}

fn except(fill: &mut Fill, exceptions: &[&Exception]) {
    for row in exceptions {
        let put = row.instead.map_or(Put::Out, Put::Text);
        fill.put(row.path, put);
    }
}

async fn survey<C>(service: Service, cloud: &Cloud, client: &C, calls: &[Call<C>]) {
    let names: BTreeSet<_> = calls.iter().map(|(name, _)| *name).collect();
    let known: BTreeSet<_> = Operation::all(service).map(Operation::name).collect();
    assert_eq!(names, known, "run `data/survey.py generate`");
    let before = cloud.requests().len();
    let mut survey = Survey {
        service,
        client,
        replies: 0,
        arrived: 0,
        problems: Vec::new(),
    };
    for call in calls {
        survey.operation(call).await;
    }
    let Survey {
        replies,
        arrived,
        problems,
        ..
    } = survey;
    let message = format!(
        "{service}: {} operations, {arrived} calls arrived\n",
        calls.len()
    );
    // Not `println!`: that is shown only for tests that fail.
    let _ = std::io::stderr().write_all(message.as_bytes());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(cloud.requests().len(), replies + before);
}

#[test]
fn every_exception_is_about_an_operation() {
    let about = EXCEPTIONS.iter().map(|row| (row.service, row.operation));
    let unreached = UNREACHED.iter().map(|row| (row.0, row.1));
    for (service, name) in about.chain(unreached) {
        assert!(Operation::find(service, name).is_some(), "{service} {name}");
    }
}

/// A session in the account of the example user, which was told of one bucket; and of the bucket that calls are
/// about, unless they are S3's own, which name it with every encryption.
async fn session(service: Service, cloud: &Cloud) -> Session<UsEast1> {
    let spec = BucketSpec::new("us-east-1");
    cloud.s3().add_bucket("acme-telemetry", spec);
    let account = ACCOUNT.try_into().ok();
    let session = builder(cloud).account(account).connect().await.unwrap();
    let s3 = palisade::s3::Client::new(&session);
    if service == Service::S3 {
        // Known, without an encryption to compare with: it is the ledger that is asked here.
        let why = reason!("the archive of another team, read for audits");
        let owner = "999999999999".try_into().unwrap();
        let _ = s3.declare_foreign(bucket_name!("acme-archive"), owner, why);
    } else {
        for name in [bucket_name!("acme-archive"), bucket_name!("acme-telemetry")] {
            let _ = s3.declare(name, Encryption::sse_s3());
        }
    }
    session
}

/// Surveys each service in a cloud of its own.
macro_rules! surveyed {
    ($($claim:ident: $service:ident, $client:ident;)+) => {$(
        #[tokio::test]
        async fn $claim() {
            let cloud = Cloud::start().await.unwrap();
            let session = session(Service::$service, &cloud).await;
            let glass = Glass::broken(&cloud).await;
            let client = palisade::$client::Client::new(&session);
            let doors = async |doors: Doors<_>| {
                let client: &palisade::$client::Client = doors.client(&Ways::all());
                survey(Service::$service, &cloud, client.sdk(), $client::CALLS).await;
            };
            client.open(&glass, doors).await;
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
