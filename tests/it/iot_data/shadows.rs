//! Shadows, their versions, and answers that do not belong to the question.

use palisade::iot_data::{self, Shadow, ShadowUpdate};
use palisade::testing::Fault;
use palisade::{ErrorKind, Rule, shadow_name, thing_name};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{on_cloud, staged};
use crate::mock::Answer;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Press {
    speed: u32,
}

fn press(data: &iot_data::Client) -> Shadow {
    data.shadow(&thing_name!("press-17"))
}

fn wish(speed: u32) -> ShadowUpdate {
    ShadowUpdate::desired(&Press { speed }).expect("a state")
}

#[tokio::test]
async fn a_shadow_is_changed_and_read_by_types() {
    let (_scene, data) = on_cloud().await;
    let shadow = press(&data);
    let none = shadow.get().await.expect_err("no shadow");
    assert_eq!(none.code(), Some("ResourceNotFoundException"));
    let first = shadow.update(wish(40)).await.expect("taken");
    assert_eq!(first.version(), 1);
    let reported = ShadowUpdate::reported(&Press { speed: 30 }).expect("a state");
    let reported = reported.client_token("desk-1").expect("a token");
    let second = shadow.update(reported).await.expect("taken");
    assert_eq!(second.client_token(), Some("desk-1"));
    let now = shadow.get().await.expect("a shadow");
    assert_eq!(now.version(), 2);
    assert!(now.written_at().is_some());
    assert_eq!(now.desired(), Ok(Some(Press { speed: 40 })));
    assert_eq!(now.reported(), Ok(Some(Press { speed: 30 })));
    assert_eq!(now.delta(), Ok(Some(Press { speed: 40 })));
    let done = ShadowUpdate::reported(&Press { speed: 40 }).expect("a state");
    shadow.update(done.clear_desired()).await.expect("taken");
    let now = shadow.get().await.expect("a shadow");
    assert_eq!(now.desired::<Press>(), Ok(None));
    assert_eq!(now.delta::<Press>(), Ok(None));
    shadow.delete().await.expect("deleted");
    let gone = shadow.delete().await.expect_err("no shadow");
    assert_eq!(gone.code(), Some("ResourceNotFoundException"));
}

#[tokio::test]
async fn a_named_shadow_is_another_one() {
    let (scene, data) = on_cloud().await;
    let firmware = press(&data).named(&shadow_name!("firmware"));
    firmware.update(wish(1)).await.expect("taken");
    assert!(scene.cloud.iot_data().shadow("press-17", None).is_none());
    assert!(
        scene
            .cloud
            .iot_data()
            .shadow("press-17", "firmware")
            .is_some()
    );
    let names = data
        .named_shadows(&thing_name!("press-17"))
        .send()
        .await
        .expect("names");
    assert_eq!(names.results(), ["firmware"]);
    assert_eq!(firmware.get().await.expect("a shadow").version(), 1);
    firmware.delete().await.expect("deleted");
}

#[tokio::test]
async fn a_stale_version_is_a_conflict_that_says_the_way_on() {
    let (_scene, data) = on_cloud().await;
    let shadow = press(&data);
    let seen = shadow.update(wish(40)).await.expect("taken").version();
    shadow.update(wish(50)).await.expect("taken");
    let stale = wish(60).expected_version(seen);
    let error = shadow.update(stale).await.expect_err("a conflict");
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(error.code(), Some("ConflictException"));
    assert_eq!(
        error.to_string(),
        "iot-data UpdateThingShadow failed: the shadow no longer has the expected version; read it again by `get`, \
         decide anew, and send that with the version it has then"
    );
    let now = shadow.get().await.expect("a shadow");
    assert_eq!(now.desired(), Ok(Some(Press { speed: 50 })));
    let fresh = wish(60).expected_version(now.version());
    assert_eq!(
        shadow.update(fresh).await.expect("taken").version(),
        now.version() + 1
    );
}

const LOST: &str = "iot-data UpdateThingShadow failed: no answer came that could be read, and the update may have been \
                    taken; read the shadow by `get` before sending another";

/// Wishes for ten more as the errors advise: again after a conflict, and after a lost answer only if nothing was
/// changed.
async fn faster(shadow: &Shadow) -> u64 {
    for _ in 0..3 {
        let now = shadow.get().await.expect("a shadow");
        let press = now.desired::<Press>().expect("a press").expect("a wish");
        let update = wish(press.speed + 10).expected_version(now.version());
        let error = match shadow.update(update).await {
            Ok(taken) => return taken.version(),
            Err(error) => error,
        };
        if error.kind() == ErrorKind::Conflict {
            continue;
        }
        assert_eq!(error.kind(), ErrorKind::Connection);
        assert_eq!(error.to_string(), LOST);
        let then = shadow.get().await.expect("a shadow");
        if then.version() != now.version() {
            return then.version();
        }
    }
    panic!("three times in vain");
}

#[tokio::test]
async fn a_lost_answer_to_a_versioned_update_is_no_second_change() {
    for fault in [Fault::CutAfterApply, Fault::CutBeforeReply] {
        let (scene, data) = on_cloud().await;
        let shadow = press(&data);
        shadow.update(wish(40)).await.expect("taken");
        scene.cloud.faults().next("UpdateThingShadow", fault);
        assert_eq!(faster(&shadow).await, 2);
        let now = shadow.get().await.expect("a shadow");
        assert_eq!(
            (now.version(), now.desired()),
            (2, Ok(Some(Press { speed: 50 })))
        );
    }
}

#[tokio::test]
async fn what_expects_a_version_is_sent_once_and_all_else_as_the_caller_says() {
    for (retries, expects, times) in [
        (true, false, 2),
        (false, false, 1),
        (true, true, 1),
        (false, true, 1),
    ] {
        let (scene, data) = on_cloud().await;
        let shadow = press(&data);
        let seen = shadow.update(wish(40)).await.expect("taken").version();
        scene
            .cloud
            .faults()
            .next("UpdateThingShadow", Fault::CutAfterApply);
        let update = wish(50).expected_version(expects.then_some(seen));
        let sent = shadow.retries(retries).update(update).await;
        assert_eq!(scene.count("UpdateThingShadow"), 1 + times);
        assert_eq!(sent.is_ok(), times == 2, "{sent:?}");
        if let Err(error) = sent {
            assert_eq!(error.kind(), ErrorKind::Connection);
            assert_eq!(error.to_string(), LOST);
        }
    }
}

#[tokio::test]
async fn a_conflict_of_what_expects_no_version_is_not_said_to_be_stale() {
    let (scene, data) = on_cloud().await;
    let shadow = press(&data);
    for (update, kind) in [
        (wish(40), ErrorKind::Service),
        (wish(40).expected_version(7), ErrorKind::Conflict),
    ] {
        let fault = Fault::Error {
            status: 409,
            code: "ConflictException".to_owned(),
            message: "canary".to_owned(),
        };
        scene.cloud.faults().next("UpdateThingShadow", fault);
        let error = shadow.update(update).await.expect_err("a conflict");
        assert_eq!(error.kind(), kind);
        assert_eq!(error.code(), Some("ConflictException"));
    }
}

#[tokio::test]
async fn a_deletion_whose_answer_was_lost_says_that_there_is_no_shadow_or_nothing() {
    for (retries, code) in [(true, Some("ResourceNotFoundException")), (false, None)] {
        let (scene, data) = on_cloud().await;
        let shadow = press(&data).retries(retries);
        shadow.update(wish(40)).await.expect("taken");
        scene
            .cloud
            .faults()
            .next("DeleteThingShadow", Fault::CutAfterApply);
        let error = shadow.delete().await.expect_err("lost");
        assert_eq!(error.code(), code);
        assert!(scene.cloud.iot_data().shadow("press-17", None).is_none());
    }
}

#[tokio::test]
async fn a_state_that_json_cannot_write_is_not_sent() {
    let (scene, data) = on_cloud().await;
    let shadow = press(&data);
    shadow.update(wish(40)).await.expect("taken");
    let refused = ShadowUpdate::desired(&std::collections::BTreeMap::from([("speed", f64::NAN)]));
    assert_eq!(
        refused.err().map(|refusal| refusal.to_string()).as_deref(),
        Some(
            "Integrity: the state of a shadow holds a number that is infinite or none, for which JSON has no form; say \
             it by a text; `null`, which would stand there, has the shadow forget the member"
        )
    );
    let kept = scene.cloud.iot_data().shadow("press-17", None);
    assert!(kept.is_some());
    assert_eq!(scene.count("UpdateThingShadow"), 1);
}

#[tokio::test]
async fn an_answer_to_another_update_is_not_believed() {
    let (stage, session, data) = staged().await;
    let shadow = press(&data);
    let said = |version: Value, token: Value| {
        let body = json!({"state": {"desired": {"speed": "canary"}}, "version": version, "clientToken": token});
        stage.answers(Answer::new(200, body.to_string()));
    };
    let update = || {
        wish(40)
            .expected_version(7)
            .client_token("desk-1")
            .expect("a token")
    };
    said(json!(8), json!("desk-1"));
    assert_eq!(shadow.update(update()).await.expect("taken").version(), 8);
    for (version, token) in [
        (json!(7), json!("desk-1")),
        (json!(9), json!("desk-1")),
        (json!(900), json!("desk-1")),
        (json!(3), json!("desk-1")),
        (json!(8), json!("desk-2")),
        (json!(8), json!(null)),
        (json!(-8), json!("desk-1")),
        (json!("8"), json!("desk-1")),
        (json!(null), json!("desk-1")),
    ] {
        said(version.clone(), token.clone());
        let error = shadow.update(update()).await.expect_err("another's");
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{version} {token}");
        assert_eq!(error.rule(), Some(Rule::Integrity));
        assert_eq!(
            error.to_string(),
            "iot-data UpdateThingShadow was taken, but the answer is not that to this update: it has no version \
             that follows, or another token"
        );
    }
    for version in [0, 1] {
        said(json!(version), json!(null));
        let sent = shadow.update(wish(40)).await;
        assert_eq!(sent.is_ok(), version == 1);
    }
    let evidence = format!("{:?}", session.evidence());
    assert!(!evidence.contains("canary"), "{evidence}");
}

#[tokio::test]
async fn an_answer_that_is_no_shadow_is_none() {
    let (stage, _session, data) = staged().await;
    let shadow = press(&data);
    for body in [
        "",
        "canary",
        "[]",
        "{}",
        "{\"version\":",
        "\u{feff}{\"version\":1}",
        "{\"state\":{\"desired\":canary},\"version\":1}",
    ] {
        stage.answers(Answer::new(200, body));
        let error = shadow.get().await.expect_err("no shadow");
        assert_eq!(error.kind(), ErrorKind::Connection, "{body}");
        assert_eq!(
            error.to_string(),
            "iot-data GetThingShadow failed: the answer is no document of a shadow"
        );
        assert!(!format!("{error:?}").contains("canary"));
        let error = shadow.update(wish(1)).await.expect_err("no shadow");
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{body}");
    }
}

#[tokio::test]
async fn an_endless_answer_ends() {
    let (scene, data) = on_cloud().await;
    let shadow = press(&data);
    shadow.update(wish(40)).await.expect("taken");
    scene
        .cloud
        .faults()
        .next("GetThingShadow", Fault::Endless)
        .always();
    let error = shadow.get().await.expect_err("endless");
    assert_eq!(error.rule(), Some(Rule::Tls), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_is_larger_than_any_shadow_is_not_read() {
    let (scene, data) = on_cloud().await;
    let shadow = press(&data);
    shadow.update(wish(40)).await.expect("taken");
    let answer = |length: usize| {
        let body = json!({"state": {}, "version": 1, "x": " ".repeat(length)}).to_string();
        scene
            .cloud
            .faults()
            .next("GetThingShadow", Fault::OtherBody(body));
    };
    answer(1_000_000);
    assert_eq!(shadow.get().await.expect("a shadow").version(), 1);
    answer(1_048_576);
    let error = shadow.get().await.expect_err("too large");
    assert_eq!(error.rule(), Some(Rule::Tls), "{error:?}");
}
