//! The users, roles and devices of the loopback cloud.
pub(super) mod condition;
mod issued;
mod mfa;
mod role;
pub(super) mod trust;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::hold;
use super::identity::{Identities, Owner};
use trust::Trust;

pub use issued::{IssuedSession, SessionKind};
pub use mfa::MfaDevice;
pub use role::RoleSpec;

/// How long a web identity token is good.
const WEB_IDENTITY: Duration = Duration::from_secs(3600);

/// Who may become whom: MFA devices, roles, web identities.
///
/// The example keys belong to the user `arn:aws:iam::111122223333:user/loopback`. What callers may
/// do besides assuming roles is not judged.
#[derive(Clone)]
pub struct Iam {
    identities: Arc<Identities>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    devices: BTreeMap<String, MfaDevice>,
    roles: HashMap<String, Added>,
    tokens: HashMap<String, WebIdentity>,
    last: u32,
}

struct Added {
    id: String,
    spec: RoleSpec,
}

/// A role as it is judged.
pub(super) struct Role {
    pub(super) id: String,
    /// Or what of its trust policy is not understood.
    pub(super) trust: Result<Trust, String>,
    pub(super) longest: Duration,
}

/// Whose token it is.
#[derive(Clone)]
pub(super) struct WebIdentity {
    pub(super) subject: String,
    pub(super) ends: SystemTime,
}

impl Iam {
    /// The issuer of web identity tokens, as in the name of the OIDC provider
    /// `arn:aws:iam::ACCOUNT:oidc-provider/token.loopback.example`.
    pub const WEB_IDENTITY_PROVIDER: &str = "token.loopback.example";

    pub(super) fn new(identities: Arc<Identities>) -> Self {
        Self {
            identities,
            state: Arc::default(),
        }
    }

    /// Gives the example user a virtual MFA device, `arn:aws:iam::111122223333:mfa/NAME`; the one
    /// it has, if the name is taken.
    pub fn add_mfa_device(&self, name: impl AsRef<str>) -> MfaDevice {
        let mut state = hold(&self.state);
        let device = MfaDevice::new(name.as_ref(), self.identities.clock.clone());
        let entry = state.devices.entry(device.serial().to_owned());
        entry.or_insert(device).clone()
    }

    /// Adds a role by its ARN, or replaces the one of that ARN.
    pub fn add_role(&self, arn: impl Into<String>, spec: RoleSpec) {
        let mut state = hold(&self.state);
        state.last += 1;
        let added = Added {
            id: format!("AROALOOPBACK{:09}", state.last),
            spec,
        };
        state.roles.insert(arn.into(), added);
    }

    /// Adds a web identity token for a subject, good for an hour of the cloud's clock.
    pub fn add_web_identity(&self, token: impl Into<String>, subject: impl Into<String>) {
        let identity = WebIdentity {
            subject: subject.into(),
            ends: self.identities.clock.now() + WEB_IDENTITY,
        };
        hold(&self.state).tokens.insert(token.into(), identity);
    }

    /// From now on the example keys belong to the root user of their account.
    pub fn be_root(&self) {
        self.identities.give_example_keys(Owner::Root);
    }

    /// The sessions handed out so far, oldest first.
    #[must_use]
    pub fn sessions(&self) -> Vec<IssuedSession> {
        self.identities.sessions()
    }

    pub(super) fn device(&self, serial: &str) -> Option<MfaDevice> {
        hold(&self.state).devices.get(serial).cloned()
    }

    /// Notes that a code was shown for a serial number, whatever comes of it.
    pub(super) fn shown(&self, serial: &str) {
        if let Some(device) = self.device(serial) {
            device.shown();
        }
    }

    pub(super) fn role(&self, arn: &str) -> Option<Role> {
        let state = hold(&self.state);
        let added = state.roles.get(arn)?;
        Some(Role {
            id: added.id.clone(),
            trust: added.spec.read(),
            longest: added.spec.longest(),
        })
    }

    pub(super) fn web_identity(&self, token: &str) -> Option<WebIdentity> {
        hold(&self.state).tokens.get(token).cloned()
    }
}

impl fmt::Debug for Iam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the tokens: code under test prints what it holds.
        let state = hold(&self.state);
        f.debug_struct("Iam")
            .field("devices", &state.devices.keys())
            .field("roles", &state.roles.keys())
            .finish_non_exhaustive()
    }
}

/// The OIDC provider of an account.
pub(super) fn provider(account: &str) -> String {
    let name = Iam::WEB_IDENTITY_PROVIDER;
    format!("arn:aws:iam::{account}:oidc-provider/{name}")
}
