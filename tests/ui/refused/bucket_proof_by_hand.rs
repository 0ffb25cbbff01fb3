//! Only reading the bucket makes a `BucketProof`.

fn main() {
    let _ = palisade::BucketProof {};
}
