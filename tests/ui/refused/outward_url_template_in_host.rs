fn main() {
    palisade::outward_url!("https://${topic(2)}.example.com/in");
}
