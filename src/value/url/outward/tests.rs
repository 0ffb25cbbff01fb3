//! Outward URLs, attacked.

use super::check::check_literal;
use super::*;
use crate::Rule;
use crate::value::url::inward;

fn rule(text: &str) -> Option<Rule> {
    OutwardUrl::parse(text).err().map(|refusal| refusal.rule())
}

#[test]
fn a_message_fills_in_path_and_query_only() {
    for text in [
        "https://api.example.com/in/${topic(3)}",
        "https://api.example.com/in?line=${get(*, 'a b')}",
        "https://api.example.com/${topic()}/${timestamp()}#end",
        "https://api.example.com:8443/${topic()}",
        // Not closed, and so nothing that AWS would fill in.
        "https://api.example.com/${topic",
        "HTTPS://API.example.com/",
    ] {
        assert_eq!(rule(text), None, "{text}");
        assert!(check_literal(text).is_ok(), "{text}");
    }
    for (text, expected) in [
        ("https://${topic(3)}.example.com/", Rule::Endpoint),
        ("https://${topic(3)}/", Rule::Endpoint),
        ("https://api.example.com${topic(3)}", Rule::Endpoint),
        ("https://api.example.com:${port}/", Rule::Endpoint),
        ("https://{host}.example.com/", Rule::Endpoint),
        ("https://${get('a/b')}.example.com/", Rule::Endpoint),
        ("https://api.example.com/#${topic()}", Rule::Endpoint),
        ("https://${user}@example.com/", Rule::Endpoint),
        ("${scheme}://api.example.com/", Rule::Https),
        ("https${s}://api.example.com/", Rule::Https),
        ("https:${rest}", Rule::Https),
        ("https://api.example.com/a b", Rule::Https),
        ("https://api.example.com/${topic()} b", Rule::Https),
        ("https://api.example.com\\${topic()}", Rule::Endpoint),
        ("https://api.example.com/\\${topic()}", Rule::Https),
        ("https://api.example.com:/", Rule::Https),
        ("https://api.example.com:0/", Rule::Https),
        ("https://api.example.com:65536/", Rule::Https),
        ("https://api.example.com:8443:1/", Rule::Https),
        ("https://:8443/", Rule::Https),
        ("https://", Rule::Https),
        ("https:///a", Rule::Https),
        ("http://api.example.com/", Rule::Https),
        ("", Rule::Https),
        ("https://u:example-1@api.example.com/", Rule::UrlCredentials),
        ("https://u%40api.example.com/", Rule::UrlCredentials),
        ("https://u\u{ff20}api.example.com/", Rule::UrlCredentials),
        (
            "https://api.example.com/?password=example-1",
            Rule::UrlCredentials,
        ),
    ] {
        assert_eq!(rule(text), Some(expected), "{text}");
        let literal = check_literal(text).map_err(|fault| fault.rule);
        assert_eq!(literal, Err(expected), "{text}");
    }
    let long = |length: usize| format!("https://api.example.com/{}", "a".repeat(length - 24));
    assert_eq!(rule(&long(2000)), None);
    assert_eq!(rule(&long(2001)), Some(Rule::Https));
}

#[test]
fn an_international_name_is_left_to_run_time() {
    let name = "https://xn--bcher-kva.example/";
    assert_eq!(rule(name), None);
    assert!(check_literal(name).is_err());
    assert_eq!(rule("https://xn--a/"), Some(Rule::Endpoint));
    assert_eq!(rule("https://xn--a.example/"), Some(Rule::Https));
    assert_eq!(rule("https://bücher.example/"), Some(Rule::Endpoint));
}

#[test]
fn the_refusal_says_what_to_do() {
    for (text, expected) in [
        (
            "https://${topic(3)}.example.com/",
            "Endpoint: a template stands in the host or the port of the URL, where a message would \
             choose who is called; write host and port out and keep `${…}` to path and query",
        ),
        (
            "https://169.254.169.254/",
            "Endpoint: the host is an address inside a network: loopback, link-local, private, \
             metadata or reserved; name a public host; AWS calls it from within its own network, \
             where such an address is somebody's",
        ),
        (
            "https://[::1]/",
            "Endpoint: the host is not written in plain letters, digits, hyphens and dots; write a \
             name in ASCII, an international one in its `xn--` form, and no IPv6 address: AWS IoT \
             calls none",
        ),
    ] {
        let refused = OutwardUrl::parse(text).map_err(|refusal| refusal.to_string());
        assert_eq!(refused.err().as_deref(), Some(expected));
        assert_eq!(
            check_literal(text).err().map(|fault| fault.text),
            Some(expected)
        );
    }
}

#[test]
fn the_fixed_part_is_a_prefix_that_goes_to_the_same_host() {
    for (text, fixed) in [
        (
            "https://api.example.com/in/${topic(3)}",
            "https://api.example.com/in/",
        ),
        (
            "https://api.example.com/in/line-${topic(3)}",
            "https://api.example.com/in/",
        ),
        (
            "https://api.example.com:8443/${topic(3)}",
            "https://api.example.com:8443/",
        ),
        (
            "https://api.example.com/in?a=/${topic(3)}",
            "https://api.example.com/",
        ),
        (
            "https://api.example.com?a=/${topic(3)}",
            "https://api.example.com",
        ),
        (
            "https://api.example.com/in?a=b",
            "https://api.example.com/in?a=b",
        ),
    ] {
        let url = OutwardUrl::parse(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(url.fixed_part().as_str(), fixed, "{text}");
        assert_eq!(rule(fixed), None, "{fixed}");
        assert!(url.fixed_part().is_prefix_of(&url), "{text}");
    }
    let url = |text| OutwardUrl::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let ends_early = url("https://api.example.co");
    assert!(!ends_early.is_prefix_of(&url("https://api.example.com/in")));
    assert!(!url("https://a.example/b").is_prefix_of(&url("https://a.example/a")));
    assert_eq!(
        format!("{:?}", url("https://a.example/b")),
        "OutwardUrl(https://a.example/…)"
    );
}

/// The judge of addresses that is asked about what the parser read, written apart from the other.
fn is_inward(host: &::url::Host<&str>) -> bool {
    match host {
        ::url::Host::Ipv4(address) => {
            address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
                || address.is_multicast()
                || address.is_broadcast()
        }
        ::url::Host::Ipv6(_) => true,
        ::url::Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            !name.contains('.')
                || [".localhost", ".local", ".internal", ".lan", ".home.arpa"]
                    .iter()
                    .any(|end| name.ends_with(end))
        }
    }
}

fn spelling() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let number = prop_oneof![
        Just(127_u32),
        Just(10),
        Just(0),
        Just(169),
        Just(254),
        Just(192),
        Just(168),
        Just(1),
        Just(0x7f00_0001),
        Just(0x0a00_0001),
        Just(0xa9fe_a9fe),
        any::<u32>(),
        0..300_u32,
    ];
    let part = (number, 0..16_u8).prop_map(|(number, form)| match form {
        0 => format!("0{number:o}"),
        1 => format!("0x{number:x}"),
        2 => format!("0X{number:X}"),
        3 => format!("%{:02x}", b'0' + (number % 10) as u8),
        4 => char::from_u32(0xff10 + number % 10)
            .map(String::from)
            .unwrap_or_default(),
        _ => number.to_string(),
    });
    let word = prop_oneof![
        4 => part,
        1 => "(localhost|LOCALHOST|local|internal|lan|home|arpa|nip|io|example|com|xn--a|\\[::1\\])",
    ];
    let dot = "(\\.|\\.|\\.|\u{3002}|%2e|-|)";
    proptest::collection::vec((word, dot), 1..6)
        .prop_map(|parts| parts.into_iter().map(|(word, dot)| word + &dot).collect())
}

#[test]
fn no_template_puts_a_secret_into_a_url() {
    let asked = "get_secret('k','SecretString','k','arn:aws:iam::111122223333:role/r')";
    for rest in [
        format!("?token=${{{asked}}}"),
        format!("?x=${{{asked}}}"),
        format!("${{{asked}}}"),
        format!("${{topic(1)}}/${{{asked}}}"),
        format!("${{concat('}}',{asked})}}"),
        format!("${{{}}}", asked.replace("get", "Get")),
    ] {
        let url = format!("https://api.example.com/in/{rest}");
        let said = OutwardUrl::parse(&url).map_err(|refusal| refusal.rule());
        assert_eq!(said, Err(Rule::UrlCredentials), "{url}");
        assert!(check_literal(&url).is_err(), "{url}");
    }
    for rest in ["get_secret/${topic(1)}", "${topic(1)}/secrets"] {
        let url = format!("https://api.example.com/in/{rest}");
        assert!(OutwardUrl::parse(&url).is_ok(), "{url}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(5_000))]

    #[test]
    fn whatever_the_parser_makes_an_inward_host_is_refused(host in spelling(), end in "(:8443)?(/|\\?a|)") {
        let text = format!("https://{host}{end}");
        #[expect(clippy::disallowed_methods, reason = "asks the parser itself")]
        let read = ::url::Url::parse(&text);
        let inward = read.is_ok_and(|url| url.host().is_none_or(|host| is_inward(&host)));
        if inward {
            proptest::prop_assert!(OutwardUrl::parse(&text).is_err(), "{}", text);
            proptest::prop_assert!(check_literal(&text).is_err(), "{}", text);
        }
    }

    #[test]
    fn what_the_compiler_would_pass_parses(text in "(https://)?([a-z0-9.:x@%\\[\\]{}$-]{0,20}|8.8.8.8)[/?#]?(\\$\\{[ -~]{0,6}\\})?[ -~é]{0,8}([?&](token|sig|pw)=[a-z0-9%]{0,12})?") {
        if check_literal(&text).is_ok() {
            let url = OutwardUrl::parse(&text);
            proptest::prop_assert!(url.is_ok(), "{:?}", url);
            // What stands in a template does not end the host.
            let host = url.map(|url| url.host().to_ascii_lowercase());
            proptest::prop_assert!(host.is_ok_and(|host| inward::check(host.as_bytes()).is_ok()));
        }
    }

    #[test]
    fn parsing_never_panics_and_keeps_the_text(text in "\\PC*") {
        for text in [text.clone(), format!("https://{text}")] {
            if let Ok(url) = OutwardUrl::parse(&text) {
                proptest::prop_assert_eq!(url.as_str(), &text);
                proptest::prop_assert!(url.fixed_part().is_prefix_of(&url));
            }
        }
    }
}
