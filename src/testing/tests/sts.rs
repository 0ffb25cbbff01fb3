//! STS as the Rust SDK sees it: session tokens and MFA.
mod limits;
mod roles;

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_sdk_sts::Client;
use aws_sdk_sts::error::{BuildError, ProvideErrorMetadata, SdkError};
use aws_sdk_sts::operation::assume_role::builders::AssumeRoleFluentBuilder;
use aws_sdk_sts::types::Tag;

use super::client::Client as Tls;
use super::sdk::{Tested, config, known};
use crate::testing::{Cloud, Fault, RoleSpec, SessionKind};

const READER: &str = "arn:aws:iam::444455556666:role/audit/Reader";
const WRITER: &str = "arn:aws:iam::111122223333:role/Writer";
const ACCOUNT: &str = "111122223333";
const HOUR: Duration = Duration::from_secs(3600);

/// A cloud, its client, and the client of the example user.
async fn start() -> std::io::Result<(Cloud, Tls, Client)> {
    let cloud = Cloud::start().await?;
    let tls = Tls::of(&cloud)?;
    let sts = Client::new(&config(tls.clone(), known()));
    let trusting = || RoleSpec::trusting_account(ACCOUNT);
    cloud
        .iam()
        .add_role(WRITER, trusting().max_session(2 * HOUR));
    cloud.iam().add_role(READER, trusting());
    Ok((cloud, tls, sts))
}

fn with(
    tls: &Tls,
    given: Option<&aws_sdk_sts::types::Credentials>,
) -> Result<Client, &'static str> {
    let given = given.ok_or("no credentials")?;
    let (id, secret) = (given.access_key_id(), given.secret_access_key());
    let token = Some(given.session_token().to_owned());
    let keys = Credentials::new(id, secret, token, None, "test");
    Ok(Client::new(&config(tls.clone(), keys)))
}

fn assume(sts: &Client, role: &str) -> AssumeRoleFluentBuilder {
    sts.assume_role().role_arn(role).role_session_name("one")
}

fn tag(key: &str, value: &str) -> Result<Tag, BuildError> {
    Tag::builder().key(key).value(value).build()
}

/// Status, code and message.
pub(super) type Said = (u16, String, String);

pub(super) fn said<E: ProvideErrorMetadata>(error: &SdkError<E>) -> Said {
    let status = error.raw_response().map_or(0, |raw| raw.status().as_u16());
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    (status, text(error.code()), text(error.message()))
}

pub(super) fn reads(said: &Said, status: u16, code: &str, message: &str) {
    assert_eq!(
        (said.0, said.1.as_str(), said.2.as_str()),
        (status, code, message)
    );
}

const INVALID_CODE: &str = "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
const INVALID_SERIAL: &str = "MultiFactorAuthentication failed, unable to validate MFA code.  \
    Please verify your MFA serial number is valid and associated with this user.";
const HALF: &str =
    "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.";

#[tokio::test]
async fn a_session_token_is_the_users_own_until_it_ends() -> Tested {
    let (cloud, tls, sts) = start().await?;
    let given = sts.get_session_token().duration_seconds(900).send().await?;
    let session = with(&tls, given.credentials())?;
    let caller = session.get_caller_identity().send().await?;
    assert_eq!(
        caller.arn(),
        Some("arn:aws:iam::111122223333:user/loopback")
    );
    let again = refused!(session.get_session_token());
    reads(
        &again,
        403,
        "AccessDenied",
        "Cannot call GetSessionToken with session credentials",
    );
    cloud.clock().advance(Duration::from_secs(901));
    let late = refused!(session.get_caller_identity());
    assert_eq!((late.0, late.1.as_str()), (403, "ExpiredToken"));
    let fresh = sts.get_session_token().send().await?;
    let ends = fresh.credentials().map(|given| given.expiration().secs());
    let wanted = super::super::clock::seconds(cloud.clock().now()) + 43_200;
    assert!(ends.is_some_and(|ends| ends.abs_diff(wanted.cast_signed()) < 10));
    Ok(())
}

#[tokio::test]
async fn a_code_is_checked_and_good_once() -> Tested {
    let (cloud, _, sts) = start().await?;
    let device = cloud.iam().add_mfa_device("phone");
    assert_eq!(device.serial(), "arn:aws:iam::111122223333:mfa/phone");
    let ask = |serial: &str, code: String| {
        sts.get_session_token()
            .serial_number(serial)
            .token_code(code)
    };
    let code = device.code();
    ask(device.serial(), code.clone()).send().await?;
    let reused = refused!(ask(device.serial(), code.clone()));
    reads(&reused, 403, "AccessDenied", INVALID_CODE);
    let far = refused!(ask(device.serial(), device.code_in(5)));
    reads(&far, 403, "AccessDenied", INVALID_CODE);
    let foreign = refused!(ask("arn:aws:iam::444455556666:mfa/phone", code.clone()));
    reads(&foreign, 403, "AccessDenied", INVALID_SERIAL);
    for half in [
        refused!(sts.get_session_token().serial_number(device.serial())),
        refused!(sts.get_session_token().token_code(&code)),
    ] {
        reads(&half, 403, "AccessDenied", HALF);
    }
    cloud.faults().next("GetSessionToken", Fault::SlowDown);
    refused!(ask(device.serial(), device.code_in(1)));
    ask(device.serial(), device.code_in(1)).send().await?;
    assert_eq!(device.attempts(), 5);
    let sessions = cloud.iam().sessions();
    assert_eq!(sessions.len(), 2);
    assert!(
        sessions
            .iter()
            .all(|one| one.mfa && one.kind == SessionKind::SessionToken)
    );
    assert_eq!(sessions[0].serial.as_deref(), Some(device.serial()));
    let printed = format!("{device:?}{:?}{:?}", cloud.iam(), cloud.requests());
    assert!(!printed.contains(&code));
    Ok(())
}

#[tokio::test]
async fn mfa_of_a_session_counts_with_its_age_and_ends_at_a_role() -> Tested {
    let (cloud, tls, sts) = start().await?;
    let device = cloud.iam().add_mfa_device("phone");
    let guarded = "arn:aws:iam::111122223333:role/Guarded";
    cloud
        .iam()
        .add_role(guarded, RoleSpec::trusting_account(ACCOUNT).with_mfa());
    let recent = "arn:aws:iam::111122223333:role/Recent";
    let policy = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":
        {"AWS":"111122223333"},"Action":"sts:AssumeRole",
        "Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":"600"}}}}"#;
    cloud.iam().add_role(recent, RoleSpec::trust(policy));
    let denial = |who: &str, role: &str| {
        format!("User: {who} is not authorized to perform: sts:AssumeRole on resource: {role}")
    };
    let user = "arn:aws:iam::111122223333:user/loopback";

    let bare = refused!(assume(&sts, guarded));
    reads(&bare, 403, "AccessDenied", &denial(user, guarded));
    let plain = sts.get_session_token().send().await?;
    let plain = with(&tls, plain.credentials())?;
    reads(
        &refused!(assume(&plain, guarded)),
        403,
        "AccessDenied",
        &denial(user, guarded),
    );

    let proven = sts.get_session_token().serial_number(device.serial());
    let proven = proven.token_code(device.code()).send().await?;
    let proven = with(&tls, proven.credentials())?;
    assume(&proven, recent).send().await?;
    let role = assume(&proven, guarded).send().await?;
    let role = with(&tls, role.credentials())?;
    let who = "arn:aws:sts::111122223333:assumed-role/Guarded/one";
    reads(
        &refused!(assume(&role, guarded)),
        403,
        "AccessDenied",
        &denial(who, guarded),
    );
    let theirs = assume(&role, WRITER)
        .serial_number(device.serial())
        .token_code(device.code_in(1));
    reads(&refused!(theirs), 403, "AccessDenied", INVALID_SERIAL);

    cloud.clock().advance(Duration::from_secs(600));
    reads(
        &refused!(assume(&proven, recent)),
        403,
        "AccessDenied",
        &denial(user, recent),
    );
    assume(&proven, guarded).send().await?;
    let direct = assume(&sts, recent)
        .serial_number(device.serial())
        .token_code(device.code());
    direct.send().await?;
    let last = cloud
        .iam()
        .sessions()
        .pop()
        .ok_or("nothing was handed out")?;
    assert_eq!((last.mfa, last.role.as_deref()), (true, Some(recent)));
    Ok(())
}
