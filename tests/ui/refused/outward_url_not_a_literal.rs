fn main() {
    let url = String::from("https://api.example.com/in");
    palisade::outward_url!(url);
}
