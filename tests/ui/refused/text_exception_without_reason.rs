use palisade::Service;
use palisade::text::{Kind, TextException};

fn main() {
    let _ = TextException::new(Service::S3, "PutObject", "Metadata", Kind::Email);
}
