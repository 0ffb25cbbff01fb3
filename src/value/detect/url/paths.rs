//! Paths that are secrets by themselves.

use super::super::bytes::{at, part};
use super::values::{are_words, is_generated, is_masked};

/// A host, the path up to the secret, where `*` stands for one segment, and the length from which
/// on what follows is one.
type Place = (&'static [u8], &'static [u8], usize);

/// Documented by the vendors as addresses to be kept secret, or with a key in the path.
const PLACES: &[Place] = &[
    (b"hooks.slack.com", b"/services/", 24),
    (b"hooks.slack.com", b"/workflows/", 24),
    (b"hooks.slack.com", b"/triggers/", 24),
    (b"hooks.slack-gov.com", b"/services/", 24),
    (b"discord.com", b"/api/webhooks/*/", 30),
    (b"discord.com", b"/api/*/webhooks/*/", 30),
    (b"discordapp.com", b"/api/webhooks/*/", 30),
    (b"discordapp.com", b"/api/*/webhooks/*/", 30),
    (b"webhook.office.com", b"/webhookb2/", 30),
    (b"webhook.office.com", b"/webhook/", 30),
    (b"outlook.office.com", b"/webhook/", 30),
    (b"outlook.office365.com", b"/webhook/", 30),
    (b"hooks.zapier.com", b"/hooks/catch/", 10),
    (b"hooks.zapier.com", b"/hooks/standard/", 10),
    (b"maker.ifttt.com", b"/trigger/*/with/key/", 16),
    (b"maker.ifttt.com", b"/trigger/*/json/with/key/", 16),
    (b"maker.ifttt.com", b"/use/", 16),
    (b"api.telegram.org", b"/bot", 35),
    (b"api.telegram.org", b"/file/bot", 35),
    (b"infura.io", b"/v3/", 32),
    (b"infura.io", b"/ws/v3/", 32),
    (b"alchemy.com", b"/v2/", 20),
    (b"alchemy.com", b"/nft/*/", 20),
    (b"alchemyapi.io", b"/v2/", 20),
    (b"quiknode.pro", b"/", 32),
    (b"rpc.ankr.com", b"/*/", 32),
    (b"chainstacklabs.com", b"/", 32),
    (b"p2pify.com", b"/", 32),
    (b"blastapi.io", b"/", 32),
    (b"getblock.io", b"/", 32),
    (b"nodereal.io", b"/v1/", 32),
    (b"moralis-nodes.com", b"/*/", 32),
    (b"rivet.cloud", b"/", 20),
    (b"tatum.io", b"/", 32),
    (b"hook.integromat.com", b"/", 20),
    (b"hook.eu1.make.com", b"/", 20),
    (b"hook.eu2.make.com", b"/", 20),
    (b"hook.us1.make.com", b"/", 20),
    (b"hook.us2.make.com", b"/", 20),
    (b"hc-ping.com", b"/", 20),
    (b"cronitor.link", b"/", 20),
    (b"uptime.betterstack.com", b"/api/v1/heartbeat/", 16),
    (b"betteruptime.com", b"/api/v1/heartbeat/", 16),
    (b"events.pagerduty.com", b"/integration/", 30),
    (b"alert.victorops.com", b"/integrations/*/*/alert/", 20),
    (b"hooks.chime.aws", b"/incomingwebhooks/", 30),
    (b"open.feishu.cn", b"/open-apis/bot/*/hook/", 20),
    (b"open.larksuite.com", b"/open-apis/bot/*/hook/", 20),
    (b"hooks.glip.com", b"/webhook/", 20),
    (b"webexapis.com", b"/v1/webhooks/incoming/", 30),
    (b"api.ciscospark.com", b"/v1/webhooks/incoming/", 30),
    (b"api.flock.com", b"/hooks/sendMessage/", 20),
    (b"inbots.zoom.us", b"/incoming/hook/", 16),
    (b"webhooks.gitter.im", b"/e/", 16),
    (b"api.day.app", b"/", 20),
    (b"sctapi.ftqq.com", b"/sct", 20),
    (b"sc.ftqq.com", b"/scu", 20),
    (b"api.pushcut.io", b"/", 18),
    (b"hooks.workato.com", b"/webhooks/rest/", 30),
    (b"http-inputs.splunkcloud.com", b"/services/collector/", 30),
    (b"datadoghq.com", b"/v1/input/", 30),
    (b"loggly.com", b"/inputs/", 30),
    (b"loggly.com", b"/bulk/", 30),
    (b"webhook.logentries.com", b"/noformat/logs/", 30),
    (b"sumologic.com", b"/receiver/v1/http/", 40),
    (b"calendar.google.com", b"/calendar/ical/*/private-", 20),
    (b"fcm.googleapis.com", b"/fcm/send/", 60),
    (b"updates.push.services.mozilla.com", b"/wpush/", 60),
    (b"web.push.apple.com", b"/", 60),
    (b"webhook.site", b"/", 36),
];

/// Segments that announce a webhook on any host, as those of Mattermost, Rocket.Chat, n8n or
/// Matrix bridges.
const HOOKS: &[&[u8]] = &[
    b"hook",
    b"hooks",
    b"webhook",
    b"webhooks",
    b"incoming-webhook",
    b"incomingwebhook",
];

/// The last bytes of each host, by which most others are told from it at once.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const ENDS: [u64; PLACES.len()] = {
    let mut ends = [0; PLACES.len()];
    let mut i = 0;
    while i < ends.len() {
        ends[i] = last_bytes(PLACES[i].0);
        i += 1;
    }
    ends
};

/// A bit for each of them, so that most hosts need not be looked for.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const FILTER: [u64; 16] = {
    let mut filter = [0; 16];
    let mut i = 0;
    while i < ENDS.len() {
        let (word, bit) = place_in_filter(ENDS[i]);
        filter[word] |= bit;
        i += 1;
    }
    filter
};

const fn place_in_filter(end: u64) -> (usize, u64) {
    // Fibonacci hashing: the high bits of a product with 2^64 divided by the golden ratio.
    let hash = end.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((hash >> 60) as usize, 1 << (hash >> 54 & 63))
}

#[expect(
    clippy::indexing_slicing,
    reason = "there are as many words as four bits can count"
)]
const fn may_be_listed(end: u64) -> bool {
    let (word, bit) = place_in_filter(end);
    FILTER[word] & bit != 0
}

const fn last_bytes(host: &[u8]) -> u64 {
    match host.last_chunk() {
        Some(bytes) => u64::from_le_bytes(*bytes) | CASE,
        None => 0,
    }
}

/// The bit that lower-case letters have and upper-case ones have not; digits, dots and hyphens
/// have it as well.
const CASE: u64 = u64::from_le_bytes([0x20; 8]);

/// Whether the path at the beginning of `rest` is a secret on a host.
pub(super) const fn is_secret(host: &[u8], rest: &[u8]) -> bool {
    let host = match host {
        [name @ .., b'.'] => name,
        _ => host,
    };
    let last = last_bytes(host);
    if !may_be_listed(last) {
        return false;
    }
    let mut ends: &[u64] = &ENDS;
    let mut places = PLACES;
    while let ([end, other_ends @ ..], [(name, pattern, least), others @ ..]) = (ends, places) {
        if *end == last
            && is_at(host, name)
            && let Some(from) = matched(rest, pattern)
            && is_kept(part(rest, from, end_of(rest, from, pattern)), *least)
        {
            return true;
        }
        (ends, places) = (other_ends, others);
    }
    false
}

/// Where the secret ends: with the path, or with its segment, if it is the first.
const fn end_of(path: &[u8], from: usize, pattern: &[u8]) -> usize {
    let mut end = from;
    while end < path.len() {
        match at(path, end) {
            b'?' | b'#' | b'&' | b' ' | b'"' | b'\'' | b'<' | b'>' => break,
            b'/' | b'\\' if pattern.len() == 1 => break,
            _ => end += 1,
        }
    }
    end
}

/// Whether a host is a name or stands below it.
const fn is_at(host: &[u8], name: &[u8]) -> bool {
    if host.len() < name.len() {
        return false;
    }
    let start = host.len() - name.len();
    (start == 0 || at(host, start - 1) == b'.') && host.split_at(start).1.eq_ignore_ascii_case(name)
}

/// Where a path goes on behind a pattern.
const fn matched(path: &[u8], pattern: &[u8]) -> Option<usize> {
    let (mut i, mut place) = (0, 0);
    while i < pattern.len() {
        // Slashes may be doubled, and backslashes are read like them.
        let byte = match at(path, place) {
            b'\\' => b'/',
            byte => byte.to_ascii_lowercase(),
        };
        let wanted = at(pattern, i).to_ascii_lowercase();
        if wanted == b'*' {
            let begun = place;
            while place < path.len() && !matches!(at(path, place), b'/' | b'\\') {
                place += 1;
            }
            if place == begun {
                return None;
            }
            i += 1;
        } else if byte == wanted {
            place += 1;
            i += 1;
        } else if byte == b'/' && i > 0 && at(pattern, i - 1) == b'/' {
            place += 1;
        } else {
            return None;
        }
    }
    Some(place)
}

/// Whether the rest of a path is long enough and neither words, nor masked, nor a template.
const fn is_kept(rest: &[u8], least: usize) -> bool {
    let (mut i, mut segment) = (0, 0);
    while i < rest.len() {
        match at(rest, i) {
            b'/' if i + 1 < rest.len() => segment = i + 1,
            b'{' | b'}' | b'<' | b'>' | b'$' | b'*' | b' ' => return false,
            _ => {}
        }
        i += 1;
    }
    rest.len() >= least && !are_words(rest) && !is_masked(part(rest, segment, rest.len()))
}

/// Whether a segment that stands behind one that announces a webhook is generated.
pub(super) const fn is_behind_hook(segment: &[u8]) -> bool {
    segment.len() >= 16 && !holds_dot(segment) && is_generated(segment) || is_zbase32(segment)
}

/// Whether a segment is an identifier of Mattermost: 26 signs of z-base-32, one of them a digit.
const fn is_zbase32(segment: &[u8]) -> bool {
    let (mut digits, mut i) = (0, 0);
    while i < segment.len() {
        match at(segment, i) {
            b'1' | b'3'..=b'9' => digits += 1,
            b'a'..=b'k' | b'm'..=b'u' | b'w'..=b'z' => {}
            _ => return false,
        }
        i += 1;
    }
    segment.len() == 26 && digits > 0
}

/// Whether a segment is generated, of hexadecimal digits.
pub(super) const fn is_hexadecimal(segment: &[u8]) -> bool {
    let mut i = 0;
    while i < segment.len() {
        if !at(segment, i).is_ascii_hexdigit() {
            return false;
        }
        i += 1;
    }
    is_generated(segment)
}

pub(super) const fn is_hook(segment: &[u8]) -> bool {
    let mut rest = HOOKS;
    while let [name, others @ ..] = rest {
        if segment.eq_ignore_ascii_case(name) {
            return true;
        }
        rest = others;
    }
    false
}

const fn holds_dot(segment: &[u8]) -> bool {
    let mut i = 0;
    while i < segment.len() {
        if matches!(at(segment, i), b'.' | b'%') {
            return true;
        }
        i += 1;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn webhooks_bots_and_keys_in_paths_are_secret_on_their_hosts() {
        for (host, path, secret) in [
            (
                "hooks.slack.com",
                "/services/T0EXAMPLE/B0EXAMPLE/9f8b7c6d5e4f",
                true,
            ),
            (
                "HOOKS.slack.com.",
                "//services/T0EXAMPLE/B0EXAMPLE/9f8b7c6d5e4f",
                true,
            ),
            (
                "hooks.slack.com",
                "/services/T00000000/B00000000/xxxxxxxxxxxxxxxx",
                false,
            ),
            (
                "hooks.slack.com",
                "/services/${SLACK_PATH_OF_THE_TEAM_1}",
                false,
            ),
            ("hooks.slack.com", "/services/", false),
            (
                "slack.com",
                "/services/T0EXAMPLE/B0EXAMPLE/9f8b7c6d5e4f",
                false,
            ),
            (
                "nothooks.slack.com",
                "/services/T0EXAMPLE/B0EXAMPLE/9f8b7c6d5e4f",
                false,
            ),
            (
                "canary.discord.com",
                "/api/webhooks/1/example-1-example-1-example-1-",
                true,
            ),
            (
                "discord.com",
                "/api/v10/webhooks/1/example-1-example-1-example-1-",
                true,
            ),
            ("discord.com", "/api/users/@me", false),
            (
                "a.webhook.office.com",
                "/webhookb2/01234567-89ab@cdef/IncomingWebhook/0",
                true,
            ),
            (
                "maker.ifttt.com",
                "/trigger/door/with/key/ex4mple7ex4mple7",
                true,
            ),
            (
                "api.telegram.org",
                "/bot0123456789:example-1-example-1-example/getMe",
                true,
            ),
            (
                "mainnet.infura.io",
                "/v3/0123456789abcdef0123456789abcdef",
                true,
            ),
            ("mainnet.infura.io", "/v3/<key>", false),
            ("hc-ping.com", "/01234567-89ab-cdef-0123-456789abcdef", true),
            ("hc-ping.com", "/docs/how-to-begin-with-this-2", false),
        ] {
            assert_eq!(
                is_secret(host.as_bytes(), path.as_bytes()),
                secret,
                "{host}{path}"
            );
        }
    }

    #[test]
    fn only_generated_segments_behind_a_hook_are_secret() {
        for (segment, secret) in [
            ("ex4mple7ex4mple7ex4mple7ex", true),
            ("0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d", true),
            ("how-to-verify-a-delivery", false),
            ("useThing123.test.tsx", false),
            ("1234567890123456789", false),
            ("ex4mple7", false),
            ("exampmepageswithoutanend37", true),
            ("exampmepageswithoutanendof", false),
            ("exampmepageswithoutanend-7", false),
        ] {
            assert_eq!(is_behind_hook(segment.as_bytes()), secret, "{segment}");
        }
        assert!(is_hook(b"Webhooks") && !is_hook(b"hooked"));
    }
}
