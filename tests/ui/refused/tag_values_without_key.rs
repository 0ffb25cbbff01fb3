palisade::tag_values! {
    pub enum Stage {
        Production = "prod",
    }
}

fn main() {}
