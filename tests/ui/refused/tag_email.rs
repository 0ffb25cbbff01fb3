fn main() {
    palisade::tag!("owner", "jane@example.com");
}
