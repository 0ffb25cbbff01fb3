//! Policies of devices.

use super::*;

#[test]
fn a_device_reaches_what_is_its_own() {
    let cases = [
        ("iot:Publish", "topic/$aws/things/dev-*", ""),
        ("iot:Publish", "topic/$aws/thing*", "1B"),
        ("iot:Publish", "topic/$aws*", "1B"),
        ("iot:Publish", "topic/${$}aws/things/*/acme", "1B"),
        ("iot:Publish", "topic/${*}", ""),
        ("iot:Publish", "topic/$a*", "1B"),
        ("iot:Subscribe", "topicfilter/$s*", "1B"),
        ("iot:Subscribe", "topicfilter/$share/*", "1B"),
        ("iot:Subscribe", "topicfilter/$share/w*", "1B"),
        ("iot:Subscribe", "topicfilter/$share/w*/acme/#", "1B"),
        ("iot:Subscribe", "topicfilter/$share/workers/*", "1B"),
        ("iot:Publish", "topic/${iot:ClientId/}/*", "1B"),
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingName}",
            "",
        ),
        ("iot:Connect", "client/acme-*", ""),
        ("iot:Connect", "client/sensor1", ""),
        (
            "iot:Publish",
            "topic/acme/${iot:Connection.Thing.ThingName}/*",
            "",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingName}/*",
            "",
        ),
        ("iot:Publish", "topic/${iot:ClientId}/state", ""),
        ("iot:Publish", "topic/sensors/*", ""),
        (
            "iot:Publish",
            "topic/$aws/things/${iot:Connection.Thing.ThingName}/shadow/update",
            "",
        ),
        ("iot:Publish", "topic/$aws/certificates/create/*", ""),
        ("iot:Publish", "topic/$aws/rules/telemetry", ""),
        ("iot:Subscribe", "topicfilter/sensors/#", ""),
        (
            "iot:Subscribe",
            "topicfilter/${iot:Connection.Thing.ThingName}/#",
            "",
        ),
        ("iot:Subscribe", "topicfilter/$share/workers/orders/#", ""),
        ("iot:Receive", "topic/building/*", ""),
        (
            "iot:GetThingShadow",
            "thing/${iot:Connection.Thing.ThingName}",
            "",
        ),
        (
            "iot:Publish",
            "topic/${iot:Certificate.Subject.CommonName}",
            "",
        ),
        ("iot:Publish", "topic/${iot:CertificateId}", ""),
        ("iot:Publish", "topic/${iot:CertificateId}/*", ""),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingTypeName}/state",
            "",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingTypeName}/${iot:Connection.Thing.ThingName}/*",
            "",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/things/${iot:Connection.Thing.ThingName}/shadow/#",
            "",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/events/presence/+/${iot:Connection.Thing.ThingName}",
            "",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/commands/things/${iot:Connection.Thing.ThingName}/executions/+/request",
            "",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/provisioning-templates/presses/provision/*",
            "",
        ),
        (
            "iot:Publish",
            "topic/${cognito-identity.amazonaws.com:sub}/*",
            "",
        ),
        ("iot:Publish", "topic//acme/*", ""),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.Attributes[attributeName]}/*",
            "",
        ),
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingName}/*",
            "",
        ),
        (
            "iot:AssumeRoleWithCertificate",
            "rolealias/press-uploads",
            "",
        ),
        // One name is the beginning of another.
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingName}*",
            "1B",
        ),
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingName}?",
            "1B",
        ),
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingName}-*",
            "1B",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingName}*",
            "1B",
        ),
        ("iot:Publish", "topic/${iot:ClientId}*", "1B"),
        (
            "iot:Publish",
            "topic/$aws/things/${iot:Connection.Thing.ThingName}*/shadow/update",
            "1B",
        ),
        (
            "iot:GetThingShadow",
            "thing/${iot:Connection.Thing.ThingName}*",
            "1B",
        ),
        // What many have is nobody's own.
        (
            "iot:Connect",
            "client/${iot:Connection.Thing.ThingTypeName}-*",
            "1B",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.ThingTypeName}/*",
            "1B",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.Attributes[line]}*",
            "1B",
        ),
        (
            "iot:Publish",
            "topic/${iot:Connection.Thing.Attributes[line], 'a'}/*",
            "1B",
        ),
        (
            "iot:Publish",
            "topic/${iot:Certificate.Subject.CommonName}/*",
            "1B",
        ),
        ("iot:Publish", "topic//*", "1B"),
        // The author of a request for a certificate writes its subject.
        (
            "iot:Connect",
            "client/${iot:Certificate.Subject.CommonName}",
            "1B",
        ),
        (
            "iot:Connect",
            "client/${IOT:certificate.subject.Organization.2}",
            "1B",
        ),
        ("iot:Subscribe", "topicfilter/$aws/events/#", "1B"),
        ("iot:Subscribe", "topicfilter/$aws/events/*", "1B"),
        ("iot:Subscribe", "topicfilter/$aws/events/pres*", "1B"),
        ("iot:Receive", "topic/$aws/events/presence/*", "1B"),
        (
            "iot:Subscribe",
            "topicfilter/$aws/events/presence/+/+",
            "1B",
        ),
        (
            "iot:Subscribe",
            "topicfilter/$aws/commands/things/+/executions/#",
            "1B",
        ),
        ("iot:Subscribe", "topicfilter/$aws/device_location/#", "1B"),
        ("iot:AssumeRoleWithCertificate", "rolealias/*", "1B"),
        ("iot:*", "topic/sensors/a", "1B"),
        ("iot:?*", "topic/sensors/a", "1B"),
        ("*", "topic/sensors/a", "1B"),
        ("iot:Connect", "*", "1B"),
        ("iot:Connect", "client/*", "1B"),
        ("iot:Connect", "client/?*", "1B"),
        ("iot:Connect", "client/????????", "1B"),
        ("iot:Connect", "client/*-acme", "1B"),
        ("iot:Connect", "client/${iot:ClientId}", "1B"),
        ("iot:Connect", "c*", "1B"),
        ("iot:Connect", "*/acme", "1B"),
        ("iot:Publish", "topic/*", "1B"),
        ("iot:Publish", "topic/*/alarms", "1B"),
        ("iot:Publish", "topic/${iot:DomainName}/x", "1B"),
        ("iot:Publish", "topic/$aws/*", "1B"),
        ("iot:Publish", "topic/$aws/things/*", "1B"),
        ("iot:Publish", "topic/$aws/things/*/shadow/update", "1B"),
        ("iot:Subscribe", "topicfilter/*", "1B"),
        ("iot:Subscribe", "topicfilter/#", "1B"),
        ("iot:Subscribe", "topicfilter/+/state", "1B"),
        ("iot:Subscribe", "topicfilter/$share/workers/#", "1B"),
        ("iot:Subscribe", "topicfilter/$aws/things/+/shadow/#", "1B"),
        ("iot:UpdateThingShadow", "thing/*", "1B"),
        ("iotjobsdata:StartNextPendingJobExecution", "thing/*", "1B"),
    ];
    for (action, name, wanted) in cases {
        for resource in [
            format!("\"arn:aws:iot:us-east-1:111122223333:{name}\""),
            format!("[\"arn:aws:iot:*:*:topic/acme/x\",\"arn:*:iot:*:*:{name}\"]"),
        ] {
            let text = format!("Action \"{action}\" | Resource {resource}");
            assert_eq!(
                found(PolicyKind::Iot, &document(&[&text])),
                wanted,
                "{text}"
            );
        }
    }
}

#[test]
fn a_device_s_wildcards_are_seen_through() {
    all(
        PolicyKind::Iot,
        &[
            (
                r#"Action "iot:Connect" | Resource "*" | Condition {"Bool":{"iot:Connection.Thing.IsAttached":["true"]}}"#,
                "",
            ),
            (
                r#"Action ["iot:Connect"] | Resource "arn:aws:iot:us-east-1:111122223333:client/*" | Condition {"Bool":{"iot:Connection.Thing.IsAttached":true}}"#,
                "",
            ),
            (r#"Action "iot:DescribeEndpoint" | Resource "*""#, ""),
            (r#"Effect "Deny" | Action "iot:*" | Resource "*""#, ""),
            (
                r#"Action "iot:Connect" | Resource "*" | Condition {"Bool":{"iot:Connection.Thing.IsAttached":["true","false"]}}"#,
                "1B",
            ),
            (
                r#"Action "iot:Connect" | Resource "*" | Condition {"BoolIfExists":{"iot:Connection.Thing.IsAttached":"true"}}"#,
                "1B",
            ),
            (
                r#"Action ["iot:Connect","iot:Publish"] | Resource "*" | Condition {"Bool":{"iot:Connection.Thing.IsAttached":"true"}}"#,
                "1B",
            ),
            (r#"Action "iot:Publish" | Resource "*""#, "1B"),
            (r#"Action "iot:Publish" | Resource "arn:*""#, "1B"),
            (
                r#"Action "iot:Publish" | Resource "arn:aws:iot:us-east-1:111122223333:*""#,
                "1B",
            ),
            (
                r#"Action "iot:Publish" | Resource "arn:aws:iot:us-east-1:111122223333:t*""#,
                "1B",
            ),
            (
                r#"Action "\u0069ot:*" | Resource "arn:aws:iot:us-east-1:111122223333:topic/a""#,
                "1B",
            ),
            (
                r#"Action "iot:Publish" | Resource "arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName, '*'}""#,
                "1B",
            ),
            (
                r#"NotAction "iot:Publish" | Resource "arn:aws:iot:us-east-1:111122223333:topic/a""#,
                "1B",
            ),
            (
                r#"Action "iot:Publish" | NotResource "arn:aws:iot:us-east-1:111122223333:topic/a""#,
                "1B",
            ),
            (r#"Action ["greengrass:*"] | Resource ["*"]"#, "1B"),
            (
                r#"Principal "*" | Action "iot:Connect" | Resource "arn:aws:iot:us-east-1:111122223333:client/a""#,
                "1U",
            ),
            (r#"Effect "allow" | Action "iot:*" | Resource "*""#, "1U"),
        ],
    );
}

#[test]
fn variables_of_an_old_version_are_letters() {
    let statement = |resource: &str| {
        format!(
            r#""Statement":[{{"Effect":"Allow","Action":"iot:Publish","Resource":"arn:aws:iot:us-east-1:111122223333:topic/{resource}"}}]"#
        )
    };
    for (version, resource, wanted) in [
        (r#""Version":"2012-10-17","#, "${iot:ClientId}", ""),
        (r#""Version":"2008-10-17","#, "${iot:ClientId}", "0U"),
        ("", "${iot:ClientId}", "0U"),
        (r#""Version":"2008-10-17","#, "acme", ""),
        ("", "acme", ""),
    ] {
        let text = format!("{{{version}{}}}", statement(resource));
        assert_eq!(found(PolicyKind::Iot, &text), wanted, "{text}");
    }
    // Elsewhere it is the service's own affair.
    let text = format!("{{{}}}", statement("${aws:username}"));
    assert!(!found(PolicyKind::Identity, &text).contains('U'));
}
