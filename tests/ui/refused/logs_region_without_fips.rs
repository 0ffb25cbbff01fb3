use palisade::{Error, Session, logs, region};

async fn open() -> Result<logs::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(logs::Client::new(&session))
}

fn main() {
    drop(open());
}
