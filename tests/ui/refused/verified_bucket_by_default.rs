//! A `VerifiedBucket` has no default: nothing was read.

fn main() {
    let _: palisade::s3::VerifiedBucket = Default::default();
}
