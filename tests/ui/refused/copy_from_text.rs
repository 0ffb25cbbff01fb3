use palisade::s3;

fn copy(bucket: &s3::Bucket) {
    let _ = bucket.copy_object("copy", "weather-archive", "k");
}

fn main() {
    let _ = copy;
}
