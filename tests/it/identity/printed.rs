//! Codes, tokens, keys and secrets stay out of all that is printed, whatever STS answers.

use palisade::testing::{Fault, RoleSpec};
use palisade::{CredentialSource, Error, Keys, SecretString, role_session_name};

use super::{ACCOUNT, Office};

const CANARY: &str = "canary-5d1e";

fn lies() -> Vec<Fault> {
    let credentials = format!(
        "<Credentials><AccessKeyId>{CANARY}</AccessKeyId><SecretAccessKey>{CANARY}</SecretAccessKey>\
         <SessionToken>{CANARY}</SessionToken><Expiration>no time at all</Expiration></Credentials>"
    );
    let bodies = [
        CANARY.to_owned(),
        format!("<a>{CANARY}"),
        format!("{{\"token\":\"{CANARY}\"}}"),
        format!("<OtherResponse><OtherResult>{credentials}</OtherResult></OtherResponse>"),
        format!(
            "<GetSessionTokenResponse><GetSessionTokenResult>{credentials}</GetSessionTokenResult></GetSessionTokenResponse>"
        ),
        format!(
            "<AssumeRoleResponse><AssumeRoleResult>{credentials}</AssumeRoleResult></AssumeRoleResponse>"
        ),
        format!(
            "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>{CANARY}</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>"
        ),
    ];
    let mut lies: Vec<_> = bodies.into_iter().map(Fault::OtherBody).collect();
    for code in ["AccessDenied", "ValidationError", CANARY] {
        lies.push(Fault::Error {
            status: 403,
            code: code.to_owned(),
            message: format!("1 validation error: value '{CANARY}' at 'tokenCode'"),
        });
    }
    lies.push(Fault::Error {
        status: 403,
        code: "AccessDenied".to_owned(),
        message: format!("MultiFactorAuthentication failed with code {CANARY}"),
    });
    let names = ["x-amzn-requestid", "location", "date", "content-type"];
    let headers = names.map(|name| (name.to_owned(), CANARY.to_owned()));
    lies.push(Fault::Headers(headers.into()));
    lies.push(Fault::GarbageXml);
    lies
}

/// All that an application could print of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?}", error.refusal());
    let mut next = std::error::Error::source(error);
    while let Some(error) = next {
        text += &format!(" {error} {error:?} {error:#?}");
        next = error.source();
    }
    text
}

#[tokio::test]
async fn nothing_that_sts_says_is_repeated() {
    for lie in lies() {
        for operation in ["GetSessionToken", "AssumeRole", "GetCallerIdentity"] {
            let office = Office::open().await;
            let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
            let code = office.device.code();
            office.cloud.faults().next(operation, lie.clone()).always();
            let mfa = office.builder().connect_with_mfa(office.right()).await;
            let builder = office
                .builder()
                .assume_role(role, role_session_name!("nightly"));
            let assumed = builder.connect_with_mfa(office.right()).await;
            let mut text = String::new();
            for result in [mfa.map(|s| s.evidence()), assumed.map(|s| s.evidence())] {
                match result {
                    Ok(evidence) => text += &format!("{evidence:?}"),
                    Err(error) => text += &printed(&error),
                }
            }
            assert!(!text.contains(CANARY), "{operation} {lie:?}: {text}");
            assert!(!text.contains(&code), "the code: {text}");
        }
    }
}

#[tokio::test]
async fn what_holds_secrets_does_not_show_them() {
    let office = Office::open().await;
    let code = office.device.code();
    let mfa = office.right();
    let keys = Keys::temporary(
        "ASIAIOSFODNN7EXAMPLE",
        SecretString::from(CANARY),
        CANARY.into(),
    );
    let vault = palisade::CredentialProcess::new("vault").args(["--password", CANARY]);
    let sources = [
        CredentialSource::Keys(keys),
        CredentialSource::Process(vault),
    ];
    let builder = office
        .builder()
        .mfa_prompt(|_| async { Ok("123456".parse()?) });
    let builder = builder.credentials(sources);
    let mut text = format!("{mfa:?} {mfa:#?} {builder:?} {builder:#?}");
    let session = office.builder().connect_with_mfa(mfa).await.unwrap();
    text += &format!("{session:?} {session:#?} {:?}", session.evidence());
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    text += &format!(
        "{:?}",
        session.assume_role(role, role_session_name!("nightly"))
    );
    for secret in [CANARY, &code, "loopback/secret", "session+token"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}
