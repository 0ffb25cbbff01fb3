use palisade::{Error, Session, iam, region};

async fn open() -> Result<iam::Client, Error> {
    let session = Session::builder(region::CnNorth1).connect().await?;
    Ok(iam::Client::new(&session))
}

fn main() {
    drop(open());
}
