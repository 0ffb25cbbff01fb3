//! The typed layer of AWS IoT Core.

mod desk;
mod fleet;
mod fleet_files;
mod fleet_lies;
