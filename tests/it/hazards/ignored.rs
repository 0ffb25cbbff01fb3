//! Settings that change nothing: the session speaks to the same hosts, over TLS, signed.

use palisade::{Rule, aws_sdk_iot, aws_sdk_s3, aws_sdk_sts};

use super::cloud::{Cloud, Manner};
use super::{Hazard, KEYS, Outcome, assert_remedy};
use crate::traps::{Authority, Trap};

macro_rules! ignored {
    ($($claim:ident: $rule:ident by $source:literal, $hazard:expr;)+) => {$(
        #[test]
        fn $claim() {
            $hazard.run().assert_ignored(Rule::$rule, $source);
        }
    )+};
}

macro_rules! harmless {
    ($($claim:ident: $hazard:expr;)+) => {$(
        #[test]
        fn $claim() {
            $hazard.run().assert_unharmed();
        }
    )+};
}

fn variable(name: &str, value: &str) -> Hazard {
    Hazard::new().set(name, value)
}

fn setting(line: &str) -> Hazard {
    Hazard::new().profile(&format!("[default]\n{line}\n"))
}

ignored! {
    an_https_proxy_of_the_environment_is_not_followed:
        Https by "HTTPS_PROXY", variable("HTTPS_PROXY", "http://canary:canary@127.0.0.1:{trap}");
    an_https_proxy_in_small_letters_is_not_followed:
        Https by "https_proxy", variable("https_proxy", "http://canary:canary@127.0.0.1:{trap}");
    an_http_proxy_of_the_environment_is_not_followed:
        Https by "HTTP_PROXY", variable("HTTP_PROXY", "http://127.0.0.1:{trap}/canary");
    a_proxy_for_everything_is_not_followed:
        Https by "ALL_PROXY", variable("ALL_PROXY", "socks5://canary:canary@127.0.0.1:{trap}");
    standard_endpoints_are_not_chosen_by_the_environment:
        Fips by "AWS_USE_FIPS_ENDPOINT", variable("AWS_USE_FIPS_ENDPOINT", "false");
    standard_endpoints_are_not_chosen_by_a_profile:
        Fips by "use_fips_endpoint in profile default", setting("use_fips_endpoint = false");
    other_signatures_are_not_chosen_by_the_environment:
        Signed by "AWS_AUTH_SCHEME_PREFERENCE", variable("AWS_AUTH_SCHEME_PREFERENCE", "sigv4a");
    a_certificate_file_changes_nothing:
        Tls by "SSL_CERT_FILE", variable("SSL_CERT_FILE", "{home}/canary.pem");
    a_certificate_folder_changes_nothing:
        Tls by "SSL_CERT_DIR", variable("SSL_CERT_DIR", "{home}/canary");
    a_ca_bundle_of_the_environment_changes_nothing:
        Tls by "AWS_CA_BUNDLE", variable("AWS_CA_BUNDLE", "{home}/canary.pem");
    a_ca_bundle_of_a_profile_changes_nothing:
        Tls by "ca_bundle in profile default", setting("ca_bundle = {home}/canary.pem");
    a_credential_process_beside_keys_of_the_environment_has_no_effect:
        Signed by "credential_process in profile default",
        setting("credential_process = touch {home}/canary");
    mfa_beside_keys_of_the_environment_has_no_effect:
        Mfa by "mfa_serial in profile default",
        setting("role_arn = arn:aws:iam::111122223333:role/canary\nmfa_serial = arn:aws:iam::111122223333:mfa/canary");
}

harmless! {
    mfa_serial_without_a_role_changes_nothing:
        Hazard::new()
            .without("AWS_ACCESS_KEY_ID")
            .without("AWS_SECRET_ACCESS_KEY")
            .profile(&format!("[default]\nmfa_serial = canary\n{KEYS}\n"));
    fips_that_is_asked_for_is_given: variable("AWS_USE_FIPS_ENDPOINT", "TRUE");
    dual_stack_that_is_off_is_fine: variable("AWS_USE_DUALSTACK_ENDPOINT", "false");
    checksums_that_are_on_are_fine:
        variable("AWS_REQUEST_CHECKSUM_CALCULATION", "when_supported")
            .set("AWS_RESPONSE_CHECKSUM_VALIDATION", "WHEN_SUPPORTED");
    an_empty_endpoint_url_is_no_endpoint_url: variable("AWS_ENDPOINT_URL", "");
    bodies_that_are_not_logged_are_fine: variable("LOG_SENSITIVE_BODIES", "false");
    an_endpoint_url_of_a_profile_that_is_not_selected_has_no_effect:
        Hazard::new()
            .profile("[default]\n[profile other]\nendpoint_url = http://127.0.0.1:{trap}/canary\n");
    another_region_of_environment_and_profile_has_no_effect:
        variable("AWS_REGION", "eu-west-1")
            .set("AWS_DEFAULT_REGION", "eu-west-2")
            .profile("[default]\nregion = eu-west-3\n");
    settings_of_single_services_have_no_effect:
        variable("AWS_S3_USE_ARN_REGION", "true")
            .set("AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS", "false")
            .set("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "false")
            .set("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "legacy")
            .set("AWS_STS_REGIONAL_ENDPOINTS", "legacy")
            .set("AWS_ACCOUNT_ID_ENDPOINT_MODE", "required")
            .set("AWS_DISABLE_REQUEST_COMPRESSION", "false")
            .set("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "0")
            .profile("[default]\ns3_use_arn_region = true\ns3 =\n  use_accelerate_endpoint = true\n  addressing_style = path\n");
    a_home_without_files_is_fine: Hazard::new().set("HOME", "{home}/nowhere");
}

#[test]
fn an_authority_named_by_environment_or_profile_is_not_believed() {
    // The cloud's certificates come from the authority in this file; the session trusts Amazon.
    let outcome = variable("PALISADE_TEST_TRUST", "amazon")
        .of_a_session()
        .set("SSL_CERT_FILE", "{home}/ca.pem")
        .set("SSL_CERT_DIR", "{home}")
        .set("AWS_CA_BUNDLE", "{home}/ca.pem")
        .profile("[default]\nca_bundle = {home}/ca.pem\n")
        .run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["connect"], "ok");
    for call in ["list_buckets", "put_object", "list_things"] {
        assert_eq!(outcome.report[call]["rule"], "Tls", "{call}");
    }
    assert!(outcome.visits.iter().all(|visit| visit.requests.is_empty()));
}

#[test]
fn calls_say_nothing_of_the_machine() {
    let outcome = variable("AWS_EXECUTION_ENV", "canary").run();
    outcome.assert_unharmed();
    let mut said: Vec<_> = outcome
        .visits
        .iter()
        .flat_map(|visit| &visit.requests)
        .map(|request| {
            assert_eq!(request.header("x-amz-user-agent"), None);
            request.header("user-agent").unwrap_or_default()
        })
        .collect();
    said.sort_unstable();
    said.dedup();
    let by = |api, version| {
        let own = env!("CARGO_PKG_VERSION");
        format!("aws-sdk-rust/1 ua/2.1 api/{api}/{version} lang/rust lib/palisade/{own}")
    };
    let expected = [
        by("iot", aws_sdk_iot::meta::PKG_VERSION),
        by("s3", aws_sdk_s3::meta::PKG_VERSION),
        by("sts", aws_sdk_sts::meta::PKG_VERSION),
    ];
    assert_eq!(said, expected);
}

#[test]
fn tls_keys_are_never_written_to_a_file() {
    let outcome = variable("SSLKEYLOGFILE", "{home}/keys").run();
    outcome.assert_unharmed();
    assert!(!outcome.home.has("keys"));
}

#[test]
fn a_region_of_the_environment_that_is_a_url_is_refused_and_not_printed() {
    let outcome = variable("AWS_REGION", "x.canary.example/a?b=").run();
    outcome.assert_unharmed();
    let text = outcome.report["named_region"].as_str().unwrap();
    assert!(text.starts_with("Endpoint: "), "{text}");
    assert_remedy(text);
}

#[test]
fn a_certificate_that_is_refused_is_not_asked_for_again_by_the_sdk() {
    let cloud = Cloud::inspecting(Authority::new(), &Authority::new());
    // With the account known, STS need not be asked for it.
    let outcome = Hazard::behind(cloud)
        .of_a_session()
        .set("AWS_ACCOUNT_ID", "111122223333")
        .run();
    outcome.assert_quiet();
    for call in ["list_buckets", "put_object", "list_things"] {
        assert_eq!(outcome.report[call]["rule"], "Tls", "{call}");
    }
    let connections = |host: &str| {
        let line = format!("CONNECT {host}:443 ");
        let visits = outcome.visits.iter();
        visits
            .filter(|visit| visit.connect.starts_with(&line))
            .count()
    };
    assert_eq!(connections("s3-fips.us-east-1.amazonaws.com"), 1);
    assert_eq!(
        connections("acme-telemetry.s3-fips.us-east-1.amazonaws.com"),
        1
    );
    assert_eq!(connections("iot-fips.us-east-1.amazonaws.com"), 1);
    assert!(outcome.visits.iter().all(|visit| visit.requests.is_empty()));
}

#[test]
fn a_redirect_of_the_service_is_an_error_and_not_followed() {
    let elsewhere = Trap::set();
    let cloud = Cloud::with(Authority::new(), Manner::Redirects(elsewhere.port));
    let outcome = Hazard::behind(cloud).run();
    outcome.assert_quiet();
    assert_eq!(elsewhere.close(), [[0; 0]; 0], "the redirect was followed");
    assert_eq!(outcome.report["list_buckets"]["rule"], "Https");
    assert_eq!(outcome.report["put_object"]["rule"], "Https");
    assert_eq!(gets(&outcome), 1, "a refusal is final");
}

#[test]
fn a_reply_of_the_service_without_end_is_an_error() {
    let cloud = Cloud::with(Authority::new(), Manner::Endless);
    let outcome = Hazard::behind(cloud).run();
    outcome.assert_quiet();
    assert_eq!(outcome.report["list_buckets"]["rule"], "Tls");
    assert_eq!(gets(&outcome), 1, "a refusal is final");
}

#[test]
fn a_reply_of_the_service_of_a_few_bytes_a_second_is_an_error() {
    let cloud = Cloud::with(Authority::new(), Manner::Drips);
    let outcome = Hazard::behind(cloud)
        .set("AWS_ACCOUNT_ID", "111122223333")
        .set("PALISADE_TEST_READ", "1")
        .run();
    outcome.assert_quiet();
    let said = &outcome.report["list_buckets"];
    assert_eq!(said["rule"], "Tls", "{said}");
}

/// How often the buckets were asked for.
fn gets(outcome: &Outcome) -> usize {
    let requests = outcome.visits.iter().flat_map(|visit| &visit.requests);
    let host = Some("s3-fips.us-east-1.amazonaws.com");
    requests
        .filter(|request| request.header("host") == host)
        .count()
}
