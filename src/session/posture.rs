//! What a session would be like here and now.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::Finding;
use super::builder::Builder;
use crate::Error;
use crate::region::Region;

/// The effective posture under the present environment, profile and settings.
///
/// Made by [`Builder::inspect`]; serialises to one JSON object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Posture {
    /// The region's code.
    pub region: String,
    /// Whether FIPS endpoints are demanded.
    pub fips: bool,
    /// The lowest TLS version.
    pub tls_minimum: &'static str,
    /// Whose certificates are believed.
    pub trust: &'static str,
    /// Where credentials were found, or why they were not. Never the credentials.
    pub credentials: Cow<'static, str>,
    /// The host of each service: its FIPS host, or the standard one where that was chosen. `None`
    /// where the region lists none.
    pub endpoints: BTreeMap<&'static str, Option<String>>,
    /// Settings because of which [`Builder::connect`] would be refused.
    pub refused: Vec<Finding>,
    /// Settings that are not followed.
    pub ignored: Vec<Finding>,
}

impl<R: Region> Builder<R> {
    /// Reports what [`connect`](Builder::connect) would meet, without stopping at the first
    /// refusal. Contacts nothing but what finding credentials needs, and not even that when
    /// something is refused. A person is asked for a code where a profile wants one.
    ///
    /// # Errors
    /// As [`connect`](Builder::connect), except for settings that are refused and credentials that
    /// are not found: both are part of the report.
    pub async fn inspect(self) -> Result<Posture, Error> {
        let tls_minimum = self.minimum_tls.as_str();
        let trust = self.trust.name();
        let (session, mut audit) = self.assemble().await?;
        let credentials = if audit.refused.is_empty() {
            match session.core.credentials.begin().await {
                Ok(found) => found.source.into(),
                Err(failure) => match failure.refusal() {
                    Some(refusal) => {
                        let finding = Finding::new("credentials", refusal.clone());
                        audit.refused.push(finding);
                        "refused".into()
                    }
                    None => "none found".into(),
                },
            }
        } else {
            "not looked for".into()
        };
        Ok(Posture {
            region: session.region.name().to_owned(),
            fips: session.region.standard_reason().is_none(),
            tls_minimum,
            trust,
            credentials,
            endpoints: session.core.installer.hosts(),
            refused: audit.refused,
            ignored: audit.ignored,
        })
    }
}
