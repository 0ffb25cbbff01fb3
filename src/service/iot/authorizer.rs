//! Custom authorizers, whose tokens are always signed.

use aws_sdk_iot::operation::create_authorizer::builders::CreateAuthorizerFluentBuilder;
use aws_sdk_iot::operation::set_default_authorizer::builders::SetDefaultAuthorizerFluentBuilder;

use super::{Client, PublicKeyPem};
use crate::LambdaArn;
use crate::error::{Fault, Refusal, fault};
use crate::text::{self, AuthorizerName};

/// By which the signatures of an authorizer's tokens are verified: the name of the header or parameter
/// with the token, and public keys, each with a name.
///
/// ```
/// use palisade::iot::{PublicKeyPem, SigningKeys};
///
/// # fn example(first: PublicKeyPem, next: PublicKeyPem) -> Result<SigningKeys, palisade::Refusal> {
/// SigningKeys::new("x-acme-token", "2026-a", first)?.and("2026-b", next)
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningKeys {
    token: String,
    keys: Vec<(String, PublicKeyPem)>,
}

impl SigningKeys {
    /// The first key. A token stands behind the name `token`: 1 to 128 letters, digits and `_ -`; a key
    /// is named by 1 to 128 letters, digits and `: _ -`.
    ///
    /// # Errors
    /// When a name has another form or holds confidential data.
    pub fn new(
        token: impl Into<String>,
        name: impl Into<String>,
        key: PublicKeyPem,
    ) -> Result<Self, Refusal> {
        let token = token.into();
        check(&token, b"_-")?;
        let none = Self {
            token,
            keys: Vec::new(),
        };
        none.and(name, key)
    }

    /// The same with one more key, as while keys are changed.
    ///
    /// # Errors
    /// When the name has another form, holds confidential data, or comes twice.
    pub fn and(mut self, name: impl Into<String>, key: PublicKeyPem) -> Result<Self, Refusal> {
        let name = name.into();
        check(&name, b":_-")?;
        if self.keys.iter().any(|(one, _)| *one == name) {
            return Err(TWICE.into());
        }
        self.keys.push((name, key));
        Ok(self)
    }
}

fn check(name: &str, marks: &[u8]) -> Result<(), Fault> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || marks.contains(&byte);
    if !(1..=128).contains(&name.len()) || !name.bytes().all(is_plain) {
        return Err(NAME);
    }
    match text::find_in_name(name) {
        None => Ok(()),
        Some(_) => Err(CONFIDENTIAL),
    }
}

// IoT API reference, CreateAuthorizer.
const NAME: Fault = fault!(
    PublicText,
    "names of tokens and of their keys have 1 to 128 letters, digits and _ -, those of keys : as well",
    "name the token as its header is named, and a key by when it was made",
);
const CONFIDENTIAL: Fault = fault!(
    PublicText,
    "the name of a token or of its key holds confidential data",
    "name the token as its header is named, and a key by when it was made",
);
const TWICE: Fault = fault!(
    Signed,
    "two signing keys have the same name",
    "name each by when it was made",
);

impl Client {
    /// An authorizer: a function that says what devices may do that bring a token which one of the keys
    /// signed. IAM action: `iot:CreateAuthorizer`.
    ///
    /// Wraps `aws_sdk_iot::operation::create_authorizer`, but the keys are no option: without them
    /// anybody can have the function run. Hands out the SDK's builder: say
    /// `.status(AuthorizerStatus::Active)` to put it to use, and `.enable_caching_for_http(true)` where
    /// its answers are to be kept for HTTP. Whoever turns signing off in it is refused when it is sent.
    ///
    /// ```no_run
    /// use palisade::iot::{self, PublicKeyPem, SigningKeys};
    /// use palisade::{authorizer_name, lambda_arn};
    ///
    /// # async fn example(iot: iot::Client, public: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
    /// let keys = SigningKeys::new("x-acme-token", "2026-a", PublicKeyPem::from_pem(public)?)?;
    /// iot.create_authorizer(authorizer_name!("presses"), function, keys).send().await?;
    /// iot.default_authorizer(&authorizer_name!("presses")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_authorizer(
        &self,
        name: AuthorizerName,
        function: LambdaArn,
        keys: SigningKeys,
    ) -> CreateAuthorizerFluentBuilder {
        let call = self.sdk.create_authorizer().authorizer_name(name);
        let call = call.authorizer_function_arn(function);
        let call = call.token_key_name(keys.token).signing_disabled(false);
        keys.keys.into_iter().fold(call, |call, (name, key)| {
            call.token_signing_public_keys(name, key.as_pem())
        })
    }

    /// Makes an authorizer the one that is asked where a connection names none. IAM action:
    /// `iot:SetDefaultAuthorizer`.
    pub fn default_authorizer(&self, name: &AuthorizerName) -> SetDefaultAuthorizerFluentBuilder {
        self.sdk
            .set_default_authorizer()
            .authorizer_name(name.as_str())
    }
}

#[cfg(test)]
#[cfg(feature = "testing")]
mod tests {
    use super::*;

    #[test]
    fn names_of_tokens_and_keys_have_their_forms() {
        let key = rcgen::KeyPair::generate().map(|key| key.public_key_pem());
        let key = PublicKeyPem::from_pem(key.unwrap_or_default());
        let key = key.unwrap_or_else(|error| unreachable!("{error}"));
        let said = |keys: Result<SigningKeys, Refusal>| keys.err().map(|error| error.to_string());
        let made = |token: &str, name: &str| SigningKeys::new(token, name, key.clone());
        assert_eq!(said(made("x-acme_token", "2026:a-b_c")), None);
        for (token, name) in [
            ("", "a"),
            ("x:y", "a"),
            ("a b", "a"),
            ("a", ""),
            ("a", "a.b"),
        ] {
            assert_eq!(
                said(made(token, name)).as_deref(),
                Some(NAME.text),
                "{token} {name}"
            );
        }
        let card = "card-4111111111111111";
        for (token, name) in [(card, "a"), ("a", card)] {
            assert_eq!(said(made(token, name)).as_deref(), Some(CONFIDENTIAL.text));
        }
        let twice = made("t", "a").and_then(|keys| keys.and("a", key.clone()));
        assert_eq!(said(twice).as_deref(), Some(TWICE.text));
    }
}
