use palisade::iot::{Client, TlsPolicy};
use palisade::{domain_configuration_name, rule, waive};

fn devices(iot: &Client) {
    let why = waive!(rule::Fips, "gateways are built without a FIPS module");
    let name = domain_configuration_name!("devices");
    drop(iot.create_domain_configuration(name, TlsPolicy::Tls10, why));
}

fn main() {
    let _ = devices;
}
