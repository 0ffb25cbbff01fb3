//! Bodies in XML.

use std::borrow::Cow;
use std::cell::RefCell;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{Node, Seen, Stray, in_body};
use crate::wire::ledger::{Form, Members, Place, Type};

/// The items of a list that have no element around them.
const BARE: &str = "*";

/// How many elements may be open at once: no body of the SDK has half as many.
const DEEPEST: usize = 64;

/// Reads a body; notes in `unknown` the first member that the ledger does not know, and passes over it.
pub(super) fn read<'r>(
    members: Members,
    body: &'r [u8],
    unknown: &RefCell<Option<Stray>>,
) -> Result<Node<'r>, Stray> {
    let text = str::from_utf8(body).map_err(|_| Stray::Unreadable)?;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element<'r>> = Vec::new();
    let mut done: Option<Node<'r>> = None;
    loop {
        let event = reader.read_event().map_err(|_| Stray::Unreadable)?;
        let ended = match event {
            Event::Start(_) | Event::Empty(_) if done.is_some() || open.len() >= DEEPEST => {
                return Err(Stray::Unreadable);
            }
            Event::Start(start) => {
                let element = Element::enter(open.last_mut(), members, &start, unknown)?;
                open.push(element);
                None
            }
            Event::Empty(start) => Some(Element::enter(open.last_mut(), members, &start, unknown)?),
            Event::End(_) => Some(open.pop().ok_or(Stray::Unreadable)?),
            Event::Text(text) => {
                let text = str::from_utf8(&text).map_err(|_| Stray::Unreadable)?;
                Element::say(open.last_mut(), text)?;
                None
            }
            Event::GeneralRef(name) => {
                Element::say(open.last_mut(), &meant(&name)?)?;
                None
            }
            Event::Decl(declaration) => {
                check_encoding(&declaration)?;
                None
            }
            Event::Eof => return done.ok_or(Stray::Unreadable),
            // Comments, declarations of types and the like: the SDK writes none.
            _ => return Err(Stray::Unreadable),
        };
        match (ended, open.last_mut()) {
            (None, _) => {}
            (Some(element), Some(around)) => around.take(element)?,
            (Some(element), None) => done = Some(element.node()?),
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

/// What `&name;` stands for.
fn meant(name: &BytesRef<'_>) -> Result<String, Stray> {
    if let Some(letter) = name.resolve_char_ref().map_err(|_| Stray::Unreadable)? {
        return Ok(letter.into());
    }
    let name = str::from_utf8(name).map_err(|_| Stray::Unreadable)?;
    let text = resolve_predefined_entity(name).ok_or(Stray::Unreadable)?;
    Ok(text.to_owned())
}

/// An element that is open.
struct Element<'r> {
    content: Content,
    /// Which member of the element around it this is; the key and the value of an entry are 0 and 1.
    number: usize,
    seen: Seen,
    /// What stood in it so far, of one form or another.
    text: String,
    members: Vec<(usize, Node<'r>)>,
    items: Vec<Node<'r>>,
    entries: Vec<(Cow<'r, str>, Node<'r>)>,
}

/// What may stand in an element.
#[derive(Clone, Copy)]
enum Content {
    Of(Form),
    /// One of the items that stand in their list's owner without an element around them.
    Item(Form),
    /// A key and its value, in a map.
    Entry(Type, Type),
    /// What the ledger does not know, and what stands in that.
    Unknown,
}

impl<'r> Element<'r> {
    /// The element that begins, by what stands around it. The name of the root is the operation's own
    /// affair.
    fn enter(
        around: Option<&mut Self>,
        root: Members,
        start: &BytesStart<'_>,
        unknown: &RefCell<Option<Stray>>,
    ) -> Result<Self, Stray> {
        let name = str::from_utf8(start.name().into_inner()).map_err(|_| Stray::Unreadable)?;
        let inside = match around {
            None => Ok((Content::Of(Form::Members(root)), 0)),
            Some(element) => element.inside(name),
        };
        let (content, number) = match inside {
            Err(stray @ Stray::Unknown(_)) => {
                unknown.borrow_mut().get_or_insert(stray);
                (Content::Unknown, 0)
            }
            other => other?,
        };
        let mut element = Self {
            content,
            number,
            seen: Seen::default(),
            text: String::new(),
            members: Vec::new(),
            items: Vec::new(),
            entries: Vec::new(),
        };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| Stray::Unreadable)?;
            let name = str::from_utf8(attribute.key.into_inner()).map_err(|_| Stray::Unreadable)?;
            if name == "xmlns" || name.starts_with("xmlns:") {
                continue;
            }
            let known = match content {
                Content::Of(Form::Members(members)) | Content::Item(Form::Members(members)) => {
                    members.find(Place::Attribute, name)
                }
                _ => None,
            };
            match known {
                Some((number, _)) => {
                    let value = attribute
                        .normalized_value(XmlVersion::Implicit1_0)
                        .map_err(|_| Stray::Unreadable)?;
                    let value = Node::Is(Cow::Owned(value.into_owned()));
                    element.members.push((number, value));
                }
                None => {
                    let stray = Stray::Unknown(name.to_owned());
                    unknown.borrow_mut().get_or_insert(stray);
                }
            }
        }
        Ok(element)
    }

    /// What has to stand in the element of a name that stands in this one.
    fn inside(&mut self, name: &str) -> Result<(Content, usize), Stray> {
        let seen = &mut self.seen;
        let content = match self.content {
            Content::Unknown => (Content::Unknown, 0),
            Content::Of(Form::Members(members)) | Content::Item(Form::Members(members)) => {
                let (number, kind) = in_body(members, name)?;
                match kind.form() {
                    Form::List(BARE, of) => (Content::Item(of.form()), number),
                    form => {
                        seen.note(number)?;
                        (Content::Of(form), number)
                    }
                }
            }
            Content::Of(Form::List(item, of)) if item == name => (Content::Of(of.form()), 0),
            Content::Of(Form::Map(key, value)) if name == "entry" => {
                (Content::Entry(key, value), 0)
            }
            Content::Entry(key, _) if name == "key" => {
                seen.note(0)?;
                (Content::Of(key.form()), 0)
            }
            Content::Entry(_, value) if name == "value" => {
                seen.note(1)?;
                (Content::Of(value.form()), 1)
            }
            Content::Of(Form::Is(_)) | Content::Item(Form::Is(_)) => return Err(Stray::Unreadable),
            _ => return Err(Stray::Unknown(name.to_owned())),
        };
        Ok(content)
    }

    /// Text belongs into values; elsewhere there is white space at most.
    fn say(element: Option<&mut Self>, text: &str) -> Result<(), Stray> {
        match element {
            Some(element) => match element.content {
                Content::Of(Form::Is(_)) | Content::Item(Form::Is(_)) => {
                    element.text.push_str(text);
                    Ok(())
                }
                Content::Unknown => Ok(()),
                _ if text.bytes().all(|byte| byte.is_ascii_whitespace()) => Ok(()),
                _ => Err(Stray::Unreadable),
            },
            None if text.bytes().all(|byte| byte.is_ascii_whitespace()) => Ok(()),
            None => Err(Stray::Unreadable),
        }
    }

    /// Takes in what has ended.
    fn take(&mut self, inner: Self) -> Result<(), Stray> {
        let number = inner.number;
        match (self.content, inner.content) {
            (_, Content::Unknown) => {}
            (_, Content::Item(_)) => {
                let item = inner.node()?;
                let mut members = self.members.iter_mut();
                match members.find(|(one, _)| *one == number) {
                    Some((_, Node::List(items))) => items.push(item),
                    _ => self.members.push((number, Node::List(vec![item]))),
                }
            }
            (_, Content::Entry(..)) => {
                let mut parts = inner.members.into_iter();
                match (parts.next(), parts.next()) {
                    (Some((0, Node::Is(key))), Some((1, value)))
                    | (Some((1, value)), Some((0, Node::Is(key)))) => {
                        self.entries.push((key, value))
                    }
                    _ => return Err(Stray::Unreadable),
                }
            }
            (Content::Of(Form::List(..)), _) => self.items.push(inner.node()?),
            _ => self.members.push((number, inner.node()?)),
        }
        Ok(())
    }

    fn node(self) -> Result<Node<'r>, Stray> {
        Ok(match self.content {
            Content::Of(form) | Content::Item(form) => match form {
                Form::Is(_) => Node::Is(Cow::Owned(self.text)),
                Form::List(..) => Node::List(self.items),
                Form::Map(..) => Node::Map(self.entries),
                Form::Members(_) => Node::Members(self.members),
            },
            Content::Entry(..) | Content::Unknown => return Err(Stray::Unreadable),
        })
    }
}
