//! Makes a bucket or adopts one, and in it a TwinMaker workspace with a machine and a scene.
//!
//! `cargo run --example twinmaker_workspace --features twinmaker` needs no AWS account: it starts a loopback
//! cloud inside the process. With `-- --aws BUCKET ROLE-ARN` the same code works in your account, in a bucket that
//! is there and a role that trusts `iottwinmaker.amazonaws.com`.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::s3::VerifiedBucket;
use palisade::testing::Cloud;
use palisade::{
    BucketName, Encryption, RoleArn, Session, bucket_name, component_type_id, description,
    entity_id, entity_name, object_key, role_arn, s3, scene_id, tag, twinmaker, workspace_id,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(name), Some(role)] = arguments.as_slice() {
        let session = builder.connect().await?;
        let adopt = s3::Client::new(&session).adopt(BucketName::try_from(*name)?);
        let (bucket, role) = (adopt.send().await?, RoleArn::try_from(*role)?);
        return twin(&twinmaker::Client::new(&session), &bucket, role).await;
    } else if !arguments.is_empty() {
        return Err("usage: twinmaker_workspace [--aws BUCKET ROLE-ARN]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    let s3 = s3::Client::new(&session);
    let create = s3.create_bucket(bucket_name!("acme-twin"), Encryption::sse_s3());
    let bucket = create.tag(tag!("team", "telemetry")).send().await?;
    let role = role_arn!("arn:aws:iam::111122223333:role/twin");
    twin(&twinmaker::Client::new(&session), &bucket, role).await
}

async fn twin(
    twin: &twinmaker::Client,
    bucket: &VerifiedBucket,
    role: RoleArn,
) -> Result<(), Box<dyn Error>> {
    let proof = bucket.proof();
    let (name, encryption) = (proof.name(), proof.encryption().algorithm());
    println!("bucket {name}: private, and encrypted with {encryption}");
    // An ARN does not compile here, nor does a bucket that was only declared.
    let plant = twin
        .create_workspace(workspace_id!("plant"), bucket, role)
        .description(description!("hall 4"))
        .tag(tag!("team", "telemetry"))
        .send()
        .await?;
    println!("workspace {}: read back, in this bucket", plant.arn());

    let press = component_type_id!("com.acme.press");
    let kind = plant.create_component_type(press.clone());
    kind.description("a press").send().await?;
    let name = entity_name!("press 17");
    let machine = plant.create_entity(name).entity_id(entity_id!("press-17"));
    let machine = machine.send().await?;
    println!("entity {}, and the type {press}", machine.entity_id());

    // The document lies in the bucket, encrypted; the scene says where, and only ever there.
    let key = object_key!("scenes/hall.json");
    let document = br#"{"specVersion": "1.0", "nodes": []}"#.to_vec();
    let put = bucket.put_object(key.clone()).body(document.into());
    put.send().await?;
    plant.create_scene(scene_id!("hall"), key).send().await?;
    let scene = plant.get_scene(scene_id!("hall")).send().await?;
    println!("scene hall: {}", scene.content_location());
    Ok(())
}
