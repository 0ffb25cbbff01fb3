use palisade::{DeviceEndpoint, region};

fn main() {
    println!("{}", DeviceEndpoint::fips_in(region::EuWest1));
}
