//! The table and the resolvers of the published crates say the same.

use std::collections::BTreeMap;

use palisade::region::AnyRegion;
use palisade::{Rule, harden};

use crate::mock::session_in;

/// One call of each crate; each client's verdict, and the host that it called.
macro_rules! called {
    ($session:expr, $sent:expr, [$($sdk:ident $call:ident)+]) => {
        [$({
            let client = harden!($sdk, $session);
            let host = match client {
                Ok(client) => {
                    let said = client.$call().send().await;
                    if let Err(error) = &said {
                        assert_eq!(palisade::refusal(error), None, "{}", stringify!($sdk));
                    }
                    let hosts = $sent.hosts();
                    assert_eq!(hosts.len(), 1, "{}", stringify!($sdk));
                    Ok(hosts[0].clone())
                }
                Err(error) => Err(error.rule()),
            };
            (stringify!($sdk), host)
        }),+]
    };
}

#[tokio::test]
async fn every_resolver_answers_the_host_of_the_table_in_every_region() {
    let mut with_fips = BTreeMap::<&str, Vec<String>>::new();
    let listed = AnyRegion::listed().filter(|region| !region.as_str().ends_with("-global"));
    let codes: Vec<_> = listed.map(|region| region.to_string()).collect();
    assert!(codes.len() > 40);
    for code in codes
        .iter()
        .map(String::as_str)
        .chain(["us-north-9", "cn-east-7"])
    {
        for fips in [false, true] {
            let (session, sent) = session_in(code, fips).await;
            let called = called!(&session, sent, [
                aws_sdk_cloudwatch list_dashboards
                aws_sdk_dynamodb list_tables
                aws_sdk_iotdeviceadvisor list_suite_definitions
                aws_sdk_iotjobsdataplane start_command_execution
                aws_sdk_iotsecuretunneling list_tunnels
                aws_sdk_iotwireless list_destinations
                aws_sdk_lambda list_functions
                aws_sdk_route53 list_hosted_zones
                aws_sdk_sns list_topics
                aws_sdk_sqs list_queues
            ]);
            for (sdk, host) in called {
                match host {
                    Ok(_) if fips => with_fips.entry(sdk).or_default().push(code.to_owned()),
                    Ok(host) => assert!(!host.contains("fips"), "{host}"),
                    Err(rule) => assert!(fips && rule == Some(Rule::Fips), "{sdk} {code} {rule:?}"),
                }
            }
        }
    }
    let americas = [
        "us-east-1",
        "us-east-2",
        "us-gov-east-1",
        "us-gov-west-1",
        "us-west-1",
        "us-west-2",
    ];
    for sdk in ["aws_sdk_cloudwatch", "aws_sdk_lambda"] {
        assert_eq!(with_fips[sdk], americas, "{sdk}");
    }
    let canada = [&["ca-central-1", "ca-west-1"][..], &americas].concat();
    for sdk in ["aws_sdk_dynamodb", "aws_sdk_sqs"] {
        assert_eq!(with_fips[sdk], canada, "{sdk}");
    }
    assert_eq!(with_fips["aws_sdk_sns"], canada[1..]);
    let mut here = canada.clone();
    here.remove(1);
    for sdk in ["aws_sdk_iotjobsdataplane", "aws_sdk_iotsecuretunneling"] {
        assert_eq!(with_fips[sdk], here, "{sdk}");
    }
    for sdk in ["aws_sdk_iotdeviceadvisor", "aws_sdk_iotwireless"] {
        assert!(!with_fips.contains_key(sdk), "{sdk}");
    }
    // One host for the whole partition.
    assert!(with_fips["aws_sdk_route53"].contains(&"eu-west-1".to_owned()));
    assert!(!with_fips["aws_sdk_route53"].contains(&"cn-north-1".to_owned()));
}

#[tokio::test]
async fn a_pseudo_region_is_no_place_for_a_client() {
    let (session, sent) = session_in("aws-global", false).await;
    let refused = harden!(aws_sdk_route53, &session).map(drop).unwrap_err();
    assert_eq!(refused.rule(), Some(Rule::Endpoint));
    assert_eq!(sent.take(), []);
}
