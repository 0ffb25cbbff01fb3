fn main() {
    palisade::thing_name!(concat!("gateways", "/", "0042"));
}
