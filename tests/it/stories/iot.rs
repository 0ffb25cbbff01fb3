//! IoT Core through its types, from end to end: told to the loopback cloud, and to moto, which
//! `tests/moto.sh` starts and names.
//!
//! Not told, because moto lacks the operations: transfers of certificates, dynamic groups, authorizers,
//! provisioning templates and claims, destinations, logging, audits, security profiles, encryption,
//! streams, updates over the air, tags. And moto takes for good what AWS refuses: an authority without
//! the proof of its key, a second thing of the same name, an older version of a thing, a document that
//! is no policy, SQL that is none, the deletion of a domain that devices use.

mod certificates;
mod rules;
mod settings;
mod things;

use palisade::aws_sdk_iot::error::{ProvideErrorMetadata, SdkError};
use palisade::danger::TestCloud;
use palisade::region::UsEast1;
use palisade::{Session, iot};

/// One moto serves all stories at the same time, so each of them has names of its own.
async fn client(door: TestCloud) -> iot::Client {
    iot::Client::new(&session(door).await)
}

pub(super) async fn session(door: TestCloud) -> Session<UsEast1> {
    let session = Session::builder(UsEast1).danger_test_cloud(door);
    session.connect().await.unwrap()
}

/// The service's code of what failed there; a refusal of the guard has none.
#[track_caller]
pub(super) fn code<T, E: ProvideErrorMetadata>(result: Result<T, SdkError<E>>) -> String {
    let Err(error) = result else {
        panic!("the service took what it should have refused");
    };
    error.code().unwrap_or_default().to_owned()
}

told! {
    things:
        a_fleet_is_what_it_was_made_as
        groups_hold_groups_and_things;
    certificates:
        a_device_is_provisioned_by_its_request
        keys_from_aws_are_of_their_certificate
        an_authority_brings_its_devices_along;
    rules:
        a_policy_has_versions_and_targets
        a_rule_is_kept_as_its_types_say
        a_job_takes_its_document_from_a_verified_bucket;
    settings:
        domains_take_the_tls_that_was_chosen
        credentials_of_an_alias_are_as_long_as_was_said
        an_index_has_what_was_chosen
        endpoints_are_of_the_region;
}
