use palisade::region;

fn main() {
    region::EuWest1.standard_endpoints();
}
