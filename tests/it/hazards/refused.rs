//! Settings because of which no session is opened: nobody is contacted.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use palisade::Rule;

use super::{Hazard, KEYS, child, sso};

/// One hazard, one test: its rule, and the setting that the refusal names.
macro_rules! refused {
    ($($claim:ident: $rule:ident by $source:literal, $hazard:expr;)+) => {$(
        #[test]
        fn $claim() {
            $hazard.run().assert_refused(Rule::$rule, $source);
        }
    )+};
}

fn variable(name: &str, value: &str) -> Hazard {
    Hazard::new().set(name, value)
}

fn setting(line: &str) -> Hazard {
    Hazard::new().profile(&format!("[default]\n{line}\n"))
}

/// A machine whose credentials come from a web identity.
fn web_identity() -> Hazard {
    Hazard::new()
        .without_keys()
        .file("token", child::TOKEN)
        .set("AWS_WEB_IDENTITY_TOKEN_FILE", "{home}/token")
        .set("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/test")
}

/// A machine whose credentials come from a profile.
fn profile(text: &str) -> Hazard {
    Hazard::new().without_keys().profile(text)
}

/// A machine whose credentials come from a container's agent or the instance.
fn machine() -> Hazard {
    Hazard::new()
        .without_keys()
        .without("AWS_EC2_METADATA_DISABLED")
}

refused! {
    an_endpoint_url_in_the_environment_is_refused:
        Endpoint by "AWS_ENDPOINT_URL",
        variable("AWS_ENDPOINT_URL", "http://127.0.0.1:{trap}/canary");
    an_https_endpoint_url_in_the_environment_is_refused:
        Endpoint by "AWS_ENDPOINT_URL",
        variable("AWS_ENDPOINT_URL", "https://localhost:{trap}/canary");
    an_endpoint_url_with_a_password_is_refused_and_not_printed:
        Endpoint by "AWS_ENDPOINT_URL",
        variable("AWS_ENDPOINT_URL", "http://canary:canary@127.0.0.1:{trap}/");
    an_endpoint_url_for_s3_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_S3",
        variable("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_for_iot_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_IOT",
        variable("AWS_ENDPOINT_URL_IOT", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_for_iot_data_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_IOT_DATA_PLANE",
        variable("AWS_ENDPOINT_URL_IOT_DATA_PLANE", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_for_kms_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_KMS",
        variable("AWS_ENDPOINT_URL_KMS", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_for_a_service_yet_unknown_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_TOMORROW",
        variable("AWS_ENDPOINT_URL_TOMORROW", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_that_is_to_be_ignored_is_refused_all_the_same:
        Endpoint by "AWS_ENDPOINT_URL_S3",
        variable("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:{trap}/canary")
            .set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    a_web_identity_is_not_posted_to_an_endpoint_of_the_environment:
        Endpoint by "AWS_ENDPOINT_URL_STS",
        web_identity().set("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:{trap}/canary");
    a_web_identity_is_not_posted_to_an_endpoint_that_is_to_be_ignored:
        Endpoint by "AWS_ENDPOINT_URL_STS",
        web_identity()
            .set("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:{trap}/canary")
            .set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    a_web_identity_is_not_posted_to_a_global_endpoint_of_the_environment:
        Endpoint by "AWS_ENDPOINT_URL",
        web_identity()
            .set("AWS_ENDPOINT_URL", "http://127.0.0.1:{trap}/canary")
            .set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true");
    a_web_identity_is_not_posted_to_an_https_endpoint_of_the_environment:
        Endpoint by "AWS_ENDPOINT_URL_STS",
        web_identity().set("AWS_ENDPOINT_URL_STS", "https://localhost:{trap}/canary");
    a_web_identity_is_not_posted_to_an_endpoint_of_the_profile:
        Endpoint by "services in profile default",
        web_identity().profile(
            "[default]\nservices = canary\n[services canary]\nsts =\n  endpoint_url = http://127.0.0.1:{trap}\n",
        );
    a_role_of_a_profile_is_not_assumed_at_an_endpoint_of_the_environment:
        Endpoint by "AWS_ENDPOINT_URL_STS",
        profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/canary\nsource_profile = base\n\
             [profile base]\n{KEYS}\n"
        ))
        .set("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_of_a_profile_is_refused:
        Endpoint by "endpoint_url in profile default",
        setting("endpoint_url = http://127.0.0.1:{trap}/canary");
    an_endpoint_url_of_the_credentials_file_is_refused:
        Endpoint by "endpoint_url in profile default",
        Hazard::new().file(
            ".aws/credentials",
            "[default]\nendpoint_url = http://127.0.0.1:{trap}/canary\n",
        );
    an_endpoint_url_of_a_profile_named_by_the_environment_is_refused:
        Endpoint by "endpoint_url in profile other",
        Hazard::new()
            .profile("[default]\n[profile other]\nendpoint_url = http://127.0.0.1:{trap}/canary\n")
            .set("AWS_PROFILE", "other");
    an_endpoint_url_of_a_configuration_file_elsewhere_is_refused:
        Endpoint by "endpoint_url in profile default",
        Hazard::new()
            .file("elsewhere", "[default]\nendpoint_url = http://127.0.0.1:{trap}/canary\n")
            .set("AWS_CONFIG_FILE", "~/elsewhere");
    a_services_section_of_a_profile_is_refused:
        Endpoint by "services in profile default",
        setting(
            "services = canary\n[services canary]\ns3 =\n  endpoint_url = http://127.0.0.1:{trap}",
        );
    fips_by_yes_is_refused: Fips by "AWS_USE_FIPS_ENDPOINT", variable("AWS_USE_FIPS_ENDPOINT", "yes");
    fips_by_1_is_refused: Fips by "AWS_USE_FIPS_ENDPOINT", variable("AWS_USE_FIPS_ENDPOINT", "1");
    a_misspelt_fips_is_refused:
        Fips by "AWS_USE_FIPS_ENDPOINT", variable("AWS_USE_FIPS_ENDPOINT", "ture");
    a_misspelt_fips_of_a_profile_is_refused:
        Fips by "use_fips_endpoint in profile default", setting("use_fips_endpoint = ture");
    dual_stack_is_refused:
        Endpoint by "AWS_USE_DUALSTACK_ENDPOINT", variable("AWS_USE_DUALSTACK_ENDPOINT", "true");
    dual_stack_of_a_profile_is_refused:
        Endpoint by "use_dualstack_endpoint in profile default",
        setting("use_dualstack_endpoint = true");
    no_auth_is_refused:
        Signed by "AWS_AUTH_SCHEME_PREFERENCE", variable("AWS_AUTH_SCHEME_PREFERENCE", "noAuth");
    no_auth_among_others_is_refused:
        Signed by "AWS_AUTH_SCHEME_PREFERENCE",
        variable("AWS_AUTH_SCHEME_PREFERENCE", "sigv4a, smithy.api#noAuth, sigv4");
    no_auth_of_a_profile_is_refused:
        Signed by "auth_scheme_preference in profile default",
        setting("auth_scheme_preference = noAuth");
    request_checksums_cannot_be_turned_off:
        Integrity by "AWS_REQUEST_CHECKSUM_CALCULATION",
        variable("AWS_REQUEST_CHECKSUM_CALCULATION", "when_required");
    response_checksums_cannot_be_turned_off:
        Integrity by "AWS_RESPONSE_CHECKSUM_VALIDATION",
        variable("AWS_RESPONSE_CHECKSUM_VALIDATION", "WHEN_REQUIRED");
    request_checksums_cannot_be_turned_off_by_a_profile:
        Integrity by "request_checksum_calculation in profile default",
        setting("request_checksum_calculation = when_required");
    response_checksums_cannot_be_turned_off_by_a_profile:
        Integrity by "response_checksum_validation in profile default",
        setting("response_checksum_validation = when_required");
    instance_credentials_are_not_fetched_from_a_name:
        Endpoint by "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        machine().set("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://localhost:{trap}/canary");
    instance_credentials_are_not_fetched_over_https:
        Endpoint by "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        machine().set("AWS_EC2_METADATA_SERVICE_ENDPOINT", "https://localhost:{trap}/canary");
    instance_credentials_are_not_fetched_behind_a_user_name:
        Endpoint by "AWS_EC2_METADATA_SERVICE_ENDPOINT",
        machine()
            .set("AWS_EC2_METADATA_SERVICE_ENDPOINT", "http://169.254.169.254@localhost:{trap}/canary");
    instance_credentials_are_not_fetched_where_a_profile_says:
        Endpoint by "ec2_metadata_service_endpoint in profile default",
        machine().profile("[default]\nec2_metadata_service_endpoint = http://localhost:{trap}/canary\n");
    container_credentials_are_not_fetched_from_any_https_host:
        Endpoint by "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        machine()
            .file("token", child::TOKEN)
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "https://localhost:{trap}/canary")
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", "{home}/token");
    container_credentials_are_not_fetched_from_a_name:
        Endpoint by "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        machine()
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://localhost:{trap}/canary")
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN);
    a_path_for_container_credentials_cannot_name_another_host:
        Endpoint by "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        machine()
            .set("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "@127.0.0.1:{trap}/canary")
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN);
    a_path_for_container_credentials_cannot_prolong_the_host:
        Endpoint by "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        machine()
            .set("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", ".localhost:{trap}/canary")
            .set("AWS_CONTAINER_AUTHORIZATION_TOKEN", child::TOKEN);
    a_profile_in_a_session_of_the_console_is_refused:
        Signed by "login_session in profile default",
        profile("[default]\nlogin_session = canary\n");
    an_endpoint_url_for_the_portal_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_SSO",
        sso::signed_in().set("AWS_ENDPOINT_URL_SSO", "http://127.0.0.1:{trap}/canary");
    an_endpoint_url_for_signing_in_is_refused:
        Endpoint by "AWS_ENDPOINT_URL_SSO_OIDC",
        sso::signed_in().set("AWS_ENDPOINT_URL_SSO_OIDC", "https://localhost:{trap}/canary");
    a_profile_that_asks_for_mfa_is_refused:
        Mfa by "mfa_serial in profile default",
        profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/canary\nsource_profile = base\n\
             mfa_serial = arn:aws:iam::111122223333:mfa/canary\n[profile base]\n{KEYS}\n"
        ));
    mfa_at_the_second_link_of_a_chain_is_refused:
        Mfa by "mfa_serial in profile second",
        profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/canary\nsource_profile = second\n\
             [profile second]\nrole_arn = arn:aws:iam::111122223333:role/canary2\nsource_profile = base\n\
             mfa_serial = arn:aws:iam::111122223333:mfa/canary\n[profile base]\n{KEYS}\n"
        ));
    mfa_said_in_the_credentials_file_is_refused:
        Mfa by "mfa_serial in profile default",
        profile(&format!(
            "[default]\nrole_arn = arn:aws:iam::111122223333:role/canary\nsource_profile = base\n\
             [profile base]\n{KEYS}\n"
        ))
        .file(".aws/credentials", "[default]\nMFA_SERIAL = canary\n");
    a_secret_key_that_is_not_text_is_refused_and_not_printed:
        Secret by "AWS_SECRET_ACCESS_KEY",
        Hazard::new()
            .without("AWS_SECRET_ACCESS_KEY")
            .set_raw("AWS_SECRET_ACCESS_KEY", OsStr::from_bytes(b"canary\xff"));
    a_session_token_that_is_not_text_is_refused_and_not_printed:
        Secret by "AWS_SESSION_TOKEN",
        Hazard::new().set_raw("AWS_SESSION_TOKEN", OsStr::from_bytes(b"canary\xff"));
    an_authorization_token_that_is_not_text_is_refused_and_not_printed:
        Secret by "AWS_CONTAINER_AUTHORIZATION_TOKEN",
        machine()
            .set("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:{trap}/")
            .set_raw("AWS_CONTAINER_AUTHORIZATION_TOKEN", OsStr::from_bytes(b"canary\xff"));
    logs_of_bodies_are_refused:
        Secret by "LOG_SENSITIVE_BODIES", variable("LOG_SENSITIVE_BODIES", "true");
    a_certificate_file_for_the_platforms_store_is_refused:
        Tls by "SSL_CERT_FILE",
        variable("PALISADE_TEST_TRUST", "platform").set("SSL_CERT_FILE", "{home}/ca.pem");
    a_certificate_folder_for_the_platforms_store_is_refused:
        Tls by "SSL_CERT_DIR",
        variable("PALISADE_TEST_TRUST", "platform").set("SSL_CERT_DIR", "{home}/canary");
}

#[test]
fn a_credential_process_is_never_run() {
    let outcome = profile("[default]\ncredential_process = touch {home}/run-canary\n").run();
    outcome.assert_refused(Rule::Signed, "credential_process in profile default");
    assert!(!outcome.home.has("run-canary"), "the command was run");
}

#[test]
fn a_credential_process_at_the_second_link_of_a_chain_is_never_run() {
    let outcome = profile(
        "[default]\nrole_arn = arn:aws:iam::111122223333:role/canary\nsource_profile = base\n\
         [profile base]\ncredential_process = touch {home}/run-canary\n",
    )
    .run();
    outcome.assert_refused(Rule::Signed, "credential_process in profile base");
    assert!(!outcome.home.has("run-canary"), "the command was run");
}

#[test]
fn every_setting_that_is_refused_is_reported_at_once() {
    let outcome = variable("AWS_ENDPOINT_URL", "http://127.0.0.1:{trap}/canary")
        .set("AWS_USE_FIPS_ENDPOINT", "yes")
        .set("LOG_SENSITIVE_BODIES", "true")
        .profile("[default]\nuse_dualstack_endpoint = true\n")
        .run();
    outcome.assert_refused(Rule::Endpoint, "AWS_ENDPOINT_URL");
    let refused = outcome.report["posture"]["refused"].as_array().unwrap();
    assert_eq!(refused.len(), 4);
}

#[test]
fn a_configuration_file_that_cannot_be_read_is_an_error() {
    for (name, text) in [
        ("broken", &b"[default\ncanary"[..]),
        ("binary", b"[default]\nregion = \xff\xfe canary"),
    ] {
        let hazard = Hazard::new().set("AWS_CONFIG_FILE", &format!("{{home}}/{name}"));
        std::fs::write(hazard.home.0.join(name), text).unwrap();
        let outcome = hazard.run();
        outcome.assert_quiet();
        assert_eq!(outcome.report["connect"]["kind"], "Configuration");
        assert!(outcome.visits.is_empty());
    }
    for path in ["{home}", "/dev/zero"] {
        let endless = variable("AWS_CONFIG_FILE", path).run();
        endless.assert_quiet();
        assert_eq!(endless.report["connect"]["kind"], "Configuration");
    }
}
