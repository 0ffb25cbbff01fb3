use palisade::{Error, Session, cloudtrail, region};

async fn open() -> Result<cloudtrail::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(cloudtrail::Client::new(&session))
}

fn main() {
    drop(open());
}
