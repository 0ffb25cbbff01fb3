//! Device authorization (RFC 8628): a person confirms a code at a browser.

use std::time::{Duration, UNIX_EPOCH};

use aws_smithy_async::time::SharedTimeSource;
use futures_util::future::{Either, select};
use secrecy::ExposeSecret;

use super::answer::{code, incomplete, sign_in_failed, tokens};
use super::clients::Clients;
use super::login::SsoLogin;
use super::request::SsoRequest;
use super::token::{Registration, Tokens};
use crate::error::fault;
use crate::session::failure::Failure;
use crate::session::prompt::{PromptError, Why};
use crate::{ErrorKind, Refusal, Rule};

const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";
/// What a token needs for the portal; with it Identity Center also says how to renew it.
const SCOPE: &str = "sso:account:access";
/// RFC 8628, 3.5: what `slow_down` adds, and what is waited where nothing is said.
const STEP: Duration = Duration::from_secs(5);
/// Bounds for what a server says: nobody waits for ever, and nobody is asked without a pause.
const LONGEST: Duration = Duration::from_secs(15 * 60);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A code that waits for its person.
struct Device {
    code: String,
    pause: Duration,
    lasts: Duration,
}

/// Asks a person to sign in, and waits for that.
pub(super) async fn sign_in(
    clients: &Clients,
    login: &SsoLogin,
    clock: &SharedTimeSource,
) -> Result<Tokens, Failure> {
    let client = register(clients).await?;
    let (device, request) = begin(clients, login, &client).await?;
    let shown = login.prompt.show(request);
    let waits = Box::pin(wait(clients, &client, &device, clock));
    let asked = async {
        match select(shown, waits).await {
            Either::Left((Ok(()), waits)) => waits.await,
            Either::Left((Err(error), _)) => Err(failure(error)),
            Either::Right((said, _)) => said,
        }
    };
    let said = tokio::time::timeout(device.lasts, asked).await;
    said.unwrap_or_else(|_| Err(unconfirmed()))
        .map_err(Failure::after_asking)
}

async fn register(clients: &Clients) -> Result<Registration, Failure> {
    let call = clients.sign_in.register_client();
    let call = call
        .client_name("palisade")
        .client_type("public")
        .scopes(SCOPE);
    let reply = call.send().await;
    let reply = reply.map_err(|error| sign_in_failed("RegisterClient", &error))?;
    let ends = u64::try_from(reply.client_secret_expires_at()).unwrap_or_default();
    let ends = UNIX_EPOCH.checked_add(Duration::from_secs(ends));
    match (reply.client_id(), reply.client_secret(), ends) {
        (Some(id), Some(secret), Some(ends)) => Ok(Registration {
            id: id.to_owned(),
            secret: secret.into(),
            ends,
        }),
        _ => Err(incomplete("RegisterClient")),
    }
}

async fn begin(
    clients: &Clients,
    login: &SsoLogin,
    client: &Registration,
) -> Result<(Device, SsoRequest), Failure> {
    const OPERATION: &str = "StartDeviceAuthorization";
    let call = clients.sign_in.start_device_authorization();
    #[expect(clippy::disallowed_methods, reason = "shown to who gave it, over TLS")]
    let secret = client.secret.expose_secret();
    let call = call.client_id(&client.id).client_secret(secret);
    let call = call.start_url(login.start_url.as_str());
    let reply = call.send().await;
    let reply = reply.map_err(|error| sign_in_failed(OPERATION, &error))?;
    let code = reply.device_code().ok_or_else(|| incomplete(OPERATION))?;
    let lasts = seconds(reply.expires_in()).unwrap_or(LONGEST).min(LONGEST);
    let urls = (reply.verification_uri(), reply.verification_uri_complete());
    let request = SsoRequest::checked(urls, reply.user_code(), &login.role, lasts)?;
    let device = Device {
        code: code.to_owned(),
        pause: seconds(reply.interval()).unwrap_or(STEP).min(LONGEST_PAUSE),
        lasts,
    };
    Ok((device, request))
}

fn seconds(said: i32) -> Option<Duration> {
    let seconds = u64::try_from(said).ok().filter(|seconds| *seconds > 0)?;
    Some(Duration::from_secs(seconds))
}

/// Asks again and again until the person has confirmed the code.
async fn wait(
    clients: &Clients,
    client: &Registration,
    device: &Device,
    clock: &SharedTimeSource,
) -> Result<Tokens, Failure> {
    let mut pause = device.pause;
    loop {
        let call = clients.create_token(client).grant_type(DEVICE);
        let error = match call.device_code(&device.code).send().await {
            Ok(reply) => return tokens(&reply, client.clone(), clock.now()),
            Err(error) => error,
        };
        match code(&error) {
            "AuthorizationPendingException" => {}
            "SlowDownException" => pause = (pause + STEP).min(LONGEST_PAUSE),
            "ExpiredTokenException" => return Err(unconfirmed()),
            "AccessDeniedException" => return Err(declined()),
            _ => {
                let failure = sign_in_failed("CreateToken", &error);
                // RFC 8628, 3.5: the network may come back while the person types.
                if failure.kind() != ErrorKind::Connection {
                    return Err(failure);
                }
                pause = (pause + STEP).min(LONGEST_PAUSE);
            }
        }
        tokio::time::sleep(pause).await;
    }
}

fn unconfirmed() -> Failure {
    Failure::breaking(
        ErrorKind::Cancelled,
        fault!(
            Signed,
            "nobody signed in at the browser while the code was good",
            "connect again, and confirm the code that is shown",
        ),
    )
}

fn declined() -> Failure {
    Failure::breaking(
        ErrorKind::Cancelled,
        fault!(
            Signed,
            "the sign-in was declined",
            "connect again and sign in, or use another source of credentials",
        ),
    )
}

fn failure(error: PromptError) -> Failure {
    match error.0 {
        Why::Cancelled => declined(),
        Why::Failed(why) => {
            let problem = format!("nobody could be asked to sign in: {why}");
            let remedy = "use a prompt that reaches the person from here";
            Refusal::new(Rule::Signed, problem, remedy).into()
        }
        Why::Malformed(refusal) => refusal.into(),
    }
}
