use palisade::MfaCode;

fn twice(code: MfaCode) -> [MfaCode; 2] {
    [code.clone(), code]
}

fn main() {
    let _ = twice;
}
