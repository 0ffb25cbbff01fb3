use palisade::{Keys, SecretString};

fn user(secret: SecretString) -> Keys {
    Keys::long_lived("AKIAIOSFODNN7EXAMPLE", secret)
}

fn main() {
    let _ = user;
}
