//! A finished request, taken apart once for all that is asked about it.

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

/// A request, its URI in parts and its headers in a row: the map of headers hashes a name each time that
/// it is asked.
pub(crate) struct Finished<'r> {
    request: &'r HttpRequest,
    first: [Line<'r>; MOST],
    /// How many of them there are.
    count: usize,
    /// All of them where they did not fit, which takes an allocation.
    many: Vec<Line<'r>>,
    parts: Parts<'r>,
}

type Line<'r> = (&'r str, &'r [u8]);

/// More headers than calls have.
const MOST: usize = 32;

/// Of a URI that may lack scheme and authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts<'r> {
    /// What stands behind `https://`; nothing of other schemes.
    pub(crate) authority: Option<&'r str>,
    pub(crate) path: &'r str,
    /// Without the question mark.
    pub(crate) query: Option<&'r str>,
    pub(crate) has_fragment: bool,
}

impl<'r> Finished<'r> {
    pub(crate) fn new(request: &'r HttpRequest) -> Self {
        let lines = || request.headers().iter_bytes();
        let (mut first, mut count) = ([("", &[] as &[u8]); MOST], 0);
        let mut rest = lines();
        for (place, line) in first.iter_mut().zip(&mut rest) {
            *place = line;
            count += 1;
        }
        let many = rest.next().map(|_| lines().collect());
        Self {
            request,
            first,
            count,
            many: many.unwrap_or_default(),
            parts: Parts::of(request.uri()),
        }
    }

    fn lines(&self) -> impl Iterator<Item = Line<'r>> {
        let all = match self.many.is_empty() {
            true => self.first.get(..self.count).unwrap_or_default(),
            false => &self.many,
        };
        all.iter().copied()
    }

    pub(crate) fn request(&self) -> &'r HttpRequest {
        self.request
    }

    pub(crate) fn uri(&self) -> &'r str {
        self.request.uri()
    }

    pub(crate) fn parts(&self) -> Parts<'r> {
        self.parts
    }

    pub(crate) fn method(&self) -> &'r str {
        self.request.method()
    }

    /// The body, where it is in memory.
    pub(crate) fn body(&self) -> Option<&'r [u8]> {
        self.request.body().bytes()
    }

    /// Whether all headers can be judged.
    ///
    /// Security: the SDK passes over values that are not UTF-8, and sends them.
    pub(crate) fn is_text(&self) -> bool {
        let is_text = |value: &[u8]| value.is_ascii() || str::from_utf8(value).is_ok();
        self.lines().all(|(_, value)| is_text(value))
    }

    /// The names of headers, in small letters; of one that is there twice, twice.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'r str> {
        self.lines().map(|(name, _)| name)
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&'r str, &'r str)> {
        let lines = self.lines();
        lines.map(|(name, value)| (name, str::from_utf8(value).unwrap_or_default()))
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.names().any(|one| one == name)
    }

    /// The values of a header.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &'r str> {
        let lines = self.lines().filter(move |(one, _)| *one == name);
        lines.map(|(_, value)| str::from_utf8(value).unwrap_or_default())
    }

    /// The first value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&'r str> {
        self.all(name).next()
    }

    /// The value of a header that is there once or not at all.
    pub(crate) fn only(&self, name: &str) -> Result<Option<&'r str>, Twice> {
        let mut values = self.all(name);
        let first = values.next();
        values.next().map_or(Ok(first), |_| Err(Twice))
    }
}

/// A header that is there more than once: nobody knows which of its values counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Twice;

impl<'r> Parts<'r> {
    pub(crate) fn of(uri: &'r str) -> Self {
        let (authority, rest) = match uri.strip_prefix("https://") {
            Some(rest) => {
                let (authority, rest) = split(rest);
                (Some(authority), rest)
            }
            None => match uri.split_once("://") {
                Some((scheme, rest)) if !scheme.contains(['/', '?']) => (None, split(rest).1),
                _ => (None, uri),
            },
        };
        let (path, query) = match rest.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (rest, None),
        };
        Self {
            authority,
            path,
            query,
            has_fragment: uri.contains('#'),
        }
    }
}

/// Splits before the path or the query.
fn split(text: &str) -> (&str, &str) {
    let end = text.bytes().position(|byte| matches!(byte, b'/' | b'?'));
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_are_taken_apart_as_they_stand() {
        let parts = |uri| {
            let parts = Parts::of(uri);
            (parts.authority, parts.path, parts.query)
        };
        for (uri, expected) in [
            ("https://h/a/b?c=d", (Some("h"), "/a/b", Some("c=d"))),
            ("https://h?c=/d", (Some("h"), "", Some("c=/d"))),
            ("https://h:443", (Some("h:443"), "", None)),
            ("https://", (Some(""), "", None)),
            ("http://h/a", (None, "/a", None)),
            ("HTTPS://h/a", (None, "/a", None)),
            ("/a?b=c?d", (None, "/a", Some("b=c?d"))),
            ("/a/https://h/b", (None, "/a/https://h/b", None)),
            ("/a?b=x://y", (None, "/a", Some("b=x://y"))),
            ("", (None, "", None)),
        ] {
            assert_eq!(parts(uri), expected, "{uri}");
        }
        assert!(Parts::of("https://h/#?a").has_fragment && !Parts::of("https://h/?a").has_fragment);
    }

    #[test]
    fn headers_are_those_that_leave() {
        let mut request = http::Request::new(aws_smithy_types::body::SdkBody::empty());
        let value = |bytes: &[u8]| http::HeaderValue::from_bytes(bytes).ok();
        for (name, bytes) in [("X-One", &b"1"[..]), ("x-two", b"a"), ("x-two", b"b")] {
            let name = http::HeaderName::from_bytes(name.as_bytes());
            let (Ok(name), Some(value)) = (name, value(bytes)) else {
                unreachable!("a header");
            };
            request.headers_mut().append(name, value);
        }
        let of = |request: &http::Request<_>| {
            let copy = http::Request::builder().uri("https://h/").body(());
            let (mut parts, ()) = copy.unwrap_or_else(|_| unreachable!("a URI")).into_parts();
            parts.headers = request.headers().clone();
            let copy = http::Request::from_parts(parts, aws_smithy_types::body::SdkBody::empty());
            HttpRequest::try_from(copy).unwrap_or_else(|_| unreachable!("a request"))
        };
        let text = of(&request);
        let text = Finished::new(&text);
        assert!(text.is_text() && text.has("x-one") && !text.has("x"));
        assert_eq!(text.header("x-two"), Some("a"));
        assert_eq!(text.only("x-one"), Ok(Some("1")));
        assert_eq!((text.only("x"), text.only("x-two")), (Ok(None), Err(Twice)));
        assert_eq!(text.names().count(), 3);
        let mut many = http::Request::new(aws_smithy_types::body::SdkBody::empty());
        *many.headers_mut() = request.headers().clone();
        for number in 0..2 * MOST {
            let name = http::HeaderName::try_from(format!("x-{number}"));
            if let (Ok(name), Some(value)) = (name, value(b"1")) {
                many.headers_mut().append(name, value);
            }
        }
        let many = of(&many);
        let many = Finished::new(&many);
        assert_eq!(many.names().count(), 3 + 2 * MOST);
        assert_eq!(many.header(&format!("x-{}", 2 * MOST - 1)), Some("1"));
        if let Some(value) = value(b"jos\xE9") {
            request.headers_mut().append("x-two", value);
        }
        assert!(!Finished::new(&of(&request)).is_text());
    }
}
