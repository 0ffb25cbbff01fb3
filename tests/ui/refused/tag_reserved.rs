fn main() {
    palisade::tag!("aws:team", "telemetry");
}
