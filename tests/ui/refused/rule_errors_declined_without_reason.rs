use palisade::iot::ErrorAction;

fn main() {
    ErrorAction::none();
}
