use palisade::iot::KafkaAuth;

fn main() {
    KafkaAuth::plaintext();
}
