//! Creation and adoption from end to end: told to the loopback cloud, and to servers that others
//! wrote.

/// Tells stories twice, each as a test of its own: `here` and `elsewhere`.
#[cfg(feature = "full")]
macro_rules! told {
    ($($chapter:ident: $($story:ident)+;)+) => {
        mod here {
            use palisade::testing::Cloud;

            $($(
                #[tokio::test]
                async fn $story() {
                    let cloud = Cloud::start().await.unwrap();
                    super::$chapter::$story(cloud.door()).await;
                }
            )+)+
        }

        mod elsewhere {
            use crate::stories::elsewhere::door;

            $($(
                #[tokio::test]
                #[ignore = "needs a server: tests/moto.sh"]
                async fn $story() {
                    super::$chapter::$story(door()).await;
                }
            )+)+
        }
    };
}

#[cfg(feature = "full")]
mod iot;
#[cfg(feature = "full")]
mod iot_data;
#[cfg(feature = "full")]
mod services;

use std::time::Duration;

use palisade::aws_sdk_s3::types::ObjectOwnership;
use palisade::region::UsEast1;
use palisade::s3::{self, BucketErrorKind, Control};
use palisade::{
    BucketName, Builder, Encryption, Mfa, RoleArn, aws_sdk_s3, bucket_name, external_id, key_arn,
    role_session_name, source_identity, tag,
};

/// One in the account of the example keys, and one in another.
const ROLES: [&str; 2] = [
    "arn:aws:iam::111122223333:role/ci/export",
    "arn:aws:iam::444455556666:role/telemetry-reader",
];

/// Controls that a bucket lacks which was made by the raw client alone.
pub(crate) async fn a_bare_bucket_is_adopted_and_repaired(s3: &s3::Client) {
    let name = bucket_name!("acme-bare");
    // AWS would do so unasked; moto does not.
    let enforced = ObjectOwnership::BucketOwnerEnforced;
    let create = s3.sdk().create_bucket().bucket(name.as_str());
    create.object_ownership(enforced).send().await.unwrap();
    let tags = || async {
        let asked = s3
            .sdk()
            .get_bucket_tagging()
            .bucket("acme-bare")
            .send()
            .await;
        asked.unwrap().tag_set
    };
    let tagging = aws_tagging("owner", "somebody else");
    let put = s3.sdk().put_bucket_tagging().bucket(name.as_str());
    put.tagging(tagging).send().await.unwrap();
    let before = tags().await;

    let error = s3.adopt(name.clone()).send().await.unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Faulty, "{error}");
    let lacks: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
    for control in [
        Control::Versioning,
        Control::SecureTransport,
        Control::TlsVersion,
        Control::OtherEncryption,
    ] {
        assert!(lacks.contains(&control), "{error}");
    }

    let repair = s3.adopt(name.clone()).repair().await.unwrap();
    assert_eq!(repair.left(), [], "{repair}");
    let bucket = repair.apply().await.unwrap();
    assert_eq!(bucket.proof().encryption(), &Encryption::sse_s3());
    assert_eq!(tags().await, before);

    let again = s3.adopt(name).repair().await.unwrap();
    assert_eq!(again.changes().count(), 0, "{again}");
}

/// Everything of a creation, and that a second one touches nothing.
pub(crate) async fn a_bucket_is_created_once(s3: &s3::Client) {
    for (name, encryption) in [
        (bucket_name!("acme-plain"), Encryption::sse_s3()),
        (bucket_name!("acme-keyed"), kms()),
    ] {
        let create = s3.create_bucket(name.clone(), encryption.clone());
        let create = create
            .tag(tag!("team", "telemetry"))
            .expire_old_versions(30);
        let bucket = create.send().await.unwrap();
        assert_eq!(bucket.proof().encryption(), &encryption);
        assert_eq!(bucket.proof().account().as_str(), "111122223333");

        let before = documents(s3, &name).await;
        assert!(!before.contains("palisade:creation"), "{before}");
        let other = s3.create_bucket(name.clone(), Encryption::sse_s3());
        let error = other.send().await.unwrap_err();
        assert_eq!(error.kind(), BucketErrorKind::Exists, "{error}");
        assert_eq!(documents(s3, &name).await, before);

        let adopted = s3.adopt(name).send().await.unwrap();
        assert_eq!(adopted.proof().encryption(), &encryption);
    }
}

pub(crate) async fn a_locked_bucket_is_created(s3: &s3::Client) {
    let create = s3.create_bucket(bucket_name!("acme-locked"), Encryption::sse_s3());
    let lock = s3::Retention::governance_days(30);
    create.object_lock(lock).send().await.unwrap();
    let asked = s3.sdk().get_object_lock_configuration();
    let asked = asked.bucket("acme-locked").send().await.unwrap();
    let rule = asked.object_lock_configuration.unwrap().rule.unwrap();
    assert_eq!(rule.default_retention.unwrap().days, Some(30));
}

pub(crate) async fn a_bucket_that_is_not_there_is_missing(s3: &s3::Client) {
    let error = s3
        .adopt(bucket_name!("acme-nowhere"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), BucketErrorKind::Missing, "{error}");
}

fn kms() -> Encryption {
    Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ))
}

/// A second factor, roles of one's own account and of another one, and who signs in the end. The
/// emulators take any code and any role.
pub(crate) async fn a_person_and_a_pipeline_get_their_sessions(
    builder: Builder<UsEast1>,
    mfa: Mfa,
    roles: [RoleArn; 2],
) {
    let person = builder.connect_with_mfa(mfa).await.unwrap();
    assert_eq!(person.account().as_str(), "111122223333");
    let s3 = s3::Client::new(&person);
    s3.sdk().list_buckets().send().await.unwrap();
    for role in roles {
        let account = role.account();
        let name = format!(":assumed-role/{}/nightly", role.name());
        let session = person
            .assume_role(role, role_session_name!("nightly"))
            .external_id(external_id!("acme-7f3a"))
            .source_identity(source_identity!("operator"))
            .transitive_tag(tag!("team", "telemetry"))
            .duration(Duration::from_secs(900))
            .connect()
            .await
            .unwrap();
        let attested = session.attest().await.unwrap();
        assert_eq!(attested.account(), &account);
        assert!(attested.arn().ends_with(&name), "{}", attested.arn());
        assert_eq!(session.mfa().unwrap().serial(), person.serial());
    }
}

fn aws_tagging(key: &str, value: &str) -> aws_sdk_s3::types::Tagging {
    use aws_sdk_s3::types::{Tag, Tagging};
    let tag = Tag::builder().key(key).value(value).build().unwrap();
    Tagging::builder().tag_set(tag).build().unwrap()
}

/// What the raw client reads of a bucket.
async fn documents(s3: &s3::Client, name: &BucketName) -> String {
    let (sdk, name) = (s3.sdk(), name.as_str());
    let encryption = sdk
        .get_bucket_encryption()
        .bucket(name)
        .send()
        .await
        .unwrap();
    let policy = sdk.get_bucket_policy().bucket(name).send().await.unwrap();
    let lifecycle = sdk.get_bucket_lifecycle_configuration().bucket(name);
    let lifecycle = lifecycle.send().await.unwrap();
    let tags = sdk.get_bucket_tagging().bucket(name).send().await.unwrap();
    let versioning = sdk
        .get_bucket_versioning()
        .bucket(name)
        .send()
        .await
        .unwrap();
    format!(
        "{:?} {:?} {:?} {:?} {:?}",
        encryption.server_side_encryption_configuration,
        policy.policy,
        lifecycle.rules,
        tags.tag_set,
        versioning.status,
    )
}

/// The stories told to the loopback cloud.
mod here {
    use palisade::testing::{Cloud, RoleSpec};
    use palisade::{Mfa, MfaSerial, RoleArn};

    use crate::support::{builder, scene};

    #[tokio::test]
    async fn a_person_and_a_pipeline_get_their_sessions() {
        let cloud = Cloud::start().await.unwrap();
        let device = cloud.iam().add_mfa_device("operator");
        let serial = MfaSerial::try_from(device.serial()).unwrap();
        let mfa = Mfa::new(serial, move |_| {
            let code = device.code().parse();
            async { Ok(code?) }
        });
        let roles = super::ROLES.map(|role| RoleArn::try_from(role).unwrap());
        for role in &roles {
            let spec = RoleSpec::trusting_account("111122223333").with_external_id("acme-7f3a");
            cloud.iam().add_role(role.as_str(), spec.with_mfa());
        }
        super::a_person_and_a_pipeline_get_their_sessions(builder(&cloud), mfa, roles).await;
    }

    #[tokio::test]
    async fn a_bare_bucket_is_adopted_and_repaired() {
        super::a_bare_bucket_is_adopted_and_repaired(&scene().await.s3).await;
    }

    #[tokio::test]
    async fn a_bucket_is_created_once() {
        super::a_bucket_is_created_once(&scene().await.s3).await;
    }

    #[tokio::test]
    async fn a_locked_bucket_is_created() {
        super::a_locked_bucket_is_created(&scene().await.s3).await;
    }

    #[tokio::test]
    async fn a_bucket_that_is_not_there_is_missing() {
        super::a_bucket_that_is_not_there_is_missing(&scene().await.s3).await;
    }
}

/// The same stories told to an emulator, which `tests/moto.sh` starts and names.
mod elsewhere {
    use palisade::danger::TestCloud;
    use palisade::region::UsEast1;
    use palisade::{Builder, Mfa, RoleArn, Session, mfa_serial, s3};

    pub(super) fn door() -> TestCloud {
        let named = |name| std::env::var(name).expect("tests/moto.sh sets it");
        let address = named("PALISADE_ELSEWHERE").parse().unwrap();
        let ca = std::fs::read_to_string(named("PALISADE_ELSEWHERE_CA")).unwrap();
        TestCloud::new(address, &ca).unwrap()
    }

    pub(super) fn builder() -> Builder<UsEast1> {
        Session::builder(UsEast1).danger_test_cloud(door())
    }

    async fn client() -> s3::Client {
        s3::Client::new(&builder().connect().await.unwrap())
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_person_and_a_pipeline_get_their_sessions() {
        let serial = mfa_serial!("arn:aws:iam::111122223333:mfa/operator");
        let mfa = Mfa::new(serial, |_| async { Ok("123456".parse()?) });
        let roles = super::ROLES.map(|role| RoleArn::try_from(role).unwrap());
        super::a_person_and_a_pipeline_get_their_sessions(builder(), mfa, roles).await;
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_bare_bucket_is_adopted_and_repaired() {
        super::a_bare_bucket_is_adopted_and_repaired(&client().await).await;
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_bucket_is_created_once() {
        super::a_bucket_is_created_once(&client().await).await;
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_locked_bucket_is_created() {
        super::a_locked_bucket_is_created(&client().await).await;
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_bucket_that_is_not_there_is_missing() {
        super::a_bucket_that_is_not_there_is_missing(&client().await).await;
    }
}
