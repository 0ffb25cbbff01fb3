use palisade::{device_policy_name, iot};

fn press(iot: &iot::Client, document: &str) {
    let _ = iot.create_policy(device_policy_name!("press"), document);
}

fn main() {
    let _ = press;
}
