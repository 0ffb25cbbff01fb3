//! Clients of SDK crates that have no wrapper here.

use std::sync::Arc;

use super::builder::Builder;
use super::endpoints::{Installer, PSEUDO};
use crate::error::{Fault, Refusal, fault};
use crate::evidence::Outcome;
use crate::region::Region;
use crate::wire::endpoint::crates::{self, Crate};
use crate::wire::guard::{Fitting, Guard, ServiceRules, Target};
use crate::{Reason, Rule};

/// Where the requests of one such crate go.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) known: &'static Crate,
    pub(crate) host: String,
    pub(crate) fips: bool,
}

impl Installer {
    fn reason_of(&self, name: &str) -> Option<&Reason> {
        let own = self.standard.crates.get(name);
        own.or(self.standard.session.as_ref())
    }

    /// The host of an SDK crate: listed for FIPS, or the standard one where a reason was given.
    pub(crate) fn place(&self, known: &'static Crate) -> Result<Place, Refusal> {
        if self.region.is_pseudo() {
            return Err(PSEUDO.into());
        }
        let fips = self.reason_of(known.name).is_none();
        let host = known.host(&self.region, fips).ok_or_else(|| {
            let (name, region) = (known.name, &self.region);
            if !fips {
                let problem = format!("aws_sdk_{name} has no endpoint in {region}");
                return Refusal::new(Rule::Endpoint, problem, "take a region that has one");
            }
            Refusal::new(
                Rule::Fips,
                format!("no FIPS endpoint of aws_sdk_{name} is listed in {region}"),
                format!(
                    "take a region that lists one, or use the standard endpoint with a reason: \
                     `.standard_endpoints(reason!(\"…\"))` on the region, \
                     `.standard_endpoint_of(\"aws_sdk_{name}\", …)` on the session builder for one crate"
                ),
            )
        });
        let host = host.inspect_err(|refusal| {
            let detail = refusal.problem().to_owned();
            self.note_crate(refusal.rule(), Outcome::Refused, known, detail);
        })?;
        Ok(Place { known, host, fips })
    }

    /// What the client is fitted with.
    pub(crate) fn fit(
        &self,
        place: &Place,
        version: &'static str,
        rules: impl ServiceRules,
    ) -> Fitting {
        let known = place.known;
        let (outcome, detail) = match self.reason_of(known.name) {
            Some(reason) => (Outcome::SetAside, reason.as_str().to_owned()),
            None => (Outcome::Kept, place.host.clone()),
        };
        self.note_crate(Rule::Fips, outcome, known, detail);
        self.note_crate(
            Rule::Classified,
            Outcome::SetAside,
            known,
            format!("version {version}, {NO_LEDGER}"),
        );
        let target = Target {
            service: known.name,
            signing_name: known.signing_name,
            region: self.region.as_str().to_owned(),
            signing_region: known.signing_region("", &self.region),
            fips: place.fips,
            host: Ok(place.host.clone()),
            url: None,
        };
        Guard::new(
            target,
            Arc::new(rules),
            None,
            self.seal.clone(),
            self.keys.clone(),
            self.offline,
            self.evidence.clone(),
        )
        .fitting()
    }

    fn note_crate(&self, rule: Rule, outcome: Outcome, known: &Crate, detail: String) {
        let subject = format!("aws_sdk_{}", known.name);
        self.evidence.note(rule, outcome, subject, detail);
    }
}

const NO_LEDGER: &str = "made by `harden!`: there is no ledger of its operations";

/// The crates that were named are known.
pub(super) fn check_named(names: impl IntoIterator<Item: AsRef<str>>) -> Result<(), Refusal> {
    match names
        .into_iter()
        .all(|name| crates::find(name.as_ref()).is_some())
    {
        true => Ok(()),
        false => Err(NO_SUCH_CRATE.into()),
    }
}

const NO_SUCH_CRATE: Fault = fault!(
    Endpoint,
    "a standard endpoint or an exception was chosen for an SDK crate that is not known",
    "name it as `harden!` is given it, as in `aws_sdk_dynamodb`; services with a wrapper here \
     take `.standard_endpoint(…)`",
);

impl<R: Region> Builder<R> {
    /// Uses the standard endpoints of one SDK crate that is given to [`harden!`](crate::harden!),
    /// instead of its FIPS endpoints. The crate is named as Rust or as Cargo does;
    /// [`connect`](Self::connect) refuses a name that is not known.
    ///
    /// ```
    /// use palisade::{Session, reason, region};
    ///
    /// let builder = Session::builder(region::UsEast1)
    ///     .standard_endpoint_of("aws_sdk_dax", reason!("DAX lists no FIPS endpoint anywhere"));
    /// ```
    ///
    /// # Danger
    /// Sets [`Rule::Fips`](crate::Rule::Fips) aside for this crate; the reason is kept in the evidence.
    pub fn standard_endpoint_of(mut self, sdk: &str, reason: Reason) -> Self {
        let name = sdk.replace('-', "_");
        let name = name.strip_prefix("aws_sdk_").unwrap_or(&name).to_owned();
        self.standard.crates.insert(name, reason);
        self
    }
}
