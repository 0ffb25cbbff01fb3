//! Values that name a secret, or stand for one, without being it.

use super::super::bytes::{at, has_at, part};
use super::shape::Shape;

/// Whether a value refers to a secret that is kept elsewhere, or holds the place of one.
pub(super) const fn is_reference(value: &[u8]) -> bool {
    if is_one_character(value) {
        return true;
    }
    match at(value, 0) {
        b'$' => matches!(at(value, 1), b'{' | b'(') && is_closed(value) || is_variable(value, 1),
        b'{' => at(value, 1) == b'{' || is_name(value, 1, b'}') || is_argument(value),
        b'<' => is_name(value, 1, b'>'),
        b'[' => is_name(value, 1, b']'),
        b'%' => {
            is_variable_of_windows(value)
                || at(value, 1) == b'(' && is_name(value, 2, b')')
                || value.len() < 8 && is_verb(at(value, 1)) && !at(value, 2).is_ascii_alphanumeric()
        }
        b'#' => at(value, 1) == b'{',
        b'\\' => at(value, 1) == b'$' && is_reference(part(value, 1, value.len())),
        b'&' => at(value, 1) == b'[',
        b':' => is_variable(value, 1),
        b'!' => has_word(value, b"!ref") || has_word(value, b"!sub") || has_word(value, b"!getatt"),
        b'@' => has_at(value, 0, b"@microsoft.keyvault") || has_at(value, 0, b"@sys"),
        b'/' | b'.' | b'~' => is_path(value),
        b'A'..=b'Z' | b'a'..=b'z' if at(value, 1) == b':' => {
            at(value, 2) == b'\\' && (at(value, 3).is_ascii_alphabetic() || at(value, 3) == b'\\')
        }
        b'A'..=b'Z' if is_environment_name(value) => true,
        _ => is_named_reference(value) || is_call(value),
    }
}

/// `$NAME`, `:name`: an identifier and nothing else.
const fn is_variable(value: &[u8], from: usize) -> bool {
    let mut i = from;
    while i < value.len() {
        let byte = at(value, i);
        if !byte.is_ascii_alphabetic()
            && !matches!(byte, b'_' | b'.' | b'-')
            && (i == from || !byte.is_ascii_digit())
        {
            return false;
        }
        i += 1;
    }
    let shape = Shape::of(value);
    let is_drawn = shape.digits > 0
        && shape.upper > 1
        && shape.lower > 1
        && shape.longest_lower < 4
        && shape.length > 8;
    i > from && !is_drawn && (shape.digits < 2 || !shape.is_mixed())
}

const fn is_variable_of_windows(value: &[u8]) -> bool {
    let length = value.len();
    length > 3 && at(value, length - 1) == b'%' && is_name(value, 1, b'%')
}

/// Whether the bracket that opens at the beginning closes at the end or before more text.
const fn is_closed(value: &[u8]) -> bool {
    let mut i = 2;
    while i < value.len() {
        if matches!(at(value, i), b'}' | b')') {
            return true;
        }
        i += 1;
    }
    // A template with spaces in it is cut at the first: `${{ secrets.X }}`, `${element(a, 1)}`.
    let mut i = 2;
    while at(value, i).is_ascii_alphabetic() || at(value, i) == b'_' {
        i += 1;
    }
    has_at(value, 0, b"${{")
        || has_at(value, 0, b"$(")
        || i > 3 && matches!(at(value, i), b'(' | b'.')
}

/// Whether words stand between a place and a closing bracket that ends the value.
const fn is_name(value: &[u8], from: usize, closing: u8) -> bool {
    let mut i = from;
    while i < value.len() && at(value, i) != closing {
        let byte = at(value, i);
        if !byte.is_ascii_alphanumeric() && !matches!(byte, b' ' | b'_' | b'-' | b'.' | b':' | b'/')
        {
            return false;
        }
        i += 1;
    }
    let shape = Shape::of(value);
    i > from && shape.letters() > 0 && (shape.digits < 2 || !shape.is_mixed())
}

/// `{error:?}`, `{password!r}`: an argument to be written, with how.
const fn is_argument(value: &[u8]) -> bool {
    let last = value.len().saturating_sub(1);
    let mut i = 1;
    while at(value, i).is_ascii_alphabetic() || matches!(at(value, i), b'_' | b'.') {
        i += 1;
    }
    at(value, last) == b'}' && matches!(at(value, i), b':' | b'!') && last < i + 8
}

/// Whether `%` and this is an argument to be written in C or Go.
const fn is_verb(byte: u8) -> bool {
    matches!(byte, b's' | b'd' | b'v' | b'q' | b'x' | b'u' | b'@')
}

/// `/run/secrets/db`, `./key.pem`: words with slashes and dots between them.
const fn is_path(value: &[u8]) -> bool {
    let mut i = 0;
    while i < value.len() {
        if !at(value, i).is_ascii_alphanumeric()
            && !matches!(
                at(value, i),
                b'/' | b'.' | b'-' | b'_' | b'~' | b'{' | b'}' | b'$' | b':'
            )
        {
            return false;
        }
        i += 1;
    }
    let shape = Shape::of(value);
    !shape.is_mixed() && shape.digits * 3 <= shape.length
}

const fn is_one_character(value: &[u8]) -> bool {
    let mut i = 1;
    while i < value.len() {
        if at(value, i) != at(value, 0) {
            return false;
        }
        i += 1;
    }
    value.len() >= 3
}

/// `DB_PASSWORD_2`: the name of a variable of the environment.
const fn is_environment_name(value: &[u8]) -> bool {
    let mut lines = 0;
    let mut i = 0;
    while i < value.len() {
        let byte = at(value, i);
        if byte == b'_' {
            lines += 1;
        } else if !byte.is_ascii_uppercase() && !byte.is_ascii_digit() {
            return false;
        }
        i += 1;
    }
    let shape = Shape::of(value);
    lines > 0 && shape.digits * 4 <= shape.length && !(shape.digits > 2 && shape.is_mixed())
}

/// `getPassword()`, `os.environ["X"]`, `to_utf16(x)`: a name with a bracket behind it.
const fn is_call(value: &[u8]) -> bool {
    let (mut i, mut marks, mut digits) = (0, 0, 0);
    while at(value, i).is_ascii_alphabetic()
        || matches!(at(value, i), b'.' | b'_' | b':')
        || i > 0 && at(value, i).is_ascii_digit()
    {
        marks += matches!(at(value, i), b'.' | b':') as usize;
        digits += at(value, i).is_ascii_digit() as usize;
        i += 1;
    }
    // `one(data.x[*].value)`
    if i > 1 && at(value, i) == b'(' && is_closed_call(value, i) {
        return true;
    }
    // A name with digits is one if it has words too, and no capitals.
    if digits > 0 {
        let shape = Shape::of(part(value, 0, i));
        let has_words = shape.lower + digits < i;
        return i > 5 && has_words && shape.upper == 0 && digits < 3 && at(value, i) == b'(';
    }
    let is_code = match at(value, i) {
        b'(' | b'[' => i >= 5 && !is_drawn(value, i),
        b'!' => i >= 5 && matches!(at(value, i + 1), b'(' | b'['),
        _ => i == value.len() && marks > 0,
    };
    is_code && at(value, 0).is_ascii_alphabetic() && Shape::of(value).digits < 3
}

/// Whether a name without capitals but the first letter ends at a bracket that closes at the end of a value, with nothing
/// between them but words, which quotes, points and indexes part.
const fn is_closed_call(value: &[u8], end: usize) -> bool {
    let mut i = 0;
    while i + 1 < value.len() {
        let byte = at(value, i);
        let fits = if i < end {
            !(byte.is_ascii_digit() || i > 0 && byte.is_ascii_uppercase())
        } else {
            byte.is_ascii_alphabetic()
                || matches!(
                    byte,
                    b'(' | b')' | b'.' | b'_' | b'[' | b']' | b'*' | b'"' | b'\'' | b',' | b'?'
                )
        };
        if !fits {
            return false;
        }
        i += 1;
    }
    at(value, i) == b')'
}

/// Whether a bracket that never closes stands in what is drawn at random: behind letters of which two
/// in five are capitals, or before signs that stand in no arguments.
const fn is_drawn(value: &[u8], end: usize) -> bool {
    let shape = Shape::of(part(value, 0, end));
    let (mut i, mut capitals, mut marks) = (0, 0, 0);
    while i < value.len() {
        let byte = at(value, i);
        capitals = if byte.is_ascii_uppercase() {
            capitals + 1
        } else {
            0
        };
        if i < end && capitals > 2 || i > end && matches!(byte, b')' | b']') {
            return false;
        }
        marks += (i > end + 1 && matches!(byte, b'!' | b'@' | b'#' | b'$' | b'%' | b'^' | b'+'))
            as usize;
        i += 1;
    }
    let is_odd = shape.lower > 0 && shape.upper > 1 && shape.upper * 5 >= end * 2;
    i > end + 3 && (is_odd || marks > 0 && shape.upper > 0)
}

const fn is_named_reference(value: &[u8]) -> bool {
    // The beginnings by their first letters, so that a value is compared with few.
    let mut rest: &[&[u8]] = match at(value, 0) | 0x20 {
        b'a' => &[b"alias/", b"args.", b"arn:", b"aws/", b"aws_"],
        b'b' => &[b"base64:{"],
        b'c' => &[b"change-me", b"change_me", b"changeme", b"config."],
        b'd' => &[b"data.", b"dummy"],
        b'e' => &[b"env.", b"env:", b"example"],
        b'f' => &[b"file:", b"fn::"],
        b'h' => &[b"hidden", b"http://", b"https://"],
        b'i' => &[b"insert"],
        b'k' => &[b"kms:"],
        b'l' => &[b"local."],
        b'm' => &[b"masked", b"module.", b"my-", b"my_"],
        b'o' => &[b"op://", b"os.environ", b"os.getenv"],
        b'p' => &[
            b"params.",
            b"placeholder",
            b"process.env",
            b"projects/",
            b"props.",
        ],
        b'r' => &[b"redacted", b"replace", b"resolve:"],
        b's' => &[
            b"s3://",
            b"secrets.",
            b"secretsmanager",
            b"self.",
            b"settings.",
            b"sha256:",
            b"sha512",
            b"ssm:",
            b"system.getenv",
        ],
        b't' => &[b"this."],
        b'v' => &[b"var.", b"vault:"],
        b'x' => &[b"xxxx"],
        b'y' => &[b"your"],
        _ => return false,
    };
    while let [beginning, others @ ..] = rest {
        if has_at(value, 0, beginning) {
            // `your9Xk2…` may well be a password; a reference has no such letters.
            let shape = Shape::of(value);
            // `Changeme247!` is chosen all the same.
            if has_at(value, 0, b"changeme") && at(value, 0) == b'C' && shape.digits > 1 {
                return false;
            }
            return matches!(beginning, [.., b':']) || shape.symbols < 2;
        }
        rest = others;
    }
    false
}

const fn has_word(value: &[u8], word: &[u8]) -> bool {
    has_at(value, 0, word) && !at(value, word.len()).is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::is_reference;

    #[test]
    fn what_stands_for_a_secret_is_no_secret() {
        for value in [
            "${DB_PASSWORD}",
            "${{",
            "$(aws",
            "$PASSWORD1",
            "{{resolve:secretsmanager:prod/db:SecretString:password}}",
            "{password}",
            "<your-password-1>",
            "[PASSWORD]",
            "%PASSWORD%",
            "%(password)s",
            ":password",
            "***",
            "xxxxxxxx",
            "DB_PASSWORD_2",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret:x",
            "ssm:/prod/db/password2",
            "/run/secrets/db1",
            "var.db_password",
            "process.env.TOKEN1",
            "getPassword()",
            "value.to_utf16().chain(x)",
            "Token![const],",
            "&[0xFF;",
            "SecretKey::from_pem(pem)?",
            "your-api-key-1",
            "https://example.com/token",
            "{err:?}",
            "{password!r}",
            "${element(local.names,",
            "\\${GITHUB_TOKEN}",
            "one(data.aws_ssm_parameter.x[*].value)",
            "Some(input.parse()?)",
            "%s:%s",
            "toSHA(key4x",
            "getDBKey(name4",
            "C:\\users\\me\\creds1.json",
        ] {
            assert!(is_reference(value.as_bytes()), "{value}");
        }
    }

    #[test]
    fn passwords_may_begin_like_references() {
        for value in [
            "!N9w4RuHH",
            "(7*qJsmnK1O",
            "**drYFn$DS#3o",
            "#7R17KRxq&Ce",
            "$x7K!q92b",
            "%ovfOqr61rr0W",
            "{9aK[2}x!b7",
            "[s9X$k2!b",
            "A1B2C3D4E5F6",
            "Hunter2024!",
            "c0_(ef4T$J^Tu",
            "hEoFWdL(4sXo",
            "qT(4%mZx8Lr2)",
            "xy(9f86d081884c7d65)",
            "xxfOlL(q1%f",
            "$aFz9TdYbSTo",
        ] {
            assert!(!is_reference(value.as_bytes()), "{value}");
        }
    }
}
