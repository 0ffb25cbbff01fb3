use palisade::{CredentialSource, Keys};

fn main() {
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    let _ = CredentialSource::Keys(Keys::temporary("ASIAIOSFODNN7EXAMPLE", secret, "token"));
}
