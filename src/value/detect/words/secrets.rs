//! Words that announce secrets.

use super::{Phrase, Secret, Topic};

pub(super) const PHRASES: &[Phrase] = &[(b"password", Topic::Secret(Secret::Password))];
