//! Elements of documents that the SDK wrote.

/// The text of the one element of a name. Whether the document is what the SDK writes is for the guard to
/// say; where an element is written in another way, or twice, there is none.
pub(crate) fn element<'b>(body: &'b str, name: &str) -> Option<&'b str> {
    let (before, rest) = body.split_once(&format!("<{name}>"))?;
    let (text, after) = rest.split_once(&format!("</{name}>"))?;
    let again = format!("{name}>");
    let is_plain = !text.contains(['<', '&']);
    (is_plain && !before.contains(&again) && !after.contains(&again)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_that_could_be_another_is_none() {
        assert_eq!(element("<a><Key>k</Key></a>", "Key"), Some("k"));
        for body in [
            "",
            "<Key>k",
            "<Key x=\"\">k</Key>",
            "<s:Key>k</s:Key>",
            "<Key>k</Key><Key>l</Key>",
            "<s:Key>l</s:Key><Key>k</Key>",
            "<Key>k<!-- --></Key>",
            "<Key>&#107;</Key>",
        ] {
            assert_eq!(element(body, "Key"), None, "{body}");
        }
    }
}
