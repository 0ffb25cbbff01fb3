fn main() {
    palisade::topic_pattern!("$aws/things/+/shadow/update");
}
