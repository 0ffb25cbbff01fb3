use palisade::s3::PresignedUrl;

fn redirect(_location: &str) {}

fn answer(link: &PresignedUrl) {
    redirect(link);
}

fn main() {
    let _ = answer;
}
