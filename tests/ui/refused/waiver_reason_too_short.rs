use palisade::rule;

fn main() {
    palisade::waive!(rule::Discovery, "because");
}
