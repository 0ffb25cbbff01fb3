fn main() {
    palisade::https_origin!("https://*.example.com");
}
