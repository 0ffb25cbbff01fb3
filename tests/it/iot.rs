//! AWS IoT Core's control plane, through the typed layer.

mod answers;
mod certificates;
mod desk;
mod fleet;
mod fleet_files;
mod fleet_lies;
mod handed_on;
mod inward;
mod keys;
mod made;
mod policies;
mod probe;
mod provisioning;
mod rules;
mod secrets;
mod things;
