use palisade::aws_sdk_s3::types::ObjectCannedAcl;
use palisade::{rule, s3, waive};

fn publish(s3: &s3::Client) {
    let acl = s3.sdk().put_object_acl().bucket("acme-press-kit").key("logo.svg");
    let _ = acl
        .acl(ObjectCannedAcl::PublicRead)
        .customize()
        .interceptor(waive!(rule::Private, "the press kit is public by contract"));
}

fn main() {
    let _ = publish;
}
