//! Tags in CBOR (RFC 8949), which some services speak instead of JSON.

use super::tree::Tree;
use super::{Pair, is_tags};

/// No request is nested deeper.
const DEEPEST: u8 = 64;

/// The tags in the members of the request itself.
pub(super) fn tags(body: &[u8]) -> Option<Vec<Pair>> {
    let mut reader = Reader { rest: body };
    let mut tags = Vec::new();
    let (major, count) = reader.head()?;
    if major != MAP {
        return None;
    }
    reader.each(count, |reader| {
        let name = reader.text()?;
        let value = reader.value(is_tags(&name), DEEPEST)?;
        value.collect(&mut tags);
        Some(())
    })?;
    reader.rest.is_empty().then_some(tags)
}

const BYTES: u8 = 2;
const TEXT: u8 = 3;
const LIST: u8 = 4;
const MAP: u8 = 5;
const MARK: u8 = 6;
const SIMPLE: u8 = 7;
/// Ends what has no length.
const BREAK: u8 = 0xff;

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    /// The kind of a value, and its number or length; no length where a break ends it.
    fn head(&mut self) -> Option<(u8, Option<u64>)> {
        let [first] = *self.take(1)? else { return None };
        let (major, short) = (first >> 5, first & 0x1f);
        let more = match short {
            0..=23 => return Some((major, Some(u64::from(short)))),
            24..=27 => 1usize << (short - 24),
            31 if matches!(major, BYTES | TEXT | LIST | MAP) => return Some((major, None)),
            _ => return None,
        };
        let number = self.take(more)?.iter();
        let number = number.fold(0, |number, byte| number << 8 | u64::from(*byte));
        Some((major, Some(number)))
    }

    /// Reads as often as said, or until the break.
    fn each(
        &mut self,
        count: Option<u64>,
        mut read: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        let mut left = count;
        while left != Some(0) {
            if left.is_none() && self.rest.first() == Some(&BREAK) {
                self.take(1)?;
                return Some(());
            }
            read(self)?;
            left = left.map(|left| left - 1);
        }
        Some(())
    }

    fn text(&mut self) -> Option<String> {
        match self.head()? {
            (TEXT, length) => self.text_of(length),
            _ => None,
        }
    }

    fn text_of(&mut self, length: Option<u64>) -> Option<String> {
        let bytes = self.bytes(TEXT, length)?;
        String::from_utf8(bytes).ok()
    }

    /// Bytes of one piece or, without a length, of several.
    fn bytes(&mut self, major: u8, length: Option<u64>) -> Option<Vec<u8>> {
        if let Some(length) = length {
            return Some(self.take(usize::try_from(length).ok()?)?.to_vec());
        }
        let mut all = Vec::new();
        self.each(None, |reader| {
            let (kind, Some(length)) = reader.head()? else {
                return None;
            };
            let piece = reader.take(usize::try_from(length).ok()?)?;
            all.extend_from_slice(piece);
            (kind == major).then_some(())
        })?;
        Some(all)
    }

    /// The value that stands here; nothing of it is kept if it is not wanted.
    fn value(&mut self, wanted: bool, depth: u8) -> Option<Tree> {
        let depth = depth.checked_sub(1)?;
        let (major, number) = self.head()?;
        Some(match major {
            TEXT if wanted => Tree::Text(self.text_of(number)?),
            TEXT | BYTES => {
                self.bytes(major, number)?;
                Tree::Other
            }
            LIST => {
                let mut items = Vec::new();
                self.each(number, |reader| {
                    let item = reader.value(wanted, depth)?;
                    if wanted {
                        items.push(item);
                    }
                    Some(())
                })?;
                Tree::Items(items)
            }
            MAP => {
                let mut members = Vec::new();
                self.each(number, |reader| {
                    let name = reader.text()?;
                    let value = reader.value(wanted, depth)?;
                    if wanted {
                        members.push((name, value));
                    }
                    Some(())
                })?;
                Tree::Members(members)
            }
            // A mark, such as that of a time, before its value.
            MARK => self.value(wanted, depth)?,
            0 | 1 | SIMPLE => Tree::Other,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<u8> {
        let mut out = vec![0x78, u8::try_from(text.len()).unwrap_or_default()];
        out.extend_from_slice(text.as_bytes());
        out
    }

    fn pair(key: &str, value: &str) -> Pair {
        (key.to_owned(), value.to_owned())
    }

    #[test]
    fn tags_are_read_with_and_without_lengths() {
        let tag = |open: u8, end: &[u8]| {
            let mut tag = vec![open];
            for word in ["Key", "owner", "Value", "jane"] {
                tag.extend(text(word));
            }
            tag.extend(end);
            tag
        };
        let expected = Some(vec![pair("owner", "jane")]);
        let name = text("Tags");
        let fixed = [vec![0xa1], name.clone(), vec![0x81], tag(0xa2, &[])].concat();
        assert_eq!(tags(&fixed), expected);
        let open = [
            vec![0xbf],
            name.clone(),
            vec![0x9f],
            tag(0xbf, &[BREAK]),
            vec![BREAK, BREAK],
        ];
        assert_eq!(tags(&open.concat()), expected);
        // A value in pieces, and values of all kinds before it.
        let others = [
            vec![0xa3],
            text("Data"),
            vec![
                0x84, 0xf6, 0xfb, 0, 0, 0, 0, 0, 0, 0, 0, 0xc1, 0x1a, 0, 0, 0, 1, 0x41, 7,
            ],
            text("Item"),
            vec![0xa1],
            name.clone(),
            text("nobody"),
            name,
            vec![0xa1],
            text("owner"),
            vec![0x7f, 0x62, b'j', b'a', 0x62, b'n', b'e', BREAK],
        ];
        assert_eq!(tags(&others.concat()), expected);
    }

    #[test]
    fn what_is_cut_or_goes_on_is_not_read() {
        let whole = [vec![0xa1], text("Tags"), vec![0xa1], text("a"), text("b")].concat();
        assert_eq!(tags(&whole), Some(vec![pair("a", "b")]));
        for end in 0..whole.len() {
            assert_eq!(tags(&whole[..end]), None, "{end}");
        }
        assert_eq!(tags(&[whole, vec![0]].concat()), None);
        let deep = [vec![0xa1], text("x"), vec![0x81; 100]].concat();
        assert_eq!(tags(&deep), None);
        let long = [vec![0xbb], vec![0xff; 8]].concat();
        assert_eq!(tags(&long), None);
    }
}
