use palisade::iot::{self, CaCertificate};

fn own(iot: &iot::Client, ca: CaCertificate) {
    let _ = iot.register_ca_certificate(ca);
}

fn main() {
    let _ = own;
}
