//! Hosts that are inside somebody's network, in every spelling that a literal may have.

use super::NOT_A_URL;
use crate::error::{Fault, fault};

const ADDRESS: Fault = fault!(
    Endpoint,
    "the host is an address inside a network: loopback, link-local, private, metadata or reserved",
    "name a public host; AWS calls it from within its own network, where such an address is somebody's",
);
const NAME: Fault = fault!(
    Endpoint,
    "the host is a name for the inside of a network, or one whose holder chooses any address",
    "name a public host in a domain of your own",
);
const SINGLE: Fault = fault!(
    Endpoint,
    "the host is a single word, which every network resolves in its own way",
    "write the full name of a public host, such as `api.example.com`",
);
const UNCLEAR: Fault = fault!(
    Endpoint,
    "the host is a number that readers of URLs take for different addresses",
    "write a name, or an IPv4 address as four decimal numbers without leading zeros",
);
const DOT: Fault = fault!(
    Endpoint,
    "the host ends with a dot, by which lists of hosts are got round",
    "leave the last dot out",
);
const LONGEST: usize = 253;

/// Names below which every network keeps its own hosts (RFC 6761, 6762, 8375 and 9476, ICANN's names at
/// risk of collision), and those of container platforms.
const INSIDE: [&[u8]; 21] = [
    b"localhost",
    b"local",
    b"localdomain",
    b"localdomain4",
    b"localdomain6",
    b"test",
    b"invalid",
    b"onion",
    b"internal",
    b"intranet",
    b"private",
    b"corp",
    b"home",
    b"lan",
    b"mail",
    b"alt",
    b"arpa",
    b"consul",
    b"svc",
    b"vpce.amazonaws.com",
    b"vpce.amazonaws.com.cn",
];

/// Metadata services with a name in the public tree, and services that answer with the address that
/// the name spells, with loopback, or with one address after the other.
const ANSWERING_INWARD: [&[u8]; 19] = [
    b"metadata.tencentyun.com",
    b"metadata.packet.net",
    b"metadata.platformequinix.com",
    b"nip.io",
    b"sslip.io",
    b"xip.io",
    b"xip.name",
    b"backname.io",
    b"ipq.co",
    b"traefik.me",
    b"localtest.me",
    b"lvh.me",
    b"vcap.me",
    b"fuf.me",
    b"local.gd",
    b"localho.st",
    b"lacolhost.com",
    b"rbndr.us",
    b"1u.ms",
];

/// Checks a host of ASCII letters, digits, `_`, `-` and dots; the only judge of hosts that AWS is told
/// to call.
pub(super) const fn check(host: &[u8]) -> Result<(), Fault> {
    let (mut rest, mut label, mut labels) = (host, None, 0);
    while let [byte, tail @ ..] = rest {
        label = match (*byte, label) {
            (b'.', None) => return Err(NOT_A_URL),
            (b'.', Some(_)) => None,
            (byte, None) => {
                labels += 1;
                Some(byte)
            }
            (_, first) => first,
        };
        rest = tail;
    }
    match label {
        None if labels > 0 => Err(DOT),
        None => Err(NOT_A_URL),
        Some(_) if host.len() > LONGEST => Err(NOT_A_URL),
        // Security: readers differ in what they make of octal, hexadecimal and short forms, so that only
        // one form is left.
        Some(first) if first.is_ascii_digit() => match dotted(host) {
            Some(address) if is_inward(address) => Err(ADDRESS),
            Some(_) => Ok(()),
            None => Err(UNCLEAR),
        },
        Some(_) if is_listed(host, &INSIDE) => Err(NAME),
        Some(_) if labels == 1 => Err(SINGLE),
        Some(_) if is_listed(host, &ANSWERING_INWARD) => Err(NAME),
        Some(_) if spells_inward(host) || spells_inward_in_hex(host) => Err(NAME),
        Some(_) if is_inner_balancer(host) => Err(NAME),
        Some(_) => Ok(()),
    }
}

/// Whether an IPv4 address is not one of the public internet (IANA's registry of special-purpose
/// addresses, without those for documentation, which are nobody's).
pub(super) const fn is_inward(address: [u8; 4]) -> bool {
    matches!(
        address,
        [0 | 10 | 127 | 224.., ..]
            | [100, 64..=127, ..]
            | [169, 254, ..]
            | [172, 16..=31, ..]
            | [192, 0, 0, _]
            | [192, 168, ..]
            | [198, 18 | 19, ..]
            // The wire server of Azure.
            | [168, 63, 129, 16]
    )
}

const fn is_listed(host: &[u8], mut domains: &[&[u8]]) -> bool {
    while let [domain, others @ ..] = domains {
        if is_or_below(host, domain) {
            return true;
        }
        domains = others;
    }
    false
}

const fn is_or_below(host: &[u8], domain: &[u8]) -> bool {
    let Some(place) = host.len().checked_sub(domain.len()) else {
        return false;
    };
    let (before, end) = host.split_at(place);
    end.eq_ignore_ascii_case(domain) && matches!(before, [] | [.., b'.'])
}

/// Whether a name is that of a load balancer inside a VPC, which resolves to private addresses. Those of
/// Network Load Balancers do not tell where they are.
const fn is_inner_balancer(host: &[u8]) -> bool {
    is_listed(host, &[b"amazonaws.com", b"amazonaws.com.cn"])
        && has_label(host, b"elb")
        && has_label(host, b"internal-")
}

/// Whether a label of a name is this one, or begins with it where it ends with a hyphen.
const fn has_label(host: &[u8], label: &[u8]) -> bool {
    let (mut rest, mut begins) = (host, true);
    while let [byte, tail @ ..] = rest {
        if begins
            && let Some((front, behind)) = rest.split_at_checked(label.len())
            && front.eq_ignore_ascii_case(label)
            && matches!((label, behind), ([.., b'-'], _) | (_, [] | [b'.', ..]))
        {
            return true;
        }
        begins = *byte == b'.';
        rest = tail;
    }
    false
}

/// An address of four decimal numbers without leading zeros.
const fn dotted(host: &[u8]) -> Option<[u8; 4]> {
    let (mut rest, mut numbers) = (host, Numbers::new());
    while let [byte, tail @ ..] = rest {
        if !matches!(*byte, b'0'..=b'9' | b'.') || numbers.run == 4 {
            return None;
        }
        numbers = numbers.then(*byte);
        rest = tail;
    }
    let numbers = numbers.then(b'.');
    if numbers.run == 4 {
        Some(numbers.last)
    } else {
        None
    }
}

/// Whether a name has an inward address in it, with dots or hyphens, as names have whose server
/// answers with just that address: `10-0-0-1.any.example`.
const fn spells_inward(host: &[u8]) -> bool {
    let (mut rest, mut numbers) = (host, Numbers::new());
    while let [byte, tail @ ..] = rest {
        numbers = numbers.then(*byte);
        if matches!(*byte, b'.' | b'-') && numbers.run >= 4 && is_inward(numbers.last) {
            return true;
        }
        rest = tail;
    }
    false
}

/// Whether a part of a name is an inward address in eight hexadecimal digits, as in
/// `7f000001.any.example`; one that nobody can call is a word of its own, such as a digest.
const fn spells_inward_in_hex(host: &[u8]) -> bool {
    let (mut rest, mut address, mut digits, mut plain) = (host, [0_u8; 4], 0_usize, true);
    while let [byte, tail @ ..] = rest {
        let [a, b, c, d] = address;
        match *byte {
            b'.' if plain && digits == 8 && a < 224 && is_inward(address) => return true,
            b'.' => (address, digits, plain) = ([0; 4], 0, true),
            byte => match (byte as char).to_digit(16) {
                Some(digit) => {
                    address = [
                        a << 4 | b >> 4,
                        b << 4 | c >> 4,
                        c << 4 | d >> 4,
                        d << 4 | digit as u8,
                    ];
                    digits += 1;
                }
                None => plain = false,
            },
        }
        rest = tail;
    }
    false
}

/// The last decimal numbers that followed each other, each with the same byte behind it.
#[derive(Clone, Copy)]
struct Numbers {
    last: [u8; 4],
    /// How many there were in a row.
    run: usize,
    between: u8,
    /// The number that is being read; none if it is no such number.
    number: Option<u16>,
    digits: usize,
}

impl Numbers {
    const fn new() -> Self {
        Self {
            last: [0; 4],
            run: 0,
            between: 0,
            number: Some(0),
            digits: 0,
        }
    }

    const fn then(mut self, byte: u8) -> Self {
        match (byte, self.number) {
            (b'.' | b'-', Some(number)) if self.digits > 0 => {
                // What stands behind the last number may be another byte: `10-0-0-1.example.com`.
                let same = self.run == 0 || self.between == byte || self.run >= 3;
                let [_, b, c, d] = self.last;
                self.last = [b, c, d, number as u8];
                self.run = if same { self.run + 1 } else { 1 };
                self.between = if self.run == 1 { byte } else { self.between };
                (self.number, self.digits) = (Some(0), 0);
                self
            }
            (b'.' | b'-', _) => Self::new(),
            (b'0'..=b'9', Some(number)) => {
                let number = number * 10 + (byte - b'0') as u16;
                let leads = self.digits == 1 && number < 10;
                self.number = if number > 255 || leads {
                    None
                } else {
                    Some(number)
                };
                self.digits += 1;
                self
            }
            _ => {
                self.number = None;
                self
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(host: &str) -> Option<&'static str> {
        check(host.as_bytes()).err().map(|fault| fault.problem)
    }

    #[test]
    fn addresses_of_the_public_internet_are_told_from_others() {
        for (first, last) in [
            ([0, 0, 0, 0], [0, 255, 255, 255]),
            ([10, 0, 0, 0], [10, 255, 255, 255]),
            ([100, 64, 0, 0], [100, 127, 255, 255]),
            ([127, 0, 0, 0], [127, 255, 255, 255]),
            ([169, 254, 0, 0], [169, 254, 255, 255]),
            ([172, 16, 0, 0], [172, 31, 255, 255]),
            ([192, 0, 0, 0], [192, 0, 0, 255]),
            ([192, 168, 0, 0], [192, 168, 255, 255]),
            ([198, 18, 0, 0], [198, 19, 255, 255]),
            ([224, 0, 0, 0], [255, 255, 255, 255]),
        ] {
            assert!(is_inward(first) && is_inward(last), "{first:?}");
            let before = u32::from_be_bytes(first).wrapping_sub(1).to_be_bytes();
            let after = u32::from_be_bytes(last).wrapping_add(1).to_be_bytes();
            // The two ends of all addresses are inside networks as well.
            assert!(!is_inward(before) || first == [0; 4], "{before:?}");
            assert!(!is_inward(after) || last == [255; 4], "{after:?}");
        }
    }

    #[test]
    fn each_kind_of_host_is_refused_in_words_of_its_own() {
        for (host, fault) in [
            ("10.1.2.3", ADDRESS),
            ("168.63.129.16", ADDRESS),
            ("printer.local", NAME),
            ("LocalHost", NAME),
            ("127.0.0.1.nip.io", NAME),
            ("app-10-0-0-1.any.example", NAME),
            ("1-10-0-0-1.any.example", NAME),
            ("a.192.168.0.1.any.example", NAME),
            ("x7f.7F000001.any.example", NAME),
            ("c0a80001.any.example", NAME),
            ("localhost4.localdomain4", NAME),
            ("a.test", NAME),
            ("a.invalid", NAME),
            ("a.onion", NAME),
            ("intra", SINGLE),
            ("1", UNCLEAR),
            ("8.8.8", UNCLEAR),
            ("8.8.8.010", UNCLEAR),
            ("8.8.8.8.8", UNCLEAR),
            ("8.8.8.256", UNCLEAR),
            ("a.0x7f", UNCLEAR),
            ("example.com.", DOT),
            ("", NOT_A_URL),
            (".example.com", NOT_A_URL),
            ("a..example", NOT_A_URL),
            ("a.example..", NOT_A_URL),
        ] {
            assert_eq!(said(host), Some(fault.problem), "{host}");
        }
        for host in [
            "example.com",
            "8.8.8.8",
            "203.0.113.7",
            "localhost.example",
            "notlocal",
            "8-8-8-8.any.example",
            "deadbeef.any.example",
            "feedface.any.example",
            "a7f000001.any.example",
            "7f00000.any.example",
            "test.example",
            "v10-0-0-1.any.example",
            "release-2026-11-21-10.example.com",
            "home.example",
            "xnip.io",
            "172.example",
        ] {
            let single = host == "notlocal";
            assert_eq!(said(host).is_none(), !single, "{host}");
        }
    }
}
