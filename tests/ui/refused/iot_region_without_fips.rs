use palisade::{Error, Session, iot, region};

async fn open() -> Result<iot::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(iot::Client::new(&session))
}

fn main() {
    drop(open());
}
