use palisade::Session;

fn main() {
    Session::builder("us-east-1");
}
