//! How large a shadow may be.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

/// How many bytes the state document of a shadow may have: 8,192, unless AWS raised the account's limit.
///
/// What counts is the desired and the reported state, each as JSON. For calls of [`Shadow`](super::Shadow) it is
/// said by [`limit`](super::Shadow::limit); for those of the SDK's client it is an interceptor of the one call:
///
/// ```no_run
/// use palisade::iot_data::{self, ShadowLimit};
///
/// # async fn example(data: iot_data::Client, state: Vec<u8>) -> Result<(), Box<dyn std::error::Error>> {
/// let update = data.sdk().update_thing_shadow().thing_name("press-17").payload(state.into());
/// update.customize().interceptor(ShadowLimit::bytes(16_384)).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShadowLimit(u32);

impl ShadowLimit {
    /// The limit that AWS raised the account's to.
    #[must_use]
    pub const fn bytes(most: u32) -> Self {
        Self(most)
    }

    /// Whether a state of so many bytes fits.
    pub(super) fn fits(self, length: usize) -> bool {
        u32::try_from(length).is_ok_and(|length| length <= self.0)
    }

    /// How many bytes a call's payload may have: what stands around the state is a version and a token of 64
    /// bytes at most, which do not count.
    pub(super) fn most(cfg: &ConfigBag) -> u64 {
        const AROUND: u64 = 256;
        let limit = cfg.load::<Self>().copied().unwrap_or_default();
        u64::from(limit.0) + AROUND
    }
}

/// AWS IoT Core endpoints and quotas, "Device Shadow": 8 KB.
impl Default for ShadowLimit {
    fn default() -> Self {
        Self(8 * 1024)
    }
}

impl Storable for ShadowLimit {
    type Storer = StoreReplace<Self>;
}

impl Intercept for ShadowLimit {
    fn name(&self) -> &'static str {
        "palisade::ShadowLimit"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().store_put(*self);
        Ok(())
    }
}
