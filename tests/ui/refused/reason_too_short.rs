fn main() {
    palisade::reason!("because");
}
