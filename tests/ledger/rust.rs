//! What is read of generated Rust, as text: names, literals, functions, blocks, types.

/// A name without case and underscores, as the models and the crates both spell it.
pub(crate) fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The name that a text begins with.
pub(crate) fn name(text: &str) -> &str {
    let text = text.strip_prefix("r#").unwrap_or(text);
    text.split(|c| !is_of_name(c)).next().unwrap_or_default()
}

/// What lies between two marks, the first time that the first one occurs.
pub(crate) fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, text) = text.split_once(from)?;
    Some(text.split_once(to)?.0)
}

/// The literal that a text begins with, after blanks.
pub(crate) fn literal(text: &str) -> Option<&str> {
    let text = text.trim_start().strip_prefix('"')?;
    Some(text.split_once('"')?.0)
}

/// The first argument of every call, where it is a literal.
pub(crate) fn literals<'a>(text: &'a str, call: &str) -> Vec<&'a str> {
    text.split(call).skip(1).filter_map(literal).collect()
}

/// The members of the input that a text mentions, each once.
pub(crate) fn mentions(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    let mut parts = text.split("input.");
    let mut before = parts.next().unwrap_or_default();
    for part in parts {
        let own = !before.ends_with(|c: char| c.is_ascii_alphanumeric());
        if own && !found.contains(&name(part)) {
            found.push(name(part));
        }
        before = part;
    }
    found
}

/// A text in braces, cut behind every brace that closes on its outermost level.
pub(crate) fn blocks(text: &str) -> Vec<&str> {
    let (mut depth, mut rest, mut found) = (0, text, Vec::new());
    for line in text.split_inclusive('\n') {
        let (opened, closed) = (count(line, b'{'), count(line, b'}'));
        depth += opened - closed;
        if depth == 0 && closed > 0 {
            let end = line.as_ptr() as usize + line.len() - (rest.as_ptr() as usize);
            let (block, after) = rest.split_at(end);
            found.push(block);
            rest = after;
        }
    }
    found
}

fn count(line: &str, brace: u8) -> i32 {
    line.bytes().map(|byte| i32::from(byte == brace)).sum()
}

/// What a member of an input or of a type can be.
#[derive(Clone, PartialEq)]
pub(crate) enum Type {
    Text,
    Bytes,
    Flag,
    Number,
    Time,
    Named(String),
    List(Box<Type>),
    Map(Box<Type>, Box<Type>),
    Unreadable(String),
}

impl Type {
    pub(crate) fn read(text: &str) -> Self {
        let text = text.trim();
        for wrapper in ["::std::option::Option<", "::std::boxed::Box<"] {
            if let Some(inner) = inside(text, wrapper) {
                return Self::read(inner);
            }
        }
        if let Some(inner) = inside(text, "::std::vec::Vec<") {
            return Self::List(Box::new(Self::read(inner)));
        }
        if let Some(inner) = inside(text, "::std::collections::HashMap<")
            && let Some((key, value)) = inner.split_once(", ")
        {
            return Self::Map(Box::new(Self::read(key)), Box::new(Self::read(value)));
        }
        if let Some(name) = text.strip_prefix("crate::types::") {
            return Self::Named(name.to_owned());
        }
        match text {
            "::std::string::String" | "::aws_smithy_types::Document" => Self::Text,
            "::aws_smithy_types::Blob" | "::aws_smithy_types::byte_stream::ByteStream" => {
                Self::Bytes
            }
            "bool" => Self::Flag,
            "i8" | "i16" | "i32" | "i64" | "f32" | "f64" => Self::Number,
            "::aws_smithy_types::DateTime" => Self::Time,
            _ => Self::Unreadable(text.to_owned()),
        }
    }
}

fn inside<'a>(text: &'a str, wrapper: &str) -> Option<&'a str> {
    text.strip_prefix(wrapper)?.strip_suffix('>')
}
