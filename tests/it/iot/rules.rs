//! Rules and their destinations, on the loopback cloud: what it holds is what was meant.

use palisade::aws_sdk_iot::types::{
    self, AssetPropertyTimestamp, AssetPropertyValue, AssetPropertyVariant,
    PutAssetPropertyValueEntry, TopicRuleDestinationStatus,
};
use palisade::iot::{
    Action, AlarmState, BootstrapServers, ConfirmationToken, DynamoKey, ErrorAction, HttpAuth,
    HttpHeader, InfluxDbDestination, KafkaAuth, SecretReference, TopicRule,
};
use palisade::text::TopicRuleName;
use palisade::{
    DestinationArn, Encryption, LambdaArn, Outcome, Rule, SecretString, SnsTopicArn, bucket_name,
    destination_arn, iot, lambda_arn, outward_url, queue_url, reason, rule, rule_text, s3,
    secret_arn, sns_topic_arn, sql, target_name, topic_rule_name, waive,
};
use serde_json::json;

use super::made::staged;
use super::{code, kept, on_cloud, role};
use crate::mock::Answer;
use crate::support::{Scene, refused};

const TOKEN: &str = "a-token-that-nobody-prints-0042";

fn errors() -> ErrorAction {
    let queue = queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
    ErrorAction::to(Action::sqs(queue, role()))
}

fn rule() -> TopicRule {
    TopicRule::new(
        sql!("SELECT *, topic(2) AS line FROM 'acme/+/readings'"),
        errors(),
    )
}

fn secret(key: &str) -> SecretReference {
    let secret =
        secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_rules-a1B2c3");
    SecretReference::string(&secret, key, &role()).expect("a reference")
}

fn entry() -> PutAssetPropertyValueEntry {
    let time = AssetPropertyTimestamp::builder().time_in_seconds("${timestamp()}");
    let value = AssetPropertyVariant::StringValue("${reading}".to_owned());
    let value = AssetPropertyValue::builder()
        .value(value)
        .timestamp(time.build().expect("a time"));
    PutAssetPropertyValueEntry::builder()
        .property_alias("/line/4")
        .property_values(value.build())
        .build()
        .expect("an entry")
}

/// What goes to other machines.
fn to_hosts(kafka: DestinationArn, influx: DestinationArn) -> TopicRule {
    let (name, text) = (|| target_name!("readings"), || rule_text!("${topic(2)}"));
    let auth = HttpAuth::sig_v4(
        role(),
        target_name!("execute-api"),
        palisade::region::UsEast1,
    );
    let key = HttpHeader::from_secret("x-api-key", &secret("key")).expect("a header");
    let url = outward_url!("https://api.example.com/in/${topic(2)}");
    let servers = BootstrapServers::new(["b-1.readings.internal:9096"]).expect("a broker");
    let login = KafkaAuth::scram_sha_512(secret("username"), secret("password"));
    let search = outward_url!("https://search-acme.us-east-1.es.amazonaws.com");
    rule()
        .action(Action::http(url, auth).header(key))
        .action(Action::kafka(kafka, name(), servers, login))
        .action(Action::influx_db(influx, name(), text(), role()))
        .action(Action::open_search(search, text(), text(), text(), role()))
        .action(
            Action::republish(rule_text!("acme/${topic(2)}/checked"), role()).at_least_once(true),
        )
        .action(Action::lambda(lambda_arn!(
            "arn:aws:lambda:us-east-1:111122223333:function:enrich"
        )))
}

/// What is kept by AWS.
fn to_stores(bucket: &s3::VerifiedBucket) -> TopicRule {
    let (name, text) = (|| target_name!("readings"), || rule_text!("${topic(2)}"));
    let key = DynamoKey::string(name(), text());
    rule()
        .action(Action::s3(
            bucket,
            rule_text!("readings/${topic(2)}/${timestamp()}.json"),
            role(),
        ))
        .action(Action::dynamo_db(name(), key.clone(), role()).range_key(key))
        .action(Action::dynamo_db_v2(name(), role()))
        .action(Action::timestream(name(), name(), (name(), text()), role()))
        .action(Action::iot_site_wise(entry(), role()))
        .action(Action::firehose(name(), role()).batch_mode(true))
        .action(Action::kinesis(name(), role()).partition_key(text()))
        .action(Action::iot_analytics(name(), role()))
}

/// What tells others.
fn to_others() -> TopicRule {
    let (name, text) = (|| target_name!("readings"), || rule_text!("${topic(2)}"));
    let topic = sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:readings");
    let queue = queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/readings.fifo");
    rule()
        .action(Action::sns(topic, role()))
        .action(Action::sqs(queue, role()).use_base64(true))
        .action(Action::cloudwatch_alarm(
            name(),
            AlarmState::Alarm,
            text(),
            role(),
        ))
        .action(Action::cloudwatch_logs(name(), role()))
        .action(Action::cloudwatch_metric(
            name(),
            text(),
            text(),
            rule_text!("Count"),
            role(),
        ))
        .action(Action::iot_events(name(), role()))
        .action(Action::step_functions(name(), role()))
        .action(Action::location(name(), text(), text(), text(), role()))
}

/// Sends a rule, reads it back, and gives the names of its actions as the cloud holds them.
async fn sent(
    scene: &Scene,
    iot: &iot::Client,
    name: TopicRuleName,
    rule: TopicRule,
) -> Vec<String> {
    let call = iot.create_topic_rule(name.clone(), rule);
    let meant = call.get_topic_rule_payload().clone().expect("a rule");
    call.send().await.expect("a rule");
    let read = iot.sdk().get_topic_rule().rule_name(name.as_str());
    let read = read.send().await.expect("a rule").rule.expect("a rule");
    assert_eq!(read.sql(), Some(meant.sql()));
    assert_eq!(read.actions(), meant.actions());
    assert_eq!(read.error_action(), meant.error_action());
    assert!(read.error_action().is_some_and(|one| one.sqs().is_some()));
    assert_eq!(read.aws_iot_sql_version(), Some("2016-03-23"));
    let held = kept(scene, "rule", name.as_str());
    let actions = held["actions"].as_array().expect("actions").iter();
    let names = actions.map(|action| action.as_object().expect("an action").keys());
    names.flatten().cloned().collect()
}

#[tokio::test]
async fn a_rule_of_every_action_is_held_as_it_was_meant() {
    let (scene, iot) = on_cloud().await;
    let bucket = bucket_name!("acme-readings");
    let bucket = scene.s3.create_bucket(bucket, Encryption::sse_s3()).send();
    let bucket = bucket.await.expect("a bucket");
    let vpc = destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd");
    let influx = destination(&iot, influx()).await;
    let hosts = sent(
        &scene,
        &iot,
        topic_rule_name!("to_hosts"),
        to_hosts(vpc.clone(), influx.clone()),
    )
    .await;
    let stores = sent(
        &scene,
        &iot,
        topic_rule_name!("to_stores"),
        to_stores(&bucket),
    )
    .await;
    let others = sent(&scene, &iot, topic_rule_name!("to_others"), to_others()).await;
    let mut all = [hosts, stores, others].concat();
    all.sort_unstable();
    assert_eq!(
        all.join(" "),
        "cloudwatchAlarm cloudwatchLogs cloudwatchMetric dynamoDB dynamoDBv2 firehose http influxDB \
         iotAnalytics iotEvents iotSiteWise kafka kinesis lambda location openSearch republish s3 sns \
         sqs stepFunctions timestream"
    );
    let http = kept(&scene, "rule", "to_hosts")["actions"][0]["http"].clone();
    assert_eq!(http["confirmationUrl"], "https://api.example.com/in/");
    let kafka = kept(&scene, "rule", "to_hosts")["actions"][1]["kafka"].clone();
    let properties = &kafka["clientProperties"];
    assert_eq!(properties["security.protocol"], "SASL_SSL");
    let secret = "arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_rules-a1B2c3";
    let role = role();
    assert_eq!(
        properties["sasl.scram.password"],
        format!("${{get_secret('{secret}', 'SecretString', 'password', '{role}')}}")
    );
    let held = kept(&scene, "rule", "to_hosts");
    assert_eq!(kafka["destinationArn"], vpc.as_str());
    assert_eq!(
        held["actions"][2]["influxDB"]["destinationArn"],
        influx.as_str()
    );
    assert_eq!(
        held["actions"][5]["lambda"]["functionArn"],
        "arn:aws:lambda:us-east-1:111122223333:function:enrich"
    );
    let held = kept(&scene, "rule", "to_others");
    assert_eq!(
        held["actions"][0]["sns"]["targetArn"],
        "arn:aws:sns:us-east-1:111122223333:readings"
    );
    assert_eq!(
        held["actions"][1]["sqs"]["queueUrl"],
        "https://sqs.us-east-1.amazonaws.com/111122223333/readings.fifo"
    );
    assert_eq!(
        held["errorAction"]["sqs"]["queueUrl"],
        "https://sqs.us-east-1.amazonaws.com/111122223333/errors"
    );
    let s3 = kept(&scene, "rule", "to_stores")["actions"][0]["s3"].clone();
    assert_eq!(s3["bucketName"], bucket.name().as_str());
    assert_eq!(s3.get("cannedAcl"), None);
}

#[tokio::test]
async fn a_rule_is_replaced_and_goes_without_an_action_for_errors_for_a_reason() {
    let (scene, iot) = on_cloud().await;
    let name = topic_rule_name!("readings");
    let replace = |rule: TopicRule| iot.replace_topic_rule(&name, rule).send();
    // So AWS answers where there is no rule.
    assert_eq!(code(replace(to_others()).await), "UnauthorizedException");
    let create = || iot.create_topic_rule(name.clone(), to_others()).send();
    assert_eq!(code(create().await), "");
    assert_eq!(code(create().await), "ResourceAlreadyExistsException");
    let why = "readings come again every second";
    let none = ErrorAction::none(reason!("readings come again every second"));
    let republish = Action::republish(rule_text!("acme/all"), role());
    let quiet = TopicRule::new(sql!("SELECT * FROM 'acme/4/readings'"), none)
        .action(republish)
        .disabled(true);
    assert_eq!(code(replace(quiet).await), "");
    let held = kept(&scene, "rule", "readings");
    assert_eq!(held["sql"], "SELECT * FROM 'acme/4/readings'");
    assert_eq!(held["actions"].as_array().map(Vec::len), Some(1));
    assert_eq!(held["ruleDisabled"], true);
    assert_eq!(held.get("errorAction"), None);
    let evidence = scene.session.evidence();
    let mut aside = evidence.about(Rule::DeviceLogs);
    assert!(aside.any(|one| one.outcome == Outcome::SetAside && one.detail == why));
    let wrong = TopicRule::new(sql!("SELECT 7"), errors());
    let wrong = iot.create_topic_rule(topic_rule_name!("wrong"), wrong);
    assert_eq!(code(wrong.send().await), "SqlParseException");
}

#[tokio::test]
async fn messages_go_to_another_account_with_a_waiver_only() {
    let (scene, iot) = on_cloud().await;
    let lambda = LambdaArn::try_from("arn:aws:lambda:us-east-1:999999999999:function:enrich");
    let topic = SnsTopicArn::try_from("arn:aws:sns:us-east-1:999999999999:readings");
    let queue = queue_url!("https://sqs.us-east-1.amazonaws.com/999999999999/readings");
    let foreign: [(&str, Action); 3] = [
        ("lambda", Action::lambda(lambda.expect("an ARN"))),
        ("sns", Action::sns(topic.expect("an ARN"), role()).into()),
        ("sqs", Action::sqs(queue, role()).into()),
    ];
    for (kind, action) in foreign {
        let name = TopicRuleName::try_from(kind).expect("a name");
        let rule = || TopicRule::new(sql!("SELECT * FROM 'a'"), errors()).action(action.clone());
        let create = || iot.create_topic_rule(name.clone(), rule());
        refused(create().send().await, Rule::Owner);
        assert!(scene.cloud.iot().resource("rule", kind).is_none());
        let waiver = waive!(rule::Owner, "the account of the analysts");
        let call = create().customize().interceptor(waiver);
        assert_eq!(code(call.send().await), "");
        let held = kept(&scene, "rule", kind)["actions"][0][kind].to_string();
        assert!(held.contains("999999999999"), "{held}");
        // As the action of errors as well.
        let errors = TopicRule::new(sql!("SELECT * FROM 'a'"), ErrorAction::to(action.clone()));
        let replace = iot.replace_topic_rule(&name, errors);
        refused(replace.send().await, Rule::Owner);
    }
    assert_eq!(scene.count("ReplaceTopicRule"), 0);
}

#[tokio::test]
async fn what_is_changed_in_the_builder_is_judged_as_it_leaves() {
    let (scene, iot) = on_cloud().await;
    let url = outward_url!("https://api.example.com/in");
    let rule = rule().action(Action::http(
        url,
        HttpAuth::confirmed_destination(reason!(
            "the server knows the messages by its own signature"
        )),
    ));
    let call = iot.create_topic_rule(topic_rule_name!("readings"), rule);
    let mut changed = call.get_topic_rule_payload().clone().expect("a rule");
    let inward = types::HttpAction::builder().url("https://169.254.169.254/latest/");
    changed.actions[0].http = Some(inward.build().expect("an action"));
    let call = call.topic_rule_payload(changed);
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(scene.cloud.iot().count("rule"), 0);
}

fn influx() -> InfluxDbDestination {
    InfluxDbDestination::v3(
        outward_url!("https://abcde.timestream-influxdb.us-east-1.on.aws:8086"),
        secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:influx-a1B2c3"),
    )
    .secret_key(target_name!("token"))
}

async fn destination(iot: &iot::Client, influx: InfluxDbDestination) -> DestinationArn {
    let made = iot.create_influx_db_destination(influx).send().await;
    let made = made.expect("a destination").topic_rule_destination;
    let arn = made.and_then(|made| made.arn).expect("an ARN");
    DestinationArn::try_from(arn).expect("an ARN")
}

#[tokio::test]
async fn a_destination_is_confirmed_with_the_token_that_it_was_sent() {
    let (scene, iot) = on_cloud().await;
    let url = outward_url!("https://api.example.com/in/");
    let made = iot.create_http_destination(url).send().await;
    let made = made.expect("a destination").topic_rule_destination;
    let made = made.expect("a destination");
    let arn = DestinationArn::try_from(made.arn().expect("an ARN")).expect("an ARN");
    let http = made.http_url_properties();
    assert_eq!(
        http.and_then(|http| http.confirmation_url()),
        Some("https://api.example.com/in/")
    );
    let status = || kept(&scene, "ruledestination", arn.as_str())["status"].clone();
    assert_eq!(status(), "IN_PROGRESS");
    let enable = || {
        let call = iot.sdk().update_topic_rule_destination();
        let call = call.arn(arn.as_str());
        call.status(TopicRuleDestinationStatus::Enabled).send()
    };
    assert_eq!(code(enable().await), "InvalidRequestException");
    let token = |text: &str| ConfirmationToken::try_from(SecretString::from(text));
    let wrong = token(TOKEN).expect("a token");
    let error = iot.confirm_destination(wrong).send().await;
    let error = error.expect_err("another token");
    assert_eq!(error.code(), Some("InvalidRequestException"));
    assert_eq!(status(), "IN_PROGRESS");

    let right = scene.cloud.iot().confirmation_token(arn.as_str());
    let right = right.expect("a token");
    let call = iot.confirm_destination(token(&right).expect("a token"));
    let printed = format!("{call:?} {call:#?}");
    assert!(!printed.contains(&right), "{printed}");
    call.send().await.expect("confirmed");
    assert_eq!(status(), "ENABLED");
    assert_eq!(code(enable().await), "");
    let again = iot.confirm_destination(token(&right).expect("a token"));
    assert!(again.send().await.is_err(), "a token is good once");

    let influx = destination(&iot, influx()).await;
    let held = kept(&scene, "ruledestination", influx.as_str());
    assert_eq!(
        held["influxDBProperties"],
        json!({
            "endpoint": "https://abcde.timestream-influxdb.us-east-1.on.aws:8086",
            "influxDBVersion": "V3",
            "secretId": "arn:aws:secretsmanager:us-east-1:111122223333:secret:influx-a1B2c3",
            "secretKey": "token",
        })
    );
}

#[test]
fn the_token_of_a_destination_is_never_printed() {
    let token = ConfirmationToken::try_from(SecretString::from(TOKEN)).expect("a token");
    assert_eq!(format!("{token:?}"), "ConfirmationToken(..)");
    for text in ["", "a b", "a\n", "ä", &"x".repeat(2049)] {
        let refused = ConfirmationToken::try_from(SecretString::from(text));
        let said = refused.map_err(|refusal| refusal.to_string()).unwrap_err();
        assert!(
            said.starts_with("Secret: this is not the token of a destination"),
            "{said}"
        );
    }
}

/// Of a server that repeats it.
#[tokio::test]
async fn an_error_of_the_confirmation_does_not_print_the_token() {
    let (stage, _, iot) = staged().await;
    let body = format!(r#"{{"message":"no such token {TOKEN}"}}"#);
    let answer = Answer::new(400, body);
    stage.answers(answer.header("x-amzn-errortype", "InvalidRequestException"));
    let token = ConfirmationToken::try_from(SecretString::from(TOKEN)).expect("a token");
    let error = iot.confirm_destination(token).send().await.unwrap_err();
    assert!(error.refusal().is_none());
    let said = "iot ConfirmTopicRuleDestination failed: InvalidRequestException";
    assert_eq!(error.to_string(), said);
    assert!(!format!("{error:?}").contains(TOKEN), "{error:?}");
}
