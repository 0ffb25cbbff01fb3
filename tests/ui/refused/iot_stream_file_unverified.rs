use palisade::iot::StreamFile;
use palisade::{bucket_name, object_key};

fn main() {
    StreamFile::new(0, &bucket_name!("acme-firmware"), object_key!("firmware/2.1.bin"));
}
