//! Which operation a method and a path stand for.
use http::Method;
use percent_encoding::percent_decode_str;

use super::{Model, Operation};

/// The parts of a path that stand for members, by the names of their labels.
pub(super) type Labels = Vec<(String, String)>;

/// An operation that a request asks for.
pub(super) struct Route<'a> {
    pub(super) name: &'a str,
    pub(super) operation: &'a Operation,
    pub(super) labels: Labels,
}

impl Model {
    pub(super) fn route(&self, method: &Method, path: &str) -> Option<Route<'_>> {
        let found = self.operations.iter().filter_map(|(name, operation)| {
            if operation.method != method.as_str() {
                return None;
            }
            let labels = fit(&operation.uri, path)?;
            Some(Route {
                name,
                operation,
                labels,
            })
        });
        // Where several fit, the one with more words of its own.
        found.min_by_key(|route| route.labels.len())
    }
}

/// The labels of a path that fits a template.
fn fit(template: &str, path: &str) -> Option<Labels> {
    let mut labels = Labels::new();
    let mut rest = path.trim_end_matches('/').split('/');
    for part in template.trim_end_matches('/').split('/') {
        let Some(label) = part.strip_prefix('{') else {
            if rest.next() != Some(part) {
                return None;
            }
            continue;
        };
        let label = label.strip_suffix('}')?;
        let (label, text) = match label.strip_suffix('+') {
            // It takes in all the slashes that follow.
            Some(label) => (label, rest.by_ref().collect::<Vec<_>>().join("/")),
            None => (label, rest.next()?.to_owned()),
        };
        let text = percent_decode_str(&text).decode_utf8().ok()?;
        if text.is_empty() {
            return None;
        }
        labels.push((label.to_owned(), text.into_owned()));
    }
    rest.next().is_none().then_some(labels)
}
