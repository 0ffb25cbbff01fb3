fn main() {
    palisade::https_url!("https://ingest:hunter2@hooks.example.com/");
}
