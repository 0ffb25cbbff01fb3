use palisade::{Builder, Route, Service, region};

fn private(builder: Builder<region::Standard<region::UsEast1>>) {
    drop(builder.route(Service::S3, Route::VpcEndpoint("https://s3.example")));
}

fn main() {
    let _ = private;
}
