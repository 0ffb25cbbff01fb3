//! Bodies in XML.

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesStart, Event};

use super::{Seen, Stray, in_body};
use crate::wire::ledger::{Form, Members, Place, Type};

/// The items of a list that have no element around them.
const BARE: &str = "*";

pub(super) fn check(members: Members, body: &[u8]) -> Result<(), Stray> {
    let text = str::from_utf8(body).map_err(|_| Stray::Unreadable)?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut is_done = false;
    loop {
        let event = reader.read_event().map_err(|_| Stray::Unreadable)?;
        match event {
            Event::Start(_) | Event::Empty(_) if is_done => return Err(Stray::Unreadable),
            Event::Start(start) => {
                let inner = enter(&mut open, members, &start)?;
                open.push(inner);
            }
            Event::Empty(start) => {
                enter(&mut open, members, &start)?;
                is_done = open.is_empty();
            }
            Event::End(_) => {
                open.pop().ok_or(Stray::Unreadable)?;
                is_done = open.is_empty();
            }
            Event::Text(text) => {
                let is_space = || text.iter().all(u8::is_ascii_whitespace);
                if !is_value(&open) && !is_space() {
                    return Err(Stray::Unreadable);
                }
            }
            Event::GeneralRef(_) if is_value(&open) => {}
            Event::Decl(declaration) => check_encoding(&declaration)?,
            Event::Eof if is_done => return Ok(()),
            // Comments, declarations of types and the like: the SDK writes none.
            _ => return Err(Stray::Unreadable),
        }
    }
}

/// The text was read as UTF-8, so that it must not claim to be anything else.
fn check_encoding(declaration: &BytesDecl<'_>) -> Result<(), Stray> {
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(name)) if name.eq_ignore_ascii_case(b"utf-8") => Ok(()),
        Some(_) => Err(Stray::Unreadable),
    }
}

/// An element that is open, and which of its members were seen.
struct Element {
    content: Content,
    seen: Seen,
}

/// What may stand in an element.
#[derive(Clone, Copy)]
enum Content {
    Of(Form),
    /// A key and its value, in a map.
    Entry(Type, Type),
}

fn is_value(open: &[Element]) -> bool {
    let last = open.last().map(|element| element.content);
    matches!(last, Some(Content::Of(Form::Is(_))))
}

/// What an element's content has to be, by what stands around it. The name of the root is the
/// operation's own affair.
fn enter(open: &mut [Element], root: Members, start: &BytesStart<'_>) -> Result<Element, Stray> {
    let name = str::from_utf8(start.name().into_inner()).map_err(|_| Stray::Unreadable)?;
    let content = match open.last_mut() {
        None => Content::Of(Form::Members(root)),
        Some(Element { content, seen }) => inside(*content, seen, name)?,
    };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Stray::Unreadable)?;
        let name = str::from_utf8(attribute.key.into_inner()).map_err(|_| Stray::Unreadable)?;
        let is_member = || match content {
            Content::Of(Form::Members(members)) => members.find(Place::Attribute, name).is_some(),
            _ => false,
        };
        if name != "xmlns" && !name.starts_with("xmlns:") && !is_member() {
            return Err(Stray::Unknown(name.to_owned()));
        }
    }
    let seen = Seen::default();
    Ok(Element { content, seen })
}

/// What has to stand in the element of a name that stands in an element of this content.
fn inside(content: Content, seen: &mut Seen, name: &str) -> Result<Content, Stray> {
    let form = match content {
        Content::Of(Form::Members(members)) => {
            let (number, kind) = in_body(members, name)?;
            match kind.form() {
                Form::List(BARE, of) => of.form(),
                form => {
                    seen.note(number)?;
                    form
                }
            }
        }
        Content::Of(Form::List(item, of)) if item == name => of.form(),
        Content::Of(Form::Map(key, value)) if name == "entry" => {
            return Ok(Content::Entry(key, value));
        }
        Content::Entry(key, _) if name == "key" => {
            seen.note(0)?;
            key.form()
        }
        Content::Entry(_, value) if name == "value" => {
            seen.note(1)?;
            value.form()
        }
        Content::Of(Form::Is(_)) => return Err(Stray::Unreadable),
        _ => return Err(Stray::Unknown(name.to_owned())),
    };
    Ok(Content::Of(form))
}
