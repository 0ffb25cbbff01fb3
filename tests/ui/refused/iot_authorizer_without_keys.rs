use palisade::{authorizer_name, iot, lambda_arn};

fn presses(iot: &iot::Client) {
    let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
    let _ = iot.create_authorizer(authorizer_name!("presses"), function);
}

fn main() {
    let _ = presses;
}
