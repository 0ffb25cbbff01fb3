fn main() {
    let origin = String::from("https://app.example.com");
    palisade::https_origin!(origin);
}
