//! Attacks on the promises of the IoT layer, by the public API only. Each test lists what got through.

use palisade::aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_iot::primitives::Blob;
use palisade::aws_sdk_iot::types;
use palisade::iot::{self, HttpHeader, JobDocument, PublicKeyPem, TemplateBody};
use palisade::policy::DevicePolicy;
use palisade::role_arn;
use palisade::text::{RuleSql, RuleText};
use palisade::url::{OutwardUrl, QueueUrl};

use super::made::{Made, staged};

const OWN: &str = "111122223333";
const ROLE: &str = "arn:aws:iam::111122223333:role/rules";

fn none_through(through: &[String]) {
    assert!(through.is_empty(), "got through:\n{}", through.join("\n"));
}

/// Whether a call left the process.
fn left<T, E>(name: &str, result: &Result<T, SdkError<E>>, through: &mut Vec<String>)
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    match result {
        Ok(_) => through.push(name.to_owned()),
        Err(error) => {
            if palisade::refusal(error).is_none() {
                through.push(format!("{name} (no refusal: {error:?})"));
            }
        }
    }
}

fn statement(action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":{resource}}}]}}"#
    )
}

fn template(parameters: &str, resource: &str, action: &str) -> String {
    let document = statement(action, resource);
    format!(
        r#"{{"Parameters":{{{parameters}}},"Resources":{{
        "certificate":{{"Type":"AWS::IoT::Certificate","Properties":{{"CertificateId":{{"Ref":"AWS::IoT::Certificate::Id"}},"Status":"ACTIVE"}}}},
        "policy":{{"Type":"AWS::IoT::Policy","Properties":{{"PolicyDocument":{document}}}}}}}}}"#
    )
}

#[test]
fn a_device_writes_no_part_of_its_own_policy() {
    let mut through = Vec::new();
    let own = |kind: &str| format!("arn:aws:iot:us-east-1:{OWN}:{kind}/");
    for (name, parameters, resource, action) in [
        (
            "topic of a parameter",
            r#""Topic":{"Type":"String"}"#,
            format!(
                r#"{{"Fn::Join":["",["{}",{{"Ref":"Topic"}}]]}}"#,
                own("topic")
            ),
            "iot:Publish",
        ),
        (
            "client of a parameter",
            r#""Client":{"Type":"String"}"#,
            format!(
                r#"{{"Fn::Join":["",["{}",{{"Ref":"Client"}}]]}}"#,
                own("client")
            ),
            "iot:Connect",
        ),
        (
            "client of a parameter with a default of all",
            r#""Client":{"Type":"String","Default":"*"}"#,
            format!(
                r#"{{"Fn::Join":["",["{}",{{"Ref":"Client"}}]]}}"#,
                own("client")
            ),
            "iot:Connect",
        ),
        (
            "client by Fn::Sub",
            r#""Client":{"Type":"String"}"#,
            format!(r#"{{"Fn::Sub":"{}${{Client}}"}}"#, own("client")),
            "iot:Connect",
        ),
        (
            "parameter called like a policy variable",
            r#""iot:Connection.Thing.ThingName":{"Type":"String","Default":"*"}"#,
            format!(
                r#"{{"Fn::Sub":"{}${{iot:Connection.Thing.ThingName}}"}}"#,
                own("client")
            ),
            "iot:Connect",
        ),
    ] {
        if TemplateBody::from_json(template(parameters, &resource, action)).is_ok() {
            through.push(name.to_owned());
        }
    }
    none_through(&through);
}

#[test]
fn a_given_policy_binds_a_device_to_itself() {
    let mut through = Vec::new();
    for (action, name) in [
        ("iot:Connect", "client/${iot:Connection.Thing.ThingName}*"),
        ("iot:Connect", "client/${iot:Connection.Thing.ThingName}?"),
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingTypeName}-*",
        ),
        ("iot:Publish", "topic/${iot:Connection.Thing.ThingName}*"),
        (
            "iot:Publish",
            "topic/$aws/things/${iot:Connection.Thing.ThingName}*/shadow/update",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingTypeName}/*",
        ),
        (
            "iot:Connect",
            "client/${iot:Certificate.Subject.CommonName}",
        ),
        (
            "iot:Connect",
            "client/${iot:Certificate.Subject.Organization}",
        ),
        ("iot:Subscribe", "topicfilter/$aws/events/#"),
        ("iot:Subscribe", "topicfilter/$aws/events/*"),
        ("iot:AssumeRoleWithCertificate", "rolealias/*"),
        ("iot:AssumeRoleWithCertificate", "role*"),
        ("iot:Subscribe", "topicfilter/$share/a/+/x"),
    ] {
        let resource = format!("\"arn:aws:iot:us-east-1:{OWN}:{name}\"");
        if DevicePolicy::parse(statement(action, &resource)).is_ok() {
            through.push(format!("{action} {name}"));
        }
    }
    none_through(&through);
}

#[test]
fn a_given_policy_reads_one_way() {
    let mut through = Vec::new();
    let arn = format!("arn:aws:iot:us-east-1:{OWN}:topic/acme");
    for document in [
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Publish","Resource":"{arn}","Resource":"*"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Publish","Resource":"{arn}","\u0052esource":"*"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Publish","Resource":"{arn}","NotAction":"iot:Connect"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot\u003a\u002a","Resource":"{arn}"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","NotAction":"iot:Connect","Resource":"{arn}"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Publish","NotResource":"{arn}"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Publish","Resource":"arn:aws:iot:us-east-1:{OWN}:topic\u002f\u002a"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":["iot:Publish","iot:*"],"Resource":"{arn}"}}]}}"#
        ),
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iot:Publish","Resource":["{arn}","*"]}}}}"#
        ),
        format!(
            r#"{{"Version":"2008-10-17","Statement":[{{"Effect":"Allow","Action":"iot:Connect","Resource":"arn:aws:iot:us-east-1:{OWN}:client/${{iot:Connection.Thing.ThingName}}"}}]}}"#
        ),
        format!(
            r#"{{"Statement":[{{"Effect":"Allow","Action":"iot:Connect","Resource":"arn:aws:iot:us-east-1:{OWN}:client/${{iot:Connection.Thing.ThingName}}"}}]}}"#
        ),
    ] {
        if DevicePolicy::parse(document.as_str()).is_ok() {
            through.push(document);
        }
    }
    none_through(&through);
}

fn raw_rule(action: types::Action, sql: &str) -> types::TopicRulePayload {
    types::TopicRulePayload::builder()
        .sql(sql)
        .actions(action)
        .build()
        .expect("a rule")
}

fn http(url: &str, headers: &[(&str, &str)]) -> types::Action {
    let mut made = types::HttpAction::builder().url(url);
    for (name, value) in headers {
        let header = types::HttpActionHeader::builder().key(*name).value(*value);
        made = made.headers(header.build().expect("a header"));
    }
    types::Action::builder()
        .http(made.build().expect("http"))
        .build()
}

const HEADERS: &[(&str, &str)] = &[
    ("Authorization", "Basic dXNlcjpwYXNzd29yZDEyMzQ="),
    ("authorization", "Token 0a1b2c3d4e5f"),
    ("x-functions-key", "q7Zk3VwXyP0aLmN5rStU8vBcDeFgHiJk=="),
    (
        "Ocp-Apim-Subscription-Key",
        "0123456789abcdef0123456789abcdef",
    ),
    ("x-pass", "hunter2hunter2"),
    ("x-passwd", "hunter2hunter2"),
    ("x-jwt", "q7Zk3VwXyP0aLmN5rStU8vBc"),
    ("x-bearer", "q7Zk3VwXyP0aLmN5rStU8vBc"),
    ("x-key", "q7Zk3VwXyP0aLmN5rStU8vBc"),
    ("x-sas", "sig=q7Zk3VwXyP0aLmN5rStU8vBc%3D"),
    ("DD-API-KEY", "0123456789abcdef0123456789abcdef"),
    ("x-hmac", "q7Zk3VwXyP0aLmN5rStU8vBc"),
];

#[test]
fn no_typed_header_holds_a_secret() {
    let mut through = Vec::new();
    for (name, value) in HEADERS {
        let Ok(text) = RuleText::try_from(*value) else {
            continue;
        };
        if HttpHeader::new(name, text).is_ok() {
            through.push((*name).to_owned());
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn no_raw_header_holds_a_secret() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for header in HEADERS {
        let rule = raw_rule(
            http("https://api.example.com/in", &[*header]),
            "SELECT * FROM 'a'",
        );
        let call = iot.sdk().create_topic_rule().rule_name("r");
        left(
            header.0,
            &call.topic_rule_payload(rule).send().await,
            &mut through,
        );
    }
    none_through(&through);
}

#[tokio::test]
async fn no_secret_is_put_into_a_url() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let secret = "${get_secret('arn:aws:secretsmanager:us-east-1:111122223333:secret:k-a1B2c3','SecretString','k','arn:aws:iam::111122223333:role/rules')}";
    for url in [
        format!("https://api.example.com/in?token={secret}"),
        format!("https://api.example.com/in?x={secret}"),
        format!("https://api.example.com/{secret}"),
        "https://api.example.com/in#access_token=abcdef0123456789abcdef".to_owned(),
        "https://api.example.com/in;token=abcdef0123456789abcdef".to_owned(),
        "https://acme.blob.core.windows.net/in?sv=2020&sig=abcdef0123456789abcdef%3D".to_owned(),
    ] {
        if OutwardUrl::parse(&url).is_ok() {
            through.push(format!("typed {url}"));
        }
        let rule = raw_rule(http(&url, &[]), "SELECT * FROM 'a'");
        let call = iot.sdk().create_topic_rule().rule_name("r");
        left(
            &format!("raw {url}"),
            &call.topic_rule_payload(rule).send().await,
            &mut through,
        );
    }
    none_through(&through);
}

#[test]
fn no_url_leads_inwards() {
    let mut through = Vec::new();
    for host in [
        "0x7f.1",
        "127.1",
        "2130706433",
        "0177.0.0.1",
        "127.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[fd00:ec2::254]",
        "localhost.",
        "localhost",
        "a.localhost",
        "①②⑦.0.0.1",
        "127。0。0。1",
        "api.example.com@127.0.0.1",
        "api.example.com\\@127.0.0.1",
        "127.0.0.1:443",
        "169.254.169.254",
        "169.254.170.2",
        "100.100.100.200",
        "192.0.0.192",
        "metadata",
        "metadata.google.internal",
        "instance-data.ec2.internal",
        "ip-10-0-0-1.ec2.internal",
        "kubernetes.default.svc.cluster.local",
        "kubernetes.default.svc",
        "127.0.0.1.nip.io",
        "7f000001.nip.io",
        "7f000001.any.example.com",
        "x.test",
        "x.invalid",
        "x.onion",
        "localhost4.localdomain4",
        "a.localhost6.localdomain6",
        "x.in-addr.arpa",
        "router.lan",
        "nas.home.arpa",
        "vpce-1-2.iot.us-east-1.vpce.amazonaws.com",
        "abc.execute-api.us-east-1.vpce.amazonaws.com",
        "lvh.me",
        "a.lvh.me",
        "a.localtest.me",
        "x.ngrok.localhost",
        "%31%32%37.0.0.1",
        "127.0.0.1%2f.example.com",
        "example.com%00.127.0.0.1",
        "127.0.0.1#.example.com",
        "xn--fiqs8s.localhost",
        "①.example.com",
        "255.255.255.255",
        "0.0.0.0",
        "0",
        "00.0.0.0",
        "::1",
        "user:pw@example.com",
        "example.com:0x50",
        "example.com:99999",
        "${topic(1)}.example.com",
        "example.com:${topic(1)}",
        "example.com.${topic(1)}",
        "example.com${topic(1)}",
        "$%7btopic(1)%7d.example.com",
    ] {
        let url = format!("https://{host}/x");
        if OutwardUrl::parse(&url).is_ok() {
            through.push(url);
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn messages_do_not_leave_for_another_account_unasked() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for sql in [
        "SELECT aws_lambda('arn:aws:lambda:us-east-1:999999999999:function:x', *) FROM 'a'",
        "SELECT aws_lambda(\"arn:aws:lambda:us-east-1:999999999999:function:x\", *) FROM 'a'",
    ] {
        if RuleSql::try_from(sql.to_owned()).is_ok() {
            let action = types::Action::builder().lambda(
                types::LambdaAction::builder()
                    .function_arn("arn:aws:lambda:us-east-1:111122223333:function:own")
                    .build()
                    .expect("lambda"),
            );
            let call = iot.sdk().create_topic_rule().rule_name("r");
            let call = call.topic_rule_payload(raw_rule(action.build(), sql));
            left(sql, &call.send().await, &mut through);
        }
    }
    for queue in [
        "https://evil.example/111122223333/q",
        "https://sqs.us-east-1.amazonaws.com.evil.example/111122223333/q",
    ] {
        if QueueUrl::try_from(queue).is_ok() {
            through.push(format!("typed {queue}"));
        }
        let sqs = types::SqsAction::builder().queue_url(queue).role_arn(ROLE);
        let action = types::Action::builder().sqs(sqs.build().expect("sqs"));
        let call = iot.sdk().create_topic_rule().rule_name("r");
        let call = call.topic_rule_payload(raw_rule(action.build(), "SELECT * FROM 'a'"));
        left(&format!("raw {queue}"), &call.send().await, &mut through);
    }
    let topic = "arn:aws:sns:us-east-1:999999999999:x";
    let target = types::AuditNotificationTarget::builder()
        .target_arn(topic)
        .role_arn(ROLE)
        .enabled(true)
        .build();
    let call = iot
        .sdk()
        .update_account_audit_configuration()
        .role_arn(ROLE);
    let call =
        call.audit_notification_target_configurations(types::AuditNotificationType::Sns, target);
    left(
        "audit findings to another account",
        &call.send().await,
        &mut through,
    );
    let target = types::AlertTarget::builder()
        .alert_target_arn(topic)
        .role_arn(ROLE);
    let call = iot
        .sdk()
        .create_security_profile()
        .security_profile_name("p");
    let call = call.alert_targets(types::AlertTargetType::Sns, target.build().expect("target"));
    left(
        "alerts to another account",
        &call.send().await,
        &mut through,
    );
    let publish = types::PublishFindingToSnsParams::builder()
        .topic_arn(topic)
        .build();
    let params = types::MitigationActionParams::builder()
        .publish_finding_to_sns_params(publish.expect("sns"));
    let call = iot
        .sdk()
        .create_mitigation_action()
        .action_name("a")
        .role_arn(ROLE);
    left(
        "mitigation to another account",
        &call.action_params(params.build()).send().await,
        &mut through,
    );
    none_through(&through);
}

#[tokio::test]
async fn kafka_is_told_no_secret_and_no_plaintext() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for (name, value) in [
        ("security.protocol", "plaintext"),
        ("security.protocol", " PLAINTEXT "),
        ("sasl.plain.password", "hunter2"),
        ("sasl.scram.password", "tiger"),
        ("ssl.keystore.password", "changeit"),
        ("ssl.key.password", "changeit"),
        (
            "sasl.jaas.config",
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=a password=b;",
        ),
    ] {
        let kafka = types::KafkaAction::builder()
            .destination_arn("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd")
            .topic("t")
            .client_properties("bootstrap.servers", "b-1.example.com:9094")
            .client_properties(name, value);
        let action = types::Action::builder().kafka(kafka.build().expect("kafka"));
        let call = iot.sdk().create_topic_rule().rule_name("r");
        let call = call.topic_rule_payload(raw_rule(action.build(), "SELECT * FROM 'a'"));
        left(&format!("{name}={value}"), &call.send().await, &mut through);
    }
    none_through(&through);
}

#[tokio::test]
async fn no_rule_stores_for_others() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for acl in ["public-read", "aws-exec-read", "log-delivery-write"] {
        let s3 = types::S3Action::builder()
            .bucket_name("acme-b")
            .key("k")
            .role_arn(ROLE)
            .canned_acl(types::CannedAccessControlList::from(acl));
        let action = types::Action::builder().s3(s3.build().expect("s3"));
        let call = iot.sdk().create_topic_rule().rule_name("r");
        let call = call.topic_rule_payload(raw_rule(action.build(), "SELECT * FROM 'a'"));
        left(acl, &call.send().await, &mut through);
    }
    none_through(&through);
}

#[tokio::test]
async fn no_job_document_holds_a_signed_link() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for link in [
        r"https://acme.s3.amazonaws.com/f?X\u002dAmz\u002dSignature=0",
        r"https://acme.s3.amazonaws.com/f?X\u002dAmz\u002dSignature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
        "https://acme.s3.amazonaws.com/f?X-Amz%2DSignature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
        "https://d111.cloudfront.net/f?Expires=1&Signature=nitfHRCrtziwO2HwPfWw~yYDhUF5EwRunQA-j19DzZrvDh6hQ73lDx&Key-Pair-Id=K2JCJMDEHXQW5F",
        "https://storage.googleapis.com/b/f?X-Goog-Signature=247a2aa45f169edf4d187d54e7cc46e4731b1e6273242c4f4c39a1d2507a0e58",
        "https://jane:hunter2@files.example.com/f",
    ] {
        let document = format!(r#"{{"from":"{link}"}}"#);
        if JobDocument::inline(document.as_str()).is_ok() {
            through.push(format!("typed {link}"));
        }
        let call = iot
            .sdk()
            .create_job()
            .job_id("j")
            .targets("arn:aws:iot:us-east-1:111122223333:thing/a");
        left(
            &format!("raw {link}"),
            &call.document(document).send().await,
            &mut through,
        );
    }
    none_through(&through);
}

#[tokio::test]
async fn no_update_goes_unsigned() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let custom = |it: types::CustomCodeSigning| {
        types::CodeSigning::builder()
            .custom_code_signing(it)
            .build()
    };
    let bytes = || {
        types::CodeSigningSignature::builder()
            .inline_document(Blob::new([1, 2, 3]))
            .build()
    };
    for (name, signing) in [
        ("nothing", types::CodeSigning::builder().build()),
        (
            "empty custom",
            custom(types::CustomCodeSigning::builder().build()),
        ),
        (
            "no signature",
            custom(
                types::CustomCodeSigning::builder()
                    .hash_algorithm("SHA256")
                    .signature_algorithm("ECDSA")
                    .build(),
            ),
        ),
        (
            "empty signature",
            custom(
                types::CustomCodeSigning::builder()
                    .hash_algorithm("SHA256")
                    .signature_algorithm("ECDSA")
                    .signature(
                        types::CodeSigningSignature::builder()
                            .inline_document(Blob::new([]))
                            .build(),
                    )
                    .build(),
            ),
        ),
        (
            "sha1",
            custom(
                types::CustomCodeSigning::builder()
                    .hash_algorithm("sha1")
                    .signature(bytes())
                    .build(),
            ),
        ),
        (
            "md5",
            custom(
                types::CustomCodeSigning::builder()
                    .hash_algorithm("MD5")
                    .signature(bytes())
                    .build(),
            ),
        ),
        (
            "empty job",
            types::CodeSigning::builder().aws_signer_job_id("").build(),
        ),
        (
            "empty start",
            types::CodeSigning::builder()
                .start_signing_job_parameter(types::StartSigningJobParameter::builder().build())
                .build(),
        ),
    ] {
        let file = types::OtaUpdateFile::builder()
            .file_name("f")
            .code_signing(signing)
            .build();
        let call = iot
            .sdk()
            .create_ota_update()
            .ota_update_id("u")
            .role_arn(ROLE)
            .files(file);
        left(
            name,
            &call
                .targets("arn:aws:iot:us-east-1:111122223333:thing/a")
                .send()
                .await,
            &mut through,
        );
    }
    none_through(&through);
}

#[tokio::test]
async fn settings_of_the_account_are_not_weakened() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let sdk = iot.sdk();
    let key = "arn:aws:kms:us-east-1:999999999999:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let call = sdk
        .update_encryption_configuration()
        .kms_key_arn(key)
        .kms_access_role_arn(ROLE);
    let call = call.encryption_type(types::EncryptionType::CustomerManagedKmsKey);
    left("a key of another account", &call.send().await, &mut through);
    for policy in [
        "IoTSecurityPolicy_TLS12_1_0_2016_01",
        "iotsecuritypolicy_tls12_1_0_2015_01",
        "IoTSecurityPolicy_TLS11_1_1_2030_01",
        "TLS1.0",
    ] {
        let tls = types::TlsConfig::builder().security_policy(policy).build();
        let call = sdk
            .create_domain_configuration()
            .domain_configuration_name("d")
            .tls_config(tls);
        left(policy, &call.send().await, &mut through);
    }
    for kind in ["iot:Data", "iot:data", " iot:Data ", ""] {
        let call = sdk.describe_endpoint().endpoint_type(kind);
        left(
            &format!("endpoint {kind:?}"),
            &call.send().await,
            &mut through,
        );
    }
    let level = types::LogLevel::from("disabled");
    let call = sdk.set_v2_logging_options().default_log_level(level);
    left("level disabled", &call.send().await, &mut through);
    let call = sdk.set_v2_logging_options().disable_all_logs(true);
    left("logs disabled", &call.send().await, &mut through);
    left(
        "audit deleted",
        &sdk.delete_account_audit_configuration().send().await,
        &mut through,
    );
    let call = sdk
        .create_authorizer()
        .authorizer_name("a")
        .signing_disabled(true);
    let call = call.authorizer_function_arn("arn:aws:lambda:us-east-1:111122223333:function:x");
    left("authorizer", &call.send().await, &mut through);
    let call = sdk.create_authorizer().authorizer_name("a");
    let call = call
        .authorizer_function_arn("999999999999:function:x")
        .token_key_name("t");
    left(
        "authorizer by a part of an ARN",
        &call.send().await,
        &mut through,
    );
    let call = sdk
        .register_ca_certificate()
        .ca_certificate("c")
        .certificate_mode(types::CertificateMode::SniOnly);
    left("authority unproven", &call.send().await, &mut through);
    let call = sdk
        .update_provisioning_template()
        .template_name("t")
        .remove_pre_provisioning_hook(true);
    left("hook removed", &call.send().await, &mut through);
    none_through(&through);
}

#[tokio::test]
async fn no_private_key_is_sent() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let key = Made::new().key.serialize_pem();
    let sdk = iot.sdk();
    left(
        "csr",
        &sdk.create_certificate_from_csr()
            .certificate_signing_request(&key)
            .send()
            .await,
        &mut through,
    );
    left(
        "certificate",
        &sdk.register_certificate()
            .certificate_pem(&key)
            .send()
            .await,
        &mut through,
    );
    left(
        "certificate without ca",
        &sdk.register_certificate_without_ca()
            .certificate_pem(&key)
            .send()
            .await,
        &mut through,
    );
    left(
        "ca",
        &sdk.register_ca_certificate()
            .ca_certificate(&key)
            .verification_certificate(&key)
            .send()
            .await,
        &mut through,
    );
    let call = sdk
        .create_authorizer()
        .authorizer_name("a")
        .token_key_name("t")
        .token_signing_public_keys("k", &key);
    let call = call.authorizer_function_arn("arn:aws:lambda:us-east-1:111122223333:function:x");
    left("authorizer key", &call.send().await, &mut through);
    let template = format!(
        r#"{{"Resources":{{}},"Description":{}}}"#,
        serde_json::Value::String(key.clone())
    );
    let call = sdk.register_thing().template_body(template);
    left("template", &call.send().await, &mut through);
    if PublicKeyPem::from_pem(&key).is_ok() {
        through.push("typed".to_owned());
    }
    none_through(&through);
}

#[tokio::test]
async fn attributes_and_tags_hold_nothing_confidential() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for (name, value) in [
        ("owner", "jane.doe@example.com"),
        ("password", "hunter2"),
        ("pin", "4711"),
        ("wifi-psk", "correcthorsebattery"),
        ("key", "AKIAIOSFODNN7EXAMPLF"),
        ("token", "0123456789abcdef0123456789abcdef"),
        ("ssn", "078-05-1120"),
        ("iban", "DE89370400440532013000"),
        ("phone", "2025550143"),
        ("card", "4111111111111111"),
        ("birthday", "1980-01-31"),
    ] {
        if iot::Attributes::of([(name, value)]).is_ok() {
            through.push(format!("typed {name}={value}"));
        }
        let payload = types::AttributePayload::builder()
            .attributes(name, value)
            .build();
        let call = iot
            .sdk()
            .create_thing()
            .thing_name("a")
            .attribute_payload(payload);
        left(
            &format!("raw {name}={value}"),
            &call.send().await,
            &mut through,
        );
    }
    none_through(&through);
}

#[tokio::test]
async fn a_typed_update_is_signed_by_somebody() {
    let (stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let update = || palisade::ota_update_id!("firmware-2-1");
    let presses = || [palisade::thing_group_name!("presses")];
    let chain = || iot::CertificateChain::on_device("");
    let (hash, algorithm) = (iot::HashAlgorithm::Sha256, iot::SignatureAlgorithm::Ecdsa);
    for (name, signing) in [
        ("no job", iot::CodeSigning::by_job("")),
        (
            "no bytes",
            iot::CodeSigning::custom([], chain(), hash, algorithm),
        ),
    ] {
        let file = iot::OtaFile::in_stream("f", palisade::stream_id!("s"), 0, signing);
        let role = role_arn!("arn:aws:iam::111122223333:role/iot-updates");
        let call = iot
            .create_ota_update(update(), presses(), [file], role)
            .await
            .expect("a call");
        left(name, &call.send().await, &mut through);
    }
    drop(stage);
    none_through(&through);
}

#[test]
fn a_typed_policy_reaches_nothing_of_others() {
    let mut through = Vec::new();
    for text in [
        "$aws/events/#",
        "$aws/events/presence/+/+",
        "${iot:Certificate.Subject.CommonName}/#",
        "${iot:Connection.Thing.Nonsense}/#",
        "${iot:Certificate.Nonsense}/#",
    ] {
        if palisade::text::TopicPattern::try_from(text).is_ok() {
            through.push(text.to_owned());
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn no_link_with_a_real_signature_stands_in_a_job() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    for link in [
        "https://acme.blob.core.windows.net/c/f?sv=2022-11-02&ss=b&srt=o&sp=r&se=2026-12-01T00:00:00Z&spr=https&sig=Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OWFiY2RlZmdoaWo%3D",
        "https://acme.blob.core.windows.net/c/f?sv=2022-11-02&sp=r&sig=Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OWFiY2RlZmdoaWo%3D",
        "https://hooks.slack.com/services/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",
        "https://discord.com/api/webhooks/1034567890123456789/q7Zk3VwXyP0aLmN5rStU8vBcDeFgHiJkq7Zk3VwXyP0aLmN5rStU8vBcDeFgHiJk0123",
        "https://acme.s3.amazonaws.com/f?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLF&Expires=1141889120&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D",
        r"https://acme.s3.amazonaws.com/f?AWSAccess\u004beyId=AKIAIOSFODNN7EXAMPLF&Expires=1141889120&Signature=vjbyPxybdZaNmGa%2ByT272YEAiv4%3D",
    ] {
        let document = format!(r#"{{"from":"{link}"}}"#);
        if JobDocument::inline(document.as_str()).is_ok() {
            through.push(format!("typed {link}"));
        }
        let call = iot
            .sdk()
            .create_job()
            .job_id("j")
            .targets("arn:aws:iot:us-east-1:111122223333:thing/a");
        left(
            &format!("raw {link}"),
            &call.document(document).send().await,
            &mut through,
        );
        if OutwardUrl::parse(&link.replace(r"\u004b", "K")).is_ok() {
            through.push(format!("url {link}"));
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn no_template_hides_a_policy() {
    let (_stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let broad = r#"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iot:*\",\"Resource\":\"*\"}]}"#;
    for body in [
        format!(
            r#"{{"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{"PolicyDocument":"{broad}"}}}}}}}}"#
        ),
        format!(
            r#"{{"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{"Policy\u0044ocument":"{broad}"}}}}}}}}"#
        ),
        format!(
            r#"{{"Parameters":{{"D":{{"Type":"String","Default":"{broad}"}}}},"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{"PolicyDocument":{{"Ref":"D"}}}}}}}}}}"#
        ),
        format!(
            r#"{{"Mappings":{{"m":{{"a":{{"d":"{broad}"}}}}}},"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{"PolicyDocument":{{"Fn::FindInMap":["m","a","d"]}}}}}}}}}}"#
        ),
    ] {
        if TemplateBody::from_json(body.as_str()).is_ok() {
            through.push(format!("typed {body}"));
        }
        let config = types::RegistrationConfig::builder()
            .template_body(&body)
            .role_arn(ROLE);
        let call = iot
            .sdk()
            .update_ca_certificate()
            .certificate_id("0".repeat(64));
        left(
            &format!("ca {body}"),
            &call.registration_config(config.build()).send().await,
            &mut through,
        );
        let call = iot.sdk().register_thing().template_body(&body);
        left(&format!("thing {body}"), &call.send().await, &mut through);
    }
    none_through(&through);
}
