//! Verifies an existing bucket, shows the plan that would put it right, and repairs it.
//!
//! `cargo run --example adopt_bucket` needs no AWS account: on a loopback cloud it makes a bucket
//! and then spoils it. `-- --aws BUCKET` reads a bucket of yours and shows the plan;
//! nothing is written there without `--repair` after it.

use std::error::Error;
use std::time::Duration;

use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{BucketName, Encryption, Session, bucket_name, s3};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    match arguments.as_slice() {
        [] => {
            println!("No AWS here: all of it happens on a loopback cloud inside this process.");
            let cloud = Cloud::start().await?;
            let session = builder.danger_test_cloud(cloud.door()).connect().await?;
            let s3 = s3::Client::new(&session);
            let name = bucket_name!("acme-archive");
            spoiled(&s3, &name, &cloud).await?;
            adopt(&s3, name, true).await
        }
        [Some("--aws"), Some(bucket), more @ ..] if matches!(more, [] | [Some("--repair")]) => {
            let s3 = s3::Client::new(&builder.connect().await?);
            adopt(&s3, bucket.parse()?, !more.is_empty()).await
        }
        _ => Err("usage: adopt_bucket [--aws BUCKET [--repair]]".into()),
    }
}

async fn adopt(s3: &s3::Client, name: BucketName, write: bool) -> Result<(), Box<dyn Error>> {
    println!("\nWhat is wrong with {name}");
    let repair = s3.adopt(name).repair().await?;
    for fault in repair.faults() {
        println!("  {fault}");
    }
    println!("\n{repair}");
    if !write {
        return Ok(());
    }
    let bucket = repair.apply().await?;
    let proof = bucket.proof();
    let (account, encryption) = (proof.account(), proof.encryption().algorithm());
    println!("\nVerified: in account {account}, encrypted with {encryption}");

    // From here on it is a bucket like any other, held to its encryption.
    let put = bucket.put_object("adopted.txt").body(b"ok".to_vec().into());
    put.send().await?;
    // A proof ages. Where it matters, ask for one that is not too old.
    bucket.no_older_than(Duration::from_secs(3600)).await?;
    Ok(())
}

/// A bucket as it should be, and then what happens to buckets in the course of years.
async fn spoiled(s3: &s3::Client, name: &BucketName, cloud: &Cloud) -> Result<(), Box<dyn Error>> {
    s3.create_bucket(name.clone(), Encryption::sse_s3())
        .send()
        .await?;
    // Somebody else's doing: no call of this client would.
    for control in ["publicAccessBlock", "encryption"] {
        cloud.s3().remove_configuration(name.as_str(), control);
    }
    Ok(())
}
