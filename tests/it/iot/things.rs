//! Fleets: things whose names and attributes are identifiers, made by a workload without exceptions.

use palisade::aws_sdk_iot::types::AttributePayload;
use palisade::iot::{self, Attributes};
use palisade::testing::Cloud;
use palisade::text::{Imei, ImeiSv, MacAddress, ThingName};
use palisade::{
    ErrorKind, Outcome, Rule, billing_group_name, description, device_policy_name, serial_pattern,
    tag, thing_group_name, thing_name, thing_type_name,
};
use serde_json::{Value, json};

use super::made::staged;
use crate::mock::Answer;
use crate::support::{builder, refused};

/// Digits that look like chance, the same in each run.
fn digits(number: u64, count: usize) -> String {
    let mixed = |n: u64| {
        let n = (n ^ (n >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let n = (n ^ (n >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        n ^ (n >> 31)
    };
    let text = format!("{:020}{:020}", mixed(number + 1), mixed(number + 77_777));
    text.chars().rev().take(count).collect()
}

/// Fourteen digits and their check digit.
fn imei(number: u64) -> Imei {
    let text = digits(number, 14);
    let imei = (0..10).find_map(|check| Imei::try_from(format!("{text}{check}")).ok());
    imei.expect("one of ten is right")
}

fn version(number: u64) -> ImeiSv {
    ImeiSv::try_from(digits(number, 16)).expect("16 digits")
}

fn mac(number: u64) -> MacAddress {
    let text = format!("{:012x}", number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16);
    MacAddress::try_from(text).expect("six octets")
}

fn names(number: u64) -> [ThingName; 4] {
    let serial = serial_pattern!("################").read(digits(number + 500_000, 16));
    [
        ThingName::from(serial.expect("16 digits")),
        imei(number).into(),
        version(number).into(),
        mac(number).into(),
    ]
}

fn attributes(number: u64) -> Attributes {
    let serial = serial_pattern!("################").read(digits(number + 1, 16));
    Attributes::of([("line", "4")])
        .and_then(|all| all.identifying("serial", serial.expect("16 digits")))
        .and_then(|all| all.identifying("modem", imei(number)))
        .and_then(|all| all.identifying("firmware", version(number)))
        .and_then(|all| all.identifying("wifi", mac(number)))
        .expect("attributes")
}

#[tokio::test]
async fn a_fleet_is_provisioned_without_exceptions() {
    let (stage, session, iot) = staged().await;
    let made = iot
        .create_thing_type(thing_type_name!("press"))
        .send()
        .await;
    made.expect("a type");
    stage.sent();
    for number in 0..150 {
        for name in names(number) {
            let create = iot
                .create_thing(name.clone())
                .thing_type(thing_type_name!("press"));
            let create = create.attributes(attributes(number));
            let made = create.send().await;
            made.unwrap_or_else(|error| panic!("{name}: {:?}", palisade::refusal(&error)));
        }
    }
    let sent = stage.sent();
    assert_eq!(sent.len(), 600);
    let body: Value = serde_json::from_str(&sent[0].1).expect("JSON");
    let wanted = json!({
        "line": "4",
        "serial": digits(1, 16),
        "modem": imei(0).as_str(),
        "firmware": digits(0, 16),
        "wifi": mac(0).as_str(),
    });
    assert_eq!(body["attributePayload"]["attributes"], wanted);
    let evidence = session.evidence();
    let mut entries = evidence.entries.iter();
    let aside = |outcome| matches!(outcome, Outcome::Refused | Outcome::SetAside);
    assert_eq!(entries.find(|entry| aside(entry.outcome)), None);
}

/// So that the test above can fail: in the SDK's own builder nobody knows what was read by a grammar.
#[tokio::test]
async fn in_the_sdk_s_own_builder_some_of_a_fleet_look_like_cards() {
    let (_, _, iot) = staged().await;
    let mut refused = 0;
    for number in 0..150 {
        let create = iot
            .sdk()
            .create_thing()
            .thing_name(format!("press-{number}"));
        let payload = AttributePayload::from(attributes(number));
        let made = create.attribute_payload(payload).send().await;
        let rule = made
            .err()
            .and_then(|error| palisade::refusal(&error).map(|one| one.rule()));
        refused += u32::from(rule == Some(Rule::PublicText));
    }
    assert!(refused > 3, "{refused}");
}

#[test]
fn a_hundred_thousand_identifiers_are_names() {
    let made: usize = (0..25_000).map(|number| names(number).len()).sum();
    assert_eq!(made, 100_000);
    for number in 0..25_000 {
        // As text too, for those who read names from a file.
        assert!(ThingName::try_from(digits(number, 16)).is_ok());
    }
}

#[tokio::test]
async fn a_thing_without_a_type_takes_three_attributes() {
    let (stage, _, iot) = staged().await;
    let create = || {
        iot.create_thing(thing_name!("press-17"))
            .attributes(attributes(1))
    };
    let refusal = refused(create().send().await, Rule::PublicText);
    assert_eq!(
        refusal.problem(),
        "a thing without a type has 3 attributes at most"
    );
    assert_eq!(stage.sent().len(), 0);
    let group = billing_group_name!("hall-4");
    let create = create()
        .thing_type(thing_type_name!("press"))
        .billing_group(group);
    create.send().await.expect("a thing");
    let body: Value = serde_json::from_str(&stage.sent()[0].1).expect("JSON");
    assert_eq!(body["thingTypeName"], "press");
    assert_eq!(body["billingGroupName"], "hall-4");
}

#[tokio::test]
async fn a_change_takes_the_place_of_all_or_is_merged() {
    let (stage, _, iot) = staged().await;
    let update = || iot.update_thing(&thing_name!("press-17"));
    update().merge(attributes(0)).send().await.expect("changed");
    update()
        .attributes(attributes(0))
        .send()
        .await
        .expect("changed");
    update()
        .thing_type(thing_type_name!("press"))
        .send()
        .await
        .expect("changed");
    let bodies = stage.sent().into_iter().map(|(_, body)| body);
    let bodies: Vec<Value> = bodies
        .map(|body| serde_json::from_str(&body).expect("JSON"))
        .collect();
    assert_eq!(bodies[0]["attributePayload"]["merge"], true);
    assert_ne!(bodies[1]["attributePayload"]["merge"], true);
    assert_eq!(bodies[2], json!({"thingTypeName": "press"}));
}

#[tokio::test]
async fn a_group_has_checked_words() {
    let (stage, _, iot) = staged().await;
    let arn = "arn:aws:iot:us-east-1:111122223333:thinggroup/presses";
    stage.answers(Answer::new(200, json!({"thingGroupArn": arn}).to_string()));
    let group = || iot.create_thing_group(thing_group_name!("presses"));
    let firmware = palisade::Tag::identifying("firmware", version(4)).expect("a tag");
    let create = group()
        .parent(thing_group_name!("machines"))
        .attributes(attributes(3));
    let create = create.description(description!("presses of all halls"));
    create
        .tag(tag!("team", "telemetry"))
        .tag(firmware)
        .send()
        .await
        .expect("a group");
    let body: Value = serde_json::from_str(&stage.sent()[0].1).expect("JSON");
    assert_eq!(body["parentGroupName"], "machines");
    let properties = &body["thingGroupProperties"];
    assert_eq!(properties["thingGroupDescription"], "presses of all halls");
    assert_eq!(
        properties["attributePayload"]["attributes"]["firmware"],
        digits(3, 16)
    );
    assert_eq!(
        body["tags"][1],
        json!({"Key": "firmware", "Value": digits(4, 16)})
    );

    let long = palisade::text::Description::try_from("x ".repeat(1015)).expect("a description");
    let twice = group()
        .tag(tag!("team", "telemetry"))
        .tag(tag!("team", "presses"));
    for wrong in [group().description(long), twice] {
        let error = wrong.send().await.expect_err("a refusal");
        assert_eq!(error.rule(), Some(Rule::PublicText));
    }
    assert_eq!(stage.sent().len(), 0);
    group().send().await.expect("a group");
    assert_eq!(stage.sent()[0].1, "{}");
}

#[tokio::test]
async fn a_group_that_is_made_is_the_one_that_was_asked_for() {
    let (stage, _, iot) = staged().await;
    let create = || iot.create_thing_group(thing_group_name!("presses")).send();
    let arn = "arn:aws:iot:us-east-1:111122223333:thinggroup/presses";
    let mut believed = Vec::new();
    for said in [
        json!({}),
        json!({"thingGroupArn": "presses"}),
        json!({"thingGroupArn": arn.replace("111122223333", "999999999999")}),
        json!({"thingGroupArn": arn.replace("us-east-1", "us-west-2")}),
        json!({"thingGroupArn": arn.replace("presses", "admins")}),
        json!({"thingGroupArn": format!("{arn}x")}),
    ] {
        stage.answers(Answer::new(200, said.to_string()));
        let error = create().await.err();
        let found = error.as_ref().map(|error| (error.kind(), error.rule()));
        if found != Some((ErrorKind::Unfinished, Some(Rule::Owner))) {
            believed.push(said);
        }
    }
    assert_eq!(believed, [Value::Null; 0]);

    stage.answers(Answer::new(200, json!({"thingGroupArn": arn}).to_string()));
    let group = create().await.expect("a group");
    assert_eq!(
        (group.name().as_str(), group.arn().as_str()),
        ("presses", arn)
    );
    assert_eq!(format!("{group:?}"), "ThingGroup(presses)");
    stage.sent();
    stage.answers(Answer::new(200, "{}"));
    let (policy, thing) = (device_policy_name!("press"), thing_name!("press-17"));
    group.attach_policy(&policy).send().await.expect("attached");
    iot.attach_policy(&policy, &group)
        .send()
        .await
        .expect("attached");
    group.add_thing(&thing).send().await.expect("added");
    group.remove_thing(&thing).send().await.expect("removed");
    let sent: Vec<_> = stage.sent().into_iter().map(|(_, body)| body).collect();
    let target = json!({"target": arn}).to_string();
    assert_eq!(sent[..2], [target.clone(), target]);
    for body in &sent[2..] {
        let body: Value = serde_json::from_str(body).expect("JSON");
        assert_eq!(
            body,
            json!({"thingGroupName": "presses", "thingName": "press-17"})
        );
    }
}

#[tokio::test]
async fn the_cloud_keeps_a_fleet_as_it_was_asked_for() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud).connect().await.expect("a session");
    let iot = iot::Client::new(&session);
    let press = thing_type_name!("press");
    let made = iot.create_thing_type(press.clone()).send().await;
    made.expect("a type");
    let hall = billing_group_name!("hall-4");
    let made = iot.create_billing_group(hall.clone()).send().await;
    made.expect("a billing group");
    let group = iot.create_thing_group(thing_group_name!("presses"));
    let made = group.description(description!("presses of all halls"));
    let presses = made.send().await.expect("a group");
    for number in 0..40 {
        for name in names(number) {
            let create = iot
                .create_thing(name.clone())
                .attributes(attributes(number));
            let create = create.thing_type(press.clone()).billing_group(hall.clone());
            create
                .send()
                .await
                .unwrap_or_else(|error| panic!("{name}: {error:?}"));
        }
    }
    assert_eq!(cloud.iot().count("thing"), 160);
    let [serial, ..] = names(7);
    let update = iot.update_thing(&serial);
    let moved = Attributes::of([("line", "5")]).expect("attributes");
    update.merge(moved).send().await.expect("changed");
    let thing = cloud.iot().thing(serial.as_str()).expect("a thing");
    assert_eq!(thing["attributes"]["firmware"], digits(7, 16));
    assert_eq!(thing["attributes"]["line"], "5");
    assert_eq!(thing["thingTypeName"], "press");
    presses.add_thing(&serial).send().await.expect("added");
    let group = cloud.iot().resource("thinggroup", "presses");
    assert!(group.is_some());
}
