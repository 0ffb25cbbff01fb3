//! Only a second factor or an attested caller makes broken glass.

fn main() {
    let _ = palisade::BrokenGlass::<palisade::rule::Private> {};
}
