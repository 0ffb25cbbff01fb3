//! What rules are made of, as it would be sent.

use std::fmt;

use super::*;
use crate::text::{RuleText, find_in_tag};
use crate::url::OutwardUrl;
use crate::{BucketProof, RoleArn, SecretArn};

fn made<T, E: fmt::Display>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

fn role() -> RoleArn {
    crate::role_arn!("arn:aws:iam::111122223333:role/rules")
}

fn secret(key: &str) -> SecretReference {
    made(SecretReference::string(&arn(), key, &role()))
}

fn arn() -> SecretArn {
    crate::secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3")
}

fn queue() -> SqsAction {
    let queue = crate::queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
    Action::sqs(queue, role())
}

fn proof() -> BucketProof {
    let name = crate::bucket_name!("acme-telemetry");
    let region = made(crate::region::AnyRegion::new("us-east-1"));
    let account = made(crate::AccountId::try_from("111122223333"));
    let read_at = std::time::SystemTime::UNIX_EPOCH;
    BucketProof::new(
        name,
        account,
        region,
        crate::Encryption::sse_s3(),
        read_at,
        Vec::new(),
    )
}

fn kafka(auth: KafkaAuth) -> KafkaAction {
    let vpc =
        crate::destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd");
    let servers = made(BootstrapServers::new([
        "b-1.internal:9096",
        "10.0.0.7:9096",
    ]));
    Action::kafka(vpc, crate::target_name!("readings"), servers, auth)
}

fn unproven() -> HttpAuth {
    HttpAuth::confirmed_destination(crate::reason!("an echo of public readings"))
}

/// Every action that has a constructor, and how to look for it in what is sent.
type IsThere = fn(&aws_sdk_iot::types::Action) -> bool;

fn all() -> Vec<(Action, IsThere)> {
    let name = || crate::target_name!("readings");
    let text = || crate::rule_text!("${topic(2)}");
    let url = || crate::outward_url!("https://search.example.com");
    let vpc =
        crate::destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/influxdb/1");
    let topic = crate::sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:readings");
    let lambda = crate::lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:enrich");
    let entry = aws_sdk_iot::types::PutAssetPropertyValueEntry::builder();
    let entry = entry
        .set_property_values(Some(Vec::new()))
        .property_alias("/line/4");
    vec![
        (Action::lambda(lambda), |a| a.lambda().is_some()),
        (Action::s3(&proof(), text(), role()), |a| a.s3().is_some()),
        (queue().use_base64(true).into(), |a| a.sqs().is_some()),
        (Action::sns(topic, role()).into(), |a| a.sns().is_some()),
        (
            Action::kinesis(name(), role()).partition_key(text()).into(),
            |a| a.kinesis().is_some(),
        ),
        (
            Action::republish(text(), role()).at_least_once(true).into(),
            |a| a.republish().is_some_and(|action| action.qos() == Some(1)),
        ),
        (
            Action::firehose(name(), role())
                .separator(Separator::Comma)
                .into(),
            |a| {
                a.firehose()
                    .is_some_and(|action| action.separator() == Some(","))
            },
        ),
        (
            Action::cloudwatch_metric(name(), text(), text(), text(), role()).into(),
            |a| a.cloudwatch_metric().is_some(),
        ),
        (
            Action::cloudwatch_alarm(name(), AlarmState::Alarm, text(), role()),
            |a| {
                a.cloudwatch_alarm()
                    .is_some_and(|action| action.state_value() == "ALARM")
            },
        ),
        (Action::cloudwatch_logs(name(), role()).into(), |a| {
            a.cloudwatch_logs().is_some()
        }),
        (Action::iot_analytics(name(), role()).into(), |a| {
            a.iot_analytics().is_some()
        }),
        (Action::iot_events(name(), role()).into(), |a| {
            a.iot_events().is_some()
        }),
        (Action::step_functions(name(), role()).into(), |a| {
            a.step_functions().is_some()
        }),
        (
            Action::location(name(), text(), text(), text(), role()).into(),
            |a| a.location().is_some(),
        ),
        (
            Action::open_search(url(), text(), text(), text(), role()).into(),
            |a| a.open_search().is_some(),
        ),
        (Action::influx_db(vpc, name(), text(), role()).into(), |a| {
            a.influx_db().is_some()
        }),
        (Action::dynamo_db_v2(name(), role()), |a| {
            a.dynamo_dbv2()
                .is_some_and(|action| action.put_item().is_some())
        }),
        (
            Action::dynamo_db(name(), DynamoKey::string(name(), text()), role())
                .range_key(DynamoKey::number(name(), text()))
                .into(),
            |a| {
                a.dynamo_db()
                    .is_some_and(|action| action.range_key_type().is_some())
            },
        ),
        (
            Action::timestream(name(), name(), (name(), text()), role()).into(),
            |a| {
                a.timestream()
                    .is_some_and(|action| action.dimensions().len() == 1)
            },
        ),
        (
            Action::iot_site_wise(made(entry.build()), role()).into(),
            |a| a.iot_site_wise().is_some(),
        ),
        (Action::http(url(), unproven()).into(), |a| {
            a.http().is_some()
        }),
        (
            kafka(KafkaAuth::plain(secret("user"), secret("password"))).into(),
            |a| a.kafka().is_some(),
        ),
    ]
}

#[test]
fn every_action_that_is_made_is_in_what_is_sent() {
    let actions = all();
    // All but Salesforce and Elasticsearch.
    assert_eq!(actions.len(), 22);
    for (action, is_there) in actions {
        let sent = action.into_sdk();
        assert!(is_there(&sent), "{sent:?}");
    }
}

#[test]
fn errors_have_an_action_or_a_reason() {
    let sql = || crate::sql!("SELECT * FROM 'acme/+/readings'");
    let rule = TopicRule::new(sql(), ErrorAction::to(queue())).action(queue());
    let (payload, declined) = rule.description(crate::description!("readings")).payload();
    assert_eq!(declined, []);
    assert!(payload.is_some_and(|payload| {
        payload
            .error_action()
            .is_some_and(|action| action.sqs().is_some())
            && payload.aws_iot_sql_version() == Some("2016-03-23")
            && payload.description() == Some("readings")
            && payload.actions().len() == 1
    }));
    let reason = crate::reason!("readings come again every second");
    let rule = TopicRule::new(sql(), ErrorAction::none(reason.clone())).disabled(true);
    let (payload, declined) = rule.payload();
    let subject = "iot topic rule without an error action";
    assert_eq!(declined, [(Rule::DeviceLogs, subject, reason)]);
    assert!(payload.is_some_and(|payload| {
        payload.error_action().is_none() && payload.rule_disabled() == Some(true)
    }));
}

#[test]
fn a_template_is_confirmed_by_what_stands_before_it() {
    let sent = |action: HttpAction| {
        let sent = Action::from(action).into_sdk();
        let http = sent.http().cloned();
        http.and_then(|http| http.confirmation_url)
    };
    let auth = unproven;
    let plain = crate::outward_url!("https://api.example.com/in");
    assert_eq!(sent(Action::http(plain.clone(), auth())), None);
    let filled = crate::outward_url!("https://api.example.com/in/${topic(2)}");
    let action = Action::http(filled.clone(), auth());
    assert_eq!(
        sent(action.clone()).as_deref(),
        Some("https://api.example.com/in/")
    );
    let chosen = made(action.clone().confirmation_url(plain.clone()));
    assert_eq!(sent(chosen).as_deref(), Some(plain.as_str()));
    for elsewhere in [
        "https://api.example.co",
        "https://api.example.com/out",
        "https://api.example.com/in/a",
        "https://api.example.com:8443/in/",
        "https://other.example.com/in/",
    ] {
        let elsewhere = made(OutwardUrl::parse(elsewhere));
        let refused = action.clone().confirmation_url(elsewhere);
        assert!(refused.is_err_and(|refusal| refusal.rule() == Rule::Endpoint));
    }
}

#[test]
fn a_role_signs_what_is_sent() {
    let service = crate::target_name!("execute-api");
    let auth = HttpAuth::sig_v4(role(), service, crate::region::UsEast1);
    let url = crate::outward_url!("https://api.example.com/in");
    let sent = Action::from(Action::http(url, auth)).into_sdk();
    let signed = sent.http().and_then(|http| http.auth()?.sigv4());
    assert!(signed.is_some_and(|signed| {
        (signed.service_name(), signed.signing_region()) == ("execute-api", "us-east-1")
            && signed.role_arn() == role().as_str()
    }));
}

#[test]
fn who_sends_is_proven_or_there_is_a_reason() {
    let rule = |auth: HttpAuth| {
        let url = crate::outward_url!("https://api.example.com/in");
        let sql = crate::sql!("SELECT * FROM 'acme/+/readings'");
        let (one, other) = (
            Action::http(url.clone(), auth.clone()),
            Action::http(url, auth),
        );
        let made = TopicRule::new(sql, ErrorAction::to(one)).action(other);
        let (payload, declined) = made.payload();
        let payload = payload.unwrap_or_else(|| panic!("a rule"));
        (payload.actions().to_vec(), declined)
    };
    let service = crate::target_name!("execute-api");
    let (_, declined) = rule(HttpAuth::sig_v4(role(), service, crate::region::UsEast1));
    assert_eq!(declined, []);
    let (sent, declined) = rule(made(HttpAuth::secret_header("x-api-key", &secret("key"))));
    assert_eq!(declined, []);
    let headers = sent
        .iter()
        .filter_map(|action| action.http()?.headers().first());
    let headers: Vec<_> = headers
        .map(|it| (it.key(), it.value().to_owned()))
        .collect();
    assert_eq!(
        headers,
        [("x-api-key", secret("key").template().to_owned())]
    );
    let (_, declined) = rule(unproven());
    let subject = "iot http action without authentication";
    let one = (
        Rule::Signed,
        subject,
        crate::reason!("an echo of public readings"),
    );
    assert_eq!(declined, [one.clone(), one]);
    assert!(HttpAuth::secret_header("x api key", &secret("key")).is_err());
}

#[test]
fn no_header_holds_a_secret() {
    let value = |text: &str| made(RuleText::try_from(text));
    for name in [
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "X-Api-Key",
        "x_api_key",
        "X-Auth-Token",
        "x-amz-security-token",
        "X-Client-Secret",
        "x-session-id",
        "X-Hub-Signature-256",
        "x-jwt",
        "x-sas",
        "x-hmac",
    ] {
        let refused = HttpHeader::new(name, value("seven"));
        assert!(
            refused.is_err_and(|refusal| refusal.rule() == Rule::Secret),
            "{name}"
        );
        assert!(
            HttpHeader::from_secret(name, &secret("key")).is_ok(),
            "{name}"
        );
    }
    for name in ["", "a b", "a:b", "a\r\nb", "ä"] {
        assert!(HttpHeader::new(name, value("seven")).is_err(), "{name:?}");
        assert!(
            HttpHeader::from_secret(name, &secret("key")).is_err(),
            "{name:?}"
        );
    }
    for (name, text) in [
        ("content-type", "application/json"),
        ("x-line", "${topic(2)}"),
    ] {
        assert!(HttpHeader::new(name, value(text)).is_ok(), "{name}");
    }
    // Under a name that says nothing.
    let token = concat!(
        "eyJhbGciOiJIUzI1NiJ9",
        ".eyJzdWIiOiIxIn0",
        ".c2lnbmF0dXJlLW9mLWl0"
    );
    let refused = RuleText::try_from(token).and_then(|text| HttpHeader::new("x-line", text));
    assert!(refused.is_err());
    let said = HttpHeader::new("authorization", value("seven")).map_err(|r| r.to_string());
    assert_eq!(
        said.err().as_deref(),
        Some(
            "Secret: a header or setting of this name carries credentials, which would be stored and \
             shown with the rule; let the rule read the value from Secrets Manager, as \
             `HttpHeader::from_secret` does, or sign by `HttpAuth::sig_v4`"
        )
    );
}

#[test]
fn kafka_is_reached_over_tls_with_secrets_by_reference() {
    let (user, password) = (secret("user"), secret("password"));
    let store = made(SecretReference::binary(&arn(), &role()));
    for (auth, protocol, mechanism) in [
        (
            KafkaAuth::scram_sha_512(user.clone(), password.clone()),
            "SASL_SSL",
            Some("SCRAM-SHA-512"),
        ),
        (
            KafkaAuth::plain(user, password.clone()),
            "SASL_SSL",
            Some("PLAIN"),
        ),
        (
            KafkaAuth::mutual_tls(store.clone(), password.clone(), password.clone()),
            "SSL",
            None,
        ),
    ] {
        let action = kafka(auth).acks(Acks::All).compression(Compression::Zstd);
        let sent = Action::from(action.trust_store(&store, &password)).into_sdk();
        let properties = sent.kafka().map(|kafka| kafka.client_properties().clone());
        let properties = properties.unwrap_or_default();
        let said = |name: &str| properties.get(name).map(String::as_str);
        assert_eq!(said("security.protocol"), Some(protocol));
        assert_eq!(said("sasl.mechanism"), mechanism);
        assert_eq!(
            said("bootstrap.servers"),
            Some("b-1.internal:9096,10.0.0.7:9096")
        );
        assert_eq!(
            (said("acks"), said("compression.type")),
            (Some("all"), Some("zstd"))
        );
        for (name, value) in &properties {
            let is_named = ["password", "username", "store"]
                .iter()
                .any(|word| name.contains(word));
            assert_eq!(
                value.starts_with("${get_secret('arn:aws:"),
                is_named,
                "{name}"
            );
            // The guard reads them as tags are read.
            assert_eq!(find_in_tag(name, value), None, "{name}");
        }
    }
    assert_eq!(
        secret("user").template(),
        "${get_secret('arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3', \
         'SecretString', 'user', 'arn:aws:iam::111122223333:role/rules')}"
    );
    // AWS IoT fails on a key in a binary secret.
    for (whole, kind) in [
        (SecretReference::whole(&arn(), &role()), "SecretString"),
        (SecretReference::binary(&arn(), &role()), "SecretBinary"),
    ] {
        assert_eq!(
            made(whole).template(),
            format!(
                "${{get_secret('arn:aws:secretsmanager:us-east-1:111122223333:secret:kafka-a1B2c3', \
                 '{kind}', 'arn:aws:iam::111122223333:role/rules')}}"
            )
        );
    }
}

#[test]
fn nothing_ends_the_reference_to_a_secret() {
    for key in [
        "",
        "a'b",
        "a b",
        "a}",
        "a,b",
        "a\n",
        "${topic()}",
        "ä",
        &"x".repeat(129),
    ] {
        assert!(
            SecretReference::string(&arn(), key, &role()).is_err(),
            "{key:?}"
        );
    }
    for path in ["a'b", "a}b", "a\"b", "${x}", "a\\b"] {
        let role = RoleArn::try_from(format!("arn:aws:iam::111122223333:role/{path}/rules"));
        let refused = SecretReference::string(&arn(), "user", &made(role));
        assert!(refused.is_err(), "{path}");
    }
}

#[test]
fn brokers_are_hosts_with_ports() {
    for servers in [
        &[][..],
        &[""],
        &["b-1.example.com"],
        &["b-1.example.com:"],
        &["b-1.example.com:0"],
        &["b-1.example.com:65536"],
        &["b-1.example.com:+9096"],
        &["ssl://b-1.example.com:9096"],
        &["user@b-1.example.com:9096"],
        &["${topic(2)}:9096"],
        &["b-1.example.com:9096,b-2.example.com:9096"],
        &["b-1.example.com:9096", ":9096"],
    ] {
        let refused = BootstrapServers::new(servers.iter().copied());
        assert!(
            refused.is_err_and(|refusal| refusal.rule() == Rule::Endpoint),
            "{servers:?}"
        );
    }
}
