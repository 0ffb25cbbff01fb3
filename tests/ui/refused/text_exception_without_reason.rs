use palisade::text::{Kind, TextException};

fn main() {
    let _ = TextException::new("PutObject", "Metadata", Kind::Email);
}
