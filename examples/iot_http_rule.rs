//! Sends readings of devices to a web server and to a bucket, and shows which URLs a rule never gets.
//!
//! `cargo run --example iot_http_rule` needs no AWS account: it starts a loopback cloud inside the process.
//! With `-- --aws ACCOUNT URL BUCKET` the same code makes the rule in your account, where it expects a
//! role `acme-rules` and a queue `acme-rule-errors`; the bucket is verified first.

use std::error::Error;

use palisade::iot::{self, Action, ErrorAction, HttpAuth, TopicRule};
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::url::{OutwardUrl, QueueUrl};
use palisade::{
    AccountId, Encryption, RoleArn, Session, rule_text, s3, sql, target_name, topic_rule_name,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(account), Some(url), Some(bucket)] = arguments.as_slice() {
        let session = builder.connect().await?;
        let s3 = s3::Client::new(&session);
        let bucket = s3.adopt((*bucket).parse()?).send().await?;
        return make(&session, (*account).try_into()?, url, &bucket).await;
    } else if !arguments.is_empty() {
        return Err("usage: iot_http_rule [--aws ACCOUNT URL BUCKET]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    let s3 = s3::Client::new(&session);
    let create = s3.create_bucket("acme-readings".parse()?, Encryption::sse_s3());
    let bucket = create.send().await?;
    let url = "https://ingest.example.com/readings/${topic(2)}";
    make(&session, "111122223333".try_into()?, url, &bucket).await
}

async fn make(
    session: &Session<UsEast1>,
    account: AccountId,
    url: &str,
    bucket: &s3::VerifiedBucket,
) -> Result<(), Box<dyn Error>> {
    let iot = iot::Client::new(session);
    let role = RoleArn::try_from(format!("arn:aws:iam::{account}:role/acme-rules"))?;
    let queue = format!("https://sqs.us-east-1.amazonaws.com/{account}/acme-rule-errors");

    let auth = HttpAuth::sig_v4(role.clone(), target_name!("execute-api"), UsEast1);
    let errors = Action::sqs(QueueUrl::try_from(queue)?, role.clone());
    let rule = TopicRule::new(
        sql!("SELECT * FROM 'acme/+/readings'"),
        ErrorAction::to(errors),
    )
    .action(Action::http(OutwardUrl::parse(url)?, auth))
    .action(Action::s3(
        bucket,
        rule_text!("readings/${topic(2)}/${timestamp()}.json"),
        role,
    ));
    iot.create_topic_rule(topic_rule_name!("acme_readings"), rule)
        .send()
        .await?;
    println!("acme_readings: to {url} and {}", bucket.name());

    println!("What no rule gets:");
    for url in [
        "http://ingest.example.com/readings",
        "https://169.254.169.254/latest/meta-data/",
        "https://${topic(2)}.example.com/readings",
        "https://jane:secret@ingest.example.com/",
    ] {
        let refusal = OutwardUrl::parse(url).err().ok_or("not refused")?;
        println!("  {url}\n      {refusal}");
    }
    Ok(())
}
