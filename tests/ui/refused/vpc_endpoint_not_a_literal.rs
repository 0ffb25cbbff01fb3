fn main() {
    let id = String::from("vpce-0123456789abcdef0-a1b2c3d4");
    palisade::vpc_endpoint!(id);
}
