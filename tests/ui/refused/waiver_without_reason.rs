fn main() {
    palisade::waive!(palisade::rule::Discovery);
}
