fn main() {
    palisade::https_origin!("http://app.example.com");
}
