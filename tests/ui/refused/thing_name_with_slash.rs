fn main() {
    palisade::thing_name!("halls/gateway-0042");
}
