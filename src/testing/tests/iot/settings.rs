//! Endpoints, domains, logging, audits, jobs and what is kept as it was asked for.
use aws_sdk_iot::types::{
    AuditCheckConfiguration, AuditFrequency, DomainConfigurationStatus, EncryptionType, LogLevel,
    LogTarget, LogTargetType, TlsConfig,
};

use super::{Tested, code, raw, start};

#[tokio::test]
async fn endpoints_are_the_accounts_own() -> Tested {
    let (cloud, _) = start().await?;
    let iot = raw(&cloud)?;
    let ask = |kind: &str| iot.describe_endpoint().endpoint_type(kind);
    let ats = ask("iot:Data-ATS").send().await?;
    let ats = ats.endpoint_address().unwrap_or_default();
    let prefix = ats
        .strip_suffix("-ats.iot.us-east-1.amazonaws.com")
        .ok_or("another host")?;
    for (kind, middle) in [
        ("iot:Jobs", "jobs"),
        ("iot:CredentialProvider", "credentials"),
    ] {
        let said = ask(kind).send().await?;
        let wanted = format!("{prefix}.{middle}.iot.us-east-1.amazonaws.com");
        assert_eq!(said.endpoint_address(), Some(wanted.as_str()));
    }
    assert_eq!(
        code(&ask("iot:Other").send().await),
        "InvalidRequestException"
    );
    Ok(())
}

#[tokio::test]
async fn a_domain_is_disabled_before_it_goes() -> Tested {
    let (_cloud, iot) = start().await?;
    let tls = |name: &str| TlsConfig::builder().security_policy(name).build();
    let make = iot
        .create_domain_configuration()
        .domain_configuration_name("d");
    let usual = make.send().await?;
    let arn = usual.domain_configuration_arn().unwrap_or_default();
    assert!(arn.starts_with("arn:aws:iot:us-east-1:111122223333:domainconfiguration/d/"));
    let update = || {
        iot.update_domain_configuration()
            .domain_configuration_name("d")
    };
    update()
        .tls_config(tls("IoTSecurityPolicy_TLS13_1_3_2022_10"))
        .send()
        .await?;
    let read = iot
        .describe_domain_configuration()
        .domain_configuration_name("d")
        .send()
        .await?;
    let policy = read.tls_config().and_then(|one| one.security_policy());
    assert_eq!(policy, Some("IoTSecurityPolicy_TLS13_1_3_2022_10"));
    let delete = || {
        iot.delete_domain_configuration()
            .domain_configuration_name("d")
    };
    assert_eq!(code(&delete().send().await), "InvalidRequestException");
    let off = update().domain_configuration_status(DomainConfigurationStatus::Disabled);
    off.send().await?;
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn logging_levels_need_logging_options() -> Tested {
    let (_cloud, iot) = start().await?;
    let none = iot.get_v2_logging_options().send().await;
    assert_eq!(code(&none), "NotConfiguredException");
    let target = LogTarget::builder()
        .target_type(LogTargetType::ThingGroup)
        .target_name("g");
    let target = target.build()?;
    let level = || {
        iot.set_v2_logging_level()
            .log_target(target.clone())
            .log_level(LogLevel::Debug)
    };
    assert_eq!(code(&level().send().await), "NotConfiguredException");
    let options = iot
        .set_v2_logging_options()
        .default_log_level(LogLevel::Info);
    options
        .role_arn("arn:aws:iam::111122223333:role/logs")
        .send()
        .await?;
    let read = iot.get_v2_logging_options().send().await?;
    assert_eq!(read.default_log_level(), Some(&LogLevel::Info));
    level().send().await?;
    let levels = iot.list_v2_logging_levels().send().await?;
    let levels = levels.log_target_configurations();
    assert_eq!(
        levels
            .iter()
            .filter_map(|one| one.log_target())
            .collect::<Vec<_>>(),
        [&target]
    );
    let drop = iot
        .delete_v2_logging_level()
        .target_type(LogTargetType::ThingGroup);
    drop.target_name("g").send().await?;
    assert!(
        iot.list_v2_logging_levels()
            .send()
            .await?
            .log_target_configurations()
            .is_empty()
    );
    Ok(())
}

#[tokio::test]
async fn scheduled_audits_run_checks_that_are_on() -> Tested {
    let (_cloud, iot) = start().await?;
    let check = "LOGGING_DISABLED_CHECK";
    let plan = || {
        let call = iot.create_scheduled_audit().scheduled_audit_name("daily");
        call.frequency(AuditFrequency::Daily)
            .target_check_names(check)
    };
    assert_eq!(code(&plan().send().await), "InvalidRequestException");
    let on = AuditCheckConfiguration::builder().enabled(true).build();
    let update = iot.update_account_audit_configuration();
    update
        .audit_check_configurations(check, on.clone())
        .send()
        .await?;
    let unknown = iot.update_account_audit_configuration();
    let unknown = unknown
        .audit_check_configurations("OTHER_CHECK", on)
        .send()
        .await;
    assert_eq!(code(&unknown), "InvalidRequestException");
    let read = iot.describe_account_audit_configuration().send().await?;
    let checks = read.audit_check_configurations().ok_or("no checks")?;
    assert_eq!(
        (
            checks.len(),
            checks.values().filter(|one| one.enabled()).count()
        ),
        (17, 1)
    );
    plan().send().await?;
    let read = iot
        .describe_scheduled_audit()
        .scheduled_audit_name("daily")
        .send()
        .await?;
    assert_eq!(read.target_check_names(), [check]);
    Ok(())
}

#[tokio::test]
async fn profiles_are_attached_to_targets() -> Tested {
    let (_cloud, iot) = start().await?;
    iot.create_security_profile()
        .security_profile_name("p")
        .send()
        .await?;
    let target = "arn:aws:iot:us-east-1:111122223333:all/things";
    let attach = iot.attach_security_profile().security_profile_name("p");
    attach.security_profile_target_arn(target).send().await?;
    let of = iot
        .list_security_profiles_for_target()
        .security_profile_target_arn(target);
    assert_eq!(of.send().await?.security_profile_target_mappings().len(), 1);
    let all = iot.list_security_profiles().send().await?;
    let all = all
        .security_profile_identifiers()
        .iter()
        .map(|one| one.name());
    assert_eq!(all.collect::<Vec<_>>(), ["p"]);
    let targets = iot
        .list_targets_for_security_profile()
        .security_profile_name("p");
    assert_eq!(targets.send().await?.security_profile_targets().len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_customers_key_is_named_with_its_role() -> Tested {
    let (_cloud, iot) = start().await?;
    let read = iot.describe_encryption_configuration().send().await?;
    assert_eq!(
        read.encryption_type(),
        Some(&EncryptionType::AwsOwnedKmsKey)
    );
    let key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let own = || {
        let call = iot.update_encryption_configuration();
        call.encryption_type(EncryptionType::CustomerManagedKmsKey)
            .kms_key_arn(key)
    };
    assert_eq!(code(&own().send().await), "InvalidRequestException");
    own()
        .kms_access_role_arn("arn:aws:iam::111122223333:role/key")
        .send()
        .await?;
    let read = iot.describe_encryption_configuration().send().await?;
    assert_eq!(read.kms_key_arn(), Some(key));
    assert!(read.configuration_details().is_some());
    let events = iot.describe_event_configurations().send().await?;
    assert_eq!(
        events
            .event_configurations()
            .map(std::collections::HashMap::len),
        Some(11)
    );
    let index = iot.get_indexing_configuration().send().await?;
    assert!(index.thing_indexing_configuration().is_some());
    Ok(())
}

#[tokio::test]
async fn a_job_in_progress_is_deleted_by_force_only() -> Tested {
    let (cloud, iot) = start().await?;
    let target = "arn:aws:iot:us-east-1:111122223333:thing/a";
    let make = || iot.create_job().job_id("j").targets(target);
    assert_eq!(code(&make().send().await), "InvalidRequestException");
    make().document("{}").send().await?;
    let read = iot.describe_job().job_id("j").send().await?;
    let job = read.job().ok_or("no job")?;
    assert_eq!(job.targets(), [target]);
    let document = iot.get_job_document().job_id("j").send().await?;
    assert_eq!(document.document(), Some("{}"));
    let delete = || iot.delete_job().job_id("j");
    assert_eq!(
        code(&delete().send().await),
        "InvalidStateTransitionException"
    );
    delete().force(true).send().await?;
    assert_eq!(cloud.iot().count("job"), 0);
    Ok(())
}
