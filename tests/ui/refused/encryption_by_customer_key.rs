use palisade::Encryption;

fn main() {
    Encryption::sse_c([7; 32]);
}
