use palisade::iot_data;

fn stop(data: &iot_data::Client) {
    let _ = data.publish("acme/press-17/commands", "stop");
}

fn main() {
    let _ = stop;
}
