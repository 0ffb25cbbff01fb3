use palisade::region::AnyRegion;
use palisade::{Builder, Route, Service, Session, vpc_endpoint};

fn private(region: AnyRegion) -> Builder<AnyRegion> {
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    Session::builder(region).route(Service::S3, Route::VpcEndpoint(endpoint))
}

fn main() {
    drop(private);
}
