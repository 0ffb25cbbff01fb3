//! A session with a second factor grows old.

use std::sync::Arc;
use std::time::{Duration, Instant};

use palisade::region::UsEast1;
use palisade::testing::{Fault, RoleSpec};
use palisade::{ErrorKind, Mfa, MfaCode, MfaSession, PromptError, role_session_name};
use tokio::sync::Semaphore;

use super::{ACCOUNT, Office, works};

const HOURS: u64 = 3600;

/// A device whose codes come when the test lets them.
fn slow(office: &Office, gate: &Arc<Semaphore>) -> Mfa {
    let (device, gate) = (office.device.clone(), gate.clone());
    let questions = office.questions.clone();
    Mfa::new(office.serial(), move |_| {
        questions.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let (device, gate) = (device.clone(), gate.clone());
        async move {
            gate.acquire().await.expect("open").forget();
            Ok(device.code().parse::<MfaCode>()?)
        }
    })
}

/// Makes calls at the same time, all of which work.
async fn at_once(calls: usize, mfa: &MfaSession<UsEast1>) {
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let mfa = mfa.clone();
        tasks.spawn(async move { works(&mfa).await });
    }
    for said in tasks.join_all().await {
        assert_eq!(said, Ok(()));
    }
}

async fn until(what: impl Fn() -> bool) {
    for _ in 0..500 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come to that");
}

#[tokio::test]
async fn calls_go_on_while_the_next_code_is_asked_for() {
    let office = Office::open().await;
    let gate = Arc::new(Semaphore::new(1));
    let mfa = office
        .builder()
        .connect_with_mfa(slow(&office, &gate))
        .await
        .unwrap();
    works(&mfa).await.unwrap();
    let first = office.signer("ListObjectsV2");

    office.wait(12 * HOURS - 240);
    let begun = Instant::now();
    at_once(16, &mfa).await;
    assert!(
        begun.elapsed() < Duration::from_secs(10),
        "nobody waits for the person"
    );
    assert_eq!(office.signer("ListObjectsV2"), first);
    assert_eq!(office.questions(), 2, "one question for all");

    gate.add_permits(1);
    until(|| office.count("GetSessionToken") == 2).await;
    until(|| mfa.expires_at() > office.cloud.clock().now() + Duration::from_secs(6 * HOURS)).await;
    works(&mfa).await.unwrap();
    assert_ne!(office.signer("ListObjectsV2"), first);
}

#[tokio::test]
async fn a_call_after_the_end_waits_for_the_code_for_a_while() {
    let office = Office::open().await;
    let gate = Arc::new(Semaphore::new(1));
    let asks = slow(&office, &gate).patience(Duration::from_millis(300));
    let mfa = office.builder().connect_with_mfa(asks).await.unwrap();
    office.wait(13 * HOURS);

    let said = works(&mfa).await.unwrap_err();
    assert_eq!(
        said,
        "Mfa: the session has ended and a code is being asked for; enter the code and call again"
    );
    // Whoever stopped waiting did not end the question.
    works(&mfa).await.unwrap_err();
    assert_eq!(office.questions(), 2);
    gate.add_permits(1);
    until(|| office.count("GetSessionToken") == 2).await;
    until(|| mfa.expires_at() > office.cloud.clock().now()).await;
    assert_eq!(works(&mfa).await, Ok(()));
}

#[tokio::test]
async fn many_calls_after_the_end_make_one_question() {
    let office = Office::open().await;
    let gate = Arc::new(Semaphore::new(1));
    let mfa = office
        .builder()
        .connect_with_mfa(slow(&office, &gate))
        .await
        .unwrap();
    office.wait(13 * HOURS);
    gate.add_permits(1);
    at_once(32, &mfa).await;
    assert_eq!((office.questions(), office.device.attempts()), (2, 2));
}

#[tokio::test]
async fn nobody_is_asked_again_after_a_code_that_was_not_accepted() {
    let office = Office::open().await;
    let device = office.device.clone();
    let first = std::sync::atomic::AtomicBool::new(true);
    let mfa = office.answering(move || {
        let right = first.swap(false, std::sync::atomic::Ordering::SeqCst);
        Ok(if right {
            device.code()
        } else {
            device.code_in(999)
        })
    });
    let mfa = office.builder().connect_with_mfa(mfa).await.unwrap();
    office.wait(12 * HOURS - 240);
    for _ in 0..5 {
        assert_eq!(
            works(&mfa).await,
            Ok(()),
            "the old credentials are still good"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!((office.questions(), office.device.attempts()), (2, 2));

    office.wait(600);
    for _ in 0..5 {
        let said = works(&mfa).await.unwrap_err();
        assert!(
            said.starts_with("Mfa: the session has ended and was not renewed: STS did not accept"),
            "{said}"
        );
        assert!(
            said.ends_with("call `renew` on its `MfaSession` to be asked for the next code"),
            "{said}"
        );
    }
    assert_eq!((office.questions(), office.device.attempts()), (2, 2));
    let error = mfa.renew().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Code);
    assert_eq!((office.questions(), office.device.attempts()), (3, 3));
}

#[tokio::test]
async fn renewing_by_hand_gets_new_credentials() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    works(&mfa).await.unwrap();
    let (since, signer) = (mfa.since(), office.signer("ListObjectsV2"));
    office.wait(60);
    mfa.renew().await.unwrap();
    assert!(mfa.since() > since);
    works(&mfa).await.unwrap();
    assert_ne!(office.signer("ListObjectsV2"), signer);
}

#[tokio::test]
async fn a_session_that_the_service_ended_is_renewed_by_hand() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    office.cloud.expire_sessions();
    let said = works(&mfa).await.unwrap_err();
    assert!(said.contains("ExpiredToken"), "{said}");
    assert_eq!(
        office.questions(),
        1,
        "nobody is asked because a service says so"
    );
    office.wait(60);
    mfa.renew().await.unwrap();
    assert_eq!(works(&mfa).await, Ok(()));
}

#[tokio::test]
async fn the_network_may_go_away_while_a_person_types() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    office.wait(60);
    let faults = office.cloud.faults();
    faults
        .next("GetSessionToken", Fault::CutBeforeReply)
        .always();
    let error = mfa.renew().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert_eq!(works(&mfa).await, Ok(()), "the present credentials stay");
    faults.clear();
    office.wait(60);
    mfa.renew().await.unwrap();
    assert_eq!(office.count("GetSessionToken"), 3);
}

#[tokio::test]
async fn a_prompt_that_panics_does_not_hang_the_session() {
    let office = Office::open().await;
    let first = std::sync::atomic::AtomicUsize::new(0);
    let device = office.device.clone();
    let mfa =
        office.answering(
            move || match first.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
                1 => panic!("the window crashed"),
                _ => Ok::<_, PromptError>(device.code()),
            },
        );
    let mfa = office.builder().connect_with_mfa(mfa).await.unwrap();
    office.wait(60);
    assert!(mfa.renew().await.is_err());
    mfa.renew().await.unwrap();
}

#[tokio::test]
async fn a_dropped_session_takes_its_question_back() {
    let office = Office::open().await;
    let gate = Arc::new(Semaphore::new(1));
    let mfa = office
        .builder()
        .connect_with_mfa(slow(&office, &gate))
        .await
        .unwrap();
    office.wait(12 * HOURS - 240);
    works(&mfa).await.unwrap();
    until(|| office.questions() == 2).await;
    drop(mfa);
    tokio::time::sleep(Duration::from_millis(50)).await;
    gate.add_permits(1);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(office.count("GetSessionToken"), 1);
    assert_eq!(
        gate.available_permits(),
        1,
        "nobody waits for the answer any more"
    );
}

#[tokio::test]
async fn a_role_works_on_while_its_base_waits_for_a_code() {
    let office = Office::open().await;
    let gate = Arc::new(Semaphore::new(1));
    let asks = slow(&office, &gate).patience(Duration::from_millis(300));
    let base = office.builder().connect_with_mfa(asks).await.unwrap();
    let spec = RoleSpec::trusting_account(ACCOUNT);
    let role = office.role(
        ACCOUNT,
        "export",
        spec.max_session(Duration::from_secs(12 * HOURS)),
    );
    office.wait(HOURS);
    let assume = base.assume_role(role, role_session_name!("nightly"));
    let role = assume
        .duration(Duration::from_secs(11 * HOURS + 60))
        .connect()
        .await
        .unwrap();
    // The base has ended, the role has not.
    office.wait(11 * HOURS);
    for _ in 0..3 {
        assert_eq!(works(&role).await, Ok(()));
    }
    office.wait(120);
    let said = works(&role).await.unwrap_err();
    assert!(
        said.starts_with("Mfa: the session has ended and a code is being asked for"),
        "{said}"
    );
}

#[tokio::test]
async fn renewing_a_role_asks_for_a_code_of_its_base() {
    let office = Office::open().await;
    let base = office.connect().await;
    let role = office.role(
        ACCOUNT,
        "export",
        RoleSpec::trusting_account(ACCOUNT).with_mfa(),
    );
    let role = base
        .assume_role(role, role_session_name!("nightly"))
        .connect()
        .await
        .unwrap();
    let role = role.mfa().unwrap();
    drop(base);
    assert_eq!(office.questions(), 1, "assuming a role asks nobody");
    let since = role.since();
    office.wait(60);
    role.renew().await.unwrap();
    assert_eq!(office.questions(), 2);
    assert!(role.since() > since);
}

#[tokio::test]
async fn a_service_that_hangs_does_not_hold_up_good_credentials() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let assume = office
        .builder()
        .assume_role(role, role_session_name!("nightly"));
    let session = assume.connect().await.unwrap();
    office.wait(HOURS - 240);
    office
        .cloud
        .faults()
        .next("AssumeRole", Fault::Hang)
        .always();
    let begun = Instant::now();
    assert_eq!(works(&session).await, Ok(()));
    assert!(begun.elapsed() < Duration::from_secs(20));
}

#[tokio::test]
async fn a_service_that_fails_is_not_asked_by_every_call() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let assume = office
        .builder()
        .assume_role(role, role_session_name!("nightly"));
    let session = assume.connect().await.unwrap();
    office.wait(HOURS - 240);
    office
        .cloud
        .faults()
        .next("AssumeRole", Fault::Deny)
        .always();
    for _ in 0..10 {
        assert_eq!(works(&session).await, Ok(()));
    }
    assert_eq!(office.count("AssumeRole"), 2);
    office.wait(31);
    assert_eq!(works(&session).await, Ok(()));
    assert_eq!(office.count("AssumeRole"), 3);
}

#[tokio::test]
async fn a_prompt_that_panicked_is_not_asked_by_every_call() {
    let office = Office::open().await;
    let device = office.device.clone();
    let first = std::sync::atomic::AtomicBool::new(true);
    let mfa = office.answering(move || {
        let right = first.swap(false, std::sync::atomic::Ordering::SeqCst);
        assert!(right, "the window crashed");
        Ok::<_, PromptError>(device.code())
    });
    let mfa = office.builder().connect_with_mfa(mfa).await.unwrap();
    office.wait(13 * HOURS);
    for _ in 0..5 {
        assert!(works(&mfa).await.is_err());
    }
    assert_eq!(office.questions(), 2);
}

#[tokio::test]
async fn a_refusal_takes_away_what_is_still_good() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let assume = office
        .builder()
        .assume_role(role, role_session_name!("nightly"));
    let session = assume.connect().await.unwrap();
    office.wait(HOURS - 240);
    let lie = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
               <Credentials><AccessKeyId>ASIAOTHEROTHEROTHER0</AccessKeyId><SecretAccessKey>s</SecretAccessKey>\
               <SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>\
               <AssumedRoleUser><Arn>arn:aws:sts::444455556666:assumed-role/export/x</Arn>\
               <AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>";
    let lie = Fault::OtherBody(lie.to_owned());
    office.cloud.faults().next("AssumeRole", lie).always();
    for _ in 0..3 {
        assert!(works(&session).await.unwrap_err().starts_with("Owner: "));
    }
    office.cloud.faults().clear();
    assert_eq!(works(&session).await, Ok(()), "found anew");
}
