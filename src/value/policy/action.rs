//! Actions: which of them can be limited to resources, and which manage permissions.

use super::known::Service;
use super::pattern::Pattern;

/// An action or a pattern of actions, in lower case.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Action {
    service: String,
    name: String,
}

/// Whether an action can be limited to resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Limit {
    /// No: `*` is all that can be said of them.
    None,
    Some,
    /// Its service is not known, or is a pattern.
    Unknown,
}

/// What AWS's own policy for functions in a VPC allows on all resources; and making a log group, which
/// gives nothing of what is in it. And what mostly goes without the resource that it may name, as an
/// analysis without a model of one's own.
const FREE_IN_PRACTICE: &[(&str, &str)] = &[
    ("ce", "getcostandusage"),
    ("ce", "getcostcategories"),
    ("ce", "getcostforecast"),
    ("ce", "getdimensionvalues"),
    ("ce", "gettags"),
    ("ce", "getusageforecast"),
    ("comprehend", "detectentities"),
    ("ec2", "assignprivateipaddresses"),
    ("ec2", "createnetworkinterface"),
    ("ec2", "deletenetworkinterface"),
    ("ec2", "unassignprivateipaddresses"),
    ("logs", "createloggroup"),
    ("polly", "synthesizespeech"),
    ("rekognition", "detectmoderationlabels"),
    ("translate", "translatedocument"),
    ("translate", "translatetext"),
];
/// Services that tell what is kept in them, or about whom, where they list and describe.
const TELLING: &[&str] = &[
    "cognito-identity",
    "cognito-idp",
    "identitystore",
    "s3",
    "s3-object-lambda",
    "s3express",
    "ses",
];
/// Those of S3 that manage permissions of single objects, which buckets ignore by default.
const OF_OBJECTS: &[&str] = &["putobjectacl", "putobjectversionacl"];

impl Action {
    pub(super) fn read(text: &str) -> Result<Self, &'static str> {
        const UNREAD: &str = "an action is not written as `service:Name`";
        let text = text.to_ascii_lowercase();
        let (service, name) = match text.split_once(':') {
            Some(parts) => parts,
            None if text.bytes().all(is_wild) => ("*", "*"),
            None => return Err(UNREAD),
        };
        let is_name = |text: &str| {
            let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
            !text.is_empty() && text.bytes().all(|byte| letter(byte) || is_wild(byte))
        };
        if is_name(service) && is_name(name) {
            Ok(Self {
                service: service.to_owned(),
                name: name.to_owned(),
            })
        } else {
            Err(UNREAD)
        }
    }

    pub(super) fn is_pattern(&self) -> bool {
        self.service.bytes().any(is_wild) || self.name.bytes().any(is_wild)
    }

    /// Whether it means every action that there is, or nearly.
    pub(super) fn is_everything(&self) -> bool {
        self.service.bytes().all(is_wild) && self.has_open_name()
    }

    /// Whether it means all actions of a service, or nearly all.
    pub(super) fn is_whole(&self) -> bool {
        let many = self.service.bytes().any(is_wild) && self.name.bytes().any(is_wild);
        many || self.has_open_name()
    }

    /// Whether its name neither begins with a verb nor holds a word.
    fn has_open_name(&self) -> bool {
        if !self.name.bytes().any(is_wild) {
            return false;
        }
        let name = Pattern::plain(&self.name);
        let told = name.first_letters() >= 2 || name.most_letters() >= 4;
        name.is_open() || !told
    }

    /// Whether it is of one service, as far as can be told.
    pub(super) fn is_of(&self, service: &str) -> bool {
        Pattern::plain(&self.service).matches(service)
    }

    pub(super) fn is(&self, service: &str, name: &str) -> bool {
        self.service == service && self.name == name
    }

    /// Whether it is a pattern that takes in actions which manage permissions: of more than `objects`,
    /// where it is about these alone.
    pub(super) fn takes_in_powers(&self, objects: bool) -> bool {
        if !self.is_pattern() || objects && self.service == "s3" {
            return false;
        }
        let name = Pattern::plain(&self.name);
        let is_one = |power: &str| name.matches(power) && !OF_OBJECTS.contains(&power);
        if !self.service.bytes().any(is_wild) {
            return Service::find(&self.service).is_some_and(|one| one.powers.any(is_one));
        }
        let service = Pattern::plain(&self.service);
        let mut services = Service::all().filter(|one| service.matches(one.name));
        services.any(|one| one.powers.any(is_one))
    }

    /// Whether it can be limited to resources.
    pub(super) fn limit(&self) -> Limit {
        if self.service.bytes().any(is_wild) {
            let every = self.has_open_name() || self.is_everything();
            return if every { Limit::Some } else { Limit::Unknown };
        }
        let first = self.name.split(['*', '?']).next();
        let first = first.unwrap_or_default();
        // Names and settings: where these can be limited at all, hardly any policy of AWS does.
        let told = first.starts_with("describe") || first.starts_with("list");
        if told && !TELLING.contains(&self.service.as_str()) {
            return Limit::None;
        }
        let Some(service) = Service::find(&self.service) else {
            return Limit::Unknown;
        };
        let is_free = service.free.any(|word| match word.strip_suffix('*') {
            Some(verb) => first.starts_with(verb),
            None => word == self.name,
        });
        if is_free || FREE_IN_PRACTICE.contains(&(service.name, self.name.as_str())) {
            Limit::None
        } else {
            Limit::Some
        }
    }

    /// Whether there is no action that it does not mean.
    pub(super) fn is_all(&self) -> bool {
        self.service.bytes().all(|byte| byte == b'*') && self.name.bytes().all(|byte| byte == b'*')
    }

    pub(super) fn covers_all_of(&self, service: &str) -> bool {
        let any = Pattern::plain("*");
        self.is_of(service) && Pattern::plain(&self.name).covers(&any)
    }

    /// Whether one takes in the other.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.covers(other) || other.covers(self)
    }

    /// Whether every action that the other means is one that it means.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let covers = |one: &str, other: &str| Pattern::plain(one).covers(&Pattern::plain(other));
        covers(&self.service, &other.service) && covers(&self.name, &other.name)
    }
}

fn is_wild(byte: u8) -> bool {
    matches!(byte, b'*' | b'?')
}
