//! A `BucketProof` is not made from what somebody stored.

fn main() {
    let _ = serde_json::from_str::<palisade::BucketProof>("{}");
}
