//! Writes and reads an encrypted object, and shows what was secured and what was refused.
//!
//! `cargo run --example quickstart` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws BUCKET` the same code works on a bucket of yours, with your credentials.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud};
use palisade::{BucketName, Encryption, Session, aws_sdk_s3, bucket_name, s3};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            println!("No AWS here: everything below happens on a loopback cloud in this process,");
            println!("under the real host names, over real TLS, with signatures that it verifies.");
            let cloud = Cloud::start().await?;
            cloud
                .s3()
                .add_bucket("acme-telemetry", BucketSpec::new("us-east-1"));
            let builder = Session::builder(UsEast1).danger_test_cloud(cloud.door());
            tour(builder.connect().await?, bucket_name!("acme-telemetry")).await?;
            if let Some(put) = cloud
                .requests()
                .into_iter()
                .find(|seen| seen.method == "PUT")
            {
                println!("\nWhat the cloud saw of the write:");
                println!(
                    "  TLS {}, {} {} at {}",
                    put.tls, put.method, put.path, put.host
                );
            }
        }
        [aws, bucket] if aws == "--aws" => {
            let session = Session::builder(UsEast1).connect().await?;
            tour(session, BucketName::try_from(bucket.as_str())?).await?;
        }
        _ => return Err("usage: quickstart [--aws BUCKET]".into()),
    }
    Ok(())
}

async fn tour(session: Session<UsEast1>, name: BucketName) -> Result<(), Box<dyn Error>> {
    let s3 = s3::Client::new(&session);
    let bucket = s3.declare(name.clone(), Encryption::sse_s3());

    println!("\nWriting and reading an object");
    let body = b"{\"temperature\":21.5}".to_vec();
    let put = bucket
        .put_object("quickstart.json")
        .body(body.into())
        .send()
        .await?;
    println!(
        "  written, encryption confirmed: {:?}",
        put.server_side_encryption()
    );
    let got = bucket.get_object("quickstart.json").send().await?;
    println!("  read back: {:?}", got.body.collect().await?.into_bytes());

    println!("\nTrying to break the rules");
    let raw = s3.sdk();
    let unsigned = raw
        .get_object()
        .bucket(name.as_str())
        .key("quickstart.json");
    let elsewhere = aws_sdk_s3::config::Builder::new().endpoint_url("http://127.0.0.1:9");
    let refused = unsigned.customize().config_override(elsewhere).send().await;
    show(
        "an http endpoint",
        refused.err().as_ref().and_then(palisade::refusal),
    );
    let other = bucket
        .put_object("quickstart.json")
        .server_side_encryption("aws:kms".into());
    let refused = other.send().await;
    show(
        "another encryption",
        refused.err().as_ref().and_then(palisade::refusal),
    );
    let foreign = bucket
        .head_object("quickstart.json")
        .expected_bucket_owner("999999999999");
    let refused = foreign.send().await;
    show(
        "somebody else's bucket",
        refused.err().as_ref().and_then(palisade::refusal),
    );

    println!("\nEvidence");
    for entry in session.evidence().entries {
        let (rule, outcome) = (entry.rule.id(), format!("{:?}", entry.outcome));
        println!(
            "  {rule:<14}{outcome:<9}{:>3}x  {}: {}",
            entry.count, entry.subject, entry.detail
        );
    }
    Ok(())
}

fn show(what: &str, refusal: Option<&palisade::Refusal>) {
    match refusal {
        Some(refusal) => println!("  {what}: refused\n      {refusal}"),
        None => println!("  {what}: NOT REFUSED"),
    }
}
