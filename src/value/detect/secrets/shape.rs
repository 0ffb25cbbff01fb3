//! What generated text looks like, as against words.

use super::super::bytes::{at, part};

/// The longest text that is looked at as one value.
pub(super) const LONGEST: usize = 256;

/// What a text is made of.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) length: usize,
    pub(super) lower: usize,
    pub(super) upper: usize,
    pub(super) digits: usize,
    /// Characters that names are not made of, such as `!` and `$`.
    pub(super) symbols: usize,
    pub(super) spaces: usize,
    /// Bytes beyond ASCII.
    pub(super) wide: usize,
    /// Changes between small letters, capitals and digits that stand side by side; a capital that
    /// begins a word is none.
    pub(super) breaks: usize,
    pub(super) longest_lower: usize,
    /// The longest run of letters without a vowel.
    pub(super) longest_consonants: usize,
    /// Whether it holds nothing but hexadecimal digits.
    pub(super) is_hex: bool,
}

impl Shape {
    /// One pass that calls nothing, for the compiler's evaluator.
    pub(super) const fn of(text: &[u8]) -> Self {
        const OTHER: u8 = 0;
        const LOWER: u8 = 1;
        const UPPER: u8 = 2;
        const DIGIT: u8 = 3;
        let mut shape = Self {
            length: 0,
            lower: 0,
            upper: 0,
            digits: 0,
            symbols: 0,
            spaces: 0,
            wide: 0,
            breaks: 0,
            longest_lower: 0,
            longest_consonants: 0,
            is_hex: true,
        };
        let (mut last, mut lower, mut consonants, mut rest) = (OTHER, 0, 0, text);
        while let [byte, tail @ ..] = rest
            && shape.length < LONGEST
        {
            match *byte {
                b'a'..=b'z' => {
                    shape.lower += 1;
                    shape.breaks += (last == DIGIT) as usize;
                    last = LOWER;
                    lower += 1;
                    if lower > shape.longest_lower {
                        shape.longest_lower = lower;
                    }
                }
                b'A'..=b'Z' => {
                    shape.upper += 1;
                    shape.breaks += (last == LOWER || last == DIGIT) as usize;
                    (last, lower) = (UPPER, 0);
                }
                b'0'..=b'9' => {
                    shape.digits += 1;
                    shape.breaks += (last == LOWER || last == UPPER) as usize;
                    (last, lower) = (DIGIT, 0);
                }
                other => {
                    match other {
                        b' ' | b'\t' | b'\r' | b'\n' => shape.spaces += 1,
                        b'-' | b'_' | b'.' | b'/' | b':' | b',' | b';' | b'\'' | b'"' => {}
                        0x80.. => shape.wide += 1,
                        _ => shape.symbols += 1,
                    }
                    (last, lower) = (OTHER, 0);
                }
            }
            match *byte | 0x20 {
                b'b' | b'c' | b'd' | b'f' if last != OTHER => consonants += 1,
                b'a' | b'e' if last != OTHER => consonants = 0,
                b'0'..=b'9' if last == DIGIT => consonants = 0,
                b'i' | b'o' | b'u' | b'y' => {
                    consonants = 0;
                    shape.is_hex = false;
                }
                _ if last == OTHER => {
                    consonants = 0;
                    shape.is_hex = false;
                }
                _ => {
                    consonants += 1;
                    shape.is_hex = false;
                }
            }
            if consonants > shape.longest_consonants {
                shape.longest_consonants = consonants;
            }
            shape.length += 1;
            rest = tail;
        }
        shape
    }

    pub(super) const fn letters(self) -> usize {
        self.lower + self.upper
    }

    /// Whether letters and digits are mixed as nobody writes them.
    pub(super) const fn is_mixed(self) -> bool {
        let runs = self.letters() + self.digits;
        if self.lower > 0 && self.upper > 0 {
            self.breaks >= 3 && self.breaks * 5 >= runs
        } else {
            self.letters() > 0 && self.breaks >= 2 && self.breaks * 7 >= runs
        }
    }

    /// Whether there are letters that no language puts side by side.
    pub(super) const fn is_unspeakable(self) -> bool {
        self.longest_consonants >= 6 && self.lower > 0
    }
}

/// Whether words in camel case, of four letters and more, cover three fifths of a text, as of a
/// name: of a thousand random texts of forty characters one has so many.
pub(super) const fn is_of_words(text: &[u8]) -> bool {
    let (mut i, mut covered, mut words) = (0, 0, 0);
    while i < text.len() {
        let start = i;
        i += 1;
        while at(text, i).is_ascii_lowercase() {
            i += 1;
        }
        let begins = at(text, start);
        if i - start > 3
            && (begins.is_ascii_uppercase() || start == 0 && begins.is_ascii_lowercase())
        {
            covered += i - start;
            words += 1;
        }
    }
    words > 1 && covered * 5 >= text.len() * 3
}

/// Whether a text has the form of a fingerprint of OpenPGP: sixteen or forty hexadecimal digits in
/// capitals.
pub(super) const fn is_fingerprint(text: &[u8]) -> bool {
    let shape = Shape::of(text);
    matches!(text.len(), 16 | 40) && shape.is_hex && shape.lower == 0
}

/// Whether a text is generated rather than written: at least 16 letters and digits (with `-_+/=.`
/// among them), mixed as no words are. Hexadecimal digits, as of hashes and UUIDs, are not meant.
pub(super) const fn looks_random(text: &[u8]) -> bool {
    let text = without_logical_suffix(text);
    let shape = Shape::of(text);
    shape.length >= 16
        && shape.letters() + shape.digits >= 14
        && shape.symbols * 8 <= shape.length
        && shape.spaces + shape.wide == 0
        && shape.digits > 0
        && shape.longest_lower < 12
        && shape.is_mixed()
        && !is_hexadecimal(text)
}

/// Whether a text has hexadecimal digits only, with `-` among them as in a UUID.
pub(super) const fn is_hexadecimal(text: &[u8]) -> bool {
    let mut i = 0;
    while i < text.len() {
        if !at(text, i).is_ascii_hexdigit() && at(text, i) != b'-' {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether a text has the form of a UUID; examples in it have letters beyond `f` too.
pub(super) const fn is_uuid(text: &[u8]) -> bool {
    if text.len() != 36 {
        return false;
    }
    let mut i = 0;
    while i < 36 {
        let byte = at(text, i);
        let fits = if matches!(i, 8 | 13 | 18 | 23) {
            byte == b'-'
        } else {
            byte.is_ascii_alphanumeric()
        };
        if !fits {
            return false;
        }
        i += 1;
    }
    true
}

/// The text without the eight hexadecimal digits that the CDK puts behind a logical id.
pub(super) const fn without_logical_suffix(text: &[u8]) -> &[u8] {
    if text.len() < 12 {
        return text;
    }
    let stem = text.len() - 8;
    let mut i = stem;
    while i < text.len() {
        if !matches!(at(text, i), b'0'..=b'9' | b'A'..=b'F') {
            return text;
        }
        i += 1;
    }
    if at(text, stem - 1).is_ascii_lowercase() || at(text, stem - 2).is_ascii_lowercase() {
        part(text, 0, stem)
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{HEX, MIXED, random};
    use super::{is_uuid, looks_random, without_logical_suffix};

    #[test]
    fn generated_text_looks_random_and_words_do_not() {
        let random = (0..1000)
            .filter(|seed| looks_random(random(MIXED, 24, *seed).as_bytes()))
            .count();
        assert!(random > 970, "{random} of 1000");
        for text in [
            "my-bucket-for-logs-2024-01-05",
            "TestStackServiceRoleDefaultPolicyA63E8A47",
            "us-east-1-production-cluster-2",
            "integration-test-node-16-alpine",
            "0123456789012345678",
        ] {
            assert!(!looks_random(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn hashes_and_uuids_do_not_look_random() {
        assert!(!looks_random(random(HEX, 40, 1).as_bytes()));
        let uuid = "550e8400-e29b-41d4-a716-446655440000";
        assert!(is_uuid(uuid.as_bytes()) && !looks_random(uuid.as_bytes()));
    }

    #[test]
    fn the_suffix_of_a_logical_id_is_taken_off() {
        assert_eq!(without_logical_suffix(b"MySecretA720EF05"), b"MySecret");
        assert_eq!(
            without_logical_suffix(b"MySecretA720EF0x"),
            b"MySecretA720EF0x"
        );
    }
}
