use palisade::iot;

fn press(iot: &iot::Client, request: &str) {
    let _ = iot.create_certificate_from_csr(request);
}

fn main() {
    let _ = press;
}
