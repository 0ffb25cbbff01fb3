use palisade::bucket_name;
use palisade::s3::{self, Adopt, Control};

fn site(s3: &s3::Client) -> Adopt {
    s3.adopt(bucket_name!("acme-press-kit"))
        .accept_public(Control::Website)
}

fn main() {
    let _ = site;
}
