//! Roles: who may assume them, what they hand down, and web identities.
use aws_sdk_sts::Client;
use aws_sdk_sts::operation::assume_role_with_web_identity::builders::AssumeRoleWithWebIdentityFluentBuilder;
use aws_sdk_sts::types::PolicyDescriptorType;

use super::super::sdk::Tested;
use super::{ACCOUNT, HOUR, READER, WRITER, assume, reads, start, tag, with};
use crate::testing::{Iam, RoleSpec, SessionKind};

fn web(sts: &Client, role: &str, token: &str) -> AssumeRoleWithWebIdentityFluentBuilder {
    let call = sts.assume_role_with_web_identity();
    call.role_arn(role)
        .role_session_name("pod")
        .web_identity_token(token)
}

#[tokio::test]
async fn a_role_is_assumed_by_those_it_trusts() -> Tested {
    let (cloud, tls, sts) = start().await?;
    let unknown = "arn:aws:iam::444455556666:role/Unknown";
    let denial = |action: &str, role: &str| {
        format!(
            "User: arn:aws:iam::111122223333:user/loopback is not authorized to perform: {action} \
             on resource: {role}"
        )
    };
    reads(
        &refused!(assume(&sts, unknown)),
        403,
        "AccessDenied",
        &denial("sts:AssumeRole", unknown),
    );
    let foreign = "arn:aws:iam::444455556666:role/Foreign";
    cloud
        .iam()
        .add_role(foreign, RoleSpec::trusting_account("999988887777"));
    reads(
        &refused!(assume(&sts, foreign)),
        403,
        "AccessDenied",
        &denial("sts:AssumeRole", foreign),
    );
    let named = "arn:aws:iam::444455556666:role/Named";
    let spec = RoleSpec::trusting_account(ACCOUNT).with_external_id("acme-7");
    cloud.iam().add_role(named, spec);
    for call in [
        assume(&sts, named),
        assume(&sts, named).external_id("acme-8"),
    ] {
        reads(
            &refused!(call),
            403,
            "AccessDenied",
            &denial("sts:AssumeRole", named),
        );
    }
    assume(&sts, named).external_id("acme-7").send().await?;
    let odd = "arn:aws:iam::444455556666:role/Odd";
    cloud
        .iam()
        .add_role(odd, RoleSpec::trust(r#"{"Statement":{"Effect":"allow"}}"#));
    let text = "the loopback cloud does not understand the trust policy of \
                arn:aws:iam::444455556666:role/Odd: the Effect of statement 1";
    reads(&refused!(assume(&sts, odd)), 403, "AccessDenied", text);
    let bare = "arn:aws:iam::444455556666:role/Bare";
    let policy = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}"#;
    cloud.iam().add_role(bare, RoleSpec::trust(policy));
    let tagged = refused!(assume(&sts, bare).tags(tag("team", "iot")?));
    reads(
        &tagged,
        403,
        "AccessDenied",
        &denial("sts:TagSession", bare),
    );
    let named = refused!(assume(&sts, bare).source_identity("jd"));
    reads(
        &named,
        403,
        "AccessDenied",
        &denial("sts:SetSourceIdentity", bare),
    );

    let assumed = assume(&sts, READER).source_identity("jd").send().await?;
    let user = assumed.assumed_role_user().ok_or("no user")?;
    assert_eq!(
        user.arn(),
        "arn:aws:sts::444455556666:assumed-role/Reader/one"
    );
    assert!(user.assumed_role_id().starts_with("AROA") && user.assumed_role_id().ends_with(":one"));
    assert_eq!(assumed.source_identity(), Some("jd"));
    #[expect(deprecated, reason = "it is sent beside what replaces it")]
    let packed = assumed.packed_policy_size();
    assert_eq!(
        (packed, assumed.session_token_utilization()),
        (None, Some(3))
    );
    let caller = with(&tls, assumed.credentials())?
        .get_caller_identity()
        .send()
        .await?;
    assert_eq!(caller.user_id(), Some(user.assumed_role_id()));
    assert_eq!(caller.account(), Some("444455556666"));

    cloud.iam().be_root();
    let root = sts.get_caller_identity().send().await?;
    assert_eq!(root.arn(), Some("arn:aws:iam::111122223333:root"));
    assert_eq!(root.user_id(), Some(ACCOUNT));
    let text = "Roles may not be assumed by root accounts.";
    reads(&refused!(assume(&sts, READER)), 403, "AccessDenied", text);
    let longest = sts
        .get_session_token()
        .duration_seconds(129_600)
        .send()
        .await?;
    reads(
        &refused!(assume(&with(&tls, longest.credentials())?, READER)),
        403,
        "AccessDenied",
        text,
    );
    let last = cloud.iam().sessions().pop().map(|session| session.duration);
    assert_eq!(last, Some(HOUR));
    Ok(())
}

#[tokio::test]
async fn a_chain_keeps_source_identity_and_transitive_tags() -> Tested {
    let (cloud, tls, sts) = start().await?;
    let first = assume(&sts, WRITER).source_identity("jd");
    let first = first.tags(tag("Team", "iot")?).tags(tag("Stage", "test")?);
    let first = first
        .transitive_tag_keys("team")
        .duration_seconds(7200)
        .send()
        .await?;
    assert!(
        first
            .session_token_utilization()
            .is_some_and(|percent| percent > 0)
    );
    let chained = with(&tls, first.credentials())?;
    let denial = "User: arn:aws:sts::111122223333:assumed-role/Writer/one is not authorized to \
                  perform: sts:SetSourceIdentity on resource: arn:aws:iam::444455556666:role/audit/Reader";
    let other = RoleSpec::trusting_account(ACCOUNT);
    cloud.iam().add_role(READER, other);
    reads(
        &refused!(assume(&chained, READER).source_identity("xx")),
        403,
        "AccessDenied",
        denial,
    );
    let long = refused!(assume(&chained, READER).duration_seconds(3601));
    let text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed \
                by role chaining";
    reads(&long, 400, "ValidationError", text);
    let text = "One of the specified transitive tag keys can't be set because it conflicts with a \
                transitive tag key from the calling session.";
    let again = refused!(assume(&chained, READER).tags(tag("TEAM", "x")?));
    reads(&again, 400, "InvalidParameterValue", text);

    let second = assume(&chained, READER)
        .tags(tag("Job", "7")?)
        .send()
        .await?;
    assert_eq!(second.source_identity(), Some("jd"));
    let sessions = cloud.iam().sessions();
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(
        sessions[0].tags,
        [pair("Team", "iot"), pair("Stage", "test")]
    );
    assert_eq!(sessions[0].duration, 2 * HOUR);
    assert_eq!(sessions[1].tags, [pair("Team", "iot"), pair("Job", "7")]);
    assert_eq!(sessions[1].transitive_tags, ["Team"]);
    assert_eq!(sessions[1].source_identity.as_deref(), Some("jd"));
    assert_eq!(sessions[1].session_name.as_deref(), Some("one"));
    Ok(())
}

#[tokio::test]
async fn policies_narrow_a_session_and_are_remembered() -> Tested {
    let (cloud, _, sts) = start().await?;
    let policy = r#"{"Version":"2012-10-17","Statement":[]}"#;
    let managed = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let arn = PolicyDescriptorType::builder().arn(managed).build();
    let assumed = assume(&sts, READER)
        .policy(policy)
        .policy_arns(arn)
        .send()
        .await?;
    #[expect(deprecated, reason = "it is sent beside what replaces it")]
    let packed = assumed.packed_policy_size();
    assert_eq!(
        (packed, assumed.session_token_utilization()),
        (Some(4), Some(6))
    );
    let session = cloud
        .iam()
        .sessions()
        .pop()
        .ok_or("nothing was handed out")?;
    assert_eq!(session.policy.as_deref(), Some(policy));
    assert_eq!(session.policy_arns, [managed]);
    assert_eq!(
        (session.kind, session.mfa),
        (SessionKind::AssumedRole, false)
    );
    Ok(())
}

#[tokio::test]
async fn a_web_identity_is_exchanged_while_it_is_good() -> Tested {
    let (cloud, _, sts) = start().await?;
    let pod = "arn:aws:iam::444455556666:role/Pod";
    cloud
        .iam()
        .add_role(pod, RoleSpec::trusting_web_identity("444455556666"));
    cloud
        .iam()
        .add_web_identity("token-1", "system:serviceaccount:iot:ingest");
    let exchanged = web(&sts, pod, "token-1").send().await?;
    assert_eq!(
        exchanged.subject_from_web_identity_token(),
        Some("system:serviceaccount:iot:ingest")
    );
    assert_eq!(exchanged.audience(), Some("sts.amazonaws.com"));
    let provider = exchanged.provider().unwrap_or_default();
    assert!(provider.ends_with(Iam::WEB_IDENTITY_PROVIDER));
    let unknown = refused!(web(&sts, pod, "token-2"));
    assert_eq!(
        (unknown.0, unknown.1.as_str()),
        (400, "InvalidIdentityToken")
    );
    let elsewhere = refused!(web(&sts, READER, "token-1"));
    let text = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
    reads(&elsewhere, 403, "AccessDenied", text);
    // Its role cannot be assumed by a signature.
    assert_eq!(refused!(assume(&sts, pod)).1, "AccessDenied");
    cloud.clock().advance(HOUR);
    let late = refused!(web(&sts, pod, "token-1"));
    assert_eq!((late.0, late.1.as_str()), (400, "ExpiredTokenException"));
    let kinds: Vec<_> = cloud.iam().sessions().iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [SessionKind::WebIdentity]);
    assert!(!format!("{:?}", cloud.iam()).contains("token-1"));
    Ok(())
}
