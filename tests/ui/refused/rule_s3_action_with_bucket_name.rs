use palisade::iot::Action;
use palisade::{bucket_name, role_arn, rule_text};

fn main() {
    let role = role_arn!("arn:aws:iam::111122223333:role/rules");
    Action::s3(&bucket_name!("acme-telemetry"), rule_text!("${topic(2)}.json"), role);
}
