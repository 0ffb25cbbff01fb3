//! Doors to a cloud that is not AWS, for tests. With feature `testing` only.
//!
//! Every door uses the fixed example keys of AWS's documentation and nothing else, so that no real
//! credential can go through it.

use std::net::SocketAddr;

use aws_credential_types::Credentials;
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use super::builder::{Builder, Door};
use crate::Refusal;
use crate::region::Region;
use crate::wire::trust::Trust;

pub use super::probe::Probe;

/// The access key id that every door uses: the one of AWS's documentation.
pub const EXAMPLE_ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
/// The secret access key that goes with it.
pub const EXAMPLE_SECRET_ACCESS_KEY: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
/// The account that the example keys belong to.
pub const EXAMPLE_ACCOUNT: &str = "111122223333";

/// A test cloud says itself whose keys these are, when STS is asked; a mock cannot.
pub(super) fn example_keys(account: Option<&str>) -> Credentials {
    let mut keys = Credentials::builder()
        .access_key_id(EXAMPLE_ACCESS_KEY_ID)
        .secret_access_key(EXAMPLE_SECRET_ACCESS_KEY)
        .provider_name("palisade example keys");
    keys.set_account_id(account.map(Into::into));
    keys.build()
}

/// Sends every connection to one address: the loopback cloud, or another emulator behind TLS.
///
/// Host names, certificates, endpoint rules and the guard work as they do with AWS.
#[derive(Clone, Debug)]
pub struct TestCloud {
    connect_to: SocketAddr,
    trust: Trust,
    clock: Option<SharedTimeSource>,
}

impl TestCloud {
    /// A cloud at an address, whose certificates come from the given authority (in PEM).
    ///
    /// # Errors
    /// As [`Trust::private_ca`].
    pub fn new(connect_to: SocketAddr, ca_pem: &str) -> Result<Self, Refusal> {
        Ok(Self {
            connect_to,
            trust: Trust::private_ca(ca_pem)?,
            clock: None,
        })
    }

    /// Lets the session go by another clock when it asks whether credentials have ended. Requests are
    /// signed by the machine's clock.
    #[must_use]
    pub fn clock(mut self, clock: impl TimeSource + 'static) -> Self {
        self.clock = Some(SharedTimeSource::new(clock));
        self
    }
}

/// Hands requests to an SDK mock instead of the network; the guard checks them first.
#[derive(Clone, Debug)]
pub struct Offline {
    /// The mock.
    pub http_client: SharedHttpClient,
}

impl<R: Region> Builder<R> {
    /// Connects to a test cloud instead of AWS.
    ///
    /// # Danger
    /// The session speaks to whatever answers at the address. Credentials are the example keys,
    /// whatever the environment holds.
    pub fn danger_test_cloud(mut self, cloud: TestCloud) -> Self {
        self.door = Door::TestCloud(cloud.connect_to);
        self.trust = cloud.trust;
        if let Some(clock) = cloud.clock {
            self.clock = clock;
        }
        self
    }

    /// Connects to nothing: requests end in an SDK mock.
    ///
    /// # Danger
    /// Nothing of TLS is tested this way, nor that a client which was rebuilt without the guard sends
    /// nothing: that is the session's own connection, which the mock stands in for. Credentials are the
    /// example keys of [`EXAMPLE_ACCOUNT`].
    pub fn danger_offline(mut self, mock: Offline) -> Self {
        self.door = Door::Offline(mock.http_client);
        self
    }
}
