//! The domain of an e-mail address.

use super::super::bytes::{at, has_at, part};
use super::{is_one_of, space_behind};

/// More labels than any address has.
const MOST_LABELS: usize = 8;
/// The longest label (RFC 1035, 2.3.4).
const LONGEST_LABEL: usize = 63;

/// How the dots of a spelled domain are written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dots {
    Any,
    /// Any, but what may be the name of a file is not a domain.
    NoFile,
    /// At least one as a word or between brackets.
    Spelled,
    /// As `-dot-`.
    Hyphens,
}

/// Whether a byte belongs to a label; those beyond ASCII do in international names.
pub(super) const fn is_label(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | 0x80..)
}

const fn label_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    while end - start < LONGEST_LABEL && is_label(at(text, end)) {
        end += 1;
    }
    end
}

/// Whether a host begins at a place that can have mailboxes; `ascii` says that the local part has
/// letters of ASCII.
pub(super) const fn is_mail_host(text: &[u8], start: usize, ascii: bool) -> bool {
    let (mut label, mut end) = (start, label_end(text, start));
    let (mut public, mut machine, mut second, mut count) = (false, false, start, 1);
    while at(text, end) == b'.' && is_label(at(text, end + 1)) && count < MOST_LABELS {
        label = end + 1;
        if count == 1 {
            second = label;
        }
        end = label_end(text, label);
        let name = part(text, label, end);
        public |= begins_public(name);
        machine |= is_one_of(name, "amazonaws amazonses eksctl");
        count += 1;
    }
    if count == 1 {
        return is_spelled_host(text, start, Dots::Spelled);
    }
    let last = part(text, label, end);
    if last.len() < 2 {
        return public;
    }
    // Users of machines and clusters have no mailbox there, nor have messages.
    if machine || is_private(last) || is_before_path(text, end) {
        return false;
    }
    // `1.0.2-rc.beta` is a version, `163.com` a provider.
    let version = at(text, start).is_ascii_digit() && at(text, second).is_ascii_digit();
    public || !version && !is_file(last) && is_top_level(last, ascii)
}

/// Whether a path stands behind a host, as in `scp deploy@example.com:/srv`.
const fn is_before_path(text: &[u8], end: usize) -> bool {
    at(text, end) == b':'
        && match at(text, end + 1) {
            b'/' => is_label(at(text, end + 2)),
            b'~' => at(text, end + 2) == b'/',
            _ => false,
        }
}

/// Whether a host begins at a place whose dots may be spelled.
pub(super) const fn is_spelled_host(text: &[u8], start: usize, dots: Dots) -> bool {
    let first = label_end(text, start);
    if first == start {
        return false;
    }
    if matches!(dots, Dots::Hyphens) {
        return has_hyphenated_dot(part(text, start, first));
    }
    let mut end = first;
    let (mut spelled, mut count) = (false, 1);
    while count < MOST_LABELS {
        let label = if at(text, end) == b'.' && is_label(at(text, end + 1)) {
            end + 1
        } else {
            let Some(label) = dot_end(text, end) else {
                return false;
            };
            spelled = true;
            label
        };
        end = label_end(text, label);
        let last = part(text, label, end);
        let accepted = match dots {
            Dots::Any => true,
            Dots::NoFile => !is_source(last),
            Dots::Spelled | Dots::Hyphens => spelled,
        };
        // `x @ w.mm(y)` multiplies matrices.
        if accepted && begins_public(last) && at(text, end) != b'(' {
            return !is_one_of(part(text, start, first), "a an the this that");
        }
        count += 1;
    }
    false
}

/// Whether a run of letters, digits and hyphens is like `example-dot-com`.
const fn has_hyphenated_dot(run: &[u8]) -> bool {
    let mut i = 1;
    while i < run.len() {
        if has_at(run, i, b"-dot-") && begins_public(part(run, i + 5, run.len())) {
            return true;
        }
        i += 1;
    }
    false
}

/// Where a spelled dot ends that begins at a place, if a label follows.
const fn dot_end(text: &[u8], start: usize) -> Option<usize> {
    let open = space_behind(text, start);
    let first = at(text, open);
    let bracket = matches!(first, b'(' | b'[' | b'{' | b'<');
    let joint = first == b'_' && open == start;
    let mut end = if bracket || joint { open + 1 } else { open };
    end = space_behind(text, end);
    if has_at(text, end, b"dot") {
        end += 3;
    } else if at(text, end) == b'.' && !joint {
        end += 1;
    } else {
        return None;
    }
    let close = space_behind(text, end);
    let last = at(text, close);
    let behind = match first {
        b'(' | b'[' | b'{' | b'<' if matches!(last, b')' | b']' | b'}' | b'>') => {
            space_behind(text, close + 1)
        }
        b'_' if joint && last == b'_' && close == end => close + 1,
        _ if !bracket && !joint && open > start && close > end => close,
        _ => return None,
    };
    if is_label(at(text, behind)) {
        Some(behind)
    } else {
        None
    }
}

/// Whether a name of three characters or more begins at a place, and a top-level domain that many
/// use ends it.
pub(super) const fn is_well_known(text: &[u8], start: usize) -> bool {
    let (mut label, mut end) = (start, label_end(text, start));
    let is_name = end > start + 2;
    while at(text, end) == b'.' && is_label(at(text, end + 1)) {
        label = end + 1;
        end = label_end(text, label);
    }
    is_name && label > start && begins_public(part(text, label, end))
}

/// Whether a label begins with the name of a public top-level domain that many use, and goes on
/// with nothing that could belong to it: in `com-backup`, but not in `community`.
const fn begins_public(label: &[u8]) -> bool {
    if is_international(label) {
        return true;
    }
    let mut end = 0;
    while at(label, end).is_ascii_alphabetic() {
        end += 1;
    }
    if end < label.len() && at(label, end) != b'-' && at(label, end) < 0x80 {
        return false;
    }
    let name = part(label, 0, end);
    if name.len() < 3 {
        return is_country(name);
    }
    is_one_of(
        name,
        "com net org edu gov mil int info biz name pro app dev online site store shop \
            tech xyz cloud email agency club blog live world mobi jobs asia company digital \
            global group health legal life mail media network services solutions software \
            space studio systems team tel today top work works bank care coop eco finance \
            fund law museum aero cat swiss berlin london nyc",
    )
}

/// Whether a last label can be a top-level domain.
const fn is_top_level(label: &[u8], ascii: bool) -> bool {
    let (mut i, mut letters, mut beyond) = (0, true, false);
    while i < label.len() {
        letters &= at(label, i).is_ascii_alphabetic();
        beyond |= at(label, i) >= 0x80;
        i += 1;
    }
    if beyond {
        // In Chinese text a full stop comes without a space behind it.
        return ascii;
    }
    letters && label.len() > 2
}

/// `xn--…`, an international name in ASCII (RFC 5890).
const fn is_international(label: &[u8]) -> bool {
    label.len() > 4 && has_at(label, 0, b"xn--")
}

/// Top-level names of networks that are not public, and of units of systemd.
const fn is_private(label: &[u8]) -> bool {
    is_one_of(
        label,
        "internal local localhost localdomain lan intranet corp home private cluster svc \
            consul service socket target timer mount slice scope device",
    )
}

/// Endings of files that are no domains, or hardly.
const fn is_file(label: &[u8]) -> bool {
    is_one_of(
        label,
        "png jpg jpeg gif svg webp ico bmp tiff pdf json yaml yml xml html htm css scss \
            js mjs cjs jsx ts tsx map txt csv log zip tar tgz whl jar war exe dll bin lock \
            toml ini cfg conf java class mov mp4 mp3 wav ttf woff gltf doc docx xls xlsx ppt \
            pptx sql bak tmp parquet avro template snap sha256 asc pem",
    )
}

/// Endings of source files that are country codes too.
const fn is_source(label: &[u8]) -> bool {
    is_one_of(label, "py sh md rs so mk cc ps tf pm")
}

/// Whether a name is one of the two-letter top-level domains (IANA root zone database).
const fn is_country(name: &[u8]) -> bool {
    const SECOND: [&str; 26] = [
        "cdefgilmoqrstuwxz",
        "abdefghijmnorstvwyz",
        "acdfghiklmnoruvwxyz",
        "ejkmoz",
        "ceghrstu",
        "ijkmor",
        "abdefghilmnpqrstuwy",
        "kmnrtu",
        "delmnoqrst",
        "emop",
        "eghimnprwyz",
        "abcikrstuvy",
        "acdeghklmnopqrstuvwxyz",
        "acefgilopruz",
        "m",
        "aefghklmnrstwy",
        "a",
        "eosuw",
        "abcdeghijklmnorstuvxyz",
        "cdfghjklmnortvwz",
        "agksyz",
        "aceginu",
        "fs",
        "",
        "et",
        "amw",
    ];
    let (first, second) = (at(name, 0), at(name, 1).to_ascii_lowercase());
    if name.len() != 2 || !first.is_ascii_alphabetic() {
        return false;
    }
    let mut seconds = second_letters(&SECOND, (first.to_ascii_lowercase() - b'a') as usize);
    while let [letter, others @ ..] = seconds {
        if *letter == second {
            return true;
        }
        seconds = others;
    }
    false
}

#[expect(clippy::indexing_slicing, reason = "compared with the length first")]
const fn second_letters(table: &'static [&'static str; 26], letter: usize) -> &'static [u8] {
    if letter < table.len() {
        table[letter].as_bytes()
    } else {
        b""
    }
}
