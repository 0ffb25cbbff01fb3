fn main() {
    palisade::outward_url!("https://169.254.169.254/latest/meta-data/");
}
