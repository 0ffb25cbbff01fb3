fn main() {
    palisade::tag!("team", "telemetry", "north");
}
