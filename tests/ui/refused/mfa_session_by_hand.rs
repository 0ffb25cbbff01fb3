//! Only a code that STS accepted makes an `MfaSession`.

fn main() {
    let _ = palisade::MfaSession {};
}
