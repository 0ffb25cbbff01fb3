//! What profiles say of IAM Identity Center.

use aws_config::profile::ProfileSet;

use super::plan::{at, wrong};
use crate::AccountId;
use crate::session::failure::Failure;
use crate::session::sso::{SsoRole, SsoSource};
use crate::url::HttpsUrl;

type Profile = aws_config::profile::Profile;

/// The role of Identity Center that a profile names, if it names one. An `sso_session` alone is for
/// other tools, which want its token only.
pub(super) fn source(set: &ProfileSet, profile: &Profile) -> Result<Option<SsoSource>, Failure> {
    let (account, role) = (profile.get("sso_account_id"), profile.get("sso_role_name"));
    if account.is_none() && role.is_none() {
        return Ok(None);
    }
    let lacks = |what: &str| {
        wrong(
            profile.name(),
            &format!("takes a role of Identity Center and lacks `{what}`"),
        )
    };
    let (Some(account), Some(role)) = (account, role) else {
        return Err(lacks("sso_account_id` or `sso_role_name"));
    };
    let account = AccountId::try_from(account).map_err(|refusal| at(profile, refusal))?;
    let role = SsoRole::new(account, role).map_err(|refusal| at(profile, refusal))?;
    let named = profile.get("sso_session");
    let section = match named {
        None => None,
        Some(name) => Some(set.sso_session(name).ok_or_else(|| {
            wrong(
                profile.name(),
                "names an `sso_session` that has no section `[sso-session …]`",
            )
        })?),
    };
    let setting = |key: &'static str| {
        let (here, there) = (
            profile.get(key),
            section.and_then(|section| section.get(key)),
        );
        match (here, there) {
            (Some(here), Some(there)) if here != there => Err(wrong(
                profile.name(),
                &format!(
                    "and its `[sso-session …]` say different things of `{key}`; leave one out"
                ),
            )),
            (here, there) => there.or(here).ok_or_else(|| lacks(key)),
        }
    };
    let start_url = setting("sso_start_url")?;
    HttpsUrl::parse(start_url).map_err(|refusal| at(profile, refusal))?;
    Ok(Some(SsoSource {
        region: setting("sso_region")?.to_owned(),
        named: named.unwrap_or(start_url).to_owned(),
        role,
    }))
}
