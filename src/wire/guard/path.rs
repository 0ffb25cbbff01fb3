//! Whether method and path are the operation's, and what stands in the path.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use super::members::Stray;
use crate::Service;
use crate::ledger::Operation;
use crate::wire::finished::Finished;
use crate::wire::ledger::{Members, Place, Segment};

const UPLOAD: &str = "uploadId";
const PART: &str = "partNumber";

/// The labels of a path, by the numbers of their members.
#[derive(Clone, Copy)]
pub(super) struct Labels<'r> {
    operation: Operation,
    path: &'r str,
}

impl<'r> Labels<'r> {
    /// Compares method and path with the operation's; `prefix` stands before its own path.
    pub(super) fn read(
        operation: Operation,
        request: &Finished<'r>,
        prefix: &str,
    ) -> Result<Self, Stray> {
        let parts = request.parts();
        // Security: what stands behind it is not sent, so that `/?#/k` would be a call about the bucket.
        if parts.has_fragment {
            return Err(Stray::Elsewhere);
        }
        let path = parts.path.strip_prefix(prefix);
        let path = path.filter(|path| path.is_empty() || path.starts_with('/'));
        let path = path.ok_or(Stray::Elsewhere)?;
        let labels = Self { operation, path };
        if request.method() != operation.method().as_str() || !labels.fit() {
            return Err(Stray::Elsewhere);
        }
        Ok(labels)
    }

    fn fit(&self) -> bool {
        // Keys of objects may have steps in them, which S3 takes for names like any other.
        let is_object = self.operation.service() == Service::S3;
        let mut fits = true;
        let count = self.walk(|segment, text| {
            fits &= match segment {
                Segment::Word(word) => text == word,
                Segment::Label(_) => !text.is_empty() && !is_step(text),
                Segment::Greedy(_) if is_object => !text.is_empty(),
                Segment::Greedy(_) => !text.is_empty() && !text.split('/').any(is_step),
            };
        });
        fits && count
    }

    /// Hands out each segment with its text; whether the path has as many.
    fn walk(&self, mut each: impl FnMut(Segment, &'r str)) -> bool {
        let all = self.operation.path().count();
        let mut rest = self.path.strip_prefix('/').unwrap_or_default();
        for (number, segment) in self.operation.path().enumerate() {
            let after = all - number - 1;
            let (text, next) = if let Segment::Greedy(_) = segment {
                let mut cut = rest.len();
                for _ in 0..after {
                    match rest.get(..cut).and_then(|text| text.rfind('/')) {
                        Some(at) => cut = at,
                        None => return false,
                    }
                }
                (rest.get(..cut), rest.get(cut + 1..))
            } else {
                match rest.split_once('/') {
                    Some((text, next)) => (Some(text), Some(next)),
                    None => (Some(rest), None),
                }
            };
            each(segment, text.unwrap_or_default());
            match (next, after) {
                (None, 0) => return true,
                (Some(next), 1..) => rest = next,
                _ => return false,
            }
        }
        rest.is_empty()
    }

    /// Hands out the number of every label.
    pub(super) fn each(&self, mut each: impl FnMut(usize)) {
        self.walk(|segment, _| {
            if let Segment::Label(number) | Segment::Greedy(number) = segment {
                each(number);
            }
        });
    }

    /// What stands in a label.
    pub(super) fn get(&self, wanted: usize) -> Option<Cow<'r, str>> {
        let mut found = None;
        self.walk(|segment, text| match segment {
            Segment::Label(number) | Segment::Greedy(number) if number == wanted => {
                found = Some(text);
            }
            _ => {}
        });
        found.map(decoded)
    }
}

/// Whether a query says what tells an operation on an upload from one on its object.
///
/// Security: without it an aborted upload would be a deleted object, a part the whole.
pub(super) fn is_told_apart(input: Members, query: form_urlencoded::Parse<'_>) -> bool {
    let is_there = |name| {
        let mut query = query;
        query.any(|(one, value)| one == name && !value.is_empty())
    };
    input.find(Place::Query, UPLOAD).is_none()
        || is_there(UPLOAD) && (input.find(Place::Query, PART).is_none() || is_there(PART))
}

/// Security: what a server may take for a step within the path, as it stands or with its escapes taken off.
pub(super) fn is_step(text: &str) -> bool {
    // The longest is `%2E%2E`.
    text.len() <= 6 && matches!(&*decoded(text), "." | "..")
}

fn decoded(text: &str) -> Cow<'_, str> {
    // Most have no escapes, and the code that takes them off is long.
    match text.bytes().any(|byte| byte == b'%') {
        true => percent_decode_str(text).decode_utf8_lossy(),
        false => Cow::Borrowed(text),
    }
}
