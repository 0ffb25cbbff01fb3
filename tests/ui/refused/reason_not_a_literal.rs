fn main() {
    let why = String::from("no FIPS endpoints in eu-west-1");
    palisade::reason!(why);
}
