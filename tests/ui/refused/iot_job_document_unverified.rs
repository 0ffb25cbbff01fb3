use palisade::iot::JobDocument;
use palisade::{Encryption, bucket_name, object_key, role_arn, s3};

fn document(s3: &s3::Client) -> JobDocument {
    let bucket = s3.declare(bucket_name!("acme-firmware"), Encryption::sse_s3());
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-downloads");
    JobDocument::in_bucket(&bucket, object_key!("jobs/update.json"), role)
}

fn main() {
    let _ = document;
}
