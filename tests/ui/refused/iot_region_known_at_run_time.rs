use palisade::region::AnyRegion;
use palisade::{Error, Session, iot};

async fn open(region: AnyRegion) -> Result<iot::Client, Error> {
    let session = Session::builder(region).connect().await?;
    Ok(iot::Client::new(&session))
}

fn main() {
    let _ = open;
}
