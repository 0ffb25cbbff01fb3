//! AWS IoT Core's control plane, through the typed layer.

mod certificates;
mod desk;
mod fleet;
mod fleet_files;
mod fleet_lies;
mod inward;
mod keys;
mod made;
mod policies;
mod probe;
mod provisioning;
mod raw;
mod rules;
mod secrets;
mod things;
