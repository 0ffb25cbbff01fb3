use palisade::{MfaSession, rule, waive};

fn leave(mfa: &MfaSession) {
    let _ = mfa.break_glass(waive!(rule::Fips, "no FIPS endpoints in eu-west-1"));
}

fn main() {
    let _ = leave;
}
