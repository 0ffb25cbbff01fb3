use palisade::iot::{Action, HttpAuth};

fn main() {
    let auth = HttpAuth::confirmed_destination();
    Action::http("https://api.example.com/in", auth);
}
