fn main() {
    palisade::object_key!("users/jane@example.com/photo.jpg");
}
