fn main() {
    palisade::bucket_name!("Acme-Telemetry");
}
