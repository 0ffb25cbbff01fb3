use palisade::Encryption;

fn main() {
    Encryption::kms("alias/acme");
}
