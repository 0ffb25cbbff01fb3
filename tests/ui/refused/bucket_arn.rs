fn main() {
    palisade::bucket_name!("arn:aws:s3:::acme-telemetry");
}
