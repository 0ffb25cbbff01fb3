fn main() {
    palisade::vpc_endpoint!("vpce-0123456789abcdef0");
}
