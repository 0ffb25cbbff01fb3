fn main() {
    let name = String::from("acme-telemetry");
    palisade::bucket_name!(&name);
}
