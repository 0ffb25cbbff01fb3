//! Two at the same bucket: creators, and a repair beside somebody who edits the policy.

use std::sync::Arc;

use palisade::region::{self, ReachesS3, Typed};
use palisade::s3::{self, BucketError, BucketErrorKind as Kind, Control, CreationToken};
use palisade::testing::{BucketSpec, Cloud, S3, StoredEncryption};
use palisade::{Encryption, Session, bucket_name, key_arn};
use tokio::sync::Barrier;

use crate::support::{KEY, Scene, scene};

const NAME: &str = "acme-new";
const OLD: &str = "acme-telemetry";
const FOREIGN: &str = r#"{ "Sid" : "theirs","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/r"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-telemetry/\u002a"}"#;
const EDIT: &str = r#"{"Sid":"edited",  "Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::acme-telemetry"}"#;

fn kms() -> Encryption {
    Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ))
}

async fn client<R>(cloud: &Cloud, region: R) -> s3::Client
where
    R: Typed + ReachesS3 + region::Region,
{
    let builder = Session::builder(region).danger_test_cloud(cloud.door());
    s3::Client::new(&builder.connect().await.unwrap())
}

fn documents(s3: &S3, bucket: &str) -> Vec<Option<String>> {
    [
        "encryption",
        "publicAccessBlock",
        "ownershipControls",
        "versioning",
        "policy",
        "tagging",
        "acl",
        "lifecycle",
    ]
    .iter()
    .map(|name| s3.configuration(bucket, name))
    .collect()
}

/// Asserts that the bucket is finished, and with this encryption in all of its documents.
#[track_caller]
fn assert_whole(s3: &S3, bucket: &str, encryption: &Encryption) {
    let document = |name| s3.configuration(bucket, name).unwrap_or_default();
    let algorithm = format!("<SSEAlgorithm>{}<", encryption.algorithm());
    assert!(document("encryption").contains(&algorithm));
    assert!(document("encryption").contains("<EncryptionType>SSE-C<"));
    assert!(document("versioning").contains("Enabled"));
    assert!(!document("tagging").contains("palisade"));
    let policy = document("policy");
    let said = format!(
        r#""StringNotEquals":{{"s3:x-amz-server-side-encryption":"{}"}}"#,
        encryption.algorithm()
    );
    assert!(policy.contains(&said), "{policy}");
    let key = encryption.key().is_some();
    assert_eq!(policy.contains("PalisadeDenyOtherKey"), key, "{policy}");
    for sid in ["PalisadeDenyInsecureTransport", "PalisadeDenyOldTls"] {
        assert!(policy.contains(sid), "{policy}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_creators_one_has_the_bucket_and_the_other_an_error() {
    for round in 0..8 {
        let cloud = Cloud::start().await.unwrap();
        let east = round % 2 == 0;
        let mixed = round % 4 >= 2 && east;
        let clients = if east {
            [
                client(&cloud, region::UsEast1).await,
                client(&cloud, region::UsEast1).await,
            ]
        } else {
            [
                client(&cloud, region::UsWest2).await,
                client(&cloud, region::UsWest2).await,
            ]
        };
        let other = if mixed { kms() } else { Encryption::sse_s3() };
        let start = Arc::new(Barrier::new(2));
        let run = |client: &s3::Client, encryption: Encryption| {
            let create = client.create_bucket(bucket_name!("acme-new"), encryption);
            let start = start.clone();
            tokio::spawn(async move {
                start.wait().await;
                create.send().await
            })
        };
        let one = run(&clients[0], Encryption::sse_s3());
        let two = run(&clients[1], other);
        let (one, two) = (one.await.unwrap(), two.await.unwrap());
        let (winner, loser) = match (one, two) {
            (Ok(winner), Err(loser)) | (Err(loser), Ok(winner)) => (winner, loser),
            other => panic!("round {round}: {other:?}"),
        };
        assert_eq!(loser.kind(), Kind::Exists, "{loser:?}");
        assert_whole(cloud.s3(), NAME, winner.proof().encryption());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_runs_with_one_token_and_the_same_settings_never_prove_what_is_not_there() {
    let cloud = Cloud::start().await.unwrap();
    let clients = [
        client(&cloud, region::UsEast1).await,
        client(&cloud, region::UsEast1).await,
    ];
    let start = Arc::new(Barrier::new(2));
    let runs = clients.each_ref().map(|client| {
        let token = CreationToken::try_from("deployment-42").unwrap();
        let create = client
            .create_bucket(bucket_name!("acme-new"), kms())
            .creation_token(token);
        let start = start.clone();
        tokio::spawn(async move {
            start.wait().await;
            create.send().await
        })
    });
    let mut proofs = 0;
    for run in runs {
        match run.await.unwrap() {
            Ok(bucket) => {
                proofs += 1;
                assert_eq!(bucket.proof().encryption(), &kms());
            }
            Err(error) => {
                let kinds = [Kind::Changed, Kind::Unfinished, Kind::Exists];
                assert!(kinds.contains(&error.kind()), "{error:?}");
            }
        }
    }
    if proofs > 0 {
        assert_whole(cloud.s3(), NAME, &kms());
    }
    let adopt = clients[0].adopt(bucket_name!("acme-new")).encryption(kms());
    let repaired = adopt.repair().await.unwrap().apply().await.unwrap();
    assert_eq!(repaired.proof().encryption(), &kms());
}

type Act = fn(&S3);

#[tokio::test]
async fn a_bucket_made_by_somebody_else_between_the_look_and_the_call_stays_untouched() {
    fn bare(s3: &S3, region: &str) {
        let spec = BucketSpec::new(region);
        s3.add_bucket(NAME, spec.default_encryption(StoredEncryption::kms(KEY)));
    }
    fn tagged(s3: &S3, region: &str, key: &str) {
        bare(s3, region);
        let tag = format!("<Tag><Key>{key}</Key><Value>another-run</Value></Tag>");
        let tags = format!("<Tagging><TagSet>{tag}</TagSet></Tagging>");
        s3.configure(NAME, "tagging", tags);
    }
    // us-east-1 answers 200 to the second call, every other region 409.
    let acts: [(Act, bool); 6] = [
        (|s3| bare(s3, "us-east-1"), true),
        (|s3| tagged(s3, "us-east-1", "team"), true),
        (|s3| tagged(s3, "us-east-1", "palisade:creation"), true),
        (|s3| bare(s3, "us-west-2"), false),
        (|s3| tagged(s3, "us-west-2", "team"), false),
        (|s3| tagged(s3, "us-west-2", "palisade:creation"), false),
    ];
    for (act, east) in acts {
        let cloud = Cloud::start().await.unwrap();
        let client = if east {
            client(&cloud, region::UsEast1).await
        } else {
            client(&cloud, region::UsWest2).await
        };
        cloud.faults().before("CreateBucket", act);
        let create = client.create_bucket(bucket_name!("acme-new"), Encryption::sse_s3());
        let error = create.send().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Exists, "{error:?}");
        let twin = Cloud::start().await.unwrap();
        act(twin.s3());
        assert_eq!(documents(cloud.s3(), NAME), documents(twin.s3(), NAME));
    }
}

#[tokio::test]
async fn a_name_that_another_account_takes_first_is_told_as_taken() {
    let scene = scene().await;
    scene.cloud.faults().before("CreateBucket", |s3| {
        let spec = BucketSpec::new("us-east-1").owner("999999999999");
        s3.add_bucket(NAME, spec);
    });
    let error = create(&scene).await;
    assert_eq!(error.kind(), Kind::Taken, "{error:?}");
}

async fn create(scene: &Scene) -> BucketError {
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-new"), Encryption::sse_s3());
    create.send().await.unwrap_err()
}

#[tokio::test]
async fn what_somebody_sets_while_a_bucket_is_made_is_never_proven_as_ours() {
    let encrypt: Act = |s3| {
        let rule = format!(
            "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>\
             <SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>{KEY}</KMSMasterKeyID>\
             </ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"
        );
        s3.configure(NAME, "encryption", rule);
    };
    let publish: Act = |s3| {
        let grant = r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}"#;
        s3.configure(NAME, "policy", grant);
    };
    let unblock: Act = |s3| s3.remove_configuration(NAME, "publicAccessBlock");
    let suspend: Act = |s3| s3.configure(NAME, "versioning", "<VersioningConfiguration/>");
    let delete: Act = |s3| s3.remove_configuration(NAME, "policy");
    for (moment, act, control) in [
        ("CreateBucket", encrypt, Control::Encryption),
        ("PutBucketEncryption", encrypt, Control::Encryption),
        ("PutBucketVersioning", encrypt, Control::Encryption),
        ("PutBucketPolicy", encrypt, Control::Encryption),
        ("CreateBucket", publish, Control::Grants),
        ("PutBucketEncryption", publish, Control::Grants),
        ("PutBucketPolicy", publish, Control::Grants),
        ("PutBucketEncryption", unblock, Control::PublicAccess),
        ("PutBucketPolicy", unblock, Control::PublicAccess),
        ("PutBucketPolicy", suspend, Control::Versioning),
        ("PutBucketPolicy", delete, Control::SecureTransport),
    ] {
        let scene = scene().await;
        scene.cloud.faults().after_apply(moment, act);
        let error = create(&scene).await;
        let faults: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
        assert!(faults.contains(&control), "{moment}: {error:?}");
        assert!(!error.stands().contains(&control), "{moment}");
        let kinds = [Kind::Changed, Kind::Unfinished];
        assert!(kinds.contains(&error.kind()), "{moment}: {error:?}");
    }
}

/// A bucket with somebody else's statement, to be repaired.
async fn edited() -> Scene {
    let scene = scene().await;
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{FOREIGN}]}}"#);
    scene.cloud.s3().configure(OLD, "policy", policy);
    scene
}

fn policy(s3: &S3) -> String {
    s3.configuration(OLD, "policy").unwrap()
}

/// What an editor writes who keeps every statement.
fn edit(s3: &S3) {
    let with = policy(s3).replacen(FOREIGN, &format!("{FOREIGN},{EDIT}"), 1);
    s3.configure(OLD, "policy", with);
}

/// What an editor writes who knows nothing of our statements.
fn replace(s3: &S3) {
    let with = format!(r#"{{"Version":"2012-10-17","Statement":[{FOREIGN},{EDIT}]}}"#);
    s3.configure(OLD, "policy", with);
}

async fn repair(scene: &Scene) -> Result<s3::VerifiedBucket, BucketError> {
    let repair = scene.s3.adopt(bucket_name!("acme-telemetry")).repair();
    repair.await?.apply().await
}

#[tokio::test]
async fn an_edit_between_the_plan_and_the_write_is_seen_and_kept() {
    let scene = edited().await;
    let plan = scene.s3.adopt(bucket_name!("acme-telemetry")).repair();
    let plan = plan.await.unwrap();
    edit(scene.cloud.s3());
    let error = plan.apply().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Changed, "{error:?}");
    let kept = format!(r#"{{"Version":"2012-10-17","Statement":[{FOREIGN},{EDIT}]}}"#);
    assert_eq!(policy(scene.cloud.s3()), kept);

    // The same in the instant before the last look.
    let scene = edited().await;
    let hook = scene.cloud.faults().before("GetBucketPolicy", edit);
    let _ = hook.after(1);
    let error = repair(&scene).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Changed, "{error:?}");
    assert_eq!(policy(scene.cloud.s3()), kept);
    assert_eq!(scene.count("PutBucketPolicy"), 0);

    // A repair that is planned again keeps both.
    repair(&scene).await.unwrap();
    let merged = policy(scene.cloud.s3());
    assert!(
        merged.contains(FOREIGN) && merged.contains(EDIT),
        "{merged}"
    );
}

/// S3's PutBucketPolicy has no condition, so this cannot be seen. It is a limit, not a wish.
#[tokio::test]
async fn an_edit_between_the_last_look_and_the_write_is_written_over() {
    let scene = edited().await;
    scene.cloud.faults().before("PutBucketPolicy", edit);
    let bucket = repair(&scene).await.unwrap();
    assert_eq!(bucket.proof().encryption(), &Encryption::sse_s3());
    let written = policy(scene.cloud.s3());
    assert!(written.contains(FOREIGN), "{written}");
    assert!(!written.contains(EDIT), "{written}");
}

#[tokio::test]
async fn an_edit_after_the_write_is_in_the_proof_or_there_is_none() {
    let scene = edited().await;
    scene.cloud.faults().after_apply("PutBucketPolicy", edit);
    repair(&scene).await.unwrap();
    let both = policy(scene.cloud.s3());
    assert!(both.contains(FOREIGN) && both.contains(EDIT), "{both}");
    assert!(both.contains("PalisadeDenyInsecureTransport"), "{both}");

    let scene = edited().await;
    scene.cloud.faults().after_apply("PutBucketPolicy", replace);
    let error = repair(&scene).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Changed, "{error:?}");
    let faults: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
    let lost = [
        Control::SecureTransport,
        Control::TlsVersion,
        Control::OtherEncryption,
    ];
    assert_eq!(faults, lost);
    let theirs = format!(r#"{{"Version":"2012-10-17","Statement":[{FOREIGN},{EDIT}]}}"#);
    assert_eq!(policy(scene.cloud.s3()), theirs);

    // The editor is back before anybody looks again: what reads back in the end counts.
    let scene = edited().await;
    scene.cloud.faults().after_apply("PutBucketPolicy", |s3| {
        let open = policy(s3).replacen(
            FOREIGN,
            r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#,
            1,
        );
        s3.configure(OLD, "policy", open);
    });
    let error = repair(&scene).await.unwrap_err();
    assert_eq!(error.faults()[0].control, Control::Grants, "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_repairs_at_the_same_time_lose_no_statement() {
    for _ in 0..4 {
        let scene = edited().await;
        let other = client(&scene.cloud, region::UsEast1).await;
        let name = || bucket_name!("acme-telemetry");
        let (one, two) = tokio::join!(
            scene.s3.adopt(name()).repair(),
            other.adopt(name()).repair()
        );
        let (one, two) = (one.unwrap(), two.unwrap());
        let one = tokio::spawn(one.apply());
        let two = tokio::spawn(two.apply());
        for done in [one.await.unwrap(), two.await.unwrap()] {
            if let Err(error) = done {
                assert_eq!(error.kind(), Kind::Changed, "{error:?}");
            }
        }
        repair(&scene).await.unwrap();
        let merged = policy(scene.cloud.s3());
        assert_eq!(merged.matches(FOREIGN).count(), 1, "{merged}");
        assert_eq!(merged.matches("PalisadeDenyOldTls").count(), 1, "{merged}");
    }
}
