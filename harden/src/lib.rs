//! Nothing but tests, and the pages of `docs/` whose programs take SDK crates that the crate itself does
//! not depend on.

#[cfg(doctest)]
#[doc = include_str!("../../docs/iot-device-advisor.md")]
mod iot_device_advisor {}
#[cfg(doctest)]
#[doc = include_str!("../../docs/iot-jobs-data.md")]
mod iot_jobs_data {}
#[cfg(doctest)]
#[doc = include_str!("../../docs/iot-tunneling.md")]
mod iot_tunneling {}
#[cfg(doctest)]
#[doc = include_str!("../../docs/iot-wireless.md")]
mod iot_wireless {}
