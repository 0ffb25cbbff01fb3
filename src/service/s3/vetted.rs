//! Tags that a call of this crate sends and that the guard need not look at.

use aws_sdk_s3::config::Intercept;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

/// Keys and values that the guard is to let pass in one call: those that stand on the bucket already,
/// the mark of a creation, identifiers that were read by a declared grammar, and words of a closed
/// vocabulary.
///
/// Security: the type does not leave this crate, so that no caller can vouch for tags.
#[derive(Clone, Debug)]
pub(super) struct Vetted(Vec<(String, String)>);

impl Vetted {
    pub(super) fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let owned = |(key, value): (&str, &str)| (key.to_owned(), value.to_owned());
        Self(pairs.into_iter().map(owned).collect())
    }

    pub(super) fn has(cfg: &ConfigBag, pair: &(String, String)) -> bool {
        cfg.load::<Self>()
            .is_some_and(|vetted| vetted.0.contains(pair))
    }
}

impl Storable for Vetted {
    type Storer = StoreReplace<Self>;
}

/// An interceptor to be added to the call.
impl Intercept for Vetted {
    fn name(&self) -> &'static str {
        "palisade::Vetted"
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
