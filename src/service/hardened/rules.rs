//! What the guard asks of a client whose operations no ledger knows.

use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_types::config_bag::ConfigBag;

use super::stored;
use crate::Rule;
use crate::error::Refusal;
use crate::evidence::EvidenceBook;
use crate::region::AnyRegion;
use crate::session::{Core, Place};
use crate::text::TextExceptions;
use crate::wire::finished::Finished;
use crate::wire::guard::{Route, ServiceRules};
use crate::wire::stamp::ReplyLimits;

#[derive(Debug)]
pub(super) struct HardenedRules {
    place: Place,
    region: AnyRegion,
    exceptions: TextExceptions,
    evidence: EvidenceBook,
}

impl HardenedRules {
    pub(super) fn new(core: &Core, place: &Place) -> Self {
        Self {
            place: place.clone(),
            region: core.installer().region().clone(),
            exceptions: core.exceptions().clone(),
            evidence: core.evidence().clone(),
        }
    }

    /// The host of the operation, if that is not the crate's.
    fn own_host(&self, operation: &str) -> Option<Option<String>> {
        let Place { known, fips, .. } = &self.place;
        known.own_host(operation, &self.region, *fips)
    }

    /// The only host that an operation goes to.
    fn host(&self, operation: &str, own: &str, cfg: &ConfigBag) -> Option<String> {
        let host = match self.own_host(operation) {
            None => own.to_owned(),
            Some(other) => other?,
        };
        let template = self.place.known.prefix(operation);
        let prefix = match template.split_once('{') {
            None => template,
            // What the label stands for is in the call; the SDK has filled it in.
            Some(("", "graphIdentifier}.")) => {
                let prefix = cfg.load::<EndpointPrefix>()?.as_str();
                is_label(prefix).then_some(prefix)?
            }
            Some(_) => return None,
        };
        Some(format!("{prefix}{host}"))
    }
}

impl ServiceRules for HardenedRules {
    fn reply_limits(&self, operation: &str) -> ReplyLimits {
        let known = self.place.known;
        let has_events = known.has_events(operation);
        ReplyLimits {
            buffered: match has_events || known.streams(operation) {
                true => None,
                false => ReplyLimits::BUFFERED.buffered,
            },
            // Nothing may happen for a while.
            kept_alive: has_events,
        }
    }

    fn route(&self, operation: &str, own: &str, host: &str, cfg: &ConfigBag) -> Option<Route> {
        let expected = self.host(operation, own, cfg)?;
        (host == expected).then_some(Route::ROOT)
    }

    fn may_be_unsigned(&self, operation: &str) -> bool {
        self.place.known.may_be_unsigned(operation)
    }

    fn signed_for(&self, operation: &str) -> Option<String> {
        let own = self.own_host(operation);
        own.map(|_| self.place.known.signing_region(operation, &self.region))
    }

    fn check_call(&self, operation: &str, _: &ConfigBag) -> Result<(), Refusal> {
        let Some(None) = self.own_host(operation) else {
            return Ok(());
        };
        let (name, region) = (self.place.known.name, &self.region);
        Err(match self.place.fips {
            true => Refusal::new(
                Rule::Fips,
                format!(
                    "no FIPS endpoint of aws_sdk_{name} is listed in {region} for the operation"
                ),
                "make a session with the crate's standard endpoints for it: \
                 `.standard_endpoint_of(…)` on the session builder",
            ),
            false => Refusal::new(
                Rule::Endpoint,
                format!("aws_sdk_{name} has no endpoint in {region} for the operation"),
                "take a region that has one",
            ),
        })
    }

    fn check_request(
        &self,
        operation: &str,
        request: &Finished<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        if self.place.known.is_payload(operation) {
            return Ok(());
        }
        let name = self.place.known.name;
        stored::check(
            name,
            operation,
            request.request(),
            &self.exceptions,
            &self.evidence,
        )
    }
}

/// One label of a host name, with the dot behind it.
fn is_label(prefix: &str) -> bool {
    let is_in_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    prefix
        .strip_suffix('.')
        .is_some_and(|label| (1..=63).contains(&label.len()) && label.bytes().all(is_in_label))
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::config_bag::Layer;

    use super::*;
    use crate::wire::endpoint::crates;

    fn rules(name: &str, fips: bool) -> HardenedRules {
        let known = crates::find(name).unwrap_or_else(|| panic!("{name}"));
        let region = AnyRegion::new("us-east-1").unwrap_or_else(|error| panic!("{error}"));
        let host = known.host(&region, fips).unwrap_or_default();
        HardenedRules {
            place: Place { known, host, fips },
            region,
            exceptions: TextExceptions::default(),
            evidence: EvidenceBook::default(),
        }
    }

    fn host_of(name: &str, fips: bool, operation: &str, cfg: &ConfigBag) -> Option<String> {
        let rules = rules(name, fips);
        rules.host(operation, &rules.place.host, cfg)
    }

    #[test]
    fn an_operation_goes_to_its_own_host_with_its_own_prefix() {
        let cfg = ConfigBag::base();
        for (name, fips, operation, host) in [
            (
                "kinesis",
                true,
                "PutRecord",
                "kinesis-fips.us-east-1.amazonaws.com",
            ),
            (
                "kinesis",
                true,
                "CreateQueue",
                "kinesis-queues-fips.us-east-1.amazonaws.com",
            ),
            (
                "kinesis",
                false,
                "CreateQueue",
                "kinesis-queues.us-east-1.amazonaws.com",
            ),
            (
                "iotsitewise",
                true,
                "CreateAsset",
                "api.iotsitewise-fips.us-east-1.amazonaws.com",
            ),
            (
                "iotsitewise",
                true,
                "ExecuteQuery",
                "data.iotsitewise-fips.us-east-1.amazonaws.com",
            ),
            (
                "sfn",
                true,
                "StartExecution",
                "states-fips.us-east-1.amazonaws.com",
            ),
            (
                "sfn",
                true,
                "StartSyncExecution",
                "sync-states-fips.us-east-1.amazonaws.com",
            ),
            (
                "mwaa",
                false,
                "SomethingNew",
                "api.airflow.us-east-1.amazonaws.com",
            ),
        ] {
            assert_eq!(
                host_of(name, fips, operation, &cfg).as_deref(),
                Some(host),
                "{operation}"
            );
        }
    }

    #[test]
    fn a_label_of_the_call_is_one_label() {
        let with = |prefix: &str| {
            let mut layer = Layer::new("test");
            layer.store_put(EndpointPrefix::new(prefix).unwrap_or_else(|_| panic!("{prefix}")));
            ConfigBag::of_layers(vec![layer])
        };
        let query = |cfg: &ConfigBag| host_of("neptunegraph", false, "ExecuteQuery", cfg);
        let host = "g-0123456789.us-east-1.neptune-graph.amazonaws.com";
        assert_eq!(query(&with("g-0123456789.")).as_deref(), Some(host));
        for prefix in ["a.b.", "evil.example", "-_."] {
            assert_eq!(query(&with(prefix)), None, "{prefix}");
        }
        assert_eq!(query(&ConfigBag::base()), None);
    }

    #[test]
    fn an_operation_without_a_listed_host_is_refused_early() {
        let cfg = ConfigBag::base();
        let said = |fips, operation| rules("acm", fips).check_call(operation, &cfg);
        assert_eq!(said(true, "RequestCertificate"), Ok(()));
        assert_eq!(said(false, "CreateAcmeEndpoint"), Ok(()));
        let refused = said(true, "CreateAcmeEndpoint").map_err(|refusal| refusal.rule());
        assert_eq!(refused, Err(Rule::Fips));
        assert_eq!(host_of("acm", true, "CreateAcmeEndpoint", &cfg), None);
    }

    #[test]
    fn streams_are_not_bounded_and_signatures_are_the_rule() {
        let lambda = rules("lambda", true);
        assert_eq!(lambda.reply_limits("Invoke"), ReplyLimits::BUFFERED);
        let stream = lambda.reply_limits("InvokeWithResponseStream");
        assert!(stream.buffered.is_none() && stream.kept_alive);
        let speech = rules("polly", true).reply_limits("SynthesizeSpeech");
        assert!(speech.buffered.is_none() && !speech.kept_alive);
        let users = rules("cognitoidentityprovider", true);
        assert!(users.may_be_unsigned("InitiateAuth") && !users.may_be_unsigned("AdminGetUser"));
        assert!(!lambda.may_be_unsigned("Invoke") && !lambda.may_be_unsigned(""));
        let plans = rules("arcregionswitch", false);
        assert_eq!(plans.signed_for("CreatePlan").as_deref(), Some("us-east-1"));
        assert_eq!(plans.signed_for("StartPlanExecution"), None);
    }
}
