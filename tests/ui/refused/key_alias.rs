fn main() {
    palisade::key_arn!("alias/acme");
}
