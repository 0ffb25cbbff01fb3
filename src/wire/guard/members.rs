//! What a request says, by the ledger's members: one that the ledger does not know could do anything.

mod form;
mod headers;
#[cfg(any(
    feature = "cloudtrail",
    feature = "iot",
    feature = "iot-data",
    feature = "kms",
    feature = "logs",
    feature = "macie",
    feature = "twinmaker"
))]
mod json;
mod node;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "s3", feature = "s3control"))]
mod xml;

use std::borrow::Cow;
use std::cell::RefCell;

use url::form_urlencoded;

pub(super) use headers::check_written;
use headers::{Finder, is_common, is_harmless};
pub(super) use node::Node;

use super::called::is_written;
use super::path::{Labels, is_told_apart};
use crate::ledger::{Holds, Operation};
use crate::wire::finished::Finished;
use crate::wire::ledger::{Form, Members, Place, Protocol, Type};
use crate::wire::signature;

/// What signs in the query. No others: S3 takes headers of its own there too, as `X-Amz-Acl`.
const SIGNATURE: [&str; 7] = [
    "X-Amz-Algorithm",
    "X-Amz-Credential",
    "X-Amz-Date",
    "X-Amz-Expires",
    "X-Amz-Security-Token",
    "X-Amz-Signature",
    "X-Amz-SignedHeaders",
];

/// What the ledger does not know of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stray {
    /// A member that the operation does not have, by its name on the wire.
    Unknown(String),
    /// A body that is not what the SDK writes for the operation.
    Unreadable,
    /// Method, path or query of another operation.
    Elsewhere,
    /// A query that names another operation.
    Renamed,
}

/// What a finished request says. Nothing is copied of what stands in path, query and headers.
pub(super) struct Said<'r> {
    pub(super) operation: Operation,
    request: &'r Finished<'r>,
    labels: Labels<'r>,
    there: Seen,
    /// The body: of the member that is the payload, or of all that stand in it.
    body: Option<Node<'r>>,
    /// The first member that the ledger does not know.
    pub(super) stray: Option<Stray>,
}

impl<'r> Said<'r> {
    /// Reads a request; `prefix` stands before the operation's own path.
    pub(super) fn read(
        operation: Operation,
        request: &'r Finished<'r>,
        prefix: &str,
    ) -> Result<Self, Stray> {
        let mut said = Self {
            operation,
            request,
            labels: Labels::read(operation, request, prefix)?,
            there: Seen::default(),
            body: None,
            stray: None,
        };
        said.labels.each(|number| said.there.add(number));
        said.read_headers();
        said.read_query()?;
        // Security: where an unreadable body was accepted, path, query and headers are judged all the same.
        if let Err(stray) = said.read_body() {
            said.stray.get_or_insert(stray);
        }
        Ok(said)
    }

    fn unknown(&mut self, name: &str) {
        let stray = || Stray::Unknown(name.to_owned());
        self.stray.get_or_insert_with(stray);
    }

    fn read_headers(&mut self) {
        let members = Finder::of(self.operation.input());
        for name in self.request.names().filter(|name| !is_common(name)) {
            match members.find(name) {
                Some(number) => self.there.add(number),
                None if is_harmless(name) => {}
                None => self.unknown(name),
            }
        }
    }

    fn read_query(&mut self) -> Result<(), Stray> {
        let input = self.operation.input();
        let signed = signature::is_presigned(self.request);
        let mut literals = input.at(Place::Literal).count();
        let mut signatures = Seen::default();
        for (name, value) in self.query() {
            let member = input.find(Place::Query, &name);
            if let Some((number, kind)) = member {
                // Security: which of two would count, nobody knows.
                let is_list = matches!(kind.form(), Form::List(..));
                if self.there.has(number) && !is_list {
                    return Err(Stray::Elsewhere);
                }
                self.there.add(number);
            } else if let Some((number, _)) = input.find(Place::Literal, &name) {
                self.there.note(number).map_err(|_| Stray::Elsewhere)?;
                literals -= 1;
            } else if let Some((number, _)) = input.place(Place::Queries) {
                self.there.add(number);
            } else if name == "x-id" {
                if value != self.operation.name() {
                    return Err(Stray::Renamed);
                }
            } else {
                match SIGNATURE.iter().position(|one| signed && *one == name) {
                    // Security: of two lifetimes, the server may go by the one that was not judged.
                    Some(part) => signatures.note(part).map_err(|_| Stray::Elsewhere)?,
                    None => self.unknown(&name),
                }
            }
        }
        // Security: without what makes it `?policy`, the same request means another operation.
        if literals > 0 || !is_told_apart(input, self.query()) {
            return Err(Stray::Elsewhere);
        }
        Ok(())
    }

    fn read_body(&mut self) -> Result<(), Stray> {
        let (operation, input) = (self.operation, self.operation.input());
        let payload = input.place(Place::Payload);
        let members = match payload.map(|(_, kind)| kind.form()) {
            Some(Form::Members(members)) => members,
            Some(_) => return self.read_payload(),
            None => input,
        };
        // Security: a body that streams could be anything; the SDK writes none here.
        let body = self.request.body().ok_or(Stray::Unreadable)?;
        let protocol = operation.protocol();
        if body.is_empty() && protocol != Protocol::Query {
            return Ok(());
        }
        if !is_written(protocol, self.request) {
            return Err(Stray::Unreadable);
        }
        let unknown = RefCell::new(None);
        let node = match protocol {
            Protocol::Query => form::read(members, body, &unknown),
            #[cfg(any(
                feature = "iot",
                feature = "iot-data",
                feature = "macie",
                feature = "twinmaker"
            ))]
            Protocol::RestJson => json::read(operation, members, body, &unknown),
            #[cfg(any(feature = "cloudtrail", feature = "kms", feature = "logs"))]
            Protocol::Json => json::read(operation, members, body, &unknown),
            #[cfg(any(feature = "s3", feature = "s3control"))]
            Protocol::RestXml => xml::read(members, body, &unknown),
        };
        let unknown = unknown.into_inner();
        let node = node.map_err(|stray| unknown.clone().unwrap_or(stray))?;
        self.stray = self.stray.take().or(unknown);
        match (payload, &node) {
            (Some((number, _)), _) => self.there.add(number),
            (None, Node::Members(members)) => {
                members
                    .iter()
                    .for_each(|(number, _)| self.there.add(*number));
            }
            _ => {}
        }
        self.body = Some(node);
        Ok(())
    }

    /// A body that is one member: a document is read, payload is not.
    fn read_payload(&mut self) -> Result<(), Stray> {
        let Some((number, kind)) = self.operation.input().place(Place::Payload) else {
            return Ok(());
        };
        self.there.add(number);
        if matches!(kind.form(), Form::Is(holds) if holds.is_stored() || holds == Holds::Policy) {
            let body = self.request.body().ok_or(Stray::Unreadable)?;
            let text = str::from_utf8(body).map_err(|_| Stray::Unreadable)?;
            self.body = Some(Node::Is(Cow::Borrowed(text)));
        }
        Ok(())
    }

    /// The query, but for the name of the operation, which S3's requests often have and nothing else.
    fn query(&self) -> form_urlencoded::Parse<'r> {
        let query = self.request.parts().query.unwrap_or_default();
        let is_name = query.strip_prefix("x-id=") == Some(self.operation.name());
        form_urlencoded::parse(if is_name { b"" } else { query.as_bytes() })
    }

    /// Whether a member of the input is there at all.
    pub(super) fn has(&self, number: usize) -> bool {
        self.there.has(number)
    }

    /// The members of the input that are there, by their numbers.
    pub(super) fn there(&self) -> impl Iterator<Item = usize> + use<> {
        let mut bits = self.there.0;
        std::iter::from_fn(move || {
            let number = bits.trailing_zeros();
            bits &= bits.checked_sub(1)?;
            usize::try_from(number).ok()
        })
    }

    /// The headers of a member that is every header with its prefix, as key and value.
    pub(super) fn headers(&self, prefix: &'static str) -> impl Iterator<Item = (&'r str, &'r str)> {
        let headers = self.request.headers();
        headers.filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value)))
    }

    /// What a member of the input holds, wherever it stands.
    pub(super) fn with<T>(
        &self,
        number: usize,
        ask: impl FnOnce(&Node<'r>, Type) -> T,
    ) -> Option<T> {
        let (_, place, wire, kind) = self.operation.input().numbered(number)?;
        if !self.has(number) {
            return None;
        }
        let node = match place {
            Place::Body => return Some(ask(self.body.as_ref()?.member(number)?, kind)),
            Place::Payload => return Some(ask(self.body.as_ref()?, kind)),
            Place::Label => Node::Is(self.labels.get(number)?),
            Place::Header => {
                let mut values = self.request.all(wire);
                let first = Node::Is(Cow::Borrowed(values.next()?));
                let mut others = values
                    .map(|value| Node::Is(Cow::Borrowed(value)))
                    .peekable();
                match others.peek() {
                    None => first,
                    Some(_) => Node::List(std::iter::once(first).chain(others).collect()),
                }
            }
            Place::Headers => Node::Map(
                self.headers(wire)
                    .map(|(key, value)| (Cow::Borrowed(key), Node::Is(Cow::Borrowed(value))))
                    .collect(),
            ),
            Place::Query => {
                let mut values = self.query().filter(|(name, _)| name == wire);
                let first = Node::Is(values.next()?.1);
                match kind.form() {
                    Form::List(..) => Node::List(
                        std::iter::once(first)
                            .chain(values.map(|(_, value)| Node::Is(value)))
                            .collect(),
                    ),
                    _ => first,
                }
            }
            Place::Queries => Node::Map(
                self.query()
                    .map(|(name, value)| (name, Node::Is(value)))
                    .collect(),
            ),
            Place::Attribute | Place::Literal => return None,
        };
        Some(ask(&node, kind))
    }
}

/// Which members of a structure were seen: none may stand there twice, since nobody knows which of
/// the two would count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen(u128);

impl Seen {
    fn has(self, number: usize) -> bool {
        Self::bit(number).is_some_and(|bit| self.0 & bit != 0)
    }

    fn add(&mut self, number: usize) {
        self.0 |= Self::bit(number).unwrap_or_default();
    }

    fn note(&mut self, number: usize) -> Result<(), Stray> {
        if self.has(number) || Self::bit(number).is_none() {
            return Err(Stray::Unreadable);
        }
        self.add(number);
        Ok(())
    }

    fn bit(number: usize) -> Option<u128> {
        1u128.checked_shl(u32::try_from(number).ok()?)
    }
}

/// Members of a body are found by their name.
fn in_body(members: Members, name: &str) -> Result<(usize, Type), Stray> {
    members
        .find(Place::Body, name)
        .ok_or_else(|| Stray::Unknown(name.to_owned()))
}
