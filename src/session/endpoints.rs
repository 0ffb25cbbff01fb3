//! Which endpoints a session uses, and the guard that holds it to them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::routes::Routes;
use super::unclassified::Unclassified;
#[cfg(feature = "sts")]
use crate::AccountId;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::region::AnyRegion;
use crate::text::TextExceptions;
use crate::wire::endpoint;
use crate::wire::guard::{Fitting, Glass, Guard, Known, SaidBySession, ServiceRules, Target};
use crate::wire::keys::KnownKeys;
use crate::wire::ledger;
use crate::wire::owner::{KnownBuckets, Owner};
use crate::wire::stamp::Seal;
use crate::{Reason, Rule, Service};

/// Where standard endpoints take the place of FIPS ones, and why.
#[derive(Clone, Debug, Default)]
pub(super) struct Standard {
    pub(super) session: Option<Reason>,
    pub(super) services: BTreeMap<Service, Reason>,
    /// SDK crates without a wrapper, by name.
    pub(super) crates: BTreeMap<String, Reason>,
    pub(super) credentials: Option<Reason>,
    #[cfg(feature = "sso")]
    pub(super) sign_in: Option<Reason>,
}

/// Decides hosts and installs guards, for all clients of one session.
#[derive(Clone, Debug)]
pub(crate) struct Installer {
    pub(super) region: AnyRegion,
    pub(super) standard: Standard,
    pub(super) routes: Routes,
    pub(super) unclassified: Unclassified,
    pub(super) said: SaidBySession,
    pub(super) seal: Seal,
    pub(super) keys: KnownKeys,
    pub(super) offline: bool,
    pub(super) evidence: EvidenceBook,
    /// What is broken for the clients.
    pub(super) glass: Glass,
}

impl Installer {
    pub(crate) fn owner(&self) -> &Owner {
        &self.said.owner
    }

    pub(crate) fn exceptions(&self) -> &TextExceptions {
        &self.said.exceptions
    }

    /// The buckets of which the session was told something.
    pub(crate) fn buckets(&self) -> &KnownBuckets {
        &self.said.buckets
    }

    pub(crate) fn region(&self) -> &AnyRegion {
        &self.region
    }

    fn reason(&self, service: Service) -> Option<&Reason> {
        self.standard
            .services
            .get(&service)
            .or(self.standard.session.as_ref())
    }

    pub(crate) fn uses_fips(&self, service: Service) -> bool {
        self.reason(service).is_none()
    }

    /// The host of a service: listed for FIPS, or the standard one where a reason was given.
    pub(crate) fn host(&self, service: Service) -> Result<String, Refusal> {
        // The SDK signs for another region than a pseudo region names, so the guard would refuse
        // every request.
        if self.region.is_pseudo() && service != Service::Iam {
            return Err(PSEUDO.into());
        }
        if let Some(host) = self.routes.host(service, &self.region) {
            return host;
        }
        let fips = self.uses_fips(service);
        host(service, &self.region, fips).map_err(|problem| {
            if !fips {
                return Refusal::new(Rule::Endpoint, problem, "take a region that has one");
            }
            Refusal::new(
                Rule::Fips,
                problem,
                "take a region that lists one, or use the standard endpoint with a reason: \
                 `.standard_endpoints(reason!(\"…\"))` on the region, `.standard_endpoint(…)` on \
                 the session builder for one service",
            )
        })
    }

    /// The same for calls that find or exchange credentials, which have a choice of their own.
    pub(super) fn for_credential_calls(&self) -> Self {
        // A private endpoint is no FIPS endpoint; the session's reason for standard ones covers it.
        let by_route = self.standard.session.clone();
        let by_route = by_route.filter(|_| self.routes.has(Service::Sts));
        Self {
            standard: Standard {
                session: self.standard.credentials.clone().or(by_route),
                services: BTreeMap::new(),
                crates: BTreeMap::new(),
                ..self.standard.clone()
            },
            said: self.own_calls(),
            ..self.clone()
        }
    }

    /// The same for asking STS whose credentials there are: what was said of STS counts, and what was
    /// said of credential calls.
    pub(super) fn for_identity_calls(&self) -> Self {
        let reason = self.reason(Service::Sts).cloned();
        Self {
            standard: Standard {
                session: reason.or_else(|| self.standard.credentials.clone()),
                ..Standard::default()
            },
            said: self.own_calls(),
            ..self.clone()
        }
    }

    /// The same, letting through what other keys sign.
    pub(super) fn with_keys(&self, keys: KnownKeys) -> Self {
        Self {
            keys,
            ..self.clone()
        }
    }

    /// The same for other credentials, of an account that may be known.
    #[cfg(feature = "sts")]
    pub(super) fn derived(&self, keys: KnownKeys, account: Option<AccountId>) -> Self {
        let same = account.is_some() && account == self.said.owner.get();
        let buckets = self.said.buckets.clone();
        let said = SaidBySession {
            owner: Owner::known(account),
            buckets: if same {
                buckets
            } else {
                KnownBuckets::default()
            },
            ..self.said.clone()
        };
        Self {
            said,
            ..self.with_keys(keys)
        }
    }

    /// The same for calls of the session itself.
    fn own_calls(&self) -> SaidBySession {
        SaidBySession {
            is_checked: true,
            ..self.said.clone()
        }
    }

    /// The endpoint URL to give the service's client: none where the SDK knows the host itself.
    pub(crate) fn endpoint_url(&self, service: Service) -> Option<String> {
        let host = self.routes.host(service, &self.region)?;
        host.ok().map(|host| format!("https://{host}"))
    }

    /// The hosts of all services, for reports.
    pub(super) fn hosts(&self) -> BTreeMap<&'static str, Option<String>> {
        Service::ALL
            .iter()
            .map(|service| (service.id(), self.host(*service).ok()))
            .collect()
    }

    /// The STS host of credential calls.
    pub(super) fn credential_host(&self) -> Result<String, Refusal> {
        // Security: `aws-global` stands for the one host of STS that serves all regions.
        if self.region.is_pseudo() {
            return Err(PSEUDO.into());
        }
        if let Some(host) = self.routes.host(Service::Sts, &self.region) {
            return host;
        }
        let fips = self.standard.credentials.is_none();
        host(Service::Sts, &self.region, fips).map_err(|problem| {
            Refusal::new(
                Rule::Fips,
                format!("the session asks STS, but {problem}"),
                "take a region that lists one, or use the standard endpoint for credential calls: \
                 `.standard_credential_endpoint(reason!(\"…\"))`",
            )
        })
    }

    /// What a service's client is fitted with.
    pub(crate) fn fitting(&self, service: Service, rules: impl ServiceRules) -> Fitting {
        let region = self.region.as_str();
        let signing_region = match service {
            Service::Iam => self.region.partition().signing_region(),
            _ => region,
        };
        let known = ledger::of(service)
            .map(|ledger| Known::new(ledger, self.unclassified.of(service), self.said.clone()))
            .ok_or(UNKNOWN);
        let host = match &known {
            Ok(_) => self.host(service),
            Err(fault) => Err((*fault).into()),
        };
        let target = Target {
            service: service.id(),
            signing_name: service.signing_name(),
            region: region.to_owned(),
            signing_region: signing_region.to_owned(),
            fips: self.uses_fips(service),
            host,
            url: self.endpoint_url(service),
        };
        self.note_choice(service, &target);
        Guard::new(
            target,
            Arc::new(rules),
            known.ok(),
            self.seal.clone(),
            self.keys.clone(),
            self.offline,
            self.evidence.clone(),
        )
        .under(self.glass.clone())
        .fitting()
    }

    fn note_choice(&self, service: Service, target: &Target) {
        let (rule, outcome, detail) = match (&target.host, self.reason(service)) {
            (Ok(_), Some(reason)) => (Rule::Fips, Outcome::SetAside, reason.as_str().to_owned()),
            (Ok(host), None) => (Rule::Fips, Outcome::Kept, host.clone()),
            (Err(refusal), _) => {
                let detail = refusal.problem().to_owned();
                (refusal.rule(), Outcome::Refused, detail)
            }
        };
        self.evidence.note(rule, outcome, service.id(), detail);
    }
}

const UNKNOWN: Fault = fault!(
    Classified,
    "the ledger does not know the service",
    "turn the service's feature on",
);
pub(super) const PSEUDO: Fault = fault!(
    Endpoint,
    "the session's region is a name for the whole partition, and the service has a place in each region",
    "take a region such as `us-east-1`",
);

fn host(service: Service, region: &AnyRegion, fips: bool) -> Result<String, String> {
    if fips {
        endpoint::fips_host(service.id(), region)
            .ok_or_else(|| format!("no FIPS endpoint of {service} is listed in {region}"))
    } else {
        endpoint::standard_host(service.id(), region)
            .ok_or_else(|| format!("{service} has no endpoint in {region}"))
    }
}
