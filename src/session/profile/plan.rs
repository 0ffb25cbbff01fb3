//! What a profile's credentials are made of: a base, and the roles that are assumed from it.

use std::path::PathBuf;
use std::time::Duration;

use aws_config::profile::ProfileSet;
use aws_credential_types::Credentials;

use super::{Profiles, printable};
use crate::session::failure::Failure;
use crate::session::source::CredentialSource;
use crate::session::sts::RoleRequest;
use crate::session::web_identity::Names;
use crate::{ErrorKind, ExternalId, MfaSerial, Refusal, RoleArn};

/// From the first credentials to the last role.
#[derive(Debug)]
pub(in crate::session) struct Plan {
    pub(in crate::session) base: Base,
    pub(in crate::session) steps: Vec<Step>,
}

/// Where the first credentials come from.
#[derive(Debug)]
pub(in crate::session) enum Base {
    Keys(Credentials),
    /// A file with a token, and the role that it is exchanged for.
    WebIdentity(PathBuf, RoleRequest),
    Source(CredentialSource),
}

/// A role to be assumed with what came before.
#[derive(Debug)]
pub(in crate::session) struct Step {
    pub(in crate::session) role: RoleRequest,
    pub(in crate::session) mfa: Option<MfaSerial>,
}

type Profile = aws_config::profile::Profile;

impl Plan {
    /// The plan for a profile; `None` where it says nothing of credentials.
    pub(in crate::session) fn of(
        profiles: &Profiles,
        named: Option<&str>,
        names: Names<'_>,
    ) -> Result<Option<Self>, Failure> {
        let (name, chosen) = profiles.choice(named);
        if profiles.set.get_profile(name).is_none() && !chosen {
            return Ok(None);
        }
        let mut steps = Vec::new();
        let mut seen = Vec::new();
        let mut next = name;
        let base = loop {
            let profile = profiles.set.get_profile(next).ok_or_else(|| {
                wrong(
                    next,
                    "is named and is in neither of the files; check its name",
                )
            })?;
            if seen.contains(&next) {
                return Err(wrong(
                    next,
                    "is its own source; end the circle of `source_profile`",
                ));
            }
            seen.push(next);
            // What a source has of its own comes before a role that it names.
            if seen.len() > 1
                && let Some(keys) = profiles.keys(next)?
            {
                break Base::Keys(keys);
            }
            let Some(role) = said(profile, "role_arn") else {
                match profiles.keys(next)? {
                    Some(keys) => break Base::Keys(keys),
                    None if steps.is_empty() => return Ok(None),
                    None => return Err(wrong(next, "is a source and has no credentials")),
                }
            };
            let role = request(profile, role, names)?;
            if let Some(file) = said(profile, "web_identity_token_file") {
                break Base::WebIdentity(PathBuf::from(file), role);
            }
            let mfa = said(profile, "mfa_serial").map(MfaSerial::try_from);
            let mfa = mfa.transpose().map_err(|refusal| at(profile, refusal))?;
            steps.push(Step { role, mfa });
            match (
                said(profile, "source_profile"),
                said(profile, "credential_source"),
            ) {
                (Some(_), Some(_)) => {
                    return Err(wrong(
                        next,
                        "names both `source_profile` and `credential_source`; leave one out",
                    ));
                }
                (Some(source), None) if source == next => match profiles.keys(next)? {
                    Some(keys) => break Base::Keys(keys),
                    None => {
                        return Err(wrong(next, "is its own source and has no keys of its own"));
                    }
                },
                (Some(source), None) => next = source,
                (None, Some(source)) => break Base::Source(named_source(next, source)?),
                (None, None) => {
                    return Err(wrong(
                        next,
                        "assumes a role from nothing; name a `source_profile` or a \
                         `credential_source`",
                    ));
                }
            }
        };
        steps.reverse();
        Ok(Some(Self { base, steps }))
    }
}

/// A setting that is there and not empty.
fn said<'a>(profile: &'a Profile, key: &str) -> Option<&'a str> {
    profile.get(key).filter(|value| !value.is_empty())
}

fn named_source(profile: &str, source: &str) -> Result<CredentialSource, Failure> {
    Ok(match source {
        "Environment" => CredentialSource::Environment,
        "Ec2InstanceMetadata" => CredentialSource::InstanceMetadata,
        "EcsContainer" => CredentialSource::Container,
        _ => {
            return Err(wrong(
                profile,
                "names a `credential_source` other than Environment, Ec2InstanceMetadata and \
                 EcsContainer",
            ));
        }
    })
}

fn request(profile: &Profile, role: &str, names: Names<'_>) -> Result<RoleRequest, Failure> {
    let role = RoleArn::try_from(role).map_err(|refusal| at(profile, refusal))?;
    let operation = match said(profile, "web_identity_token_file") {
        Some(_) => "AssumeRoleWithWebIdentity",
        None => "AssumeRole",
    };
    let name = names.choose(operation, said(profile, "role_session_name"));
    let mut request = RoleRequest::new(role, name.map_err(|refusal| at(profile, refusal))?);
    let id = said(profile, "external_id").map(ExternalId::try_from);
    request.external_id = id.transpose().map_err(|refusal| at(profile, refusal))?;
    request.duration = said(profile, "duration_seconds")
        .map(|text| seconds(text).ok_or_else(|| wrong(profile.name(), NOT_SECONDS)))
        .transpose()?;
    Ok(request)
}

const NOT_SECONDS: &str = "has a `duration_seconds` that is not a number from 900 to 43200";

fn seconds(text: &str) -> Option<Duration> {
    let seconds = text.parse().ok()?;
    // STS API reference, AssumeRole.
    (900..=43_200)
        .contains(&seconds)
        .then(|| Duration::from_secs(seconds))
}

fn at(profile: &Profile, refusal: Refusal) -> Failure {
    let problem = format!(
        "profile {}: {}",
        printable(profile.name()),
        refusal.problem()
    );
    refusal.saying(problem).into()
}

pub(super) fn wrong(profile: &str, what: &str) -> Failure {
    let what = format!("profile {} {what}", printable(profile));
    Failure::new(ErrorKind::Configuration, what)
}

/// The keys of a profile in one of the files.
pub(super) fn keys(set: &ProfileSet, name: &str) -> Result<Option<Credentials>, Failure> {
    let Some(profile) = set.get_profile(name) else {
        return Ok(None);
    };
    let part = |key| said(profile, key);
    match (part("aws_access_key_id"), part("aws_secret_access_key")) {
        (None, None) => Ok(None),
        (Some(id), Some(secret)) => {
            let mut keys = Credentials::builder()
                .access_key_id(id)
                .secret_access_key(secret)
                .provider_name("palisade");
            keys.set_session_token(part("aws_session_token").map(str::to_owned));
            keys.set_account_id(part("aws_account_id").map(Into::into));
            Ok(Some(keys.build()))
        }
        _ => Err(wrong(
            name,
            "has one of `aws_access_key_id` and `aws_secret_access_key` without the other",
        )),
    }
}
