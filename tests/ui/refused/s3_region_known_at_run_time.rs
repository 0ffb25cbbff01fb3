use palisade::region::AnyRegion;
use palisade::{Error, Session, s3};

async fn open(region: AnyRegion) -> Result<s3::Client, Error> {
    let session = Session::builder(region).connect().await?;
    Ok(s3::Client::new(&session))
}

fn main() {
    let _ = open;
}
