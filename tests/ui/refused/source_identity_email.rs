fn main() {
    palisade::source_identity!("jane@example.com");
}
