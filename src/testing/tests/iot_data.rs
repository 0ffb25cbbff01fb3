//! The data plane of IoT as the SDK sees it, over TLS.
mod door;
mod messages;
mod shadows;

use aws_sdk_iotdataplane::Client;
use aws_sdk_iotdataplane::error::{ProvideErrorMetadata, SdkError};

use super::sdk::Tested;
use crate::testing::Cloud;

/// A cloud and a client without a guard.
async fn start() -> Result<(Cloud, Client), Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    let client = client(&cloud)?;
    Ok((cloud, client))
}

fn client(cloud: &Cloud) -> Result<Client, Box<dyn std::error::Error>> {
    let tls = super::client::Client::of(cloud)?;
    Ok(Client::new(&super::sdk::config(tls, super::sdk::known())))
}

/// Code and message of the error that a call ended with; empty when it ended well.
fn said<T, E: ProvideErrorMetadata>(result: &Result<T, SdkError<E>>) -> (&str, &str) {
    let error = result.as_ref().err();
    error.map_or(("", ""), |error| {
        let code = error.code().unwrap_or("no code");
        (code, error.message().unwrap_or_default())
    })
}
