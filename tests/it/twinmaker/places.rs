//! Buckets and roles of other accounts and regions, and regions without TwinMaker.

use palisade::region::{AnyRegion, UsWest2};
use palisade::{
    Rule, Session, bucket_name, object_key, reason, role_arn, s3, scene_id, twinmaker, workspace_id,
};

use super::{elsewhere, hall, made, refused, role};

#[tokio::test]
async fn a_bucket_that_was_proven_for_another_account_takes_no_workspace() {
    let hall = hall().await;
    let there = elsewhere(&hall).await;
    let bucket = made(&s3::Client::new(&there), bucket_name!("acme-twin-there")).await;
    assert_eq!(bucket.proof().account().as_str(), "444455556666");
    let create =
        |twin: &twinmaker::Client| twin.create_workspace(workspace_id!("plant"), &bucket, role());
    let before = hall.cloud.requests().len();
    assert_eq!(
        refused(create(&hall.twin).send().await, Rule::Owner),
        "Owner: the bucket was verified for another account or partition than the session's; verify a bucket \
         with a session of the same account"
    );
    refused(
        create(&hall.twin)
            .proof_no_older_than(std::time::Duration::ZERO)
            .send()
            .await,
        Rule::Owner,
    );
    let adopt = hall.twin.adopt_workspace(workspace_id!("plant"), &bucket);
    refused(adopt.send().await, Rule::Owner);
    assert_eq!(hall.cloud.requests().len(), before);
    // There, the role is the one that is not of the account.
    let twin = twinmaker::Client::new(&there);
    assert_eq!(
        refused(create(&twin).send().await, Rule::LeastPrivilege),
        "LeastPrivilege: the role is not of the session's account; name a role of the account itself that trusts \
         `iottwinmaker.amazonaws.com`; AWS passes no other"
    );
    assert_eq!(hall.count("CreateWorkspace"), 0);
    let own = role_arn!("arn:aws:iam::444455556666:role/twin");
    let plant = twin.create_workspace(workspace_id!("plant"), &bucket, own);
    let plant = plant.send().await.unwrap();
    // A workspace of one account is no end of a transfer by another.
    let file = twinmaker::TransferObject::new(&hall.bucket, object_key!("import/plant.json"));
    let import = hall
        .twin
        .transfer_metadata(twinmaker::MetadataTransfer::to_workspace(file, &plant))
        .send()
        .await;
    assert!(refused(import, Rule::Owner).contains("the workspace is of another account"));
}

#[tokio::test]
async fn a_bucket_of_another_region_takes_no_workspace() {
    let hall = hall().await;
    let west = Session::builder(UsWest2).danger_test_cloud(hall.cloud.door());
    let west = west.connect().await.unwrap();
    let twin = twinmaker::Client::new(&west);
    let create = twin.create_workspace(workspace_id!("plant"), &hall.bucket, role());
    assert_eq!(
        refused(create.send().await, Rule::Owner),
        "Owner: the bucket is in another region than the session; verify a bucket of the session's region with \
         a session there: TwinMaker works with buckets of its own region"
    );
    assert_eq!(hall.count("CreateWorkspace"), 0);
}

#[tokio::test]
async fn a_proof_of_another_session_of_the_same_account_is_as_good() {
    let hall = hall().await;
    let other = Session::builder(palisade::region::UsEast1).danger_test_cloud(hall.cloud.door());
    let other = other.connect().await.unwrap();
    let twin = twinmaker::Client::new(&other);
    let create = twin.create_workspace(workspace_id!("plant"), &hall.bucket, role());
    let plant = create.send().await.unwrap();
    let scene = plant.create_scene(scene_id!("hall"), object_key!("scenes/hall.json"));
    scene.send().await.unwrap();
}

#[tokio::test]
async fn what_was_said_of_a_bucket_is_not_talked_round_by_a_proof() {
    let hall = hall().await;
    let other = Session::builder(palisade::region::UsEast1).danger_test_cloud(hall.cloud.door());
    let other = other.connect().await.unwrap();
    let owner = palisade::AccountId::try_from("999999999999").unwrap();
    let why = reason!("public weather data, read for the forecast");
    let _ = s3::Client::new(&other).declare_foreign(bucket_name!("acme-twin"), owner, why);
    let twin = twinmaker::Client::new(&other);
    let create = twin.create_workspace(workspace_id!("plant"), &hall.bucket, role());
    refused(create.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateWorkspace"), 0);
}

#[tokio::test]
async fn a_region_known_at_run_time_is_asked_for_its_fips_endpoint() {
    let offline = || crate::mock::silent();
    for (name, fips) in [
        ("us-west-2", true),
        ("us-gov-west-1", true),
        ("us-east-2", false),
        ("eu-west-1", false),
        ("eu-west-3", false),
    ] {
        let region = AnyRegion::new(name).unwrap();
        let session = Session::builder(region.clone()).danger_offline(offline());
        let opened = twinmaker::Client::try_new(&session.connect().await.unwrap());
        match opened {
            Ok(_) => assert!(fips, "{name}"),
            Err(error) => {
                assert!(!fips, "{name}");
                assert_eq!(error.rule(), Some(Rule::Fips), "{name}: {error:?}");
            }
        }
        // With a reason, a region is followed that may be newer there than this crate.
        let why = reason!("no FIPS endpoint of TwinMaker in this region");
        let session = Session::builder(region.standard_endpoints(why)).danger_offline(offline());
        let session = session.connect().await.unwrap();
        assert!(twinmaker::Client::try_new(&session).is_ok(), "{name}");
    }
}
