fn main() {
    palisade::outward_url!("http://api.example.com/in");
}
