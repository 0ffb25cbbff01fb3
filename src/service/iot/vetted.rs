//! Tags and attributes of a call: as the SDK has them, and what of them was read by a declared grammar.

use aws_sdk_iot::types;

use super::Attributes;
use crate::error::{Fault, Refusal, fault};
use crate::value::tags::check_keys;
use crate::wire::guard::Vouched;
use crate::{Tag, Tags};

/// Tags and attributes that were read by a declared grammar, which the guard need not look at.
pub(super) fn vouched(tags: &[Tag], attributes: Option<&Attributes>) -> Option<Vouched> {
    let tags = tags.iter().filter(|tag| tag.is_vetted());
    let tags = tags.map(|tag| (tag.key(), tag.value()));
    let attributes = attributes.into_iter().flat_map(Attributes::vetted);
    let mut vetted = tags.chain(attributes).peekable();
    vetted.peek()?;
    Some(Vouched::text(vetted))
}

/// Tags as the SDK has them; none where there are none.
pub(super) fn tags(tags: &[Tag]) -> Result<Option<Vec<types::Tag>>, Refusal> {
    const MANY: Fault = fault!(
        PublicText,
        "a resource has 50 tags at most",
        "leave some out; a tag is a label and no place for data",
    );
    check_keys(tags)?;
    if tags.len() > Tags::MOST {
        return Err(MANY.into());
    }
    let made = tags.iter().map(|tag| {
        let made = types::Tag::builder().key(tag.key()).value(tag.value());
        made.build().map_err(|_| Refusal::from(MANY))
    });
    let made: Vec<_> = made.collect::<Result<_, _>>()?;
    Ok((!made.is_empty()).then_some(made))
}
