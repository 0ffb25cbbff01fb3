//! What single sign-on keeps: clients, device codes, tokens.
use std::collections::HashMap;
use std::time::{Duration, SystemTime};

const HOUR: Duration = Duration::from_secs(3600);
const SIGNED_IN: Duration = Duration::from_secs(8 * 3600);
const REGISTERED: Duration = Duration::from_secs(90 * 24 * 3600);
/// How long a code waits for its person.
pub(super) const WAITING: Duration = Duration::from_secs(600);
pub(super) const INTERVAL: Duration = Duration::from_secs(1);

/// Why a grant is refused: status, code, message.
pub(super) type Refused = (u16, &'static str, &'static str);

#[derive(Default)]
pub(super) struct Registry {
    pub(super) people: Vec<Person>,
    pub(super) approve_next: u32,
    last: u64,
    clients: HashMap<String, Client>,
    /// By device code.
    devices: HashMap<String, Device>,
    access: HashMap<String, Access>,
    refresh: HashMap<String, Signed>,
}

#[derive(Clone)]
pub(super) struct Person {
    pub(super) name: String,
    /// Account and role.
    pub(super) roles: Vec<(String, String)>,
}

#[derive(Clone)]
pub(super) struct Client {
    pub(super) id: String,
    pub(super) secret: String,
    pub(super) ends: SystemTime,
    refreshes: bool,
}

pub(super) struct Device {
    pub(super) code: String,
    pub(super) user_code: String,
    client: String,
    ends: SystemTime,
    interval: Duration,
    asked: Option<SystemTime>,
    person: Option<String>,
}

/// Somebody signed in.
#[derive(Clone)]
struct Signed {
    person: String,
    client: String,
    number: u64,
    ends: SystemTime,
}

struct Access {
    signed: Signed,
    ends: SystemTime,
}

/// Tokens just made.
pub(super) struct Tokens {
    pub(super) access: String,
    pub(super) refresh: Option<String>,
    pub(super) lasts: Duration,
}

impl Registry {
    fn number(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    pub(super) fn register(&mut self, refreshes: bool, now: SystemTime) -> Client {
        let number = self.number();
        let client = Client {
            id: format!("loopback-client-{number:08}"),
            secret: format!("loopback-client-secret-{number:08}"),
            ends: now + REGISTERED,
            refreshes,
        };
        self.clients.insert(client.id.clone(), client.clone());
        client
    }

    /// The client, if the secret is its own.
    pub(super) fn client(
        &self,
        id: &str,
        secret: &str,
        now: SystemTime,
    ) -> Result<Client, Refused> {
        let found = self
            .clients
            .get(id)
            .filter(|client| client.secret == secret);
        match found {
            Some(client) if client.ends > now => Ok(client.clone()),
            Some(_) => Err((401, "InvalidClientException", "The client has expired")),
            None => Err((401, "InvalidClientException", "The client is not known")),
        }
    }

    pub(super) fn start(&mut self, client: &Client, now: SystemTime) -> &Device {
        let number = self.number();
        let code = format!("loopback-device-code-{number:08}");
        let mut device = Device {
            code: code.clone(),
            user_code: format!("LOOP-{number:04}"),
            client: client.id.clone(),
            ends: now + WAITING,
            interval: INTERVAL,
            asked: None,
            person: None,
        };
        if self.approve_next > 0 && !self.people.is_empty() {
            self.approve_next -= 1;
            device.person = self.people.last().map(|person| person.name.clone());
        }
        self.devices.entry(code).or_insert(device)
    }

    pub(super) fn approve(&mut self, user_code: &str, now: SystemTime) -> bool {
        let person = self.people.last().map(|person| person.name.clone());
        let mut devices = self.devices.values_mut();
        let waiting = devices.find(|device| {
            device.user_code == user_code && device.person.is_none() && device.ends > now
        });
        match waiting {
            Some(device) => {
                device.person = person;
                device.person.is_some()
            }
            None => false,
        }
    }

    /// The tokens for a device code, once its person has confirmed it.
    pub(super) fn redeem(
        &mut self,
        client: &Client,
        code: &str,
        now: SystemTime,
    ) -> Result<Tokens, Refused> {
        let device = self.devices.get_mut(code);
        let device = device.filter(|device| device.client == client.id);
        let unknown = "The device code is not known, or was redeemed";
        let device = device.ok_or((400, "InvalidGrantException", unknown))?;
        if device.ends <= now {
            return Err((400, "ExpiredTokenException", "The device code has expired"));
        }
        let Some(person) = device.person.clone() else {
            let asked = device.asked.replace(now);
            if asked.is_some_and(|asked| now < asked + device.interval) {
                // RFC 8628, 3.5.
                device.interval += Duration::from_secs(5);
                return Err((400, "SlowDownException", "Wait longer between requests"));
            }
            let pending = "The code was not confirmed yet";
            return Err((400, "AuthorizationPendingException", pending));
        };
        self.devices.remove(code);
        let signed = Signed {
            person,
            client: client.id.clone(),
            number: self.number(),
            ends: now + SIGNED_IN,
        };
        Ok(self.grant(client, signed, now))
    }

    pub(super) fn renew(
        &mut self,
        client: &Client,
        token: &str,
        now: SystemTime,
    ) -> Result<Tokens, Refused> {
        let known = self.refresh.get(token);
        let known = known.filter(|signed| signed.client == client.id && signed.ends > now);
        let unknown = "The refresh token is not known, or is over";
        let signed = known
            .cloned()
            .ok_or((400, "InvalidGrantException", unknown))?;
        self.refresh.remove(token);
        Ok(self.grant(client, signed, now))
    }

    fn grant(&mut self, client: &Client, signed: Signed, now: SystemTime) -> Tokens {
        let number = self.number();
        let left = signed.ends.duration_since(now).unwrap_or_default();
        let lasts = if client.refreshes {
            left.min(HOUR)
        } else {
            left
        };
        let access = format!("loopback-sso-access-token-{number:08}");
        let refresh = client.refreshes.then(|| {
            let token = format!("loopback-sso-refresh-token-{number:08}");
            self.refresh.insert(token.clone(), signed.clone());
            token
        });
        let ends = now + lasts;
        self.access.insert(access.clone(), Access { signed, ends });
        Tokens {
            access,
            refresh,
            lasts,
        }
    }

    /// Whose access token it is.
    pub(super) fn bearer(&self, token: &str, now: SystemTime) -> Option<Person> {
        let access = self.access.get(token).filter(|access| access.ends > now)?;
        let mut people = self.people.iter();
        people
            .find(|person| person.name == access.signed.person)
            .cloned()
    }

    /// Ends the sign-in that a token comes from, with all its tokens.
    pub(super) fn forget(&mut self, token: &str) {
        let Some(number) = self.access.get(token).map(|access| access.signed.number) else {
            return;
        };
        self.access
            .retain(|_, access| access.signed.number != number);
        self.refresh.retain(|_, signed| signed.number != number);
    }
}
