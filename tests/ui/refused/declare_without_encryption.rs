use palisade::{bucket_name, s3};

fn telemetry(s3: &s3::Client) -> s3::Bucket {
    s3.declare(bucket_name!("acme-telemetry"))
}

fn main() {
    let _ = telemetry;
}
