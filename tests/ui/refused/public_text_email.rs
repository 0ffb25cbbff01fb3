fn main() {
    palisade::public_text!("ask jane@example.com");
}
