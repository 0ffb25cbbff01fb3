fn main() {
    palisade::topic_pattern!("acme/*");
}
