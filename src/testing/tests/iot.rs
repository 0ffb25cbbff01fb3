//! The control plane of IoT as the SDK sees it, through a session and over TLS.
mod door;

use aws_sdk_iot::Client;

use super::sdk::Tested;
use crate::region::UsEast1;
use crate::testing::Cloud;
use crate::{Session, iot};

/// A cloud and the guarded client of a session.
async fn start() -> Result<(Cloud, Client), Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    let session = Session::builder(UsEast1).danger_test_cloud(cloud.door());
    let session = session.connect().await?;
    let client = iot::Client::new(&session).sdk().clone();
    Ok((cloud, client))
}
