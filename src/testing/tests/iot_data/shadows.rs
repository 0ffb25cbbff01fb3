//! Shadows and their versions.
use std::time::Duration;

use aws_sdk_iotdataplane::Client;
use aws_sdk_iotdataplane::primitives::Blob;
use serde_json::{Value, json};

use super::{Tested, said, start};

type Told = Result<Value, Box<dyn std::error::Error>>;

fn read(payload: Option<Blob>) -> Told {
    let payload = payload.ok_or("no payload")?;
    Ok(serde_json::from_slice(payload.as_ref())?)
}

async fn update(data: &Client, thing: &str, document: Value) -> Told {
    let update = data.update_thing_shadow().thing_name(thing);
    let update = update.payload(Blob::new(document.to_string()));
    read(update.send().await?.payload)
}

async fn get(data: &Client, thing: &str) -> Told {
    let get = data.get_thing_shadow().thing_name(thing);
    read(get.send().await?.payload)
}

async fn delete(data: &Client, thing: &str) -> Told {
    let delete = data.delete_thing_shadow().thing_name(thing);
    read(Some(delete.send().await?.payload))
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
    let leaf = json!({"timestamp": now});
    assert_eq!(
        said["metadata"]["desired"]["led"]["colour"],
        json!([leaf, leaf])
    );
    let second = json!({
        "state": {"reported": {"led": {"on": false, "colour": [1, 2]}, "rate": 5, "own": 1}},
        "clientToken": "t-1", "version": 1,
    });
    cloud.clock().advance(Duration::from_secs(100));
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
    let times = &told["metadata"]["desired"];
    assert!(times["rate"].is_null());
    // What was not touched is as old as it was.
    assert_eq!(times["led"]["on"], leaf);
    assert_ne!(times["led"]["colour"], json!([leaf]));
    let kept = cloud.iot_data().shadow("sensor", None).ok_or("no shadow")?;
    assert_eq!(kept["state"], told["state"]);

    let same = json!({"state": {"reported": null, "desired": {"led": null}}});
    update(&data, "sensor", same).await?;
    assert_eq!(get(&data, "sensor").await?["state"], json!({}));
    update(&data, "sensor", json!({"state": {"reported": {"a": 1}}})).await?;
    update(&data, "sensor", json!({"state": null})).await?;
    let told = get(&data, "sensor").await?;
    assert_eq!((&told["state"], &told["version"]), (&json!({}), &json!(6)));
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
        let status = stale.err().and_then(|error| {
            let raw = error.raw_response();
            raw.map(|raw| raw.status().as_u16())
        });
        assert_eq!(status, Some(409));
    }
    let told = get(&data, "sensor").await?;
    assert_eq!(
        (&told["version"], &told["state"]["desired"]["rate"]),
        (&json!(2), &json!(2))
    );
    Ok(())
}

#[tokio::test]
async fn versions_go_on_after_a_deletion_for_two_days() -> Tested {
    let (cloud, data) = start().await?;
    let change = || json!({"state": {"desired": {"rate": 1}}});
    for version in [1, 2] {
        assert_eq!(update(&data, "s", change()).await?["version"], version);
    }
    assert_eq!(delete(&data, "s").await?["version"], 2);
    let none = (
        "ResourceNotFoundException",
        "No shadow exists for the thing",
    );
    let gone = data.get_thing_shadow().thing_name("s").send().await;
    assert_eq!(said(&gone), none);
    let gone = data.delete_thing_shadow().thing_name("s").send().await;
    assert_eq!(said(&gone), none);
    assert!(cloud.iot_data().shadow("s", None).is_none());
    cloud.clock().advance(Duration::from_secs(47 * 3600));
    assert_eq!(update(&data, "s", change()).await?["version"], 3);
    delete(&data, "s").await?;
    cloud.clock().advance(Duration::from_secs(48 * 3600));
    assert_eq!(update(&data, "s", change()).await?["version"], 1);
    Ok(())
}

#[tokio::test]
async fn named_shadows_are_apart_from_the_unnamed_one() -> Tested {
    let (cloud, data) = start().await?;
    for name in [None, Some("network"), Some("config"), Some("alarm")] {
        let document = json!({"state": {"reported": {"is": name}}});
        let document = document.to_string().replace("null", "0");
        data.update_thing_shadow()
            .thing_name("s")
            .set_shadow_name(name.map(str::to_owned))
            .payload(Blob::new(document))
            .send()
            .await?;
    }
    let kept = cloud.iot_data().shadow("s", "network").ok_or("none")?;
    assert_eq!(kept["state"]["reported"]["is"], "network");
    let unnamed = cloud.iot_data().shadow("s", None).ok_or("none")?;
    assert_eq!(unnamed["state"]["reported"]["is"], 0);
    let list = || data.list_named_shadows_for_thing().thing_name("s");
    let first = list().page_size(2).send().await?;
    assert_eq!(first.results(), ["alarm", "config"]);
    let rest = list().set_next_token(first.next_token).send().await?;
    assert_eq!(rest.results(), ["network"]);
    assert!(rest.next_token().is_none() && rest.timestamp() > 1_600_000_000);
    let none = data
        .get_thing_shadow()
        .thing_name("s")
        .shadow_name("other")
        .send()
        .await;
    let wanted = (
        "ResourceNotFoundException",
        "No shadow exists with name: 'other'",
    );
    assert_eq!(said(&none), wanted);
    let other = data.list_named_shadows_for_thing().thing_name("other");
    assert_eq!(other.send().await?.results().len(), 0);
    Ok(())
}

#[tokio::test]
async fn a_document_that_aws_would_refuse_is_refused() -> Tested {
    let (cloud, data) = start().await?;
    let mut nested = json!(1);
    for _ in 0..9 {
        nested = json!({"a": nested});
    }
    let token = "t".repeat(65);
    for (document, text) in [
        ("{".to_owned(), "Invalid JSON"),
        ("\"\u{0}\"".to_owned(), "Invalid JSON"),
        ("[]".to_owned(), "Missing required node: state"),
        ("{}".to_owned(), "Missing required node: state"),
        (
            r#"{"states":{}}"#.to_owned(),
            "Missing required node: state",
        ),
        (r#"{"state":1}"#.to_owned(), "State node must be an object"),
        (
            r#"{"state":{"desired":1}}"#.to_owned(),
            "Desired node must be an object",
        ),
        (
            r#"{"state":{"reported":[]}}"#.to_owned(),
            "Reported node must be an object",
        ),
        (
            r#"{"state":{"delta":{}}}"#.to_owned(),
            "State contains an invalid node",
        ),
        (
            r#"{"state":{"desired":{"a":[null]}}}"#.to_owned(),
            "State contains an invalid node",
        ),
        (
            r#"{"state":{"desired":{"$a":1}}}"#.to_owned(),
            "State contains an invalid node",
        ),
        (
            r#"{"state":{},"version":"1"}"#.to_owned(),
            "Invalid version",
        ),
        (
            r#"{"state":{},"clientToken":1}"#.to_owned(),
            "Invalid clientToken",
        ),
        (
            json!({"state": {}, "clientToken": token}).to_string(),
            "Invalid clientToken",
        ),
        (
            json!({"state": {"desired": nested}}).to_string(),
            "JSON contains too many levels of nesting; maximum is 8",
        ),
    ] {
        let update = data.update_thing_shadow().thing_name("s");
        let refused = update.payload(Blob::new(document.as_str())).send().await;
        assert_eq!(
            said(&refused),
            ("InvalidRequestException", text),
            "{document}"
        );
    }
    let update = data.update_thing_shadow().thing_name("s");
    let refused = update.payload(Blob::new(*b"{\"state\":{\"\xff\":1}}"));
    let refused = refused.send().await;
    assert_eq!(said(&refused).0, "UnsupportedDocumentEncodingException");
    let update = data.update_thing_shadow().thing_name("a b");
    let refused = update.payload(Blob::new(r#"{"state":{}}"#)).send().await;
    assert!(said(&refused).1.contains("Value at 'thingName'"));
    assert!(cloud.iot_data().shadow("s", None).is_none());
    Ok(())
}

#[tokio::test]
async fn the_state_alone_counts_for_the_size() -> Tested {
    let (_cloud, data) = start().await?;
    // `{"desired":{"a":"…"}}`
    let fill = |length: usize| json!({"state": {"desired": {"a": "x".repeat(length)}}});
    update(&data, "s", fill(8192 - 21)).await?;
    let more = data.update_thing_shadow().thing_name("s");
    let document = json!({"state": {"reported": {"b": 1}}}).to_string();
    let large = more.payload(Blob::new(document)).send().await;
    let wanted = (
        "RequestEntityTooLargeException",
        "The state document is too large",
    );
    assert_eq!(said(&large), wanted);
    assert_eq!(get(&data, "s").await?["version"], 1);
    update(&data, "s", fill(1)).await?;
    Ok(())
}
