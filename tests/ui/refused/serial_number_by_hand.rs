fn main() {
    palisade::text::SerialNumber(String::from("QX-00421187"));
}
