use palisade::{DeviceEndpoint, Error, Session, iot_data, region};

async fn open(own: &DeviceEndpoint) -> Result<iot_data::Client, Error> {
    let session = Session::builder(region::UsEast1).connect().await?;
    iot_data::Client::at(&session, own)
}

fn main() {
    let _ = open;
}
