use palisade::iot::{Client, TlsPolicy};
use palisade::{Session, domain_configuration_name, region};

fn devices(session: &Session<region::UsEast1>) {
    let iot = Client::new(session);
    let name = domain_configuration_name!("devices");
    drop(iot.create_domain_configuration(name, TlsPolicy::Tls13Only, session));
}

fn main() {
    let _ = devices;
}
