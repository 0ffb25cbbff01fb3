//! A rule set aside for one call of the SDK.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreAppend};

use super::{Reason, Waiver};
use crate::Rule;
use crate::error::Refusal;
use crate::rule::ByReason;

/// That the call's rule is set aside, and why. Only a [`Waiver`] on the call puts it there.
#[derive(Debug)]
pub(crate) struct SetAside {
    rule: Rule,
    reason: Reason,
}

impl Storable for SetAside {
    type Storer = StoreAppend<Self>;
}

impl SetAside {
    /// Why the rule is set aside for the call.
    pub(crate) fn reason(cfg: &ConfigBag, rule: Rule) -> Option<&Reason> {
        let mut all = cfg.load::<Self>();
        all.find(|aside| aside.rule == rule)
            .map(|aside| &aside.reason)
    }
}

/// Sets the rule aside for the call that it is given to, where that call demands it; anywhere else it
/// does nothing.
///
/// ```no_run
/// # use palisade::aws_sdk_s3::types::{CorsConfiguration, VersioningConfiguration, BucketVersioningStatus};
/// use palisade::{rule, s3, waive};
///
/// # async fn example(s3: s3::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let suspended = VersioningConfiguration::builder().status(BucketVersioningStatus::Suspended);
/// let call = s3.sdk().put_bucket_versioning().bucket("acme-scratch");
/// call.versioning_configuration(suspended.build())
///     .customize()
///     .interceptor(waive!(rule::Integrity, "scratch space, emptied every night"))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// In the configuration of one call, by `config_override`, it is as good. A client made with it in its
/// configuration is refused every call: that would be a waiver for all of them.
impl<R: ByReason> Intercept for Waiver<R> {
    fn name(&self) -> &'static str {
        "palisade::Waiver"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // Security: a client's own interceptors run before the operation is known, a call's after.
        if cfg.load::<Metadata>().is_none() {
            let problem = "a waiver for one call stands in the configuration of a whole client";
            let remedy =
                "give it to the call that it is for: `.customize().interceptor(waive!(…)).send()`";
            return Err(Refusal::new(R::RULE, problem, remedy).into());
        }
        cfg.interceptor_state().store_append(SetAside {
            rule: R::RULE,
            reason: self.reason().clone(),
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};

    use super::*;
    use crate::error::find_in;
    use crate::rule;

    /// A bag as a call's interceptors find it, and as a client's do.
    fn bag(of_call: bool) -> ConfigBag {
        let mut cfg = ConfigBag::base();
        if of_call {
            let metadata = Metadata::new("PutBucketVersioning", "S3");
            cfg.interceptor_state().store_put(metadata);
        }
        cfg
    }

    fn give<R: ByReason>(waiver: &Waiver<R>, cfg: &mut ConfigBag) -> Result<(), BoxError> {
        let context = InterceptorContext::new(Input::erase(()));
        waiver.read_before_execution(&(&context).into(), cfg)
    }

    #[test]
    fn waivers_of_a_call_are_found_by_their_rules() {
        let mut cfg = bag(true);
        let scratch = crate::waive!(rule::Integrity, "scratch space, emptied every night");
        let vendor = crate::waive!(rule::Signed, "the CI vendor cannot take roles");
        assert!(give(&scratch, &mut cfg).is_ok() && give(&vendor, &mut cfg).is_ok());
        assert_eq!(
            SetAside::reason(&cfg, Rule::Integrity),
            Some(scratch.reason())
        );
        assert_eq!(SetAside::reason(&cfg, Rule::Signed), Some(vendor.reason()));
        assert_eq!(SetAside::reason(&cfg, Rule::Trail), None);
        assert_eq!(SetAside::reason(&bag(true), Rule::Signed), None);
    }

    #[test]
    fn a_waiver_for_all_calls_of_a_client_is_refused() {
        let mut cfg = bag(false);
        let waiver = crate::waive!(rule::Integrity, "scratch space, emptied every night");
        let Err(error) = give(&waiver, &mut cfg) else {
            unreachable!("no operation is known");
        };
        assert_eq!(
            find_in::<Refusal>(error.as_ref()).map(ToString::to_string),
            Some(
                "Integrity: a waiver for one call stands in the configuration of a whole client; \
                 give it to the call that it is for: `.customize().interceptor(waive!(…)).send()`"
                    .to_owned()
            )
        );
        assert_eq!(SetAside::reason(&cfg, Rule::Integrity), None);
    }
}
