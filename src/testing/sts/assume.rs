//! `AssumeRole` and `AssumeRoleWithWebIdentity`.
use std::time::Duration;

use super::Call;
use super::fields::{self, Fields, denied, invalid};
use super::proof::{self, Shown};
use super::session::{Policies, Tags};
use super::write;
use crate::testing::iam::condition::{
    AUDIENCE, EXTERNAL_ID, Facts, PRINCIPAL_ACCOUNT, PRINCIPAL_ARN, SESSION_NAME, SOURCE_IDENTITY,
    SUBJECT,
};
use crate::testing::iam::trust::Asking;
use crate::testing::iam::{self, IssuedSession, Role, SessionKind};
use crate::testing::identity::{Identity, New, Owner};
use crate::testing::reply::{self, Reply};

type Answer<T> = Result<T, Box<Reply>>;

const ASSUME: &str = "sts:AssumeRole";
const WITH_WEB: &str = "sts:AssumeRoleWithWebIdentity";
const ONE_HOUR: u64 = 3600;
const AUDIENCE_OF_STS: &str = "sts.amazonaws.com";

pub(super) fn by_signature(call: &Call<'_>) -> Answer<String> {
    let caller = call.caller()?;
    let mut fields = Fields::of(call.form);
    let wanted = Wanted::read(&mut fields);
    let tags = Tags::read(&mut fields);
    let external_id = fields.text("ExternalId", 2..=1224, &fields::EXTERNAL_ID);
    let source_identity = fields.text("SourceIdentity", 2..=64, &fields::NAME);
    let shown = Shown::read(&mut fields);
    fields.done()?;
    wanted.judge()?;
    if caller.owner == Owner::Root {
        return Err(denied("Roles may not be assumed by root accounts."));
    }
    // Only a role hands something down.
    let chained = matches!(caller.owner, Owner::Role(_));
    let before = caller.session.as_ref().filter(|_| chained);
    tags.judge(before)?;
    let clock = &call.identities.clock;
    let taken = shown.take(caller, call.iam, clock)?;
    let proven = taken.or(caller.proven);
    let refused = |action: &str| {
        let (arn, role) = (&caller.arn, wanted.role);
        denied(&format!(
            "User: {arn} is not authorized to perform: {action} on resource: {role}"
        ))
    };
    let inherited = before.and_then(|session| session.source_identity.as_deref());
    if inherited.is_some() && source_identity.is_some() && inherited != source_identity {
        return Err(refused("sts:SetSourceIdentity"));
    }
    let source_identity = inherited.or(source_identity);

    let mut facts = wanted.facts();
    proof::state(&mut facts, proven, caller, clock.now());
    tags.state(&mut facts);
    for (key, fact) in [
        (PRINCIPAL_ARN, Some(caller.principal())),
        (PRINCIPAL_ACCOUNT, Some(caller.account.as_str())),
        (EXTERNAL_ID, external_id),
        (SOURCE_IDENTITY, source_identity),
    ] {
        facts.extend(fact.map(|fact| (key.to_owned(), fact.to_owned())));
    }
    let mut actions = vec![ASSUME];
    actions.extend(tags.any(before).then_some("sts:TagSession"));
    actions.extend(source_identity.map(|_| "sts:SetSourceIdentity"));
    let asking = Asking::Aws {
        account: &caller.account,
        arn: &caller.arn,
        principal: caller.principal(),
    };
    let role = wanted.ask(call, &actions, asking, &facts, refused)?;
    if chained && wanted.seconds.is_some_and(|seconds| seconds > ONE_HOUR) {
        return Err(invalid(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by \
             role chaining",
        ));
    }
    let mut session = IssuedSession {
        serial: shown.serial(),
        mfa: proven.is_some(),
        source_identity: source_identity.map(str::to_owned),
        ..IssuedSession::new(SessionKind::AssumedRole, wanted.duration(&role)?)
    };
    tags.keep(before, &mut session);
    Ok(write::assumed(&wanted.issue(call, &role, session)))
}

pub(super) fn by_web_identity(call: &Call<'_>) -> Answer<String> {
    let mut fields = Fields::of(call.form);
    let wanted = Wanted::read(&mut fields);
    let token = fields.needed("WebIdentityToken", 4..=20_000, &fields::ANY);
    fields.done()?;
    wanted.judge()?;
    let Some(identity) = call.iam.web_identity(token) else {
        let text = "The ID Token provided is not a valid JWT. (You may see this error if you sent \
                    an Access Token)";
        let refused = reply::query_error(400, "InvalidIdentityToken", text);
        return Err(Box::new(refused));
    };
    let now = call.identities.clock.now();
    if identity.ends <= now {
        let text = "Token expired: current date/time must be before the expiration date/time";
        let refused = reply::query_error(400, "ExpiredTokenException", text);
        return Err(Box::new(refused));
    }
    let mut facts = wanted.facts();
    facts.insert(SUBJECT.to_owned(), identity.subject.clone());
    facts.insert(AUDIENCE.to_owned(), AUDIENCE_OF_STS.to_owned());
    let provider = iam::provider(wanted.account());
    let asking = Asking::Web {
        provider: &provider,
    };
    let refused = |action: &str| denied(&format!("Not authorized to perform {action}"));
    let role = wanted.ask(call, &[WITH_WEB], asking, &facts, refused)?;
    let session = IssuedSession::new(SessionKind::WebIdentity, wanted.duration(&role)?);
    let issued = wanted.issue(call, &role, session);
    Ok(write::assumed(&issued)
        + &write::element("SubjectFromWebIdentityToken", &identity.subject)
        + &write::element("Provider", &provider)
        + &write::element("Audience", AUDIENCE_OF_STS))
}

/// What both operations ask for.
struct Wanted<'a> {
    role: &'a str,
    session_name: &'a str,
    seconds: Option<u64>,
    policies: Policies<'a>,
}

impl<'a> Wanted<'a> {
    fn read(fields: &mut Fields<'a>) -> Self {
        Self {
            role: fields.needed("RoleArn", 20..=2048, &fields::ARN),
            session_name: fields.needed("RoleSessionName", 2..=64, &fields::NAME),
            seconds: fields.seconds(&(900..=43_200)),
            policies: Policies::read(fields),
        }
    }

    fn judge(&self) -> Answer<()> {
        let parts: Vec<_> = self.role.splitn(6, ':').collect();
        let role = matches!(parts[..], ["arn", partition, "iam", "", account, name]
            if partition.starts_with("aws") && account.len() == 12 && name.starts_with("role/"));
        if !role {
            return Err(invalid("Request ARN is invalid"));
        }
        self.policies.judge()
    }

    fn account(&self) -> &'a str {
        self.role.split(':').nth(4).unwrap_or_default()
    }

    fn facts(&self) -> Facts {
        Facts::from([(SESSION_NAME.to_owned(), self.session_name.to_owned())])
    }

    /// The role, if its trust policy lets the caller do all this.
    fn ask(
        &self,
        call: &Call<'_>,
        actions: &[&str],
        asking: Asking<'_>,
        facts: &Facts,
        refused: impl Fn(&str) -> Box<Reply>,
    ) -> Answer<Role> {
        let first = actions.first().copied().unwrap_or_default();
        let role = call.iam.role(self.role).ok_or_else(|| refused(first))?;
        match &role.trust {
            Err(what) => Err(denied(&format!(
                "the loopback cloud does not understand the trust policy of {}: {what}",
                self.role
            ))),
            Ok(trust) => {
                let mut actions = actions.iter();
                match actions.find(|action| !trust.allows(action, asking, facts)) {
                    Some(action) => Err(refused(action)),
                    None => Ok(role),
                }
            }
        }
    }

    fn duration(&self, role: &Role) -> Answer<Duration> {
        let duration = Duration::from_secs(self.seconds.unwrap_or(ONE_HOUR));
        if duration > role.longest {
            return Err(invalid(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
            ));
        }
        Ok(duration)
    }

    fn issue(self, call: &Call<'_>, role: &Role, mut session: IssuedSession) -> Identity {
        let account = self.account();
        let name = self.role.rsplit('/').next().unwrap_or_default();
        let partition = self.role.split(':').nth(1).unwrap_or_default();
        let at = self.session_name;
        session.role = Some(self.role.to_owned());
        session.session_name = Some(at.to_owned());
        self.policies.keep(&mut session);
        call.identities.issue(New {
            arn: format!("arn:{partition}:sts::{account}:assumed-role/{name}/{at}"),
            account,
            user_id: format!("{}:{at}", role.id),
            owner: Owner::Role(self.role.to_owned()),
            // What was shown to assume a role does not count for what the role does.
            proven: None,
            session,
        })
    }
}
