//! Where devices connect, for how long they get credentials, and what can be searched.

use palisade::aws_sdk_iot::operation::describe_domain_configuration::DescribeDomainConfigurationOutput;
use palisade::aws_sdk_iot::types::{
    ApplicationProtocol, AuthenticationType, DomainConfigurationStatus, NamedShadowIndexingMode,
    ServiceType, ThingConnectivityIndexingMode, ThingGroupIndexingMode, ThingIndexingMode,
};
use palisade::danger::TestCloud;
use palisade::iot::{self, CredentialDuration, Indexing, TlsPolicy};
use palisade::region::UsEast1;
use palisade::{
    Session, domain_configuration_name, domain_name, reason, role_alias_name, role_arn, rule,
    server_certificate_arn, shadow_name, waive,
};

use super::{client, code};

async fn domain(iot: &iot::Client, name: &str) -> DescribeDomainConfigurationOutput {
    let asked = iot.sdk().describe_domain_configuration();
    let asked = asked.domain_configuration_name(name).send().await.unwrap();
    assert_eq!(
        asked.authentication_type(),
        Some(&AuthenticationType::AwsX509)
    );
    assert_eq!(
        asked.application_protocol(),
        Some(&ApplicationProtocol::SecureMqtt)
    );
    assert_eq!(asked.service_type(), Some(&ServiceType::Data));
    asked
}

fn tls(domain: &DescribeDomainConfigurationOutput) -> Option<&str> {
    domain.tls_config()?.security_policy()
}

/// By the endpoints of FIPS with a waiver, and by the standard ones, for which the session says why.
pub(super) async fn domains_take_the_tls_that_was_chosen(door: TestCloud) {
    let iot = client(door.clone()).await;
    let gateways = || domain_configuration_name!("gateways");
    let why = || waive!(rule::Fips, "gateways are built without a FIPS module");
    let create = |tls| iot.create_domain_configuration(gateways(), tls, why());
    create(TlsPolicy::Tls13Only).send().await.unwrap();
    let found = domain(&iot, "gateways").await;
    assert_eq!(tls(&found), Some("IoTSecurityPolicy_TLS13_1_3_2022_10"));
    let update = iot.update_tls(&gateways(), TlsPolicy::Tls12, why());
    update.send().await.unwrap();
    let found = domain(&iot, "gateways").await;
    assert_eq!(tls(&found), Some("IoTSecurityPolicy_TLS12_1_2_2022_10"));
    let again = create(TlsPolicy::Tls13Preferred).send().await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");

    let off = iot.sdk().update_domain_configuration();
    let off = off.domain_configuration_name("gateways");
    let off = off.domain_configuration_status(DomainConfigurationStatus::Disabled);
    off.send().await.unwrap();
    let found = domain(&iot, "gateways").await;
    let status = found.domain_configuration_status();
    assert_eq!(status, Some(&DomainConfigurationStatus::Disabled));
    assert_eq!(tls(&found), Some("IoTSecurityPolicy_TLS12_1_2_2022_10"));
    let delete = iot.sdk().delete_domain_configuration();
    let delete = delete.domain_configuration_name("gateways");
    delete.send().await.unwrap();
    let asked = iot.sdk().describe_domain_configuration();
    let asked = asked.domain_configuration_name("gateways").send().await;
    assert_eq!(code(asked), "ResourceNotFoundException");

    let region = UsEast1.standard_endpoints(reason!("gateways are built without a FIPS module"));
    let session = Session::builder(region).danger_test_cloud(door);
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    let certificate = server_certificate_arn!(
        "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab"
    );
    let create = iot.create_custom_domain(
        domain_configuration_name!("devices"),
        domain_name!("iot.acme.example"),
        certificate.clone(),
        TlsPolicy::Tls13Preferred,
        &session,
    );
    create.send().await.unwrap();
    let found = domain(&iot, "devices").await;
    assert_eq!(tls(&found), Some("IoTSecurityPolicy_TLS13_1_2_2022_10"));
    assert_eq!(found.domain_name(), Some("iot.acme.example"));
    let of = found.server_certificates().iter();
    let of = of.map(|one| one.server_certificate_arn());
    assert_eq!(of.collect::<Vec<_>>(), [Some(certificate.as_str())]);
}

pub(super) async fn credentials_of_an_alias_are_as_long_as_was_said(door: TestCloud) {
    let iot = client(door).await;
    let name = role_alias_name!("press-uploads");
    let role = role_arn!("arn:aws:iam::111122223333:role/press-uploads");
    let create = || iot.create_role_alias(name.clone(), role.clone(), None);
    create().send().await.unwrap();
    let described = || async {
        let asked = iot.sdk().describe_role_alias().role_alias(name.as_str());
        let found = asked.send().await.unwrap().role_alias_description.unwrap();
        assert_eq!(found.role_arn(), Some(role.as_str()));
        found.credential_duration_seconds()
    };
    assert_eq!(described().await, Some(3600));
    let update = iot.update_role_alias(&name, CredentialDuration::SHORTEST);
    update.send().await.unwrap();
    assert_eq!(described().await, Some(900));
    let again = create().send().await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");
    assert_eq!(described().await, Some(900));
    let delete = iot.sdk().delete_role_alias().role_alias(name.as_str());
    delete.send().await.unwrap();
    let asked = iot.sdk().describe_role_alias().role_alias(name.as_str());
    assert_eq!(code(asked.send().await), "ResourceNotFoundException");
}

pub(super) async fn an_index_has_what_was_chosen(door: TestCloud) {
    let iot = client(door).await;
    let chosen = |indexing| async {
        iot.update_indexing(indexing).send().await.unwrap();
        let asked = iot.sdk().get_indexing_configuration().send();
        let found = asked.await.unwrap();
        let things = found.thing_indexing_configuration.unwrap();
        (things, found.thing_group_indexing_configuration.unwrap())
    };
    let wide = Indexing::registry()
        .connectivity()
        .named_shadow(shadow_name!("firmware"));
    let (things, groups) = chosen(wide.thing_groups()).await;
    assert_eq!(things.thing_indexing_mode(), &ThingIndexingMode::Registry);
    let connectivity = things.thing_connectivity_indexing_mode();
    assert_eq!(connectivity, Some(&ThingConnectivityIndexingMode::Status));
    let shadows = things.named_shadow_indexing_mode();
    assert_eq!(shadows, Some(&NamedShadowIndexingMode::On));
    let filter = things.filter().unwrap();
    assert_eq!(filter.named_shadow_names(), ["firmware"]);
    let mode = groups.thing_group_indexing_mode();
    assert_eq!(mode, &ThingGroupIndexingMode::On);

    // What is not said again is not copied any more.
    let (things, groups) = chosen(Indexing::registry()).await;
    let connectivity = things.thing_connectivity_indexing_mode();
    assert_eq!(connectivity, Some(&ThingConnectivityIndexingMode::Off));
    let shadows = things.named_shadow_indexing_mode();
    assert_eq!(shadows, Some(&NamedShadowIndexingMode::Off));
    let mode = groups.thing_group_indexing_mode();
    assert_eq!(mode, &ThingGroupIndexingMode::Off);
}

pub(super) async fn endpoints_are_of_the_region(door: TestCloud) {
    let iot = client(door).await;
    let devices = iot.device_endpoint().await.unwrap();
    assert!(!devices.is_fips());
    let jobs = iot.jobs_endpoint().await.unwrap();
    let credentials = iot.credential_endpoint().await.unwrap();
    for (host, rest) in [
        (devices.host(), "-ats.iot.us-east-1.amazonaws.com"),
        (jobs.host(), ".jobs.iot.us-east-1.amazonaws.com"),
        (
            credentials.host(),
            ".credentials.iot.us-east-1.amazonaws.com",
        ),
    ] {
        let id = host.strip_suffix(rest).unwrap_or_else(|| panic!("{host}"));
        assert!(!id.is_empty() && !id.contains('.'), "{host}");
    }
}
