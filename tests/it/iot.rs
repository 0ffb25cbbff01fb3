//! AWS IoT Core's control plane, through the typed layer.

mod answers;
mod authorities;
mod certificate_lies;
mod certificates;
mod desk;
mod files;
mod fleet;
mod fleet_lies;
mod handed_on;
mod inward;
mod keys;
mod made;
mod own;
mod policies;
mod provisioning;
mod raw;
mod rules;
mod secrets;
mod things;
mod watched;

use std::error::Error;

use palisade::aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};
use palisade::iot;
use palisade::region::UsEast1;
use palisade::testing::RoleSpec;
use palisade::{RoleArn, Session, external_id, role_arn, role_session_name};
use serde_json::Value;

use crate::support::{Scene, scene};

const ACCOUNT: &str = "111122223333";

/// A loopback cloud, and a client of its IoT Core.
async fn on_cloud() -> (Scene, iot::Client) {
    let scene = scene().await;
    let iot = iot::Client::new(&scene.session);
    (scene, iot)
}

/// A session in another account of the same cloud.
async fn elsewhere(scene: &Scene) -> Session<UsEast1> {
    let spec = RoleSpec::trusting_account(ACCOUNT).with_external_id("acme-7f3a");
    let role = role_arn!("arn:aws:iam::444455556666:role/Devices");
    scene.cloud.iam().add_role(role.as_str(), spec);
    let there = scene
        .session
        .assume_role(role, role_session_name!("devices"));
    let there = there.external_id(external_id!("acme-7f3a"));
    there.connect().await.expect("a session")
}

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/iot")
}

/// What the cloud holds.
#[track_caller]
fn kept(scene: &Scene, kind: &str, name: &str) -> Value {
    let found = scene.cloud.iot().resource(kind, name);
    found.unwrap_or_else(|| panic!("no {kind} {name}"))
}

/// The code of the error that the cloud answered with; empty when it did as it was asked.
#[track_caller]
fn code<T, E>(said: Result<T, SdkError<E>>) -> String
where
    E: Error + ProvideErrorMetadata + 'static,
{
    let Err(error) = said else {
        return String::new();
    };
    if let Some(refusal) = palisade::refusal(&error) {
        panic!("the guard refused it: {refusal}");
    }
    error.code().unwrap_or("no code").to_owned()
}
