//! Alphabets of tokens.

/// The characters of a token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    Hex,
    Alphanumeric,
    Small,
    /// Capitals, digits and `-`.
    Capital,
    /// Those of base64 for URLs.
    Url,
    /// Those of base64.
    Base64,
    /// Those of either base64, and dots.
    Dotted,
    Uuid,
    /// All that is not a space or a quote.
    Anything,
    /// Capitals and digits, and nothing but them in the whole run.
    AccessKeyId,
    /// What a function of its own reads.
    Jwt,
    Artifactory,
}

impl Alphabet {
    pub(super) const fn has(self, byte: u8) -> bool {
        match self {
            Self::Hex => byte.is_ascii_hexdigit(),
            Self::Alphanumeric => byte.is_ascii_alphanumeric(),
            Self::Small => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
            Self::Capital => byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-',
            // Bytes beyond ASCII are letters that folding left.
            Self::Url => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | 0x80..),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
            Self::Dotted => {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'-' | b'_' | b'.' | b'=' | b'+' | b'/' | 0x80..)
            }
            Self::Uuid => byte.is_ascii_hexdigit() || byte == b'-',
            Self::AccessKeyId => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Self::Jwt | Self::Artifactory => false,
            Self::Anything => {
                byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>')
            }
        }
    }
}
