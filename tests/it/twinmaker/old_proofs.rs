//! What is done with a proof that has grown old, and what a bucket can do meanwhile.

use std::time::{Duration, SystemTime};

use aws_smithy_async::time::StaticTimeSource;
use palisade::region::UsEast1;
use palisade::testing::Fault;
use palisade::{
    BucketProof, Outcome, Rule, Session, bucket_name, object_key, s3, scene_id, twinmaker,
    workspace_id,
};

use super::{BUCKET, hall, refused, role};

const NO_LONGER: &str = "the bucket is no longer as it was verified";

#[tokio::test]
async fn a_bucket_is_read_again_when_its_proof_is_old() {
    let hall = hall().await;
    hall.later(59);
    let first = hall
        .twin
        .create_workspace(workspace_id!("first"), &hall.bucket, role());
    let before = hall.count("GetBucketEncryption");
    let first = first.send().await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before);
    assert_eq!(&first.proof(), hall.bucket.proof());
    hall.later(2);
    let plant = hall.plant().await;
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
    assert!(plant.proof().read_at() > hall.bucket.proof().read_at());
    // Clones of the workspace share what was found, so that many scenes cost one reading.
    hall.later(61);
    let key = || object_key!("scenes/hall.json");
    plant
        .clone()
        .create_scene(scene_id!("one"), key())
        .send()
        .await
        .unwrap();
    plant
        .create_scene(scene_id!("two"), key())
        .send()
        .await
        .unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 2);
}

#[tokio::test]
async fn whoever_asks_for_no_age_has_the_bucket_read_each_time() {
    let hall = hall().await;
    let before = hall.count("GetBucketEncryption");
    let create = hall.create().proof_no_older_than(Duration::ZERO);
    let plant = create.send().await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
    let key = || object_key!("scenes/hall.json");
    for id in [scene_id!("one"), scene_id!("two")] {
        plant.create_scene(id, key()).send().await.unwrap();
    }
    assert_eq!(hall.count("GetBucketEncryption"), before + 3);
    let patient = plant.proof_no_older_than(Duration::from_secs(3600));
    patient
        .create_scene(scene_id!("three"), key())
        .send()
        .await
        .unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 3);
    let adopt = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), &hall.bucket);
    adopt
        .proof_no_older_than(Duration::ZERO)
        .send()
        .await
        .unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 4);
}

/// A proof of this very instant has the age of zero.
#[tokio::test]
async fn no_age_is_asked_for_also_by_a_clock_that_stands_still() {
    let hall = hall().await;
    let clock = StaticTimeSource::new(SystemTime::now());
    let still = Session::builder(UsEast1).danger_test_cloud(hall.cloud.door().clock(clock));
    let still = still.connect().await.unwrap();
    let bucket = s3::Client::new(&still).adopt(bucket_name!("acme-twin"));
    let bucket = bucket.send().await.unwrap();
    hall.without_encryption();
    let twin = twinmaker::Client::new(&still);
    let create = twin.create_workspace(workspace_id!("plant"), &bucket, role());
    let create = create.proof_no_older_than(Duration::ZERO);
    refused(create.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateWorkspace"), 0);
}

#[tokio::test]
async fn encryption_that_was_removed_is_found_when_the_proof_is_old() {
    let hall = hall().await;
    hall.without_encryption();
    hall.later(61);
    let said = refused(hall.create().send().await, Rule::EncryptAtRest);
    assert!(
        said.starts_with(&format!("EncryptAtRest: {NO_LONGER}")),
        "{said}"
    );
    assert_eq!(hall.count("CreateWorkspace"), 0);
    assert!(hall.cloud.twinmaker().workspace("plant").is_none());
    let evidence = hall.session.evidence();
    let mut lines = evidence.about(Rule::EncryptAtRest);
    assert!(lines.any(|entry| {
        entry.outcome == Outcome::Refused
            && entry.subject == "twinmaker CreateWorkspace"
            && entry.detail.starts_with(NO_LONGER)
            && said.contains(&entry.detail)
    }));
}

#[tokio::test]
async fn encryption_that_was_removed_is_found_at_once_where_no_age_is_asked_for() {
    let hall = hall().await;
    hall.without_encryption();
    let create = hall.create().proof_no_older_than(Duration::ZERO);
    let said = refused(create.send().await, Rule::EncryptAtRest);
    assert!(said.contains(NO_LONGER), "{said}");
    assert_eq!(hall.count("CreateWorkspace"), 0);
}

/// What the guide says cannot be caught, so that whoever mends it finds the sentence.
#[tokio::test]
async fn what_a_young_proof_does_not_see_the_next_old_one_does() {
    let hall = hall().await;
    hall.without_encryption();
    let plant = hall.plant().await;
    let key = || object_key!("scenes/hall.json");
    let scene = plant.create_scene(scene_id!("hall"), key());
    scene.clone().send().await.unwrap();
    // A builder that was made while the proof was young, sent when it is old.
    let moved = plant.move_scene("hall", key());
    let all = twinmaker::TransferWorkspace::of(&plant);
    let export = hall
        .twin
        .transfer_metadata(twinmaker::MetadataTransfer::to_bucket(
            all,
            &hall.bucket,
            None,
        ));
    hall.later(61);
    refused(scene.send().await, Rule::EncryptAtRest);
    refused(moved.send().await, Rule::EncryptAtRest);
    refused(export.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateScene"), 1);
    assert_eq!(hall.count("UpdateScene"), 0);
    assert_eq!(hall.count("CreateMetadataTransferJob"), 0);
    refused(plant.change().send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("UpdateWorkspace"), 0);
}

/// In the instant between the reading and the call, and after it, nobody looks.
#[tokio::test]
async fn encryption_that_goes_in_the_instant_of_the_call_is_found_by_the_next_reading() {
    let hall = hall().await;
    hall.cloud.faults().before("CreateWorkspace", |s3| {
        s3.remove_configuration(BUCKET, "encryption");
    });
    let create = hall.create().proof_no_older_than(Duration::ZERO);
    let plant = create.send().await.unwrap();
    let scene = plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    let said = refused(scene.send().await, Rule::EncryptAtRest);
    assert!(said.contains(NO_LONGER), "{said}");
}

/// A server that says of a bucket that it encrypts is believed: there is nobody else to ask.
#[tokio::test]
async fn a_server_that_reports_encryption_which_it_does_not_apply_is_believed() {
    let hall = hall().await;
    let says = hall.cloud.s3().configuration(BUCKET, "encryption").unwrap();
    hall.without_encryption();
    let lie = Fault::Status(200).and(Fault::OtherBody(says));
    hall.cloud.faults().next("GetBucketEncryption", lie);
    let create = hall.create().proof_no_older_than(Duration::ZERO);
    create.send().await.unwrap();
    assert!(
        hall.cloud
            .s3()
            .configuration(BUCKET, "encryption")
            .is_none()
    );
    // It takes one lie for each reading.
    let create = hall.create().proof_no_older_than(Duration::ZERO);
    refused(create.send().await, Rule::EncryptAtRest);
}

#[tokio::test]
async fn an_old_proof_without_its_bucket_is_refused() {
    let hall = hall().await;
    let proof: &BucketProof = hall.bucket.proof();
    let create = |id| hall.twin.create_workspace(id, proof, role());
    create(workspace_id!("first")).send().await.unwrap();
    hall.later(61);
    let before = hall.cloud.requests().len();
    assert_eq!(
        refused(
            create(workspace_id!("plant")).send().await,
            Rule::EncryptAtRest
        ),
        "EncryptAtRest: the proof of the bucket is older than this call allows, and without the bucket there \
         is no newer one; give the `VerifiedBucket` itself, which is read again where need be, or the proof of \
         one that was just read"
    );
    assert_eq!(hall.cloud.requests().len(), before);
    let patient = create(workspace_id!("plant")).proof_no_older_than(Duration::from_secs(3600));
    patient.send().await.unwrap();
    let again = hall
        .bucket
        .no_older_than(Duration::from_secs(60))
        .await
        .unwrap();
    let plant = hall
        .twin
        .adopt_workspace(workspace_id!("plant"), again.proof());
    plant.send().await.unwrap();
}

#[tokio::test]
async fn a_bucket_that_cannot_be_read_is_no_proof() {
    let hall = hall().await;
    hall.later(61);
    let denied = "EncryptAtRest: the bucket could not be read again: a permission is missing, or it belongs to \
                  another account now; allow what `s3::Client::adopt` reads, or find out whose bucket it is";
    let unread = "EncryptAtRest: the bucket could not be read again; try again when S3 answers";
    for (fault, said) in [(Fault::Deny, denied), (Fault::Status(400), unread)] {
        hall.cloud.faults().next("GetBucketPolicy", fault);
        let error = hall.create().send().await.unwrap_err();
        assert_eq!(error.to_string(), "the bucket was not proven again");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.starts_with("bucket acme-twin: "), "{source}");
        assert_eq!(
            source.contains("s3:GetBucketPolicy"),
            said == denied,
            "{source}"
        );
        assert_eq!(refused::<()>(Err(error), Rule::EncryptAtRest), said);
        let evidence = hall.session.evidence();
        let mut lines = evidence.about(Rule::EncryptAtRest);
        assert!(lines.any(|entry| {
            entry.outcome == Outcome::Refused
                && entry.subject == "twinmaker CreateWorkspace"
                && said.contains(&entry.detail)
        }));
    }
    assert_eq!(hall.count("CreateWorkspace"), 0);
    hall.cloud
        .faults()
        .next("GetBucketPolicy", Fault::CutBeforeReply)
        .always();
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(refused::<()>(Err(error), Rule::EncryptAtRest), unread);
    hall.cloud.faults().clear();
    let gone = Fault::Error {
        status: 404,
        code: "NoSuchBucket".to_owned(),
        message: String::new(),
    };
    hall.cloud.faults().next_any(gone).always();
    let error = hall.create().send().await.unwrap_err();
    assert_eq!(
        refused::<()>(Err(error), Rule::EncryptAtRest),
        "EncryptAtRest: the bucket that was verified is there no more; make another one, or verify one that is there"
    );
}

#[tokio::test]
async fn a_reading_that_failed_ends_the_young_proof_of_all_clones() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let hasty = plant.clone().proof_no_older_than(Duration::ZERO);
    let key = || object_key!("scenes/hall.json");
    hall.without_encryption();
    let scene = |plant: &twinmaker::Workspace| plant.create_scene(scene_id!("hall"), key()).send();
    refused(scene(&hasty).await, Rule::EncryptAtRest);
    // The other clone allows a minute, and the proof is of this minute.
    let before = hall.count("GetBucketEncryption");
    refused(scene(&plant).await, Rule::EncryptAtRest);
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
    assert_eq!(&plant.proof(), hall.bucket.proof());
    assert_eq!(hall.count("CreateScene"), 0);
    // A reading that is right makes it a proof for all of them again.
    let says = r#"<ServerSideEncryptionConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault><BlockedEncryptionTypes><EncryptionType>SSE-C</EncryptionType></BlockedEncryptionTypes></Rule></ServerSideEncryptionConfiguration>"#;
    hall.cloud.s3().configure(BUCKET, "encryption", says);
    scene(&plant).await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 2);
    let moved = plant.clone().move_scene("hall", key());
    moved.send().await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 2);
    assert!(plant.proof().read_at() > hall.bucket.proof().read_at());
}

#[tokio::test]
async fn many_calls_at_once_cost_one_reading() {
    let hall = hall().await;
    let plant = hall.plant().await;
    hall.later(61);
    let before = hall.count("GetBucketEncryption");
    let mut calls = tokio::task::JoinSet::new();
    for n in 0..20 {
        let id = palisade::text::SceneId::try_from(format!("scene-{n}")).unwrap();
        let scene = plant.create_scene(id, object_key!("scenes/hall.json"));
        calls.spawn(scene.send());
    }
    for made in calls.join_all().await {
        made.unwrap();
    }
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
    assert_eq!(hall.count("CreateScene"), 20);
}

#[tokio::test]
async fn no_age_at_all_is_always_a_reading_of_the_bucket_itself() {
    let hall = hall().await;
    let clock = StaticTimeSource::new(SystemTime::now());
    let still = Session::builder(UsEast1).danger_test_cloud(hall.cloud.door().clock(clock));
    let still = still.connect().await.unwrap();
    let bucket = s3::Client::new(&still).adopt(bucket_name!("acme-twin"));
    let bucket = bucket.send().await.unwrap();
    let before = hall.count("GetBucketEncryption");
    bucket.no_older_than(Duration::ZERO).await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
}
