fn annotate(note: &palisade::text::PublicText) -> &str {
    note.as_str()
}

fn main() {
    annotate("replaced the pump of line 4");
}
