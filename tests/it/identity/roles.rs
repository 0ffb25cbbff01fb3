//! Roles that are assumed, and what they are assumed with.

use std::time::Duration;

use palisade::testing::{Fault, RoleSpec};
use palisade::text::SourceIdentity;
use palisade::{
    AccountId, Encryption, Error, ErrorKind, KmsKeyArn, Outcome, Rule, SessionPolicy, aws_sdk_s3,
    bucket_name, external_id, reason, role_session_name, s3, source_identity, tag,
};

use super::{ACCOUNT, OTHER, Office, works};
use crate::support::KEY;

const NAME: fn() -> palisade::text::RoleSessionName = || role_session_name!("nightly-export");

#[track_caller]
fn refused<T>(result: Result<T, Error>, rule: Rule) -> String {
    let Err(error) = result else {
        panic!("it was not refused; {rule} should have refused it");
    };
    let refusal = error
        .refusal()
        .unwrap_or_else(|| panic!("no rule refused it: {error:?}"));
    assert_eq!(refusal.rule(), rule, "{refusal}");
    refusal.to_string()
}

#[tokio::test]
async fn a_role_of_the_same_account_knows_what_was_declared_and_one_of_another_does_not() {
    let office = Office::open().await;
    let own = AccountId::try_from(ACCOUNT).expect("an account");
    let session = office.builder().account(own).connect().await;
    let session = session.expect("a session");
    let key = KmsKeyArn::try_from(KEY).expect("a key");
    let declared = s3::Client::new(&session);
    let _declared = declared.declare(bucket_name!("acme-telemetry"), Encryption::kms(key));
    for (account, knows) in [(ACCOUNT, true), (OTHER, false)] {
        let role = office.role(account, "export", RoleSpec::trusting_account(ACCOUNT));
        let assumed = session.assume_role(role, NAME());
        let assumed = assumed.external_id(external_id!("acme-7f3a")).connect();
        let s3 = s3::Client::new(&assumed.await.expect("a role"));
        let put = s3.sdk().put_object().bucket("acme-telemetry").key("k");
        let reply = put.send().await;
        let refused = reply.as_ref().err().and_then(palisade::refusal);
        let by_key = refused.is_some_and(|refusal| refusal.rule() == Rule::EncryptAtRest);
        assert_eq!(by_key, knows, "{account}: {refused:?}");
    }
}

#[tokio::test]
async fn a_role_is_assumed_with_all_that_was_said() {
    let office = Office::open().await;
    let spec = RoleSpec::trusting_account(ACCOUNT).max_session(Duration::from_secs(7200));
    let role = office.role(ACCOUNT, "export", spec);
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
    let session = office
        .builder()
        .assume_role(role.clone(), NAME())
        .external_id(external_id!("acme-7f3a"))
        .source_identity(source_identity!("operator"))
        .tag(tag!("stage", "prod"))
        .transitive_tag(tag!("team", "telemetry"))
        .session_policy(SessionPolicy::try_from(policy).unwrap())
        .managed_session_policy("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess")
        .duration(Duration::from_secs(7200))
        .connect()
        .await
        .unwrap();
    assert_eq!(works(&session).await, Ok(()));
    assert_eq!(session.account().unwrap().as_str(), ACCOUNT);

    let made = office.cloud.iam().sessions().pop().unwrap();
    assert_eq!(made.role.as_deref(), Some(role.as_str()));
    assert_eq!(made.session_name.as_deref(), Some("nightly-export"));
    assert_eq!(made.source_identity.as_deref(), Some("operator"));
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    assert_eq!(
        made.tags,
        [pair("stage", "prod"), pair("team", "telemetry")]
    );
    assert_eq!(made.transitive_tags, ["team"]);
    assert_eq!(made.policy.as_deref(), Some(policy));
    assert_eq!(
        made.policy_arns,
        ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"]
    );
    assert_eq!((made.duration.as_secs(), made.mfa), (7200, false));

    let evidence = session.evidence();
    let mut signed = evidence.about(Rule::Signed);
    assert!(
        signed.any(|entry| entry.subject == "assumed role"
            && entry.detail == format!("export of {ACCOUNT}"))
    );
}

#[tokio::test]
async fn a_role_is_assumed_again_before_its_credentials_end() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let session = office
        .builder()
        .assume_role(role, NAME())
        .connect()
        .await
        .unwrap();
    works(&session).await.unwrap();
    let first = office.signer("ListObjectsV2");
    office.wait(3600 - 240);
    works(&session).await.unwrap();
    assert_ne!(office.signer("ListObjectsV2"), first);
    assert_eq!(office.count("AssumeRole"), 2);
}

#[tokio::test]
async fn a_role_of_another_account_needs_an_external_id() {
    let office = Office::open().await;
    let spec = RoleSpec::trusting_account(ACCOUNT).with_external_id("acme-7f3a");
    let role = office.role(OTHER, "partner", spec);
    let base = office.builder().connect().await.unwrap();

    let said = refused(
        base.assume_role(role.clone(), NAME()).connect().await,
        Rule::LeastPrivilege,
    );
    assert_eq!(
        said,
        "LeastPrivilege: the role is in another account and no external id is named; name it with \
         `.external_id(…)`, or say why not with `.without_external_id(reason!(\"…\"))`"
    );
    assert_eq!(office.count("AssumeRole"), 0);

    let other = base
        .assume_role(role.clone(), NAME())
        .external_id(external_id!("acme-0000"));
    let error = other.connect().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("external id"), "{error}");

    let right = base
        .assume_role(role.clone(), NAME())
        .external_id(external_id!("acme-7f3a"));
    let session = right.connect().await.unwrap();
    assert_eq!(session.account().unwrap().as_str(), OTHER);

    let open = office.role(OTHER, "open", RoleSpec::trusting_account(ACCOUNT));
    let why = reason!("both accounts are ours, in one organisation");
    let session = base.assume_role(open, NAME()).without_external_id(why);
    let evidence = session.connect().await.unwrap().evidence();
    let mut aside = evidence.about(Rule::LeastPrivilege);
    assert!(aside.any(|entry| entry.outcome == Outcome::SetAside && entry.subject.contains(OTHER)));
}

#[tokio::test]
async fn a_role_that_demands_mfa_is_assumed_with_a_code_only() {
    let office = Office::open().await;
    let role = office.role(
        ACCOUNT,
        "admin",
        RoleSpec::trusting_account(ACCOUNT).with_mfa(),
    );
    let bare = office
        .builder()
        .assume_role(role.clone(), NAME())
        .connect()
        .await;
    let error = bare.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("may demand MFA"), "{error}");

    let assume = office.builder().assume_role(role.clone(), NAME());
    let mfa = assume.connect_with_mfa(office.right()).await.unwrap();
    assert_eq!(works(&mfa).await, Ok(()));
    assert_eq!(
        (mfa.account().as_str(), mfa.serial()),
        (ACCOUNT, &office.serial())
    );

    // A session with a second factor carries it into the roles that it assumes.
    office.wait(60);
    let user = office.connect().await;
    let admin = user.assume_role(role, NAME()).connect().await.unwrap();
    assert_eq!(works(&admin).await, Ok(()));
    assert_eq!(admin.mfa().unwrap().serial(), &office.serial());
    assert_eq!(office.questions(), 2);
}

#[tokio::test]
async fn a_role_without_a_code_is_no_second_factor() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let session = office
        .builder()
        .assume_role(role, NAME())
        .connect()
        .await
        .unwrap();
    refused(session.mfa(), Rule::Mfa);
    refused(office.builder().connect().await.unwrap().mfa(), Rule::Mfa);
}

#[tokio::test]
async fn limits_are_said_before_anybody_is_asked() {
    let office = Office::open().await;
    let long = RoleSpec::trusting_account(ACCOUNT).max_session(Duration::from_secs(12 * 3600));
    let role = office.role(ACCOUNT, "export", long);
    let base = office.builder().connect().await.unwrap();
    let assume = || base.assume_role(role.clone(), NAME());
    for seconds in [0, 899, 12 * 3600 + 1] {
        let assumed = assume()
            .duration(Duration::from_secs(seconds))
            .connect()
            .await;
        refused(assumed, Rule::LeastPrivilege);
    }
    let twice = assume().tag(tag!("team", "a")).tag(tag!("Team", "b"));
    refused(twice.connect().await, Rule::LeastPrivilege);
    let many = (0..11).fold(assume(), |assume, n| {
        assume.managed_session_policy(format!("arn:aws:iam::aws:policy/p{n}"))
    });
    refused(many.connect().await, Rule::LeastPrivilege);
    assert_eq!(office.count("AssumeRole"), 0);

    let day = assume()
        .duration(Duration::from_secs(12 * 3600))
        .connect()
        .await
        .unwrap();
    let chained = day
        .assume_role(role.clone(), NAME())
        .duration(Duration::from_secs(3601));
    let said = refused(chained.connect().await, Rule::LeastPrivilege);
    assert!(
        said.contains("one hour where a role assumes a role"),
        "{said}"
    );
    assert!(
        day.assume_role(role.clone(), NAME())
            .connect()
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn what_a_chain_hands_down_is_handed_down() {
    let office = Office::open().await;
    let first = office.role(ACCOUNT, "first", RoleSpec::trusting_account(ACCOUNT));
    let second = office.role(ACCOUNT, "second", RoleSpec::trusting_account(ACCOUNT));
    let jane = SourceIdentity::naming_a_person("jane@example.com").unwrap();
    let one = office.builder().assume_role(first, NAME());
    let one = one
        .source_identity(jane)
        .transitive_tag(tag!("team", "telemetry"));
    let two = one.connect().await.unwrap().assume_role(second, NAME());
    two.connect().await.unwrap();
    let made = office.cloud.iam().sessions().pop().unwrap();
    assert_eq!(made.source_identity.as_deref(), Some("jane@example.com"));
    assert_eq!(made.transitive_tags, ["team"]);
}

#[tokio::test]
async fn the_base_signs_nothing_of_the_roles_session() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let session = office
        .builder()
        .assume_role(role, NAME())
        .connect()
        .await
        .unwrap();
    // Credentials of the base, brought by the call: the guard knows the role's only.
    let keys = aws_sdk_s3::config::Credentials::new(
        palisade::danger::EXAMPLE_ACCESS_KEY_ID,
        palisade::danger::EXAMPLE_SECRET_ACCESS_KEY,
        None,
        None,
        "test",
    );
    let s3 = s3::Client::new(&session);
    let own = aws_sdk_s3::config::Builder::new().credentials_provider(keys);
    let call = s3.sdk().list_objects_v2().bucket("acme-telemetry");
    let sent = call.customize().config_override(own).send().await;
    crate::support::refused(sent, Rule::Signed);
    assert_eq!(office.count("ListObjectsV2"), 0);
}

#[tokio::test]
async fn credentials_of_another_account_than_the_roles_are_refused() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "export", RoleSpec::trusting_account(ACCOUNT));
    let lie = format!(
        "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
         <Credentials><AccessKeyId>ASIACANARYCANARY0000</AccessKeyId><SecretAccessKey>canary</SecretAccessKey>\
         <SessionToken>canary</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>\
         <AssumedRoleUser><Arn>arn:aws:sts::{OTHER}:assumed-role/export/x</Arn>\
         <AssumedRoleId>A:x</AssumedRoleId></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>"
    );
    office
        .cloud
        .faults()
        .next("AssumeRole", Fault::OtherBody(lie));
    let said = refused(
        office.builder().assume_role(role, NAME()).connect().await,
        Rule::Owner,
    );
    assert!(!said.to_lowercase().contains("canary"));
}
