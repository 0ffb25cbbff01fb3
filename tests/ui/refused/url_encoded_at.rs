fn main() {
    palisade::https_url!("https://ingest%40hooks.example.com/");
}
