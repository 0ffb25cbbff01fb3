//! AWS IoT Core's data plane: messages, shadows and connections, typed and raw.

mod limits;
mod messages;
mod own;
mod printed;
mod shadows;

use palisade::iot_data;
use palisade::region::UsEast1;
use palisade::testing::Message;
use palisade::{AccountId, Session};

use crate::mock::{Answer, Stage};
use crate::support::{Scene, scene};

/// A loopback cloud, and a client of its IoT data.
async fn on_cloud() -> (Scene, iot_data::Client) {
    let scene = scene().await;
    let data = iot_data::Client::new(&scene.session);
    (scene, data)
}

/// The one message that the cloud took.
#[track_caller]
fn message(scene: &Scene) -> Message {
    let mut messages = scene.cloud.iot_data().messages();
    assert_eq!(messages.len(), 1);
    messages.remove(0)
}

/// A client whose requests a stage answers.
async fn staged() -> (Stage, Session<UsEast1>, iot_data::Client) {
    let stage = Stage::default();
    stage.answers(Answer::new(200, "{}"));
    let session = Session::builder(UsEast1).danger_offline(stage.door());
    let session = session.account(AccountId::try_from("111122223333").expect("an account"));
    let session = session.connect().await.expect("a session");
    let data = iot_data::Client::new(&session);
    (stage, session, data)
}
