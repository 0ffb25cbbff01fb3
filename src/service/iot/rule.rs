//! Topic rules: what is done with the messages of devices.

mod action;
mod http;
mod kafka;
mod secret;
mod store;

use aws_sdk_iot::operation::create_topic_rule::builders::CreateTopicRuleFluentBuilder;
use aws_sdk_iot::operation::replace_topic_rule::builders::ReplaceTopicRuleFluentBuilder;
use aws_sdk_iot::types::TopicRulePayload;

pub use action::{
    Action, AlarmState, CloudwatchLogsAction, CloudwatchMetricAction, FirehoseAction,
    InfluxDbAction, IotAnalyticsAction, IotEventsAction, KinesisAction, LocationAction,
    OpenSearchAction, RepublishAction, Separator, SnsAction, SqsAction, StepFunctionsAction,
};
pub use http::{HttpAction, HttpAuth, HttpHeader};
pub use kafka::{Acks, BootstrapServers, Compression, KafkaAction, KafkaAuth};
pub use secret::SecretReference;
pub use store::{DynamoDbAction, DynamoKey, IotSiteWiseAction, TimestreamAction};

use super::Client;
use crate::text::{Description, RuleSql, TargetName, TopicRuleName};
use crate::{Outcome, Reason, Rule};

/// The SQL version that rules are made with.
const SQL_VERSION: &str = "2016-03-23";

/// A topic rule: what it selects, where that goes, and what becomes of what does not arrive.
///
/// Wraps [`aws_sdk_iot::types::TopicRulePayload`], but its actions are typed, and an action for errors is
/// named or declined with a reason. SQL version `2016-03-23`. AWS takes up to 10 actions.
///
/// ```no_run
/// use palisade::iot::{Action, ErrorAction, HttpAuth, TopicRule};
/// use palisade::{
///     iot, outward_url, queue_url, region, role_arn, rule_text, s3, sql, target_name, topic_rule_name,
/// };
///
/// # async fn example(iot: iot::Client, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
/// let role = role_arn!("arn:aws:iam::111122223333:role/rules");
/// let errors = queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
/// let auth = HttpAuth::sig_v4(role.clone(), target_name!("execute-api"), region::UsEast1);
/// let rule = TopicRule::new(
///     sql!("SELECT * FROM 'acme/+/readings'"),
///     ErrorAction::to(Action::sqs(errors, role.clone())),
/// )
/// .action(Action::s3(&bucket, rule_text!("readings/${topic(2)}/${timestamp()}.json"), role))
/// .action(Action::http(outward_url!("https://api.example.com/in/${topic(2)}"), auth));
/// iot.create_topic_rule(topic_rule_name!("readings"), rule).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct TopicRule {
    sql: RuleSql,
    actions: Vec<Action>,
    error: ErrorAction,
    description: Option<Description>,
    disabled: bool,
}

impl TopicRule {
    /// A rule without actions yet.
    pub fn new(sql: RuleSql, error: ErrorAction) -> Self {
        Self {
            sql,
            actions: Vec::new(),
            error,
            description: None,
            disabled: false,
        }
    }

    /// One more thing that is done with each selected message.
    pub fn action(mut self, action: impl Into<Action>) -> Self {
        self.actions.push(action.into());
        self
    }

    /// What the rule is for. AWS stores and shows it.
    pub fn description(self, description: impl Into<Option<Description>>) -> Self {
        Self {
            description: description.into(),
            ..self
        }
    }

    /// Whether the rule is made without being run; it is run with `enable_topic_rule` of the SDK.
    pub fn disabled(self, disabled: bool) -> Self {
        Self { disabled, ..self }
    }

    fn payload(self) -> (Option<TopicRulePayload>, Vec<Declined>) {
        let mut declined = Vec::new();
        let mut sdk = |action: Action| {
            let unproven = action.unproven().cloned();
            declined.extend(unproven.map(|reason| (Rule::Signed, UNPROVEN, reason)));
            action.into_sdk()
        };
        let actions = self.actions.into_iter().map(&mut sdk).collect();
        let error = match self.error.0 {
            Decision::To(action) => Some(sdk(*action)),
            Decision::None(reason) => {
                declined.push((Rule::DeviceLogs, UNHEARD, reason));
                None
            }
        };
        let payload = TopicRulePayload::builder()
            .sql(self.sql)
            .aws_iot_sql_version(SQL_VERSION)
            .set_actions(Some(actions))
            .set_error_action(error)
            .set_description(self.description.map(String::from))
            .rule_disabled(self.disabled);
        // All that it demands is there.
        (payload.build().ok(), declined)
    }
}

/// What a rule does without, and why.
type Declined = (Rule, &'static str, Reason);

const UNPROVEN: &str = "iot http action without authentication";
const UNHEARD: &str = "iot topic rule without an error action";

/// What becomes of a message when one of a rule's actions fails: without such an action it is lost, and
/// only the logs of IoT say so, if they are kept.
#[derive(Clone, Debug)]
#[must_use]
pub struct ErrorAction(Decision);

#[derive(Clone, Debug)]
enum Decision {
    To(Box<Action>),
    None(Reason),
}

impl ErrorAction {
    /// The message goes there, with what failed.
    pub fn to(action: impl Into<Action>) -> Self {
        Self(Decision::To(Box::new(action.into())))
    }

    /// The message is lost. The reason is kept in the evidence as soon as the SDK's builder is handed out,
    /// whether or not it is sent.
    pub fn none(reason: Reason) -> Self {
        Self(Decision::None(reason))
    }
}

impl Client {
    /// Makes a rule. IAM action: `iot:CreateTopicRule`, and `iam:PassRole` for the roles in it.
    ///
    /// Hands out the SDK's own fluent builder, pre-filled. A function, a topic or a queue of another
    /// account is refused by [`Rule::Owner`] when the call is sent, unless it has a waiver:
    /// `.customize().interceptor(waive!(rule::Owner, "…"))`.
    pub fn create_topic_rule(
        &self,
        name: TopicRuleName,
        rule: TopicRule,
    ) -> CreateTopicRuleFluentBuilder {
        let payload = self.payload(rule);
        let call = self.sdk.create_topic_rule().rule_name(name);
        call.set_topic_rule_payload(payload)
    }

    /// Replaces a rule with all of its actions. IAM action: `iot:CreateTopicRule`, and `iam:PassRole` for
    /// the roles in it.
    ///
    /// Hands out the SDK's own fluent builder, pre-filled, as [`create_topic_rule`](Self::create_topic_rule)
    /// does.
    pub fn replace_topic_rule(
        &self,
        name: &TopicRuleName,
        rule: TopicRule,
    ) -> ReplaceTopicRuleFluentBuilder {
        let payload = self.payload(rule);
        let call = self.sdk.replace_topic_rule().rule_name(name.as_str());
        call.set_topic_rule_payload(payload)
    }

    fn payload(&self, rule: TopicRule) -> Option<TopicRulePayload> {
        let (payload, declined) = rule.payload();
        for (rule, subject, reason) in declined {
            let book = self.core.evidence();
            let reason = reason.as_str().to_owned();
            book.note(rule, Outcome::SetAside, subject, reason);
        }
        payload
    }
}

fn text(name: TargetName) -> String {
    name.into()
}

#[cfg(test)]
mod tests;
