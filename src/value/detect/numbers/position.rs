//! Geographic positions.

use super::super::bytes::{at, part};

/// One coordinate in decimal degrees.
#[derive(Clone, Copy)]
struct Degrees {
    whole: u32,
    decimals: usize,
    end: usize,
}

/// Whether a latitude and a longitude with so many decimals stand behind a keyword.
pub(super) const fn pair(text: &[u8], start: usize, decimals: usize) -> bool {
    let Some(latitude) = degrees(text, start) else {
        return minutes(text, start);
    };
    if latitude.decimals < decimals || latitude.whole > 180 {
        return minutes(text, start);
    }
    // Between them stand separators, letters of the compass and short words such as `lon`.
    let mut place = latitude.end;
    while place < latitude.end + 16 && place < text.len() {
        let byte = at(text, place);
        if byte.is_ascii_digit()
            || matches!(byte, b'-' | b'+') && at(text, place + 1).is_ascii_digit()
        {
            break;
        }
        place += 1;
    }
    if place == latitude.end {
        return false;
    }
    match degrees(text, place) {
        Some(longitude) => {
            longitude.decimals >= decimals
                && longitude.whole <= 180
                && (latitude.whole <= 90 || longitude.whole <= 90)
        }
        None => false,
    }
}

/// Whether the degree sign at a place belongs to a position that nothing else can be: a latitude
/// and a longitude with their letters of the compass, precise to a second or so.
pub(super) const fn is_marked(text: &[u8], sign: usize) -> bool {
    let mut start = sign;
    while start > 0
        && sign - start < 12
        && (at(text, start - 1).is_ascii_digit() || at(text, start - 1) == b'.')
    {
        start -= 1;
    }
    let Some(end) = precise_end(text, start, b"NS") else {
        return false;
    };
    let mut place = end;
    while place < end + 3 && matches!(at(text, place), b' ' | b',' | b';' | b'/') {
        place += 1;
    }
    precise_end(text, place, b"EWO").is_some()
}

/// Where a precise coordinate ends that stands at a place, before one of these letters.
const fn precise_end(text: &[u8], start: usize, letters: &[u8]) -> Option<usize> {
    let it = Groups::read(text, start);
    let precise = match it.numbers {
        1 => it.decimals >= 4,
        2 => it.decimals >= 2,
        _ => true,
    };
    let mut rest = letters;
    while let [letter, others @ ..] = rest {
        if precise && at(text, it.end) == *letter && is_compass(part(text, it.end, it.end + 2)) {
            return Some(it.end + 1);
        }
        rest = others;
    }
    None
}

/// Whether one coordinate stands behind its keyword.
pub(super) const fn single(text: &[u8], start: usize) -> bool {
    match degrees(text, start) {
        Some(it) => {
            let unit = at(text, it.end);
            it.decimals >= 4
                && it.whole <= 180
                && (!unit.is_ascii_alphabetic() || is_compass(part(text, it.end, it.end + 2)))
        }
        None => minutes(text, start),
    }
}

/// Reads decimal degrees.
const fn degrees(text: &[u8], start: usize) -> Option<Degrees> {
    let mut place = start + matches!(at(text, start), b'-' | b'+') as usize;
    let (mut whole, first) = (0, place);
    while place < first + 3 && at(text, place).is_ascii_digit() {
        whole = whole * 10 + (at(text, place) - b'0') as u32;
        place += 1;
    }
    if place == first || at(text, place) != b'.' {
        return None;
    }
    let point = place;
    place += 1;
    while place < point + 20 && at(text, place).is_ascii_digit() {
        place += 1;
    }
    let next = at(text, place);
    if next == b'.' && at(text, place + 1).is_ascii_digit() {
        return None;
    }
    Some(Degrees {
        whole,
        decimals: place - point - 1,
        end: place,
    })
}

/// Whether degrees, minutes and seconds stand at a place, as in `40° 26' 46" N`.
const fn minutes(text: &[u8], start: usize) -> bool {
    let it = Groups::read(text, start);
    it.numbers >= 2 && is_compass(part(text, it.end, it.end + 2))
}

/// Degrees, minutes and seconds with their signs, as many of them as there are.
#[derive(Clone, Copy)]
struct Groups {
    numbers: usize,
    /// Those of the last number.
    decimals: usize,
    end: usize,
}

impl Groups {
    const fn read(text: &[u8], start: usize) -> Self {
        let mut groups = Self {
            numbers: 0,
            decimals: 0,
            end: start,
        };
        while groups.numbers < 3 {
            let first = groups.end;
            let mut place = first;
            while place < first + 3 && at(text, place).is_ascii_digit() {
                place += 1;
            }
            if place == first {
                break;
            }
            let mut decimals = 0;
            if at(text, place) == b'.' {
                place += 1;
                while decimals < 12 && at(text, place).is_ascii_digit() {
                    place += 1;
                    decimals += 1;
                }
            }
            let signs = place;
            while place < signs + 4
                && place < text.len()
                && (!at(text, place).is_ascii()
                    || matches!(at(text, place), b' ' | b'\'' | b'"' | b'd' | b'm'))
            {
                place += 1;
            }
            if place == signs {
                groups.numbers = 0;
                break;
            }
            groups.numbers += 1;
            (groups.decimals, groups.end) = (decimals, place);
        }
        groups
    }
}

const fn is_compass(letters: &[u8]) -> bool {
    match letters {
        [b'N' | b'S' | b'E' | b'W' | b'O'] => true,
        [b'N' | b'S' | b'E' | b'W' | b'O', next] => !next.is_ascii_alphanumeric(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_text};
    use super::*;
    use crate::kind::Kind;

    fn room(text: &str) -> Vec<u8> {
        vec![0; text.len()]
    }

    fn found(text: &str) -> Option<Kind> {
        in_text(text.as_bytes(), Scope::of(Field::Text), &mut room(text))
    }

    #[test]
    fn a_position_in_degrees_needs_no_keyword() {
        for text in [
            "40°26'46\"N 79°58'56\"W",
            "40° 26' 46\" N, 79° 58' 56\" E",
            "40°26′46″N 79°58′56″W",
            "40°26.767'N 79°58.933'W",
            "40.4461° N, 79.9822° W",
            "40°26'46.302\"S/79°58'55.903\"W",
        ] {
            assert_eq!(found(text), Some(Kind::Gps), "{text}");
            assert_eq!(
                in_text(text.as_bytes(), Scope::of(Field::Name), &mut room(text)),
                None
            );
        }
        for text in [
            "40°26'N 79°58'W",
            "40°N 79°W",
            "40.4° N, 79.9° W",
            "rotate 90° West",
            "20° C, 30° E",
            "40°26'46\"N and 79°58'56\"W",
            "40°26'46\"N 79°58'56\"N",
            "40°26'46\"E 79°58'56\"N",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn a_position_is_two_precise_numbers_within_range() {
        for text in [
            "52.520008,13.404954",
            "52.5200 N, 13.4050 E",
            "52.520008 lon: -13.404954",
            "52° 31' 12\" N",
        ] {
            assert!(pair(text.as_bytes(), 0, 4), "{text}");
        }
        for text in [
            "52.5, 13.4",
            "1.2.3.4",
            "520.0000,13.4049",
            "52.520008",
            "190.5200,13.4050",
        ] {
            assert!(!pair(text.as_bytes(), 0, 4), "{text}");
        }
        assert!(single(b"52.520008", 0) && !single(b"12.3456ms", 0) && !single(b"12.3", 0));
    }
}
