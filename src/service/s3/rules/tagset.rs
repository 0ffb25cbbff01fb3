//! Tags in the two forms in which S3 takes them: a query in a header, and a document.

use crate::service::s3::source::decoded;

/// The tags of `x-amz-tagging`, as in `team=telemetry&stage=prod`.
pub(super) fn of_query(text: &str) -> impl Iterator<Item = (String, String)> {
    let read = |text: &str| decoded(&text.replace('+', " "));
    text.split('&').map(move |pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (read(key), read(value))
    })
}

/// Elements of a bucket's configuration that hold text of a closed vocabulary.
const OTHER_TEXT: [&str; 4] = ["LocationConstraint", "Name", "Type", "DataRedundancy"];

/// The tags of a document such as `<Tagging>…<Tag><Key>team</Key><Value>telemetry</Value></Tag>…`.
///
/// Reads what the SDK writes and nothing else: `None` for comments, `CDATA`, declarations of types,
/// other encodings than UTF-8, attributes but a namespace, text in other elements, keys and values
/// twice or outside a tag, and anything that is not closed.
pub(super) fn of_document(body: &[u8]) -> Option<Vec<(String, String)>> {
    let mut rest = str::from_utf8(body).ok()?.trim();
    if let Some(behind) = rest.strip_prefix("<?xml ") {
        let (declaration, document) = behind.split_once("?>")?;
        let declaration = declaration.to_ascii_lowercase();
        if declaration.contains("encoding") && !declaration.contains("\"utf-8\"") {
            return None;
        }
        rest = document;
    }
    let mut open: Vec<&str> = Vec::new();
    let (mut tags, mut key, mut value) = (Vec::new(), None, None);
    loop {
        let Some((text, behind)) = rest.split_once('<') else {
            return (open.is_empty() && rest.trim().is_empty()).then_some(tags);
        };
        let (element, behind) = behind.split_once('>')?;
        rest = behind;
        if let Some(name) = element.strip_prefix('/') {
            if open.pop()? != name {
                return None;
            }
            let is_of_tag = open.last() == Some(&"Tag");
            match name {
                "Key" if is_of_tag && key.is_none() => key = Some(unescaped(text)?),
                "Value" if is_of_tag && value.is_none() => value = Some(unescaped(text)?),
                "Key" | "Value" => return None,
                _ if OTHER_TEXT.contains(&name) => {}
                _ if !text.trim().is_empty() => return None,
                "Tag" => tags.push((key.take()?, value.take().unwrap_or_default())),
                _ => {}
            }
            continue;
        }
        let (element, is_empty) = match element.strip_suffix('/') {
            Some(element) => (element, true),
            None => (element, false),
        };
        let (name, attributes) = element.split_once(' ').unwrap_or((element, ""));
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let namespace = attributes.starts_with("xmlns=") && attributes.matches('=').count() == 1;
        if !plain
            || name.is_empty()
            || !text.trim().is_empty()
            || !(attributes.is_empty() || namespace && open.is_empty())
        {
            return None;
        }
        let is_of_tag = open.last() == Some(&"Tag");
        match name {
            _ if !is_empty => open.push(name),
            "Key" if is_of_tag && key.is_none() => key = Some(String::new()),
            "Value" if is_of_tag && value.is_none() => value = Some(String::new()),
            "Key" | "Value" | "Tag" => return None,
            _ => {}
        }
    }
}

/// Takes the five references of XML and those to characters away; `None` for any other.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('&');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (name, behind) = part.split_once(';')?;
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)?
            }
        });
        out.push_str(behind);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(key: &str, value: &str) -> (String, String) {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn a_query_of_tags_is_read_as_the_service_reads_it() {
        let read = |text| of_query(text).collect::<Vec<_>>();
        assert_eq!(
            read("owner=jane%40example.com&cost+centre=a%2Bb&flag"),
            [
                pair("owner", "jane@example.com"),
                pair("cost centre", "a+b"),
                pair("flag", "")
            ]
        );
    }

    #[test]
    fn a_document_of_tags_is_read_whatever_stands_around_them() {
        let tag = "<Tag><Key>own&#101;r</Key><Value>a &lt; b &amp;#64;</Value></Tag>";
        let expected = Some(vec![pair("owner", "a < b &#64;"), pair("flag", "")]);
        for document in [
            format!(
                "<Tagging xmlns=\"http://s3/\"><TagSet>{tag}<Tag><Key>flag</Key><Value/></Tag></TagSet></Tagging>"
            ),
            format!(
                "<?xml version=\"1.0\"?>\n<C>\n<Tags>{tag} <Tag><Value></Value><Key>flag</Key></Tag></Tags><Bucket/></C>\n"
            ),
        ] {
            assert_eq!(of_document(document.as_bytes()), expected, "{document}");
        }
        assert_eq!(of_document(b""), Some(Vec::new()));
        let document = "\n<?xml version=\"1.0\" encoding=\"UTF-8\"?><C><LocationConstraint>eu-west-1\
                        </LocationConstraint><Tag><Key>a</Key></Tag><Tag><Key>b</Key><Value />\
                        </Tag><Tag><Key>c</Key><Value>&gt;&quot;&apos;&#x40;</Value></Tag></C>";
        assert_eq!(
            of_document(document.as_bytes()),
            Some(vec![pair("a", ""), pair("b", ""), pair("c", ">\"'@")])
        );
    }

    #[test]
    fn a_document_that_the_sdk_would_not_write_is_not_read() {
        for document in [
            "tags",
            "<Tagging>",
            "<a></b>",
            "</a>",
            "<a><!-- x --></a>",
            "<a><![CDATA[x]]></a>",
            "<!DOCTYPE a><a/>",
            "<a><?x?></a>",
            "<Tag><Key>a<b/>c</Key></Tag>",
            "<Tag><Key>a&b;</Key></Tag>",
            "<Tag><Key>a&#x110000;</Key></Tag>",
            "<Tag><Value>a</Value></Tag>",
            "<x:Tag><x:Key>a</x:Key></x:Tag>",
            "<Tag><Key>a</Key><Value>b</Value><Value>c</Value></Tag>",
            "<Tag><Key>a</Key><Key>b</Key></Tag>",
            "<Tag><Key>a</Key><Value>b</Value><Value/></Tag>",
            "<Tag><Key>a</Key><Key/></Tag>",
            "<Tagging><Key>a</Key><Value>b</Value></Tagging>",
            "<Tagging><Value>b</Value></Tagging>",
            "<Tagging><Value/></Tagging>",
            "<Tagging><Key/></Tagging>",
            "<Tagging><Tag/></Tagging>",
            "<x:Tagging></x:Tagging>",
            "<></>",
            "<Tag><Other><Key>a</Key></Other></Tag>",
            "<Tag Value=\"b\"><Key>a</Key></Tag>",
            "<Tagging a=\"b\"><Tag><Key>a</Key></Tag></Tagging>",
            "<Tagging xmlns=\"a\" b=\"c\"></Tagging>",
            "<Tagging><TagSet xmlns=\"a\"></TagSet></Tagging>",
            "<Tagging><Email>jane</Email></Tagging>",
            "<Tagging><Tag>jane<Key>a</Key></Tag></Tagging>",
            "<Tagging><Tag><Key>a</Key>jane</Tag></Tagging>",
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?><Tagging></Tagging>",
            "<?xml version='1.0' encoding='UTF-16'?><Tagging></Tagging>",
        ] {
            assert_eq!(of_document(document.as_bytes()), None, "{document}");
        }
        for document in [&b"\xff\xfe<\0a\0"[..], b"<Tag><Key>a\xff</Key></Tag>"] {
            assert_eq!(of_document(document), None);
        }
    }
}
