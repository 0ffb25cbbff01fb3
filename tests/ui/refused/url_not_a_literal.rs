fn main() {
    let hook = String::from("https://hooks.example.com/");
    palisade::https_url!(hook);
}
