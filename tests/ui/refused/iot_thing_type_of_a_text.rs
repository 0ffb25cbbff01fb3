use palisade::{iot, thing_name};

fn press(iot: &iot::Client) {
    let _ = iot.create_thing(thing_name!("press-17")).thing_type("press");
}

fn main() {
    let _ = press;
}
