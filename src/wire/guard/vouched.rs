//! Text that a call of this crate sends and that the guard need not look at.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

/// Keys and values that the guard is to let pass in one call: those that stand on the resource already,
/// the mark of a creation, identifiers that were read by a declared grammar, and words of a closed
/// vocabulary.
///
/// Security: the type does not leave this crate, so that no caller can vouch for tags.
#[derive(Clone, Debug)]
pub(crate) struct Vouched {
    pairs: Vec<(String, String)>,
    is_own: bool,
}

impl Vouched {
    /// For one of this crate's own calls, which no verdict stops: it was planned from what stands there.
    #[cfg(feature = "s3")]
    pub(crate) fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::made(pairs, true)
    }

    /// For a call of the caller's, on which the verdicts stand.
    #[cfg(any(feature = "iot", feature = "iot-data", feature = "twinmaker"))]
    pub(crate) fn text<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        Self::made(pairs, false)
    }

    fn made<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, is_own: bool) -> Self {
        let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        let pairs = pairs.into_iter().map(owned).collect();
        Self { pairs, is_own }
    }

    /// Marks a call of this crate's own that stores no text by itself.
    #[cfg(feature = "s3")]
    pub(crate) fn own() -> Self {
        Self::new([])
    }

    /// Whether the call is one of this crate's own.
    pub(crate) fn is_own(cfg: &ConfigBag) -> bool {
        cfg.load::<Self>().is_some_and(|vouched| vouched.is_own)
    }

    pub(super) fn has(cfg: &ConfigBag, key: &str, value: &str) -> bool {
        cfg.load::<Self>().is_some_and(|vouched| {
            vouched
                .pairs
                .iter()
                .any(|pair| pair.0 == key && pair.1 == value)
        })
    }
}

impl Storable for Vouched {
    type Storer = StoreReplace<Self>;
}

/// An interceptor to be added to the call.
impl Intercept for Vouched {
    fn name(&self) -> &'static str {
        "palisade::Vouched"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        cfg.interceptor_state().store_put(self.clone());
        Ok(())
    }
}
