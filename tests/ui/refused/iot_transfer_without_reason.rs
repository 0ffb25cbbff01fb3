use palisade::{AccountId, iot};

fn sell(certificate: &iot::Certificate, buyer: &AccountId) {
    let _ = certificate.transfer(buyer);
}

fn main() {
    let _ = sell;
}
