fn main() {
    palisade::role_session_name!("jane@example.com");
}
