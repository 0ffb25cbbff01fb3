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

/// The tags of a document such as `<Tagging>…<Tag><Key>team</Key><Value>telemetry</Value></Tag>…`.
///
/// Reads what the SDK writes and nothing else: `None` for comments, `CDATA`, declarations of types,
/// text beside elements, and anything that is not closed.
pub(super) fn of_document(body: &[u8]) -> Option<Vec<(String, String)>> {
    let mut rest = str::from_utf8(body).ok()?.trim();
    if let Some(behind) = rest.strip_prefix("<?xml ") {
        rest = behind.split_once("?>")?.1;
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
            match name {
                "Key" => key = Some(unescaped(text)?),
                "Value" => value = Some(unescaped(text)?),
                "Tag" => tags.push((key.take()?, value.take().unwrap_or_default())),
                _ => {}
            }
            continue;
        }
        let name = element.split([' ', '/']).next().unwrap_or(element);
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !plain || name.is_empty() || !text.trim().is_empty() {
            return None;
        }
        if !element.ends_with('/') {
            open.push(name);
        } else if name == "Key" {
            key = Some(String::new());
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
        ] {
            assert_eq!(of_document(document.as_bytes()), None, "{document}");
        }
        assert_eq!(of_document(b"\xff\xfe<\0a\0"), None);
    }
}
