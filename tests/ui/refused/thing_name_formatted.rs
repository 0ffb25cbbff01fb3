fn main() {
    palisade::thing_name!(format!("gateway-{:04}", 42));
}
