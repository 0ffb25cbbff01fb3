//! A bucket is created with a choice of encryption, never without one.

fn create(s3: &palisade::s3::Client) {
    let _ = s3.create_bucket(palisade::bucket_name!("acme-telemetry"));
}

fn main() {}
