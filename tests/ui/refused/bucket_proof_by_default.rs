//! A `BucketProof` has no default: nothing was read.

fn main() {
    let _: palisade::BucketProof = Default::default();
}
