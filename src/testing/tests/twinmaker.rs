//! `IoT` `TwinMaker` as the SDK sees it, over TLS.
mod component_types;
mod components;
mod entities;
mod rest;
mod transfers;
mod values;
mod workspaces;

use aws_sdk_iottwinmaker::Client;
use aws_sdk_iottwinmaker::error::{ProvideErrorMetadata, SdkError};

use super::sdk::Tested;
use crate::testing::Cloud;

const BUCKET: &str = "arn:aws:s3:::acme-twins";

/// A cloud and a client without a guard.
async fn start() -> Result<(Cloud, Client), Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    let tls = super::client::Client::of(&cloud)?;
    let client = Client::new(&super::sdk::config(tls, super::sdk::known()));
    Ok((cloud, client))
}

/// The same with the workspace `plant`, which has a bucket and a tag.
async fn plant() -> Result<(Cloud, Client), Box<dyn std::error::Error>> {
    let (cloud, twins) = start().await?;
    let create = twins.create_workspace().workspace_id("plant");
    let create = create.s3_location(BUCKET).tags("team", "water");
    create.send().await?;
    Ok((cloud, twins))
}

/// The code of the error that a call ended with; empty when it ended well.
fn code<T, E: ProvideErrorMetadata>(said: &Result<T, SdkError<E>>) -> &str {
    let error = said.as_ref().err();
    error.map_or("", |error| error.code().unwrap_or("no code"))
}
