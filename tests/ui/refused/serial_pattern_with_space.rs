fn main() {
    palisade::serial_pattern!("AA ########");
}
