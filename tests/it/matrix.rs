//! Every region of the table × every service: the SDK's resolver, the table and the guard agree.
//!
//! The expectation is read anew from `data/endpoints.txt`, not from the crate.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_sts::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use palisade::region::{AnyRegion, Region};
use palisade::{Builder, Rule, Service, Session, Trust, iot, reason, refusal, s3};

use crate::mock::{self, Sent};

pub(crate) type Error = Box<dyn std::error::Error + Send + Sync>;
/// (service, `fips` or `standard`, region) → host.
pub(crate) type Table = BTreeMap<(&'static str, &'static str, &'static str), String>;

pub(crate) fn table() -> Table {
    let lines = || {
        let text = include_str!("../../data/endpoints.txt").lines();
        text.filter(|line| !line.trim_start().starts_with('#'))
            .map(|line| line.split_whitespace().collect::<Vec<_>>())
    };
    let mut suffixes = BTreeMap::new();
    let mut regions = BTreeMap::new();
    for words in lines() {
        match words[..] {
            ["partition", name, suffix] => drop(suffixes.insert(name, suffix)),
            ["region", code, partition] => drop(regions.insert(code, (partition, true))),
            ["region", code, partition, _] => drop(regions.insert(code, (partition, false))),
            _ => {}
        }
    }
    let mut table = Table::new();
    let mut service = "";
    for words in lines() {
        match words[..] {
            ["service", name] => service = name,
            [kind @ ("fips" | "standard"), template, ref names @ ..] => {
                let mut here = BTreeSet::new();
                for name in names {
                    let whole = regions.iter().filter(|(_, one)| **one == (*name, true));
                    match name.strip_prefix('-') {
                        Some(code) => drop(here.remove(code)),
                        None if suffixes.contains_key(name) => here.extend(whole.map(|(c, _)| *c)),
                        None => drop(here.insert(*name)),
                    }
                }
                for code in here {
                    let partition = regions.get(code).map(|(partition, _)| partition);
                    let suffix = partition.and_then(|partition| suffixes.get(partition));
                    let host = template.replace("{region}", code);
                    let host = host.replace("{suffix}", suffix.unwrap_or(&"?"));
                    table.insert((service, kind, code), host);
                }
            }
            _ => {}
        }
    }
    table
}

fn code(region: &AnyRegion) -> &str {
    region.as_str()
}

/// A builder whose session reaches nothing. Only some partitions have Amazon's certificates; which
/// authority is named instead does not matter here.
pub(crate) fn offline<R: Region>(region: R) -> Result<(Builder<R>, Sent), Error> {
    let ca = rcgen::generate_simple_self_signed(["ca.example".to_owned()])?;
    let (mock, sent) = mock::recording();
    let builder = Session::builder(region)
        .trust(Trust::private_ca(&ca.cert.pem())?)
        .danger_offline(mock);
    Ok((builder, sent))
}

/// Asks S3 and IoT for something and compares where the requests went with what is listed.
async fn ask<R: Region>(region: R, kind: &str, table: &Table) -> Result<usize, Error> {
    let any = region.any();
    let (builder, sent) = offline(region)?;
    let session = builder.connect().await?;
    let expected = |service: Service| match table.get(&(service.id(), kind, code(&any))) {
        Some(host) => Ok(host.clone()),
        // The table says where a service was when it was made; a service that comes to a region
        // later must not need a new release. That is never so for FIPS.
        None if kind == "standard" => {
            let suffix = any.partition().dns_suffix();
            Ok(format!("{}.{any}.{suffix}", service.id()))
        }
        None => Err(format!("an invented FIPS host of {service} in {any}")),
    };
    let mut asked = 0;

    match s3::Client::try_new(&session) {
        Ok(client) => {
            let host = expected(Service::S3)?;
            let reply = client.sdk().list_buckets().send().await;
            assert_eq!(reply.as_ref().err().and_then(refusal), None, "{any}");
            assert_eq!(sent.hosts(), [host.as_str()], "{any}");
            let reply = client.sdk().head_bucket().bucket("acme-logs").send().await;
            assert_eq!(reply.as_ref().err().and_then(refusal), None, "{any}");
            assert_eq!(sent.hosts(), [format!("acme-logs.{host}")], "{any}");
            asked += 2;
        }
        Err(error) => assert_eq!(error.rule(), unreached(&any, kind), "s3 in {any}"),
    }
    match iot::Client::try_new(&session) {
        Ok(client) => {
            let host = expected(Service::Iot)?;
            let reply = client.sdk().list_things().send().await;
            assert_eq!(reply.as_ref().err().and_then(refusal), None, "{any}");
            assert_eq!(sent.hosts(), [host], "{any}");
            asked += 1;
        }
        Err(error) => assert_eq!(error.rule(), unreached(&any, kind), "iot in {any}"),
    }
    assert_eq!(sent.hosts(), [""; 0]);
    Ok(asked)
}

/// The rule that keeps a service out of reach.
///
/// Pseudo regions such as `aws-global` are no place that S3 or IoT can be asked in, by either kind
/// of endpoint: the SDK resolves the first to `s3.amazonaws.com`, signed for us-east-1, and makes
/// hosts up for the others. So the region itself is what is wrong, not the want of FIPS.
fn unreached(region: &AnyRegion, kind: &str) -> Option<Rule> {
    match kind {
        "fips" if !code(region).ends_with("-global") => Some(Rule::Fips),
        _ => Some(Rule::Endpoint),
    }
}

#[tokio::test]
async fn requests_go_to_the_listed_host_and_nowhere_else() -> Result<(), Error> {
    let table = table();
    let mut asked = [0, 0];
    for region in AnyRegion::listed() {
        asked[0] += ask(region.clone(), "fips", &table).await?;
        let reason = reason!("the matrix asks for both kinds");
        asked[1] += ask(region.standard_endpoints(reason), "standard", &table).await?;
    }
    // FIPS: S3 in 11 regions, two calls each, and IoT in 7. Standard: all 48 regions that are one.
    assert_eq!(asked, [2 * 11 + 7, 3 * 48]);
    Ok(())
}

#[tokio::test]
async fn a_client_can_be_made_exactly_where_the_posture_lists_a_fips_host() -> Result<(), Error> {
    let table = table();
    for region in AnyRegion::listed() {
        let posture = offline(region.clone())?.0.inspect().await?;
        let session = offline(region.clone())?.0.connect().await?;
        assert_eq!(posture.endpoints.len(), Service::ALL.len());
        for service in Service::ALL {
            let host = posture.endpoints[service.id()].clone();
            let listed = table.get(&(service.id(), "fips", code(&region))).cloned();
            assert_eq!(host, listed, "{service} in {region}");
            let made = match service {
                Service::S3 => s3::Client::try_new(&session).is_ok(),
                Service::Iot => iot::Client::try_new(&session).is_ok(),
                #[cfg(feature = "full")]
                other => crate::clients::made(*other, &session).is_ok(),
                #[cfg(not(feature = "full"))]
                _ => continue,
            };
            assert_eq!(made, host.is_some(), "{service} in {region}");
        }
    }
    Ok(())
}

/// STS is asked by the session itself; its client is not in anybody's hands.
#[tokio::test]
async fn the_resolver_of_sts_agrees_with_the_table() -> Result<(), Error> {
    let table = table();
    for region in AnyRegion::listed().filter(|region| !code(region).ends_with("-global")) {
        for (kind, fips) in [("fips", true), ("standard", false)] {
            let Some(host) = table.get(&("sts", kind, code(&region))) else {
                continue;
            };
            let parameters = Params::builder()
                .region(code(&region))
                .use_fips(fips)
                .use_dual_stack(false)
                .build()?;
            let endpoint = DefaultResolver::new().resolve_endpoint(&parameters).await?;
            assert_eq!(endpoint.url(), format!("https://{host}"), "{kind}");
        }
    }
    Ok(())
}
