use palisade::MfaCode;

fn greet(code: &MfaCode) -> String {
    format!("your code is {code}")
}

fn main() {
    let _ = greet;
}
