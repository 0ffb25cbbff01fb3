//! The patterns of the models, which are Java's, as the regular expressions of Rust.
use regex::Regex;

/// Java's classes are those of ASCII.
const CLASSES: [(&str, &str); 9] = [
    (r"\p{Graph}", "[:graph:]"),
    (r"\p{Cntrl}", "[:cntrl:]"),
    (r"\p{Upper}", "[:upper:]"),
    (r"\p{Digit}", "[:digit:]"),
    (r"\w", "[0-9A-Za-z_]"),
    (r"\d", "[0-9]"),
    (r"\s", r"[ \t\n\x0B\f\r]"),
    (r"\S", r"[^ \t\n\x0B\f\r]"),
    (r"\/", "/"),
];

/// The expression that a whole value must match.
pub(super) fn whole(pattern: &str) -> Result<Regex, regex::Error> {
    let mut text = pattern.to_owned();
    for (java, rust) in CLASSES {
        text = text.replace(java, rust);
    }
    Regex::new(&format!(r"\A(?:{text})\z"))
}
