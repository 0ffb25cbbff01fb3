use palisade::{Error, Session, kms, region};

async fn open() -> Result<kms::Client, Error> {
    let session = Session::builder(region::ApEast2).connect().await?;
    Ok(kms::Client::new(&session))
}

fn main() {
    drop(open());
}
