//! Shadows and their versions.
use aws_sdk_iotdataplane::Client;
use aws_sdk_iotdataplane::primitives::Blob;
use serde_json::{Value, json};

use super::{Tested, said, start};

type Told = Result<Value, Box<dyn std::error::Error>>;

async fn update(data: &Client, thing: &str, document: Value) -> Told {
    let update = data.update_thing_shadow().thing_name(thing);
    let said = update
        .payload(Blob::new(document.to_string()))
        .send()
        .await?;
    let said = said.payload.ok_or("no payload")?;
    Ok(serde_json::from_slice(said.as_ref())?)
}

async fn get(data: &Client, thing: &str) -> Told {
    let said = data.get_thing_shadow().thing_name(thing).send().await?;
    let said = said.payload.ok_or("no payload")?;
    Ok(serde_json::from_slice(said.as_ref())?)
}

#[tokio::test]
async fn a_shadow_is_merged_and_told_with_its_delta() -> Tested {
    let (cloud, data) = start().await?;
    let first = json!({"state": {"desired": {"led": {"on": true, "colour": [1, 2]}, "rate": 5}}});
    let said = update(&data, "sensor", first).await?;
    assert_eq!(said["version"], 1);
    let now = said["timestamp"].clone();
    assert!(now.is_u64());
    assert_eq!(said["state"]["desired"]["rate"], 5);
    assert_eq!(
        said["metadata"]["desired"]["led"]["colour"],
        json!([{"timestamp": now}, {"timestamp": now}])
    );
    let second = json!({
        "state": {"reported": {"led": {"on": false, "colour": [1, 2]}, "rate": 5, "own": 1}},
        "clientToken": "t-1", "version": 1,
    });
    let said = update(&data, "sensor", second).await?;
    assert_eq!(
        (&said["version"], &said["clientToken"]),
        (&json!(2), &json!("t-1"))
    );
    let third = json!({"state": {"desired": {"rate": null, "led": {"colour": [3]}}}});
    update(&data, "sensor", third).await?;
    let told = get(&data, "sensor").await?;
    assert_eq!(told["version"], 3);
    assert_eq!(
        told["state"],
        json!({
            "desired": {"led": {"on": true, "colour": [3]}},
            "reported": {"led": {"on": false, "colour": [1, 2]}, "rate": 5, "own": 1},
            "delta": {"led": {"on": true, "colour": [3]}},
        })
    );
    assert!(told["metadata"]["desired"]["rate"].is_null());
    let kept = cloud.iot_data().shadow("sensor", None).ok_or("no shadow")?;
    assert_eq!(kept["state"], told["state"]);
    Ok(())
}

#[tokio::test]
async fn a_stale_version_is_a_conflict_and_changes_nothing() -> Tested {
    let (_cloud, data) = start().await?;
    let change =
        |rate: u8, version: u64| json!({"state": {"desired": {"rate": rate}}, "version": version});
    update(&data, "sensor", change(1, 0)).await?;
    update(&data, "sensor", change(2, 1)).await?;
    for version in [0, 1, 3] {
        let update = data.update_thing_shadow().thing_name("sensor");
        let document = change(9, version).to_string();
        let stale = update.payload(Blob::new(document)).send().await;
        assert_eq!(
            said(&stale),
            ("ConflictException", "Version conflict"),
            "{version}"
        );
    }
    let told = get(&data, "sensor").await?;
    assert_eq!(
        (&told["version"], &told["state"]["desired"]["rate"]),
        (&json!(2), &json!(2))
    );
    Ok(())
}
