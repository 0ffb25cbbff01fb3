//! Public: whether a statement lets everybody in.
//!
//! After "The meaning of public" of the S3 user guide: everybody, unless a condition holds them to
//! fixed values of a key that nobody can choose for themselves.

use std::net::{IpAddr, Ipv6Addr};

use super::PolicyKind;
use super::clause::Clause;
use super::condition::{How, Test, Tests, is_fixed, is_nobody};
use super::principal::{Principal, account_of, is_account};

/// Keys of which fixed values name somebody.
const NAMING: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:principalservicename",
    "aws:principalservicenameslist",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceorgid",
    "aws:sourceorgpaths",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpcarn",
    "aws:sourcevpce",
    "aws:userid",
    "aws:vpceaccount",
    "aws:vpceorgid",
    "aws:vpceorgpaths",
    "kms:calleraccount",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];
/// Keys of which the account, or the organization, is enough.
const BY_ACCOUNT: &[&str] = &["aws:principalarn", "s3:dataaccesspointarn"];
const BY_ORGANIZATION: &[&str] = &[
    "aws:principalorgpaths",
    "aws:sourceorgpaths",
    "aws:vpceorgpaths",
];

impl Clause<'_> {
    /// Whether it may be about people who are not named.
    pub(super) fn is_for_everyone(&self) -> bool {
        let open = |one: &Principal<'_>| matches!(one, Principal::Everyone | Principal::Pattern(_));
        self.principals.is_rest() || self.principals.only().iter().any(open)
    }
}

/// Why a statement is public, if it is.
pub(super) fn judge(clause: &Clause<'_>, kind: PolicyKind) -> Option<&'static str> {
    if !clause.allows || kind == PolicyKind::VpcEndpoint || !kind.is_of_resource() {
        return None;
    }
    if !clause.is_for_everyone() || names_somebody(&clause.tests, kind) {
        return None;
    }
    Some(if clause.principals.is_rest() {
        "it allows everybody but those named; name those who are meant in `Principal`"
    } else if clause.tests.all().is_empty() {
        "it allows everybody; name those who are meant in `Principal`"
    } else {
        "it allows everybody, and no condition holds them to fixed accounts, organizations, networks or sources"
    })
}

pub(super) fn names_somebody(tests: &Tests, kind: PolicyKind) -> bool {
    tests.demands().any(|test| names(test, kind))
}

fn names(test: &Test, kind: PolicyKind) -> bool {
    if test.how == How::Address && test.key == "aws:sourceip" {
        return is_narrow(&test.values);
    }
    if !test.is_text() || !NAMING.contains(&test.key.as_str()) {
        return false;
    }
    let key = test.key.as_str();
    // S3 takes no wildcard in the source of a request; elsewhere the account tells enough.
    let by_account =
        BY_ACCOUNT.contains(&key) || key == "aws:sourcearn" && kind != PolicyKind::Bucket;
    test.all(|value| {
        // Security: requests without credentials have this id, and this account.
        is_fixed(value) && !is_nobody(value)
            || by_account && is_of_account(value, test.how)
            || BY_ORGANIZATION.contains(&key) && is_below_organization(value)
    })
}

/// `arn:aws:iam::111122223333:role/*`
fn is_of_account(value: &str, how: How) -> bool {
    // Security: a wildcard of `StringLike` runs over colons, and others may name what is theirs so
    // that this account's digits follow.
    let told = |account| match value.split_once(account) {
        Some((before, _)) => how == How::Arn || is_fixed(before),
        None => false,
    };
    !value.contains("${") && account_of(value).is_some_and(told)
}

/// `o-a1b2c3d4e5/r-ab12/*`
fn is_below_organization(value: &str) -> bool {
    value
        .split_once('/')
        .is_some_and(|(id, _)| id.starts_with("o-") && id.len() > 2 && is_fixed(id))
}

/// Whether addresses are few enough to be somebody's: no range wider than `/8` or, for IPv6, `/32`,
/// and not more of them together than one such range holds. Private ranges are nobody's but the
/// network's own.
fn is_narrow(values: &[String]) -> bool {
    const MOST: [u128; 2] = [1 << 24, 1 << 96];
    let mut taken = [0_u128; 2];
    for value in values {
        let Some((address, length)) = range(value) else {
            return false;
        };
        let (at, width) = match address {
            IpAddr::V4(_) => (0, 32),
            IpAddr::V6(_) => (1, 128),
        };
        if let IpAddr::V6(address) = address
            && takes_in_mapped(address, length)
        {
            return false;
        }
        let private = match address {
            IpAddr::V4(address) => {
                let wide = match address.octets() {
                    [10, ..] => 8,
                    [172, second, ..] if second & 0xf0 == 16 => 12,
                    [192, 168, ..] => 16,
                    _ => 33,
                };
                length >= wide
            }
            IpAddr::V6(address) => address.is_unique_local() && length >= 7,
        };
        let size = 1_u128.checked_shl(width - length).unwrap_or(u128::MAX);
        if !private {
            let [four, six] = &mut taken;
            let sum = if at == 0 { four } else { six };
            *sum = sum.saturating_add(size);
        }
    }
    taken.iter().zip(MOST).all(|(taken, most)| *taken <= most)
}

/// Whether addresses of IPv4, written as ones of IPv6, are among them.
fn takes_in_mapped(address: Ipv6Addr, length: u32) -> bool {
    const MAPPED: u128 = 0xffff_0000_0000;
    let differ = address.to_bits() ^ MAPPED;
    differ.checked_shr(128 - length.min(96)).unwrap_or_default() == 0
}

fn range(text: &str) -> Option<(IpAddr, u32)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let width = if address.is_ipv4() { 32 } else { 128 };
    let length = match length {
        Some(length) if length.bytes().all(|byte| byte.is_ascii_digit()) => length.parse().ok()?,
        Some(_) => return None,
        None => width,
    };
    (length <= width).then_some((address, length))
}

/// Accounts that conditions name, and so let in.
pub(super) fn named_accounts(tests: &Tests) -> impl Iterator<Item = &str> {
    let naming = |test: &&Test| test.is_text() && NAMING.contains(&test.key.as_str());
    let values = tests.demands().filter(naming).flat_map(|test| &test.values);
    values.filter_map(|value| match value.as_str() {
        value if is_account(value) => Some(value),
        value => account_of(value),
    })
}
