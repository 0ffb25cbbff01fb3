//! What a device may reach is its own, whoever wrote the policy.

use palisade::Rule;
use palisade::aws_sdk_iot::types;
use palisade::iot::TemplateBody;
use palisade::policy::DevicePolicy;
use palisade::text::TopicPattern;

use super::made::staged;
use crate::support::refused;

const OWN: &str = "111122223333";

fn none_through(through: &[String]) {
    assert!(through.is_empty(), "got through:\n{}", through.join("\n"));
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

/// AWS's own examples, and what else is a device's own: no more is refused than has to be.
#[test]
fn a_given_policy_that_is_a_device_s_own_is_taken() {
    for (action, name) in [
        ("iot:Connect", "client/${iot:Connection.Thing.ThingName}"),
        ("iot:Connect", "client/client1"),
        ("iot:Publish", "topic/${iot:Connection.Thing.ThingName}"),
        ("iot:Publish", "topic/${iot:Connection.Thing.ThingName}/*"),
        ("iot:Publish", "topic/${iot:ClientId}"),
        ("iot:Publish", "topic/${iot:CertificateId}"),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.Attributes[attributeName]}/*",
        ),
        ("iot:Publish", "topic/${iot:Certificate.Subject.CommonName}"),
        (
            "iot:Publish",
            "topic/$aws/things/${iot:Connection.Thing.ThingName}/shadow/update",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/things/${iot:Connection.Thing.ThingName}/jobs/*",
        ),
        ("iot:Subscribe", "topicfilter/$aws/certificates/create/*"),
        ("iot:AssumeRoleWithCertificate", "rolealias/press-uploads"),
    ] {
        let resource = format!("\"arn:aws:iot:us-east-1:{OWN}:{name}\"");
        let taken = DevicePolicy::parse(statement(action, &resource));
        assert!(taken.is_ok(), "{action} {name}: {taken:?}");
    }
}

/// The way out for a device that cannot take the variable of policies: its thing is called as it says.
#[test]
fn a_template_may_name_the_thing_that_it_makes() {
    let client = format!(
        r#"{{"Fn::Join":["",["arn:aws:iot:us-east-1:{OWN}:client/",{{"Ref":"SerialNumber"}}]]}}"#
    );
    let body = template(
        r#""SerialNumber":{"Type":"String"}"#,
        &client,
        "iot:Connect",
    );
    let thing = r#""Resources":{"thing":{"Type":"AWS::IoT::Thing","Properties":{"ThingName":{"Ref":"SerialNumber"}}},"#;
    let named = body.replacen(r#""Resources":{"#, thing, 1);
    assert_ne!(named, body);
    assert!(TemplateBody::from_json(named.as_str()).is_ok());
    let other = named.replace(
        r#""ThingName":{"Ref":"SerialNumber"}"#,
        r#""ThingName":"press""#,
    );
    assert!(TemplateBody::from_json(other).is_err());
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
        if TopicPattern::try_from(text).is_ok() {
            through.push(text.to_owned());
        }
    }
    none_through(&through);
}

#[tokio::test]
async fn no_template_hides_a_policy() {
    let (stage, _session, iot) = staged().await;
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
            through.push(body.clone());
        }
        let config = types::RegistrationConfig::builder()
            .template_body(&body)
            .role_arn("arn:aws:iam::111122223333:role/provisioning");
        let call = iot
            .sdk()
            .update_ca_certificate()
            .certificate_id("0".repeat(64));
        refused(
            call.registration_config(config.build()).send().await,
            Rule::LeastPrivilege,
        );
        let call = iot.sdk().register_thing().template_body(&body);
        refused(call.send().await, Rule::LeastPrivilege);
    }
    assert!(stage.asked().is_empty());
    none_through(&through);
}
