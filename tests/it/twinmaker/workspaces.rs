//! Workspaces that are made, taken and changed.

use palisade::testing::Fault;
use palisade::text::ImeiSv;
use palisade::twinmaker::CreateWorkspace;
use palisade::{
    ErrorKind, Outcome, Rule, Tag, bucket_name, description, role_arn, tag, workspace_id,
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
