fn main() {
    palisade::vpc_endpoint!("https://s3.example");
}
