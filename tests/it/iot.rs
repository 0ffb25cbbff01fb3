//! AWS IoT Core's control plane, through the typed layer.

mod certificates;
mod desk;
mod fleet;
mod fleet_files;
mod fleet_lies;
mod keys;
mod made;
mod policies;
mod provisioning;
mod secrets;
mod things;
