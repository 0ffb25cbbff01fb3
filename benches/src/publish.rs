//! What a publish costs: messages of 256 bytes by palisade's client and by the SDK's own client with its own
//! HTTP client, in turns.
//!
//! `cd benches && cargo bench --bench publish`, and a number behind `--` for other than 100,000 messages each. The
//! CPU time is that of the thread that calls, connections included: each of the two clients has one, which the last
//! line shows.

mod turns;

use aws_sdk_iotdataplane::config::{BehaviorVersion, Region};
use palisade::testing::Cloud;
use palisade::{Session, iot_data, region, topic_name};
use tokio::runtime::Builder;
use turns::Done;

fn raw(cloud: &Cloud) -> Result<aws_sdk_iotdataplane::Client, Box<dyn std::error::Error>> {
    let port = cloud.address().port();
    let config = aws_sdk_iotdataplane::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url(format!(
            "https://data-ats.iot.us-east-1.amazonaws.com:{port}"
        ))
        .credentials_provider(turns::keys())
        .http_client(turns::http(cloud)?);
    Ok(aws_sdk_iotdataplane::Client::from_conf(config.build()))
}

fn main() -> Done {
    let messages = turns::wanted(100_000)?;
    let cloud = turns::cloud()?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let session = Session::builder(region::UsEast1).danger_test_cloud(turns::door(&cloud)?);
        let guarded = iot_data::Client::new(&session.connect().await?);
        let raw = raw(&cloud)?;
        let payload = [b'x'; 256];
        let by_raw = async |_| {
            let call = raw.publish().topic("acme/press-17/readings");
            call.payload(payload.to_vec().into()).send().await?;
            Ok(())
        };
        let by_palisade = async |_| {
            let topic = topic_name!("acme/press-17/readings");
            guarded.publish(&topic, payload).send().await?;
            Ok(())
        };
        let spent = turns::in_turns(messages, by_raw, by_palisade).await?;
        turns::report("messages", messages, spent);
        println!(
            "{} connections for both, {} messages arrived, {}",
            cloud.connections(),
            cloud.iot_data().published(),
            cloud.requests().last().map_or("", |seen| seen.alpn),
        );
        Ok(())
    })
}
