use palisade::s3::PresignedUrl;

fn link() -> PresignedUrl {
    Default::default()
}

fn main() {
    let _ = link;
}
