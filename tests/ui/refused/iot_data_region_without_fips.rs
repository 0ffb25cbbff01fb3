use palisade::{Error, Session, iot_data, region};

async fn open() -> Result<iot_data::Client, Error> {
    let session = Session::builder(region::EuWest1).connect().await?;
    Ok(iot_data::Client::new(&session))
}

fn main() {
    drop(open());
}
