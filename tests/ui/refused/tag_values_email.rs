palisade::tag_values! {
    pub enum Owner: "owner" {
        Desk = "desk-7",
        Jane = "jane@example.com",
    }
}

fn main() {}
