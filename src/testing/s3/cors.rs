//! Requests that browsers make for pages of other origins, judged as S3 judges them.
use std::sync::Arc;

use http::header::{
    ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    ACCESS_CONTROL_REQUEST_HEADERS, ACCESS_CONTROL_REQUEST_METHOD, HeaderName, ORIGIN, VARY,
};
use http::{HeaderMap, HeaderValue, Uri};

use crate::testing::exchange::Exchange;
use crate::testing::host::Service;
use crate::testing::reply::{self, Reply, s3_error};

/// One `CORSRule` of a bucket.
#[derive(Debug, Default)]
struct Rule {
    origins: Vec<String>,
    methods: Vec<String>,
    headers: Vec<String>,
    exposed: Vec<String>,
    max_age: Option<String>,
}

/// Answers the unsigned question that a browser asks before it sends a page's request.
pub(in crate::testing) fn preflight(
    exchange: &Arc<Exchange>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Reply {
    if !exchange.enter("Preflight") {
        return reply::empty(200);
    }
    let Some(origin) = text(headers, &ORIGIN) else {
        let why = "Insufficient information. Origin request header needed.";
        return s3_error(400, "BadRequest", why, "");
    };
    let Some(method) = text(headers, &ACCESS_CONTROL_REQUEST_METHOD) else {
        let why = "Invalid Access-Control-Request-Method: null";
        return s3_error(400, "BadRequest", why, "");
    };
    let Some(rules) = rules(exchange, uri) else {
        let why = "CORSResponse: CORS is not enabled for this bucket.";
        return s3_error(403, "AccessForbidden", why, "");
    };
    let asked: Vec<_> = text(headers, &ACCESS_CONTROL_REQUEST_HEADERS)
        .unwrap_or_default()
        .split(',')
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    let Some(rule) = rules
        .iter()
        .find(|rule| rule.allows(origin, method, &asked))
    else {
        let why = "CORSResponse: This CORS request is not allowed. This is usually because the \
                   evalution of Origin, request method / Access-Control-Request-Method or \
                   Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";
        return s3_error(403, "AccessForbidden", why, "");
    };
    let mut said = reply::empty(200);
    rule.grant(origin, said.headers_mut());
    if !asked.is_empty() {
        put(
            said.headers_mut(),
            ACCESS_CONTROL_ALLOW_HEADERS,
            &asked.join(", "),
        );
    }
    said
}

/// Lets a page of an allowed origin read the reply to its request; also one that says no.
pub(in crate::testing) fn admit(
    exchange: &Exchange,
    uri: &Uri,
    method: &str,
    origin: Option<&HeaderValue>,
    reply: &mut Reply,
) {
    let Some(origin) = origin.and_then(|origin| origin.to_str().ok()) else {
        return;
    };
    let rules = rules(exchange, uri).unwrap_or_default();
    if let Some(rule) = rules.iter().find(|rule| rule.allows(origin, method, &[])) {
        rule.grant(origin, reply.headers_mut());
    }
}

impl Rule {
    fn allows(&self, origin: &str, method: &str, headers: &[String]) -> bool {
        let listed = |name: &String| {
            let mut patterns = self
                .headers
                .iter()
                .map(|pattern| pattern.to_ascii_lowercase());
            patterns.any(|pattern| fits(&pattern, name))
        };
        self.origins.iter().any(|pattern| fits(pattern, origin))
            && self.methods.iter().any(|allowed| allowed == method)
            && headers.iter().all(listed)
    }

    fn grant(&self, origin: &str, headers: &mut HeaderMap) {
        let anyone = self.origins.iter().any(|pattern| pattern == "*");
        put(
            headers,
            ACCESS_CONTROL_ALLOW_ORIGIN,
            if anyone { "*" } else { origin },
        );
        if !anyone {
            put(headers, ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
        put(
            headers,
            ACCESS_CONTROL_ALLOW_METHODS,
            &self.methods.join(", "),
        );
        if !self.exposed.is_empty() {
            put(
                headers,
                ACCESS_CONTROL_EXPOSE_HEADERS,
                &self.exposed.join(", "),
            );
        }
        if let Some(seconds) = &self.max_age {
            put(headers, ACCESS_CONTROL_MAX_AGE, seconds);
        }
        let asked = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";
        put(headers, VARY, asked);
    }
}

/// Whether a text fits a pattern, in which one `*` stands for anything.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => text
            .strip_prefix(before)
            .is_some_and(|rest| rest.ends_with(after)),
    }
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = value.parse() {
        headers.insert(name, value);
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The rules of the bucket that a request is about; `None` when it has none.
fn rules(exchange: &Exchange, uri: &Uri) -> Option<Vec<Rule>> {
    let name = match &exchange.host.service {
        Service::S3 { bucket: Some(name) } => name.as_str(),
        Service::S3 { bucket: None } => uri.path().trim_start_matches('/').split('/').next()?,
        _ => return None,
    };
    let store = exchange.shared.buckets.store();
    let document = store.buckets.get(name)?.documents.get("cors")?;
    let rules = all(document, "CORSRule").into_iter();
    Some(rules.map(Rule::read).collect())
}

impl Rule {
    fn read(document: &str) -> Self {
        let owned = |name| all(document, name).into_iter().map(str::to_owned).collect();
        Self {
            origins: owned("AllowedOrigin"),
            methods: owned("AllowedMethod"),
            headers: owned("AllowedHeader"),
            exposed: owned("ExposeHeader"),
            max_age: reply::element(document, "MaxAgeSeconds").map(str::to_owned),
        }
    }
}

/// The texts of all elements of this name; good for documents in which none contains itself.
fn all<'a>(document: &'a str, name: &str) -> Vec<&'a str> {
    let (begin, end) = (format!("<{name}>"), format!("</{name}>"));
    let pieces = document.split(&begin).skip(1);
    let whole = pieces.filter_map(|piece| Some(piece.split_once(&end)?.0.trim()));
    whole.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "<CORSConfiguration><CORSRule>\
        <AllowedOrigin>https://app.example.com</AllowedOrigin>\
        <AllowedOrigin>https://*.example.org</AllowedOrigin><AllowedMethod>PUT</AllowedMethod>\
        <AllowedMethod>GET</AllowedMethod><AllowedHeader>x-amz-*</AllowedHeader>\
        <AllowedHeader>Content-Type</AllowedHeader><MaxAgeSeconds>600</MaxAgeSeconds></CORSRule>\
        <CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>HEAD</AllowedMethod></CORSRule>\
        </CORSConfiguration>";

    #[test]
    fn the_first_rule_that_allows_all_of_a_request_counts() {
        let rules: Vec<_> = all(DOCUMENT, "CORSRule")
            .into_iter()
            .map(Rule::read)
            .collect();
        let verdict = |origin, method, headers: &[&str]| {
            let headers: Vec<_> = headers.iter().map(|&name| name.to_owned()).collect();
            rules
                .iter()
                .position(|rule| rule.allows(origin, method, &headers))
        };
        let app = "https://app.example.com";
        assert_eq!(
            verdict(app, "PUT", &["content-type", "x-amz-date"]),
            Some(0)
        );
        assert_eq!(verdict("https://a.b.example.org", "GET", &[]), Some(0));
        assert_eq!(verdict("https://other.example", "HEAD", &[]), Some(1));
        for (origin, method, headers) in [
            (app, "PUT", &["range"] as &[_]),
            (app, "DELETE", &[]),
            (app, "put", &[]),
            ("https://APP.example.com", "PUT", &[]),
            ("https://app.example.com.evil.example", "PUT", &[]),
            ("https://app.example.com:8443", "PUT", &[]),
            ("http://app.example.com", "PUT", &[]),
            ("https://evilexample.org", "GET", &[]),
            ("https://other.example", "HEAD", &["content-type"]),
        ] {
            assert_eq!(verdict(origin, method, headers), None, "{origin} {method}");
        }
    }

    #[test]
    fn anyone_is_told_that_anyone_may() {
        let mut headers = HeaderMap::new();
        let rules = all(DOCUMENT, "CORSRule").into_iter().map(Rule::read);
        for rule in rules {
            headers.clear();
            rule.grant("https://app.example.com", &mut headers);
        }
        assert_eq!(headers[ACCESS_CONTROL_ALLOW_ORIGIN], "*");
        assert!(!headers.contains_key(ACCESS_CONTROL_ALLOW_CREDENTIALS));
    }
}
