//! Workspaces that are made, taken and changed.

use palisade::region::UsEast1;
use palisade::testing::Fault;
use palisade::text::ImeiSv;
use palisade::twinmaker::{self, CreateWorkspace};
use palisade::{
    ErrorKind, Outcome, Rule, Session, Tag, bucket_name, description, object_key, role_arn,
    scene_id, tag, workspace_id,
};
use serde_json::json;

use super::{BUCKET_ARN, PLANT_ARN, hall, made, refused, role};

#[tokio::test]
async fn a_workspace_is_made_in_a_verified_bucket_and_read_back() {
    let hall = hall().await;
    let before = hall.cloud.requests().len();
    let create = hall.create().description(description!("hall 4"));
    let plant = create.tag(tag!("team", "telemetry")).send().await.unwrap();
    assert_eq!(plant.arn(), PLANT_ARN);
    assert_eq!(plant.id().as_str(), "plant");
    assert_eq!(plant.role(), &role());
    assert_eq!(&plant.proof(), hall.bucket.proof());
    let kept = hall.kept("workspace", "plant");
    assert_eq!(kept["s3Location"], BUCKET_ARN);
    assert_eq!(kept["role"], role().as_str());
    assert_eq!(kept["description"], "hall 4");
    let tags = hall.twin.list_tags_for_resource(plant.arn()).send().await;
    let tags = tags.unwrap().tags.unwrap_or_default();
    assert_eq!(json!(tags), json!({"team": "telemetry"}));
    // A proof that is young costs no call to S3.
    let asked: Vec<_> = hall.cloud.requests().split_off(before);
    let asked: Vec<_> = asked
        .iter()
        .filter_map(|seen| seen.operation.clone())
        .collect();
    assert_eq!(
        asked,
        ["CreateWorkspace", "GetWorkspace", "ListTagsForResource"]
    );
    let evidence = hall.session.evidence();
    let mut kept = evidence.about(Rule::EncryptAtRest);
    assert!(
        kept.any(|entry| entry.outcome == Outcome::Kept && entry.subject == "twinmaker workspaces")
    );
}

#[tokio::test]
async fn identifiers_of_a_declared_grammar_need_no_exception() {
    let hall = hall().await;
    // Its digits are those of a card, which the guard would take it for.
    let number = "4111111111111111";
    let imei = ImeiSv::try_from(number).unwrap();
    let modem = Tag::identifying("modem", imei).unwrap();
    let plant = hall.create().tag(modem.clone()).send().await.unwrap();
    let again = hall.twin.tag_resource(plant.arn()).tag(modem.clone());
    again.send().await.unwrap();
    // The caller's own tags of the SDK's builder have no such word.
    let raw = hall.twin.sdk().tag_resource().resource_arn(plant.arn());
    let raw = raw.tags("modem", number).send().await;
    crate::support::refused(raw, Rule::PublicText);
    let many = (0..51).map(|n| Tag::new(format!("k{n}"), "v").unwrap());
    let many = many.fold(hall.create(), CreateWorkspace::tag);
    refused(many.send().await, Rule::PublicText);
}

#[tokio::test]
async fn a_workspace_that_is_there_is_taken_if_it_is_in_this_bucket() {
    let hall = hall().await;
    let adopt = || {
        hall.twin
            .adopt_workspace(workspace_id!("plant"), &hall.bucket)
    };
    let error = adopt().send().await.unwrap_err();
    assert_eq!(error.code(), Some("ResourceNotFoundException"), "{error:?}");
    hall.plant().await;
    let plant = adopt().send().await.unwrap();
    assert_eq!(plant.arn(), PLANT_ARN);
    assert_eq!(plant.role(), &role());
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service, "{error:?}");
    assert_eq!(error.code(), Some("ConflictException"), "{error:?}");

    let other = made(&hall.s3, bucket_name!("acme-other")).await;
    let taken = hall.twin.adopt_workspace(workspace_id!("plant"), &other);
    assert_eq!(
        refused(taken.send().await, Rule::EncryptAtRest),
        "EncryptAtRest: the workspace keeps its content in another bucket than the one that was given; \
         verify the bucket that it has, or find out who gave it another one"
    );
    let bare = hall.twin.sdk().create_workspace().workspace_id("bare");
    bare.send().await.unwrap();
    let taken = hall
        .twin
        .adopt_workspace(workspace_id!("bare"), &hall.bucket);
    assert!(
        refused(taken.send().await, Rule::EncryptAtRest).contains("the workspace has no bucket")
    );
}

#[tokio::test]
async fn a_workspace_whose_reply_was_lost_is_told_by_adopting_it() {
    let hall = hall().await;
    hall.cloud
        .faults()
        .next("CreateWorkspace", Fault::CutAfterApply);
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(error.code(), Some("ConflictException"), "{error:?}");
    let taken = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), &hall.bucket);
    assert_eq!(taken.send().await.unwrap().arn(), PLANT_ARN);
}

#[tokio::test]
async fn whoever_got_no_answer_is_told_that_it_may_have_been_done() {
    let hall = hall().await;
    let garbage = || Fault::OtherBody("{".to_owned());
    hall.cloud.faults().next("CreateWorkspace", garbage());
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(
        error.to_string(),
        "twinmaker CreateWorkspace failed: the answer could not be read; whether it was done is not known: \
         `adopt_workspace` tells"
    );
    let taken = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), &hall.bucket);
    let plant = taken.send().await.unwrap();
    hall.cloud.faults().next("UpdateWorkspace", garbage());
    let change = plant.change().description(description!("hall 5"));
    let error = change.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(hall.kept("workspace", "plant")["description"], "hall 5");
    hall.cloud
        .faults()
        .next("CreateScene", Fault::CutBeforeReply)
        .always();
    let scene = plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    let error = scene.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(
        error.to_string(),
        "twinmaker CreateScene failed: the connection failed; whether it was done is not known: `get_scene` tells"
    );
    // What only reads is not in doubt.
    hall.cloud.faults().next("GetWorkspace", garbage());
    let taken = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), &hall.bucket);
    let error = taken.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
}

#[tokio::test]
async fn an_adoption_that_failed_tells_the_session_of_no_bucket() {
    let hall = hall().await;
    let other = made(&hall.s3, bucket_name!("acme-other")).await;
    hall.plant().await;
    let fresh = Session::builder(UsEast1).danger_test_cloud(hall.cloud.door());
    let fresh = fresh.connect().await.unwrap();
    let twin = twinmaker::Client::new(&fresh);
    let raw = |bucket: &str| {
        let call = twin
            .sdk()
            .create_workspace()
            .workspace_id("raw")
            .role(role());
        call.s3_location(format!("arn:aws:s3:::{bucket}")).send()
    };
    let taken = twin.adopt_workspace(workspace_id!("plant"), &other);
    refused(taken.send().await, Rule::EncryptAtRest);
    crate::support::refused(raw("acme-other").await, Rule::EncryptAtRest);
    let taken = twin.adopt_workspace(workspace_id!("plant"), &hall.bucket);
    taken.send().await.unwrap();
    raw("acme-twin").await.unwrap();
    let evidence = fresh.evidence();
    let mut kept = evidence.about(Rule::EncryptAtRest);
    assert!(kept.any(|entry| {
        entry.outcome == Outcome::Kept
            && entry.subject == "twinmaker workspaces"
            && entry.detail == "found in a verified bucket"
    }));
}

#[tokio::test]
async fn another_bucket_is_given_to_a_workspace_by_its_proof() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let other = made(&hall.s3, bucket_name!("acme-other")).await;
    let changed = plant.change().bucket(&other).send().await.unwrap();
    assert_eq!(
        hall.kept("workspace", "plant")["s3Location"],
        "arn:aws:s3:::acme-other"
    );
    assert_eq!(&changed.proof(), other.proof());
    assert_eq!(changed.role(), &role());
    let scene = changed.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    scene.send().await.unwrap();
    assert_eq!(
        hall.kept("scene", "plant/hall")["contentLocation"],
        "s3://acme-other/scenes/hall.json"
    );
    // A handle of before goes on with what it knows, and its change of something else with the old bucket is seen.
    assert_eq!(&plant.proof(), hall.bucket.proof());
    let change = plant.change().description(description!("hall 5"));
    let error = change.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unfinished, "{error:?}");
    assert_eq!(error.rule(), Some(Rule::EncryptAtRest), "{error:?}");
    let evidence = hall.session.evidence();
    let mut kept = evidence.about(Rule::EncryptAtRest);
    assert!(kept.any(|entry| {
        entry.outcome == Outcome::Kept
            && entry.subject == "twinmaker workspaces"
            && entry.detail == "changed in a verified bucket, read back"
    }));
}

#[tokio::test]
async fn too_many_tags_are_a_refusal_that_is_noted() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let many = (0..51).map(|n| Tag::new(format!("k{n}"), "v").unwrap());
    let many = many.fold(hall.twin.tag_resource(plant.arn()), |call, tag| {
        call.tag(tag)
    });
    refused(many.send().await, Rule::PublicText);
    assert_eq!(hall.count("TagResource"), 0);
    let evidence = hall.session.evidence();
    let mut lines = evidence.about(Rule::PublicText);
    assert!(lines.any(|entry| {
        entry.outcome == Outcome::Refused && entry.subject == "twinmaker TagResource"
    }));
}

#[tokio::test]
async fn a_change_is_read_back() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let other = role_arn!("arn:aws:iam::111122223333:role/twin-two");
    let change = plant.change().role(other.clone());
    let plant = change
        .description(description!("hall 5"))
        .send()
        .await
        .unwrap();
    assert_eq!(plant.role(), &other);
    let kept = hall.kept("workspace", "plant");
    assert_eq!(kept["role"], other.as_str());
    assert_eq!(kept["description"], "hall 5");
    assert_eq!(kept["s3Location"], BUCKET_ARN);
    let before = hall.count("UpdateWorkspace");
    let foreign = role_arn!("arn:aws:iam::444455556666:role/twin");
    refused(
        plant.change().role(foreign).send().await,
        Rule::LeastPrivilege,
    );
    assert_eq!(hall.count("UpdateWorkspace"), before);
}
