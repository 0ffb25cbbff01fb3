//! Only reading the bucket makes a `VerifiedBucket`.

fn main() {
    let _ = palisade::s3::VerifiedBucket {};
}
