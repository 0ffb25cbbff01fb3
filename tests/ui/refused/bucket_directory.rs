fn main() {
    palisade::bucket_name!("acme--use1-az4--x-s3");
}
