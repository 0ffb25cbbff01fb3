//! Attacks on the promises of the IoT layer, by the public API only. Each test lists what got through.

use palisade::aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_iot::types;
use palisade::iot::{self, TemplateBody};
use palisade::policy::DevicePolicy;
use palisade::region::UsEast1;
use palisade::{Session, role_arn};

use super::made::{Made, staged, with};
use crate::mock::{Answer, Stage};

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

#[tokio::test]
async fn a_lying_server_gives_no_certificate_of_another_account() {
    let mut through = Vec::new();
    let stage = Stage::default();
    let session = Session::builder(UsEast1).danger_offline(stage.door());
    let session = session.connect().await.expect("a session");
    let iot = iot::Client::new(&session);
    let made = Made::new();
    let arn = made.arn().replace(OWN, "999999999999");
    stage.answers(Answer::new(
        200,
        with(made.said(), "certificateArn", arn).to_string(),
    ));
    if let Ok(certificate) = iot.create_certificate_from_csr(made.request()).send().await {
        through.push(format!(
            "unpinned session believes {}",
            certificate.arn().len()
        ));
    }
    none_through(&through);
}

#[tokio::test]
async fn tokens_are_not_printed() {
    let (stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let canary = "canary0token5a17";
    for status in [200, 400, 500] {
        stage.answers(Answer::new(
            status,
            format!(r#"{{"message":"{canary} is wrong","code":"{canary}"}}"#),
        ));
        let token = palisade::SecretString::from(canary.to_owned());
        let token = iot::ConfirmationToken::try_from(token).expect("a token");
        let call = iot.confirm_destination(token);
        let shown = format!("{call:?}");
        let said = call.send().await;
        let shown = format!("{shown} {said:?}");
        if shown.contains(canary) {
            through.push(shown);
        }
        let raw = iot
            .sdk()
            .confirm_topic_rule_destination()
            .confirmation_token(canary)
            .send()
            .await;
        if let Err(error) = raw
            && format!("{error:?}").contains(canary)
        {
            through.push(format!("raw {status}: {error:?}"));
        }
        let raw = iot
            .sdk()
            .test_invoke_authorizer()
            .authorizer_name("a")
            .token(canary)
            .token_signature(canary)
            .send()
            .await;
        if let Err(error) = raw
            && format!("{error:?}").contains(canary)
        {
            through.push(format!("raw test {status}: {error:?}"));
        }
    }
    let asked = iot.sdk().test_invoke_authorizer().token(canary);
    if format!("{asked:?}").contains(canary) {
        through.push("TestInvokeAuthorizer's builder prints the token".to_owned());
    }
    let _ = role_arn!("arn:aws:iam::111122223333:role/rules");
    none_through(&through);
}

#[tokio::test]
async fn a_certificate_is_handed_on_alone() {
    let (stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let (made, other) = (Made::new(), Made::new());
    for (name, pem) in [
        (
            "another certificate behind",
            format!("{}{}", made.pem, other.pem),
        ),
        (
            "a private key behind",
            format!("{}{}", made.pem, other.key.serialize_pem()),
        ),
        (
            "a private key before",
            format!("{}{}", other.key.serialize_pem(), made.pem),
        ),
        ("words around", format!("$(reboot)\n{}\n; reboot", made.pem)),
    ] {
        stage.answers(Answer::new(
            200,
            with(made.said(), "certificatePem", pem).to_string(),
        ));
        if let Ok(certificate) = iot.create_certificate_from_csr(made.request()).send().await
            && certificate.pem().trim() != made.pem.trim()
        {
            through.push(name.to_owned());
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn an_error_s_code_repeats_no_secret() {
    let (stage, _session, iot) = staged().await;
    let mut through = Vec::new();
    let code = "0123456789abcdef".repeat(4);
    for body in [
        format!(r#"{{"code":"{code}"}}"#),
        format!(r#"{{"__type":"{code}"}}"#),
        format!(r#"{{"code":"x","registrationCode":"{code}"}}"#),
    ] {
        stage.answers(Answer::new(400, body.clone()));
        let said = iot.registration_code().send().await.expect_err("an error");
        if format!("{said} {said:?} {:?}", said.code()).contains(&code) {
            through.push(format!("typed {body}"));
        }
        let said = iot
            .sdk()
            .get_registration_code()
            .send()
            .await
            .expect_err("an error");
        if format!("{said:?}").contains(&code) {
            through.push(format!("raw {body}"));
        }
    }
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

#[tokio::test]
async fn what_the_service_answered_is_no_lost_connection() {
    let (stage, _session, iot) = staged().await;
    let body = r#"{"__type":"UnauthorizedException","message":"no"}"#;
    stage.answers(Answer::new(401, body));
    let said = iot.logging().await.expect_err("an error");
    assert_ne!(said.kind(), palisade::ErrorKind::Connection, "{said}");
}

#[tokio::test]
async fn an_answered_change_is_no_lost_connection() {
    let (stage, _session, iot) = staged().await;
    stage.answers(Answer::new(403, r#"{"__type":"AccessDeniedException"}"#));
    let key = palisade::key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    );
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-key");
    let said = iot
        .encrypt_with(key, role)
        .send()
        .await
        .expect_err("an error");
    assert_ne!(said.kind(), palisade::ErrorKind::Connection, "{said}");
}
