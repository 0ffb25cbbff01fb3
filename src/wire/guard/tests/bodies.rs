//! Bodies that are large, deep, or can be read in two ways.

use super::*;

fn form(rest: &str) -> Asked {
    ask(Service::Iam, "TagRole").body(&format!("&RoleName=a{rest}"))
}

#[test]
fn an_item_of_a_form_has_one_number() {
    for rest in [
        "",
        "&Tags=",
        "&Tags.member.7.Key=a&Tags.member.7.Value=b",
        "&Tags.member.18446744073709551615.Key=a",
        "&%54ags.member.1.Key=a",
    ] {
        form(rest).passes();
    }
    for rest in [
        "&Tags.member.1.Key=a&Tags.member.01.Key=b",
        "&Tags.member.01.Key=a",
        "&Tags.member.0.Key=a",
        "&Tags.member.+1.Key=a",
        "&Tags.member.-1.Key=a",
        "&Tags.member.1.Key=a&Tags.member.%31.Key=b",
        "&Tags.member.18446744073709551616.Key=a",
        "&Tags.member.1.Key.=a",
        "&Tags..member.1.Key=a",
        "&.Tags=a",
        "&=a",
        "&tags.member.1.Key=a",
    ] {
        form(rest).stops_at(Rule::Classified);
    }
}

#[test]
fn where_a_path_leads_through_a_map_every_entry_counts() {
    let update = |functions: &str| {
        let body = format!(r#"{{"functions":{functions}}}"#);
        ask(Service::TwinMaker, "UpdateComponentType").body(&body)
    };
    let function = |account: &str| {
        format!(
            r#"{{"implementedBy":{{"lambda":{{"arn":"arn:aws:lambda:us-east-1:{account}:function:f"}}}}}}"#
        )
    };
    let (own, other) = (function(OWN), function("999999999999"));
    for functions in [
        "null".to_owned(),
        "{}".to_owned(),
        format!(r#"{{"a":{own}}}"#),
        r#"{"a":null}"#.to_owned(),
        r#"{"a":{"implementedBy":null}}"#.to_owned(),
    ] {
        update(&functions).passes();
    }
    for functions in [
        format!(r#"{{"a":{own},"b":{other}}}"#),
        format!(r#"{{"a":{other},"a":{own}}}"#),
        format!(r#"{{"a":{own},"a":{other}}}"#),
    ] {
        update(&functions).stops_at(Rule::Owner);
    }
    let kafka = |value: &str| {
        let kafka = format!(
            r#"{{"kafka":{{"destinationArn":"a","topic":"b","clientProperties":{{"acks":"1","security.protocol":"{value}"}}}}}}"#
        );
        let body = format!(r#"{{"sql":"select 1","actions":[],"errorAction":{kafka}}}"#);
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    kafka("SASL_SSL").passes();
    kafka("sasl_plaintext").stops_at(Rule::Tls);
    kafka("PLAIN\\u0054EXT").stops_at(Rule::Tls);
}

#[test]
fn what_is_deep_is_not_read() {
    let entity = |depth: usize| {
        let (open, close) = (r#"{"listValue":["#.repeat(depth), "]}".repeat(depth));
        let value = format!("{open}{close}");
        let body = format!(
            r#"{{"componentUpdates":{{"c":{{"propertyUpdates":{{"p":{{"value":{value}}}}}}}}}}}"#
        );
        ask(Service::TwinMaker, "UpdateEntity").body(&body)
    };
    entity(1).passes();
    entity(50).passes();
    entity(100_000).stops_at(Rule::Classified);
    let xml = |depth: usize| {
        let body = format!(
            "<Tagging>{}{}</Tagging>",
            "<a>".repeat(depth),
            "</a>".repeat(depth)
        );
        ask(Service::S3, "PutBucketTagging").body(&body)
    };
    let problem = |depth| {
        xml(depth)
            .answer()
            .map_err(|refusal| refusal.problem().to_owned())
    };
    assert!(problem(63).is_err_and(|problem| problem.contains("the member a of PutBucketTagging")));
    xml(3_000_000).stops_at(Rule::Classified);
    let unclosed = ask(Service::S3, "PutBucketTagging").body(&"<a>".repeat(3_000_000));
    unclosed.stops_at(Rule::Classified);
    let name = format!("&{}=a", "Tags.member.1.".repeat(500_000));
    form(&name).stops_at(Rule::Classified);
    for deep in ["[", "{\"a\":", "{\"Statement\":["] {
        let text = serde_json::to_string(&deep.repeat(100_000)).unwrap_or_default();
        let body = format!(r#"{{"KeyId":"a","PolicyName":"default","Policy":{text}}}"#);
        ask(Service::Kms, "PutKeyPolicy")
            .body(&body)
            .stops_at(Rule::LeastPrivilege);
    }
}

/// Each takes minutes where the time goes with the square of the size.
#[test]
fn what_is_large_is_read_once() {
    const MANY: usize = 100_000;
    let entries: Vec<_> = (0..MANY)
        .map(|number| format!("\"k{number}\":\"v\""))
        .collect();
    let entries = entries.join(",");
    let thing = format!(r#"{{"attributePayload":{{"attributes":{{{entries}}}}}}}"#);
    ask(Service::Iot, "CreateThing").body(&thing).passes();
    let items = |item: &str| vec![item; MANY].join(",");
    let tags = items(r#"{"TagKey":"a","TagValue":"b"}"#);
    let kms = ask(Service::Kms, "TagResource");
    kms.body(&format!(r#"{{"KeyId":"a","Tags":[{tags}]}}"#))
        .passes();
    let tags: String = (1..=MANY)
        .map(|number| format!("&Tags.member.{number}.Key=a"))
        .collect();
    form(&tags).passes();
    let tags = "<Tag><Key>a</Key><Value>b</Value></Tag>".repeat(MANY);
    let xml = ask(Service::S3, "PutBucketTagging");
    xml.body(&format!("<Tagging><TagSet>{tags}</TagSet></Tagging>"))
        .passes();
    let rules =
        "<CORSRule><AllowedOrigin>https://example.com</AllowedOrigin></CORSRule>".repeat(MANY);
    let cors = ask(Service::S3, "PutBucketCors");
    cors.body(&format!("<CORSConfiguration>{rules}</CORSConfiguration>"))
        .passes();
    // Broken words, each of which could be the start of the rest.
    let words = "=?a?b".repeat(MANY);
    let asked = ask(Service::S3, "PutObject").at("/k");
    asked.header("x-amz-meta-note", &words).passes();
    let policy = serde_json::to_string(&format!("{{{entries}}}")).unwrap_or_default();
    let body = format!(r#"{{"KeyId":"a","PolicyName":"default","Policy":{policy}}}"#);
    ask(Service::Kms, "PutKeyPolicy")
        .body(&body)
        .stops_at(Rule::LeastPrivilege);
}
