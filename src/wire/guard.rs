//! The guard: last before the bytes leave, first after the reply arrives.

mod bodies;
mod called;
mod confirmed;
mod encoded;
mod fitting;
mod glass;
mod known;
mod meaning;
mod members;
mod path;
mod reading;
mod remedy;
mod replies;
mod rules;
mod sender;
mod sent;
mod shape;
mod stored;
mod target;
#[cfg(test)]
#[cfg(feature = "full")]
mod tests;
mod verdicts;
mod vouched;

use std::sync::Arc;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
    BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
    BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
    BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextMut,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use confirmed::AskedKeys;
use known::Call;
use shape::Shape;

use called::metadata;
pub(crate) use called::operation;
pub(crate) use fitting::{Fitting, guarded};
pub(crate) use glass::Glass;
#[cfg(feature = "sts")]
pub(crate) use glass::Opened;
pub(crate) use known::{Known, SaidBySession};
#[cfg(feature = "iot")]
pub(crate) use meaning::template_policies;
#[cfg(feature = "testing")]
pub(crate) use replies::check_redirect;
pub(crate) use rules::{Route, ServiceRules};
pub(crate) use target::Target;
#[cfg(any(
    feature = "iot",
    feature = "iot-data",
    feature = "s3",
    feature = "twinmaker"
))]
pub(crate) use vouched::Vouched;

use super::stamp::{Seal, Stamp};
use super::{agent::Agent, finished::Finished, keys::KnownKeys, signature};
use crate::error::Refusal;
use crate::evidence::{EvidenceBook, Outcome};
use crate::ledger::Operation;
use crate::waiver::SetAside;

/// Checks every request of one client against its [`Target`] and its [`ServiceRules`].
#[derive(Debug)]
pub(crate) struct Guard {
    target: Target,
    rules: Arc<dyn ServiceRules>,
    /// The ledger; none for the sign-in services, whose two calls this crate makes itself.
    known: Option<Known>,
    seal: Seal,
    keys: KnownKeys,
    /// Whether requests go to an SDK mock instead of the session's own HTTP client.
    offline: bool,
    evidence: EvidenceBook,
    agent: Agent,
    /// What is broken for this client's calls.
    glass: Glass,
}

impl Guard {
    pub(crate) fn new(
        target: Target,
        rules: Arc<dyn ServiceRules>,
        known: Option<Known>,
        seal: Seal,
        keys: KnownKeys,
        offline: bool,
        evidence: EvidenceBook,
    ) -> Self {
        Self {
            target,
            rules,
            known,
            seal,
            keys,
            offline,
            evidence,
            agent: Agent::default(),
            glass: Glass::default(),
        }
    }

    /// The same for calls under broken glass.
    pub(crate) fn under(self, glass: Glass) -> Self {
        Self { glass, ..self }
    }

    /// Reports a refusal: one event, one line of evidence, never the value.
    fn refuse(&self, operation: &str, refusal: Refusal) -> BoxError {
        let operation = known::printable(operation);
        let call = format!("{} {operation}", self.target.service);
        tracing::warn!(
            target: "palisade::guard",
            rule = %refusal.rule(),
            service = self.target.service,
            operation,
            problem = refusal.problem(),
            "refused",
        );
        self.evidence.note(
            refusal.rule(),
            Outcome::Refused,
            call.clone(),
            refusal.problem().to_owned(),
        );
        refusal.of_call(call).into()
    }

    fn check(
        &self,
        operation: &str,
        request: &HttpRequest,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        let request = &Finished::new(request);
        self.glass.check_open()?;
        sender::check_text(request)?;
        self.glass.check_link(request)?;
        self.check_connector(components)?;
        let own = self.target.host.as_ref().map_err(Refusal::clone)?;
        let route = |host: &str| self.rules.route(operation, own, host, cfg);
        let route = target::check_host(request, route)?;
        if self.rules.is_unsigned(operation)
            || self.rules.may_be_unsigned(operation) && !signature::is_there(request)
        {
            signature::check_absent(request)?;
        } else {
            self.check_signature(operation, request)?;
        }
        // The rules first: they know the better remedy where both refuse.
        self.rules.check_request(operation, request, cfg)?;
        let entry = self.look_up(operation)?;
        if entry.is_none() {
            let shape = cfg.load::<Shape>().ok_or(target::ELSEWHERE)?;
            shape.check(self.target.service, operation, request, &route.prefix)?;
        }
        let Some(known) = &self.known else {
            return Ok(());
        };
        let call = Call {
            name: operation,
            entry,
            request,
            prefix: &route.prefix,
            host: own,
            cfg,
        };
        known.check_finished(&call, &self.glass, &self.evidence)
    }

    /// What the ledger knows of the operation; nothing where there is none, or where that was accepted.
    fn look_up(&self, operation: &str) -> Result<Option<Operation>, Refusal> {
        let known = self.known.as_ref();
        known.map_or(Ok(None), |known| known.look_up(operation))
    }

    /// Looks at what the SDK wrote, before callers' changes.
    fn begin(&self, request: &HttpRequest, cfg: &mut ConfigBag) -> Result<(), Refusal> {
        if self.known.as_ref().is_some_and(Known::begins_with_nothing) {
            return Ok(());
        }
        match (&self.known, self.look_up(operation(cfg))?) {
            (Some(known), Some(entry)) => known.begin(entry, request, cfg),
            // What the ledger does not know is compared with what the SDK wrote.
            _ => {
                let shape = Shape::of(&Finished::new(request), metadata(cfg));
                cfg.interceptor_state().store_put(shape);
                Ok(())
            }
        }
    }
}

impl Intercept for Guard {
    fn name(&self) -> &'static str {
        "palisade::Guard"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // Security: the first hook after the call's own interceptors were asked, and the guard is the first in it.
        SetAside::close(cfg);
        Agent::begin(cfg);
        Ok(())
    }

    fn read_before_serialization(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // Security: early, because the SDK may call for credentials on behalf of this call, by the
        // same HTTP client and without interceptors.
        let operation = operation(cfg);
        self.glass
            .check_open()
            .and_then(|()| self.check_connector(components))
            .and_then(|()| self.target.check_parameters(cfg))
            .and_then(|()| self.rules.check_call(operation, cfg))
            .map_err(|refusal| self.refuse(operation, refusal))
    }

    fn read_after_serialization(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        // The first hook that sees the request; callers' changes come after it.
        self.begin(context.request(), cfg)
            .map_err(|refusal| self.refuse(operation(cfg), refusal))
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.agent.say(context.request_mut(), cfg)?;
        let operation = operation(cfg);
        self.rules
            .complete(operation, context.request_mut(), cfg)
            .map_err(|refusal| self.refuse(operation, refusal))
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().add_extension(Stamp::new(&self.seal));
        Ok(())
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let metadata = metadata(cfg);
        let (operation, request) = (metadata.name(), context.request());
        self.check(operation, request, components, cfg)
            .map_err(|refusal| self.refuse(operation, refusal))?;
        let service = self.target.service;
        if AskedKeys::may_be_of(service)
            && let Some(keys) = AskedKeys::of(service, operation, request)
        {
            cfg.interceptor_state().store_put(keys);
        }
        // Security: the request cannot change any more; only now may it pass the connector.
        if let Some(stamp) = request.extension::<Stamp>() {
            stamp.arm(self.rules.reply_limits(operation));
        }
        Ok(())
    }

    fn read_after_transmit(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        components: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.weigh_date(context.response(), components, cfg);
        Ok(())
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check_reply(context.response_mut(), cfg)
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check_success(context, cfg)
    }

    fn modify_before_attempt_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        replies::end_retries(context, cfg);
        Ok(())
    }

    fn modify_before_completion(
        &self,
        context: &mut FinalizerInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        bodies::take_body(operation(cfg), context, cfg);
        Ok(())
    }
}
