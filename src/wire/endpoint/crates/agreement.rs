//! The table and the text say the same; and what stands in both is right.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::Refusal;
use crate::value::region;

const TEXT: &str = include_str!("../../../../data/crates.txt");
const REGIONS: &str = include_str!("../../../../data/endpoints.txt");

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

/// The codes that a line's words stand for.
fn codes(words: &[&'static str]) -> BTreeSet<&'static str> {
    let mut plain = BTreeMap::<&str, Vec<&str>>::new();
    let mut all = BTreeSet::new();
    for line in lines(REGIONS) {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["region", code, partition] => {
                plain.entry(partition).or_default().push(code);
                all.insert(code);
            }
            ["region", code, _, "announced"] => drop(all.insert(code)),
            _ => {}
        }
    }
    let mut codes = BTreeSet::new();
    for word in words {
        match (word.strip_prefix('-'), plain.get(word)) {
            _ if *word == "*" => codes.clone_from(&all),
            (Some(code), _) => assert!(codes.remove(code), "{words:?}"),
            (None, Some(some)) => codes.extend(some),
            (None, None) => assert!(codes.insert(word), "{words:?}"),
        }
    }
    codes
}

/// Reads the text anew, so that a slip of the generator cannot hide.
#[test]
fn the_table_says_what_the_text_says() -> Result<(), Refusal> {
    let mut known = &table::CRATES[0];
    // An operation of each crate that has no host of its own, and one of each group that has.
    let mut operation = "";
    let (mut crates, mut rows, mut marks) = (0, 0, 0);
    for line in lines(TEXT) {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            [] | ["partition", ..] => {}
            ["crate", name] => {
                known = find(name).unwrap_or_else(|| panic!("{name}"));
                operation = "";
                crates += 1;
            }
            ["signs", name] => assert_eq!(known.signing_name, name),
            ["only", first, ..] => operation = first,
            ["prefix", prefix, ref operations @ ..] => {
                let prefix = if prefix == "-" { "" } else { prefix };
                for one in operations {
                    assert_eq!(known.prefix(one), prefix, "{line}");
                }
                marks += 1;
            }
            [
                mark @ ("unsigned" | "payload" | "streams" | "events"),
                ref operations @ ..,
            ] => {
                let found = match mark {
                    "unsigned" => known.unsigned,
                    "payload" => known.payload,
                    "streams" => known.streams,
                    _ => known.events,
                };
                assert_eq!(found, operations.join(" "), "{line}");
                marks += 1;
            }
            [kind, template, ref words @ ..] => {
                for code in codes(words) {
                    let region = AnyRegion::new(code)?;
                    let fips = kind == "fips";
                    let own = known.own_host(operation, &region, fips);
                    let found = match kind {
                        "region" => Some(known.signing_region(operation, &region)),
                        _ => own.unwrap_or_else(|| known.host(&region, fips)),
                    };
                    assert_eq!(found, Some(expand(template, &region)), "{line} in {code}");
                    rows += 1;
                }
            }
            _ => panic!("{line}"),
        }
    }
    assert_eq!(crates, table::CRATES.len());
    let bits = |hosts: Hosts| hosts.iter().map(|(_, set)| set.count_ones()).sum::<u32>();
    let mut there = 0;
    let mut marked = 0;
    for one in &table::CRATES {
        there += bits(one.standard) + bits(one.fips) + bits(one.region);
        there += one
            .only
            .iter()
            .map(|only| bits(only.1) + bits(only.2) + bits(only.3))
            .sum::<u32>();
        let named = [one.unsigned, one.payload, one.streams, one.events];
        marked += one.prefix.len() + named.iter().filter(|some| !some.is_empty()).count();
    }
    assert_eq!(
        (rows, marks),
        (there, marked),
        "nothing is in the table only"
    );
    Ok(())
}

#[test]
fn hosts_are_the_regions_own_or_those_of_its_partition() -> Result<(), Refusal> {
    let all = region::ALL.iter().map(|(code, _, _)| AnyRegion::new(code));
    for region in all.collect::<Result<Vec<_>, _>>()? {
        let (_, dual) = home(region.partition());
        let suffixes = [region.partition().dns_suffix(), dual];
        for known in &table::CRATES {
            let hosts = [known.host(&region, false), known.host(&region, true)];
            if region.is_pseudo() {
                assert_eq!(hosts, [None, None], "{} in {region}", known.name);
            }
            for host in hosts.into_iter().flatten() {
                assert!(!host.contains(['{', '*', '/', ':']), "{host}");
                let is_signin = known.name == "signin";
                let is_here = suffixes.iter().any(|suffix| host.ends_with(suffix));
                assert!(
                    is_here || is_signin || host.ends_with(".aws"),
                    "{host} in {region}"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn the_two_tables_agree_on_what_is_listed_for_fips() -> Result<(), Refusal> {
    // Of these the rule set, which the SDK follows, knows another host.
    let others = [
        "api.ecr",
        "datazone",
        "dms",
        "dynamodb",
        "elasticmapreduce",
        "emr-serverless",
    ];
    let others = [&others[..], &["rds", "securitylake", "sqs", "transcribe"]].concat();
    for (name, service) in [
        ("dynamodb", "dynamodb"),
        ("ecr", "api.ecr"),
        ("lambda", "lambda"),
        ("organizations", "organizations"),
        ("route53", "route53"),
        ("secretsmanager", "secretsmanager"),
        ("sqs", "sqs"),
        ("wafv2", "wafv2"),
    ] {
        let known = find(name).unwrap_or_else(|| panic!("{name}"));
        for (code, _, _) in region::ALL
            .iter()
            .filter(|(code, ..)| !code.ends_with("-global"))
        {
            let region = AnyRegion::new(code)?;
            let (own, other) = (
                known.host(&region, true),
                super::super::fips_host(service, &region),
            );
            if !others.contains(&service) {
                assert_eq!(own, other, "{name} in {code}");
            }
            assert!(other.is_some() || own.is_none(), "{name} in {code}");
        }
    }
    Ok(())
}

#[test]
fn services_of_a_partition_are_signed_for_its_home() -> Result<(), Refusal> {
    for (name, code, host, signed_for) in [
        ("route53", "eu-west-1", "route53.amazonaws.com", "us-east-1"),
        (
            "route53",
            "us-gov-east-1",
            "route53.us-gov.amazonaws.com",
            "us-gov-west-1",
        ),
        (
            "cloudfront",
            "us-west-2",
            "cloudfront.amazonaws.com",
            "us-east-1",
        ),
        ("waf", "us-west-2", "waf.amazonaws.com", "us-east-1"),
        (
            "organizations",
            "eu-west-1",
            "organizations.us-east-1.amazonaws.com",
            "us-east-1",
        ),
        (
            "dynamodb",
            "eu-west-1",
            "dynamodb.eu-west-1.amazonaws.com",
            "eu-west-1",
        ),
        ("dsql", "eu-west-1", "dsql.eu-west-1.api.aws", "eu-west-1"),
        (
            "lambda",
            "us-north-9",
            "lambda.us-north-9.amazonaws.com",
            "us-north-9",
        ),
    ] {
        let region = AnyRegion::new(code)?;
        let known = find(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(known.host(&region, false).as_deref(), Some(host), "{name}");
        assert_eq!(known.signing_region("", &region), signed_for, "{name}");
    }
    assert!(find("s3").is_none() && find("nosuchservice").is_none());
    Ok(())
}
