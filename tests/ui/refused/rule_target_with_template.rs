fn main() {
    palisade::target_name!("readings-${topic(2)}");
}
