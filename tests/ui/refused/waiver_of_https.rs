use palisade::rule;

fn main() {
    palisade::waive!(rule::Https, "our proxy speaks plain http only");
}
