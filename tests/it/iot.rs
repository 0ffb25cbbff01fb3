//! AWS IoT Core's control plane, through the typed layer.

mod certificates;
mod keys;
mod made;
mod policies;
mod provisioning;
mod secrets;
mod things;
