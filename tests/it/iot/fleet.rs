//! Endpoints, domains, logs, audits, profiles and indexing: what is sent, and what is refused.

use palisade::aws_sdk_iot::types::{AuthenticationType, LogLevel as SdkLevel, TlsConfig};
use palisade::iot::{
    AlertTarget, AuditCheck, AuditChecks, AuditConfiguration, Behavior, Comparison, CountMetric,
    DayOfMonth, EventLogging, Frequency, Indexing, LogLevel, LogTarget, Period, TlsPolicy, Watched,
};
use palisade::region::UsEast1;
use palisade::{
    ErrorKind, Outcome, RoleArn, Rule, Session, SnsTopicArn, client_id, domain_configuration_name,
    domain_name, iot, reason, role_arn, rule, scheduled_audit_name, security_profile_name,
    server_certificate_arn, sns_topic_arn, thing_group_name, waive,
};
use serde_json::json;

use super::desk::Desk;
use crate::support::refused;

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/iot")
}

fn foreign_role() -> RoleArn {
    role_arn!("arn:aws:iam::999999999999:role/iot")
}

fn topic() -> SnsTopicArn {
    sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:findings")
}

#[tokio::test]
async fn only_ats_endpoints_are_asked_for_and_believed() {
    let desk = Desk::new(|asked| {
        let host = match asked.line.rsplit("endpointType=").next() {
            Some("iot%3AData-ATS") => "a1b2-ats.iot",
            Some("iot%3AJobs") => "a1b2.jobs.iot",
            Some("iot%3ACredentialProvider") => "a1b2.credentials.iot",
            other => panic!("{other:?}"),
        };
        let host = format!("{host}.us-east-1.amazonaws.com");
        (200, json!({ "endpointAddress": host }).to_string())
    });
    let iot = desk.iot().await;
    let devices = iot.device_endpoint().await.unwrap();
    assert_eq!(devices.host(), "a1b2-ats.iot.us-east-1.amazonaws.com");
    assert!(!devices.is_fips());
    let jobs = iot.jobs_endpoint().await.unwrap();
    assert_eq!(jobs.host(), "a1b2.jobs.iot.us-east-1.amazonaws.com");
    let credentials = iot.credential_endpoint().await.unwrap();
    assert_eq!(
        credentials.host(),
        "a1b2.credentials.iot.us-east-1.amazonaws.com"
    );
}

#[tokio::test]
async fn a_domain_takes_a_policy_and_a_reason_for_no_fips() {
    let desk = Desk::polite();
    let session = desk.session().await;
    let iot = iot::Client::new(&session);
    let name = || domain_configuration_name!("devices");
    let why = || waive!(rule::Fips, "gateways are built without a FIPS module");

    let create = |tls| iot.create_domain_configuration(name(), tls, why());
    create(TlsPolicy::Tls13Only).send().await.unwrap();
    let sent = desk.body();
    assert_eq!(
        sent["tlsConfig"]["securityPolicy"],
        "IoTSecurityPolicy_TLS13_1_3_2022_10"
    );
    assert_eq!(sent["authenticationType"], "AWS_X509");
    assert_eq!(sent["applicationProtocol"], "SECURE_MQTT");
    iot.update_tls(&name(), TlsPolicy::Tls12, why())
        .send()
        .await
        .unwrap();
    let sent = desk.body();
    assert_eq!(
        sent["tlsConfig"]["securityPolicy"],
        "IoTSecurityPolicy_TLS12_1_2_2022_10"
    );

    let certificate =
        server_certificate_arn!("arn:aws:acm:us-east-1:111122223333:certificate/1234abcd");
    let tls = TlsPolicy::Tls13Preferred;
    let custom = iot.create_custom_domain(
        name(),
        domain_name!("iot.acme.example"),
        certificate,
        tls,
        why(),
    );
    custom.send().await.unwrap();
    assert_eq!(desk.body()["domainName"], "iot.acme.example");

    // The builder is the SDK's: what it says in the end is the guard's to judge.
    let sent = desk.asked().len();
    let old = TlsConfig::builder()
        .security_policy("IoTSecurityPolicy_TLS12_1_0_2016_01")
        .build();
    refused(create(tls).tls_config(old).send().await, Rule::DeviceTls);
    let tokens = || create(tls).authentication_type(AuthenticationType::CustomAuth);
    refused(tokens().send().await, Rule::Signed);
    assert_eq!(desk.asked().len(), sent);
    let vendor = waive!(rule::Signed, "devices of the vendor have tokens only");
    tokens()
        .customize()
        .interceptor(vendor)
        .send()
        .await
        .unwrap();

    let evidence = session.evidence();
    let aside: Vec<_> = evidence
        .about(Rule::Fips)
        .filter(|it| it.outcome == Outcome::SetAside)
        .collect();
    assert_eq!(aside[0].subject, "iot domains of devices");
    assert_eq!(aside[0].detail, "gateways are built without a FIPS module");
}

#[tokio::test]
async fn a_session_of_standard_endpoints_is_a_reason_for_domains() {
    let desk = Desk::polite();
    let region = UsEast1.standard_endpoints(reason!("devices use a TLS policy of their own"));
    let session = Session::builder(region).danger_offline(desk.door());
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    let name = domain_configuration_name!("devices");
    let call = iot.create_domain_configuration(name, TlsPolicy::Tls13Only, &session);
    call.send().await.unwrap();
    let evidence = session.evidence();
    let mut aside = evidence
        .about(Rule::Fips)
        .filter(|it| it.subject == "iot domains of devices");
    assert!(aside.any(|it| it.detail == "devices use a TLS policy of their own"));
}

#[tokio::test]
async fn logs_are_turned_on_and_off_only_with_a_reason() {
    let desk = Desk::polite();
    let iot = desk.iot().await;
    iot.set_v2_logging(role(), LogLevel::Info)
        .send()
        .await
        .unwrap();
    assert_eq!(
        desk.body(),
        json!({"roleArn": role().as_str(), "defaultLogLevel": "INFO", "disableAllLogs": false})
    );
    let events = [EventLogging::new("Publish-In", LogLevel::Error).unwrap()];
    let events = iot.set_v2_logging_with_events(role(), LogLevel::Warn, events);
    events.send().await.unwrap();
    assert_eq!(
        desk.body()["eventConfigurations"],
        json!([{"eventType": "Publish-In", "logLevel": "ERROR"}])
    );
    let targets = [
        (
            LogTarget::thing_group(&thing_group_name!("suspects")),
            "THING_GROUP",
            "suspects",
        ),
        (
            LogTarget::client_id(&client_id!("press-17")),
            "CLIENT_ID",
            "press-17",
        ),
        (
            LogTarget::source_ip([192, 0, 2, 7].into()),
            "SOURCE_IP",
            "192.0.2.7",
        ),
    ];
    for (target, kind, name) in targets {
        iot.set_v2_logging_level(target, LogLevel::Debug)
            .send()
            .await
            .unwrap();
        let target = json!({"targetType": kind, "targetName": name});
        assert_eq!(
            desk.body(),
            json!({"logTarget": target, "logLevel": "DEBUG"})
        );
    }

    let sent = desk.asked().len();
    let off = || {
        iot.set_v2_logging(role(), LogLevel::Info)
            .disable_all_logs(true)
    };
    refused(off().send().await, Rule::DeviceLogs);
    let silent = iot
        .set_v2_logging(role(), LogLevel::Info)
        .default_log_level(SdkLevel::Disabled);
    refused(silent.send().await, Rule::DeviceLogs);
    assert_eq!(desk.asked().len(), sent);
    let why = waive!(
        rule::DeviceLogs,
        "the test account keeps no logs over the weekend"
    );
    off().customize().interceptor(why).send().await.unwrap();
}

#[tokio::test]
async fn what_is_logged_is_read_back() {
    let options = json!({"roleArn": role().as_str(), "defaultLogLevel": "WARN",
        "eventConfigurations": [{"eventType": "Connect", "logLevel": "DISABLED"}]});
    let on = Desk::new(move |_| (200, options.to_string()));
    let logging = on.iot().await.logging().await.unwrap();
    assert!(!logging.is_on(), "a kind of events is not logged");
    assert_eq!(
        (logging.level, logging.role),
        (Some(LogLevel::Warn), Some(role()))
    );
    assert_eq!(logging.events, [("Connect".to_owned(), None)]);

    let never = r#"{"__type": "NotConfiguredException", "message": "no"}"#;
    let never = Desk::new(|_| (404, never.to_owned()));
    assert!(!never.iot().await.logging().await.unwrap().is_on());
    let denied = r#"{"__type": "UnauthorizedException", "message": "<canary>"}"#;
    let denied = Desk::new(|_| (401, denied.to_owned()));
    let error = denied.iot().await.logging().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(
        error.to_string(),
        "iot GetV2LoggingOptions failed: UnauthorizedException"
    );
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn audits_are_scheduled_and_watched_devices_are_named() {
    let desk = Desk::polite();
    let iot = desk.iot().await;
    let name = scheduled_audit_name!("monthly");
    let monthly = Frequency::monthly(DayOfMonth::LAST);
    let call = iot.create_scheduled_audit(name, monthly, &AuditChecks::all());
    call.send().await.unwrap();
    let sent = desk.body();
    assert_eq!(
        (&sent["frequency"], &sent["dayOfMonth"]),
        (&json!("MONTHLY"), &json!("LAST"))
    );
    assert_eq!(sent["targetCheckNames"].as_array().map(Vec::len), Some(17));

    let alerts = |role| AlertTarget::sns(topic(), role);
    let behavior = Behavior::count(
        "few-failures",
        CountMetric::AuthorizationFailures,
        Comparison::LessThan(5),
        Period::FiveMinutes,
    );
    let behavior = behavior.unwrap();
    let profile = || security_profile_name!("presses");
    let call = iot.create_security_profile(profile(), alerts(role()), [behavior.clone()]);
    call.await.unwrap().send().await.unwrap();
    let sent = desk.body();
    assert_eq!(
        sent["alertTargets"]["SNS"]["alertTargetArn"],
        topic().as_str()
    );
    assert_eq!(sent["behaviors"][0]["criteria"]["value"]["count"], 5);
    let watched = [
        (Watched::all_things(), "all%2Fthings"),
        (Watched::unregistered_things(), "all%2Funregistered-things"),
        (
            Watched::thing_group(&thing_group_name!("presses")),
            "thinggroup%2Fpresses",
        ),
    ];
    for (devices, end) in watched {
        let call = iot
            .attach_security_profile(&profile(), devices)
            .await
            .unwrap();
        call.send().await.unwrap();
        let line = desk.asked().last().unwrap().line.clone();
        let arn = format!("arn%3Aaws%3Aiot%3Aus-east-1%3A111122223333%3A{end}");
        assert!(line.ends_with(&arn), "{line}");
    }

    let sent = desk.asked().len();
    let error = iot.create_security_profile(profile(), alerts(foreign_role()), [behavior]);
    assert_eq!(error.await.unwrap_err().rule(), Some(Rule::LeastPrivilege));
    assert_eq!(desk.asked().len(), sent);
}

#[tokio::test]
async fn findings_are_told_to_nobody_elsewhere() {
    let desk = Desk::polite();
    let iot = desk.iot().await;
    for arn in [
        "arn:aws:sns:us-east-1:999999999999:findings",
        "arn:aws:sns:us-west-2:111122223333:findings",
        "arn:aws-us-gov:sns:us-east-1:111122223333:findings",
    ] {
        let topic = SnsTopicArn::try_from(arn).unwrap();
        let audit = AuditConfiguration::all(role(), topic, role());
        let error = iot.configure_audit(audit).send().await.unwrap_err();
        assert_eq!(error.rule(), Some(Rule::Owner), "{arn}");
    }
    for (one, other) in [(foreign_role(), role()), (role(), foreign_role())] {
        let audit = AuditConfiguration::all(one, topic(), other);
        let error = iot.configure_audit(audit).send().await.unwrap_err();
        assert_eq!(error.rule(), Some(Rule::LeastPrivilege));
    }
    assert!(desk.asked().is_empty());
}

#[tokio::test]
async fn a_check_that_is_left_out_is_in_the_evidence_and_not_in_the_request() {
    let desk = Desk::new(|asked| match asked.line.as_str() {
        "PATCH /audit/configuration" => (200, "{}".to_owned()),
        _ => {
            let checks = AuditCheck::ALL.iter().map(|check| check.as_str());
            let checks = checks.filter(|name| *name != "DEVICE_CERTIFICATE_AGE_CHECK");
            let checks: serde_json::Map<_, _> = checks
                .map(|name| (name.to_owned(), json!({"enabled": true})))
                .collect();
            let sns =
                json!({"targetArn": topic().as_str(), "roleArn": role().as_str(), "enabled": true});
            let answer = json!({
                "roleArn": role().as_str(),
                "auditNotificationTargetConfigurations": {"SNS": sns},
                "auditCheckConfigurations": checks,
            });
            (200, answer.to_string())
        }
    });
    let session = desk.session().await;
    let iot = iot::Client::new(&session);
    let why = reason!("certificates are renewed every five years by contract");
    let audit = AuditConfiguration::all(role(), topic(), role());
    let audit = audit.without(AuditCheck::DeviceCertificateAge, why);
    let verified = iot.configure_audit(audit).send().await.unwrap();
    assert_eq!(verified.on().len(), 16);
    let checks = desk.asked()[0].body["auditCheckConfigurations"].clone();
    let checks = checks.as_object().unwrap();
    assert_eq!(checks.len(), 16);
    assert!(
        checks
            .values()
            .all(|check| *check == json!({"enabled": true}))
    );
    let evidence = session.evidence();
    let mut aside = evidence
        .about(Rule::DeviceLogs)
        .filter(|it| it.outcome == Outcome::SetAside);
    let line = aside.next().unwrap();
    assert_eq!(line.subject, "iot audit DEVICE_CERTIFICATE_AGE_CHECK");
    assert_eq!(
        line.detail,
        "certificates are renewed every five years by contract"
    );
}

#[tokio::test]
async fn an_index_holds_the_registry_unless_more_is_said() {
    let desk = Desk::polite();
    let iot = desk.iot().await;
    iot.update_indexing(Indexing::registry())
        .send()
        .await
        .unwrap();
    assert_eq!(
        desk.body()["thingIndexingConfiguration"],
        json!({
            "thingIndexingMode": "REGISTRY",
            "thingConnectivityIndexingMode": "OFF",
            "deviceDefenderIndexingMode": "OFF",
            "namedShadowIndexingMode": "OFF",
        })
    );
}
