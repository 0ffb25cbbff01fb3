use palisade::Session;

fn deploy(session: &Session) {
    let _ = session.assume_role("arn:aws:iam::111122223333:role/deploy", "nightly");
}

fn main() {
    let _ = deploy;
}
