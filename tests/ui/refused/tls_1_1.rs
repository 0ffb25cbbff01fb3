use palisade::{Session, TlsVersion, region};

fn main() {
    drop(Session::builder(region::UsEast1).minimum_tls(TlsVersion::V1_1));
}
