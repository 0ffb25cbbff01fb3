//! Shadows, their versions and their names.

use palisade::aws_sdk_iotdataplane::primitives::Blob;
use palisade::danger::TestCloud;
use palisade::{iot_data, thing_name};
use serde_json::{Value, json};

use super::super::iot::code;
use super::with_thing;

fn read(payload: Option<Blob>) -> Value {
    serde_json::from_slice(payload.unwrap().as_ref()).unwrap()
}

async fn update(data: &iot_data::Client, thing: &str, document: Value) -> Value {
    let update = data.sdk().update_thing_shadow().thing_name(thing);
    let update = update.payload(Blob::new(document.to_string()));
    read(update.send().await.unwrap().payload)
}

async fn get(data: &iot_data::Client, thing: &str) -> Value {
    let get = data.sdk().get_thing_shadow().thing_name(thing);
    read(get.send().await.unwrap().payload)
}

pub(super) async fn a_shadow_is_merged_and_told_with_its_delta(door: TestCloud) {
    let thing = "merged-7";
    let data = with_thing(door, thing_name!("merged-7")).await;
    let first = json!({"state": {"desired": {"led": {"on": true, "colour": [1, 2]}, "rate": 5}}});
    let said = update(&data, thing, first).await;
    assert_eq!(said["version"], 1);
    let leaf = json!({"timestamp": said["timestamp"]});
    let times = &said["metadata"]["desired"];
    assert_eq!(
        times,
        &json!({"led": {"on": leaf, "colour": [leaf, leaf]}, "rate": leaf})
    );

    // Without a report, all that is desired differs.
    let told = get(&data, thing).await;
    assert_eq!(told["state"]["delta"], told["state"]["desired"]);

    let second = json!({"state": {"reported": {"led": {"on": false, "colour": [1, 2]}, "own": 1}}});
    let said = update(&data, thing, second.clone()).await;
    assert_eq!(
        (&said["version"], &said["state"]),
        (&json!(2), &second["state"])
    );
    let third = json!({"state": {"desired": {"rate": null, "led": {"colour": [3]}}}});
    update(&data, thing, third).await;
    let told = get(&data, thing).await;
    assert_eq!(told["version"], 3);
    assert_eq!(
        told["state"],
        json!({
            "desired": {"led": {"on": true, "colour": [3]}},
            "reported": {"led": {"on": false, "colour": [1, 2]}, "own": 1},
            "delta": {"led": {"on": true, "colour": [3]}},
        })
    );
    assert!(told["metadata"]["desired"]["rate"].is_null());

    // No state at all takes everything away, and the shadow stays.
    update(&data, thing, json!({"state": null})).await;
    let told = get(&data, thing).await;
    assert_eq!((&told["state"], &told["version"]), (&json!({}), &json!(4)));
}

pub(super) async fn an_older_version_is_a_conflict(door: TestCloud) {
    let thing = "versioned-7";
    let data = with_thing(door, thing_name!("versioned-7")).await;
    let change = |rate: u8, version: Option<u8>| match version {
        Some(version) => json!({"state": {"desired": {"rate": rate}}, "version": version}),
        None => json!({"state": {"desired": {"rate": rate}}}),
    };
    update(&data, thing, change(1, None)).await;
    update(&data, thing, change(2, Some(1))).await;
    for version in [1, 3] {
        let update = data.sdk().update_thing_shadow().thing_name(thing);
        let document = change(9, Some(version)).to_string();
        let update = update.payload(Blob::new(document));
        assert_eq!(code(update.send().await), "ConflictException");
    }
    let told = get(&data, thing).await;
    assert_eq!(told["state"]["desired"]["rate"], 2);
    assert_eq!(told["version"], 2);
}

pub(super) async fn named_shadows_are_apart_from_the_unnamed_one(door: TestCloud) {
    let thing = "named-7";
    let data = with_thing(door, thing_name!("named-7")).await;
    let mine = json!({"state": {"reported": {"is": "unnamed"}}});
    update(&data, thing, mine).await;
    for name in ["alarm", "config"] {
        let document = json!({"state": {"reported": {"is": name}}}).to_string();
        let update = data.sdk().update_thing_shadow().thing_name(thing);
        let update = update.shadow_name(name).payload(Blob::new(document));
        update.send().await.unwrap();
    }
    let named = |name: &str| {
        let get = data.sdk().get_thing_shadow().thing_name(thing);
        get.shadow_name(name)
    };
    let config = read(named("config").send().await.unwrap().payload);
    assert_eq!(config["state"]["reported"]["is"], "config");
    assert_eq!(
        get(&data, thing).await["state"]["reported"]["is"],
        "unnamed"
    );
    let list = data.sdk().list_named_shadows_for_thing().thing_name(thing);
    let list = list.send().await.unwrap();
    let mut names = list.results().to_vec();
    names.sort();
    assert_eq!(names, ["alarm", "config"]);
    let none = named("other").send().await;
    assert_eq!(code(none), "ResourceNotFoundException");
}

pub(super) async fn a_deleted_shadow_is_gone_and_its_versions_go_on(door: TestCloud) {
    let thing = "deleted-7";
    let data = with_thing(door, thing_name!("deleted-7")).await;
    let change = || json!({"state": {"desired": {"rate": 1}}});
    for _ in 0..2 {
        update(&data, thing, change()).await;
    }
    let delete = data.sdk().delete_thing_shadow().thing_name(thing);
    let said = read(Some(delete.send().await.unwrap().payload));
    assert!(said["version"].is_u64() && said["timestamp"].is_u64());
    let gone = data.sdk().get_thing_shadow().thing_name(thing);
    assert_eq!(code(gone.send().await), "ResourceNotFoundException");
    // Whether the deletion itself counts is not documented.
    let again = update(&data, thing, change()).await;
    assert!(again["version"].as_u64() > Some(2), "{again}");
}
