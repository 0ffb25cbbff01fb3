fn main() {
    palisade::bucket_name!("ab");
}
