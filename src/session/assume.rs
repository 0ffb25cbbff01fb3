//! Roles, assumed with the credentials of a session.

use std::fmt;
use std::time::Duration;

use super::Session;
use super::builder::Builder;
use super::chain::{Chain, Found, Link};
use super::mfa::{Mfa, MfaSession};
use super::search::LongLived;
use super::sts::RoleRequest;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::Outcome;
use crate::region::Region;
use crate::text::{RoleSessionName, SourceIdentity};
use crate::{Error, ExternalId, Reason, RoleArn, Rule, SessionPolicy, Tag};

/// A role to be assumed; made by [`Session::assume_role`] and [`Builder::assume_role`].
///
/// Corresponds to STS `AssumeRole` (IAM action `sts:AssumeRole`, with tags `sts:TagSession`, with a
/// source identity `sts:SetSourceIdentity`). The session that comes of it assumes the role again
/// five minutes before its credentials end.
///
/// ```no_run
/// use palisade::{Session, external_id, region, role_arn, role_session_name, tag};
///
/// # async fn example() -> Result<(), palisade::Error> {
/// let partner = Session::builder(region::UsEast1)
///     .assume_role(
///         role_arn!("arn:aws:iam::444455556666:role/telemetry-reader"),
///         role_session_name!("nightly-import"),
///     )
///     .external_id(external_id!("acme-7f3a")) // demanded for roles of other accounts
///     .transitive_tag(tag!("team", "telemetry"))
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing happens before `connect` is awaited"]
pub struct AssumeRole<R> {
    base: Base<R>,
    request: RoleRequest,
    no_external_id: Option<Reason>,
}

enum Base<R> {
    Session(Session<R>),
    Builder(Box<Builder<R>>),
}

impl<R: Region> Session<R> {
    /// Begins to assume a role with this session's credentials.
    ///
    /// The name of the session stands in CloudTrail with every call.
    pub fn assume_role(&self, role: RoleArn, session_name: RoleSessionName) -> AssumeRole<R> {
        AssumeRole::new(Base::Session(self.clone()), role, session_name)
    }
}

impl<R: Region> Builder<R> {
    /// Begins to assume a role with the credentials that the builder finds, which sign nothing but
    /// calls of STS.
    ///
    /// An account that the builder is pinned to is that of these credentials; the role's session is
    /// pinned to the role's account.
    pub fn assume_role(self, role: RoleArn, session_name: RoleSessionName) -> AssumeRole<R> {
        AssumeRole::new(Base::Builder(Box::new(self)), role, session_name)
    }
}

impl<R: Region> AssumeRole<R> {
    /// STS API reference, AssumeRole.
    const SHORTEST: Duration = Duration::from_secs(900);
    const LONGEST: Duration = Duration::from_secs(12 * 3600);
    /// The same: a role that is assumed with a role's credentials.
    const CHAINED: Duration = Duration::from_secs(3600);
    const MOST_TAGS: usize = 50;
    const MOST_POLICIES: usize = 10;

    fn new(base: Base<R>, role: RoleArn, session_name: RoleSessionName) -> Self {
        Self {
            base,
            request: RoleRequest::new(role, session_name),
            no_external_id: None,
        }
    }

    /// Names the id that the trust policy of a role of another account asks for.
    pub fn external_id(mut self, id: impl Into<Option<ExternalId>>) -> Self {
        self.request.external_id = id.into();
        self
    }

    /// Assumes a role of another account without an external id.
    ///
    /// # Danger
    /// Sets [`Rule::LeastPrivilege`] aside: whoever makes this program assume a role of its choice
    /// uses the program's right to do so. The reason is kept in the evidence.
    pub fn without_external_id(mut self, reason: Reason) -> Self {
        self.no_external_id = Some(reason);
        self
    }

    /// Says who is behind the session. It stays through a chain of roles and cannot be changed in it.
    pub fn source_identity(mut self, identity: impl Into<Option<SourceIdentity>>) -> Self {
        self.request.source_identity = identity.into();
        self
    }

    /// Adds a session tag, which policies can ask for as `aws:PrincipalTag/KEY`; 50 at most.
    pub fn tag(mut self, tag: Tag) -> Self {
        self.request.tags.push(tag);
        self
    }

    /// Adds a session tag that stays through a chain of roles.
    pub fn transitive_tag(mut self, tag: Tag) -> Self {
        self.request.transitive.push(tag.key().to_owned());
        self.tag(tag)
    }

    /// Narrows what the session may do.
    pub fn session_policy(mut self, policy: impl Into<Option<SessionPolicy>>) -> Self {
        self.request.policy = policy.into();
        self
    }

    /// Narrows what the session may do by a managed policy, by its ARN; ten at most.
    pub fn managed_session_policy(mut self, arn: impl Into<String>) -> Self {
        self.request.managed_policies.push(arn.into());
        self
    }

    /// Sets how long the role's credentials are good: 15 minutes to 12 hours and the role's own
    /// maximum, one hour at most with the credentials of a role. One hour unless said otherwise.
    pub fn duration(mut self, duration: impl Into<Option<Duration>>) -> Self {
        self.request.duration = duration.into();
        self
    }

    /// Assumes the role.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when a rule or a limit of STS is broken,
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) when STS denies,
    /// [`ErrorKind::Connection`](crate::ErrorKind::Connection) when it cannot be reached; and all
    /// that [`Builder::connect`] gives.
    pub async fn connect(self) -> Result<Session<R>, Error> {
        self.run(None).await
    }

    /// Assumes the role with the code of an MFA device of the user whose keys the base session has.
    ///
    /// Keys that never end need no other reason here: they sign nothing but calls of STS.
    ///
    /// # Errors
    /// As [`connect`](Self::connect), and as [`MfaSession::renew`].
    pub async fn connect_with_mfa(self, mfa: Mfa) -> Result<MfaSession<R>, Error> {
        MfaSession::of(self.run(Some(mfa)).await?)
    }

    async fn run(self, mfa: Option<Mfa>) -> Result<Session<R>, Error> {
        let Self {
            base,
            request,
            no_external_id,
        } = self;
        let base = match (base, &mfa) {
            (Base::Session(session), _) => session,
            (Base::Builder(builder), None) => builder.connect().await?,
            (Base::Builder(builder), Some(_)) => builder.open(LongLived::Exchanged).await?,
        };
        let found = base.core.credentials.load().await?;
        check(&request, &found)?;
        if found.of_a_role && mfa.is_some() {
            return Err(Refusal::from(NO_DEVICE).into());
        }
        check_external_id(&base, &found, &request, no_external_id.as_ref()).await?;
        let account = request.arn.account();
        let chain = Chain::Role(Box::new(Link {
            base: base.core.credentials.clone(),
            sts: base.core.sts.clone(),
            wanted: request,
            mfa,
            evidence: base.core.evidence.clone(),
        }));
        let session = base.derived(chain, Some(account));
        session.core.credentials.begin().await?;
        Ok(session)
    }
}

fn check(request: &RoleRequest, found: &Found) -> Result<(), Refusal> {
    type Limits = AssumeRole<crate::region::AnyRegion>;
    let longest = if found.of_a_role {
        Limits::CHAINED
    } else {
        Limits::LONGEST
    };
    let fits = |duration: Duration| (Limits::SHORTEST..=longest).contains(&duration);
    if !request.duration.is_none_or(fits) {
        return Err(LASTS.into());
    }
    let mut keys: Vec<_> = request
        .tags
        .iter()
        .map(|tag| tag.key().to_lowercase())
        .collect();
    keys.sort();
    let twice = keys.windows(2).any(|pair| pair.first() == pair.last());
    let many = request.tags.len() > Limits::MOST_TAGS;
    if twice || many || request.managed_policies.len() > Limits::MOST_POLICIES {
        return Err(MANY.into());
    }
    Ok(())
}

/// The confused deputy: another account's role is assumed by an id that its owner chose.
async fn check_external_id<R: Region>(
    base: &Session<R>,
    found: &Found,
    request: &RoleRequest,
    reason: Option<&Reason>,
) -> Result<(), Error> {
    if request.external_id.is_some() {
        return Ok(());
    }
    let account = match &found.account {
        Some(account) => account.clone(),
        None => base.core.sts.caller(&found.credentials).await?.account,
    };
    if account == request.arn.account() {
        return Ok(());
    }
    let Some(reason) = reason else {
        return Err(Refusal::from(NO_EXTERNAL_ID).into());
    };
    base.core.evidence.note(
        Rule::LeastPrivilege,
        Outcome::SetAside,
        format!("role of {} without external id", request.arn.account()),
        reason.as_str().to_owned(),
    );
    Ok(())
}

const NO_DEVICE: Fault = fault!(
    Mfa,
    "the credentials are a role's, and devices belong to users",
    "show the code where a user's keys are exchanged; what is assumed from there carries it",
);
const LASTS: Fault = fault!(
    LeastPrivilege,
    "the credentials of a role last 15 minutes to 12 hours, and one hour where a role assumes a role",
    "choose a duration in between; the session assumes the role again by itself",
);
const MANY: Fault = fault!(
    LeastPrivilege,
    "a role's session has at most 50 tags with different keys and 10 managed policies",
    "leave some out; keys differ by more than capital letters",
);
const NO_EXTERNAL_ID: Fault = fault!(
    LeastPrivilege,
    "the role is in another account and no external id is named",
    "name it with `.external_id(…)`, or say why not with `.without_external_id(reason!(\"…\"))`",
);

impl<R: fmt::Debug> fmt::Debug for AssumeRole<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRole")
            .field("role", &self.request.arn)
            .field("session_name", &self.request.session_name)
            .finish_non_exhaustive()
    }
}

impl<R: Region> Builder<R> {
    /// Opens a session of the user whose keys are found, with the code of one of the user's devices
    /// (STS `GetSessionToken`, which needs no permission).
    ///
    /// Keys that never end need no other reason here: they sign nothing but this call, and where the
    /// builder is pinned to an account, the question whose they are.
    ///
    /// # Errors
    /// As [`connect`](Self::connect) and [`MfaSession::renew`]; and when the credentials are not a
    /// user's own keys: a session has its second factor already, or cannot have one.
    pub async fn connect_with_mfa(self, mfa: Mfa) -> Result<MfaSession<R>, Error> {
        let duration = mfa.checked_duration()?;
        let base = self.open(LongLived::Exchanged).await?;
        let found = base.core.credentials.load().await?;
        if found.credentials.session_token().is_some() {
            return Err(Refusal::from(NOT_A_USER).into());
        }
        let chain = Chain::SessionToken(Box::new(Link {
            base: base.core.credentials.clone(),
            sts: base.core.sts.clone(),
            wanted: duration,
            mfa: Some(mfa),
            evidence: base.core.evidence.clone(),
        }));
        let session = base.derived(chain, base.core.credentials.pin());
        session.core.credentials.begin().await?;
        MfaSession::of(session)
    }
}

const NOT_A_USER: Fault = fault!(
    Mfa,
    "the credentials are those of a session, and STS gives a second factor to a user's own keys only",
    "assume a role with `.assume_role(…)`, or give the user's keys",
);
