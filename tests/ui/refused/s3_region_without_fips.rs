use palisade::{Error, Session, region, s3};

async fn open() -> Result<s3::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(s3::Client::new(&session))
}

fn main() {
    drop(open());
}
