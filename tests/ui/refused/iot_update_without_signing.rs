use palisade::iot::OtaFile;
use palisade::{object_key, s3::VerifiedBucket};

fn file(bucket: &VerifiedBucket) -> OtaFile {
    OtaFile::in_bucket("/firmware", bucket, object_key!("firmware/2.1.bin"))
}

fn main() {
    let _ = file;
}
