//! What a profile's credentials are made of: a base, and the roles that are assumed from it.

use std::path::PathBuf;
use std::time::Duration;

use aws_config::profile::ProfileSet;
use aws_credential_types::Credentials;

#[cfg(feature = "sso")]
use super::sso;
use super::{Profiles, printable};
use crate::session::failure::Failure;
use crate::session::source::CredentialSource;
#[cfg(feature = "sso")]
use crate::session::sso::SsoSource;
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
    #[cfg(feature = "sso")]
    Sso(SsoSource),
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
            no_empty(profile)?;
            let token = said(profile, "web_identity_token_file");
            #[cfg(feature = "sso")]
            if let Some(source) = sso::source(&profiles.set, profile)? {
                let another = token.is_some()
                    || said(profile, "role_arn").is_some()
                    || profiles.keys(next)?.is_some();
                if another {
                    return Err(wrong(next, TWO));
                }
                break Base::Sso(source);
            }
            // What a source has of its own comes before a role that it names.
            if seen.len() > 1
                && let Some(keys) = profiles.keys(next)?
            {
                if token.is_some() {
                    return Err(wrong(next, TWO));
                }
                break Base::Keys(keys);
            }
            let Some(role) = said(profile, "role_arn") else {
                if token.is_some() {
                    return Err(wrong(
                        next,
                        "has a `web_identity_token_file` and no `role_arn` to exchange it for",
                    ));
                }
                match profiles.keys(next)? {
                    Some(keys) => break Base::Keys(keys),
                    None if steps.is_empty() => return Ok(None),
                    None => return Err(wrong(next, "is a source and has no credentials")),
                }
            };
            let role = request(profile, role, names)?;
            let mfa = said(profile, "mfa_serial").map(MfaSerial::try_from);
            let mfa = mfa.transpose().map_err(|refusal| at(profile, refusal))?;
            if let Some(file) = token {
                if mfa.is_some() || role.duration.is_some() {
                    return Err(wrong(
                        next,
                        "has a web identity, with which other tools drop `mfa_serial` and \
                         `duration_seconds`; take them out",
                    ));
                }
                break Base::WebIdentity(PathBuf::from(file), role);
            }
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

const TWO: &str = "names two identities, and tools differ in which they take; leave one out";

/// Refuses settings that were meant to say something and say nothing.
fn no_empty(profile: &Profile) -> Result<(), Failure> {
    const SETTINGS: [&str; 6] = [
        "credential_source",
        "external_id",
        "mfa_serial",
        "role_arn",
        "source_profile",
        "web_identity_token_file",
    ];
    for key in SETTINGS {
        if profile.get(key).is_some_and(str::is_empty) {
            return Err(wrong(
                profile.name(),
                &format!("has a `{key}` without a value; give it one or take it out"),
            ));
        }
    }
    Ok(())
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

pub(super) fn at(profile: &Profile, refusal: Refusal) -> Failure {
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
    if part("aws_security_token").is_some() {
        return Err(wrong(
            name,
            "has a session token by its old name; call it `aws_session_token`",
        ));
    }
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
