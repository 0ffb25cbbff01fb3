use palisade::{iot_data, topic_name};

fn stop(data: &iot_data::Client) {
    let _ = data.publish(&topic_name!("acme/+/commands"), "stop");
}

fn main() {
    let _ = stop;
}
