//! Changes what a device is wished to be, without writing over what somebody else wished in the meantime.
//!
//! `cargo run --features iot-data --example shadow_update` needs no AWS account: it starts a loopback cloud
//! inside the process, where somebody else is faster once. With `-- --aws SERIAL` the same code changes the
//! shadow of the thing of that name in your account.

use std::error::Error;

use palisade::iot_data::{self, Shadow, ShadowUpdate};
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{ErrorKind, Session, thing_name};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Press {
    speed: u32,
    lubricate: bool,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(serial)] = arguments.as_slice() {
        let data = iot_data::Client::new(&builder.connect().await?);
        return faster(&data.shadow(&serial.parse()?), None).await;
    } else if !arguments.is_empty() {
        return Err("usage: shadow_update [--aws SERIAL]".into());
    }
    println!("No AWS here: all of it happens on a loopback cloud inside this process.\n");
    let cloud = Cloud::start().await?;
    let session = builder.danger_test_cloud(cloud.door()).connect().await?;
    let shadow = iot_data::Client::new(&session).shadow(&thing_name!("press-0017"));
    let first = Press {
        speed: 40,
        lubricate: false,
    };
    shadow.update(ShadowUpdate::desired(&first)?).await?;
    // What a colleague will wish while we think.
    let other = ShadowUpdate::desired(&Press {
        lubricate: true,
        ..first
    })?;
    faster(&shadow, Some(other)).await
}

/// Wishes for ten more, of whatever is wished for then.
async fn faster(shadow: &Shadow, mut other: Option<ShadowUpdate>) -> Result<(), Box<dyn Error>> {
    for attempt in 1..=3 {
        let now = shadow.get().await?;
        let mut wish: Press = now.desired()?.unwrap_or_default();
        wish.speed += 10;
        if let Some(other) = other.take() {
            shadow.update(other).await?;
        }
        let update = ShadowUpdate::desired(&wish)?.expected_version(now.version());
        match shadow.update(update).await {
            Ok(taken) => {
                println!(
                    "attempt {attempt}: version {} wishes for {wish:?}",
                    taken.version()
                );
                return Ok(());
            }
            Err(error) if error.kind() == ErrorKind::Conflict => {
                println!("attempt {attempt}: {error}");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err("others were faster three times; something is wrong".into())
}
