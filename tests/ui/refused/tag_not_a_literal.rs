fn main() {
    let team = String::from("telemetry");
    palisade::tag!("team", team);
}
