//! Fleets: things whose names and attributes are identifiers, made by a workload without exceptions.

use palisade::aws_sdk_iot::types::AttributePayload;
use palisade::iot::{self, Attributes};
use palisade::text::{Description, Imei, ImeiSv, MacAddress, ThingName};
use palisade::{
    Outcome, Rule, Tag, billing_group_name, description, serial_pattern, tag, thing_group_name,
    thing_name, thing_type_name,
};
use serde_json::json;

use super::{code, kept, on_cloud};
use crate::support::refused;

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

/// What things belong to.
async fn hall(iot: &iot::Client) {
    let kind = iot.create_thing_type(thing_type_name!("press"));
    assert_eq!(code(kind.send().await), "");
    let hall = iot.create_billing_group(billing_group_name!("hall-4"));
    assert_eq!(code(hall.send().await), "");
}

#[tokio::test]
async fn a_fleet_is_provisioned_without_exceptions() {
    let (scene, iot) = on_cloud().await;
    hall(&iot).await;
    for number in 0..100 {
        for name in names(number) {
            let create = iot
                .create_thing(name.clone())
                .thing_type(thing_type_name!("press"))
                .billing_group(billing_group_name!("hall-4"))
                .attributes(attributes(number));
            assert_eq!(code(create.send().await), "", "{name}");
        }
    }
    assert_eq!(scene.cloud.iot().count("thing"), 400);
    let [serial, imei_name, ..] = names(7);
    for name in [&serial, &imei_name] {
        let held = kept(&scene, "thing", name.as_str());
        let wanted = json!({
            "line": "4",
            "serial": digits(8, 16),
            "modem": imei(7).as_str(),
            "firmware": digits(7, 16),
            "wifi": mac(7).as_str(),
        });
        assert_eq!(held["attributes"], wanted);
        assert_eq!(held["thingTypeName"], "press");
    }
    let evidence = scene.session.evidence();
    let mut entries = evidence.entries.iter();
    let aside = |outcome| matches!(outcome, Outcome::Refused | Outcome::SetAside);
    assert_eq!(entries.find(|entry| aside(entry.outcome)), None);
}

/// So that the test above can fail: in the SDK's own builder nobody knows what was read by a grammar.
#[tokio::test]
async fn in_the_sdk_s_own_builder_some_of_a_fleet_look_like_cards() {
    let (scene, iot) = on_cloud().await;
    hall(&iot).await;
    let mut refused = 0;
    for number in 0..100 {
        let create = iot
            .sdk()
            .create_thing()
            .thing_name(format!("press-{number}"))
            .thing_type_name("press");
        let payload = AttributePayload::from(attributes(number));
        let made = create.attribute_payload(payload).send().await;
        let Err(error) = made else { continue };
        let rule = palisade::refusal(&error).map(|one| one.rule());
        assert_eq!(rule, Some(Rule::PublicText), "{error:?}");
        refused += 1;
    }
    assert!(refused > 3, "{refused}");
    assert_eq!(scene.cloud.iot().count("thing"), 100 - refused);
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
    let (scene, iot) = on_cloud().await;
    let create = || {
        iot.create_thing(thing_name!("press-17"))
            .attributes(attributes(1))
    };
    let refusal = refused(create().send().await, Rule::PublicText);
    assert_eq!(
        refusal.problem(),
        "a thing without a type has 3 attributes at most"
    );
    assert_eq!(scene.count("CreateThing"), 0);
    let create = || create().thing_type(thing_type_name!("press")).send();
    assert_eq!(code(create().await), "ResourceNotFoundException");
    hall(&iot).await;
    assert_eq!(code(create().await), "");
    let other = iot.create_thing(thing_name!("press-17"));
    assert_eq!(code(other.send().await), "ResourceAlreadyExistsException");
}

#[tokio::test]
async fn a_change_takes_the_place_of_all_or_is_merged() {
    let (scene, iot) = on_cloud().await;
    hall(&iot).await;
    let name = thing_name!("press-17");
    let update = || iot.update_thing(&name);
    let line = |text: &'static str| Attributes::of([("line", text)]).expect("attributes");
    let early = update().merge(line("5")).send().await;
    assert_eq!(code(early), "ResourceNotFoundException");
    let create = iot.create_thing(name.clone()).attributes(line("4"));
    assert_eq!(code(create.send().await), "");
    let held = || kept(&scene, "thing", "press-17");
    let typed = update().thing_type(thing_type_name!("press")).send().await;
    assert_eq!(code(typed), "");
    assert_eq!(held()["attributes"], json!({"line": "4"}));
    assert_eq!(held()["thingTypeName"], "press");
    let merge = update().merge(attributes(7)).send().await;
    assert_eq!(code(merge), "");
    assert_eq!(code(update().merge(line("5")).send().await), "");
    assert_eq!(held()["attributes"]["line"], "5");
    assert_eq!(held()["attributes"]["firmware"], digits(7, 16));
    assert_eq!(code(update().attributes(line("6")).send().await), "");
    assert_eq!(held()["attributes"], json!({"line": "6"}));
    assert_eq!(held()["thingTypeName"], "press");
}

#[tokio::test]
async fn a_group_has_checked_words() {
    let (scene, iot) = on_cloud().await;
    let group = || iot.create_thing_group(thing_group_name!("presses"));
    let long = Description::try_from("x ".repeat(1015)).expect("a description");
    let refused_by = |said: Result<_, palisade::Error>, rule| {
        assert_eq!(said.err().and_then(|error| error.rule()), Some(rule));
    };
    refused_by(group().description(long).send().await, Rule::PublicText);
    let twice = group()
        .tag(tag!("team", "telemetry"))
        .tag(tag!("team", "presses"));
    refused_by(twice.send().await, Rule::PublicText);
    assert_eq!(scene.count("CreateThingGroup"), 0);

    let parent = || thing_group_name!("machines");
    let firmware = || Tag::identifying("firmware", version(4)).expect("a tag");
    let create = || {
        group()
            .parent(parent())
            .attributes(attributes(3))
            .description(description!("presses of all halls"))
            .tag(tag!("team", "telemetry"))
            .tag(firmware())
            .send()
    };
    let orphan = create().await.expect_err("no parent");
    assert_eq!(orphan.code(), Some("ResourceNotFoundException"));
    let machines = iot.create_thing_group(parent()).send().await;
    machines.expect("a group");
    let made = create().await.expect("a group");
    let arn = made.arn().as_str();
    let read = iot.sdk().describe_thing_group().thing_group_name("presses");
    let read = read.send().await.expect("a group");
    let parent = read.thing_group_metadata().expect("metadata");
    assert_eq!(parent.parent_group_name(), Some("machines"));
    let properties = read.thing_group_properties().expect("properties");
    let about = properties.thing_group_description();
    assert_eq!(about, Some("presses of all halls"));
    let held = properties.attribute_payload().expect("attributes");
    let held = held.attributes().expect("attributes");
    assert_eq!(held["firmware"], digits(3, 16));
    let tags = iot.sdk().list_tags_for_resource().resource_arn(arn).send();
    let tags = tags.await.expect("tags");
    let mut tags: Vec<_> = tags.tags().iter().map(|tag| tag.value()).collect();
    tags.sort_unstable();
    assert_eq!(tags, [Some(&*digits(4, 16)), Some("telemetry")]);

    let thing = thing_name!("press-17");
    let add = || {
        let call = iot.add_thing_to_thing_group(&thing, &thing_group_name!("presses"));
        call.send()
    };
    assert_eq!(code(add().await), "ResourceNotFoundException");
    assert_eq!(code(iot.create_thing(thing.clone()).send().await), "");
    assert_eq!(code(add().await), "");
    let members = iot.sdk().list_things_in_thing_group();
    let members = members.thing_group_name("presses").send().await;
    assert_eq!(members.expect("members").things(), ["press-17"]);
}
