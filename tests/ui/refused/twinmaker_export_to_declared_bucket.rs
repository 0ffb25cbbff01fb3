use palisade::s3;
use palisade::twinmaker::{MetadataTransfer, TransferSiteWise};

fn export(bucket: &s3::Bucket) -> MetadataTransfer {
    MetadataTransfer::to_bucket(TransferSiteWise::all(), bucket, None)
}

fn main() {
    let _ = export;
}
