//! Ways around the guard, one test each. More of them stand where their subject is: another HTTP client,
//! endpoint, region or account, FIPS off, dual stack, no authentication, other credentials, a changed
//! host, method or path, and a client without interceptors in `guard.rs` and `clients/attacks.rs`;
//! the operation's name and strange members in `clients/ledger.rs`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthSchemeId, AuthSchemeOption};
use aws_smithy_runtime_api::client::endpoint::EndpointFuture;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeDeserializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef, InterceptorContext,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, SharedRetryClassifier,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::retry::{ErrorKind, RetryConfig};
use aws_smithy_types::timeout::TimeoutConfig;
use palisade::aws_sdk_kms::config::endpoint::{Params, ResolveEndpoint};
use palisade::aws_sdk_kms::config::{Builder, Credentials, Region};
use palisade::testing::{Cloud, Fault};
use palisade::{Rule, aws_sdk_kms, aws_sdk_s3, kms};

use crate::support::{Scene, builder, hurried, refused, scene, scene_with};

/// A cloud and a client of KMS whose session has nothing left to ask.
struct Keys {
    cloud: Cloud,
    kms: kms::Client,
}

async fn keys() -> Keys {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud).connect().await.expect("a session");
    let kms = kms::Client::new(&session);
    Keys { cloud, kms }
}

impl Keys {
    fn rebuilt(&self, change: impl FnOnce(Builder) -> Builder) -> aws_sdk_kms::Client {
        let config = self.kms.sdk().config().to_builder();
        aws_sdk_kms::Client::from_conf(change(config).build())
    }

    #[track_caller]
    fn nothing_left(&self) {
        assert_eq!(self.cloud.connections(), 0, "a connection was opened");
        assert_eq!(self.cloud.requests().len(), 0, "a request left");
    }
}

/// Leads every call to one place, with one header.
#[derive(Debug)]
struct Leads(&'static str, Option<(&'static str, &'static str)>);

impl ResolveEndpoint for Leads {
    fn resolve_endpoint<'a>(&'a self, _: &'a Params) -> EndpointFuture<'a> {
        let mut endpoint = Endpoint::builder().url(self.0);
        if let Some((name, value)) = self.1 {
            endpoint = endpoint.header(name, value);
        }
        EndpointFuture::ready(Ok(endpoint.build()))
    }
}

#[tokio::test]
async fn a_resolver_of_endpoints_leads_nowhere_else() {
    let keys = keys().await;
    for (url, rule) in [
        ("https://evil.example", Rule::Endpoint),
        ("https://kms.us-east-1.amazonaws.com", Rule::Endpoint),
        ("https://kms-fips.us-west-2.amazonaws.com", Rule::Endpoint),
        (
            "https://kms-fips.us-east-1.amazonaws.com/other",
            Rule::Endpoint,
        ),
        ("http://kms-fips.us-east-1.amazonaws.com", Rule::Https),
    ] {
        let led = keys.rebuilt(|config| config.endpoint_resolver(Leads(url, None)));
        refused(led.list_keys().send().await, rule);
        let change = Builder::default().endpoint_resolver(Leads(url, None));
        let call = keys.kms.sdk().list_keys().customize();
        refused(call.config_override(change).send().await, rule);
    }
    let host = "https://kms-fips.us-east-1.amazonaws.com";
    for header in [
        ("x-amz-target", "TrentService.ScheduleKeyDeletion"),
        ("host", "evil.example"),
    ] {
        let led = keys.rebuilt(|config| config.endpoint_resolver(Leads(host, Some(header))));
        let call = led.list_keys().send().await;
        assert!(
            call.as_ref().err().and_then(palisade::refusal).is_some(),
            "{header:?}"
        );
    }
    keys.nothing_left();
}

#[tokio::test]
async fn a_resolver_of_auth_schemes_does_not_take_the_signature_off() {
    #[derive(Debug)]
    struct Chooses(&'static str);
    impl aws_sdk_kms::config::auth::ResolveAuthScheme for Chooses {
        fn resolve_auth_scheme<'a>(
            &'a self,
            _: &'a aws_sdk_kms::config::auth::Params,
            _: &'a ConfigBag,
            _: &'a RuntimeComponents,
        ) -> aws_smithy_runtime_api::client::auth::AuthSchemeOptionsFuture<'a> {
            let scheme = AuthSchemeOption::from(AuthSchemeId::from(self.0));
            aws_smithy_runtime_api::client::auth::AuthSchemeOptionsFuture::ready(Ok(vec![scheme]))
        }
    }
    let keys = keys().await;
    let unsigned = keys.rebuilt(|config| {
        config
            .allow_no_auth()
            .auth_scheme_resolver(Chooses("noAuth"))
    });
    refused(unsigned.list_keys().send().await, Rule::Signed);
    keys.nothing_left();
}

#[tokio::test]
async fn a_signature_for_another_region_or_service_is_refused() {
    let keys = keys().await;
    for (old, new) in [
        ("us-east-1/kms", "us-west-2/kms"),
        ("us-east-1/kms", "us-east-1/sts"),
    ] {
        let call = keys.kms.sdk().list_keys().customize();
        let call = call.interceptor(Changes(Hook::Transmit, move |request: &mut HttpRequest| {
            let said = request.headers().get("authorization").expect("signed");
            let said = said.replace(old, new);
            request.headers_mut().insert("authorization", said);
        }));
        refused(call.send().await, Rule::Endpoint);
    }
    let call = keys.kms.sdk().list_keys().customize();
    let call = call.interceptor(Changes(Hook::Transmit, |request: &mut HttpRequest| {
        request.headers_mut().remove("authorization");
    }));
    refused(call.send().await, Rule::Signed);
    keys.nothing_left();
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Hook {
    RetryLoop,
    Signing,
    Transmit,
}

/// Somebody else's interceptor, which changes requests in one hook.
struct Changes<F>(Hook, F);

impl<F> std::fmt::Debug for Changes<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Changes({:?})", self.0)
    }
}

impl<F: Fn(&mut HttpRequest) + Send + Sync> Changes<F> {
    fn at(&self, hook: Hook, context: &mut BeforeTransmitInterceptorContextMut<'_>) {
        if self.0 == hook {
            (self.1)(context.request_mut());
        }
    }
}

impl<F: Fn(&mut HttpRequest) + Send + Sync> Intercept for Changes<F> {
    fn name(&self) -> &'static str {
        "Changes"
    }

    fn modify_before_retry_loop(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.at(Hook::RetryLoop, context);
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.at(Hook::Signing, context);
        Ok(())
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.at(Hook::Transmit, context);
        Ok(())
    }
}

type Change = (&'static str, fn(&mut HttpRequest));

/// What an interceptor may do to a request of `ListKeys`.
const CHANGES: [Change; 11] = [
    ("host", |request| {
        request.set_uri("https://evil.example/").expect("a URI");
    }),
    ("scheme", |request| {
        let plain = request.uri().replacen("https", "http", 1);
        request.set_uri(plain).expect("a URI");
    }),
    ("path", |request| {
        let uri = format!("{}other", request.uri());
        request.set_uri(uri).expect("a URI");
    }),
    ("query", |request| {
        let uri = format!("{}?Action=ScheduleKeyDeletion", request.uri());
        request.set_uri(uri).expect("a URI");
    }),
    ("method", |request| {
        request.set_method("GET").expect("a method");
    }),
    ("host header", |request| {
        request.headers_mut().insert("host", "evil.example");
    }),
    ("target", |request| {
        let target = "TrentService.ScheduleKeyDeletion";
        request.headers_mut().insert("x-amz-target", target);
    }),
    ("second target", |request| {
        let target = "TrentService.ScheduleKeyDeletion";
        request.headers_mut().append("x-amz-target", target);
    }),
    ("content type", |request| {
        let form = "application/x-www-form-urlencoded";
        request.headers_mut().insert("content-type", form);
    }),
    ("second content type", |request| {
        let form = "application/x-www-form-urlencoded";
        request.headers_mut().append("content-type", form);
    }),
    ("body", |request| {
        *request.body_mut() = SdkBody::from(r#"{"KeyId":"k","PendingWindowInDays":7}"#);
    }),
];

#[tokio::test]
async fn no_hook_of_a_foreign_interceptor_changes_what_is_asked() {
    let keys = keys().await;
    let mut passed = Vec::new();
    for (what, change) in CHANGES {
        for hook in [Hook::RetryLoop, Hook::Signing, Hook::Transmit] {
            // The SDK writes scheme and host after that hook.
            if hook == Hook::RetryLoop && ["host", "scheme"].contains(&what) {
                continue;
            }
            let call = keys.kms.sdk().list_keys().customize();
            let called = call.interceptor(Changes(hook, change)).send().await;
            if called.as_ref().err().and_then(palisade::refusal).is_none() {
                passed.push(format!("{what} in {hook:?}"));
            }
        }
        let call = keys.kms.sdk().list_keys().customize();
        let called = call.mutate_request(change).send().await;
        if called.as_ref().err().and_then(palisade::refusal).is_none() {
            passed.push(format!("{what} by mutate_request"));
        }
    }
    assert_eq!(passed, [""; 0]);
    keys.nothing_left();
}

#[tokio::test]
async fn headers_that_make_another_call_of_it_are_refused() {
    let scene = known(scene().await).await;
    let before = (scene.cloud.requests().len(), scene.cloud.connections());
    for (name, value) in [
        ("x-amz-acl", "public-read"),
        (
            "x-amz-grant-read",
            "uri=http://acs.amazonaws.com/groups/global/AllUsers",
        ),
        ("x-amz-copy-source", "/other/k"),
        ("x-amz-bypass-governance-retention", "true"),
        ("x-amz-website-redirect-location", "https://evil.example"),
        ("x-http-method-override", "PUT"),
        ("x-http-method", "PUT"),
        ("x-method-override", "PUT"),
        ("x-original-url", "/other"),
        ("x-rewrite-url", "/other"),
    ] {
        let call = scene.bucket().head_object("k").customize();
        let call = call.mutate_request(move |request| {
            request.headers_mut().insert(name, value);
        });
        let called = call.send().await;
        let refusal = called.as_ref().err().and_then(palisade::refusal);
        assert!(refusal.is_some(), "{name}: {called:?}");
    }
    let put = scene.bucket().put_object("k").body(b"x".to_vec().into());
    let put = put.customize().mutate_request(|request| {
        let headers = request.headers_mut();
        headers.insert("x-amz-copy-source", "/other/k");
    });
    let put = put.send().await;
    assert!(
        put.as_ref().err().and_then(palisade::refusal).is_some(),
        "{put:?}"
    );
    let now = (scene.cloud.requests().len(), scene.cloud.connections());
    assert_eq!(now, before, "something left");
}

#[tokio::test]
async fn a_header_that_is_not_utf_8_hides_nothing() {
    let scene = known(scene().await).await;
    let before = (scene.cloud.requests().len(), scene.cloud.connections());
    let hide = |request: &mut HttpRequest| {
        let taken = std::mem::replace(request, HttpRequest::empty());
        let mut changed = taken.try_into_http1x().expect("a request");
        let value = http::HeaderValue::from_bytes(b"jane@example.com \xFF").expect("a value");
        changed.headers_mut().insert("x-amz-meta-owner", value);
        *request = HttpRequest::try_from(changed).expect("a request");
    };
    let put = || scene.bucket().put_object("k").body(b"x".to_vec().into());
    for hook in [Hook::Signing, Hook::Transmit] {
        let call = put().customize().interceptor(Changes(hook, hide));
        refused(call.send().await, Rule::Classified);
    }
    let now = (scene.cloud.requests().len(), scene.cloud.connections());
    assert_eq!(now, before, "something left");
}

/// A scene whose session has nothing left to ask.
async fn known(scene: Scene) -> Scene {
    let put = scene.bucket().put_object("k").body(b"x".to_vec().into());
    put.send().await.expect("put");
    scene
}

/// Wants everything tried again, and counts what was.
#[derive(Clone, Debug, Default)]
struct Again(Arc<AtomicUsize>);

impl ClassifyRetry for Again {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        RetryAction::retryable_error(ErrorKind::ServerError)
    }

    fn name(&self) -> &'static str {
        "again"
    }
}

impl Intercept for Again {
    fn name(&self) -> &'static str {
        "again"
    }

    fn read_after_signing(
        &self,
        _: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }
}

fn eager() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(5)
        .with_initial_backoff(Duration::from_millis(1))
}

#[tokio::test]
async fn no_setting_of_retries_tries_a_refused_call_again() {
    let keys = keys().await;
    let evil = |request: &mut HttpRequest| {
        request.set_uri("https://evil.example/").expect("a URI");
    };
    let again = Again::default();
    let only = SharedRetryClassifier::new(again.clone());
    let replaced = keys.rebuilt(|mut config| {
        config.set_retry_classifiers(vec![only.clone()]);
        config.retry_config(eager()).interceptor(again.clone())
    });
    let call = replaced.list_keys().customize().mutate_request(evil);
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(again.0.swap(0, Ordering::SeqCst), 1, "attempts");
    let change = Builder::default().retry_config(eager());
    let change = change.retry_classifier(again.clone());
    let call = keys.kms.sdk().list_keys().customize().mutate_request(evil);
    let call = call.interceptor(again.clone()).config_override(change);
    refused(call.send().await, Rule::Endpoint);
    assert_eq!(again.0.swap(0, Ordering::SeqCst), 1, "attempts");
    keys.nothing_left();
}

#[tokio::test]
async fn an_identity_cache_does_not_bring_other_credentials() {
    #[derive(Debug)]
    struct Cache;
    impl aws_sdk_kms::config::ResolveCachedIdentity for Cache {
        fn resolve_cached_identity<'a>(
            &'a self,
            _: aws_smithy_runtime_api::client::identity::SharedIdentityResolver,
            _: &'a RuntimeComponents,
            _: &'a ConfigBag,
        ) -> aws_smithy_runtime_api::client::identity::IdentityFuture<'a> {
            let foreign = Credentials::new("AKIDFOREIGN", "secret", None, None, "elsewhere");
            aws_smithy_runtime_api::client::identity::IdentityFuture::ready(Ok(foreign.into()))
        }
    }
    let keys = keys().await;
    let cached = keys.rebuilt(|config| config.identity_cache(Cache));
    refused(cached.list_keys().send().await, Rule::Signed);
    keys.nothing_left();
}

#[tokio::test]
async fn no_timeouts_in_a_call_leave_the_sessions_limit_on_silence() {
    let scene = scene_with(|builder| builder.timeouts(hurried())).await;
    let scene = known(scene).await;
    scene.cloud.faults().next("GetObject", Fault::Hang).always();
    let change = aws_sdk_s3::config::Builder::default()
        .timeout_config(TimeoutConfig::disabled())
        .retry_config(RetryConfig::disabled())
        .stalled_stream_protection(aws_sdk_s3::config::StalledStreamProtectionConfig::disabled());
    let get = scene.bucket().get_object("k").customize();
    let get = get.config_override(change).send();
    let get = tokio::time::timeout(Duration::from_secs(20), get).await;
    refused(get.expect("the call hangs"), Rule::Tls);
}

#[tokio::test]
async fn a_client_rebuilt_with_its_own_configuration_is_still_guarded() {
    let keys = keys().await;
    let again = keys.rebuilt(|config| config);
    let evil = again.list_keys().customize().mutate_request(|request| {
        request.set_uri("https://evil.example/").expect("a URI");
    });
    refused(evil.send().await, Rule::Endpoint);
    let west = keys.rebuilt(|config| config.region(Region::new("us-west-2")));
    refused(west.list_keys().send().await, Rule::Endpoint);
    let plain = keys.rebuilt(|config| config.use_fips(false));
    refused(plain.list_keys().send().await, Rule::Fips);
    keys.nothing_left();
}

#[tokio::test]
async fn a_clock_of_the_programs_own_signs_by_it() {
    // Not closed: named in docs/threat-model.md.
    let keys = keys().await;
    let later = SystemTime::now() + Duration::from_secs(30 * 24 * 60 * 60);
    let clock = SharedTimeSource::new(StaticTimeSource::new(later));
    let shifted = keys.rebuilt(|config| config.time_source(clock));
    let _ = shifted.list_keys().send().await;
    assert_eq!(
        keys.cloud.requests().len(),
        1,
        "closed now: say so in the docs"
    );
}

#[tokio::test]
async fn an_interceptor_of_the_programs_own_can_forge_a_reply() {
    #[derive(Debug)]
    struct Forges;
    impl Intercept for Forges {
        fn name(&self) -> &'static str {
            "forges"
        }

        fn modify_before_deserialization(
            &self,
            context: &mut BeforeDeserializationInterceptorContextMut<'_>,
            _: &RuntimeComponents,
            _: &mut ConfigBag,
        ) -> Result<(), BoxError> {
            let headers = context.response_mut().headers_mut();
            headers.insert("x-amz-server-side-encryption", "AES256");
            Ok(())
        }
    }
    // Not closed: named in docs/threat-model.md.
    let scene = known(scene().await).await;
    let faults = scene.cloud.faults();
    faults.next("PutObject", Fault::NoEncryptionConfirmed);
    let put = scene.bucket().put_object("k").customize();
    let put = put.interceptor(Forges).send().await;
    put.expect("closed now: say so in the docs");
}
