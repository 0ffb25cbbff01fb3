use palisade::iot::RegistrationCode;

fn log(code: &RegistrationCode) -> String {
    format!("{code}")
}

fn main() {
    let _ = log;
}
