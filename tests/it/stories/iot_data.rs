//! Messages and shadows from end to end: told to the loopback cloud, and to moto, which
//! `tests/moto.sh` starts and names.
//!
//! Not told, because moto lacks the operations: retained messages (it takes them and forgets them),
//! connections, messages to one client. And moto takes for good what AWS refuses: wildcards, long
//! topics, large payloads and states, deep nesting; it demands a thing for each shadow, lists deleted
//! shadows, knows no client tokens, and breaks down at a version where there is no shadow.

mod messages;
mod shadows;

use palisade::danger::TestCloud;
use palisade::text::ThingName;
use palisade::{iot, iot_data};

use super::iot::session;

/// A client, and a thing of this name.
async fn with_thing(door: TestCloud, name: ThingName) -> iot_data::Client {
    let session = session(door).await;
    let create = iot::Client::new(&session).create_thing(name);
    create.send().await.unwrap();
    iot_data::Client::new(&session)
}

told! {
    messages:
        messages_are_taken_with_all_that_is_said_of_them;
    shadows:
        a_shadow_is_merged_and_told_with_its_delta
        an_older_version_is_a_conflict
        named_shadows_are_apart_from_the_unnamed_one
        a_deleted_shadow_is_gone_and_its_versions_go_on;
}
