use palisade::{Builder, Route, Service, Session, region, vpc_endpoint};

fn private() -> Builder<region::UsEast1> {
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    Session::builder(region::UsEast1).route(Service::S3, Route::VpcEndpoint(endpoint))
}

fn main() {
    drop(private());
}
