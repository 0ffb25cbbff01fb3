//! Tags in XML, as in `<Tags><Tag><Key>team</Key><Value>telemetry</Value></Tag></Tags>`.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Pair, is_key, is_tags, is_value};

/// Reads what the SDK writes: `None` for comments, `CDATA`, declarations of types and what is not
/// closed.
pub(super) fn tags(body: &[u8]) -> Option<Vec<Pair>> {
    let mut reader = Reader::from_str(str::from_utf8(body).ok()?);
    let mut open: Vec<Element> = Vec::new();
    let mut tags = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => open.push(Element::named(start.local_name().into_inner())?),
            Event::Empty(start) => {
                let element = Element::named(start.local_name().into_inner())?;
                close(element, &mut open, &mut tags);
            }
            Event::End(_) => {
                let element = open.pop()?;
                close(element, &mut open, &mut tags);
            }
            Event::Text(text) => {
                let text = text.decode().ok()?;
                match open.last_mut() {
                    Some(element) => element.text.push_str(&text),
                    None if text.trim().is_empty() => {}
                    None => return None,
                }
            }
            Event::GeneralRef(reference) => {
                let element = open.last_mut()?;
                match reference.resolve_char_ref().ok()? {
                    Some(letter) => element.text.push(letter),
                    None => element.text.push(named(&reference)?),
                }
            }
            Event::Decl(declaration) => match declaration.encoding() {
                None => {}
                Some(Ok(name)) if name.eq_ignore_ascii_case(b"utf-8") => {}
                Some(_) => return None,
            },
            Event::Eof if open.is_empty() => return Some(tags),
            _ => return None,
        }
    }
}

fn named(reference: &[u8]) -> Option<char> {
    match reference {
        b"amp" => Some('&'),
        b"lt" => Some('<'),
        b"gt" => Some('>'),
        b"quot" => Some('"'),
        b"apos" => Some('\''),
        _ => None,
    }
}

#[derive(Debug, Default)]
struct Element {
    name: String,
    text: String,
    keys: Vec<String>,
    values: Vec<String>,
}

impl Element {
    fn named(name: &[u8]) -> Option<Self> {
        Some(Self {
            name: str::from_utf8(name).ok()?.to_owned(),
            ..Self::default()
        })
    }
}

/// Gives what an element holds to the one around it.
fn close(element: Element, open: &mut [Element], tags: &mut Vec<Pair>) {
    for key in &element.keys {
        let none = [String::new()];
        let values = match element.values.as_slice() {
            [] => &none,
            values => values,
        };
        tags.extend(values.iter().map(|value| (key.clone(), value.clone())));
    }
    if element.keys.is_empty() {
        tags.extend(
            element
                .values
                .into_iter()
                .map(|value| (String::new(), value)),
        );
    }
    if let Some(outer) = open.last_mut().filter(|outer| is_tags(&outer.name)) {
        if is_key(&element.name) {
            outer.keys.push(element.text);
        } else if is_value(&element.name) {
            outer.values.push(element.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_wherever_they_stand() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        let tag = "<Tag><Key>own&#101;r</Key><Value>jane&amp;co &lt;x&#x40;y&gt;</Value></Tag>";
        for body in [
            format!("<R xmlns=\"https://a/\"><AddTags>{tag}</AddTags></R>"),
            format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Tags><Items> {tag} </Items></Tags>"
            ),
            format!("<R><Comment>Tags</Comment><Tags>{tag}</Tags></R>"),
        ] {
            let expected = vec![pair("owner", "jane&co <x@y>")];
            assert_eq!(tags(body.as_bytes()), Some(expected), "{body}");
        }
        assert_eq!(
            tags(b"<T><Tag><Key>a</Key></Tag><Tag><Value>b</Value></Tag><Tag><Key/></Tag></T>"),
            Some(vec![pair("a", ""), pair("", "b"), pair("", "")])
        );
    }

    #[test]
    fn other_elements_are_passed_over_and_nothing_strange_is_read() {
        let other = b"<R><Key>jane</Key><RemoveTagKeys><Key>jane</Key></RemoveTagKeys></R>";
        assert_eq!(tags(other), Some(Vec::new()));
        for body in [
            "<R><!-- a --></R>",
            "<R><![CDATA[a]]></R>",
            "<!DOCTYPE R><R/>",
            "<R>&jane;</R>",
            "<R>",
            "a<R/>",
            "<?xml version=\"1.0\" encoding=\"utf-7\"?><R/>",
        ] {
            assert_eq!(tags(body.as_bytes()), None, "{body}");
        }
    }
}
