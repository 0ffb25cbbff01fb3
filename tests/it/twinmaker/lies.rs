//! Servers that say something else of a workspace than was asked for.

use std::time::Duration;

use palisade::testing::Fault;
use palisade::{ErrorKind, Outcome, Rule, workspace_id};
use serde_json::{Value, json};

use super::{BUCKET_ARN, Hall, PLANT_ARN, hall, refused, role};

fn workspace() -> Value {
    json!({
        "workspaceId": "plant",
        "arn": PLANT_ARN,
        "s3Location": BUCKET_ARN,
        "role": role().as_str(),
        "creationDateTime": 1_700_000_000,
        "updateDateTime": 1_700_000_000,
    })
}

fn with(member: &str, value: Value) -> Value {
    let mut said = workspace();
    said[member] = value;
    said
}

/// What is false about a workspace, and the rule that is broken by it.
fn lies() -> Vec<(&'static str, Value, Rule)> {
    let elsewhere = |text: &str| json!(PLANT_ARN.replace("us-east-1:111122223333", text));
    let encrypt = Rule::EncryptAtRest;
    vec![
        (
            "another bucket",
            with("s3Location", json!("arn:aws:s3:::acme-theirs")),
            encrypt,
        ),
        (
            "a longer bucket",
            with("s3Location", json!("arn:aws:s3:::acme-twin2")),
            encrypt,
        ),
        (
            "a part of the bucket",
            with("s3Location", json!("arn:aws:s3:::acme-twin/a")),
            encrypt,
        ),
        (
            "another partition",
            with("s3Location", json!("arn:aws-cn:s3:::acme-twin")),
            encrypt,
        ),
        ("no bucket", with("s3Location", Value::Null), encrypt),
        (
            "another account",
            with("arn", elsewhere("us-east-1:999999999999")),
            Rule::Owner,
        ),
        (
            "another region",
            with("arn", elsewhere("eu-west-1:111122223333")),
            Rule::Owner,
        ),
        (
            "another workspace",
            with("arn", json!(PLANT_ARN.replace("plant", "plan"))),
            Rule::Owner,
        ),
        (
            "another id",
            with("workspaceId", json!("plan")),
            Rule::Owner,
        ),
    ]
}

fn tell(hall: &Hall, operation: &str, said: &Value) {
    hall.cloud.faults().clear();
    let lie = Fault::OtherBody(said.to_string());
    hall.cloud.faults().next(operation, lie);
}

#[tokio::test]
async fn a_new_workspace_is_believed_only_if_it_is_what_was_asked_for() {
    for (what, said, rule) in lies() {
        let hall = hall().await;
        tell(&hall, "GetWorkspace", &said);
        let error = hall.create().send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{what}: {error:?}");
        assert_eq!(error.rule(), Some(rule), "{what}: {error:?}");
        assert!(
            error
                .to_string()
                .starts_with("twinmaker CreateWorkspace was taken, but "),
            "{what}: {error}"
        );
        let evidence = hall.session.evidence();
        let mut lines = evidence.about(rule);
        assert!(
            lines.any(|line| line.outcome == Outcome::Unfinished
                && line.subject == "twinmaker CreateWorkspace"),
            "{what}"
        );
        // A lie is not asked for again.
        assert_eq!(hall.count("GetWorkspace"), 1, "{what}");
    }
    let hall = hall().await;
    let other = with("role", json!("arn:aws:iam::111122223333:role/other"));
    tell(&hall, "GetWorkspace", &other);
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(error.rule(), Some(Rule::LeastPrivilege), "{error:?}");
    let made =
        json!({"arn": PLANT_ARN.replace("plant", "plan"), "creationDateTime": 1_700_000_000});
    let create = hall
        .twin
        .create_workspace(workspace_id!("other"), &hall.bucket, role());
    tell(&hall, "CreateWorkspace", &made);
    let error = create.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(error.rule(), Some(Rule::Owner), "{error:?}");
}

#[tokio::test]
async fn a_workspace_that_is_there_is_taken_only_as_what_it_should_be() {
    let hall = hall().await;
    hall.plant().await;
    let strange = [
        (
            "a role of another account",
            with("role", json!("arn:aws:iam::999999999999:role/twin")),
        ),
        ("no role", with("role", Value::Null)),
        (
            "a user",
            with("role", json!("arn:aws:iam::111122223333:user/twin")),
        ),
    ];
    let strange = strange.map(|(what, said)| (what, said, Rule::LeastPrivilege));
    for (what, said, rule) in lies().into_iter().chain(strange) {
        tell(&hall, "GetWorkspace", &said);
        let adopt = hall
            .twin
            .adopt_workspace(workspace_id!("plant"), &hall.bucket);
        let error = adopt.send().await.map(drop).expect_err(what);
        assert_eq!(error.kind(), ErrorKind::Refused, "{what}: {error:?}");
        assert_eq!(error.rule(), Some(rule), "{what}: {error:?}");
    }
    tell(&hall, "GetWorkspace", &workspace());
    let adopt = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), &hall.bucket);
    adopt.send().await.unwrap();
}

#[tokio::test]
async fn a_workspace_that_cannot_be_read_back_is_said_to_be_there() {
    let hall = hall().await;
    hall.cloud.faults().next("GetWorkspace", Fault::Deny);
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(
        error.to_string(),
        "twinmaker CreateWorkspace was taken, but reading the workspace back was denied"
    );
    assert_eq!(error.code(), Some("AccessDeniedException"), "{error:?}");
    let remedy = |error: &palisade::Error| error.refusal().unwrap().remedy().to_owned();
    assert_eq!(
        remedy(&error),
        "allow `iottwinmaker:GetWorkspace`, and take the workspace with `adopt_workspace`"
    );
    assert!(hall.cloud.twinmaker().workspace("plant").is_some());
    // For every other cause there is another remedy.
    for (id, code, words) in [
        (
            "broken",
            "ValidationException",
            "the workspace could not be read back",
        ),
        (
            "missing",
            "ResourceNotFoundException",
            "there is no such workspace when it is read back",
        ),
    ] {
        let fault = Fault::Error {
            status: 400,
            code: code.to_owned(),
            message: String::new(),
        };
        hall.cloud.faults().next("GetWorkspace", fault).always();
        let id = palisade::text::WorkspaceId::try_from(id).unwrap();
        let create = hall.twin.create_workspace(id, &hall.bucket, role());
        let error = create.send().await.unwrap_err();
        hall.cloud.faults().clear();
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
        assert_eq!(error.code(), Some(code), "{error:?}");
        assert!(error.to_string().ends_with(words), "{error}");
        assert!(!remedy(&error).contains("allow"), "{error:?}");
    }
}

/// A reading may lag behind a change, so that a lie is asked for again; what stays false is an error.
#[tokio::test]
async fn a_change_is_believed_only_if_it_is_what_was_asked_for() {
    for (what, said, rule) in [
        (
            "another bucket",
            with("s3Location", json!("arn:aws:s3:::acme-theirs")),
            Rule::EncryptAtRest,
        ),
        (
            "another role",
            with("role", json!("arn:aws:iam::111122223333:role/other")),
            Rule::LeastPrivilege,
        ),
    ] {
        let hall = hall().await;
        let plant = hall.plant().await;
        let before = hall.count("GetWorkspace");
        // Once: the next reading says what is true.
        tell(&hall, "GetWorkspace", &said);
        let change = || plant.change().description(palisade::description!("hall 5"));
        change().send().await.unwrap();
        assert_eq!(hall.count("GetWorkspace"), before + 2, "{what}");
        let lie = Fault::OtherBody(said.to_string());
        hall.cloud.faults().next("GetWorkspace", lie).always();
        let error = change().send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{what}: {error:?}");
        assert_eq!(error.rule(), Some(rule), "{what}: {error:?}");
        assert!(
            error
                .to_string()
                .starts_with("twinmaker UpdateWorkspace was taken, but "),
            "{what}: {error}"
        );
    }
}

#[tokio::test]
async fn errors_repeat_nothing_that_the_server_said() {
    let hall = hall().await;
    let canary = "canary-7f3a9c";
    for operation in ["CreateWorkspace", "GetWorkspace"] {
        hall.cloud.faults().next(
            operation,
            Fault::Error {
                status: 400,
                code: format!("{canary}Exception"),
                message: canary.to_owned(),
            },
        );
        let id = palisade::text::WorkspaceId::try_from(operation).unwrap();
        let create = hall.twin.create_workspace(id, &hall.bucket, role());
        let error = create.send().await.unwrap_err();
        assert!(!format!("{error:?} {error}").contains(canary), "{error:?}");
    }
    tell(
        &hall,
        "GetWorkspace",
        &with("s3Location", json!(format!("arn:aws:s3:::{canary}"))),
    );
    let error = hall.create().send().await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains(canary), "{error:?}");
    let evidence = format!("{:?}", hall.session.evidence());
    assert!(!evidence.contains(canary), "{evidence}");
}

#[tokio::test]
async fn a_clock_that_was_set_back_makes_no_proof_young() {
    let hall = hall().await;
    // A session whose clock stands an hour before the proof was read.
    let before = std::time::SystemTime::now() - Duration::from_secs(3600);
    let clock = aws_smithy_async::time::StaticTimeSource::new(before);
    let early = palisade::Session::builder(palisade::region::UsEast1);
    let early = early.danger_test_cloud(hall.cloud.door().clock(clock));
    let early = early.connect().await.unwrap();
    let twin = palisade::twinmaker::Client::new(&early);
    let create = twin.create_workspace(workspace_id!("plant"), hall.bucket.proof(), role());
    refused(create.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateWorkspace"), 0);
}
