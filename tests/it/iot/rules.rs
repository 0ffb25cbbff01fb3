//! Rules as they leave: what the guard says of them, and what stays secret.

use palisade::iot::{
    Action, BootstrapServers, ConfirmationToken, ErrorAction, HttpAuth, HttpHeader,
    InfluxDbDestination, KafkaAuth, SecretReference, TopicRule,
};
use palisade::region::UsEast1;
use palisade::{
    Encryption, RoleArn, Rule, SecretString, Session, bucket_name, destination_arn, iot,
    lambda_arn, outward_url, queue_url, role_arn, rule, rule_text, s3, secret_arn, sns_topic_arn,
    sql, target_name, topic_rule_name, waive,
};

use crate::mock;
use crate::support::refused;

const TOKEN: &str = "a-token-that-nobody-prints-0042";

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/rules")
}

async fn scene() -> (Session<UsEast1>, mock::Sent) {
    let (offline, sent) = mock::recording();
    let session = Session::builder(UsEast1).danger_offline(offline);
    (session.connect().await.unwrap(), sent)
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

fn readings(session: &Session<UsEast1>) -> TopicRule {
    let s3 = s3::Client::new(session);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let auth = HttpAuth::sig_v4(role(), target_name!("execute-api"), UsEast1);
    let key = HttpHeader::from_secret("x-api-key", &secret("key")).unwrap();
    let servers = BootstrapServers::new(["b-1.readings.internal:9096"]).unwrap();
    let vpc = destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd");
    let login = KafkaAuth::scram_sha_512(secret("username"), secret("password"));
    let url = outward_url!("https://api.example.com/in/${topic(2)}");
    TopicRule::new(
        sql!("SELECT *, topic(2) AS line FROM 'acme/+/readings'"),
        errors(),
    )
    .action(Action::s3(
        &bucket,
        rule_text!("readings/${topic(2)}/${timestamp()}.json"),
        role(),
    ))
    .action(Action::http(url, auth).header(key))
    .action(Action::kafka(vpc, target_name!("readings"), servers, login))
    .action(Action::republish(
        rule_text!("acme/${topic(2)}/checked"),
        role(),
    ))
}

#[tokio::test]
async fn a_rule_of_typed_actions_passes_the_guard() {
    let (session, sent) = scene().await;
    let iot = iot::Client::new(&session);
    let name = topic_rule_name!("readings");
    let made = iot
        .create_topic_rule(name.clone(), readings(&session))
        .send()
        .await;
    made.unwrap();
    iot.replace_topic_rule(&name, readings(&session))
        .send()
        .await
        .unwrap();
    let http = outward_url!("https://api.example.com/in/");
    iot.create_http_destination(http).send().await.unwrap();
    let influx = InfluxDbDestination::v3(
        outward_url!("https://abcde.timestream-influxdb.us-east-1.on.aws:8086"),
        secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:influx-a1B2c3"),
    );
    let call = iot.create_influx_db_destination(influx.secret_key(target_name!("token")));
    call.send().await.unwrap();
    let hosts = sent.hosts();
    let reached = hosts.iter().filter(|host| host.starts_with("iot-fips"));
    assert_eq!(reached.count(), 4, "{hosts:?}");
}

#[tokio::test]
async fn messages_go_to_another_account_with_a_waiver_only() {
    let (session, _) = scene().await;
    let iot = iot::Client::new(&session);
    let foreign: [Action; 3] = [
        Action::lambda(lambda_arn!(
            "arn:aws:lambda:us-east-1:999999999999:function:enrich"
        )),
        Action::sns(
            sns_topic_arn!("arn:aws:sns:us-east-1:999999999999:readings"),
            role(),
        )
        .into(),
        Action::sqs(
            queue_url!("https://sqs.us-east-1.amazonaws.com/999999999999/readings"),
            role(),
        )
        .into(),
    ];
    for action in foreign {
        let rule = || TopicRule::new(sql!("SELECT * FROM 'a'"), errors()).action(action.clone());
        let name = || topic_rule_name!("readings");
        refused(
            iot.create_topic_rule(name(), rule()).send().await,
            Rule::Owner,
        );
        let waiver = waive!(rule::Owner, "the account of the analysts");
        let call = iot.create_topic_rule(name(), rule()).customize();
        call.interceptor(waiver).send().await.unwrap();
        // As the action of errors as well.
        let errors = TopicRule::new(sql!("SELECT * FROM 'a'"), ErrorAction::to(action.clone()));
        refused(
            iot.replace_topic_rule(&name(), errors).send().await,
            Rule::Owner,
        );
    }
}

#[tokio::test]
async fn what_is_changed_in_the_builder_is_judged_as_it_leaves() {
    let (session, _) = scene().await;
    let iot = iot::Client::new(&session);
    let call = iot.create_topic_rule(topic_rule_name!("readings"), readings(&session));
    let payload = call.get_topic_rule_payload().clone().unwrap();
    let action = payload.actions()[1].clone();
    let http = action.http().unwrap().clone();
    let mut inward = http.clone();
    inward.url = "https://169.254.169.254/latest/".to_owned();
    let mut changed = payload.clone();
    changed.actions[1].http = Some(inward);
    refused(
        call.clone().topic_rule_payload(changed).send().await,
        Rule::Endpoint,
    );
}

#[tokio::test]
async fn the_token_of_a_destination_is_never_printed() {
    let (session, sent) = scene().await;
    let iot = iot::Client::new(&session);
    let token = || ConfirmationToken::try_from(SecretString::from(TOKEN)).unwrap();
    let call = iot.confirm_destination(token());
    for printed in [
        format!("{:?}", token()),
        format!("{call:?}"),
        format!("{call:#?}"),
    ] {
        assert!(!printed.contains(TOKEN), "{printed}");
    }
    call.send().await.unwrap();
    let hosts = sent.hosts();
    assert!(
        hosts.iter().any(|host| host.starts_with("iot-fips")),
        "{hosts:?}"
    );
    for text in ["", "a b", "a\n", "ä", &"x".repeat(2049)] {
        let refused = ConfirmationToken::try_from(SecretString::from(text));
        let said = refused.map_err(|refusal| refusal.to_string()).unwrap_err();
        assert!(
            said.starts_with("Secret: this is not the token of a destination"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn an_error_of_the_confirmation_does_not_print_the_token() {
    let stage = mock::Stage::default();
    let body = format!(r#"{{"message":"no such token {TOKEN}"}}"#);
    let answer = mock::Answer::new(400, body);
    stage.answers(answer.header("x-amzn-errortype", "InvalidRequestException"));
    let session = Session::builder(UsEast1).danger_offline(stage.door());
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    let token = ConfirmationToken::try_from(SecretString::from(TOKEN)).unwrap();
    let error = iot.confirm_destination(token).send().await.unwrap_err();
    assert!(error.refusal().is_none());
    let said = "iot ConfirmTopicRuleDestination failed: InvalidRequestException";
    assert_eq!(error.to_string(), said);
    assert!(!format!("{error:?}").contains(TOKEN), "{error:?}");
}
