//! Glass that is broken for one closure: who signs in it, and what is left when it has ended.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use palisade::aws_sdk_s3::presigning::PresigningConfig;
use palisade::testing::{Fault, RoleSpec};
use palisade::{
    AccountId, BrokenGlass, Encryption, KmsKeyArn, MfaSession, Outcome, Rule, aws_sdk_s3,
    bucket_name, reason, role_session_name, rule, s3, waive,
};
use tokio::sync::Notify;

use super::{ACCOUNT, OTHER, Office};
use crate::support::{KEY, refused};

const WHY: &str = "the press kit is public by contract";
const ENDED: &str = "the closure for which glass was broken has ended";

/// A session without a second factor, as the application has it, and glass broken by a person.
struct Broken {
    office: Office,
    s3: s3::Client,
    mfa: MfaSession<palisade::region::UsEast1>,
    glass: BrokenGlass<rule::Private>,
}

async fn broken() -> Broken {
    let office = Office::open().await;
    let session = office.builder().connect().await.expect("a session");
    let mfa = office.connect().await;
    let glass = mfa.break_glass(waive!(rule::Private, const { WHY }));
    Broken {
        s3: s3::Client::new(&session),
        glass: glass.expect("glass"),
        office,
        mfa,
    }
}

fn keys(mfa: &MfaSession<palisade::region::UsEast1>) -> BrokenGlass<rule::Keys> {
    let glass = mfa.break_glass(waive!(rule::Keys, "the key was made by mistake today"));
    glass.expect("glass")
}

async fn lists(s3: &s3::Client) -> bool {
    s3.sdk().list_buckets().send().await.is_ok()
}

/// Asserts that a client is refused every call, and that nothing leaves.
async fn is_closed(office: &Office, s3: &s3::Client, rule: Rule) {
    let before = (office.cloud.requests().len(), office.cloud.connections());
    let refusal = refused(s3.sdk().list_buckets().send().await, rule);
    assert_eq!(refusal.problem(), ENDED);
    assert_eq!(refusal.operation(), Some("s3 ListBuckets"));
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    refused(bucket.get_object("k").send().await, rule);
    let sent = bucket.put_object("k").body(b"x".to_vec().into());
    refused(sent.send().await, rule);
    let link = bucket.presign_get("k").sign().await;
    assert_eq!(link.map(drop).map_err(|no| no.rule()), Err(Some(rule)));
    let adopted = s3.adopt(bucket_name!("acme-telemetry")).send().await;
    let error = adopted.map(drop).expect_err("closed");
    assert_eq!(error.refusal().map(palisade::Refusal::rule), Some(rule));
    let again = aws_sdk_s3::Client::from_conf(s3.sdk().config().to_builder().build());
    refused(again.list_buckets().send().await, rule);
    let after = (office.cloud.requests().len(), office.cloud.connections());
    assert_eq!(before, after, "something left");
}

#[tokio::test]
async fn the_closure_signs_with_the_glass_and_nobody_else_does() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    assert!(lists(&s3).await);
    assert!(office.signer("ListBuckets").starts_with("AKIA"));
    let listed = s3.with_glass(&glass, async |within| {
        let listed = within.sdk().list_buckets().send().await;
        assert!(office.signer("ListBuckets").starts_with("ASIA"));
        assert!(lists(&s3).await, "the other client, at the same time");
        assert!(office.signer("ListBuckets").starts_with("AKIA"));
        listed
    });
    assert!(listed.await.expect("glass").is_ok());
    assert!(lists(&s3).await);
    assert!(office.signer("ListBuckets").starts_with("AKIA"));
}

#[tokio::test]
async fn what_was_declared_holds_in_the_closure_and_what_is_declared_there_after_it() {
    let Broken {
        office: _office,
        s3,
        glass,
        ..
    } = broken().await;
    let key = KmsKeyArn::try_from(KEY).expect("a key");
    let [first, second] = ["acme-telemetry", "acme-reports"];
    let plain = async |s3: &s3::Client, bucket: &str| {
        let put = s3.sdk().put_object().bucket(bucket).key("k").send();
        refused(put.await, Rule::EncryptAtRest);
    };
    // Nobody has asked yet whose the session is.
    let _declared = s3.declare(bucket_name!("acme-telemetry"), Encryption::kms(key.clone()));
    let within = s3.with_glass(&glass, async |within| {
        plain(&within, first).await;
        let _declared = within.declare(bucket_name!("acme-reports"), Encryption::kms(key));
    });
    within.await.expect("glass");
    plain(&s3, second).await;
}

#[tokio::test]
async fn the_evidence_says_that_a_closure_ran_under_glass() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    let glass = mfa.break_glass(waive!(rule::Private, const { WHY }));
    let session = office.builder().connect().await.expect("a session");
    let s3 = s3::Client::new(&session);
    s3.with_glass(&glass.expect("glass"), async |_| ())
        .await
        .expect("glass");
    let evidence = session.evidence();
    let by = format!("s3 closure by code of {}", mfa.serial());
    let mut private = evidence.about(Rule::Private);
    assert!(private.any(|entry| entry.outcome == Outcome::SetAside
        && entry.subject == by
        && entry.detail == WHY));
}

#[tokio::test]
async fn what_is_smuggled_out_of_the_closure_is_closed() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let out = s3.with_glass(&glass, async |s3| {
        assert!(lists(&s3).await);
        let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
        (s3.clone(), bucket, s3.sdk().list_buckets())
    });
    let (client, bucket, call) = out.await.expect("glass");
    refused(call.send().await, Rule::Private);
    refused(bucket.list_objects_v2().send().await, Rule::Private);
    is_closed(&office, &client, Rule::Private).await;
    let again = client.with_glass(&glass, async |_| ()).await;
    assert_eq!(again.map_err(|no| no.rule()), Err(Some(Rule::Private)));
    assert!(lists(&s3).await, "the client that it was called on");
    // Of two reasons the closure's end is the one that helps.
    office.wait(13 * 3600);
    let refusal = refused(client.sdk().list_buckets().send().await, Rule::Private);
    assert_eq!(refusal.problem(), ENDED);
}

#[tokio::test]
async fn a_call_that_began_in_the_closure_does_not_leave_after_it() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let begin = Arc::new(Notify::new());
    let late = begin.clone();
    let mut task = None;
    let closure = s3.with_glass(&glass, async |s3| {
        task = Some(tokio::spawn(async move {
            late.notified().await;
            is_closed(&office, &s3, Rule::Private).await;
        }));
    });
    closure.await.expect("glass");
    begin.notify_one();
    task.expect("a task").await.expect("closed");
}

#[tokio::test]
async fn a_retry_after_the_closure_does_not_leave() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let faults = office.cloud.faults();
    faults.next("ListBuckets", Fault::SlowDown).always();
    let before = office.count("ListBuckets");
    let mut call = None;
    let closure = s3.with_glass(&glass, async |s3| {
        let begun = tokio::spawn(async move { s3.sdk().list_buckets().send().await });
        call = Some(begun);
        while office.count("ListBuckets") == before {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    closure.await.expect("glass");
    let call = call.expect("a call").await.expect("no panic");
    let refusal = refused(call, Rule::Private);
    assert_eq!(refusal.problem(), ENDED);
    assert!(
        office.count("ListBuckets") < before + 3,
        "all attempts left"
    );
}

#[tokio::test]
async fn a_closure_that_panics_closes_the_glass() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let slot: Arc<Mutex<Option<s3::Client>>> = Arc::default();
    let out = slot.clone();
    let task = tokio::spawn(async move {
        s3.with_glass(&glass, async |s3| {
            assert!(lists(&s3).await);
            *out.lock().expect("unpoisoned") = Some(s3);
            panic!("the closure panics");
        })
        .await
    });
    assert!(task.await.expect_err("a panic").is_panic());
    let client = slot.lock().expect("unpoisoned").take().expect("a client");
    is_closed(&office, &client, Rule::Private).await;
}

#[tokio::test]
async fn a_closure_that_is_given_up_closes_the_glass() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let slot: Arc<Mutex<Option<s3::Client>>> = Arc::default();
    let endless = s3.with_glass(&glass, async |s3| {
        *slot.lock().expect("unpoisoned") = Some(s3.clone());
        std::future::pending::<()>().await;
    });
    let given_up = tokio::time::timeout(Duration::from_millis(300), endless).await;
    assert!(given_up.is_err());
    let client = slot.lock().expect("unpoisoned").take().expect("a client");
    is_closed(&office, &client, Rule::Private).await;
}

#[tokio::test]
async fn two_closures_at_once_end_apart() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let (ended, begun) = (Notify::new(), Notify::new());
    let short = s3.with_glass(&glass, async |s3| {
        begun.notified().await;
        s3
    });
    let short = async {
        let client = short.await.expect("glass");
        is_closed(&office, &client, Rule::Private).await;
        ended.notify_one();
    };
    let long = s3.with_glass(&glass, async |s3| {
        begun.notify_one();
        ended.notified().await;
        assert!(lists(&s3).await, "the other closure ended, not this one");
    });
    let (_, long) = tokio::join!(short, long);
    long.expect("glass");
}

#[tokio::test]
async fn glass_in_glass_closes_from_within() {
    let Broken {
        office,
        s3,
        mfa,
        glass,
    } = broken().await;
    let of_keys = keys(&mfa);
    let outer = s3.with_glass(&glass, async |outer| {
        let inner = outer.with_glass(&of_keys, async |inner| {
            assert!(lists(&inner).await);
            inner
        });
        let inner = inner.await.expect("glass in glass");
        is_closed(&office, &inner, Rule::Keys).await;
        assert!(lists(&outer).await);
    });
    outer.await.expect("glass");
}

#[tokio::test]
async fn glass_in_glass_closes_with_the_outer_closure() {
    let Broken {
        office,
        s3,
        mfa,
        glass,
    } = broken().await;
    let (opened, ended) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (open, end) = (opened.clone(), ended.clone());
    let of_keys = keys(&mfa);
    let mut task = None;
    let closure = s3.with_glass(&glass, async |outer| {
        task = Some(tokio::spawn(async move {
            let inner = outer.with_glass(&of_keys, async |inner| {
                assert!(lists(&inner).await);
                open.notify_one();
                end.notified().await;
                is_closed(&office, &inner, Rule::Private).await;
            });
            inner.await.expect("glass in glass");
        }));
        opened.notified().await;
    });
    closure.await.expect("glass");
    ended.notify_one();
    task.expect("a task").await.expect("closed");
}

#[tokio::test]
async fn a_long_closure_ends_with_the_credentials_of_its_glass() {
    let Broken {
        office, s3, glass, ..
    } = broken().await;
    let long = s3.with_glass(&glass, async |s3| {
        assert!(lists(&s3).await);
        office.wait(13 * 3600);
        let refusal = refused(s3.sdk().list_buckets().send().await, Rule::Mfa);
        assert_eq!(
            refusal.problem(),
            "the credentials that glass was broken with have ended"
        );
    });
    long.await.expect("glass");
    let late = s3
        .with_glass(&glass, async |_| panic!("not to be run"))
        .await;
    assert_eq!(late.map_err(|no| no.rule()), Err(Some(Rule::Mfa)));
}

#[tokio::test]
async fn glass_in_glass_ends_with_the_first_credentials_to_end() {
    let Broken {
        office,
        s3,
        mfa,
        glass,
    } = broken().await;
    office.wait(6 * 3600);
    mfa.renew().await.expect("another code");
    let fresh = keys(&mfa);
    let outer = s3.with_glass(&glass, async |outer| {
        let inner = outer.with_glass(&fresh, async |inner| {
            assert!(lists(&inner).await);
            office.wait(7 * 3600);
            refused(inner.sdk().list_buckets().send().await, Rule::Mfa);
        });
        inner.await.expect("glass in glass");
    });
    outer.await.expect("glass");
    let alone = s3.with_glass(&fresh, async |s3| lists(&s3).await).await;
    assert!(alone.expect("glass"), "by itself it is good");
}

#[tokio::test]
async fn glass_of_another_account_runs_no_closure() {
    let Broken { office, s3, .. } = broken().await;
    let spec = RoleSpec::trusting_account(ACCOUNT)
        .with_mfa()
        .with_external_id("acme-7f3a");
    let role = office.role(OTHER, "admin", spec);
    let assume = office
        .builder()
        .assume_role(role, role_session_name!("operator"));
    let assume = assume.external_id(palisade::external_id!("acme-7f3a"));
    office.wait(31); // for the next code
    let theirs = assume.connect_with_mfa(office.right()).await;
    let glass = theirs
        .expect("a session")
        .break_glass(waive!(rule::Private, const { WHY }));
    let glass = glass.expect("glass");
    let run = s3
        .with_glass(&glass, async |_| panic!("not to be run"))
        .await;
    assert_eq!(run.map_err(|no| no.rule()), Err(Some(Rule::Mfa)));
}

#[tokio::test]
async fn no_link_is_signed_in_the_closure() {
    let Broken {
        office: _office,
        s3,
        glass,
        ..
    } = broken().await;
    let closure = s3.with_glass(&glass, async |s3| {
        let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
        let link = bucket.presign_get("k").sign().await;
        assert_eq!(
            link.map(drop).map_err(|no| no.rule()),
            Err(Some(Rule::Private))
        );
        let lasts = PresigningConfig::expires_in(Duration::from_secs(60));
        let call = s3.sdk().get_object().bucket("acme-telemetry").key("k");
        let link = call.presigned(lasts.expect("a lifetime")).await;
        let refusal = refused(link, Rule::Private);
        assert_eq!(refusal.operation(), Some("s3 GetObject"));
    });
    closure.await.expect("glass");
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    assert!(bucket.presign_get("k").sign().await.is_ok());
}

#[tokio::test]
async fn what_is_declared_holds_in_the_closure_and_after_it() {
    let Broken {
        office: _office,
        s3,
        glass,
        ..
    } = broken().await;
    let theirs = || AccountId::try_from(OTHER).expect("an account");
    let put = |s3: &s3::Client, bucket: &str| {
        let put = s3.sdk().put_object().bucket(bucket).key("k");
        put.body(b"x".to_vec().into()).send()
    };
    let weather = bucket_name!("weather-archive");
    let _ = s3.declare_foreign(weather, theirs(), reason!("public weather data"));
    let closure = s3.with_glass(&glass, async |s3| {
        refused(put(&s3, "weather-archive").await, Rule::Owner);
        let tides = bucket_name!("tides-archive");
        let _ = s3.declare_foreign(tides, theirs(), reason!("public tidal data"));
    });
    closure.await.expect("glass");
    refused(put(&s3, "tides-archive").await, Rule::Owner);
}

#[tokio::test]
async fn a_workload_opens_attested_glass_too() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "pipeline", RoleSpec::trusting_account(ACCOUNT));
    let user = office.builder().connect().await.expect("a session");
    let session = user
        .assume_role(role, role_session_name!("deploy-17"))
        .connect();
    let session = session.await.expect("a role");
    let attested = session.attest().await.expect("a role");
    let waiver = waive!(rule::Private, const { WHY });
    let glass = attested.break_glass(waiver).await.expect("glass");
    let s3 = s3::Client::new(&session);
    let listed = s3.with_glass(&glass, async |s3| lists(&s3).await);
    assert!(listed.await.expect("glass"));
    let evidence = session.evidence();
    let mut of_mfa = evidence.about(Rule::Mfa);
    assert!(of_mfa.any(|entry| entry.detail == "attested by STS; MFA was not proven"));
}

#[tokio::test]
async fn the_other_services_clients_have_it_too() {
    let office = Office::open().await;
    let session = office.builder().connect().await.expect("a session");
    let mfa = office.connect().await;
    let sts = palisade::sts::Client::new(&session);
    let of_keys = keys(&mfa);
    let out = sts.with_glass(&of_keys, async |sts| {
        let caller = sts.sdk().get_caller_identity().send().await;
        assert!(caller.is_ok());
        assert!(office.signer("GetCallerIdentity").starts_with("ASIA"));
        sts
    });
    let out = out.await.expect("glass");
    let refusal = refused(out.sdk().get_caller_identity().send().await, Rule::Keys);
    assert_eq!(refusal.problem(), ENDED);
    assert_eq!(refusal.operation(), Some("sts GetCallerIdentity"));
    assert!(sts.sdk().get_caller_identity().send().await.is_ok());
    assert!(office.signer("GetCallerIdentity").starts_with("AKIA"));
}
