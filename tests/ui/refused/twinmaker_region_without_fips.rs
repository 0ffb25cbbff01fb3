use palisade::{Error, Session, region, twinmaker};

async fn open() -> Result<twinmaker::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(twinmaker::Client::new(&session))
}

fn main() {
    drop(open());
}
