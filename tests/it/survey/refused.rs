//! A call that is refused opens no connection and is tried once, whatever it calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    BeforeTransmitInterceptorContextMut, InterceptorContext,
};
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::{ErrorKind, RetryConfig};
use palisade::Service;
use palisade::testing::Cloud;

use super::exceptions::{EXCEPTIONS, UNREACHED};
use super::fill::Extent;
use super::{ACCOUNT, refusal, with};
use crate::support::builder;

/// Leads every request elsewhere at the last moment, counts the attempts, and wants more of them.
#[derive(Clone, Debug, Default)]
struct Astray(Arc<AtomicUsize>);

impl Intercept for Astray {
    fn name(&self) -> &'static str {
        "astray"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(context.request_mut().set_uri("https://evil.example/")?)
    }
}

impl ClassifyRetry for Astray {
    fn classify_retry(&self, _: &InterceptorContext) -> RetryAction {
        RetryAction::retryable_error(ErrorKind::ServerError)
    }

    fn name(&self) -> &'static str {
        "astray"
    }
}

fn eager() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(5)
        .with_initial_backoff(Duration::from_millis(1))
}

macro_rules! led_astray {
    ($($claim:ident: $service:ident, $module:ident, $sdk:ident;)+) => {$(
        #[tokio::test]
        async fn $claim() {
            let cloud = Cloud::start().await.unwrap();
            let account = ACCOUNT.try_into().ok();
            let session = builder(&cloud).account(account).connect().await.unwrap();
            let client = palisade::$module::Client::new(&session);
            let calls = super::$module::CALLS;
            // The first call asks whose the session is.
            let mut fill = with(&[]);
            fill.begin(Extent::Sparse);
            let _ = (calls[0].1)(client.sdk(), &mut fill).await;
            let before = (cloud.connections(), cloud.requests().len());
            let astray = Astray::default();
            let config = client.sdk().config().to_builder().retry_config(eager());
            let config = config.interceptor(astray.clone());
            let config = config.retry_classifier(astray.clone()).build();
            let client = palisade::$sdk::Client::from_conf(config);
            for (name, call) in calls {
                let rows = EXCEPTIONS.iter();
                let rows: Vec<_> = rows.filter(|row| row.is_of(Service::$service, name)).collect();
                let mut fill = with(&rows);
                fill.begin(Extent::Sparse);
                let failure = call(&client, &mut fill).await.expect_err(name);
                let refusal = refusal(&failure);
                assert!(refusal.is_some(), "{name}: {:?}", failure.error);
                let unreached = UNREACHED.iter().any(|row| (row.0, row.1) == (Service::$service, *name));
                let attempts = astray.0.swap(0, Ordering::SeqCst);
                assert!(attempts == 1 || unreached && attempts == 0, "{name}: {attempts} attempts");
            }
            let after = (cloud.connections(), cloud.requests().len());
            assert_eq!(after, before, "something left");
        }
    )+};
}

led_astray! {
    nothing_leaves_for_cloudtrail: CloudTrail, cloudtrail, aws_sdk_cloudtrail;
    nothing_leaves_for_iam: Iam, iam, aws_sdk_iam;
    nothing_leaves_for_iot: Iot, iot, aws_sdk_iot;
    nothing_leaves_for_iot_data: IotData, iot_data, aws_sdk_iotdataplane;
    nothing_leaves_for_kms: Kms, kms, aws_sdk_kms;
    nothing_leaves_for_logs: Logs, logs, aws_sdk_cloudwatchlogs;
    nothing_leaves_for_macie: Macie, macie, aws_sdk_macie2;
    nothing_leaves_for_s3: S3, s3, aws_sdk_s3;
    nothing_leaves_for_s3_control: S3Control, s3control, aws_sdk_s3control;
    nothing_leaves_for_sts: Sts, sts, aws_sdk_sts;
    nothing_leaves_for_twinmaker: TwinMaker, twinmaker, aws_sdk_iottwinmaker;
}
