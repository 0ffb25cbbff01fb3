//! Policies of devices, as they are sent.

use palisade::policy::{DevicePolicy, ThingPolicy};
use palisade::text::{ImeiSv, TopicPattern};
use palisade::{ErrorKind, Rule, Tag, ThingGroupArn, device_policy_name, tag, topic_pattern};
use serde_json::{Value, json};

use super::made::staged;
use crate::support::refused;

fn press() -> ThingPolicy {
    DevicePolicy::of_things()
        .publish(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/readings"
        ))
        .subscribe(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/commands/#"
        ))
}

fn document(body: &str) -> Value {
    let body: Value = serde_json::from_str(body).expect("JSON");
    let document = body["policyDocument"].as_str().expect("a text");
    serde_json::from_str(document).expect("a document")
}

#[tokio::test]
async fn region_and_account_are_the_session_s() {
    let (stage, _, iot) = staged().await;
    let name = device_policy_name!("press");
    iot.create_policy(name.clone(), press())
        .send()
        .await
        .expect("a policy");
    let version = iot.create_policy_version(&name, press()).set_as_default();
    version.send().await.expect("a version");
    let sent = stage.sent();
    assert!(sent[0].0.ends_with("/policies/press"), "{}", sent[0].0);
    assert!(
        sent[1]
            .0
            .ends_with("/policies/press/version?setAsDefault=true"),
        "{}",
        sent[1].0
    );
    let (made, version) = (document(&sent[0].1), document(&sent[1].1));
    assert_eq!(made, version);
    let arn = |name: &str| format!("arn:aws:iot:us-east-1:111122223333:{name}");
    let own = "${iot:Connection.Thing.ThingName}";
    assert_eq!(
        made["Statement"][0]["Resource"],
        arn(&format!("client/{own}"))
    );
    assert_eq!(
        made["Statement"][1]["Resource"],
        json!([arn(&format!("topic/acme/{own}/readings"))])
    );
}

#[tokio::test]
async fn a_given_document_is_sent_as_it_is_and_a_broad_one_is_not() {
    let (stage, _, iot) = staged().await;
    let name = device_policy_name!("press");
    let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:Publish",
        "Resource": "arn:aws:iot:us-east-1:111122223333:topic/acme/a"}]}"#;
    let given = DevicePolicy::parse(text).expect("a policy");
    iot.create_policy(name.clone(), given)
        .send()
        .await
        .expect("created");
    let body: Value = serde_json::from_str(&stage.sent()[0].1).expect("JSON");
    assert_eq!(body["policyDocument"], text);

    let broad = text.replace("iot:Publish", "iot:*");
    let refusal = DevicePolicy::parse(broad.as_str()).expect_err("broad");
    assert_eq!(refusal.rule(), Rule::LeastPrivilege);
    assert!(refusal.problem().starts_with("statement 1: "), "{refusal}");
    let raw = iot
        .sdk()
        .create_policy()
        .policy_name(name)
        .policy_document(broad);
    refused(raw.send().await, Rule::LeastPrivilege);
    assert_eq!(stage.sent().len(), 0);
}

#[tokio::test]
async fn a_policy_that_is_too_long_is_not_sent() {
    let (stage, _, iot) = staged().await;
    let mut policy = press();
    for number in 0..20 {
        let text = format!("acme/{number:0>90}");
        policy = policy.publish(TopicPattern::try_from(text).expect("a pattern"));
    }
    let error = iot
        .create_policy(device_policy_name!("press"), policy)
        .send()
        .await;
    let error = error.expect_err("too long");
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Refused, Some(Rule::LeastPrivilege))
    );
    assert_eq!(stage.sent().len(), 0);
}

#[tokio::test]
async fn tags_of_a_policy_are_checked_once() {
    let (stage, _, iot) = staged().await;
    let card = ImeiSv::try_from("4111111111111111").expect("16 digits");
    let line = Tag::identifying("line", card).expect("a tag");
    let create = iot.create_policy(device_policy_name!("press"), press());
    create
        .tag(tag!("team", "telemetry"))
        .tag(line)
        .send()
        .await
        .expect("created");
    let body: Value = serde_json::from_str(&stage.sent()[0].1).expect("JSON");
    assert_eq!(body["tags"][1]["Value"], "4111111111111111");
}

#[tokio::test]
async fn a_policy_is_attached_to_a_group_by_its_full_arn() {
    let (stage, _, iot) = staged().await;
    let text = "arn:aws:iot:us-east-1:111122223333:thinggroup/presses";
    let group = ThingGroupArn::try_from(text).expect("an ARN");
    let name = device_policy_name!("press");
    iot.attach_policy(&name, &group)
        .send()
        .await
        .expect("attached");
    iot.detach_policy(&name, &group)
        .send()
        .await
        .expect("detached");
    for (_, body) in stage.sent() {
        assert_eq!(body, json!({"target": text}).to_string());
    }
    for text in [
        "presses",
        "arn:aws:iot:us-east-1:111122223333:thinggroup/",
        "arn:aws:iot:us-east-1:111122223333:thinggroup/*",
        "arn:aws:iot:us-east-1:111122223333:thing/presses",
        "arn:aws:iot:us-east-1:1111:thinggroup/presses",
        "arn:aws:s3:us-east-1:111122223333:thinggroup/presses",
    ] {
        let refusal = ThingGroupArn::try_from(text).expect_err("no ARN");
        assert_eq!(refusal.rule(), Rule::Owner, "{text}");
    }
}
