//! Things with what is known of them, and their groups.

use std::collections::HashMap;

use palisade::danger::TestCloud;
use palisade::iot::{self, Attributes};
use palisade::text::{Imei, ThingGroupName, ThingName};
use palisade::{
    billing_group_name, description, serial_pattern, thing_group_name, thing_name, thing_type_name,
};

use super::{client, code};

fn map(of: &[(&str, &str)]) -> Option<HashMap<String, String>> {
    let pairs = of.iter();
    Some(
        pairs
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
    )
}

pub(super) async fn a_fleet_is_what_it_was_made_as(door: TestCloud) {
    let iot = client(door).await;
    let (press, line) = (thing_type_name!("press"), thing_type_name!("line-press"));
    for kind in [press.clone(), line.clone()] {
        iot.create_thing_type(kind).send().await.unwrap();
    }
    let hall = billing_group_name!("hall-4");
    iot.create_billing_group(hall.clone()).send().await.unwrap();

    // A serial number that a card could have as well, and the number of a modem.
    let serial = serial_pattern!("################").read("4111111111111111");
    let name = ThingName::from(serial.unwrap());
    let modem = Imei::try_from("490154203237518").unwrap();
    let attributes = Attributes::of([("line", "4")]).unwrap();
    let attributes = attributes.identifying("modem", modem).unwrap();
    let create = iot
        .create_thing(name.clone())
        .thing_type(press)
        .billing_group(hall);
    let made = create.attributes(attributes).send().await.unwrap();
    let arn = "arn:aws:iot:us-east-1:111122223333:thing/4111111111111111";
    assert_eq!(made.thing_arn(), Some(arn));

    let described = || async {
        let asked = iot.sdk().describe_thing().thing_name(name.as_str());
        asked.send().await.unwrap()
    };
    let found = described().await;
    assert_eq!(found.thing_arn(), Some(arn));
    assert_eq!(found.thing_type_name(), Some("press"));
    assert_eq!(found.billing_group_name(), Some("hall-4"));
    let modem = ("modem", "490154203237518");
    assert_eq!(found.attributes, map(&[("line", "4"), modem]));

    let moved = || Attributes::of([("line", "5")]).unwrap();
    let update = iot.update_thing(&name).merge(moved());
    update.thing_type(line).send().await.unwrap();
    let found = described().await;
    assert_eq!(found.attributes, map(&[("line", "5"), modem]));
    assert_eq!(found.thing_type_name(), Some("line-press"));
    let update = iot.update_thing(&name).attributes(moved());
    update.send().await.unwrap();
    assert_eq!(described().await.attributes, map(&[("line", "5")]));

    let listed = iot.sdk().list_things().thing_type_name("line-press");
    let listed = listed.send().await.unwrap();
    let names = listed.things().iter().map(|thing| thing.thing_name());
    assert_eq!(names.collect::<Vec<_>>(), [Some(name.as_str())]);
    let of_hall = iot
        .sdk()
        .list_things_in_billing_group()
        .billing_group_name("hall-4");
    assert_eq!(of_hall.send().await.unwrap().things(), [name.as_str()]);

    let unknown = iot.create_thing(thing_name!("press-of-no-type"));
    let unknown = unknown.thing_type(thing_type_name!("no-such-type"));
    assert_eq!(code(unknown.send().await), "ResourceNotFoundException");
    let delete = iot.sdk().delete_thing().thing_name(name.as_str());
    delete.send().await.unwrap();
    let asked = iot.sdk().describe_thing().thing_name(name.as_str());
    assert_eq!(code(asked.send().await), "ResourceNotFoundException");
}

pub(super) async fn groups_hold_groups_and_things(door: TestCloud) {
    let iot = client(door).await;
    let (machines, presses) = (thing_group_name!("machines"), thing_group_name!("presses"));
    let create = iot.create_thing_group(machines.clone());
    create.send().await.unwrap();
    let create = |said| {
        let line = Attributes::of([("line", "4")]).unwrap();
        let group = iot.create_thing_group(presses.clone()).attributes(line);
        group.parent(machines.clone()).description(said)
    };
    let said = description!("presses of all halls");
    let made = create(said.clone()).send().await.unwrap();
    let arn = made.arn();
    assert_eq!(
        arn.as_str(),
        "arn:aws:iot:us-east-1:111122223333:thinggroup/presses"
    );
    let again = create(said).send().await.unwrap();
    assert_eq!(again.arn(), arn);
    let other = create(description!("presses of hall 4")).send().await;
    assert_eq!(
        other.unwrap_err().code(),
        Some("ResourceAlreadyExistsException")
    );

    let asked = iot
        .sdk()
        .describe_thing_group()
        .thing_group_name(presses.as_str());
    let found = asked.send().await.unwrap();
    let properties = found.thing_group_properties().unwrap();
    assert_eq!(
        properties.thing_group_description(),
        Some("presses of all halls")
    );
    let attributes = properties.attribute_payload().unwrap().attributes.clone();
    assert_eq!(attributes, map(&[("line", "4")]));
    let metadata = found.thing_group_metadata().unwrap();
    assert_eq!(metadata.parent_group_name(), Some("machines"));
    let root = metadata.root_to_parent_thing_groups();
    assert_eq!(
        root.iter().map(|one| one.group_name()).collect::<Vec<_>>(),
        [Some("machines")]
    );

    let thing = thing_name!("press-in-groups");
    iot.create_thing(thing.clone()).send().await.unwrap();
    let add = iot.add_thing_to_thing_group(&thing, &presses);
    add.send().await.unwrap();
    assert_eq!(things(&iot, &presses).await, ["press-in-groups"]);
    let remove = iot.remove_thing_from_thing_group(&thing, &presses);
    remove.send().await.unwrap();
    assert_eq!(things(&iot, &presses).await, [""; 0]);
}

async fn things(iot: &iot::Client, group: &ThingGroupName) -> Vec<String> {
    let asked = iot
        .sdk()
        .list_things_in_thing_group()
        .thing_group_name(group.as_str());
    asked.send().await.unwrap().things.unwrap_or_default()
}
