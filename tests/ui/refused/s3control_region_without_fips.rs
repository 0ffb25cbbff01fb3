use palisade::{Error, Session, region, s3control};

async fn open() -> Result<s3control::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(s3control::Client::new(&session))
}

fn main() {
    drop(open());
}
