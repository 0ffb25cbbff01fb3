fn main() {
    palisade::role_arn!("arn:aws:iam::111122223333:user/deploy");
}
