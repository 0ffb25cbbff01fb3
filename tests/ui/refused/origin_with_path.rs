fn main() {
    palisade::https_origin!("https://app.example.com/");
}
