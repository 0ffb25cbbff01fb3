use palisade::{Error, Session, reason, region, twinmaker};

async fn open() -> Result<twinmaker::Client, Error> {
    let here = region::EuWest3.standard_endpoints(reason!("no FIPS endpoints in eu-west-3"));
    let session = Session::builder(here).connect().await?;
    Ok(twinmaker::Client::new(&session))
}

fn main() {
    drop(open());
}
