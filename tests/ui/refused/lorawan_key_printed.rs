use palisade::LorawanKey;

fn label(key: &LorawanKey) -> String {
    format!("AppKey {key}")
}

fn main() {
    let _ = label;
}
