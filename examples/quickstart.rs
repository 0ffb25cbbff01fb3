//! Creates an encrypted bucket, writes and reads an object, and shows what is refused.
//!
//! `cargo run --example quickstart` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws BUCKET` the same code creates a bucket of that name in your account.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{BucketName, Encryption, Refusal, Session, aws_sdk_s3, refusal, s3, tag};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(bucket)] = arguments.as_slice() {
        return tour(builder.connect().await?, bucket.parse()?).await;
    } else if !arguments.is_empty() {
        return Err("usage: quickstart [--aws BUCKET]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    tour(session, "acme-telemetry".parse()?).await?;
    println!("\nWhat the cloud saw: {} requests", cloud.requests().len());
    if let Some(seen) = cloud.requests().last() {
        println!(
            "  the last: TLS {} {} at {}",
            seen.tls, seen.method, seen.host
        );
    }
    Ok(())
}

async fn tour(session: Session<UsEast1>, name: BucketName) -> Result<(), Box<dyn Error>> {
    let s3 = s3::Client::new(&session);
    println!("\nCreating the bucket {name}");
    let create = s3.create_bucket(name.clone(), Encryption::sse_s3());
    let bucket = create.tag(tag!("team", "telemetry")).send().await?;
    println!("  created and read back: encrypted, private, versioned, reached over TLS only");
    let again = s3.create_bucket(name, Encryption::sse_s3()).send().await;
    println!("  once more: {}", again.err().ok_or("created twice")?);

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
    let tried = get.send().await.err();
    report("an http endpoint", tried.as_ref().and_then(refusal));
    let put = bucket.put_object(key);
    let tried = put.sse_customer_algorithm("AES256").send().await.err();
    report("a key of one's own", tried.as_ref().and_then(refusal));
    let get = bucket.get_object(key);
    let tried = get.expected_bucket_owner("999999999999").send().await;
    report("another owner", tried.err().as_ref().and_then(refusal));

    println!("\nEvidence");
    for entry in session.evidence().entries {
        let (rule, outcome) = (entry.rule.id(), format!("{:?}", entry.outcome));
        let (subject, detail) = (entry.subject, entry.detail);
        println!("  {rule:<14}{outcome:<9}{subject}: {detail}");
    }
    Ok(())
}

fn report(attempt: &str, refusal: Option<&Refusal>) {
    match refusal {
        Some(refusal) => println!("  {attempt}: refused\n      {refusal}"),
        None => println!("  {attempt}: NOT REFUSED"),
    }
}
