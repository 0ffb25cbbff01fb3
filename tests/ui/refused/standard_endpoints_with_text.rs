use palisade::region;

fn main() {
    region::EuWest1.standard_endpoints("no FIPS endpoints in eu-west-1");
}
