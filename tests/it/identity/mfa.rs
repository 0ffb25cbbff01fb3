//! What a code opens, and what happens when it is none.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use palisade::testing::Fault;
use palisade::{AccountId, ErrorKind, Mfa, MfaRequest, MfaSerial, Outcome, PromptError, Rule};

use super::{ACCOUNT, Office, works};

#[tokio::test]
async fn a_code_makes_a_session_that_knows_of_it() {
    let office = Office::open().await;
    let before = SystemTime::now();
    let mfa = office.connect().await;
    assert_eq!(mfa.serial(), &office.serial());
    assert_eq!(mfa.account().as_str(), ACCOUNT);
    assert!(mfa.since() >= before);
    let lasts = mfa.expires_at().duration_since(before).unwrap().as_secs();
    assert!(
        (12 * 3600 - 60..=12 * 3600 + 60).contains(&lasts),
        "{lasts}"
    );

    assert_eq!(works(&mfa).await, Ok(()));
    assert_eq!((office.questions(), office.device.attempts()), (1, 1));
    let noted = mfa.evidence();
    let mut noted = noted.about(Rule::Mfa);
    assert!(noted.any(|entry| entry.outcome == Outcome::Kept && entry.detail == "accepted by STS"));
}

#[tokio::test]
async fn the_keys_of_the_user_sign_nothing_but_calls_of_sts() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    works(&mfa).await.unwrap();
    assert!(office.signer("ListObjectsV2").starts_with("ASIA"));
    let requests = office.cloud.requests();
    let long_lived = requests.iter().filter(|seen| {
        let id = seen.signed_by.as_deref().unwrap_or_default();
        id.starts_with("AKIA")
    });
    let calls: Vec<_> = long_lived
        .map(|seen| {
            (
                seen.host.as_str(),
                seen.operation.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    let host = "sts-fips.us-east-1.amazonaws.com";
    assert_eq!(
        calls,
        [(host, "GetCallerIdentity"), (host, "GetSessionToken")]
    );
}

#[tokio::test]
async fn a_wrong_code_is_shown_once_and_said_to_be_wrong() {
    let office = Office::open().await;
    let device = office.device.clone();
    let wrong = office.answering(move || Ok(device.code_in(1000)));
    let error = office.fails(wrong).await;
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Code, Some(Rule::Mfa))
    );
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Mfa: STS did not accept the code: it is wrong, was used before, or is too old; enter the \
         next code; check the serial number, and the device's clock if codes are never accepted"
    );
    assert_eq!(office.device.attempts(), 1);
    assert!(
        office
            .builder()
            .connect_with_mfa(office.right())
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_code_that_was_used_is_not_shown_to_sts_again() {
    let office = Office::open().await;
    let code = office.device.code();
    let again = code.clone();
    let same = office.answering(move || Ok(again.clone()));
    assert!(office.builder().connect_with_mfa(same).await.is_ok());
    // Another value for the same device knows of it too.
    let error = office
        .fails(office.answering(move || Ok(code.clone())))
        .await;
    assert_eq!(error.kind(), ErrorKind::Code);
    let text = error.refusal().unwrap().to_string();
    assert_eq!(
        text,
        "Mfa: the code was used before; wait until the device shows the next one"
    );
    assert_eq!((office.device.attempts(), office.questions()), (1, 4));
}

#[tokio::test]
async fn a_person_who_gives_a_used_code_is_asked_for_the_next_one() {
    let office = Office::open().await;
    office.connect().await;
    let device = office.device.clone();
    let mfa = Mfa::new(office.serial(), move |request: MfaRequest| {
        let code = device.code_in(if request.next { 1 } else { 0 }).parse();
        async { Ok(code?) }
    });
    assert!(office.builder().connect_with_mfa(mfa).await.is_ok());
    assert_eq!(office.device.attempts(), 2);
}

#[tokio::test]
async fn clones_ask_one_question_at_a_time() {
    let office = Office::open().await;
    let open = Arc::new(AtomicUsize::new(0));
    let (device, most) = (office.device.clone(), Arc::new(AtomicUsize::new(0)));
    let seen = most.clone();
    let step = Arc::new(AtomicI64::new(0));
    let mfa = Mfa::new(office.serial(), move |_| {
        let now = open.fetch_add(1, Ordering::SeqCst) + 1;
        seen.fetch_max(now, Ordering::SeqCst);
        let code = device.code_in(step.fetch_add(1, Ordering::SeqCst)).parse();
        let open = open.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(100)).await;
            open.fetch_sub(1, Ordering::SeqCst);
            Ok(code?)
        }
    });
    let connect = || office.builder().connect_with_mfa(mfa.clone());
    let (one, two) = tokio::join!(connect(), connect());
    assert!(one.is_ok() && two.is_ok(), "{one:?} {two:?}");
    assert_eq!(most.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_pin_holds_for_the_session_of_a_code() {
    let office = Office::open().await;
    let other = AccountId::try_from("444455556666").unwrap();
    let pinned = office
        .builder()
        .account(other)
        .connect_with_mfa(office.right())
        .await;
    assert_eq!(pinned.map(|_| ()).unwrap_err().rule(), Some(Rule::Owner));
    assert_eq!(office.questions(), 0);
    let own = AccountId::try_from(ACCOUNT).unwrap();
    let pinned = office
        .builder()
        .account(own)
        .connect_with_mfa(office.right())
        .await
        .unwrap();
    assert_eq!(works(&pinned).await, Ok(()));
}

#[tokio::test]
async fn a_code_is_not_spent_where_sts_cannot_say_whose_keys_these_are() {
    let office = Office::open().await;
    office
        .cloud
        .faults()
        .next("GetCallerIdentity", Fault::Deny)
        .always();
    office.fails(office.right()).await;
    assert_eq!((office.questions(), office.device.attempts()), (0, 0));
}

#[tokio::test]
async fn keys_that_are_none_are_not_taken_from_sts() {
    let office = Office::open().await;
    let lie = |id: &str| {
        Fault::OtherBody(format!(
            "<GetSessionTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
             <GetSessionTokenResult><Credentials><AccessKeyId>{id}</AccessKeyId>\
             <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>\
             <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>\
             </GetSessionTokenResult></GetSessionTokenResponse>"
        ))
    };
    for id in [
        "",
        "short",
        "ASIAIOSFODNN7EXAMPL&#10;",
        "ASIAIOSFODNN7 EXAMPLE",
    ] {
        office.wait(60);
        office.cloud.faults().next("GetSessionToken", lie(id));
        let error = office.fails(office.right()).await;
        assert!(
            error.to_string().contains("not well formed"),
            "{id}: {error:?}"
        );
    }
}

#[tokio::test]
async fn what_is_no_code_is_not_shown_to_sts() {
    let office = Office::open().await;
    for typed in ["", "12345", "canary", "1234567"] {
        let mfa = office.answering(move || Ok(typed.to_owned()));
        let error = office.fails(mfa).await;
        assert_eq!(error.kind(), ErrorKind::Code, "{typed}");
        assert!(!format!("{error:?}").contains("canary"));
    }
    assert_eq!(office.count("GetSessionToken"), 0);
}

#[tokio::test]
async fn a_person_may_say_no() {
    let office = Office::open().await;
    let mfa = office.answering(|| Err(PromptError::cancelled()));
    let error = office.fails(mfa).await;
    assert_eq!(error.kind(), ErrorKind::Cancelled);
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Mfa: no code was given, so there is no second factor; connect again and enter the code \
         that the device shows"
    );
    let mfa = office.answering(|| Err(PromptError::failed("the window is closed\u{1b}[2J")));
    let error = office.fails(mfa).await;
    assert_eq!(error.kind(), ErrorKind::Refused);
    let text = error.refusal().unwrap().to_string();
    assert!(text.contains("the window is closed\\u{1b}[2J;"), "{text}");
    assert_eq!(office.count("GetSessionToken"), 0);
}

#[tokio::test]
async fn a_code_is_sent_once_whatever_becomes_of_the_reply() {
    for fault in [
        Fault::CutBeforeReply,
        Fault::CutAfterApply,
        Fault::SlowDown,
        Fault::Status(500),
    ] {
        let office = Office::open().await;
        office
            .cloud
            .faults()
            .next("GetSessionToken", fault.clone())
            .always();
        let error = office.fails(office.right()).await;
        assert_eq!(office.count("GetSessionToken"), 1, "{fault:?}");
        let cut = matches!(fault, Fault::CutBeforeReply | Fault::CutAfterApply);
        let kind = if cut {
            ErrorKind::Connection
        } else {
            ErrorKind::Credentials
        };
        assert_eq!(error.kind(), kind, "{fault:?}: {error:?}");
        if cut {
            assert!(error.to_string().contains("take the next code"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_clock_that_is_off_is_named() {
    let office = Office::open().await;
    let date = vec![(
        "date".to_owned(),
        "Sun, 01 Nov 2026 00:00:00 GMT".to_owned(),
    )];
    let faults = office.cloud.faults();
    faults.next("GetSessionToken", Fault::Headers(date.clone()));
    let device = office.device.clone();
    let old = office.answering(move || Ok(device.code_in(-40)));
    let error = office.fails(old).await;
    assert_eq!(error.kind(), ErrorKind::Code);
    let text = error.refusal().unwrap().to_string();
    assert!(
        text.contains("set this machine's clock, which is"),
        "{text}"
    );
    assert!(text.contains("seconds ahead"), "{text}");
}

#[tokio::test]
async fn the_device_must_be_the_users() {
    let office = Office::open().await;
    let serial = MfaSerial::try_from("arn:aws:iam::111122223333:mfa/somebody-else").unwrap();
    let device = office.device.clone();
    let mfa = Mfa::new(serial, move |_| {
        let code = device.code().parse();
        async { Ok(code?) }
    });
    let error = office.fails(mfa).await;
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Refused, Some(Rule::Mfa))
    );
    assert!(error.refusal().unwrap().problem().contains("serial number"));
}

#[tokio::test]
async fn a_duration_that_is_too_long_or_too_short_asks_nobody() {
    let office = Office::open().await;
    for seconds in [0, 899, 12 * 3600 + 1, u64::MAX] {
        let mfa = office.right().duration(Duration::from_secs(seconds));
        assert_eq!(office.fails(mfa).await.rule(), Some(Rule::Mfa), "{seconds}");
    }
    assert_eq!((office.questions(), office.cloud.connections()), (0, 0));
    let short = office.right().duration(Duration::from_secs(900));
    assert!(office.builder().connect_with_mfa(short).await.is_ok());
}

#[tokio::test]
async fn the_root_user_is_nobody() {
    let office = Office::open().await;
    office.cloud.iam().be_root();
    let session = office.builder().connect().await.unwrap();
    assert_eq!(
        works(&session).await.unwrap_err(),
        "LeastPrivilege: the credentials belong to the account's root user; delete the root user's \
         access keys and work with a role"
    );
    assert_eq!(office.count("ListObjectsV2"), 0);
}
