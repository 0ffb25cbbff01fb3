//! A rule set aside for one call of the SDK.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreAppend, StoreReplace};

use super::{Reason, Waiver};
use crate::Rule;
use crate::error::Refusal;
use crate::rule::ByReason;

/// That a rule is said to be set aside, and why.
#[derive(Clone, Debug)]
struct Said {
    rule: Rule,
    reason: Reason,
}

impl Storable for Said {
    type Storer = StoreAppend<Self>;
}

/// What the call's own waivers set aside, and why.
#[derive(Debug)]
pub(crate) struct SetAside(Vec<Said>);

impl Storable for SetAside {
    type Storer = StoreReplace<Self>;
}

impl SetAside {
    /// Closes the time for waivers, before a client's interceptors can hand on one that they hold.
    pub(crate) fn close(cfg: &mut ConfigBag) {
        if cfg.load::<Said>().next().is_none() {
            return;
        }
        let all = cfg.load::<Said>().cloned().collect();
        let state = cfg.interceptor_state();
        // Security: the SDK keeps the operation's name elsewhere; one that stands here may have been put there so
        // that a waiver takes a client's interceptor for a call's.
        if state.load::<Metadata>().is_none() {
            state.store_put(Self(all));
        }
    }

    /// Why the rule is set aside for the call.
    pub(crate) fn reason(cfg: &ConfigBag, rule: Rule) -> Option<&Reason> {
        let mut all = cfg.load::<Self>()?.0.iter();
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
/// configuration is refused every call: that would be a waiver for all of them. An interceptor of a client that
/// holds a waiver and hands it on to each call sets nothing aside with it: a waiver counts where the SDK asks
/// it, when it asks the call's own interceptors whether the call may begin. What a call's own interceptor hands
/// on then is that call's. `docs/threat-model.md` names what cannot be told from that.
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
        cfg.interceptor_state().store_append(Said {
            rule: R::RULE,
            reason: self.reason().clone(),
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::interceptors::context::{Input, InterceptorContext};
    use aws_smithy_types::config_bag::Layer;

    use super::*;
    use crate::error::find_in;
    use crate::rule;

    /// A bag as a call's interceptors find it, and as a client's do.
    fn bag(of_call: bool) -> ConfigBag {
        let mut cfg = ConfigBag::base();
        if of_call {
            let mut layer = Layer::new("operation");
            layer.store_put(Metadata::new("PutBucketVersioning", "S3"));
            cfg.push_layer(layer);
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
        assert_eq!(SetAside::reason(&cfg, Rule::Integrity), None, "not yet");
        SetAside::close(&mut cfg);
        assert_eq!(
            SetAside::reason(&cfg, Rule::Integrity),
            Some(scratch.reason())
        );
        assert_eq!(SetAside::reason(&cfg, Rule::Signed), Some(vendor.reason()));
        assert_eq!(SetAside::reason(&cfg, Rule::Trail), None);
        assert_eq!(SetAside::reason(&bag(true), Rule::Signed), None);
        let trail = crate::waive!(rule::Trail, "the trail of this test account is off");
        assert!(give(&trail, &mut cfg).is_ok());
        assert_eq!(SetAside::reason(&cfg, Rule::Trail), None, "too late");
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
