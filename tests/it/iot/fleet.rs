//! Endpoints, domains and logs, on the loopback cloud.

use palisade::aws_sdk_iot::types::{
    AuthenticationType, DomainConfigurationStatus, LogLevel as SdkLevel, TlsConfig,
};
use palisade::iot::{EventLogging, LogLevel, LogTarget, Logging, TlsPolicy};
use palisade::region::UsEast1;
use palisade::text::CertificateId;
use palisade::{
    Outcome, Rule, Session, client_id, domain_configuration_name, domain_name, iot, reason, rule,
    server_certificate_arn, thing_group_name, waive,
};

use super::{code, kept, on_cloud, role};
use crate::support::refused;

#[tokio::test]
async fn only_ats_endpoints_are_asked_for_and_believed() {
    let (scene, iot) = on_cloud().await;
    let devices = iot.device_endpoint().await.expect("an endpoint");
    let jobs = iot.jobs_endpoint().await.expect("an endpoint");
    let credentials = iot.credential_endpoint().await.expect("an endpoint");
    let (prefix, rest) = devices.host().split_once('-').expect("a prefix");
    assert_eq!(rest, "ats.iot.us-east-1.amazonaws.com");
    assert!(!devices.is_fips());
    for (host, service) in [(jobs.host(), "jobs"), (credentials.host(), "credentials")] {
        assert_eq!(
            host,
            format!("{prefix}.{service}.iot.us-east-1.amazonaws.com")
        );
    }
    let asked = scene.cloud.requests();
    let asked = asked
        .iter()
        .filter(|one| one.operation.as_deref() == Some("DescribeEndpoint"));
    let kinds: Vec<_> = asked.map(|one| one.query.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "endpointType=iot%3AData-ATS",
            "endpointType=iot%3AJobs",
            "endpointType=iot%3ACredentialProvider",
        ]
    );
}

#[tokio::test]
async fn a_domain_takes_a_policy_and_a_reason_for_no_fips() {
    let (scene, iot) = on_cloud().await;
    let name = || domain_configuration_name!("devices");
    let why = || waive!(rule::Fips, "gateways are built without a FIPS module");
    let held = || kept(&scene, "domainconfiguration", "devices");
    let policy = || held()["tlsConfig"]["securityPolicy"].clone();
    let create = |tls| iot.create_domain_configuration(name(), tls, why());
    let update = |tls| iot.update_tls(&name(), tls, why()).send();
    assert_eq!(
        code(update(TlsPolicy::Tls12).await),
        "ResourceNotFoundException"
    );

    // The builder is the SDK's: what it says in the end is the guard's to judge.
    let old = || {
        let old = TlsConfig::builder().security_policy("IoTSecurityPolicy_TLS12_1_0_2016_01");
        old.build()
    };
    let tls = TlsPolicy::Tls13Only;
    refused(create(tls).tls_config(old()).send().await, Rule::DeviceTls);
    let tokens = || create(tls).authentication_type(AuthenticationType::CustomAuth);
    refused(tokens().send().await, Rule::Signed);
    assert_eq!(scene.cloud.iot().count("domainconfiguration"), 0);

    assert_eq!(code(create(tls).send().await), "");
    assert_eq!(policy(), "IoTSecurityPolicy_TLS13_1_3_2022_10");
    assert_eq!(held()["authenticationType"], "AWS_X509");
    assert_eq!(held()["applicationProtocol"], "SECURE_MQTT");
    assert_eq!(held()["serviceType"], "DATA");
    assert_eq!(
        code(create(tls).send().await),
        "ResourceAlreadyExistsException"
    );
    for (tls, wanted) in [
        (TlsPolicy::Tls12, "IoTSecurityPolicy_TLS12_1_2_2022_10"),
        (
            TlsPolicy::Tls13Preferred,
            "IoTSecurityPolicy_TLS13_1_2_2022_10",
        ),
    ] {
        assert_eq!(code(update(tls).await), "");
        assert_eq!(policy(), wanted);
    }
    let call = iot.update_tls(&name(), tls, why()).tls_config(old());
    refused(call.send().await, Rule::DeviceTls);
    assert_eq!(policy(), "IoTSecurityPolicy_TLS13_1_2_2022_10");

    let delete = || {
        let call = iot.sdk().delete_domain_configuration();
        call.domain_configuration_name("devices").send()
    };
    assert_eq!(code(delete().await), "InvalidRequestException");
    let off = iot
        .update_tls(&name(), tls, why())
        .domain_configuration_status(DomainConfigurationStatus::Disabled);
    assert_eq!(code(off.send().await), "");
    assert_eq!(code(delete().await), "");
    let vendor = waive!(rule::Signed, "devices of the vendor have tokens only");
    let tokens = tokens().customize().interceptor(vendor);
    assert_eq!(code(tokens.send().await), "");
    assert_eq!(held()["authenticationType"], "CUSTOM_AUTH");

    let evidence = scene.session.evidence();
    let mut aside = evidence
        .about(Rule::Fips)
        .filter(|it| it.outcome == Outcome::SetAside);
    let line = aside.next().expect("a line");
    assert_eq!(line.subject, "iot domains of devices");
    assert_eq!(line.detail, "gateways are built without a FIPS module");
}

#[tokio::test]
async fn a_domain_of_one_s_own_has_its_certificate_and_standard_endpoints_are_a_reason() {
    let (scene, _) = on_cloud().await;
    let region = UsEast1.standard_endpoints(reason!("devices use a TLS policy of their own"));
    let session = Session::builder(region).danger_test_cloud(scene.cloud.door());
    let session = session.connect().await.expect("a session");
    let iot = iot::Client::new(&session);
    let text = "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd";
    let certificate =
        server_certificate_arn!("arn:aws:acm:us-east-1:111122223333:certificate/1234abcd");
    let name = domain_configuration_name!("own");
    let tls = TlsPolicy::Tls13Preferred;
    let own = iot.create_custom_domain(
        name,
        domain_name!("iot.acme.example"),
        certificate,
        tls,
        &session,
    );
    assert_eq!(code(own.clone().send().await), "");
    let held = kept(&scene, "domainconfiguration", "own");
    assert_eq!(held["domainName"], "iot.acme.example");
    assert_eq!(held["serverCertificates"][0]["serverCertificateArn"], text);
    assert_eq!(
        held["tlsConfig"]["securityPolicy"],
        "IoTSecurityPolicy_TLS13_1_2_2022_10"
    );
    let bare = own.domain_configuration_name("bare");
    let bare = bare.set_server_certificate_arns(None);
    assert_eq!(code(bare.send().await), "InvalidRequestException");
    let evidence = session.evidence();
    let mut aside = evidence
        .about(Rule::Fips)
        .filter(|it| it.subject == "iot domains of devices");
    assert!(aside.any(|it| it.detail == "devices use a TLS policy of their own"));
}

#[tokio::test]
async fn logs_are_turned_on_and_off_only_with_a_reason() {
    let (_scene, iot) = on_cloud().await;
    let logging = || async { iot.logging().await.expect("a description") };
    let before: Logging = logging().await;
    assert!(!before.is_on() && before.events.is_empty());
    let suspects = || LogTarget::thing_group(&thing_group_name!("suspects"));
    let level = |target, level| iot.set_v2_logging_level(target, level).send();
    let early = level(suspects(), LogLevel::Debug).await;
    assert_eq!(code(early), "NotConfiguredException");

    let on = iot.set_v2_logging(role(), LogLevel::Info);
    assert_eq!(code(on.send().await), "");
    let on = logging().await;
    assert!(on.is_on());
    assert_eq!((on.level, on.role), (Some(LogLevel::Info), Some(role())));
    let events = [
        EventLogging::new("Publish-In", LogLevel::Error)
            .and_then(|event| event.log_group("/acme/iot"))
            .expect("an event"),
        EventLogging::new("Connect", LogLevel::Debug).expect("an event"),
    ];
    let events = iot.set_v2_logging_with_events(role(), LogLevel::Warn, events);
    assert_eq!(code(events.send().await), "");
    let now = logging().await;
    assert_eq!(now.level, Some(LogLevel::Warn));
    assert_eq!(
        now.events,
        [
            ("Publish-In".to_owned(), Some(LogLevel::Error)),
            ("Connect".to_owned(), Some(LogLevel::Debug)),
        ]
    );
    let read = iot.sdk().get_v2_logging_options().send().await;
    let read = read.expect("options").event_configurations;
    let groups = read
        .into_iter()
        .flatten()
        .map(|event| event.log_destination);
    assert_eq!(
        groups.collect::<Vec<_>>(),
        [Some("/acme/iot".to_owned()), None]
    );

    let id = CertificateId::try_from("0123456789abcdef".repeat(4)).expect("an id");
    for target in [
        suspects(),
        LogTarget::client_id(&client_id!("press-17")),
        LogTarget::source_ip([192, 0, 2, 7].into()),
        LogTarget::principal(&id),
    ] {
        assert_eq!(code(level(target, LogLevel::Debug).await), "");
    }
    let levels = iot.sdk().list_v2_logging_levels().send().await;
    let levels = levels.expect("levels").log_target_configurations;
    let mut levels: Vec<_> = levels
        .into_iter()
        .flatten()
        .map(|one| {
            let target = one.log_target.expect("a target");
            let level = one.log_level.expect("a level");
            format!(
                "{} {} {level}",
                target.target_type,
                target.target_name.unwrap_or_default()
            )
        })
        .collect();
    levels.sort_unstable();
    assert_eq!(
        levels,
        [
            "CLIENT_ID press-17 DEBUG".to_owned(),
            format!("PRINCIPAL_ID {id} DEBUG"),
            "SOURCE_IP 192.0.2.7 DEBUG".to_owned(),
            "THING_GROUP suspects DEBUG".to_owned(),
        ]
    );

    let options = || iot.set_v2_logging(role(), LogLevel::Info);
    let off = || options().disable_all_logs(true);
    refused(off().send().await, Rule::DeviceLogs);
    let silent = options().default_log_level(SdkLevel::Disabled);
    refused(silent.send().await, Rule::DeviceLogs);
    assert_eq!(logging().await, now);
    let why = waive!(
        rule::DeviceLogs,
        "the test account keeps no logs over the weekend"
    );
    let off = off().customize().interceptor(why).send().await;
    assert_eq!(code(off), "");
    assert!(!logging().await.is_on());
}
