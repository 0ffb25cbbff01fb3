use palisade::{Error, Session, region, twinmaker};

async fn open() -> Result<twinmaker::Client, Error> {
    let session = Session::builder(region::UsEast2).connect().await?;
    Ok(twinmaker::Client::new(&session))
}

fn main() {
    drop(open());
}
