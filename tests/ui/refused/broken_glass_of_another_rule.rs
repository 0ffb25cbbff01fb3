use palisade::s3::{self, Adopt, Control};
use palisade::{BrokenGlass, bucket_name, rule};

fn site(s3: &s3::Client, glass: &BrokenGlass<rule::Keys>) -> Adopt {
    s3.adopt(bucket_name!("acme-press-kit"))
        .accept_public(Control::Website, glass)
}

fn main() {
    let _ = site;
}
