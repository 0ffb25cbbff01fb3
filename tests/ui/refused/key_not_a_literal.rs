fn main() {
    let key = std::fs::read_to_string("key.arn").unwrap_or_default();
    palisade::key_arn!(key);
}
