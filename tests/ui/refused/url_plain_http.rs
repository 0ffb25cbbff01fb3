fn main() {
    palisade::https_url!("http://hooks.example.com/ingest");
}
