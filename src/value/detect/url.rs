//! Credentials in URLs.
//!
//! A URL is [parsed](parse) as browsers do for the credentials before its host, and then read
//! from left to right for those in its parameters and its path: as it stands, and again with one,
//! two and three layers of percent-encoding taken off, which brings nested URLs to light.

#[cfg(test)]
mod agreement;
mod encoding;
mod endings;
mod host;
mod ipv6;
mod json;
mod keys;
mod parse;
mod paths;
mod qualifiers;
mod shapes;
mod values;
mod walk;

use crate::kind::Kind;
use parse::Answer;

use super::bytes::{at, part};
/// Layers of percent-encoding that are looked under.
const DEEPEST: usize = 3;

/// The first credential in a URL of any scheme. `room` is at least as long as the URL.
pub(super) const fn find(url: &[u8], room: &mut [u8]) -> Option<Kind> {
    let mut text = encoding::clean(url, room);
    // A token says less than the parameter that it stands in.
    let mut token = None;
    let (mut layer, mut start) = (0, 0);
    loop {
        let found = walk::walk(part(room, 0, text.length), start, text);
        if found.named.is_some() {
            return found.named;
        }
        if token.is_none() {
            token = found.token;
        }
        if layer == DEEPEST || text.encoded == text.length {
            return token;
        }
        // What stands before the parameter with the first encoded byte stays as it was.
        start = parameter_before(room, text.encoded);
        text = encoding::peel(room, text);
        layer += 1;
    }
}

/// Whether a text is a URL, with a scheme; none where only a table of international names can tell.
pub(super) const fn is_url(text: &[u8], room: &mut [u8]) -> Option<bool> {
    let length = encoding::clean(text, room).length;
    match parse::parse(part(room, 0, length)) {
        Answer::Url(parts) => Some(!parts.scheme.is_empty()),
        Answer::Undecided(_) => None,
        Answer::Fails => Some(false),
    }
}

/// Where the parameter begins in which a place is; 0 if it is in none.
const fn parameter_before(text: &[u8], place: usize) -> usize {
    let mut start = place;
    while start > 0 && !matches!(at(text, start - 1), b'?' | b'&' | b'#' | b';') {
        start -= 1;
    }
    start
}

#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
const fn put(room: &mut [u8], place: usize, byte: u8) {
    if place < room.len() {
        room[place] = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(url: &str) -> Option<Kind> {
        find(url.as_bytes(), &mut vec![0; url.len()])
    }

    #[test]
    fn user_and_password_are_found_in_any_spelling() {
        for url in [
            "https://user:example-1@example.com/",
            "HTTPS://user:example-1@example.com",
            "https:/user:example-1@example.com",
            "https:user:example-1@example.com",
            "https:\\\\user:example-1@example.com",
            "https:/\\user:ex@mple@example.com/",
            "//user:example-1@example.com",
            "  ht\ntps://user:exam\tple@example.com/ ",
            "https://:example-1@example.com",
            "https://example-1@example.com",
            "https://user%40corp:example%21@[2001:db8::7]:8443/",
            "mqtts://user:example-1@example.com",
            "mongodb://user:example-1@a.example:27017,b.example:27017/d",
            "jdbc:mysql://user:example-1@h/d",
            "jdbc:oracle:thin:user/example@//h:1521/s",
            "https://example.com/?next=https%3A%2F%2Fuser%3Aexample%40example.net%2F",
            "https://example.com/?next=https%253A%252F%252Fuser%253Aexample%2540example.net",
            "https://example.com/#x=http:user:example@example.net",
            "https://example.com/https://user:example@example.net",
            "https\u{ff1a}\u{ff0f}\u{ff0f}user:example\u{ff20}example.com",
        ] {
            assert_eq!(found(url), Some(Kind::UrlUserinfo), "{url}");
        }
        for url in [
            "https://example.com/@user",
            "https://example.com/?to=a@b",
            "https://example.com\\@user",
            "https://@example.com",
            "https://:@example.com",
            "https://${user}:${password}@example.com",
            "https://<user>:<password>@example.com",
            "https://user:{{resolve:secretsmanager:a:SecretString:b}}@example.com",
            "https://user:***@example.com",
            "ssh://git@example.com/a.git",
            "mailto:user@example.com",
            "docker://alpine@sha256:0123456789abcdef",
            "https://example.com/?next=https://example.net/@user&mail=user@example.com",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }

    #[test]
    fn a_line_end_changes_nothing_wherever_it_stands() {
        for url in [
            "//&\u{b7}AccountKey=g//sti\0@i//",
            "https://example.com/%41?a=%42&password=example#%43",
            "https://user:ex%40mple@example.com/",
            "https://example.com/a%20b?page_token=%20x",
        ] {
            for (place, _) in url.char_indices().skip(1) {
                let (before, behind) = url.split_at(place);
                let broken = format!("{before}\n{behind}");
                assert_eq!(found(&broken), found(url), "{broken:?}");
            }
        }
    }

    #[test]
    fn parameters_are_found_in_every_part_and_disguise() {
        for url in [
            "https://example.com/?password=example",
            "https://example.com/a;sid=EX4MPLE7EX4MPLE7EX4M?x=1",
            "https://example.com/a;jsessionid=EX4MPLE7EX4MPLE7EX4M.node1",
            "https://example.com/a;jsessionid=EX4MPLE7EX4MPLE7EX4M.jvm1?x=1",
            "https://example.com/?jsessionid=EX4MPLE7EX4MPLE7EX4M!-1795123456!7",
            "https://example.com/?sid=00D0a0000000EXA!EX4MPLE.7ex4mple_7",
            "https://example.com/?q={\"token\":\"ex4mple7ex4mple7\"}",
            "https://example.com/?q={'user': {'password': 'example'}}",
            "https://example.com/?q={\"pin\":4711}",
            "https://example.com/?q={\\\"password\\\":\\\"example\\\"}",
            "https://example.com/?q=%7B%5C%22password%5C%22%3A%5C%22example%5C%22%7D",
            "https://example.com/?q=%257B%255C%2522pin%255C%2522%253A4711%257D",
            "https://example.com/?q={\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"token\\\\\\\":\\\\\\\"ex4mple7\\\\\\\"}\\\"}\"}",
            "https://example.com/?q=%7B%22token%22%3A%20%22ex4mple7ex4mple7%22%7D",
            "https://example.com/?q=%257B%2522token%2522%253A%2522ex4mple7%2522%257D",
            "https://example.com/?otp=482920",
            "https://example.com/?pin=4711",
            "https://example.com/?client_secret=ex4mple",
            "https://example.com/?a=1;password=example",
            "https://example.com/x;jsessionid=EX4MPLE7EX4MPLE7EX4M",
            "https://example.com/#access_token=example-1",
            "https://example.com/#/login?token=example-1",
            "https://example.com/?user[password]=example",
            "https://example.com/?credentials.password=example",
            "https://example.com/?pass%77ord=example",
            "https://example.com/?pass%2577ord=example",
            "https://example.com/?pass\tword=example",
            "https://example.com/?pass\u{200b}word=example",
            "https://example.com/?\u{ff50}assword=example",
            "https://example.com/?p\u{0430}ssword=example",
            "https://example.com/?next=https%3A%2F%2Fexample.net%2F%3Fapi_key%3Dexample-1",
            "https://example.com/?a=b%26password%3Dexample",
            "jdbc:sqlserver://h:1433;databaseName=d;password=&example",
            "jdbc:postgresql://h/d?user=u&password=example",
        ] {
            assert_eq!(found(url), Some(Kind::UrlParameter), "{url}");
        }
    }

    #[test]
    fn signed_urls_are_found_whoever_signs() {
        for (start, end) in [
            ("https://b.example/k?X-Amz-Sig", "nature=9f8b7c6d"),
            (
                "https://b.example/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&x-amz-sec",
                "urity-token=Ex4mple1",
            ),
            (
                "https://b.example/k?AWSAccessKeyId=EXAMPLE&Expires=1&Sig",
                "nature=Ex%2Bmple1%3D",
            ),
            ("https://b.example/k?X-Goog-Sig", "nature=9f8b7c6d"),
            (
                "https://b.example/k?sv=2023-11-03&sp=r&s",
                "ig=Ex%2Bmple1%3D",
            ),
            (
                "https://b.example/k?Key-Pair-Id=EXAMPLE&Sig",
                "nature=Ex-mple1__",
            ),
            (
                "https://b.example/federation?Action=login&Signin",
                "Token=Ex4mple1",
            ),
            (
                "wss://b.example/mqtt?x-amz-customauthorizer-sig",
                "nature=Ex4mple1",
            ),
        ] {
            let url = format!("{start}{end}");
            assert_eq!(found(&url), Some(Kind::SignedUrl), "{url}");
        }
        let algorithm = "https://b.example/?X-Amz-Algorithm=AWS4-HMAC-SHA256";
        assert_eq!(found(algorithm), None);
    }

    #[test]
    fn hexadecimal_digits_behind_a_segment_called_token_are_one() {
        let digits = "0a1b2c3d4e5f6a7b".repeat(2);
        for (start, end, expected) in [
            ("token/", "", Some(Kind::SecretPath)),
            ("reset/Token/", "/new?x=1", Some(Kind::SecretPath)),
            ("token/0x", "", None),
            ("token/", "0a1b", None),
            ("tokens/", "", None),
            ("page_token/", "", None),
            ("token/", ".png", None),
        ] {
            let url = format!("https://example.com/{start}{digits}{end}");
            assert_eq!(found(&url), expected, "{url}");
        }
    }

    #[test]
    fn parameters_that_carry_no_credential_pass() {
        for pair in [
            "page_token=Ex4mple7Ex4mple7",
            "next_token=Ex4mple7Ex4mple7",
            "NextToken=Ex4mple7Ex4mple7",
            "continuation-token=Ex4mple7Ex4mple7",
            "token_type=Bearer",
            "max_tokens=4096",
            "sort_key=name",
            "primary_key=id",
            "object_key=0123456789abcdef0123",
            "key=value",
            "keyword=lambda",
            "monkey=0123456789abcdef0123",
            "secretary=jane",
            "email_verified=true",
            "response_type=code",
            "code=xyz",
            "state=0123456789abcdef0123",
            "token=",
            "a;sid=12?b=3",
            "sid=archive.node1",
            "session=build-1a2b3c4d5e6f.log",
            "q={\"page_token\":\"Ex4mple7Ex4mple7\"}",
            "q={\"token\":\"${token}\"}",
            "q={\"token\":null,\"password\":{}}",
            "q={\\\"password\\\":\\\"\\\"}",
            "q={\\\"page_token\\\":\\\"Ex4mple7Ex4mple7\\\"}",
            "q=C:\\password\\a:b",
            "filter=\"token\"",
            "pin=1",
            "pin=top",
            "spin=4711",
            "otp=sms",
            "secret=v2",
            "secret=primary",
            "password=",
            "password=true",
            "token=true",
            "token=classification",
            "token=${token}",
            "token=%24%7Btoken%7D",
            "token=${topic(2)}",
            "token={token}",
            "token=%7Btoken%7D",
            "token=<token>",
            "token=:token",
            "token=$TOKEN",
            "token=YOUR_TOKEN",
            "password={{resolve:secretsmanager:a:SecretString:b}}",
            "password=%7B%7Bresolve%3Assm-secure%3Aa%3A1%7D%7D",
            "password=*****",
            "client_token=01234567-89ab-cdef-0123-456789abcdef",
            "token=0x0123456789abcdef0123456789abcdef01234567",
            "session=morning",
            "sid=12",
            "sign=gemini",
            "hmac=sha256",
            "signature=HMAC-SHA256",
            "SecretId=prod/database-1",
        ] {
            let url = format!("https://example.com/?a=1&{pair}&b=2");
            assert_eq!(found(&url), None, "{url}");
        }
    }

    #[test]
    fn a_text_is_a_url_or_not_or_nobody_here_can_tell() {
        for (text, expected) in [
            ("https://example.com", Some(true)),
            ("https://example.com:70000", Some(false)),
            ("//example.com", Some(false)),
            ("https://xn--bcher-kva.example", None),
            ("https://b\u{fc}cher.example", None),
        ] {
            assert_eq!(is_url(text.as_bytes(), &mut vec![0; text.len()]), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_odd(text in "(https?:|//)?[a-z%@:/?&=;#.$<>{}25\\[\\]0-9é\u{200b}\u{ff20} ]{0,60}|\\PC*") {
            found(&text);
            is_url(text.as_bytes(), &mut vec![0; text.len()]);
        }
    }
}
