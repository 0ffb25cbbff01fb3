//! Destinations of rules outside of AWS, and their confirmation.

use std::fmt;

use aws_sdk_iot::operation::create_topic_rule_destination::builders::CreateTopicRuleDestinationFluentBuilder;
use aws_sdk_iot::types::{
    HttpUrlDestinationConfiguration, InfluxDbDestinationConfiguration, InfluxDbVersion,
    TopicRuleDestinationConfiguration,
};
use secrecy::{ExposeSecret, SecretString};

use super::Client;
use crate::error::{Fault, Refusal, fault};
use crate::service::typed::failed;
use crate::text::TargetName;
use crate::url::OutwardUrl;
use crate::{Error, SecretArn};

impl Client {
    /// Makes a destination of HTTP actions: AWS sends a token to the URL, and nothing else before the
    /// token is [confirmed](Self::confirm_destination), for three days. IAM action:
    /// `iot:CreateTopicRuleDestination`.
    ///
    /// Hands out the SDK's own fluent builder, pre-filled. A destination in a VPC is made by the SDK's
    /// call; only its role decides about security.
    ///
    /// ```no_run
    /// # use palisade::{iot, outward_url};
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let url = outward_url!("https://api.example.com/in/");
    /// let made = iot.create_http_destination(url).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_http_destination(
        &self,
        confirmation_url: OutwardUrl,
    ) -> CreateTopicRuleDestinationFluentBuilder {
        let http = HttpUrlDestinationConfiguration::builder().confirmation_url(confirmation_url);
        let to = TopicRuleDestinationConfiguration::builder();
        // All that it demands is there.
        let to = to.set_http_url_configuration(http.build().ok()).build();
        let call = self.sdk.create_topic_rule_destination();
        call.destination_configuration(to)
    }

    /// Makes a destination of [InfluxDB actions](super::Action::influx_db). IAM action:
    /// `iot:CreateTopicRuleDestination`.
    ///
    /// Hands out the SDK's own fluent builder, pre-filled.
    pub fn create_influx_db_destination(
        &self,
        destination: InfluxDbDestination,
    ) -> CreateTopicRuleDestinationFluentBuilder {
        let influx = InfluxDbDestinationConfiguration::builder()
            .endpoint(destination.endpoint)
            .influx_db_version(destination.version)
            .secret_id(destination.secret)
            .set_secret_key(destination.key.map(String::from));
        let to = TopicRuleDestinationConfiguration::builder();
        // All that it demands is there.
        let to = to.set_influx_db_configuration(influx.build().ok()).build();
        let call = self.sdk.create_topic_rule_destination();
        call.destination_configuration(to)
    }

    /// Tells AWS the token that it sent to the confirmation URL of a destination. IAM action:
    /// `iot:ConfirmTopicRuleDestination`.
    ///
    /// ```no_run
    /// # use palisade::{iot, SecretString};
    /// # async fn example(iot: iot::Client, came: SecretString) -> Result<(), Box<dyn std::error::Error>> {
    /// iot.confirm_destination(iot::ConfirmationToken::try_from(came)?).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn confirm_destination(&self, token: ConfirmationToken) -> ConfirmDestination {
        ConfirmDestination {
            client: self.clone(),
            token,
        }
    }
}

/// An InfluxDB that rules may write to: where it is, and the secret that lets in.
///
/// Wraps [`InfluxDbDestinationConfiguration`], but the host is public, and the API token is a secret in
/// Secrets Manager by its full ARN.
#[derive(Clone, Debug)]
#[must_use]
pub struct InfluxDbDestination {
    endpoint: OutwardUrl,
    version: InfluxDbVersion,
    secret: SecretArn,
    key: Option<TargetName>,
}

impl InfluxDbDestination {
    /// Of InfluxDB version 2.
    pub fn v2(endpoint: OutwardUrl, token: SecretArn) -> Self {
        Self {
            endpoint,
            version: InfluxDbVersion::V2,
            secret: token,
            key: None,
        }
    }

    /// Of InfluxDB version 3.
    pub fn v3(endpoint: OutwardUrl, token: SecretArn) -> Self {
        Self {
            version: InfluxDbVersion::V3,
            ..Self::v2(endpoint, token)
        }
    }

    /// Under which key the token stands in a secret that is a JSON object; the whole secret, where
    /// nothing is said.
    pub fn secret_key(self, key: impl Into<Option<TargetName>>) -> Self {
        Self {
            key: key.into(),
            ..self
        }
    }
}

/// The token by which the owner of a web server confirms that rules may send to it: 1 to 2,048 letters,
/// digits and other characters of URLs.
///
/// Whoever has it can confirm the destination, so that it is never printed.
#[derive(Clone)]
pub struct ConfirmationToken(SecretString);

impl TryFrom<SecretString> for ConfirmationToken {
    type Error = Refusal;

    /// # Errors
    /// When the text has another form, naming [`Rule::Secret`](crate::Rule::Secret).
    fn try_from(token: SecretString) -> Result<Self, Refusal> {
        const NO_TOKEN: Fault = fault!(
            Secret,
            "this is not the token of a destination: it has 1 to 2,048 printable characters without spaces",
            "take the value of `confirmationToken` in what AWS sent to the confirmation URL",
        );
        #[expect(
            clippy::disallowed_methods,
            reason = "looks at the form of the token and keeps nothing of it"
        )]
        let text = token.expose_secret();
        let right = (1..=2048).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        if right {
            Ok(Self(token))
        } else {
            Err(NO_TOKEN.into())
        }
    }
}

impl fmt::Debug for ConfirmationToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmationToken(..)")
    }
}

/// Confirms a destination of rules.
///
/// Wraps the SDK's builder of `ConfirmTopicRuleDestination`, which would print the token.
#[derive(Clone, Debug)]
#[must_use]
pub struct ConfirmDestination {
    client: Client,
    token: ConfirmationToken,
}

impl ConfirmDestination {
    /// Makes the call.
    ///
    /// # Errors
    /// When the token is wrong or too old, or the call is refused. What the service said is not handed on,
    /// because it may repeat the token; its code is.
    pub async fn send(self) -> Result<(), Error> {
        let call = self.client.sdk.confirm_topic_rule_destination();
        #[expect(
            clippy::disallowed_methods,
            reason = "the token goes to AWS, which is what it is for"
        )]
        let call = call.confirmation_token(self.token.0.expose_secret());
        let done = call.send().await.map(drop);
        done.map_err(|error| failed("iot ConfirmTopicRuleDestination", &error))
    }
}
