use palisade::iot::Client;
use palisade::role_arn;

fn encrypt(iot: &Client) {
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-key");
    drop(iot.encrypt_with("alias/acme", role));
}

fn main() {
    let _ = encrypt;
}
