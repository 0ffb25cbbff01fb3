fn main() {
    let note = String::from("replaced the pump of line 4");
    palisade::public_text!(note);
}
