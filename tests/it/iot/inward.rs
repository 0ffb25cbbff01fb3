//! Where AWS must not be told to call, in every spelling, and where it may.

use std::panic::catch_unwind;

use palisade::aws_sdk_iot::types::{
    Action, ElasticsearchAction, HttpAction, HttpUrlDestinationConfiguration,
    InfluxDbDestinationConfiguration, InfluxDbVersion, OpenSearchAction, SalesforceAction,
    SqsAction, TopicRuleDestinationConfiguration, TopicRulePayload,
};
use palisade::region::UsEast1;
use palisade::url::OutwardUrl;
use palisade::{Refusal, Rule, Session, aws_sdk_iot, iot, refusal, rule, waive};

use crate::mock;

/// What is inside somebody's network, or chosen by a message, however it is written.
const INWARD: [&str; 152] = [
    // Names that are kept from the public tree, and an address in hexadecimal within a name.
    "https://localhost4.localdomain4/",
    "https://a.localhost6.localdomain6/",
    "https://x.test/",
    "https://x.invalid/",
    "https://x.onion/",
    "https://7f000001.any.example.com/",
    "https://app.C0A80001.any.example.com/",
    // Loopback, in decimal, octal, hexadecimal, short and mixed forms.
    "https://127.0.0.1/",
    "https://127.0.0.2:8443/in",
    "https://127.255.255.254/",
    "https://127.1/",
    "https://127.0.1/",
    "https://127/",
    "https://2130706433/",
    "https://017700000001/",
    "https://0177.0.0.1/",
    "https://0177.0.0.01/",
    "https://0x7f000001/",
    "https://0x7f.1/",
    "https://0x7F.0x0.0x0.0x1/",
    "https://0X7f.0.0.1/",
    "https://127.0x1/",
    "https://127.0.0.1./",
    "https://00000127.0.0.1/",
    "https://127.00.00.01/",
    "https://0/",
    "https://0.0.0.0/",
    "https://0x0/",
    "https://0.0/",
    // Link-local and metadata.
    "https://169.254.169.254/latest/meta-data/",
    "https://169.254.169.254:443/latest/api/token",
    "https://169.254.170.2/v2/credentials",
    "https://169.254.170.23/v1/credentials",
    "https://2852039166/",
    "https://0xa9fea9fe/",
    "https://0xA9.0xFE.0xA9.0xFE/",
    "https://0251.0376.0251.0376/",
    "https://025177524776/",
    "https://169.254.43518/",
    "https://169.16689662/",
    "https://169.254.0xa9.0376/",
    "https://100.100.100.200/",
    "https://168.63.129.16/",
    "https://192.0.0.192/",
    // Private, shared, for measurements, reserved, multicast, broadcast.
    "https://10.0.0.1/",
    "https://10.1/",
    "https://012.0.0.1/",
    "https://0xa.0.0.1/",
    "https://167772161/",
    "https://172.16.0.1/",
    "https://172.31.255.255/",
    "https://0xac100001/",
    "https://192.168.0.1/",
    "https://192.168.1/",
    "https://0300.0250.0.1/",
    "https://3232235521/",
    "https://100.64.0.1/",
    "https://198.18.0.1/",
    "https://224.0.0.1/",
    "https://239.255.255.250/",
    "https://240.0.0.1/",
    "https://255.255.255.255/",
    "https://4294967295/",
    // Public as one reader has it, and inward as another does.
    "https://010.8.8.8/",
    "https://8.8.8.010/",
    "https://1.2.3/",
    "https://16909060/",
    "https://0x08080808/",
    // IPv6, of all kinds.
    "https://[::1]/",
    "https://[0:0:0:0:0:0:0:1]/",
    "https://[::]/",
    "https://[fc00::1]/",
    "https://[fd00:ec2::254]/latest/meta-data/",
    "https://[fe80::1]/",
    "https://[fec0::1]/",
    "https://[ff02::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::ffff:a9fe:a9fe]/",
    "https://[::127.0.0.1]/",
    "https://[::10.0.0.1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[64:ff9b::169.254.169.254]/",
    "https://[64:ff9b:1::1]/",
    "https://[2002:7f00:1::]/",
    "https://[2002:a9fe:a9fe::1]/",
    "https://[2001:0:4136:e378:8000:63bf:80ff:fffe]/",
    "https://[2001:db8::1]/",
    // Other letters, digits and dots than they seem.
    "https://127\u{3002}0\u{3002}0\u{3002}1/",
    "https://127\u{ff0e}0\u{ff0e}0\u{ff0e}1/",
    "https://127\u{ff61}0\u{ff61}0\u{ff61}1/",
    "https://\u{ff11}\u{ff12}\u{ff17}.0.0.1/",
    "https://\u{2460}\u{2461}\u{2466}.0.0.1/",
    "https://\u{1d7cf}\u{1d7d0}\u{1d7d5}.0.0.1/",
    "https://\u{ff4c}ocalhost/",
    "https://\u{24db}\u{24de}calhost/",
    "https://local\u{ad}host/",
    "https://local\u{200b}host/",
    "https://%31%32%37.0.0.1/",
    "https://127%2e0%2e0%2e1/",
    "https://%6c%6f%63%61%6c%68%6f%73%74/",
    "https://169.254.169.254%2f.example.com/",
    // Names for the inside of networks.
    "https://localhost/",
    "https://LOCALHOST:8443/",
    "https://localhost./",
    "https://localhost../",
    "https://api.localhost/",
    "https://localhost.localdomain/",
    "https://printer.local/",
    "https://api.internal/",
    "https://ip-10-0-0-1.ec2.internal/",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://metadata.google.internal./",
    "https://instance-data/latest/",
    "https://instance-data.ec2.internal/latest/",
    "https://metadata/",
    "https://metadata.tencentyun.com/",
    "https://rancher-metadata/",
    "https://kubernetes/",
    "https://kubernetes.default.svc/",
    "https://kubernetes.default.svc.cluster.local/",
    "https://host.docker.internal/",
    "https://gateway.lan/",
    "https://wiki.intranet/",
    "https://wiki.corp/",
    "https://nas.home/",
    "https://nas.home.arpa/",
    "https://1.0.0.127.in-addr.arpa/",
    "https://intra/",
    "https://example.com./",
    "https://vpce-0a1b2c3d.execute-api.us-east-1.vpce.amazonaws.com/",
    "https://internal-orders-1234567890.us-east-1.elb.amazonaws.com/",
    "https://Internal-orders-1234567890.us-east-1.ELB.amazonaws.com:8443/",
    "https://dualstack.internal-orders-1234567890.us-east-1.elb.amazonaws.com/",
    "https://internal-orders-0a1b2c3d.elb.us-gov-west-1.amazonaws.com/",
    "https://internal-orders-1234567890.elb.amazonaws.com/",
    "https://internal-orders-1234567890.cn-north-1.elb.amazonaws.com.cn/",
    "https://internal-orders-0a1b2c3d.elb.cn-north-1.amazonaws.com.cn/",
    // Names that spell an address, or whose server answers with loopback.
    "https://127.0.0.1.nip.io/",
    "https://app.10.0.0.1.nip.io/",
    "https://a9fea9fe.nip.io/",
    "https://10-0-0-1.sslip.io/",
    "https://www-192-168-0-1.sslip.io/",
    "https://localtest.me/",
    "https://app.lvh.me/",
    "https://7f000001.c0a80001.rbndr.us/",
    "https://169.254.169.254.any.example/",
    "https://x-169-254-169-254.any.example/",
    // Chosen by a message.
    "https://${topic(2)}/in",
    "https://${topic(2)}.example.com/in",
    "https://api.example.com:${topic(2)}/in",
    "https://api.example.com${topic(2)}/in",
];

/// What is no `https` URL that may be given to anybody; redirect-like user names among it.
const OTHERS: [(&str, Rule); 16] = [
    ("http://api.example.com/in", Rule::Https),
    ("http://169.254.169.254/latest/meta-data/", Rule::Https),
    ("ftp://api.example.com/in", Rule::Https),
    ("//169.254.169.254/latest", Rule::Https),
    ("gopher://127.0.0.1:6379/_", Rule::Https),
    ("file:///etc/passwd", Rule::Https),
    ("${scheme}://api.example.com/in", Rule::Https),
    ("https:/169.254.169.254/", Rule::Https),
    ("https:///169.254.169.254/", Rule::Https),
    ("https:\\\\169.254.169.254\\", Rule::Https),
    (
        "https://api.example.com@169.254.169.254/",
        Rule::UrlCredentials,
    ),
    (
        "https://api.example.com:443@127.0.0.1/",
        Rule::UrlCredentials,
    ),
    ("https://api.example.com%40127.0.0.1/", Rule::UrlCredentials),
    (
        "https://api.example.com\u{ff20}127.0.0.1/",
        Rule::UrlCredentials,
    ),
    (
        "https://ingest:example-1@api.example.com/",
        Rule::UrlCredentials,
    ),
    (
        "https://api.example.com/in?password=example-1",
        Rule::UrlCredentials,
    ),
];

const OUTWARD: [&str; 46] = [
    "https://api.example.com",
    "https://api.example.com/",
    "https://api.example.com/in",
    "https://API.Example.com/in",
    "https://api.example.com:443/in",
    "https://api.example.com:8443/in",
    "https://api.example.com/in?stage=prod",
    "https://api.example.com/in/${topic(2)}",
    "https://api.example.com/in/${topic(2)}/${timestamp()}",
    "https://api.example.com/in?line=${topic(2)}",
    "https://api.example.com/${get(*, 'a b')}",
    "https://api.example.com/in/http:/127.0.0.1/",
    "https://api.example.com/in?host=127.0.0.1",
    "https://api.example.com/localhost",
    "https://example.com/in",
    "https://a.b.c.d.e.example.com/in",
    "https://x.co/in",
    "https://my_site.example.com/in",
    "https://xn--bcher-kva.example/in",
    "https://7.example.com/in",
    "https://1password.example/in",
    "https://line-4.plant-7.example.com/in",
    "https://release-2026-11-22.example.com/in",
    "https://v1-2-3.example.com/in",
    "https://8-8-8-8.example.com/in",
    "https://localhost.example.com/in",
    "https://internal.example.com/in",
    "https://metadata.example.com/in",
    "https://local.example/in",
    "https://homes.example/in",
    "https://8.8.8.8/in",
    "https://1.1.1.1:8443/in",
    "https://172.15.255.255/in",
    "https://172.32.0.1/in",
    "https://100.63.255.255/in",
    "https://203.0.113.7/in",
    "https://a1b2c3.execute-api.us-east-1.amazonaws.com/prod/in",
    "https://abc123.lambda-url.us-east-1.on.aws/",
    "https://search-acme.us-east-1.es.amazonaws.com",
    "https://orders-1234567890.us-east-1.elb.amazonaws.com/in",
    "https://my-internal-orders-1234567890.us-east-1.elb.amazonaws.com/in",
    "https://internal-orders.elb.example.com/in",
    "https://internal-orders.s3.us-east-1.amazonaws.com/in",
    "https://abcde-fghij.timestream-influxdb.us-east-1.on.aws:8086",
    "https://ingest.eu.cloud.example.net:9243/_bulk",
    "https://api.sandbox.example.io/v2/ingest",
];

fn told(rule: Option<Rule>, text: &str) -> Result<(), String> {
    match rule {
        Some(Rule::Endpoint | Rule::Https | Rule::UrlCredentials) => Ok(()),
        other => Err(format!("{text}: {other:?}")),
    }
}

#[test]
fn no_inward_url_is_an_outward_one() {
    let all = INWARD.iter().chain(OTHERS.iter().map(|(text, _)| text));
    let accepted: Vec<_> = all.filter(|text| OutwardUrl::parse(text).is_ok()).collect();
    assert!(accepted.is_empty(), "{accepted:#?}");
    for text in INWARD {
        let refused = OutwardUrl::parse(text).map_err(|refusal| refusal.rule());
        told(refused.err(), text).unwrap();
    }
    for (text, rule) in OTHERS {
        let refused = OutwardUrl::parse(text).map_err(|refusal| refusal.rule());
        assert_eq!(refused, Err(rule), "{text}");
    }
}

#[test]
fn the_compiler_refuses_what_run_time_refuses() {
    let all = INWARD.iter().chain(OTHERS.iter().map(|(text, _)| text));
    for text in all {
        // What would end the compilation ends the test of a literal.
        let literal = catch_unwind(|| OutwardUrl::from_literal(text));
        assert!(literal.is_err(), "{text}");
    }
    for text in OUTWARD {
        let literal = catch_unwind(|| OutwardUrl::from_literal(text)).ok();
        // Whether an international name is one only a table knows.
        let is_left = text.contains("xn--");
        assert_eq!(literal.is_some(), !is_left, "{text}");
        let read = OutwardUrl::parse(text);
        assert!(is_left || literal == read.clone().ok(), "{text}");
        assert!(read.is_ok_and(|url| url.as_str() == text), "{text}");
    }
}

/// A way to hand a URL to AWS by the SDK's own call.
async fn given(sdk: &aws_sdk_iot::Client, way: usize, url: &str) -> Option<Refusal> {
    let payload = |action: Action, is_error: bool| {
        let payload = TopicRulePayload::builder().sql("SELECT * FROM 'acme/+/readings'");
        let payload = match is_error {
            true => payload.set_actions(Some(Vec::new())).error_action(action),
            false => payload.actions(action),
        };
        payload.build().unwrap()
    };
    let http = |plain: bool| {
        let http = HttpAction::builder();
        let http = match plain {
            true => http.url(url),
            false => http.url("https://api.example.com/in").confirmation_url(url),
        };
        Action::builder().http(http.build().unwrap()).build()
    };
    let search = || {
        let search = OpenSearchAction::builder().role_arn("arn:aws:iam::111122223333:role/rules");
        let search = search.endpoint(url).index("i").r#type("t").id("i").build();
        Action::builder().open_search(search.unwrap()).build()
    };
    let queue = || {
        let queue = SqsAction::builder().role_arn("arn:aws:iam::111122223333:role/rules");
        Action::builder()
            .sqs(queue.queue_url(url).build().unwrap())
            .build()
    };
    let elastic = || {
        let elastic = ElasticsearchAction::builder();
        let elastic = elastic.role_arn("arn:aws:iam::111122223333:role/rules");
        let elastic = elastic.endpoint(url).index("i").r#type("t").id("i").build();
        Action::builder().elasticsearch(elastic.unwrap()).build()
    };
    let salesforce = || {
        let salesforce = SalesforceAction::builder().url(url).token("a-token");
        Action::builder()
            .salesforce(salesforce.build().unwrap())
            .build()
    };
    let create = |action, is_error| {
        let call = sdk.create_topic_rule().rule_name("readings");
        call.topic_rule_payload(payload(action, is_error))
    };
    let replace = |action, is_error| {
        let call = sdk.replace_topic_rule().rule_name("readings");
        call.topic_rule_payload(payload(action, is_error))
    };
    let destination = |to| {
        sdk.create_topic_rule_destination()
            .destination_configuration(to)
    };
    let to = TopicRuleDestinationConfiguration::builder;
    let error = match way {
        0 => create(http(true), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        1 => create(http(false), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        2 => create(http(true), true)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        3 => create(search(), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        4 => create(queue(), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        5 => replace(http(true), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        6 => replace(search(), true)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        7 => create(elastic(), false)
            .send()
            .await
            .map_err(|error| refusal(&error).cloned())
            .err(),
        8 => {
            // Its token is stored with the rule, which takes a reason of its own.
            let why = waive!(rule::Signed, "the only way that salesforce has");
            let call = create(salesforce(), false).customize().interceptor(why);
            call.send()
                .await
                .map_err(|error| refusal(&error).cloned())
                .err()
        }
        9 => {
            let http = HttpUrlDestinationConfiguration::builder().confirmation_url(url);
            let call = destination(to().http_url_configuration(http.build().unwrap()).build());
            call.send()
                .await
                .map_err(|error| refusal(&error).cloned())
                .err()
        }
        _ => {
            let influx = InfluxDbDestinationConfiguration::builder().endpoint(url);
            let influx = influx
                .influx_db_version(InfluxDbVersion::V3)
                .secret_id("influx");
            let call = destination(
                to().influx_db_configuration(influx.build().unwrap())
                    .build(),
            );
            call.send()
                .await
                .map_err(|error| refusal(&error).cloned())
                .err()
        }
    };
    error.flatten()
}

const WAYS: usize = 11;

#[tokio::test]
async fn the_guard_lets_nobody_tell_aws_to_call_inward() {
    let (offline, sent) = mock::recording();
    let session = Session::builder(UsEast1).danger_offline(offline);
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    let mut problems = Vec::new();
    let all = INWARD.iter().chain(OTHERS.iter().map(|(text, _)| text));
    for text in all {
        for way in 0..WAYS {
            let refused = given(iot.sdk(), way, text).await;
            let rule = refused.as_ref().map(Refusal::rule);
            if let Err(problem) = told(rule, text) {
                problems.push(format!("{way}: {problem}"));
            }
            // What is refused is not repeated.
            let said = refused
                .map(|refusal| refusal.to_string())
                .unwrap_or_default();
            assert!(!said.contains(text), "{said}");
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
    let hosts = sent.hosts();
    assert!(
        hosts.iter().all(|host| !host.starts_with("iot")),
        "something left: {hosts:?}"
    );
}

#[tokio::test]
async fn the_guard_lets_aws_be_told_to_call_public_hosts() {
    let (offline, sent) = mock::recording();
    let session = Session::builder(UsEast1).danger_offline(offline);
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    for text in OUTWARD {
        for way in 0..WAYS {
            let refused = given(iot.sdk(), way, text).await;
            // A queue's URL names its account, and a template there could name any.
            let rule = refused.map(|refusal| refusal.rule());
            let is_owner = way == 4 && rule == Some(Rule::Owner);
            assert!(rule.is_none() || is_owner, "{way}: {text}: {rule:?}");
        }
    }
    assert!(
        sent.hosts()
            .iter()
            .filter(|host| host.starts_with("iot-fips"))
            .count()
            >= 40
    );
}
