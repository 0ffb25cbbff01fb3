fn main() {
    palisade::topic_name!("$aws/rules/+/temperature");
}
