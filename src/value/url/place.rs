//! URLs where AWS keeps them: in members of requests, each of its own form.

use super::outward::CHOSEN;
use super::{HttpsUrl, check, credentials, read};
use crate::error::{Fault, Refusal, fault};
use crate::text;

const NOT_A_HOST: Fault = fault!(
    Https,
    "this is not the name of a host",
    "write the name alone, such as `www.example.com`, without scheme and path",
);
const NOT_A_LINK: Fault = fault!(
    Https,
    "this is neither a URL that begins with `https://` nor a path of the same site",
    "write the URL in full, or the path with one `/` before it; plain http is never used",
);

/// Checks a URL in which the service may put something in for `${…}`.
pub(crate) fn check_url(text: &str) -> Result<(), Refusal> {
    let Some(filled) = filled(text) else {
        return HttpsUrl::parse(text).map(drop);
    };
    check(&filled)?;
    // Security: whoever fills in the host of a URL chooses who is called.
    let behind = text.split_once("//").map_or("", |(_, behind)| behind);
    let authority = behind.split(['/', '?', '#']).next().unwrap_or(behind);
    if authority.contains("${") {
        return Err(CHOSEN.into());
    }
    read(&filled)?;
    // As it is written: what stands for a secret is none.
    text::find_in_url(text).map_or(Ok(()), |kind| Err(credentials::fault(kind).into()))
}

/// Checks the name of a host, with or without a port.
pub(crate) fn check_host(text: &str) -> Result<(), Refusal> {
    if text.contains(['/', '?', '#']) {
        return Err(NOT_A_HOST.into());
    }
    match HttpsUrl::parse(&format!("https://{text}")) {
        Err(refusal) if refusal.rule() == NOT_A_HOST.rule => Err(NOT_A_HOST.into()),
        checked => checked.map(drop),
    }
}

/// Checks where a website sends its readers.
pub(crate) fn check_link(text: &str) -> Result<(), Refusal> {
    // Security: browsers drop tabs and line ends, and go to the host that follows two slashes.
    let is_hidden = |letter: char| letter.is_control() || letter == '\\';
    let path = text.strip_prefix('/');
    if path.is_some_and(|path| !path.starts_with('/') && !path.contains(is_hidden)) {
        return Ok(());
    }
    match HttpsUrl::parse(text) {
        Err(refusal) if refusal.rule() == NOT_A_LINK.rule => Err(NOT_A_LINK.into()),
        checked => checked.map(drop),
    }
}

/// The text with a word for everything that the service puts in; nothing where that is nothing.
pub(super) fn filled(text: &str) -> Option<String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (_, after) = after.split_once('}')?;
        filled.push_str(before);
        filled.push('x');
        rest = after;
    }
    (!filled.is_empty()).then(|| {
        filled.push_str(rest);
        filled
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;

    type Check = fn(&str) -> Result<(), Refusal>;

    fn rule(check: Check, text: &str) -> Option<Rule> {
        check(text).err().map(|refusal| refusal.rule())
    }

    #[test]
    fn another_scheme_than_https_is_nobodys_url() {
        let all: [Check; 3] = [check_url, check_link, check_host];
        for text in [
            "http://example.com/",
            "HTTP://example.com/",
            "ftp://example.com/",
            "wss://example.com/",
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.com/",
            "///example.com/",
            "/\\example.com/",
            "\\\\example.com\\",
            "/\t/example.com/",
            "\t//example.com/",
            " //example.com/",
            "https:/example.com",
            "https:example.com",
            "https://",
            "https:///example.com",
            "${scheme}://example.com/",
            "https:${rest}",
            "",
            " ",
        ] {
            for (number, check) in all.into_iter().enumerate() {
                assert_eq!(rule(check, text), Some(Rule::Https), "{number}: {text:?}");
            }
        }
    }

    #[test]
    fn credentials_are_in_none_of_them() {
        for text in [
            "https://jane:example-1@example.com/",
            "https://${user}@example.com/",
            "https://${user}:${password}@example.com/",
            "https://example.com/${topic()}?password=example-1",
        ] {
            assert_eq!(rule(check_url, text), Some(Rule::UrlCredentials), "{text}");
        }
        let text = "https://jane:example-1@example.com/";
        assert_eq!(rule(check_link, text), Some(Rule::UrlCredentials));
        for text in ["jane:example-1@example.com", "@example.com"] {
            assert_eq!(rule(check_host, text), Some(Rule::UrlCredentials), "{text}");
        }
    }

    #[test]
    fn what_the_service_puts_in_is_no_part_of_the_form() {
        for text in [
            "https://example.com/readings",
            "https://example.com:8443/readings?stage=prod",
            "https://example.com/${topic()}",
            "https://example.com/${topic(2)}/${get(*, 'a b')}",
            "https://example.com/readings?token=${token}",
        ] {
            assert_eq!(rule(check_url, text), None, "{text}");
        }
    }

    #[test]
    fn nobody_but_the_author_chooses_the_host() {
        for text in [
            "https://${topic(2)}.example.com/readings",
            "https://${topic(2)}/readings",
            "https://example.com${topic(2)}",
            "https://example.com:${port}/readings",
            "https://${get('a/b')}.example.com/",
            "https://${x}",
        ] {
            assert_eq!(rule(check_url, text), Some(Rule::Endpoint), "{text}");
        }
    }

    #[test]
    fn hosts_and_links_keep_their_own_forms() {
        for text in [
            "www.example.com",
            "example.com:8443",
            "xn--bcher-kva.example",
            "[2001:db8::1]",
        ] {
            assert_eq!(rule(check_host, text), None, "{text}");
        }
        for text in [
            "example.com/x",
            "https://example.com",
            "example.com?x",
            "a b",
            "example.com:x",
        ] {
            assert_eq!(rule(check_host, text), Some(Rule::Https), "{text}");
        }
        for text in [
            "/",
            "/reports/2026?page=2",
            "/a//b",
            "/a b",
            "https://example.com/x",
        ] {
            assert_eq!(rule(check_link, text), None, "{text}");
        }
        for text in ["reports/2026", "example.com/x", "//example.com"] {
            assert_eq!(rule(check_link, text), Some(Rule::Https), "{text}");
        }
    }

    #[test]
    fn refusals_say_which_form_is_meant() {
        let said = |check: Check, text| check(text).map_err(|refusal| refusal.to_string());
        assert_eq!(
            said(check_host, "https://example.com").err().as_deref(),
            Some(
                "Https: this is not the name of a host; write the name alone, such as \
                 `www.example.com`, without scheme and path"
            )
        );
        assert_eq!(
            said(check_link, "//example.com").err().as_deref(),
            Some(
                "Https: this is neither a URL that begins with `https://` nor a path of the same \
                 site; write the URL in full, or the path with one `/` before it; plain http is \
                 never used"
            )
        );
    }
}
