//! Messages sent to a web server.

use aws_sdk_iot::types::{self, builders};

use super::secret::SecretReference;
use super::{Action, text};
use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::text::{Field, Kind, RuleText, TargetName, check_pair, find_in_url};
use crate::url::OutwardUrl;
use crate::value::header::{CREDENTIALS, carries_credentials};
use crate::{RoleArn, kind::Kinds};

/// Sends a message to a web server by POST.
///
/// Wraps [`aws_sdk_iot::types::HttpAction`], but the host is public and no message chooses it, and no
/// header holds a secret.
#[derive(Clone, Debug)]
#[must_use]
pub struct HttpAction {
    url: OutwardUrl,
    confirmation: Option<OutwardUrl>,
    auth: HttpAuth,
    headers: Vec<HttpHeader>,
    batch: Option<types::BatchConfig>,
}

impl Action {
    /// Sends a message to a web server by POST.
    ///
    /// AWS sends a token to a confirmation URL first, and nothing else before the token came
    /// [back](crate::iot::Client::confirm_destination). Where nothing else is [said](HttpAction::confirmation_url),
    /// that URL is the part of `url` before its first template, up to a slash.
    pub fn http(url: OutwardUrl, auth: HttpAuth) -> HttpAction {
        HttpAction {
            confirmation: url.has_template().then(|| url.fixed_part()),
            url,
            auth,
            headers: Vec::new(),
            batch: None,
        }
    }
}

impl HttpAction {
    /// Where the token goes that confirms the destination.
    ///
    /// # Errors
    /// When `url` does not begin with it or goes to another host or port, naming
    /// [`Rule::Endpoint`](crate::Rule::Endpoint): AWS compares texts, and `https://api.example.co` begins
    /// `https://api.example.com` as well.
    pub fn confirmation_url(self, confirmation: OutwardUrl) -> Result<Self, Refusal> {
        const NO_PREFIX: Fault = fault!(
            Endpoint,
            "the URL of the action does not begin with its confirmation URL, or goes to another host",
            "confirm with the same host and port, and with a part of the same path",
        );
        if !confirmation.is_prefix_of(&self.url) {
            return Err(NO_PREFIX.into());
        }
        Ok(Self {
            confirmation: Some(confirmation),
            ..self
        })
    }

    /// One more header.
    pub fn header(mut self, header: HttpHeader) -> Self {
        self.headers.push(header);
        self
    }

    /// Sends several messages in one request: 2 to 10, within 5 to 200 milliseconds, of 100 to 131,072 bytes. All go
    /// with the headers of the last one, so that headers made by `${…}` would be wrong for the others.
    pub fn batching(self, batch: impl Into<Option<types::BatchConfig>>) -> Self {
        Self {
            batch: batch.into(),
            ..self
        }
    }
}

impl From<HttpAction> for Action {
    fn from(made: HttpAction) -> Self {
        let headers = made.headers.into_iter().filter_map(|header| {
            let built = types::HttpActionHeader::builder().key(header.name);
            built.value(header.value).build().ok()
        });
        let headers: Vec<_> = headers.collect();
        let http: builders::HttpActionBuilder = types::HttpAction::builder()
            .url(made.url)
            .set_confirmation_url(made.confirmation.map(String::from))
            .set_headers((!headers.is_empty()).then_some(headers))
            .set_auth(made.auth.into_sdk())
            .set_enable_batching(made.batch.is_some().then_some(true))
            .set_batch_config(made.batch);
        Self::made(|action| action.set_http(http.build().ok()))
    }
}

/// How the web server knows that a message comes from the rule.
#[derive(Clone, Debug)]
#[must_use]
pub struct HttpAuth(Option<types::SigV4Authorization>);

impl HttpAuth {
    /// By a signature (SigV4) of a role, which services of AWS check: `execute-api` for an API of API
    /// Gateway, `lambda` for the URL of a function.
    pub fn sig_v4(role: RoleArn, service: TargetName, region: impl Into<AnyRegion>) -> Self {
        let made = types::SigV4Authorization::builder()
            .role_arn(role)
            .service_name(text(service))
            .signing_region(region.into().as_str());
        // All that it demands is there.
        Self(made.build().ok())
    }

    /// By nothing but what the server was told when it confirmed the destination, or by a
    /// [header](HttpHeader::from_secret) out of Secrets Manager.
    ///
    /// Whoever knows the URL can send what a rule would. A server that must know better checks a header.
    pub fn confirmed_destination() -> Self {
        Self(None)
    }

    fn into_sdk(self) -> Option<types::HttpAuthorization> {
        let signed = self.0?;
        Some(types::HttpAuthorization::builder().sigv4(signed).build())
    }
}

/// A header of what a rule sends.
///
/// Headers are stored with the rule and shown to whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpHeader {
    name: String,
    value: String,
}

impl HttpHeader {
    /// A header that is no secret, such as `content-type`.
    ///
    /// # Errors
    /// When the name is none of a header, or one of those that carry credentials (`authorization`,
    /// `cookie`, `x-api-key` and the like), or the value is a secret, naming
    /// [`Rule::Secret`](crate::Rule::Secret); [`Rule::PublicText`](crate::Rule::PublicText) when it holds
    /// other confidential data.
    pub fn new(name: &str, value: RuleText) -> Result<Self, Refusal> {
        is_header(name)?;
        // The guard looks for what a URL would hold as well, such as `sig=…`.
        let holds_secret = || find_in_url(value.as_str()).is_some_and(Kind::is_secret);
        if carries_credentials(name) || holds_secret() {
            return Err(CREDENTIALS.into());
        }
        check_pair(name, value.as_str(), Field::Text, Kinds::NONE)?;
        Ok(Self {
            name: name.to_owned(),
            value: value.into(),
        })
    }

    /// A header whose value the rule reads from Secrets Manager when it runs.
    ///
    /// # Errors
    /// When the name is none of a header, naming [`Rule::Secret`](crate::Rule::Secret).
    pub fn from_secret(name: &str, secret: &SecretReference) -> Result<Self, Refusal> {
        is_header(name)?;
        Ok(Self {
            name: name.to_owned(),
            value: secret.template().to_owned(),
        })
    }
}

fn is_header(name: &str) -> Result<(), Refusal> {
    const NO_HEADER: Fault = fault!(
        Secret,
        "the name of a header has 1 to 256 letters, digits, hyphens and underscores",
        "name the header as the server reads it; its value is the second argument",
    );
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if (1..=256).contains(&name.len()) && name.bytes().all(plain) {
        Ok(())
    } else {
        Err(NO_HEADER.into())
    }
}
