use palisade::s3;
use palisade::twinmaker::{Client, TransferSiteWise};

fn export(twin: &Client, bucket: &s3::Bucket) {
    drop(twin.transfer_to_bucket(TransferSiteWise::all(), bucket, None));
}

fn main() {
    let _ = export;
}
