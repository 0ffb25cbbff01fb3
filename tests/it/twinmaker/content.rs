//! What lies in a workspace: entities, component types, scenes, and what follows SiteWise.

use palisade::aws_sdk_iottwinmaker::types::{
    DataType, DataValue, EntityPropertyReference, PropertyDefinitionRequest, PropertyValue,
    PropertyValueEntry, Type,
};
use palisade::text::ObjectKey;
use palisade::twinmaker::LambdaConnector;
use palisade::{
    LambdaArn, Rule, component_type_id, entity_id, entity_name, object_key, role_arn, rule,
    scene_id, waive,
};
use serde_json::json;

use super::{hall, refused, role};
use crate::support;

fn reader(account: &str) -> LambdaConnector {
    let arn = format!("arn:aws:lambda:us-east-1:{account}:function:readings");
    LambdaConnector::new(LambdaArn::try_from(arn).unwrap()).unwrap()
}

#[tokio::test]
async fn a_machine_has_a_type_an_entity_and_a_scene() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let heat = PropertyDefinitionRequest::builder()
        .data_type(DataType::builder().r#type(Type::Double).build().unwrap())
        .is_time_series(true)
        .is_stored_externally(true)
        .build();
    plant
        .create_component_type(component_type_id!("com.acme.press"))
        .property_definitions("heat", heat)
        .functions("dataReader", reader("111122223333").requires("heat").into())
        .send()
        .await
        .unwrap();
    let kept = hall.kept("component-type", "plant/com.acme.press");
    assert_eq!(
        kept["functions"]["dataReader"]["implementedBy"]["lambda"]["arn"],
        "arn:aws:lambda:us-east-1:111122223333:function:readings"
    );
    let press = plant.create_entity(entity_name!("press 17"));
    let press = press
        .entity_id(entity_id!("press-17"))
        .send()
        .await
        .unwrap();
    let press = plant.get_entity(press.entity_id()).send().await.unwrap();
    assert_eq!(press.entity_name(), "press 17");
    let scene = plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    let scene = scene.description(palisade::description!("hall 4"));
    let scene = scene.capability("MATTERPORT").scene_metadata("level", "2");
    let scene = scene.tag(palisade::tag!("team", "telemetry"));
    scene.send().await.unwrap();
    let kept = hall.kept("scene", "plant/hall");
    assert_eq!(kept["description"], "hall 4");
    assert_eq!(kept["capabilities"], json!(["MATTERPORT"]));
    assert_eq!(kept["sceneMetadata"], json!({"level": "2"}));
    let arn = kept["arn"].as_str().unwrap();
    let tags = hall.twin.list_tags_for_resource(arn).send().await.unwrap();
    assert_eq!(json!(tags.tags), json!({"team": "telemetry"}));
    assert_eq!(kept["contentLocation"], "s3://acme-twin/scenes/hall.json");
    let moved = plant.move_scene("hall", object_key!("scenes/hall-2.json"));
    let moved = moved.description(palisade::description!("hall 5"));
    moved.send().await.unwrap();
    assert_eq!(hall.kept("scene", "plant/hall")["description"], "hall 5");
    let scene = plant.get_scene(scene_id!("hall")).send().await.unwrap();
    assert_eq!(
        scene.content_location(),
        "s3://acme-twin/scenes/hall-2.json"
    );
    plant.delete_scene("hall").send().await.unwrap();
    plant.delete_entity("press-17").send().await.unwrap();
    plant
        .delete_component_type("com.acme.press")
        .send()
        .await
        .unwrap();
    plant.delete_workspace().send().await.unwrap();
    assert_eq!(hall.cloud.twinmaker().count("workspace"), 0);
}

#[tokio::test]
async fn a_function_of_another_account_takes_a_reason() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let call = || {
        let call = plant.create_component_type(component_type_id!("com.acme.press"));
        call.functions("dataReader", reader("999999999999").into())
    };
    support::refused(call().send().await, Rule::Owner);
    let waived = call().customize().interceptor(waive!(
        rule::Owner,
        "our integrator's function reads the presses"
    ));
    waived.send().await.unwrap();
}

#[tokio::test]
async fn no_scene_lies_outside_the_workspaces_own_bucket() {
    let hall = hall().await;
    let plant = hall.plant().await;
    for key in [
        "../acme-theirs/hall.json",
        "a/../../acme-theirs/h",
        "/a",
        "a//b",
        "a b",
        "a?b",
    ] {
        let key = ObjectKey::try_from(key).unwrap();
        let scene = plant.create_scene(scene_id!("hall"), key.clone());
        refused(scene.send().await, Rule::PublicText);
        let moved = plant.move_scene("hall", key);
        refused(moved.send().await, Rule::PublicText);
    }
    // The other way to a place is a change of the SDK's, which meets the guard.
    let moved = plant.update_scene("hall");
    let moved = moved.content_location("s3://acme-theirs/hall.json");
    support::refused(moved.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateScene") + hall.count("UpdateScene"), 0);
}

#[tokio::test]
async fn names_are_looked_at_and_values_of_properties_are_not() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let text = "jane@example.com, 078-05-1120, 4111111111111111";
    let raw = hall.twin.sdk().create_entity().workspace_id("plant");
    let raw = raw.entity_name("press of jane@example.com");
    support::refused(raw.send().await, Rule::PublicText);
    let described = plant
        .create_entity(entity_name!("press 17"))
        .description(text);
    support::refused(described.send().await, Rule::PublicText);
    assert_eq!(hall.count("CreateEntity"), 0);
    let scene = || plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    for scene in [
        scene().capability("jane@example.com"),
        scene().scene_metadata("by", "jane@example.com"),
    ] {
        refused(scene.send().await, Rule::PublicText);
    }
    let moved = plant.update_scene("hall").capabilities("jane@example.com");
    support::refused(moved.send().await, Rule::PublicText);
    assert_eq!(hall.count("CreateScene") + hall.count("UpdateScene"), 0);
    let needs = reader("111122223333").requires("jane@example.com");
    let press = plant.create_component_type(component_type_id!("com.acme.press"));
    let press = press.functions("dataReader", needs.into());
    support::refused(press.send().await, Rule::PublicText);
    let value = PropertyValue::builder()
        .value(DataValue::builder().string_value(text).build())
        .time("2026-11-23T08:00:00Z")
        .build();
    let reference = EntityPropertyReference::builder()
        .entity_id("press-17")
        .component_name("press")
        .property_name("operator")
        .build()
        .unwrap();
    let entry = PropertyValueEntry::builder().entity_property_reference(reference);
    let entry = entry.property_values(value).build();
    let put = plant.batch_put_property_values().entries(entry);
    if let Err(error) = put.send().await {
        assert_eq!(palisade::refusal(&error), None, "the guard read a value");
    }
    // It left as it was, for the host of values.
    let seen = hall.cloud.requests();
    let seen = seen.iter().rev();
    let mut seen = seen.filter(|seen| seen.operation.as_deref() == Some("BatchPutPropertyValues"));
    let host = seen.next().map(|seen| seen.host.clone());
    assert_eq!(
        host.unwrap(),
        "data.iottwinmaker-fips.us-east-1.amazonaws.com"
    );
    assert!(!format!("{:?}", hall.session.evidence()).contains("jane"));
}

#[tokio::test]
async fn a_workspace_follows_sitewise_by_a_role_of_its_own_account() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let foreign = role_arn!("arn:aws:iam::444455556666:role/twin-sync");
    let sync = plant.create_sync_job(foreign).await;
    refused(sync.map(drop), Rule::LeastPrivilege);
    plant
        .create_sync_job(role())
        .await
        .unwrap()
        .send()
        .await
        .unwrap();
    let job = plant.get_sync_job().send().await.unwrap();
    assert_eq!(job.sync_source(), "SITEWISE");
    assert_eq!(json!(job.sync_role()), json!(role().as_str()));
    plant.delete_sync_job().send().await.unwrap();
}
