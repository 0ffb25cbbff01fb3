//! Single sign-on as the Rust SDK sees it.
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_ssooidc::operation::create_token::builders::CreateTokenFluentBuilder;
use aws_sdk_ssooidc::operation::create_token::{CreateTokenError, CreateTokenOutput};
use aws_sdk_ssooidc::operation::register_client::RegisterClientOutput;
use aws_sdk_ssooidc::operation::start_device_authorization::StartDeviceAuthorizationOutput;

use super::client::Client as Tls;
use super::sdk::{Tested, config, known};
use crate::testing::{Cloud, SessionKind};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
const SCOPE: &str = "sso:account:access";
const START: &str = "https://acme.awsapps.com/start";
const SECOND: Duration = Duration::from_secs(1);

struct Scene {
    cloud: Cloud,
    tls: Tls,
    sign_in: aws_sdk_ssooidc::Client,
    portal: aws_sdk_sso::Client,
}

/// A cloud where Mary may audit one account and read logs in another.
async fn start() -> std::io::Result<Scene> {
    let cloud = Cloud::start().await?;
    let sso = cloud.sso();
    sso.add_user("mary");
    sso.assign("444455556666", "Auditor");
    sso.assign("444455556666", "Reader");
    sso.assign("111122223333", "Auditor");
    let tls = Tls::of(&cloud)?;
    let config = config(tls.clone(), known())
        .into_builder()
        .use_fips(false)
        .build();
    Ok(Scene {
        cloud,
        tls,
        sign_in: aws_sdk_ssooidc::Client::new(&config),
        portal: aws_sdk_sso::Client::new(&config),
    })
}

impl Scene {
    async fn register(
        &self,
        scope: Option<&str>,
    ) -> Result<RegisterClientOutput, Box<dyn std::error::Error>> {
        let call = self
            .sign_in
            .register_client()
            .client_name("tool")
            .client_type("public");
        let scopes = scope.map(|scope| vec![scope.to_owned()]);
        Ok(call.set_scopes(scopes).send().await?)
    }

    async fn ask(
        &self,
        client: &RegisterClientOutput,
    ) -> Result<StartDeviceAuthorizationOutput, Box<dyn std::error::Error>> {
        let call = self.sign_in.start_device_authorization().start_url(START);
        let call = call.set_client_id(client.client_id.clone());
        Ok(call
            .set_client_secret(client.client_secret.clone())
            .send()
            .await?)
    }

    fn create(&self, client: &RegisterClientOutput) -> CreateTokenFluentBuilder {
        let call = self
            .sign_in
            .create_token()
            .set_client_id(client.client_id.clone());
        call.set_client_secret(client.client_secret.clone())
    }

    fn redeem(
        &self,
        client: &RegisterClientOutput,
        code: Option<&str>,
    ) -> CreateTokenFluentBuilder {
        let code = code.map(str::to_owned);
        self.create(client).grant_type(DEVICE).set_device_code(code)
    }

    fn renew(
        &self,
        client: &RegisterClientOutput,
        token: Option<&str>,
    ) -> CreateTokenFluentBuilder {
        let token = token.map(str::to_owned);
        self.create(client)
            .grant_type("refresh_token")
            .set_refresh_token(token)
    }

    async fn signed_in(
        &self,
        scope: Option<&str>,
    ) -> Result<(RegisterClientOutput, CreateTokenOutput), Box<dyn std::error::Error>> {
        let client = self.register(scope).await?;
        self.cloud.sso().approve_next();
        let asked = self.ask(&client).await?;
        let tokens = self.redeem(&client, asked.device_code()).send().await?;
        Ok((client, tokens))
    }
}

#[tokio::test]
async fn a_code_is_redeemed_once_it_is_confirmed() -> Tested {
    let scene = start().await?;
    let client = scene.register(None).await?;
    let asked = scene.ask(&client).await?;
    let browser = "https://device.sso.us-east-1.amazonaws.com/";
    assert_eq!(asked.verification_uri(), Some(browser));
    assert_eq!((asked.expires_in(), asked.interval()), (600, 1));
    let user_code = asked.user_code().unwrap_or_default();
    let redeem = || scene.redeem(&client, asked.device_code());

    let pending = redeem().send().await.err().ok_or("it was not refused")?;
    let CreateTokenError::AuthorizationPendingException(error) = pending.into_service_error()
    else {
        return Err("another error".into());
    };
    assert_eq!(error.error(), Some("authorization_pending"));
    assert_eq!(refused!(redeem()).1, "SlowDownException");
    scene.cloud.clock().advance(2 * SECOND);
    // Five seconds more from now on.
    assert_eq!(refused!(redeem()).1, "SlowDownException");
    scene.cloud.clock().advance(12 * SECOND);
    assert_eq!(refused!(redeem()).1, "AuthorizationPendingException");

    assert!(!scene.cloud.sso().approve("LOOP-9999"));
    assert!(scene.cloud.sso().approve(user_code));
    assert!(!scene.cloud.sso().approve(user_code));
    let other = scene.register(None).await?;
    let stolen = refused!(scene.redeem(&other, asked.device_code()));
    assert_eq!(
        (stolen.0, stolen.1.as_str()),
        (400, "InvalidGrantException")
    );
    let tokens = redeem().send().await?;
    assert_eq!(
        (tokens.token_type(), tokens.expires_in()),
        (Some("Bearer"), 28_800)
    );
    assert_eq!(tokens.refresh_token(), None);
    assert_eq!(refused!(redeem()).1, "InvalidGrantException");

    let late = scene.ask(&client).await?;
    scene.cloud.clock().advance(600 * SECOND);
    assert!(
        !scene
            .cloud
            .sso()
            .approve(late.user_code().unwrap_or_default())
    );
    let late = refused!(scene.redeem(&client, late.device_code()));
    assert_eq!((late.0, late.1.as_str()), (400, "ExpiredTokenException"));
    Ok(())
}

#[tokio::test]
async fn accounts_and_roles_are_those_assigned() -> Tested {
    let scene = start().await?;
    let (_, tokens) = scene.signed_in(None).await?;
    let token = tokens.access_token().unwrap_or_default();
    let accounts = || {
        scene
            .portal
            .list_accounts()
            .access_token(token)
            .max_results(1)
    };
    let first = accounts().send().await?;
    let second = accounts()
        .set_next_token(first.next_token.clone())
        .send()
        .await?;
    let ids = [first.account_list(), second.account_list()].concat();
    let ids: Vec<_> = ids
        .iter()
        .filter_map(|account| account.account_id())
        .collect();
    assert_eq!(ids, ["111122223333", "444455556666"]);
    assert_eq!(second.next_token(), None);
    let roles = scene.portal.list_account_roles().access_token(token);
    let roles = roles.account_id("444455556666").send().await?;
    let roles: Vec<_> = roles
        .role_list()
        .iter()
        .filter_map(|role| role.role_name())
        .collect();
    assert_eq!(roles, ["Auditor", "Reader"]);

    let get = || scene.portal.get_role_credentials().access_token(token);
    for (account, role) in [("111122223333", "Reader"), ("999988887777", "Auditor")] {
        let refused = refused!(get().account_id(account).role_name(role));
        assert_eq!((refused.0, refused.1.as_str()), (403, "ForbiddenException"));
    }
    let given = get()
        .account_id("444455556666")
        .role_name("Reader")
        .send()
        .await?;
    let given = given.role_credentials().ok_or("no credentials")?;
    let keys = Credentials::new(
        given.access_key_id().unwrap_or_default(),
        given.secret_access_key().unwrap_or_default(),
        given.session_token().map(str::to_owned),
        None,
        "test",
    );
    let sts = aws_sdk_sts::Client::new(&config(scene.tls.clone(), keys));
    let caller = sts.get_caller_identity().send().await?;
    let arn = "arn:aws:sts::444455556666:assumed-role/AWSReservedSSO_Reader_0123456789abcdef/mary";
    assert_eq!(caller.arn(), Some(arn));
    let sessions = scene.cloud.iam().sessions();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0].kind, SessionKind::SingleSignOn);
    scene.cloud.clock().advance(3600 * SECOND);
    assert_eq!(refused!(sts.get_caller_identity()).1, "ExpiredToken");
    let printed = format!("{:?}{:?}", scene.cloud.requests(), scene.cloud.sso());
    assert!(!printed.contains(token));
    Ok(())
}

#[tokio::test]
async fn tokens_end_by_the_clock_by_use_and_by_logging_out() -> Tested {
    let scene = start().await?;
    let (client, first) = scene.signed_in(Some(SCOPE)).await?;
    let list = |token: Option<&str>| {
        let token = token.map(str::to_owned);
        scene.portal.list_accounts().set_access_token(token)
    };
    assert_eq!(first.expires_in(), 3600);
    list(first.access_token()).send().await?;
    scene.cloud.clock().advance(3600 * SECOND);
    let late = refused!(list(first.access_token()));
    assert_eq!((late.0, late.1.as_str()), (401, "UnauthorizedException"));

    let second = scene.renew(&client, first.refresh_token()).send().await?;
    list(second.access_token()).send().await?;
    let again = refused!(scene.renew(&client, first.refresh_token()));
    assert_eq!(again.1, "InvalidGrantException");
    let logout = scene
        .portal
        .logout()
        .set_access_token(second.access_token.clone());
    logout.send().await?;
    assert_eq!(refused!(list(second.access_token())).0, 401);
    let gone = refused!(scene.renew(&client, second.refresh_token()));
    assert_eq!(gone.1, "InvalidGrantException");

    let (client, third) = scene.signed_in(Some(SCOPE)).await?;
    scene.cloud.clock().advance(8 * 3600 * SECOND);
    let over = refused!(scene.renew(&client, third.refresh_token()));
    assert_eq!(over.1, "InvalidGrantException");
    Ok(())
}

#[tokio::test]
async fn clients_and_grants_are_judged() -> Tested {
    let scene = start().await?;
    let register = || scene.sign_in.register_client().client_name("tool");
    let secret = refused!(register().client_type("confidential"));
    assert_eq!(secret.1, "InvalidClientMetadataException");
    let scope = refused!(register().client_type("public").scopes("openid"));
    assert_eq!(scope.1, "InvalidScopeException");
    let client = scene.register(None).await?;
    let kind = refused!(scene.create(&client).grant_type("authorization_code"));
    assert_eq!(kind.1, "UnsupportedGrantTypeException");
    let absent = refused!(scene.create(&client).grant_type(DEVICE));
    assert_eq!(absent.1, "InvalidRequestException");
    let foreign = scene.redeem(&client, Some("x")).client_secret("other");
    let foreign = refused!(foreign);
    assert_eq!(
        (foreign.0, foreign.1.as_str()),
        (401, "InvalidClientException")
    );
    let clear = scene
        .sign_in
        .start_device_authorization()
        .start_url("http://acme.example");
    let clear = clear.set_client_id(client.client_id.clone());
    let clear = refused!(clear.set_client_secret(client.client_secret.clone()));
    assert_eq!(clear.1, "InvalidRequestException");
    let nobody = refused!(scene.portal.list_accounts().access_token("x"));
    assert_eq!(
        (nobody.0, nobody.1.as_str()),
        (401, "UnauthorizedException")
    );
    Ok(())
}
