//! What the guard makes of calls by the SDK's own client.

use palisade::{Encryption, Rule, bucket_name, reason};

use super::{BUCKET_ARN, hall, role};
use crate::support::refused;

#[tokio::test]
async fn a_bucket_that_nobody_spoke_of_takes_no_workspace_and_no_scene() {
    let hall = hall().await;
    hall.plant().await;
    let sdk = hall.twin.sdk();
    let create = |bucket: &str| {
        let call = sdk.create_workspace().workspace_id("raw").role(role());
        call.s3_location(format!("arn:aws:s3:::{bucket}")).send()
    };
    let scene = |place: &str| {
        let call = sdk.create_scene().workspace_id("plant").scene_id("raw");
        call.content_location(place).send()
    };
    let moved = |place: &str| {
        let call = sdk.update_scene().workspace_id("plant").scene_id("raw");
        call.content_location(place).send()
    };
    let said = refused(create("acme-unknown").await, Rule::EncryptAtRest);
    assert_eq!(
        said.remedy(),
        "verify or declare the bucket as the session's own with an S3 client of it, and write no `.`, `..` or empty part \
         into the place; EncryptAtRest has no way out"
    );
    let owner = palisade::AccountId::try_from("999999999999").unwrap();
    let why = reason!("public weather data, read for the forecast");
    let _ = hall
        .s3
        .declare_foreign(bucket_name!("acme-theirs"), owner, why);
    for bucket in ["acme-unknown", "acme-theirs"] {
        refused(create(bucket).await, Rule::EncryptAtRest);
        for scheme in ["s3", "S3"] {
            let place = format!("{scheme}://{bucket}/scenes/hall.json");
            refused(scene(&place).await, Rule::EncryptAtRest);
            refused(moved(&place).await, Rule::EncryptAtRest);
        }
    }
    // What is no place in a bucket at all could be any, and a way up leads out of the bucket for who takes it so.
    for place in [
        "s3://acme-twin/../acme-theirs/hall.json",
        "s3://acme-twin/scenes/../../acme-theirs/hall.json",
        "s3://acme-twin/./hall.json",
        "s3://acme-twin//hall.json",
        "https://acme-twin.s3.amazonaws.com/hall.json",
        "scenes/hall.json",
        "",
    ] {
        refused(scene(place).await, Rule::EncryptAtRest);
        refused(moved(place).await, Rule::EncryptAtRest);
    }
    assert_eq!(hall.count("CreateScene") + hall.count("UpdateScene"), 0);
    assert_eq!(hall.count("CreateWorkspace"), 1);
}

/// The declaration is a sentence of the program about its own bucket, and what raw calls go by everywhere.
#[tokio::test]
async fn a_declared_bucket_is_enough_for_the_raw_call_only() {
    let hall = hall().await;
    let _ = hall
        .s3
        .declare(bucket_name!("acme-declared"), Encryption::sse_s3());
    let raw = hall.twin.sdk().create_workspace().workspace_id("raw");
    let raw = raw.s3_location("arn:aws:s3:::acme-declared").role(role());
    raw.send().await.unwrap();
    assert_eq!(
        hall.kept("workspace", "raw")["s3Location"],
        "arn:aws:s3:::acme-declared"
    );
    let other = hall.twin.sdk().update_workspace().workspace_id("raw");
    refused(
        other.s3_location("arn:aws:s3:::acme-unknown").send().await,
        Rule::EncryptAtRest,
    );
    // Without a word about the bucket nothing is weakened: there is none for scenes then.
    let none = hall.twin.sdk().create_workspace().workspace_id("bare");
    none.send().await.unwrap();
    assert_ne!(hall.kept("workspace", "raw")["s3Location"], BUCKET_ARN);
}
