//! E-mail addresses, also spelled out: `jane (at) example (dot) com`.

mod domain;

use super::bytes::{at, has_at, part};
use super::packed::{Words, packed, words};
use domain::Dots;

/// The longest local part that is looked at (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// Whether the `@` at a place stands in an e-mail address.
pub(super) const fn around(text: &[u8], place: usize) -> bool {
    if domain::is_label(at(text, place + 1)) {
        let local = local(text, place);
        if !is_login(local) && is_mailbox(text, place, local) {
            let ascii = has_ascii(local) || at(text, place - 1) == b'"';
            return domain::is_mail_host(text, place + 1, ascii);
        }
        return false;
    }
    spelled(text, place, place + 1)
}

/// Whether `=40` at a place, the `@` of quoted-printable text (RFC 2045, 6.7), stands in an address.
#[expect(
    clippy::indexing_slicing,
    reason = "the place is compared with the length first"
)]
pub(super) const fn quoted(text: &[u8], place: usize) -> bool {
    let mut plain = [0; 4 * LONGEST_LOCAL];
    let (mut from, mut to, mut sign) = (place.saturating_sub(2 * LONGEST_LOCAL), 0, 0);
    // `limit=40items.next` is an assignment: one sign alone says nothing unless a well-known domain
    // follows.
    let mut signs = has_at(text, 0, b"=?") as usize;
    while from < text.len() && to < plain.len() {
        if from == place {
            sign = to;
        }
        let digits = (
            (at(text, from + 1) as char).to_digit(16),
            (at(text, from + 2) as char).to_digit(16),
        );
        plain[to] = match (at(text, from), digits) {
            (b'=', (Some(high), Some(low))) => {
                from += 2;
                signs += 1;
                (high << 4 | low) as u8
            }
            (byte, _) => byte,
        };
        to += 1;
        from += 1;
    }
    let plain = part(&plain, 0, to);
    (signs > 1 || domain::is_well_known(plain, sign + 1)) && around(plain, sign)
}

/// Whether the word or sign from `start` to `end` stands for the `@` of an address.
///
/// A sentence may say `at`: between bare spaces the dot must be spelled too, and the word before
/// must not be one that goes with `at`.
pub(super) const fn spelled(text: &[u8], start: usize, end: usize) -> bool {
    let word = at(text, start) != b'@';
    if word && !(end - start == 2 && has_at(text, start, b"at")) {
        return false;
    }
    let (mut before, mut behind) = (space_before(text, start), space_behind(text, end));
    let frame = frame(at(text, before.wrapping_sub(1)), at(text, behind));
    let dots = match frame {
        Frame::Brackets => {
            before = space_before(text, before - 1);
            behind = space_behind(text, behind + 1);
            Dots::Any
        }
        Frame::Joints if before == start && behind == end => {
            before -= 1;
            behind += 1;
            Dots::NoFile
        }
        Frame::Hyphens if before == start && behind == end => {
            before -= 1;
            behind += 1;
            Dots::Hyphens
        }
        // `jane@ example.com` is an address, `thanks @example.com` is not.
        _ if behind == end || word && before == start => return false,
        _ if word && !is_shouted(text, start, before) => Dots::Spelled,
        _ => Dots::Any,
    };
    // The host first: behind most words `at` there is none.
    if !domain::is_spelled_host(text, behind, dots) {
        return false;
    }
    let local = local(text, before);
    has_ascii(local)
        && is_mailbox(text, before, local)
        && (matches!(frame, Frame::Brackets) || !goes_with_at(text, before, &frame))
}

/// Whether `AT` is in capitals behind a word, which ends at `before`, that is not.
const fn is_shouted(text: &[u8], start: usize, before: usize) -> bool {
    at(text, start) == b'A'
        && at(text, start + 1) == b'T'
        && at(text, before.wrapping_sub(1)).is_ascii_lowercase()
}

/// What stands on both sides of a spelled sign.
enum Frame {
    Brackets,
    Joints,
    Hyphens,
    None,
}

const fn frame(before: u8, behind: u8) -> Frame {
    match (before, behind) {
        (b'(', b')') | (b'[', b']') | (b'{', b'}') | (b'<', b'>') => Frame::Brackets,
        (b'_', b'_') => Frame::Joints,
        (b'-', b'-') => Frame::Hyphens,
        _ => Frame::None,
    }
}

/// The local part that ends at a place.
const fn local(text: &[u8], end: usize) -> &[u8] {
    let mut start = end;
    while start > 0 && end - start < LONGEST_LOCAL && is_local(at(text, start - 1)) {
        start -= 1;
    }
    part(text, start, end)
}

/// The usual part of what RFC 5322 allows; `=`, `/` and `|` are separators in texts, `%` and
/// braces belong to templates.
const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || byte >= 0x80
        || matches!(
            byte,
            b'.' | b'_' | b'+' | b'-' | b'\'' | b'~' | b'!' | b'#' | b'$' | b'&' | b'*'
        )
}

const fn has_ascii(local: &[u8]) -> bool {
    let mut i = 0;
    while i < local.len() {
        if at(local, i).is_ascii_alphanumeric() {
            return true;
        }
        i += 1;
    }
    false
}

/// Whether a local part that ends at a place is one: not `$USER` nor `%s` of a template.
const fn is_mailbox(text: &[u8], end: usize, local: &[u8]) -> bool {
    if local.is_empty() {
        // `"jane doe"@example.com`
        return end > 1 && at(text, end - 1) == b'"' && at(text, end - 2).is_ascii_alphanumeric();
    }
    let lead = at(text, (end - local.len()).wrapping_sub(1));
    let mut i = 0;
    while i < local.len() {
        if at(local, i).is_ascii_alphanumeric() || at(local, i) >= 0x80 {
            return at(local, 0) != b'$' && !(lead == b'%' && local.len() == 1);
        }
        i += 1;
    }
    false
}

/// Users of machines and not of mail.
const fn is_login(local: &[u8]) -> bool {
    is_one_of(local, "git hg svn ec2-user")
}

/// Whether the word that ends at a place is followed by `at` in sentences and in names.
const fn goes_with_at(text: &[u8], end: usize, frame: &Frame) -> bool {
    static WORDS: Words = words! {
        b"arrive" b"arrived" b"arrives" b"arriving" b"available" b"based" b"begin" b"begins"
        b"created" b"deleted" b"deployed" b"documented" b"ended" b"ends" b"expired" b"expires"
        b"failed" b"found" b"hosted" b"is" b"kept" b"listening" b"listens" b"live" b"located"
        b"look" b"looked" b"looking" b"meet" b"modified" b"more" b"not" b"online" b"published"
        b"read" b"registered" b"running" b"runs" b"served" b"site" b"start" b"started" b"starts"
        b"stopped" b"stored" b"updated" b"visit" b"website"
    };
    let mut start = end;
    while start > 0 && end - start < 16 && at(text, start - 1).is_ascii_alphabetic() {
        start -= 1;
    }
    // In `row_created_at_…` it is a word, in `jane.found at …` a part of the name.
    let joined = match at(text, start.wrapping_sub(1)) {
        b'_' => !matches!(frame, Frame::Joints),
        b'-' => !matches!(frame, Frame::Hyphens),
        b'.' | b'+' => true,
        _ => false,
    };
    !joined && WORDS.has(packed(text, start, end))
}

/// Whether a word, in any case, is in a list of lower-case words with spaces between them.
const fn is_one_of(word: &[u8], list: &str) -> bool {
    let first = at(word, 0).to_ascii_lowercase();
    let mut rest = list.as_bytes();
    while let [byte, ..] = rest {
        if *byte == first
            && rest.len() >= word.len()
            && has_at(word, 0, part(rest, 0, word.len()))
            && matches!(at(rest, word.len()), b' ' | 0)
        {
            return true;
        }
        while let [byte, others @ ..] = rest {
            rest = others;
            if *byte == b' ' {
                break;
            }
        }
    }
    false
}

/// The place before at most three spaces that end at a place.
const fn space_before(text: &[u8], end: usize) -> usize {
    let mut start = end;
    while start > 0 && end - start < 3 && at(text, start - 1) == b' ' {
        start -= 1;
    }
    start
}

/// The place behind at most three spaces that begin at a place.
const fn space_behind(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end - start < 3 && at(text, end) == b' ' {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::super::{Field, Scope, in_text};
    use super::*;
    use crate::kind::Kind;

    fn found(text: &str) -> bool {
        let text = text.as_bytes();
        (0..text.len()).any(|i| {
            if text[i] == b'@' {
                return around(text, i);
            }
            let begins = i == 0 || !text[i - 1].is_ascii_alphanumeric();
            begins && spelled(text, i, super::super::bytes::run_end(text, i))
        })
    }

    #[test]
    fn addresses_are_found_wherever_they_stand() {
        for text in [
            "jane@example.com",
            "JANE.DOE@EXAMPLE.ORG",
            "jane.doe+test@example.co.uk",
            "Owner=jane@example.de",
            "owner:jane_d@example.info",
            "mailto:o'neil@example.edu.au",
            "<jane@example.com>",
            "team/jane@163.com",
            "\"jane doe\"@example.com",
            "mail jane@example.com.",
            "jane@example.com-backup",
            "jane@example.com_old",
            "jane@example.com.txt",
            "jane@example.engineering",
            "jane@163.engineering",
            "jane@xn--80a1acny.xn--p1ai",
            "jane@\u{43F}\u{43E}\u{447}.\u{440}\u{444}",
            "jane@\u{4F8B}.jp",
            "jane@example.com\u{8BF7}",
            "jane@example.com: hello",
            "mail jane@example.com://",
            "jane@amazonses.example",
            "jane@web.example.com:22",
            "\u{738B}\u{4F1F}@example.cn",
            "noreply@example.com",
        ] {
            assert!(found(text), "{text}");
        }
    }

    #[test]
    fn an_address_in_quoted_printable_is_found() {
        let found = |text: &str| {
            let scope = Scope::of(Field::Text);
            in_text(text.as_bytes(), scope, &mut vec![0; text.len()]) == Some(Kind::Email)
        };
        for text in [
            "jane=40example.com",
            "To: =?utf-8?Q?jane=2Edoe=40example.com?=",
            "=?utf-8?q?Jane_Doe_=3Cjane=40example=2Eorg=3E?=",
            "=?us-ascii?Q?=6A=61=6E=65=40=65=78=61=6D=70=6C=65=2E=63=6F=6D?=",
            "owner=jane=40example.com",
        ] {
            assert!(found(text), "{text}");
        }
        for text in [
            "width=40px",
            "a.width=40.5em",
            "timeout=40s.",
            "timeout=40s.retry=3",
            "limit=40items.next",
            "q=40de.wikipedia.org",
            "n=40e.g. rest",
            "port=40000",
            "status=404.html",
            "=40example.com",
            "git=40github.com",
            "x=40",
        ] {
            assert!(!found(text), "{text}");
        }
        let long = format!("{}jane=40example.com", "=41".repeat(200));
        assert!(found(&long), "{long}");
    }

    #[test]
    fn spelled_addresses_are_found() {
        for text in [
            "jane (at) example (dot) com",
            "jane [at] example [dot] com",
            "jane{at}example.org",
            "jane(@)example.com",
            "jane[at]example[.]com",
            "jane@example[.]com",
            "jane <at> mail <dot> example <dot> co <dot> uk",
            "jane at example dot com",
            "jane AT example DOT com",
            "owner jane_at_example.net",
            "jane_doe_at_example_dot_net",
            "jane @ example.org",
            "jane@ example.org",
            "jane@example . com",
            "jane@example dot com",
            "jane AT example.com",
            "jane.found at example dot com",
            "mail-jane-doe-at-example-dot-com",
        ] {
            assert!(found(text), "{text}");
        }
    }

    #[test]
    fn other_uses_of_the_sign_pass() {
        for text in [
            "npx publib@latest",
            "pkg@1.2.3",
            "pkg@1.0.0-rc.beta",
            "lodash@4.17.x",
            "@babel/core",
            "@aws-cdk/aws-ecs:shouldUse",
            "a/@aws-cdk--aws-eks.Provider.NestedStack",
            "git@github.com:org/repo",
            "ssh://git@git.example.com/a",
            "name@sha256:0123abcd",
            "actions/checkout@v4",
            "user@host",
            "user@10.0.0.1",
            "ec2-user@ec2-198-51-100-7.compute.amazonaws.com",
            "ubuntu@ip-10-0-0-1.ec2.internal",
            "<0100018f2a3b4c5d-6e7f8091-a2b3-000000@email.amazonses.com>",
            "0102018f2a3b4c5d-6e7f8091-a2b3-000000@eu-west-1.amazonses.com",
            "scp app.log deploy@web.example.com:/var/log/",
            "rsync -a ~/site deploy@web.example.com:~/site",
            "admin@ec2-198-51-100-7.cn-north-1.compute.amazonaws.com.cn",
            "jane@fleet.eu-west-1.eksctl.io",
            "root@broker.local",
            "@Injectable",
            "icon@2x.png",
            "Icon-App-20x20@3x.png",
            "getty@tty1.service",
            "https://medium.com/@jane.doe/post",
            "${user}@example.com",
            "$USER@example.com",
            "%s@example.com",
            "<user>@example.com",
            "*@example.com",
            "thanks @example.com",
            "run @ 3.5 GHz",
            "tools@v0.1.0-20190101-abcdef",
            "\u{8BF7}@\u{5C0F}.\u{8C22}\u{8C22}",
        ] {
            assert!(!found(text), "{text}");
        }
    }

    #[test]
    fn sentences_with_at_and_dot_pass() {
        for text in [
            "look at example.com",
            "look at example dot com",
            "see the site at example dot com",
            "point at the dot in the middle",
            "arrive_at_station.com",
            "sort_at_end.py",
            "created_at_index.ts",
            "run_at_start.sh",
            "LOOK AT EXAMPLE.COM",
            "dogs-at-work.com",
            "look-at-a-dot-in-time",
            "data at rest. It is",
            "3 items (at) 5.99",
            "at",
            "at@",
            "_at_",
            "@",
        ] {
            assert!(!found(text), "{text}");
        }
    }
}
