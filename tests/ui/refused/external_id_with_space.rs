fn main() {
    palisade::external_id!("acme unit 7");
}
