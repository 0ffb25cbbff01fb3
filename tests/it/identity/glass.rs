//! Broken glass: who may break it, for how long, and who signs then.

use palisade::region::UsEast1;
use palisade::s3::{self, BucketErrorKind, Control};
use palisade::testing::RoleSpec;
use palisade::{BrokenGlass, Outcome, Rule, bucket_name, role_session_name, rule, waive};

use super::{ACCOUNT, OTHER, Office};

const WHY: &str = "the press kit is public by contract";

fn waiver() -> palisade::Waiver<rule::Private> {
    waive!(rule::Private, const { WHY })
}

/// A bucket that is a website, and otherwise as it should be.
async fn site(office: &Office) -> s3::Client {
    let s3 = s3::Client::new(&office.builder().connect().await.unwrap());
    let name = bucket_name!("acme-press-kit");
    let create = s3.create_bucket(name, palisade::Encryption::sse_s3());
    create.send().await.unwrap();
    let page = "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";
    office
        .cloud
        .s3()
        .configure("acme-press-kit", "website", page);
    s3
}

#[tokio::test]
async fn what_is_public_is_accepted_by_whoever_broke_glass() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let error = s3
        .adopt(bucket_name!("acme-press-kit"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Faulty);
    assert_eq!(error.faults()[0].control, Control::Website);

    let mfa = office.connect().await;
    let glass = mfa.break_glass(waiver()).unwrap();
    assert_eq!(
        (glass.reason().as_str(), glass.account()),
        (WHY, mfa.account())
    );
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let site = adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap();
    let [(control, reason)] = site.proof().exceptions().collect::<Vec<_>>()[..] else {
        panic!("one exception");
    };
    assert_eq!((control, reason.as_str()), ("no website", WHY));
    assert!(
        office.signer("GetBucketWebsite").starts_with("ASIA"),
        "the glass signs"
    );

    // The handle is the client's, not the glass'.
    site.list_objects_v2().send().await.unwrap();
    assert!(office.signer("ListObjectsV2").starts_with("AKIA"));

    let evidence = mfa.evidence();
    let aside: Vec<_> = evidence
        .about(Rule::Private)
        .filter(|entry| entry.outcome == Outcome::SetAside && entry.detail == WHY)
        .map(|entry| entry.subject.as_str())
        .collect();
    let by = format!("by code of {}", mfa.serial());
    assert!(
        aside.contains(&format!("glass broken {by}").as_str()),
        "{aside:?}"
    );
}

#[tokio::test]
async fn broken_glass_ends_with_its_credentials() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let mfa = office.connect().await;
    let glass = mfa.break_glass(waiver()).unwrap();
    office.wait(13 * 3600);
    // The session may be renewed; the glass is what it was.
    mfa.renew().await.unwrap();
    let before = office.cloud.requests().len();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let error = adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!(refusal.rule(), Rule::Mfa);
    assert_eq!(
        refusal.problem(),
        "the credentials that glass was broken with have ended"
    );
    assert_eq!(office.cloud.requests().len(), before);
}

#[tokio::test]
async fn a_session_that_ended_breaks_no_glass() {
    let office = Office::open().await;
    let mfa = office.connect().await;
    office.wait(12 * 3600 + 1);
    let error = mfa.break_glass(waiver()).unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Mfa));
    mfa.renew().await.unwrap();
    assert!(mfa.break_glass(waiver()).is_ok());
}

#[tokio::test]
async fn glass_of_another_account_is_no_good_here() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let spec = RoleSpec::trusting_account(ACCOUNT)
        .with_mfa()
        .with_external_id("acme-7f3a");
    let role = office.role(OTHER, "admin", spec);
    let assume = office
        .builder()
        .assume_role(role, role_session_name!("operator"));
    let assume = assume.external_id(palisade::external_id!("acme-7f3a"));
    let theirs = assume.connect_with_mfa(office.right()).await.unwrap();
    let glass = theirs.break_glass(waiver()).unwrap();
    let before = office.cloud.requests().len();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let error = adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!(
        refusal.to_string(),
        "Mfa: the glass was broken in another account than that of the client; break it with a \
         session of the client's account"
    );
    assert_eq!(office.cloud.requests().len(), before);
}

#[tokio::test]
async fn glass_for_what_is_public_is_for_nothing_else() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let glass = office.connect().await.break_glass(waiver()).unwrap();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let error = adopt
        .accept_public(Control::Encryption, &glass)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Refused);
}

#[tokio::test]
async fn a_workload_breaks_glass_attested_and_the_evidence_says_so() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    office
        .cloud
        .iam()
        .add_web_identity("token-of-a-pipeline", "repo:acme/site");
    let role = office.role(ACCOUNT, "pipeline", RoleSpec::trusting_account(ACCOUNT));
    let user = office.builder().connect().await.unwrap();
    let session = user
        .assume_role(role, role_session_name!("deploy-17"))
        .connect()
        .await
        .unwrap();
    let attested = session.attest().await.unwrap();
    assert_eq!(
        attested.arn(),
        format!("arn:aws:sts::{ACCOUNT}:assumed-role/pipeline/deploy-17")
    );
    let glass: BrokenGlass<rule::Private> = attested.break_glass(waiver()).await.unwrap();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap();
    let evidence = session.evidence();
    let mut of_mfa = evidence.about(Rule::Mfa);
    assert!(of_mfa.any(|entry| entry.outcome == Outcome::SetAside
        && entry.detail == "attested by STS; MFA was not proven"));
    let printed = format!("{glass:?} {attested:?} {:?}", session.evidence());
    assert!(printed.contains("MFA not proven"), "{printed}");
    assert!(
        !printed.contains("deploy-17"),
        "the session's name may be a person's"
    );
}

#[tokio::test]
async fn a_user_is_not_attested() {
    let office = Office::open().await;
    let session = office.builder().connect().await.unwrap();
    let error = session.attest().await.unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Mfa));
    assert_eq!(
        error.refusal().unwrap().to_string(),
        "Mfa: the caller is a user, who can have a second factor, and none was proven; use \
         `connect_with_mfa`, and break glass with that session"
    );
}

#[tokio::test]
async fn the_root_user_is_not_attested() {
    let office = Office::open().await;
    office.cloud.iam().be_root();
    let session = office.builder().connect().await.unwrap();
    assert_eq!(
        session.attest().await.unwrap_err().rule(),
        Some(Rule::LeastPrivilege)
    );
}

#[tokio::test]
async fn an_attestation_is_of_the_caller_it_was_made_for() {
    let office = Office::open().await;
    let role = office.role(ACCOUNT, "pipeline", RoleSpec::trusting_account(ACCOUNT));
    let user = office.builder().connect().await.unwrap();
    let session = user
        .assume_role(role, role_session_name!("deploy-17"))
        .connect()
        .await
        .unwrap();
    let attested = session.attest().await.unwrap();
    office.wait(3500);
    assert!(
        attested.break_glass(waiver()).await.is_ok(),
        "renewed, and the same role"
    );
}

#[tokio::test]
async fn a_verified_bucket_stays_what_it_was_accepted_as() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let glass = office.connect().await.break_glass(waiver()).unwrap();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let site = adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap();
    office.wait(13 * 3600);
    let again = site.no_older_than(std::time::Duration::ZERO).await.unwrap();
    assert_eq!(again.proof().exceptions().count(), 1);
}

#[tokio::test]
async fn a_policy_that_cannot_be_read_is_not_accepted_as_public() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let twice = r#"{"Statement":[],"Statement":[]}"#;
    office
        .cloud
        .s3()
        .configure("acme-press-kit", "policy", twice);
    let glass = office.connect().await.break_glass(waiver()).unwrap();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let adopt = adopt.accept_public(Control::Website, &glass);
    let error = adopt
        .accept_public(Control::Grants, &glass)
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.faults()[0].control, Control::Grants);
}

#[tokio::test]
async fn attested_glass_ends_with_its_credentials_too() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let role = office.role(ACCOUNT, "pipeline", RoleSpec::trusting_account(ACCOUNT));
    let user = office.builder().connect().await.unwrap();
    let session = user
        .assume_role(role, role_session_name!("deploy-17"))
        .connect()
        .await
        .unwrap();
    let glass = session
        .attest()
        .await
        .unwrap()
        .break_glass(waiver())
        .await
        .unwrap();
    office.wait(3601);
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let error = adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.refusal().map(palisade::Refusal::rule),
        Some(Rule::Mfa)
    );
}

#[tokio::test]
async fn each_piece_of_glass_must_be_good() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let mfa = office.connect().await;
    let ended = mfa.break_glass(waiver()).unwrap();
    office.wait(13 * 3600);
    mfa.renew().await.unwrap();
    let good = mfa.break_glass(waiver()).unwrap();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let adopt = adopt.accept_public(Control::Website, &ended);
    let error = adopt
        .accept_public(Control::Grants, &good)
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        error.refusal().map(palisade::Refusal::rule),
        Some(Rule::Mfa)
    );
}

#[tokio::test]
async fn a_repair_is_written_with_the_glass_and_ends_with_it() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let suspended = "<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>";
    office
        .cloud
        .s3()
        .configure("acme-press-kit", "versioning", suspended);
    let mfa = office.connect().await;
    let plan = async |glass: &BrokenGlass<rule::Private>| {
        let adopt = s3.adopt(bucket_name!("acme-press-kit"));
        adopt
            .accept_public(Control::Website, glass)
            .repair()
            .await
            .unwrap()
    };
    let glass = mfa.break_glass(waiver()).unwrap();
    let late = plan(&glass).await;
    office.wait(13 * 3600);
    let error = late.apply().await.unwrap_err();
    assert_eq!(
        error.refusal().map(palisade::Refusal::rule),
        Some(Rule::Mfa)
    );
    assert_eq!(
        office.count("PutBucketVersioning"),
        1,
        "as the bucket was made"
    );

    mfa.renew().await.unwrap();
    let glass = mfa.break_glass(waiver()).unwrap();
    plan(&glass).await.apply().await.unwrap();
    assert!(office.signer("PutBucketVersioning").starts_with("ASIA"));
}

#[tokio::test]
async fn glass_moves_no_client_to_other_endpoints() {
    let office = Office::open().await;
    let s3 = site(&office).await;
    let standard =
        UsEast1.standard_endpoints(palisade::reason!("the office has no FIPS endpoints"));
    let elsewhere = palisade::Session::builder(standard).danger_test_cloud(office.cloud.door());
    let theirs = elsewhere.connect_with_mfa(office.right()).await;
    // Their STS is asked at the FIPS host, which credential calls keep.
    let glass = theirs.unwrap().break_glass(waiver()).unwrap();
    let before = office.cloud.requests().len();
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap();
    for seen in office.cloud.requests().iter().skip(before) {
        assert!(seen.host.contains("-fips."), "{seen:?}");
    }
}

#[tokio::test]
async fn the_clients_evidence_says_who_broke_the_glass() {
    let office = Office::open().await;
    let base = office.builder().connect().await.unwrap();
    let s3 = site(&office).await;
    let role = office.role(ACCOUNT, "pipeline", RoleSpec::trusting_account(ACCOUNT));
    let session = base
        .assume_role(role, role_session_name!("deploy-17"))
        .connect()
        .await
        .unwrap();
    let glass = session
        .attest()
        .await
        .unwrap()
        .break_glass(waiver())
        .await
        .unwrap();
    let client = office.builder().connect().await.unwrap();
    let adopt = s3::Client::new(&client).adopt(bucket_name!("acme-press-kit"));
    adopt
        .accept_public(Control::Website, &glass)
        .send()
        .await
        .unwrap();
    drop(s3);
    let evidence = client.evidence();
    assert!(
        evidence
            .about(Rule::Mfa)
            .any(|entry| entry.detail == "attested by STS; MFA was not proven")
    );
    let mut private = evidence.about(Rule::Private);
    assert!(private.any(|entry| entry.subject.starts_with("s3 adopt by arn:aws:sts::")));
}
