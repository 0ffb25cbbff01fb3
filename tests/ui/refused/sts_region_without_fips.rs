use palisade::{Error, Session, region, sts};

async fn open() -> Result<sts::Client, Error> {
    let session = Session::builder(region::CaCentral1).connect().await?;
    Ok(sts::Client::new(&session))
}

fn main() {
    drop(open());
}
