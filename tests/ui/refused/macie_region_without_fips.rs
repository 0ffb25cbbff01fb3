use palisade::{Error, Session, macie, region};

async fn open() -> Result<macie::Client, Error> {
    let session = Session::builder(region::UsGovWest1).connect().await?;
    Ok(macie::Client::new(&session))
}

fn main() {
    drop(open());
}
