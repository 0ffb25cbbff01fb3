//! Tells a device what to do, keeps the order for it in case it is away, and reads back what the topic keeps.
//!
//! `cargo run --features iot-data --example iot_publish` needs no AWS account: it starts a loopback cloud inside
//! the process. With `-- --aws SERIAL` the same code speaks to the device of that serial number in your account.

use std::error::Error;
use std::time::Duration;

use palisade::iot_data::{self, Qos, UserProperties};
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::text::{ThingName, TopicName};
use palisade::{Session, topic_name};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(serial)] = arguments.as_slice() {
        let data = iot_data::Client::new(&builder.connect().await?);
        return stop(&data, serial.parse()?).await;
    } else if !arguments.is_empty() {
        return Err("usage: iot_publish [--aws SERIAL]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    stop(&iot_data::Client::new(&session), "press-0017".parse()?).await
}

async fn stop(data: &iot_data::Client, press: ThingName) -> Result<(), Box<dyn Error>> {
    // Text that comes at run time is checked where it becomes a topic; a literal by the compiler.
    let commands = TopicName::try_from(format!("acme/{press}/commands"))?;
    let answers = topic_name!("acme/desk/answers");

    // What is confidential belongs into the payload. All else is looked at, for it reaches whoever may
    // read the topic.
    let reason = UserProperties::of([("reason", "guard open"), ("shift", "late")])?;
    data.publish(&commands, r#"{"do": "stop"}"#)
        .qos(Qos::AtLeastOnce)
        .retain(true)
        .content_type("application/json")
        .expires_after(Duration::from_secs(60))
        .response_topic(&answers)
        .correlation_data(b"order-4711".to_vec())
        .user_properties(reason)
        .send()
        .await?;
    println!("told {press} to stop, and expect its answer at {answers}");

    let kept = data.retained_message(&commands).send().await?;
    let payload = kept.payload.map(|payload| payload.into_inner());
    let payload = String::from_utf8(payload.unwrap_or_default())?;
    println!("{commands} keeps {payload}");

    data.clear_retained(&commands).send().await?;
    println!("{commands} keeps nothing any more");

    // A topic with a wildcard would reach many devices at once: there is no such value.
    if let Err(refusal) = TopicName::try_from("acme/+/commands") {
        println!("refused: {refusal}");
    }
    Ok(())
}
