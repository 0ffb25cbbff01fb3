//! Writes and reads an encrypted object, and shows what was secured and what was refused.
//!
//! `cargo run --example quickstart` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws BUCKET` the same code works on a bucket of yours, with your credentials.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud};
use palisade::{BucketName, Encryption, Refusal, Session, aws_sdk_s3, refusal, s3};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let builder = Session::builder(UsEast1);
    if let [_aws, bucket] = arguments.as_slice() {
        return tour(builder.connect().await?, bucket.parse()?).await;
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.");
    let (cloud, spec) = (Cloud::start().await?, BucketSpec::new("us-east-1"));
    cloud.s3().add_bucket("acme-telemetry", spec);
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    tour(session, palisade::bucket_name!("acme-telemetry")).await?;
    println!("\nWhat the cloud saw");
    for seen in cloud.requests() {
        let (tls, method, host) = (seen.tls, seen.method, seen.host);
        println!("  TLS {tls} {method:<5}{:<17}at {host}", seen.path);
    }
    Ok(())
}

async fn tour(session: Session<UsEast1>, name: BucketName) -> Result<(), Box<dyn Error>> {
    let s3 = s3::Client::new(&session);
    let bucket = s3.declare(name, Encryption::sse_s3());
    let key = "quickstart.json";

    println!("\nWriting and reading an object");
    let put = bucket.put_object(key).body(b"{}".to_vec().into());
    let written = put.send().await?.server_side_encryption;
    println!("  written; encryption confirmed: {written:?}");
    let read = bucket.get_object(key).send().await?.body.collect().await?;
    println!("  read back: {:?}", read.into_bytes());

    println!("\nTrying to break the rules");
    let plain = aws_sdk_s3::Config::builder().endpoint_url("http://127.0.0.1:9");
    let get = bucket.get_object(key).customize().config_override(plain);
    let tried = get.send().await;
    report("an http endpoint", tried.as_ref().err().and_then(refusal));
    let put = bucket
        .put_object(key)
        .server_side_encryption("aws:fsx".into());
    let tried = put.send().await;
    report("another encryption", tried.as_ref().err().and_then(refusal));
    let head = bucket
        .head_object(key)
        .expected_bucket_owner("999999999999");
    let tried = head.send().await;
    report(
        "somebody else's bucket",
        tried.as_ref().err().and_then(refusal),
    );

    println!("\nEvidence");
    for entry in session.evidence().entries {
        let (rule, outcome) = (entry.rule.id(), format!("{:?}", entry.outcome));
        println!(
            "  {rule:<14}{outcome:<9}{}: {}",
            entry.subject, entry.detail
        );
    }
    Ok(())
}

fn report(attempt: &str, refusal: Option<&Refusal>) {
    match refusal {
        Some(refusal) => println!("  {attempt}: refused\n      {refusal}"),
        None => println!("  {attempt}: NOT REFUSED"),
    }
}
