//! The types, the table and the text say the same.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::Refusal;
use crate::value::region;

fn fips(service: &str, code: &str) -> Option<String> {
    fips_host(service, &AnyRegion::new(code).ok()?)
}

fn standard(service: &str, code: &str) -> Option<String> {
    standard_host(service, &AnyRegion::new(code).ok()?)
}

#[test]
fn the_compiler_knows_the_regions_that_the_hosts_have() {
    let services = [
        ("S3", "s3"),
        ("S3Control", "s3control"),
        ("Iot", "iot"),
        ("IotData", "iot-data"),
        ("TwinMaker", "iottwinmaker"),
        ("Iam", "iam"),
        ("Sts", "sts"),
        ("CloudTrail", "cloudtrail"),
        ("Macie", "macie2"),
        ("Kms", "kms"),
        ("Logs", "logs"),
    ];
    assert!(
        table::REGIONS
            .iter()
            .eq(region::ALL.iter().map(|(code, _, _)| code))
    );
    for (code, partition, reached) in region::ALL {
        let bit = table::REGIONS.binary_search(code);
        let in_partition = bit.map(|bit| (partition_set(*partition) >> bit) & 1 == 1);
        assert_eq!(in_partition, Ok(true), "{code}");
        for (word, service) in services {
            let listed = fips(service, code).is_some();
            assert_eq!(reached.contains(&word), listed, "{service} in {code}");
        }
    }
}

/// Reads the text anew, so that a slip of the generator cannot hide.
#[test]
fn the_table_says_what_the_text_says() -> Result<(), Refusal> {
    let text = include_str!("../../../data/endpoints.txt");
    let lines = || {
        text.lines()
            .filter(|line| !line.trim_start().starts_with('#'))
    };
    let mut plain = BTreeMap::<&str, Vec<&str>>::new();
    for line in lines() {
        if let ["region", code, partition] = line.split(' ').collect::<Vec<_>>()[..] {
            plain.entry(partition).or_default().push(code);
        }
    }
    let mut service = "";
    let mut hosts = 0;
    for line in lines() {
        let mut words = line.split_whitespace();
        let kind = words.next().unwrap_or_default();
        let template = words.next().unwrap_or_default();
        match kind {
            "service" => service = template,
            "standard" | "fips" => {
                let mut codes = BTreeSet::new();
                for word in words {
                    match (word.strip_prefix('-'), plain.get(word)) {
                        (Some(code), _) => assert!(codes.remove(code), "{line}"),
                        (None, Some(all)) => codes.extend(all),
                        (None, None) => assert!(codes.insert(word), "{line}"),
                    }
                }
                for code in codes {
                    let wanted = Some(expand(template, &AnyRegion::new(code)?));
                    let found = match kind {
                        "fips" => fips(service, code),
                        _ => standard(service, code),
                    };
                    assert_eq!(found, wanted, "{service} in {code}");
                    hosts += 1;
                }
            }
            _ => {}
        }
    }
    let bits = |hosts: Hosts| hosts.iter().map(|(_, set)| set.count_ones()).sum::<u32>();
    let all = table::SERVICES
        .iter()
        .map(|(_, a, b)| bits(a) + bits(b))
        .sum::<u32>();
    assert_eq!(hosts, all, "every host of the table is in the text");
    Ok(())
}
