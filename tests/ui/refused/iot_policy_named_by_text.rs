use palisade::{iot, policy::DevicePolicy};

fn press(iot: &iot::Client) {
    let _ = iot.create_policy("press", DevicePolicy::of_things());
}

fn main() {
    let _ = press;
}
