//! Policies of devices and what they are attached to, on the loopback cloud.

use palisade::policy::{DevicePolicy, ThingPolicy};
use palisade::text::{ImeiSv, TopicPattern};
use palisade::{
    ErrorKind, Rule, Tag, ThingGroupArn, device_policy_name, provisioning_template_name,
    role_alias_name, tag, thing_group_name, topic_pattern,
};
use serde_json::{Value, json};

use super::made::Made;
use super::{code, kept, on_cloud};
use crate::support::refused;

const ARN: &str = "arn:aws:iot:us-east-1:111122223333:policy/press";
const GIVEN: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iot:Publish",
    "Resource": "arn:aws:iot:us-east-1:111122223333:topic/acme/a"}]}"#;

fn press() -> ThingPolicy {
    DevicePolicy::of_things()
        .publish(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/readings"
        ))
        .subscribe(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/commands/#"
        ))
}

#[tokio::test]
async fn region_and_account_are_the_session_s() {
    let (scene, iot) = on_cloud().await;
    let name = device_policy_name!("press");
    let made = iot.create_policy(name.clone(), press()).send().await;
    let made = made.expect("a policy");
    assert_eq!(made.policy_arn(), Some(ARN));
    let held = kept(&scene, "policy", "press");
    assert_eq!(held["policyDocument"].as_str(), made.policy_document());
    let document = made.policy_document().expect("a document");
    let document: Value = serde_json::from_str(document).expect("JSON");
    let arn = |name: &str| format!("arn:aws:iot:us-east-1:111122223333:{name}");
    let own = "${iot:Connection.Thing.ThingName}";
    let statements = &document["Statement"];
    assert_eq!(statements[0]["Resource"], arn(&format!("client/{own}")));
    assert_eq!(
        statements[1]["Resource"],
        json!([arn(&format!("topic/acme/{own}/readings"))])
    );
    let again = iot.create_policy(name, press()).send().await;
    let again = again.expect_err("it is there");
    assert_eq!(again.code(), Some("ResourceAlreadyExistsException"));
}

#[tokio::test]
async fn a_claim_and_a_role_alias_need_no_document_of_one_s_own() {
    let (scene, iot) = on_cloud().await;
    let claim = DevicePolicy::of_claims(provisioning_template_name!("presses"));
    let press = press().role_alias(role_alias_name!("press-uploads"));
    for (name, policy) in [
        (device_policy_name!("claim"), DevicePolicy::from(claim)),
        (device_policy_name!("press"), press.into()),
    ] {
        let made = iot.create_policy(name, policy).send().await;
        made.expect("a policy");
    }
    let document = |name| {
        let held = kept(&scene, "policy", name);
        let text = held["policyDocument"].as_str().expect("a text");
        serde_json::from_str::<Value>(text).expect("a document")
    };
    let (claim, press) = (document("claim"), document("press"));
    let arn = |name: &str| format!("arn:aws:iot:us-east-1:111122223333:{name}");
    assert_eq!(
        claim["Statement"][0]["Resource"],
        json!([arn("client/presses/*")])
    );
    assert_eq!(
        claim["Statement"][2]["Resource"],
        json!([
            arn("topicfilter/$aws/certificates/create-from-csr/*"),
            arn("topicfilter/$aws/provisioning-templates/presses/provision/*"),
        ])
    );
    assert_eq!(
        press["Statement"][4],
        json!({
            "Effect": "Allow",
            "Action": "iot:AssumeRoleWithCertificate",
            "Resource": [arn("rolealias/press-uploads")],
        })
    );
}

#[tokio::test]
async fn a_given_document_is_sent_as_it_is_and_a_broad_one_is_not() {
    let (scene, iot) = on_cloud().await;
    let name = device_policy_name!("press");
    let broad = GIVEN.replace("iot:Publish", "iot:*");
    let refusal = DevicePolicy::parse(broad.as_str()).expect_err("broad");
    assert_eq!(refusal.rule(), Rule::LeastPrivilege);
    assert!(refusal.problem().starts_with("statement 1: "), "{refusal}");
    let raw = iot.sdk().create_policy().policy_name(name.clone());
    refused(
        raw.policy_document(broad).send().await,
        Rule::LeastPrivilege,
    );
    let mut long = press();
    for number in 0..20 {
        let text = format!("acme/{number:0>90}");
        long = long.publish(TopicPattern::try_from(text).expect("a pattern"));
    }
    let error = iot.create_policy(name.clone(), long).send().await;
    let error = error.expect_err("too long");
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Refused, Some(Rule::LeastPrivilege))
    );
    assert_eq!(scene.count("CreatePolicy"), 0);

    let given = DevicePolicy::parse(GIVEN).expect("a policy");
    let made = iot.create_policy(name, given).send().await;
    made.expect("a policy");
    assert_eq!(kept(&scene, "policy", "press")["policyDocument"], GIVEN);
}

#[tokio::test]
async fn tags_of_a_policy_are_checked_once() {
    let (_scene, iot) = on_cloud().await;
    let card = ImeiSv::try_from("4111111111111111").expect("16 digits");
    let line = Tag::identifying("line", card).expect("a tag");
    let create = iot.create_policy(device_policy_name!("press"), press());
    let create = create.tag(tag!("team", "telemetry")).tag(line);
    create.send().await.expect("a policy");
    let tags = iot.sdk().list_tags_for_resource().resource_arn(ARN);
    let tags = tags.send().await.expect("tags");
    let tags = tags.tags().iter().map(|tag| (tag.key(), tag.value()));
    let mut tags: Vec<_> = tags.collect();
    tags.sort_unstable();
    assert_eq!(
        tags,
        [
            ("line", Some("4111111111111111")),
            ("team", Some("telemetry"))
        ]
    );
}

#[tokio::test]
async fn a_policy_is_attached_to_groups_and_certificates_and_stays_while_it_is() {
    let (_scene, iot) = on_cloud().await;
    let name = device_policy_name!("press");
    iot.create_policy(name.clone(), press())
        .send()
        .await
        .expect("a policy");
    let create = iot.create_certificate_from_csr(Made::new().request());
    let certificate = create.send().await.expect("a certificate");
    let text = "arn:aws:iot:us-east-1:111122223333:thinggroup/presses";
    let group = ThingGroupArn::try_from(text).expect("an ARN");
    let attach = || iot.attach_policy(&name, &group).send();
    assert_eq!(code(attach().await), "ResourceNotFoundException");
    iot.create_thing_group(thing_group_name!("presses"))
        .send()
        .await
        .expect("a group");
    assert_eq!(code(attach().await), "");
    let attach = iot.attach_policy(&name, &certificate);
    assert_eq!(code(attach.send().await), "");
    let targets = || async {
        let call = iot.sdk().list_targets_for_policy().policy_name("press");
        let mut targets = call.send().await.expect("a list").targets.expect("targets");
        targets.sort_unstable();
        targets
    };
    assert_eq!(targets().await, [certificate.arn(), text]);
    let delete = || iot.sdk().delete_policy().policy_name("press").send();
    assert_eq!(code(delete().await), "DeleteConflictException");
    let detach = iot.detach_policy(&name, &certificate);
    assert_eq!(code(detach.send().await), "");
    assert_eq!(targets().await, [text]);
    let detach = iot.detach_policy(&name, &group);
    assert_eq!(code(detach.send().await), "");
    assert_eq!(code(delete().await), "");

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
