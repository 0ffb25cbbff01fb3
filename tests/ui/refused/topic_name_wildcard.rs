fn main() {
    palisade::topic_name!("halls/+/temperature");
}
