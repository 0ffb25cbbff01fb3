use palisade::s3::PresignedUrl;

fn answer(link: &PresignedUrl) -> String {
    format!("Location: {link}")
}

fn main() {
    let _ = answer;
}
