//! What is kept of an account in a region.
use super::authority::Authority;
use crate::testing::model::state;

pub(super) use state::Kept;

/// With it goes who signs the certificates, once one was asked for.
pub(super) type State = state::State<Option<Authority>>;
