fn main() {
    let _ = palisade::workspace_id!("plant.4");
}
