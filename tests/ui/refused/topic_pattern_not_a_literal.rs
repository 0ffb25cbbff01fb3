fn main() {
    let hall = String::from("acme/north/#");
    palisade::topic_pattern!(hall);
}
