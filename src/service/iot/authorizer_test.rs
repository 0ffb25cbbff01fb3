//! What an authorizer says of a device, asked without the device.

use std::fmt;

use aws_sdk_iot::operation::test_invoke_authorizer::TestInvokeAuthorizerOutput;
use aws_sdk_iot::primitives::Blob;
use aws_sdk_iot::types::{HttpContext, MqttContext, TlsContext};
use secrecy::{ExposeSecret, SecretString};

use super::Client;
use crate::Error;
use crate::service::typed::failed;
use crate::text::{AuthorizerName, ClientId};

/// A question to an authorizer, as if a device asked to be let in; made by
/// [`Client::test_invoke_authorizer`].
///
/// Wraps `aws_sdk_iot::operation::test_invoke_authorizer`, but what lets a device in is taken in secret
/// types and never printed: the SDK's own builder prints it.
///
/// ```no_run
/// use palisade::{SecretString, authorizer_name, iot};
///
/// # async fn example(iot: iot::Client, token: SecretString, signature: SecretString) -> Result<(), palisade::Error> {
/// let asked = iot.test_invoke_authorizer(&authorizer_name!("presses"));
/// let said = asked.token(token, signature).send().await?;
/// assert_eq!(said.is_authenticated(), Some(true));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct TestInvokeAuthorizer {
    client: Client,
    name: AuthorizerName,
    token: Option<(SecretString, SecretString)>,
    client_id: Option<ClientId>,
    password: Option<(SecretString, SecretString)>,
    headers: Vec<(String, SecretString)>,
    query: Option<SecretString>,
    server_name: Option<String>,
}

impl Client {
    /// Begins a question to an authorizer. IAM action: `iot:TestInvokeAuthorizer`.
    pub fn test_invoke_authorizer(&self, name: &AuthorizerName) -> TestInvokeAuthorizer {
        TestInvokeAuthorizer {
            client: self.clone(),
            name: name.clone(),
            token: None,
            client_id: None,
            password: None,
            headers: Vec::new(),
            query: None,
            server_name: None,
        }
    }
}

impl TestInvokeAuthorizer {
    /// The token, of up to 6,144 bytes, and its signature in Base64.
    pub fn token(mut self, token: SecretString, signature: SecretString) -> Self {
        self.token = Some((token, signature));
        self
    }

    /// The client id of a connection by MQTT.
    pub fn client_id(mut self, id: impl Into<Option<ClientId>>) -> Self {
        self.client_id = id.into();
        self
    }

    /// User name and password of a connection by MQTT. Both are secrets here, because tokens stand in
    /// either.
    pub fn password(mut self, user: SecretString, password: SecretString) -> Self {
        self.password = Some((user, password));
        self
    }

    /// One more header of a request by HTTP.
    pub fn header(mut self, name: impl Into<String>, value: SecretString) -> Self {
        self.headers.push((name.into(), value));
        self
    }

    /// The query of a request by HTTP.
    pub fn query(mut self, query: impl Into<Option<SecretString>>) -> Self {
        self.query = query.into();
        self
    }

    /// The host name in the device's TLS handshake.
    pub fn server_name(mut self, name: impl Into<Option<String>>) -> Self {
        self.server_name = name.into();
        self
    }

    /// Asks.
    ///
    /// # Errors
    /// When the call fails or is refused. What the service said is not handed on, because it may repeat
    /// the token; its [code](Error::code) is.
    #[expect(
        clippy::disallowed_methods,
        reason = "what would let a device in goes to AWS, which is what it is for"
    )]
    pub async fn send(self) -> Result<TestInvokeAuthorizerOutput, Error> {
        let shown = |secret: &SecretString| secret.expose_secret().to_owned();
        let mut call = self.client.sdk.test_invoke_authorizer();
        call = call.authorizer_name(self.name);
        if let Some((token, signature)) = &self.token {
            call = call.token(shown(token)).token_signature(shown(signature));
        }
        if self.client_id.is_some() || self.password.is_some() {
            let (user, password) = self.password.as_ref().map(|(u, p)| (u, p)).unzip();
            let mqtt = MqttContext::builder()
                .set_client_id(self.client_id.map(String::from))
                .set_username(user.map(shown))
                .set_password(password.map(shown).map(Blob::new));
            call = call.mqtt_context(mqtt.build());
        }
        if self.query.is_some() || !self.headers.is_empty() {
            let http = HttpContext::builder().set_query_string(self.query.as_ref().map(shown));
            let headers = self.headers.iter();
            let http = headers.fold(http, |http, (name, value)| http.headers(name, shown(value)));
            call = call.http_context(http.build());
        }
        if let Some(name) = self.server_name {
            call = call.tls_context(TlsContext::builder().server_name(name).build());
        }
        let said = call.send().await;
        said.map_err(|error| failed("iot TestInvokeAuthorizer", &error))
    }
}

/// By the authorizer's name.
impl fmt::Debug for TestInvokeAuthorizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestInvokeAuthorizer")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
