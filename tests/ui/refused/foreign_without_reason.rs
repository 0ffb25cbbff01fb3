use palisade::{AccountId, bucket_name, s3};

fn weather(s3: &s3::Client, owner: AccountId) -> s3::ForeignBucket {
    s3.declare_foreign(bucket_name!("weather-archive"), owner)
}

fn main() {
    let _ = weather;
}
