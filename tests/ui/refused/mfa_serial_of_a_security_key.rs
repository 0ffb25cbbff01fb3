fn main() {
    palisade::mfa_serial!("arn:aws:iam::111122223333:u2f/user/operator/key");
}
