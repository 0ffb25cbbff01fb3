//! Policies of devices, made of what a device is to do.

use serde_json::{Value, json};

use super::claim::ClaimPolicy;
use super::{Policy, PolicyKind};
use crate::AccountId;
use crate::error::{Fault, Refusal, fault};
use crate::text::{ProvisioningTemplateName, RoleAliasName, TopicPattern};

/// What a device may do: a policy of AWS IoT Core, made of what is asked for, or one that is given and
/// was looked through.
///
/// One that is [made](Self::of_things) lets a device connect under the name of a thing that its
/// certificate is attached to, and under no other; and it allows what is asked for below, and no action
/// or topic beside. One [of claims](Self::of_claims) lets devices be provisioned, and no more. One that is [given](Self::parse) is judged by the guard's own reader. Either has
/// 2,048 characters at most without white space, which is what IoT Core takes.
///
/// ```
/// use palisade::policy::DevicePolicy;
/// use palisade::topic_pattern;
///
/// let press = DevicePolicy::of_things()
///     .publish(topic_pattern!("acme/${iot:Connection.Thing.ThingName}/readings"))
///     .subscribe(topic_pattern!("acme/${iot:Connection.Thing.ThingName}/commands/#"))
///     .shadow()
///     .jobs();
/// let press = DevicePolicy::from(press); // which `create_policy` does by itself
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy counts once it is created and attached"]
pub struct DevicePolicy(Said);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Made(ThingPolicy),
    Claim(ClaimPolicy),
    Given(String),
}

/// A [`DevicePolicy`] in the making, by [`DevicePolicy::of_things`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy counts once it is created and attached"]
pub struct ThingPolicy {
    publish: Vec<String>,
    retain: Vec<String>,
    /// What is subscribed to, as filters.
    subscribe: Vec<String>,
    receive: Vec<String>,
    aliases: Vec<String>,
}

impl From<ClaimPolicy> for DevicePolicy {
    fn from(made: ClaimPolicy) -> Self {
        Self(Said::Claim(made))
    }
}

impl From<ThingPolicy> for DevicePolicy {
    fn from(made: ThingPolicy) -> Self {
        Self(Said::Made(made))
    }
}

/// Where and whose the resources are that a policy names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whose<'a> {
    pub(crate) partition: &'a str,
    pub(crate) region: &'a str,
    pub(crate) account: &'a AccountId,
}

impl Whose<'_> {
    pub(super) fn arn(self, kind: &str, name: &str) -> Value {
        let Whose {
            partition,
            region,
            account,
        } = self;
        Value::String(format!(
            "arn:{partition}:iot:{region}:{account}:{kind}/{name}"
        ))
    }
}

const OWN: &str = "$aws/things/${iot:Connection.Thing.ThingName}";

impl DevicePolicy {
    /// A policy for things: a device may connect under the name of a thing to which its certificate is
    /// attached, by `iot:Connect` on `client/${iot:Connection.Thing.ThingName}`, and nothing else yet.
    pub const fn of_things() -> ThingPolicy {
        ThingPolicy {
            publish: Vec::new(),
            retain: Vec::new(),
            subscribe: Vec::new(),
            receive: Vec::new(),
            aliases: Vec::new(),
        }
    }

    /// A policy for claims, which all devices of a production run share until they are provisioned: a
    /// device may connect with client ids that begin with the template's name and a slash, as
    /// `presses/4711`, which no thing is called; and it may ask for a certificate for its own key and to be provisioned
    /// by this one template.
    ///
    /// ```
    /// use palisade::policy::DevicePolicy;
    /// use palisade::provisioning_template_name;
    ///
    /// let claim = DevicePolicy::of_claims(provisioning_template_name!("presses"));
    /// let claim = DevicePolicy::from(claim); // which `create_policy` does by itself
    /// ```
    pub const fn of_claims(template: ProvisioningTemplateName) -> ClaimPolicy {
        ClaimPolicy::new(template)
    }

    /// A document as it is, in the policy language.
    ///
    /// # Errors
    /// When the document cannot be read or can be read in two ways, when it has variables but not the
    /// version `2012-10-17`, when it is longer than 2,048
    /// characters without white space, or when the guard would refuse it; then the number of the
    /// statement and what is wrong with it are said. The rule is
    /// [`LeastPrivilege`](crate::Rule::LeastPrivilege): a document that has to be broad is given to the
    /// SDK's own `create_policy`, with a waiver.
    pub fn parse(document: impl Into<String>) -> Result<Self, Refusal> {
        let document = document.into();
        let policy = Policy::parse(&document).ok_or(UNREADABLE)?;
        if let Some(finding) = policy.findings(PolicyKind::Iot, None).first() {
            return Err(Refusal::from(BROAD).saying(finding.to_string()));
        }
        check_length(&document)?;
        Ok(Self(Said::Given(document)))
    }

    /// The document that was given.
    pub(crate) fn given(&self) -> Option<&str> {
        match &self.0 {
            Said::Given(document) => Some(document),
            Said::Made(_) | Said::Claim(_) => None,
        }
    }

    /// The document, with the ARNs of an account and a region.
    pub(crate) fn document(&self, whose: Whose<'_>) -> Result<String, Refusal> {
        let document = match &self.0 {
            Said::Made(made) => made.document(whose),
            Said::Claim(made) => made.document(whose),
            Said::Given(document) => document.clone(),
        };
        check_length(&document)?;
        Ok(document)
    }
}

impl ThingPolicy {
    /// Lets the device publish.
    pub fn publish(mut self, topics: impl Into<Option<TopicPattern>>) -> Self {
        let topics = topics.into().map(|one| one.as_resource());
        self.publish.extend(topics);
        self
    }

    /// Lets the device publish messages that the broker retains, and others.
    pub fn publish_retained(mut self, topics: impl Into<Option<TopicPattern>>) -> Self {
        let topics = topics.into().map(|one| one.as_resource());
        self.retain.extend(topics);
        self
    }

    /// Lets the device subscribe with exactly this filter and receive what is published there.
    ///
    /// With `a/#` messages to `a` itself are not received: policies cannot say both in one resource.
    pub fn subscribe(mut self, topics: impl Into<Option<TopicPattern>>) -> Self {
        if let Some(topics) = topics.into() {
            self.subscribe.push(topics.to_string());
            self.receive.push(topics.as_resource());
        }
        self
    }

    /// Lets the device ask for and update the classic shadow of its own thing, and hear of changes. To
    /// delete a shadow, and for named ones, say `publish` with their topics.
    pub fn shadow(mut self) -> Self {
        let to = ["get", "update"].map(|one| format!("{OWN}/shadow/{one}"));
        self.publish.extend(to);
        self.own("shadow/*");
        self
    }

    /// Lets the device hear of the jobs of its own thing, begin them and say how they go, by MQTT.
    pub fn jobs(mut self) -> Self {
        self.publish.push(format!("{OWN}/jobs/*"));
        self.own("jobs/*");
        self
    }

    /// Lets the device ask for credentials of a role under this alias, over HTTPS with its certificate.
    ///
    /// Whatever the role allows, each device can then do: in the role's policies,
    /// `${credentials-iot:ThingName}` is the name of the thing.
    ///
    /// ```
    /// use palisade::policy::DevicePolicy;
    /// use palisade::role_alias_name;
    ///
    /// let press = DevicePolicy::of_things().role_alias(role_alias_name!("press-uploads"));
    /// ```
    pub fn role_alias(mut self, alias: impl Into<Option<RoleAliasName>>) -> Self {
        let alias = alias.into().map(|alias| alias.as_str().to_owned());
        self.aliases.extend(alias);
        self
    }

    fn own(&mut self, topics: &str) {
        let topics = format!("{OWN}/{topics}");
        self.subscribe.push(topics.clone());
        self.receive.push(topics);
    }

    fn document(&self, whose: Whose<'_>) -> String {
        // Security: the variable alone is filled in only for the certificates of the thing; the condition
        // says so where a reader, or an audit by Device Defender, looks for it.
        let connect = json!({
            "Effect": "Allow",
            "Action": "iot:Connect",
            "Resource": whose.arn("client", "${iot:Connection.Thing.ThingName}"),
            "Condition": {"Bool": {"iot:Connection.Thing.IsAttached": "true"}},
        });
        let parts = [
            (json!("iot:Publish"), "topic", &self.publish),
            (
                json!(["iot:Publish", "iot:RetainPublish"]),
                "topic",
                &self.retain,
            ),
            (json!("iot:Subscribe"), "topicfilter", &self.subscribe),
            (json!("iot:Receive"), "topic", &self.receive),
            (
                json!("iot:AssumeRoleWithCertificate"),
                "rolealias",
                &self.aliases,
            ),
        ];
        let parts = parts.into_iter().filter(|(_, _, names)| !names.is_empty());
        let parts = parts.map(|(action, kind, names)| {
            let mut names = names.clone();
            names.sort_unstable();
            names.dedup();
            let resources: Vec<_> = names.iter().map(|name| whose.arn(kind, name)).collect();
            json!({"Effect": "Allow", "Action": action, "Resource": resources})
        });
        let statements: Vec<_> = std::iter::once(connect).chain(parts).collect();
        json!({"Version": "2012-10-17", "Statement": statements}).to_string()
    }
}

fn check_length(document: &str) -> Result<(), Fault> {
    // AWS IoT Core endpoints and quotas, "Policies": white space does not count.
    let length = document.chars().filter(|letter| !letter.is_whitespace());
    if length.count() > 2048 {
        return Err(fault!(
            LeastPrivilege,
            "a device policy has more than 2,048 characters, white space not counted",
            "take fewer patterns of topics with longer common beginnings, or attach two policies",
        ));
    }
    Ok(())
}

const UNREADABLE: Fault = fault!(
    LeastPrivilege,
    "this is no policy document, or one that can be read in two ways",
    "write it as the policy language has it, each member once",
);
const BROAD: Fault = fault!(
    LeastPrivilege,
    "a device is allowed more than is its own",
    "mend the statement, or make the policy by `DevicePolicy::of_things`",
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn account() -> AccountId {
        AccountId::try_from("111122223333").unwrap_or_else(|error| unreachable!("{error}"))
    }

    fn document(policy: &ThingPolicy) -> Result<String, Refusal> {
        DevicePolicy::from(policy.clone()).document(Whose {
            partition: "aws-us-gov",
            region: "us-gov-west-1",
            account: &account(),
        })
    }

    fn findings(document: &str) -> Vec<super::super::Finding> {
        let policy = Policy::parse(document).unwrap_or_else(|| unreachable!("a document"));
        policy.findings(PolicyKind::Iot, Some("111122223333"))
    }

    #[test]
    fn the_document_is_the_least_that_works() {
        let policy = DevicePolicy::of_things()
            .publish(crate::topic_pattern!(
                "acme/${iot:Connection.Thing.ThingName}/readings"
            ))
            .publish_retained(crate::topic_pattern!("acme/state"))
            .subscribe(crate::topic_pattern!("acme/+/commands/#"))
            .subscribe(None)
            .shadow()
            .jobs()
            .role_alias(crate::role_alias_name!("press-uploads"))
            .role_alias(None);
        let arn = |name: &str| format!("arn:aws-us-gov:iot:us-gov-west-1:111122223333:{name}");
        let own = "$aws/things/${iot:Connection.Thing.ThingName}";
        let wanted = json!({"Version": "2012-10-17", "Statement": [
            {
                "Effect": "Allow",
                "Action": "iot:Connect",
                "Resource": arn("client/${iot:Connection.Thing.ThingName}"),
                "Condition": {"Bool": {"iot:Connection.Thing.IsAttached": "true"}},
            },
            {"Effect": "Allow", "Action": "iot:Publish", "Resource": [
                arn(&format!("topic/{own}/jobs/*")),
                arn(&format!("topic/{own}/shadow/get")),
                arn(&format!("topic/{own}/shadow/update")),
                arn("topic/acme/${iot:Connection.Thing.ThingName}/readings"),
            ]},
            {"Effect": "Allow", "Action": ["iot:Publish", "iot:RetainPublish"], "Resource": [
                arn("topic/acme/state"),
            ]},
            {"Effect": "Allow", "Action": "iot:Subscribe", "Resource": [
                arn(&format!("topicfilter/{own}/jobs/*")),
                arn(&format!("topicfilter/{own}/shadow/*")),
                arn("topicfilter/acme/+/commands/#"),
            ]},
            {"Effect": "Allow", "Action": "iot:Receive", "Resource": [
                arn(&format!("topic/{own}/jobs/*")),
                arn(&format!("topic/{own}/shadow/*")),
                arn("topic/acme/*/commands/*"),
            ]},
            {"Effect": "Allow", "Action": "iot:AssumeRoleWithCertificate", "Resource": [
                arn("rolealias/press-uploads"),
            ]},
        ]});
        let made = document(&policy).ok();
        let made = made.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        assert_eq!(made, Some(wanted));
    }

    #[test]
    fn a_policy_that_asks_for_nothing_connects_and_no_more() {
        let made = document(&DevicePolicy::of_things()).unwrap_or_default();
        assert!(made.contains("IsAttached"), "{made}");
        assert_eq!(made.matches("Action").count(), 1);
        assert_eq!(findings(&made), []);
    }

    #[test]
    fn a_claim_is_provisioned_by_its_template_and_does_no_more() {
        let template = crate::provisioning_template_name!("presses");
        let claim = |claim: ClaimPolicy| {
            DevicePolicy::from(claim)
                .document(Whose {
                    partition: "aws-us-gov",
                    region: "us-gov-west-1",
                    account: &account(),
                })
                .unwrap_or_default()
        };
        let arn = |name: &str| format!("arn:aws-us-gov:iot:us-gov-west-1:111122223333:{name}");
        let made = claim(DevicePolicy::of_claims(template.clone()));
        let (csr, provision) = (
            "$aws/certificates/create-from-csr",
            "$aws/provisioning-templates/presses/provision",
        );
        let all = |kind: &str| [csr, provision].map(|name| arn(&format!("{kind}/{name}/*")));
        let asked = [csr, provision]
            .map(|name| ["cbor", "json"].map(|form| arn(&format!("topic/{name}/{form}"))));
        let wanted = json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iot:Connect", "Resource": [arn("client/presses/*")]},
            {"Effect": "Allow", "Action": "iot:Publish", "Resource": asked.concat()},
            {"Effect": "Allow", "Action": "iot:Subscribe", "Resource": all("topicfilter")},
            {"Effect": "Allow", "Action": "iot:Receive", "Resource": all("topic")},
        ]});
        assert_eq!(serde_json::from_str::<Value>(&made).ok(), Some(wanted));
        assert_eq!(findings(&made), []);

        let longest = ProvisioningTemplateName::try_from("p".repeat(36));
        let longest = longest.unwrap_or_else(|_| unreachable!("36 letters"));
        let keys = claim(DevicePolicy::of_claims(longest).keys_made_by_aws());
        assert_eq!(keys.matches("certificates/create/").count(), 4, "{keys}");
        assert_eq!(findings(&keys), []);
    }

    #[test]
    fn a_policy_is_measured_without_its_white_space() {
        let topics = |count: usize| {
            let mut policy = DevicePolicy::of_things();
            for number in 0..count {
                let text = format!("acme/{number:0>100}");
                policy = policy.publish(TopicPattern::try_from(text).ok());
            }
            document(&policy)
        };
        assert!(topics(8).is_ok());
        assert_eq!(
            topics(16).map_err(|refusal| refusal.to_string()),
            Err(
                "LeastPrivilege: a device policy has more than 2,048 characters, white space not \
                 counted; take fewer patterns of topics with longer common beginnings, or attach two \
                 policies"
                    .to_owned()
            )
        );
        let given = |room: &str, name: usize| {
            let name = "x".repeat(name);
            DevicePolicy::parse(format!(
                r#"{{"Statement":{room}[{{"Effect":"Allow","Action":"iot:Publish","Resource":"arn:aws:iot:us-east-1:111122223333:topic/{name}"}}]}}"#
            ))
        };
        let frame = given("", 1).map(|policy| policy.given().map_or(0, str::len));
        let room = 2048 - frame.unwrap_or_default();
        assert!(given(&" ".repeat(4096), room + 1).is_ok());
        assert!(given("", room + 2).is_err());
    }

    #[test]
    fn a_given_document_is_linted_and_the_refusal_names_the_statement() {
        let said = |text: &str| DevicePolicy::parse(text).map_err(|error| error.to_string());
        assert_eq!(
            said(
                r#"{"Version":"2012-10-17","Statement":[
                {"Effect":"Allow","Action":"iot:Connect","Resource":"arn:aws:iot:us-east-1:111122223333:client/a"},
                {"Effect":"Allow","Action":"iot:*","Resource":"arn:aws:iot:us-east-1:111122223333:topic/a"}]}"#
            ),
            Err(
                "LeastPrivilege: statement 2: a device is allowed all actions, or nearly all; name \
                 those that it needs; mend the statement, or make the policy by \
                 `DevicePolicy::of_things`"
                    .to_owned()
            )
        );
        for text in [
            "",
            "{}",
            "[]",
            r#"{"Statement":[],"Statement":[]}"#,
            r#"{"Statement":[],"statement":[]}"#,
        ] {
            assert_eq!(
                said(text),
                Err(
                    "LeastPrivilege: this is no policy document, or one that can be read in two \
                     ways; write it as the policy language has it, each member once"
                        .to_owned()
                ),
                "{text}"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]

        /// What the pattern takes, the guard's reader takes, in every place that a policy has for it; and
        /// what the reader finds open, the pattern does not take.
        #[test]
        fn the_pattern_and_the_reader_agree(
            levels in proptest::collection::vec(
                "(\\+|#|\\$aws|things|rules|shadow|update|jobs|\\$share|acme|a|)|\
                 (\\$\\{(iot:Connection\\.Thing\\.ThingName|iot:ClientId|iot:DomainName|iot:Certificate\\.Subject\\.CommonName|aws:username)\\})|\
                 [a-z*?+#]{0,3}",
                1..6,
            )
        ) {
            let text = levels.join("/");
            if let Ok(pattern) = TopicPattern::try_from(text.as_str()) {
                let policy = DevicePolicy::of_things()
                    .publish(pattern.clone())
                    .publish_retained(pattern.clone())
                    .subscribe(pattern);
                let made = document(&policy).unwrap_or_default();
                prop_assert_eq!(findings(&made), [], "{}", text);
            }
        }
    }
}
