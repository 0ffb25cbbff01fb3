//! Lets somebody without credentials download one object, for five minutes.
//!
//! `cargo run --example presigned_download` needs no AWS account: it starts a loopback cloud inside
//! the process and follows the link with `curl`. With `-- --aws BUCKET KEY` the same code makes a
//! link to an object of yours, with your credentials, and prints it for you to hand over.

use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

use palisade::region::UsEast1;
use palisade::s3::{self, Bucket, PresignedUrl};
use palisade::testing::{BucketSpec, Cloud};
use palisade::{Encryption, Session};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(bucket), Some(key)] = arguments.as_slice() {
        let s3 = s3::Client::new(&builder.connect().await?);
        let link = link(&s3.declare(bucket.parse()?, Encryption::sse_s3()), key).await?;
        println!("{}", link.expose_url()); // the one place where the secret is shown
        return Ok(());
    } else if !arguments.is_empty() {
        return Err("usage: presigned_download [--aws BUCKET KEY]".into());
    }
    let (cloud, name, key) = (Cloud::start().await?, "acme-reports", "2026/q4.csv");
    cloud.s3().add_bucket(name, BucketSpec::new("us-east-1"));
    cloud.s3().add_object(name, key, "region,total");
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    let bucket = s3::Client::new(&session).declare(name.parse()?, Encryption::sse_s3());

    let link = link(&bucket, key).await?;
    println!("What a log shows of it:\n  {link:?}");
    println!("What curl reads with it:\n  {}", follow(&link, &cloud)?);
    let day = Duration::from_secs(24 * 60 * 60);
    if let Err(error) = bucket.presign_get(key).lifetime(day).sign().await {
        println!("And for a whole day:\n  {error:?}");
    }
    Ok(())
}

/// What a web application does when one of its users may read one file.
async fn link(bucket: &Bucket, key: &str) -> Result<PresignedUrl, palisade::Error> {
    bucket
        .presign_get(key)
        .filename(key.rsplit('/').next())
        .lifetime(Duration::from_secs(5 * 60))
        .sign()
        .await
}

/// What the user does: any HTTP client will do, and nothing of AWS is needed.
fn follow(link: &PresignedUrl, cloud: &Cloud) -> Result<String, Box<dyn Error>> {
    let authority = std::env::temp_dir().join(format!("palisade-{}.pem", std::process::id()));
    std::fs::write(&authority, cloud.ca_pem())?;
    let mut curl = Command::new("curl")
        .args(["-q", "--silent", "--show-error", "--config", "-"])
        .args(["--connect-to", &format!("::{}", cloud.address())])
        .arg("--cacert")
        .arg(&authority)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    // Not as an argument: every user of the machine can read those.
    if let Some(mut input) = curl.stdin.take() {
        writeln!(input, "url = \"{}\"", link.expose_url())?;
    }
    let read = curl.wait_with_output()?.stdout;
    std::fs::remove_file(authority)?;
    Ok(String::from_utf8(read)?)
}
