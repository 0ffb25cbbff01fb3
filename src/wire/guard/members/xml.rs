//! Bodies in XML.

use quick_xml::Reader;
use quick_xml::events::{BytesDecl, BytesStart, Event};

use super::{Seen, Stray, in_body};
use crate::wire::ledger::{Form, Members, Place};

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
                let is_value = matches!(
                    open.last(),
                    Some(Element {
                        form: Form::Is(_),
                        ..
                    })
                );
                if !is_value && !text.iter().all(u8::is_ascii_whitespace) {
                    return Err(Stray::Unreadable);
                }
            }
            Event::GeneralRef(_)
                if matches!(
                    open.last(),
                    Some(Element {
                        form: Form::Is(_),
                        ..
                    })
                ) => {}
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
    form: Form,
    /// Whether it is an entry of the map that the form is.
    is_entry: bool,
    seen: Seen,
}

/// What an element's content has to be, by what stands around it. The name of the root is the
/// operation's own affair.
fn enter(open: &mut [Element], root: Members, start: &BytesStart<'_>) -> Result<Element, Stray> {
    let name = str::from_utf8(start.name().into_inner()).map_err(|_| Stray::Unreadable)?;
    let unknown = || Stray::Unknown(name.to_owned());
    let mut is_entry = false;
    let form = match open.last_mut() {
        None => Form::Members(root),
        Some(outer) => match outer.form {
            Form::Members(members) => {
                let (number, kind) = in_body(members, name)?;
                match kind.form() {
                    Form::List(BARE, of) => of.form(),
                    form => {
                        outer.seen.note(number)?;
                        form
                    }
                }
            }
            Form::List(item, of) if item == name => of.form(),
            Form::Map(key, value) if outer.is_entry => {
                let (number, kind) = match name {
                    "key" => (0, key),
                    "value" => (1, value),
                    _ => return Err(unknown()),
                };
                outer.seen.note(number)?;
                kind.form()
            }
            Form::Map(..) if name == "entry" => {
                is_entry = true;
                outer.form
            }
            Form::List(..) | Form::Map(..) => return Err(unknown()),
            Form::Is(_) => return Err(Stray::Unreadable),
        },
    };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Stray::Unreadable)?;
        let name = str::from_utf8(attribute.key.into_inner()).map_err(|_| Stray::Unreadable)?;
        let is_member = || match form {
            Form::Members(members) => members.find(Place::Attribute, name).is_some(),
            _ => false,
        };
        if name != "xmlns" && !name.starts_with("xmlns:") && !is_member() {
            return Err(Stray::Unknown(name.to_owned()));
        }
    }
    Ok(Element {
        form,
        is_entry,
        seen: Seen::default(),
    })
}
