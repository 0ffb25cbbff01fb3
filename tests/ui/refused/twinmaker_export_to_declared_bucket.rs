use palisade::twinmaker::{Client, TransferSiteWise};
use palisade::{Error, s3};

async fn export(twin: &Client, bucket: &s3::Bucket) -> Result<(), Error> {
    let all = TransferSiteWise::all();
    twin.transfer_to_bucket(all, bucket, None).await.map(drop)
}

fn main() {
    let _ = export;
}
