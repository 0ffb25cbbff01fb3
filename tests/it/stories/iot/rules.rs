//! What devices may do, what becomes of their messages, and what they are told to do.

use std::time::Duration;

use palisade::aws_sdk_iot::types::{JobStatus, TopicRulePayload};
use palisade::danger::TestCloud;
use palisade::iot::{
    self, Action, BootstrapServers, DynamoKey, ErrorAction, HttpAuth, HttpHeader, JobDocument,
    KafkaAuth, SecretReference, Target, TopicRule,
};
use palisade::policy::DevicePolicy;
use palisade::region::UsEast1;
use palisade::{
    Encryption, RoleArn, Rule, bucket_name, description, destination_arn, device_policy_name,
    job_id, lambda_arn, object_key, outward_url, queue_url, role_arn, rule_text, s3, secret_arn,
    sns_topic_arn, sql, target_name, thing_group_name, thing_name, topic_pattern, topic_rule_name,
};
use serde_json::json;

use super::{client, code, session};
use crate::support::refused;

pub(super) async fn a_policy_has_versions_and_targets(door: TestCloud) {
    let iot = client(door).await;
    let name = device_policy_name!("press-versions");
    let policy = || {
        DevicePolicy::of_things().publish(topic_pattern!(
            "acme/${iot:Connection.Thing.ThingName}/readings"
        ))
    };
    let made = iot.create_policy(name.clone(), policy()).send().await;
    let first = made.unwrap().policy_document.unwrap();
    // Who the account is was asked for.
    let own = "arn:aws:iot:us-east-1:111122223333:client/${iot:Connection.Thing.ThingName}";
    assert!(first.contains(own), "{first}");
    let again = iot.create_policy(name.clone(), policy()).send().await;
    let error = again.unwrap_err();
    assert_eq!(
        error.code(),
        Some("ResourceAlreadyExistsException"),
        "{error}"
    );

    let current = || async {
        let asked = iot.sdk().get_policy().policy_name(name.as_str());
        let found = asked.send().await.unwrap();
        (found.default_version_id, found.policy_document)
    };
    let of = |id: &str, document: &str| (Some(id.to_owned()), Some(document.to_owned()));
    let version = iot.create_policy_version(&name, policy().shadow());
    let second = version.send().await.unwrap().policy_document.unwrap();
    assert_ne!(second, first);
    assert_eq!(current().await, of("1", &first));
    let version = iot.create_policy_version(&name, policy().jobs());
    let third = version.set_as_default().send().await.unwrap();
    let third = third.policy_document.unwrap();
    assert_eq!(current().await, of("3", &third));
    let back = iot.sdk().set_default_policy_version();
    let back = back.policy_name(name.as_str()).policy_version_id("2");
    back.send().await.unwrap();
    assert_eq!(current().await, of("2", &second));

    let broad = third.replace("iot:Connect", "iot:*");
    assert_ne!(broad, third);
    let raw = iot.sdk().create_policy_version().policy_name(name.as_str());
    refused(
        raw.policy_document(broad).send().await,
        Rule::LeastPrivilege,
    );
    let asked = iot.sdk().list_policy_versions().policy_name(name.as_str());
    assert_eq!(asked.send().await.unwrap().policy_versions().len(), 3);

    let group = iot.create_thing_group(thing_group_name!("presses-with-policy"));
    let group = group.send().await.unwrap();
    iot.attach_policy(&name, group.arn()).send().await.unwrap();
    let targets = || async {
        let asked = iot.sdk().list_targets_for_policy();
        let asked = asked.policy_name(name.as_str()).send().await.unwrap();
        asked.targets.unwrap_or_default()
    };
    assert_eq!(targets().await, [group.arn().as_str()]);
    let delete = || iot.sdk().delete_policy().policy_name(name.as_str());
    assert_eq!(code(delete().send().await), "DeleteConflictException");
    iot.detach_policy(&name, &group).send().await.unwrap();
    assert_eq!(targets().await, [""; 0]);
    for id in ["1", "3"] {
        let delete = iot.sdk().delete_policy_version().policy_name(name.as_str());
        delete.policy_version_id(id).send().await.unwrap();
    }
    delete().send().await.unwrap();
    let asked = iot.sdk().get_policy().policy_name(name.as_str());
    assert_eq!(code(asked.send().await), "ResourceNotFoundException");
}

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/rules")
}

fn errors() -> ErrorAction {
    let queue = queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
    ErrorAction::to(Action::sqs(queue, role()))
}

fn secret(key: &str) -> SecretReference {
    let secret =
        secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_rules-a1B2c3");
    SecretReference::string(&secret, key, &role()).unwrap()
}

fn outward(s3: &s3::Client) -> TopicRule {
    let bucket = s3.declare(bucket_name!("acme-readings"), Encryption::sse_s3());
    let auth = HttpAuth::sig_v4(role(), target_name!("execute-api"), UsEast1);
    let url = outward_url!("https://api.example.com/in/${topic(2)}");
    let http = Action::http(url, auth);
    let http = http.header(HttpHeader::from_secret("x-api-key", &secret("key")).unwrap());
    let vpc = destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd");
    let servers = BootstrapServers::new(["b-1.readings.internal:9096"]).unwrap();
    let login = KafkaAuth::scram_sha_512(secret("username"), secret("password"));
    let search = outward_url!("https://search-acme.us-east-1.es.amazonaws.com");
    TopicRule::new(sql!("SELECT * FROM 'acme/+/readings'"), errors())
        .description(description!("readings to where they are kept"))
        .action(Action::s3(
            &bucket,
            rule_text!("readings/${topic(2)}"),
            role(),
        ))
        .action(http)
        .action(Action::kafka(vpc, target_name!("readings"), servers, login))
        .action(Action::open_search(
            search,
            rule_text!("readings"),
            rule_text!("reading"),
            rule_text!("${newuuid()}"),
            role(),
        ))
}

fn inward() -> TopicRule {
    let key = DynamoKey::string(target_name!("line"), rule_text!("${topic(2)}"));
    let topic = sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:readings");
    let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:enrich");
    TopicRule::new(sql!("SELECT temperature FROM 'acme/+/readings'"), errors())
        .disabled(true)
        .action(Action::lambda(function))
        .action(Action::sns(topic, role()))
        .action(Action::republish(rule_text!("acme/${topic(2)}/seen"), role()).at_least_once(true))
        .action(Action::dynamo_db(target_name!("readings"), key, role()))
        .action(Action::kinesis(target_name!("readings"), role()))
        .action(Action::firehose(target_name!("readings"), role()))
        .action(Action::cloudwatch_logs(target_name!("readings"), role()))
        .action(Action::step_functions(target_name!("readings"), role()))
}

/// A rule in the service, which says what was asked for in the same words.
async fn kept(iot: &iot::Client, name: &str) -> TopicRulePayload {
    let asked = iot.sdk().get_topic_rule().rule_name(name);
    let rule = asked.send().await.unwrap().rule.unwrap();
    assert_eq!(rule.rule_name(), Some(name));
    TopicRulePayload::builder()
        .set_sql(rule.sql)
        .set_aws_iot_sql_version(rule.aws_iot_sql_version)
        .set_actions(rule.actions)
        .set_error_action(rule.error_action)
        .set_description(rule.description.filter(|said| !said.is_empty()))
        .set_rule_disabled(rule.rule_disabled)
        .build()
        .unwrap()
}

pub(super) async fn a_rule_is_kept_as_its_types_say(door: TestCloud) {
    let session = session(door).await;
    let (iot, s3) = (iot::Client::new(&session), s3::Client::new(&session));
    let name = topic_rule_name!("readings");
    let create = || iot.create_topic_rule(name.clone(), outward(&s3));
    create().send().await.unwrap();
    let asked_for = create().get_topic_rule_payload().clone().unwrap();
    assert_eq!(asked_for.actions().len(), 4);
    let rule = kept(&iot, "readings").await;
    assert_eq!(rule, asked_for);
    let errors = rule.error_action().unwrap().sqs().unwrap();
    let queue = "https://sqs.us-east-1.amazonaws.com/111122223333/errors";
    assert_eq!(errors.queue_url(), queue);
    let again = create().send().await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");

    let replace = iot.replace_topic_rule(&name, inward());
    let asked_for = replace.get_topic_rule_payload().clone().unwrap();
    assert_eq!(asked_for.actions().len(), 8);
    replace.send().await.unwrap();
    let rule = kept(&iot, "readings").await;
    assert_eq!(rule, asked_for);
    assert_eq!(rule.rule_disabled(), Some(true));
    let enable = iot.sdk().enable_topic_rule().rule_name("readings");
    enable.send().await.unwrap();
    assert_eq!(kept(&iot, "readings").await.rule_disabled(), Some(false));

    let delete = iot.sdk().delete_topic_rule().rule_name("readings");
    delete.send().await.unwrap();
    let listed = iot.sdk().list_topic_rules().send().await.unwrap();
    let mut names = listed.rules().iter().map(|rule| rule.rule_name());
    assert!(!names.any(|one| one == Some("readings")));
}

pub(super) async fn a_job_takes_its_document_from_a_verified_bucket(door: TestCloud) {
    let session = session(door).await;
    let (iot, s3) = (iot::Client::new(&session), s3::Client::new(&session));
    let bucket = s3.create_bucket(bucket_name!("acme-firmware"), Encryption::sse_s3());
    let bucket = bucket.send().await.unwrap();
    let press = thing_name!("press-with-job");
    iot.create_thing(press.clone()).send().await.unwrap();
    let presses = thing_group_name!("presses-with-job");
    let group = iot.create_thing_group(presses.clone());
    group.send().await.unwrap();
    let targets = || [Target::from(press.clone()), presses.clone().into()];

    let document = JobDocument::in_bucket(&bucket, object_key!("jobs/a b.json"), role());
    let job = iot.create_job(job_id!("update-2-1"), targets(), document);
    job.await.unwrap().send().await.unwrap();
    let described = || async {
        let asked = iot.sdk().describe_job().job_id("update-2-1").send();
        asked.await.unwrap()
    };
    let found = described().await;
    let source = "https://s3.us-east-1.amazonaws.com/acme-firmware/jobs/a%20b.json";
    assert_eq!(found.document_source(), Some(source));
    let job = found.job.unwrap();
    let signed = job.presigned_url_config.unwrap();
    assert_eq!(signed.role_arn(), Some(role().as_str()));
    assert_eq!(signed.expires_in_sec(), Some(900));
    assert_eq!(
        job.targets.unwrap(),
        [
            "arn:aws:iot:us-east-1:111122223333:thing/press-with-job",
            "arn:aws:iot:us-east-1:111122223333:thinggroup/presses-with-job",
        ]
    );
    let cancel = iot.sdk().cancel_job().job_id("update-2-1");
    cancel.reason_code("WITHDRAWN").send().await.unwrap();
    let job = described().await.job.unwrap();
    assert_eq!(job.status(), Some(&JobStatus::Canceled));
    assert_eq!(job.reason_code(), Some("WITHDRAWN"));

    let file = JobDocument::presigned_link(&bucket, object_key!("2.1.bin"));
    let text = json!({"do": "update", "from": file}).to_string();
    let document = JobDocument::inline(text.clone()).unwrap();
    let document = document.presigned_by(role());
    let document = document.lifetime(Duration::from_secs(120)).unwrap();
    let job = iot.create_job(job_id!("update-2-2"), targets(), document);
    job.await.unwrap().send().await.unwrap();
    let asked = iot.sdk().get_job_document().job_id("update-2-2");
    assert_eq!(asked.send().await.unwrap().document, Some(text));
}
