fn main() {
    palisade::thing_name!(env!("CARGO_MANIFEST_DIR"));
}
