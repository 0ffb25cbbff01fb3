use palisade::{Encryption, s3};

fn telemetry(s3: &s3::Client) -> s3::Bucket {
    s3.declare("acme-telemetry", Encryption::sse_s3())
}

fn main() {
    let _ = telemetry;
}
