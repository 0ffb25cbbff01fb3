use palisade::iot::{Client, LogLevel};
use palisade::role_arn;

fn quiet(iot: &Client) {
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-logs");
    drop(iot.set_v2_logging(role, LogLevel::Disabled));
}

fn main() {
    let _ = quiet;
}
