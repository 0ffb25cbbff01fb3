//! The two clients that a call to Identity Center is made with, each under a guard of its own.

use std::sync::Arc;
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sdk_ssooidc::operation::create_token::builders::CreateTokenFluentBuilder;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::retry::RetryConfig;
use aws_types::SdkConfig;
use aws_types::region::Region as SdkRegion;
use secrecy::{ExposeSecret, SecretString};

use super::answer::{issued, portal_failed, sign_in_failed, tokens};
use super::request::SsoRole;
use super::token::{Registration, Renewal, Tokens};
use crate::Rule;
use crate::error::{Refusal, fault};
use crate::region::AnyRegion;
use crate::session::Installer;
use crate::session::failure::Failure;
use crate::wire::endpoint;
use crate::wire::finished::Finished;
use crate::wire::guard::{Fitting, Guard, ServiceRules, Target, guarded};
use crate::wire::keys::KnownKeys;

/// The portal, which takes tokens, and the service that gives them.
pub(super) struct Clients {
    portal: aws_sdk_sso::Client,
    pub(super) sign_in: aws_sdk_ssooidc::Client,
}

/// Why the portal gives no credentials.
pub(super) enum PortalError {
    /// It does not know the token.
    Token(Failure),
    Other(Failure),
}

impl From<PortalError> for Failure {
    fn from(error: PortalError) -> Self {
        match error {
            PortalError::Token(failure) | PortalError::Other(failure) => failure,
        }
    }
}

impl Clients {
    /// Clients for the region of Identity Center, which need not be the session's.
    pub(super) fn new(
        sdk: &SdkConfig,
        installer: &Installer,
        region: &str,
    ) -> Result<Self, Failure> {
        let region = checked(region, installer)?;
        let fitting = |service, signing_name, rules| {
            fitting(installer, &region, (service, signing_name), rules)
        };
        let sdk = sdk
            .to_builder()
            .region(SdkRegion::new(region.as_str().to_owned()))
            .build();
        let portal = aws_sdk_sso::config::Builder::from(&sdk);
        // Security: codes and tokens for the next one are good for one call.
        let sign_in =
            aws_sdk_ssooidc::config::Builder::from(&sdk).retry_config(RetryConfig::disabled());
        Ok(Self {
            portal: guarded!(
                aws_sdk_sso,
                portal,
                fitting("portal.sso", "awsssoportal", Rules::Portal)?
            ),
            sign_in: guarded!(
                aws_sdk_ssooidc,
                sign_in,
                fitting("oidc", "sso-oauth", Rules::SignIn)?
            ),
        })
    }

    /// Exchanges a token for credentials of a role.
    pub(super) async fn role_credentials(
        &self,
        token: &SecretString,
        role: &SsoRole,
    ) -> Result<Credentials, PortalError> {
        #[expect(clippy::disallowed_methods, reason = "shown to the portal, over TLS")]
        let token = token.expose_secret();
        let call = self.portal.get_role_credentials();
        let reply = call
            .account_id(role.account().as_str())
            .role_name(role.name())
            .access_token(token)
            .send()
            .await
            .map_err(|error| portal_failed(&error))?;
        issued(reply.role_credentials()).map_err(PortalError::Other)
    }

    /// Exchanges a token for the next one.
    pub(super) async fn renew(
        &self,
        renewal: &Renewal,
        now: SystemTime,
    ) -> Result<Tokens, Failure> {
        #[expect(clippy::disallowed_methods, reason = "shown to who gave it, over TLS")]
        let token = renewal.token.expose_secret();
        let reply = self
            .create_token(&renewal.client)
            .grant_type("refresh_token")
            .refresh_token(token)
            .send()
            .await
            .map_err(|error| sign_in_failed("CreateToken", &error))?;
        tokens(&reply, renewal.client.clone(), now)
    }

    pub(super) fn create_token(&self, client: &Registration) -> CreateTokenFluentBuilder {
        #[expect(clippy::disallowed_methods, reason = "shown to who gave it, over TLS")]
        let secret = client.secret.expose_secret();
        self.sign_in
            .create_token()
            .client_id(&client.id)
            .client_secret(secret)
    }
}

fn checked(region: &str, installer: &Installer) -> Result<AnyRegion, Failure> {
    let region = AnyRegion::new(region).map_err(|refusal| {
        refusal.saying("`sso_region` is not a region, so there is nobody to sign in to")
    })?;
    // Tokens of one partition open nothing in another.
    if region.is_pseudo() || region.partition() != installer.region().partition() {
        return Err(fault!(
            Endpoint,
            "the region of Identity Center is none of the session's partition",
            "name the region in which Identity Center was set up",
        )
        .into());
    }
    Ok(region)
}

fn fitting(
    installer: &Installer,
    region: &AnyRegion,
    (service, signing_name): (&'static str, &'static str),
    rules: Rules,
) -> Result<Fitting, Failure> {
    let fips = installer.standard.sign_in.is_none();
    let host = host(service, region, fips)?;
    let target = Target {
        service,
        signing_name,
        region: region.as_str().to_owned(),
        signing_region: region.as_str().to_owned(),
        fips,
        host: Ok(host),
        url: None,
    };
    // Security: no key signs anything here, so none is known.
    let guard = Guard::new(
        target,
        Arc::new(rules),
        None,
        installer.seal.clone(),
        KnownKeys::default(),
        installer.offline,
        installer.evidence.clone(),
    );
    Ok(guard.fitting())
}

fn host(service: &str, region: &AnyRegion, fips: bool) -> Result<String, Refusal> {
    if !fips {
        return endpoint::standard_host(service, region).ok_or_else(|| {
            let problem = format!("Identity Center has no endpoint in {region}");
            Refusal::new(
                Rule::Endpoint,
                problem,
                "take the region in which it was set up",
            )
        });
    }
    endpoint::fips_host(service, region).ok_or_else(|| {
        Refusal::new(
            Rule::Fips,
            format!(
                "the session asks IAM Identity Center, and no FIPS endpoint of it is listed in {region}"
            ),
            "use its standard endpoints with a reason: `.standard_sso_endpoints(reason!(\"…\"))` on \
             the session builder; or take a role of the machine",
        )
    })
}

/// What the guard is told of the two.
#[derive(Debug)]
enum Rules {
    Portal,
    SignIn,
}

impl ServiceRules for Rules {
    fn is_unsigned(&self, operation: &str) -> bool {
        match self {
            Self::Portal => operation == "GetRoleCredentials",
            Self::SignIn => matches!(
                operation,
                "CreateToken" | "RegisterClient" | "StartDeviceAuthorization"
            ),
        }
    }

    fn check_request(
        &self,
        _: &str,
        request: &Finished<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        let bearers = request.all("x-amz-sso_bearer_token").count();
        // Security: in the query, codes and tokens would stand in logs on the way.
        let right = match self {
            Self::Portal => bearers == 1 && !request.uri().contains("token="),
            Self::SignIn => bearers == 0 && !request.uri().contains('?'),
        };
        if right {
            return Ok(());
        }
        Err(fault!(
            Secret,
            "a call to Identity Center would carry a token where none belongs",
            "leave the request as the SDK writes it",
        )
        .into())
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

    use super::*;

    fn verdict(rules: &Rules, uri: &str, bearers: usize) -> Option<Rule> {
        let mut request = HttpRequest::empty();
        request
            .set_uri(uri)
            .unwrap_or_else(|error| panic!("{error:?}"));
        for _ in 0..bearers {
            request
                .headers_mut()
                .append("x-amz-sso_bearer_token", "token");
        }
        let mut cfg = ConfigBag::base();
        let said = rules.check_request("an operation", &Finished::new(&request), &mut cfg);
        said.err().map(|refusal| refusal.rule())
    }

    #[test]
    fn a_token_stands_in_one_header_of_the_portal_and_nowhere_else() {
        let portal =
            "https://portal.sso.us-east-1.amazonaws.com/federation/credentials?role_name=r";
        assert_eq!(verdict(&Rules::Portal, portal, 1), None);
        let sign_in = "https://oidc.us-east-1.amazonaws.com/token";
        assert_eq!(verdict(&Rules::SignIn, sign_in, 0), None);
        for (rules, uri, bearers) in [
            (Rules::Portal, portal.to_owned(), 0),
            (Rules::Portal, portal.to_owned(), 2),
            (Rules::Portal, format!("{portal}&access_token=t"), 1),
            (Rules::SignIn, sign_in.to_owned(), 1),
            (Rules::SignIn, format!("{sign_in}?refreshToken=t"), 0),
        ] {
            assert_eq!(
                verdict(&rules, &uri, bearers),
                Some(Rule::Secret),
                "{rules:?} {uri}"
            );
        }
    }

    #[test]
    fn only_the_calls_that_are_made_have_no_signature() {
        assert!(Rules::Portal.is_unsigned("GetRoleCredentials"));
        assert!(Rules::SignIn.is_unsigned("CreateToken"));
        for operation in [
            "ListAccounts",
            "Logout",
            "CreateToken",
            "CreateTokenWithIAM",
        ] {
            assert!(!Rules::Portal.is_unsigned(operation), "{operation}");
        }
        for operation in ["GetRoleCredentials", "CreateTokenWithIAM"] {
            assert!(!Rules::SignIn.is_unsigned(operation), "{operation}");
        }
    }
}
