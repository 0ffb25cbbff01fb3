//! Messages sent to a web server.

use aws_sdk_iot::types::{self, builders};

use super::secret::SecretReference;
use super::{Action, text};
use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::text::{Field, Kind, RuleText, TargetName, check_pair, find_in_url};
use crate::url::OutwardUrl;
use crate::value::header::{CREDENTIALS, carries_credentials};
use crate::{Reason, RoleArn, kind::Kinds};

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
        let (signed, header, unproven) = match made.auth.0 {
            Proof::Signature(signed) => (signed, None, None),
            Proof::Header(header) => (None, Some(header), None),
            Proof::None(reason) => (None, None, Some(reason)),
        };
        let headers = header.into_iter().chain(made.headers);
        let headers = headers.filter_map(|header| {
            let built = types::HttpActionHeader::builder().key(header.name);
            built.value(header.value).build().ok()
        });
        let headers: Vec<_> = headers.collect();
        let signed = signed.map(|by| types::HttpAuthorization::builder().sigv4(by).build());
        let http: builders::HttpActionBuilder = types::HttpAction::builder()
            .url(made.url)
            .set_confirmation_url(made.confirmation.map(String::from))
            .set_headers((!headers.is_empty()).then_some(headers))
            .set_auth(signed)
            .set_enable_batching(made.batch.is_some().then_some(true))
            .set_batch_config(made.batch);
        Self::made(|action| action.set_http(http.build().ok())).leave_unproven(unproven)
    }
}

/// How the web server knows that a message comes from the rule.
///
/// ```
/// use palisade::iot::{HttpAuth, SecretReference};
/// use palisade::{region, role_arn, secret_arn, target_name};
///
/// let role = role_arn!("arn:aws:iam::111122223333:role/rules");
/// let of_aws = HttpAuth::sig_v4(role.clone(), target_name!("execute-api"), region::UsEast1);
///
/// let key = secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:partner-a1B2c3");
/// let key = SecretReference::string(&key, "key", &role)?;
/// let of_others = HttpAuth::secret_header("x-api-key", &key)?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct HttpAuth(Proof);

#[derive(Clone, Debug)]
enum Proof {
    Signature(Option<types::SigV4Authorization>),
    Header(HttpHeader),
    None(Reason),
}

impl HttpAuth {
    /// By a signature (SigV4) of a role, which services of AWS check: `execute-api` for an API of API
    /// Gateway, `lambda` for the URL of a function.
    pub fn sig_v4(role: RoleArn, service: TargetName, region: impl Into<AnyRegion>) -> Self {
        let made = types::SigV4Authorization::builder()
            .role_arn(role)
            .service_name(text(service))
            .signing_region(region.into().as_str());
        // All that it demands is there.
        Self(Proof::Signature(made.build().ok()))
    }

    /// By a header of this name, whose value the rule reads from Secrets Manager when it runs and the
    /// server compares.
    ///
    /// # Errors
    /// When the name is none of a header, naming [`Rule::PublicText`](crate::Rule::PublicText).
    pub fn secret_header(name: &str, secret: &SecretReference) -> Result<Self, Refusal> {
        let header = HttpHeader::from_secret(name, secret)?;
        Ok(Self(Proof::Header(header)))
    }

    /// By nothing: the server once confirmed the destination, and whoever knows the URL can send what a
    /// rule would ([`Rule::Signed`](crate::Rule::Signed)). The reason is kept in the evidence as soon as the
    /// SDK's builder is handed out, whether or not it is sent.
    pub fn confirmed_destination(reason: Reason) -> Self {
        Self(Proof::None(reason))
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
    /// When the name is one of those that carry credentials (`authorization`, `cookie`, `x-api-key` and the
    /// like), or the value is a secret, naming [`Rule::Secret`](crate::Rule::Secret);
    /// [`Rule::PublicText`](crate::Rule::PublicText) when the name is none of a header, or the value holds other
    /// confidential data.
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
    /// When the name is none of a header, naming [`Rule::PublicText`](crate::Rule::PublicText).
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
        PublicText,
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
