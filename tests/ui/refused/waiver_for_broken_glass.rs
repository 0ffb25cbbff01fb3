use palisade::s3::{self, Adopt, Control};
use palisade::{bucket_name, rule, waive};

fn site(s3: &s3::Client) -> Adopt {
    let waiver = waive!(rule::Private, "the press kit is public by contract");
    s3.adopt(bucket_name!("acme-press-kit"))
        .accept_public(Control::Website, &waiver)
}

fn main() {
    let _ = site;
}
