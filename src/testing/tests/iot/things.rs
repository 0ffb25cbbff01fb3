//! Things, their types and principals.
use std::time::Duration;

use aws_sdk_iot::types::{AttributePayload, Tag, ThingPrincipalType};

use super::{Tested, code, start};

fn attributes(pairs: &[(&str, &str)], merge: bool) -> AttributePayload {
    let builder = AttributePayload::builder().merge(merge);
    let pairs = pairs.iter();
    pairs
        .fold(builder, |builder, (name, value)| {
            builder.attributes(*name, *value)
        })
        .build()
}

#[tokio::test]
async fn a_thing_made_again_with_other_settings_is_refused() -> Tested {
    let (_cloud, iot) = start().await?;
    let make = |site: &str| {
        let attributes = attributes(&[("site", site)], false);
        iot.create_thing()
            .thing_name("a")
            .attribute_payload(attributes)
    };
    let first = make("berlin").send().await?;
    assert_eq!(make("berlin").send().await?.thing_id(), first.thing_id());
    let error = make("paris")
        .send()
        .await
        .err()
        .ok_or("it was made")?
        .into_service_error();
    assert!(error.is_resource_already_exists_exception());
    let many = attributes(&[("a", "1"), ("b", "1"), ("c", "1"), ("d", "1")], false);
    let many = iot
        .create_thing()
        .thing_name("b")
        .attribute_payload(many)
        .send()
        .await;
    assert_eq!(code(&many), "InvalidRequestException");
    Ok(())
}

#[tokio::test]
async fn attributes_are_merged_or_replaced_as_asked() -> Tested {
    let (cloud, iot) = start().await?;
    let make = iot.create_thing().thing_name("a");
    make.attribute_payload(attributes(&[("x", "1"), ("y", "1")], false))
        .send()
        .await?;
    let kept = || {
        cloud
            .iot()
            .thing("a")
            .and_then(|thing| thing.get("attributes").cloned())
    };
    let update = |payload| {
        iot.update_thing()
            .thing_name("a")
            .attribute_payload(payload)
    };
    update(attributes(&[("y", ""), ("z", "2")], true))
        .send()
        .await?;
    assert_eq!(kept(), Some(serde_json::json!({"x": "1", "z": "2"})));
    update(attributes(&[("w", "3")], false)).send().await?;
    assert_eq!(kept(), Some(serde_json::json!({"w": "3"})));
    let stale = iot
        .update_thing()
        .thing_name("a")
        .expected_version(1)
        .send()
        .await;
    assert_eq!(code(&stale), "VersionConflictException");
    let current = iot.describe_thing().thing_name("a").send().await?.version();
    assert_eq!(current, 3);
    iot.delete_thing()
        .thing_name("a")
        .expected_version(3)
        .send()
        .await?;
    iot.delete_thing().thing_name("a").send().await?;
    Ok(())
}

#[tokio::test]
async fn lists_come_in_pages() -> Tested {
    let (_cloud, iot) = start().await?;
    for number in 0..60 {
        iot.create_thing()
            .thing_name(format!("t{number:02}"))
            .send()
            .await?;
    }
    let mut names = Vec::new();
    let mut token = None;
    for _ in 0..10 {
        let page = iot
            .list_things()
            .set_next_token(token)
            .max_results(25)
            .send()
            .await?;
        assert!(page.things().len() <= 25);
        names.extend(
            page.things()
                .iter()
                .filter_map(|thing| thing.thing_name.clone()),
        );
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names.len(), 60);
    assert!(names.is_sorted());
    let forged = iot.list_things().next_token("!").send().await;
    assert_eq!(code(&forged), "InvalidRequestException");
    Ok(())
}

#[tokio::test]
async fn a_type_is_deprecated_for_five_minutes_before_it_goes() -> Tested {
    let (cloud, iot) = start().await?;
    iot.create_thing_type()
        .thing_type_name("pump")
        .send()
        .await?;
    let thing = |name: &str| iot.create_thing().thing_name(name).thing_type_name("pump");
    thing("a").send().await?;
    let none = iot
        .create_thing()
        .thing_name("b")
        .thing_type_name("none")
        .send()
        .await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    let delete = || iot.delete_thing_type().thing_type_name("pump");
    assert_eq!(code(&delete().send().await), "InvalidRequestException");
    iot.deprecate_thing_type()
        .thing_type_name("pump")
        .send()
        .await?;
    assert_eq!(code(&thing("c").send().await), "InvalidRequestException");
    cloud.clock().advance(Duration::from_secs(301));
    // There is a thing of it, …
    assert_eq!(code(&delete().send().await), "InvalidRequestException");
    let deprecate = || iot.deprecate_thing_type().thing_type_name("pump");
    deprecate().undo_deprecate(true).send().await?;
    deprecate().send().await?;
    iot.update_thing()
        .thing_name("a")
        .remove_thing_type(true)
        .send()
        .await?;
    // … and then none, but the five minutes are not over.
    assert_eq!(code(&delete().send().await), "InvalidRequestException");
    cloud.clock().advance(Duration::from_secs(301));
    delete().send().await?;
    assert_eq!(cloud.iot().count("thingtype"), 0);
    Ok(())
}

#[tokio::test]
async fn a_thing_with_a_principal_stays() -> Tested {
    let (_cloud, iot) = start().await?;
    let made = iot.create_keys_and_certificate().send().await?;
    let arn = made.certificate_arn().unwrap_or_default();
    for name in ["a", "b"] {
        iot.create_thing().thing_name(name).send().await?;
    }
    let attach = |name: &str| iot.attach_thing_principal().thing_name(name).principal(arn);
    let only = ThingPrincipalType::ExclusiveThing;
    attach("a").thing_principal_type(only).send().await?;
    assert_eq!(code(&attach("b").send().await), "InvalidRequestException");
    let unknown = iot.attach_thing_principal().thing_name("a");
    let unknown = unknown
        .principal(arn.replace("us-east-1", "us-west-2"))
        .send()
        .await;
    assert_eq!(code(&unknown), "ResourceNotFoundException");
    let principals = iot.list_thing_principals().thing_name("a").send().await?;
    assert_eq!(principals.principals(), [arn]);
    let things = iot.list_principal_things().principal(arn).send().await?;
    assert_eq!(things.things(), ["a"]);
    let kinds = iot
        .list_thing_principals_v2()
        .thing_name("a")
        .send()
        .await?;
    let kinds = kinds
        .thing_principal_objects()
        .iter()
        .map(|one| one.thing_principal_type());
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [Some(&ThingPrincipalType::ExclusiveThing)]
    );
    let delete = || iot.delete_thing().thing_name("a");
    assert_eq!(code(&delete().send().await), "InvalidRequestException");
    iot.detach_thing_principal()
        .thing_name("a")
        .principal(arn)
        .send()
        .await?;
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn tags_belong_to_what_is_there() -> Tested {
    let (_cloud, iot) = start().await?;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build();
    let made = iot.create_thing_group().thing_group_name("g");
    let made = made.tags(tag("team", "water")?).send().await?;
    let arn = made.thing_group_arn().unwrap_or_default();
    iot.tag_resource()
        .resource_arn(arn)
        .tags(tag("stage", "prod")?)
        .send()
        .await?;
    iot.untag_resource()
        .resource_arn(arn)
        .tag_keys("team")
        .send()
        .await?;
    let tags = iot
        .list_tags_for_resource()
        .resource_arn(arn)
        .send()
        .await?;
    assert_eq!(tags.tags(), [tag("stage", "prod")?]);
    let none = iot
        .list_tags_for_resource()
        .resource_arn(format!("{arn}x"))
        .send()
        .await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn every_region_has_a_state_of_its_own() -> Tested {
    let (cloud, iot) = start().await?;
    iot.create_thing().thing_name("a").send().await?;
    let far = crate::Session::builder(crate::region::UsWest2).danger_test_cloud(cloud.door());
    let far = crate::iot::Client::new(&far.connect().await?).sdk().clone();
    let none = far.describe_thing().thing_name("a").send().await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    let made = far.create_thing().thing_name("b").send().await?;
    assert_eq!(
        made.thing_arn(),
        Some("arn:aws:iot:us-west-2:111122223333:thing/b")
    );
    assert_eq!(cloud.iot().count("thing"), 2);
    Ok(())
}
