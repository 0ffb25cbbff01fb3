use palisade::iot::{Action, HttpAuth};
use palisade::reason;

fn main() {
    let auth = HttpAuth::confirmed_destination(reason!("an echo of public readings"));
    Action::http("https://api.example.com/in", auth);
}
