//! The control plane of IoT as the SDK sees it, through a session and over TLS.
mod authorities;
mod certificates;
mod door;
mod policies;
mod rules;
mod settings;
mod things;

use aws_sdk_iot::Client;
use aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};

use super::sdk::Tested;
use crate::region::UsEast1;
use crate::testing::Cloud;
use crate::{Session, iot};

/// A cloud and the guarded client of a session.
async fn start() -> Result<(Cloud, Client), Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    let client = client(&cloud).await?;
    Ok((cloud, client))
}

async fn client(cloud: &Cloud) -> Result<Client, Box<dyn std::error::Error>> {
    let session = Session::builder(UsEast1).danger_test_cloud(cloud.door());
    let session = session.connect().await?;
    Ok(iot::Client::new(&session).sdk().clone())
}

/// The client of the same cloud without a guard.
fn raw(cloud: &Cloud) -> Result<Client, Box<dyn std::error::Error>> {
    let tls = super::client::Client::of(cloud)?;
    Ok(Client::new(&super::sdk::config(tls, super::sdk::known())))
}

/// The code of the error that a call ended with; empty when it ended well.
fn code<T, E: ProvideErrorMetadata>(said: &Result<T, SdkError<E>>) -> &str {
    let error = said.as_ref().err();
    error.map_or("", |error| error.code().unwrap_or("no code"))
}
