const OWNER: &str = "jane@example.com";

fn main() {
    palisade::tag!(concat!("own", "er"), const { OWNER });
}
