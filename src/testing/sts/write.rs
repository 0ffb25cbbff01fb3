//! The replies of STS.
use s3s::dto::{Timestamp, TimestampFormat};

use crate::testing::iam::IssuedSession;
use crate::testing::identity::Identity;
use crate::testing::reply::escape;

/// What policies and tags may take together, in bytes of text, and a session token too. AWS packs
/// them and does not say how.
const PACKED: usize = 2048;

pub(super) fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escape(text))
}

pub(super) fn caller(caller: &Identity) -> String {
    element("Arn", &caller.arn)
        + &element("UserId", &caller.user_id)
        + &element("Account", &caller.account)
}

pub(super) fn credentials(identity: &Identity) -> String {
    let mut until = Vec::new();
    if let Some(end) = identity.ends {
        let _ = Timestamp::from(end).format(TimestampFormat::DateTime, &mut until);
    }
    let token = identity.token.as_deref().unwrap_or_default();
    let inside = element("AccessKeyId", &identity.access_key_id)
        + &element("SecretAccessKey", &identity.secret)
        + &element("SessionToken", token)
        + &element("Expiration", &String::from_utf8_lossy(&until));
    format!("<Credentials>{inside}</Credentials>")
}

/// The session of a role.
pub(super) fn assumed(identity: &Identity) -> String {
    let user = element("Arn", &identity.arn) + &element("AssumedRoleId", &identity.user_id);
    let user = format!("<AssumedRoleUser>{user}</AssumedRoleUser>");
    let mut said = credentials(identity) + &user;
    if let Some(session) = &identity.session {
        let bytes = narrowed(session);
        if bytes > 0 {
            said += &element("PackedPolicySize", &percent(bytes).to_string());
        }
        let token = identity.token.as_ref().map_or(0, String::len);
        let used = percent(token + bytes);
        said += &element("SessionTokenUtilization", &used.to_string());
        said += &element("SessionTokenSize", &token.to_string());
        if let Some(source) = &session.source_identity {
            said += &element("SourceIdentity", source);
        }
    }
    said
}

/// The bytes of policies and tags.
fn narrowed(session: &IssuedSession) -> usize {
    let tags = session
        .tags
        .iter()
        .map(|(key, value)| key.len() + value.len());
    let arns = session.policy_arns.iter().map(String::len);
    let policy = session.policy.as_ref().map_or(0, String::len);
    policy + tags.chain(arns).sum::<usize>()
}

fn percent(bytes: usize) -> usize {
    (bytes * 100).div_ceil(PACKED).min(100)
}
