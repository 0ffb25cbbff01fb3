//! Audits, profiles, indexing and encryption, on the loopback cloud.

use palisade::aws_sdk_iot::types::{AuditFrequency, Behavior as SdkBehavior, EncryptionType};
use palisade::iot::{
    AddressMetric, AlertTarget, AuditCheck, AuditChecks, AuditConfiguration, Behavior, Cidr,
    Comparison, CountMetric, DayOfMonth, EncryptionState, FieldKind, Frequency, Indexing,
    KeyHealth, Period, PortMetric, Watched,
};
use palisade::{
    ErrorKind, KmsKeyArn, Outcome, RoleArn, Rule, SnsTopicArn, key_arn, reason, role_arn,
    scheduled_audit_name, security_profile_name, shadow_name, sns_topic_arn, thing_group_name,
};

use super::{code, kept, on_cloud, role};
use crate::support::KEY;

fn foreign_role() -> RoleArn {
    role_arn!("arn:aws:iam::999999999999:role/iot")
}

fn topic() -> SnsTopicArn {
    sns_topic_arn!("arn:aws:sns:us-east-1:111122223333:findings")
}

#[tokio::test]
async fn audits_are_on_before_they_are_scheduled() {
    let (scene, iot) = on_cloud().await;
    let schedule = |checks: AuditChecks| {
        let name = scheduled_audit_name!("monthly");
        let monthly = Frequency::monthly(DayOfMonth::LAST);
        iot.create_scheduled_audit(name, monthly, &checks).send()
    };
    let early = schedule(AuditChecks::all()).await;
    assert_eq!(code(early), "InvalidRequestException");

    let audit = AuditConfiguration::all(role(), topic(), role());
    let why = reason!("certificates are renewed every five years by contract");
    let audit = audit.without(AuditCheck::DeviceCertificateAge, why);
    let verified = iot.configure_audit(audit).send().await.expect("an audit");
    assert_eq!((verified.on().len(), verified.others_off()), (16, &[][..]));
    let read = iot
        .sdk()
        .describe_account_audit_configuration()
        .send()
        .await;
    let read = read.expect("a configuration");
    assert_eq!(read.role_arn(), Some(role().as_str()));
    let checks = read.audit_check_configurations().expect("checks");
    let off = checks.iter().filter(|(_, check)| !check.enabled());
    let off: Vec<_> = off.map(|(name, _)| name.as_str()).collect();
    assert_eq!(off, ["DEVICE_CERTIFICATE_AGE_CHECK"]);
    let evidence = scene.session.evidence();
    let mut lines = evidence.about(Rule::DeviceLogs);
    assert!(lines.any(|it| it.outcome == Outcome::SetAside
        && it.subject == "iot audit DEVICE_CERTIFICATE_AGE_CHECK"
        && it.detail == "certificates are renewed every five years by contract"));
    let mut lines = evidence.about(Rule::DeviceLogs);
    assert!(lines.any(|it| it.outcome == Outcome::Kept && it.subject == "iot audits"));
    // That check is still off.
    let all = schedule(AuditChecks::all()).await;
    assert_eq!(code(all), "InvalidRequestException");

    let audit = AuditConfiguration::all(role(), topic(), role());
    let verified = iot.configure_audit(audit).send().await.expect("an audit");
    assert_eq!(verified.on().len(), 17);
    assert_eq!(code(schedule(AuditChecks::all()).await), "");
    let held = kept(&scene, "scheduledaudit", "monthly");
    assert_eq!(held["frequency"], AuditFrequency::Monthly.as_str());
    assert_eq!(held["dayOfMonth"], "LAST");
    assert_eq!(held["targetCheckNames"].as_array().map(Vec::len), Some(17));
}

#[tokio::test]
async fn findings_are_told_to_nobody_elsewhere() {
    let (scene, iot) = on_cloud().await;
    for arn in [
        "arn:aws:sns:us-east-1:999999999999:findings",
        "arn:aws:sns:us-west-2:111122223333:findings",
        "arn:aws-us-gov:sns:us-east-1:111122223333:findings",
    ] {
        let topic = SnsTopicArn::try_from(arn).expect("an ARN");
        let audit = AuditConfiguration::all(role(), topic.clone(), role());
        let error = iot.configure_audit(audit).send().await;
        assert_eq!(error.expect_err(arn).rule(), Some(Rule::Owner), "{arn}");
        let (name, alerts) = (
            security_profile_name!("presses"),
            AlertTarget::sns(topic, role()),
        );
        let error = iot.create_security_profile(name, alerts, []).await;
        assert_eq!(error.expect_err(arn).rule(), Some(Rule::Owner), "{arn}");
    }
    for (one, other) in [(foreign_role(), role()), (role(), foreign_role())] {
        let audit = AuditConfiguration::all(one, topic(), other);
        let error = iot.configure_audit(audit).send().await;
        let rule = error.expect_err("a role elsewhere").rule();
        assert_eq!(rule, Some(Rule::LeastPrivilege));
    }
    let name = security_profile_name!("presses");
    let alerts = AlertTarget::sns(topic(), foreign_role());
    let error = iot.create_security_profile(name, alerts, []).await;
    let rule = error.expect_err("a role elsewhere").rule();
    assert_eq!(rule, Some(Rule::LeastPrivilege));
    assert_eq!(scene.count("UpdateAccountAuditConfiguration"), 0);
}

fn behaviors() -> Vec<Behavior> {
    let failures = Behavior::count(
        "few-failures",
        CountMetric::AuthorizationFailures,
        Comparison::LessThan(5),
        Period::FiveMinutes,
    );
    let office = Cidr::new([192, 0, 2, 0], 24).expect("a range");
    let office = Behavior::addresses("office", AddressMetric::Source, [office]);
    let ports = Behavior::ports("ssh", PortMetric::ListeningTcp, [22]);
    // The longest name, and the most measurements, that AWS takes.
    let long = Behavior::ports("n".repeat(128), PortMetric::ListeningUdp, [53]);
    let long = long.and_then(|behavior| behavior.alarm_after(10));
    [failures, office, ports, long]
        .into_iter()
        .map(|behavior| behavior.expect("a behaviour"))
        .collect()
}

#[tokio::test]
async fn devices_are_watched_by_a_profile() {
    let (_scene, iot) = on_cloud().await;
    let name = || security_profile_name!("presses");
    let attach = |devices| async {
        let call = iot.attach_security_profile(&name(), devices).await;
        code(call.expect("a call").send().await)
    };
    let early = attach(Watched::all_things()).await;
    assert_eq!(early, "ResourceNotFoundException");
    let create = || async {
        let alerts = AlertTarget::sns(topic(), role());
        let call = iot.create_security_profile(name(), alerts, behaviors());
        call.await.expect("a call")
    };
    assert_eq!(code(create().await.send().await), "");
    assert_eq!(
        code(create().await.send().await),
        "ResourceAlreadyExistsException"
    );
    let read = iot.sdk().describe_security_profile();
    let read = read.security_profile_name("presses").send().await;
    let read = read.expect("a profile");
    let alerts = read.alert_targets().expect("targets").values();
    let alerts: Vec<_> = alerts.map(|one| one.alert_target_arn()).collect();
    assert_eq!(alerts, [topic().as_str()]);
    let told = |one: &SdkBehavior| one.suppress_alerts() == Some(false);
    assert!(read.behaviors().len() == 4 && read.behaviors().iter().all(told));
    let criteria = read.behaviors()[3].criteria().expect("criteria");
    assert_eq!(criteria.consecutive_datapoints_to_alarm(), Some(10));

    for devices in [
        Watched::all_things(),
        Watched::registered_things(),
        Watched::unregistered_things(),
        Watched::thing_group(&thing_group_name!("presses")),
    ] {
        assert_eq!(attach(devices).await, "");
    }
    let targets = iot.sdk().list_targets_for_security_profile();
    let targets = targets.security_profile_name("presses").send().await;
    let targets = targets.expect("targets").security_profile_targets;
    let arns = targets.into_iter().flatten().map(|target| target.arn);
    let here = "arn:aws:iot:us-east-1:111122223333:";
    assert_eq!(
        arns.collect::<Vec<_>>(),
        [
            format!("{here}all/registered-things"),
            format!("{here}all/things"),
            format!("{here}all/unregistered-things"),
            format!("{here}thinggroup/presses"),
        ]
    );
    // What the type does not take, the cloud does not either.
    let long = Behavior::ports("n".repeat(129), PortMetric::ListeningUdp, [53]);
    assert_eq!(
        long.map_err(|refusal| refusal.rule()),
        Err(Rule::DeviceLogs)
    );
    let raw = SdkBehavior::builder().name("n".repeat(129)).build();
    let raw = create()
        .await
        .security_profile_name("long")
        .set_behaviors(Some(vec![raw.expect("a behaviour")]));
    assert_eq!(code(raw.send().await), "InvalidRequestException");
}

#[tokio::test]
async fn an_index_holds_the_registry_unless_more_is_said() {
    let (_scene, iot) = on_cloud().await;
    let update = iot.update_indexing(Indexing::registry());
    assert_eq!(code(update.send().await), "");
    let read = || async {
        let read = iot.sdk().get_indexing_configuration().send().await;
        let read = read.expect("a configuration");
        let things = read.thing_indexing_configuration.expect("of things");
        let groups = read.thing_group_indexing_configuration.expect("of groups");
        let mode = |mode: Option<&str>| mode.unwrap_or_default().to_owned();
        let modes = [
            mode(Some(things.thing_indexing_mode.as_str())),
            mode(
                things
                    .thing_connectivity_indexing_mode()
                    .map(|m| m.as_str()),
            ),
            mode(things.device_defender_indexing_mode().map(|m| m.as_str())),
            mode(things.named_shadow_indexing_mode().map(|m| m.as_str())),
            mode(Some(groups.thing_group_indexing_mode.as_str())),
        ];
        (modes.join(" "), things)
    };
    let (modes, things) = read().await;
    assert_eq!(modes, "REGISTRY OFF OFF OFF OFF");
    assert!(things.filter().is_none() && things.custom_fields().is_empty());
    let more = Indexing::registry()
        .classic_shadows()
        .connectivity()
        .violations()
        .named_shadow(shadow_name!("firmware"))
        .field("attributes.line", FieldKind::Number)
        .thing_groups();
    assert_eq!(code(iot.update_indexing(more).send().await), "");
    let (modes, things) = read().await;
    assert_eq!(modes, "REGISTRY_AND_SHADOW STATUS VIOLATIONS ON ON");
    let filter = things.filter().expect("a filter");
    assert_eq!(filter.named_shadow_names(), ["firmware"]);
    assert_eq!(things.custom_fields()[0].name(), Some("attributes.line"));
}

#[tokio::test]
async fn data_at_rest_is_encrypted_with_a_key_of_one_s_own_and_read_back() {
    let (scene, iot) = on_cloud().await;
    let state = || async { iot.encryption().await.expect("a state") };
    assert_eq!(state().await, EncryptionState::AwsOwned);
    let key = key_arn!(const { KEY });
    let proof = iot.encrypt_with(key.clone(), role()).send().await;
    let proof = proof.expect("a proof");
    assert_eq!((proof.key(), proof.role()), (&key, &role()));
    assert_eq!(proof.account().as_str(), "111122223333");
    let health = KeyHealth::Healthy;
    let wanted = EncryptionState::CustomerManaged {
        key: key.clone(),
        role: role(),
        health,
    };
    assert_eq!(state().await, wanted);
    let error = iot.encrypt_with(key, foreign_role()).send().await;
    let error = error.expect_err("a role elsewhere");
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Refused, Some(Rule::LeastPrivilege))
    );
    let bare = iot.sdk().update_encryption_configuration();
    let bare = bare.encryption_type(EncryptionType::CustomerManagedKmsKey);
    let bare = bare.kms_key_arn(KEY).send().await;
    assert_eq!(code(bare), "InvalidRequestException");
    assert_eq!(state().await, wanted);
    assert_eq!(scene.count("UpdateEncryptionConfiguration"), 2);
    let evidence = scene.session.evidence();
    let mut lines = evidence.about(Rule::EncryptAtRest);
    assert!(lines.any(|it| it.outcome == Outcome::Kept && it.subject == "iot data at rest"));
}

#[tokio::test]
async fn a_key_from_elsewhere_is_not_sent() {
    let (scene, iot) = on_cloud().await;
    for (from, to) in [
        ("us-east-1", "us-west-2"),
        ("111122223333", "999999999999"),
        ("arn:aws:", "arn:aws-cn:"),
    ] {
        let key = KmsKeyArn::try_from(KEY.replace(from, to)).expect("an ARN");
        let error = iot.encrypt_with(key, role()).send().await;
        let error = error.expect_err(to);
        assert_eq!(
            (error.kind(), error.rule()),
            (ErrorKind::Refused, Some(Rule::EncryptAtRest)),
            "{to}"
        );
    }
    let role = RoleArn::try_from("arn:aws-cn:iam::111122223333:role/iot").expect("an ARN");
    let error = iot.encrypt_with(key_arn!(const { KEY }), role).send().await;
    let rule = error.expect_err("a role elsewhere").rule();
    assert_eq!(rule, Some(Rule::LeastPrivilege));
    assert_eq!(scene.count("UpdateEncryptionConfiguration"), 0);
}
