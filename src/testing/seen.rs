//! The log of requests.
use std::collections::VecDeque;
use std::sync::Mutex;

use http::HeaderMap;
use http::request::Parts;

use super::connection::Link;
use super::hold;
use super::signature;

const KEPT: usize = 4096;

/// A request as the cloud saw it, without its secrets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Seen {
    /// The server name of the TLS handshake.
    pub sni: String,
    /// The `Host` header, or the authority of HTTP/2.
    pub host: String,
    /// The HTTP method.
    pub method: String,
    /// The path as sent, still encoded.
    pub path: String,
    /// The query as sent; signatures and session tokens are left out.
    pub query: String,
    /// The headers; `authorization` is reduced to its credential scope
    /// (`20260131/us-east-1/s3/aws4_request`), session tokens and
    /// bearer tokens are left out.
    pub headers: HeaderMap,
    /// The access key id that the header's signature names; `None` without a signature there.
    pub signed_by: Option<String>,
    /// `1.2` or `1.3`.
    pub tls: &'static str,
    /// `h2`, `http/1.1`, or empty when none was agreed.
    pub alpn: &'static str,
    /// The operation, such as `PutObject`; `None` when the request was refused before it was
    /// known (wrong signature, wrong host) or the service is not served.
    pub operation: Option<String>,
    /// The status sent; `None` while unanswered, and for ever when the connection was cut.
    pub status: Option<u16>,
}

impl Seen {
    pub(super) fn new(link: &Link, host: &str, parts: &Parts) -> Self {
        let mut headers = parts.headers.clone();
        let authorization = headers.get(http::header::AUTHORIZATION);
        let signed_by = authorization
            .and_then(|value| signature::key_of(value.to_str().ok()?))
            .map(str::to_owned);
        if let Some(value) = headers.get_mut(http::header::AUTHORIZATION) {
            *value = value
                .to_str()
                .ok()
                .and_then(signature::scope_of)
                .and_then(|scope| scope.parse().ok())
                .unwrap_or(http::HeaderValue::from_static("left-out"));
        }
        for name in ["x-amz-security-token", "x-amz-sso_bearer_token"] {
            if let Some(value) = headers.get_mut(name) {
                *value = http::HeaderValue::from_static("left-out");
            }
        }
        Self {
            sni: link.sni.clone(),
            host: host.to_owned(),
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: public_query(parts.uri.query().unwrap_or_default()),
            headers,
            signed_by,
            tls: link.tls,
            alpn: link.alpn,
            operation: None,
            status: None,
        }
    }

    /// A header as text; empty when it is absent or not text.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

fn public_query(query: &str) -> String {
    let secret = ["X-Amz-Signature", "X-Amz-Security-Token", "Signature"];
    query
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if secret.contains(&name) => format!("{name}=left-out"),
            _ => pair.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("&")
}

/// The last requests, oldest first.
#[derive(Debug, Default)]
pub(super) struct Log(Mutex<Entries>);

#[derive(Debug, Default)]
struct Entries {
    last: u64,
    kept: VecDeque<(u64, Seen)>,
}

impl Log {
    pub(super) fn add(&self, seen: Seen) -> u64 {
        let mut entries = hold(&self.0);
        entries.last += 1;
        let id = entries.last;
        entries.kept.push_back((id, seen));
        if entries.kept.len() > KEPT {
            entries.kept.pop_front();
        }
        id
    }

    pub(super) fn change(&self, id: u64, change: impl FnOnce(&mut Seen)) {
        let mut entries = hold(&self.0);
        // Newest first: the request being answered is near the end.
        if let Some((_, seen)) = entries.kept.iter_mut().rev().find(|(at, _)| *at == id) {
            change(seen);
        }
    }

    pub(super) fn all(&self) -> Vec<Seen> {
        let entries = hold(&self.0);
        entries.kept.iter().map(|(_, seen)| seen.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_logged_query_holds_no_signature() {
        assert_eq!(
            public_query("x-id=GetObject&X-Amz-Signature=abc&X-Amz-Security-Token=def"),
            "x-id=GetObject&X-Amz-Signature=left-out&X-Amz-Security-Token=left-out"
        );
    }
}
