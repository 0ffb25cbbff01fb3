//! Requests that say more than their operation has.

#[cfg(feature = "logs")]
mod passed;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;

use super::*;
use crate::Service;
use crate::wire::ledger::Segment;

/// A request as the SDK would hand it over.
fn request(uri: &str, headers: &[(&'static str, &'static str)], body: &[u8]) -> HttpRequest {
    let mut request = HttpRequest::new(SdkBody::from(body));
    assert!(request.set_uri(uri.to_owned()).is_ok(), "{uri}");
    for (name, value) in headers {
        request.headers_mut().insert(*name, *value);
    }
    request
}

#[track_caller]
fn known(service: Service, name: &str) -> Operation {
    let Some(operation) = Operation::find(service, name) else {
        panic!("the ledger does not know {name}");
    };
    operation
}

/// The URI of a request of an operation, with something in each label.
fn uri(operation: Operation) -> String {
    let segments = operation.path().map(|segment| match segment {
        Segment::Word(word) => format!("/{word}"),
        Segment::Label(_) | Segment::Greedy(_) => "/x".to_owned(),
    });
    let path: String = segments.collect();
    let literals = operation.input().at(Place::Literal);
    let query: Vec<_> = literals.map(|(name, _)| name).collect();
    format!("https://h{path}?{}", query.join("&"))
}

fn of_body(service: Service, operation: &str, body: &str) -> Result<(), Stray> {
    let operation = known(service, operation);
    let content_type = ("content-type", operation.protocol().content_type());
    check_finished(
        operation,
        request(&uri(operation), &[content_type], body.as_bytes()),
    )
}

fn check_finished(operation: Operation, mut request: HttpRequest) -> Result<(), Stray> {
    assert!(request.set_method(operation.method().as_str()).is_ok());
    let finished = Finished::new(&request);
    let said = Said::read(operation, &finished, "")?;
    said.stray.map_or(Ok(()), Err)
}

fn unknown(name: &str) -> Result<(), Stray> {
    Err(Stray::Unknown(name.to_owned()))
}

const UNREADABLE: Result<(), Stray> = Err(Stray::Unreadable);

#[cfg(feature = "iot")]
#[test]
fn json_says_nothing_that_the_ledger_does_not_know() {
    let check = |body: &str| of_body(Service::Iot, "CreateThing", body);
    for body in [
        "",
        "{}",
        r#"{"thingTypeName":null}"#,
        r#"{"thing\u0054ypeName":"a","attributePayload":{"attributes":{"any key":"b"},"merge":true}}"#,
    ] {
        assert_eq!(check(body), Ok(()), "{body}");
    }
    for (body, expected) in [
        (r#"{"thingTypeNames":"a"}"#, unknown("thingTypeNames")),
        (r#"{"thingName":"a"}"#, unknown("thingName")),
        (
            r#"{"attributePayload":{"attributes":{},"public":true}}"#,
            unknown("public"),
        ),
        (r#"{"thingTypeName":"a","thingTypeName":"b"}"#, UNREADABLE),
        (
            r#"{"thingTypeName":"a","thing\u0054ypeName":"b"}"#,
            UNREADABLE,
        ),
        (r#"{"thingTypeName":{"a":"b"}}"#, UNREADABLE),
        (r#"{"thingTypeName":["a"]}"#, UNREADABLE),
        (r#"{"attributePayload":"a"}"#, UNREADABLE),
        (r#"{"attributePayload":["a"]}"#, UNREADABLE),
        (
            r#"{"attributePayload":{"attributes":{"a":{}}}}"#,
            UNREADABLE,
        ),
        (r#"{"thingTypeName":"a"}{"x":1}"#, UNREADABLE),
        (r#"{"thingTypeName":"a""#, UNREADABLE),
        ("[]", UNREADABLE),
        ("\"a\"", UNREADABLE),
    ] {
        assert_eq!(check(body), expected, "{body}");
    }
    // Red with `--features serde_json/arbitrary_precision`, where fractions are not read as they stand.
    let update = of_body(Service::Iot, "UpdateThing", r#"{"expectedVersion":7.5}"#);
    assert_eq!(update, Ok(()));
    let rule = |inner: &str| format!(r#"{{"sql":"select 1","actions":[{inner}]}}"#);
    let check = |inner| of_body(Service::Iot, "CreateTopicRule", &rule(inner));
    assert_eq!(check(r#"{"http":{"url":"https://example.com"}}"#), Ok(()));
    assert_eq!(
        check(r#"{"http":{"url":"https://example.com","proxy":"x"}}"#),
        unknown("proxy")
    );
    assert_eq!(check(r#"{"telnet":{}}"#), unknown("telnet"));
}

#[cfg(feature = "iot")]
#[test]
fn an_operation_without_a_body_has_none() {
    let check = |body: &str| of_body(Service::Iot, "DescribeThing", body);
    assert_eq!(check(""), Ok(()));
    assert_eq!(check("{}"), Ok(()));
    assert_eq!(check(r#"{"a":1}"#), unknown("a"));
    let operation = known(Service::Iot, "CreateThing");
    let json = [("content-type", "application/json")];
    let stream = request(&uri(operation), &json, b"{}").map(|_| SdkBody::taken());
    assert_eq!(check_finished(operation, stream), UNREADABLE);
    for other in [
        "application/x-www-form-urlencoded",
        "application/json; charset=utf-7",
    ] {
        let other = request(&uri(operation), &[("content-type", other)], b"{}");
        assert_eq!(check_finished(operation, other), UNREADABLE);
    }
}

#[cfg(feature = "iam")]
#[test]
fn a_form_says_nothing_that_the_ledger_does_not_know() {
    let check = |body: &str| of_body(Service::Iam, "TagRole", body);
    let begin = "Action=TagRole&Version=2010-05-08&RoleName=a";
    for rest in [
        "",
        "&Tags=",
        "&Tags.member.1.Key=a&Tags.member.1.Value=b&Tags.member.12.Key=c&Tags.member.12.Value=",
    ] {
        assert_eq!(check(&format!("{begin}{rest}")), Ok(()), "{rest}");
    }
    for (rest, expected) in [
        ("&PolicyDocument=a", unknown("PolicyDocument")),
        ("&Tags.member.1.Owner=a", unknown("Owner")),
        ("&RoleName=b", UNREADABLE),
        ("&Role%4eame=b", UNREADABLE),
        ("&Tags.member.1=a", UNREADABLE),
        ("&Tags.1.Key=a", UNREADABLE),
        ("&Tags.member.x.Key=a", UNREADABLE),
        ("&Tags.member..Key=a", UNREADABLE),
        ("&Tags=a", UNREADABLE),
        ("&RoleName.member.1=a", UNREADABLE),
    ] {
        assert_eq!(check(&format!("{begin}{rest}")), expected, "{rest}");
    }
}

#[cfg(feature = "iam")]
#[test]
fn a_map_in_a_form_has_entries() {
    let check = |rest: &str| {
        let body = format!("Action=AcquireRole&Version=2010-05-08{rest}");
        of_body(Service::Iam, "AcquireRole", &body)
    };
    let entry = "&ReplacementValues.entry.1";
    let values = format!("{entry}.key=a&ReplacementValues.entry.1.value.Values.member.1=b");
    assert_eq!(check(&values), Ok(()));
    for (rest, expected) in [
        (".value.Owners.member.1=b", unknown("Owners")),
        (".value=b", UNREADABLE),
        (".key.a=b", UNREADABLE),
        (".owner=b", UNREADABLE),
        ("=b", UNREADABLE),
        (".1.key=b", UNREADABLE),
    ] {
        assert_eq!(check(&format!("{entry}{rest}")), expected, "{rest}");
    }
    for rest in [
        "&ReplacementValues.entry.x.key=a",
        "&ReplacementValues.member.1.key=a",
        "&ReplacementValues.1.key=a",
        "&ReplacementValues.entry=a",
        "&ReplacementValues=a",
    ] {
        assert_eq!(check(rest), UNREADABLE, "{rest}");
    }
}

#[cfg(feature = "s3control")]
#[test]
fn a_map_in_xml_has_entries() {
    let check = |map: &str| {
        let body = format!(
            "<CreateJobRequest><Operation><LambdaInvoke><UserArguments>{map}</UserArguments>\
             </LambdaInvoke></Operation></CreateJobRequest>"
        );
        of_body(Service::S3Control, "CreateJob", &body)
    };
    for map in [
        "",
        "<entry><key>a</key><value>b</value></entry><entry><value/><key>c</key></entry>",
    ] {
        assert_eq!(check(map), Ok(()), "{map}");
    }
    for (map, expected) in [
        ("<item/>", unknown("item")),
        ("<key>a</key>", unknown("key")),
        ("<entry><owner>a</owner></entry>", unknown("owner")),
        ("<entry><entry/></entry>", unknown("entry")),
        ("<entry><key>a</key><key>b</key></entry>", UNREADABLE),
        ("<entry><value>a</value><value/></entry>", UNREADABLE),
        ("<entry><key><key/></key></entry>", UNREADABLE),
        ("<entry><value><b/></value></entry>", UNREADABLE),
        ("<entry a=\"b\"/>", unknown("a")),
        ("<entry>a</entry>", UNREADABLE),
        ("a", UNREADABLE),
    ] {
        assert_eq!(check(map), expected, "{map}");
    }
}

#[cfg(feature = "s3")]
#[test]
fn xml_says_nothing_that_the_ledger_does_not_know() {
    let check = |operation: &str, body: &str| of_body(Service::S3, operation, body);
    let tag = "<Tag><Key>a</Key><Value>b &amp; c</Value></Tag>";
    for body in [
        format!(
            "<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet>{tag}{tag}</TagSet></Tagging>"
        ),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Tagging>\n<TagSet>{tag}</TagSet></Tagging>\n"
        ),
        "<Tagging><TagSet/></Tagging>".to_owned(),
        "<Tagging/>".to_owned(),
    ] {
        assert_eq!(check("PutBucketTagging", &body), Ok(()), "{body}");
    }
    for (body, expected) in [
        ("<Tagging><Owner>a</Owner></Tagging>", unknown("Owner")),
        (
            "<Tagging><TagSet><Label/></TagSet></Tagging>",
            unknown("Label"),
        ),
        (
            "<Tagging><TagSet><Tag><Name>a</Name></Tag></TagSet></Tagging>",
            unknown("Name"),
        ),
        ("<Tagging><TagSet a=\"b\"/></Tagging>", unknown("a")),
        ("<Tagging><TagSet/><TagSet/></Tagging>", UNREADABLE),
        (
            "<Tagging><TagSet><Tag><Key>a</Key><Key>b</Key></Tag></TagSet></Tagging>",
            UNREADABLE,
        ),
        ("<Tagging>a</Tagging>", UNREADABLE),
        ("<Tagging><TagSet>a</TagSet></Tagging>", UNREADABLE),
        (
            "<Tagging><TagSet><Tag><Key><b/></Key></Tag></TagSet></Tagging>",
            UNREADABLE,
        ),
        ("<Tagging><!-- a --></Tagging>", UNREADABLE),
        ("<Tagging><![CDATA[a]]></Tagging>", UNREADABLE),
        ("<!DOCTYPE a><Tagging/>", UNREADABLE),
        ("<?a b?><Tagging/>", UNREADABLE),
        (
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?><Tagging/>",
            UNREADABLE,
        ),
        ("<Tagging/><Tagging/>", UNREADABLE),
        ("<Tagging/>a", UNREADABLE),
        ("<Tagging>", UNREADABLE),
        ("</Tagging>", UNREADABLE),
        ("a", UNREADABLE),
    ] {
        assert_eq!(check("PutBucketTagging", body), expected, "{body}");
    }
    // Items without an element around them, and an attribute that is a member.
    let rule =
        "<CORSRule><AllowedOrigin>a</AllowedOrigin><AllowedOrigin>b</AllowedOrigin></CORSRule>";
    let cors = format!("<CORSConfiguration>{rule}{rule}</CORSConfiguration>");
    assert_eq!(check("PutBucketCors", &cors), Ok(()));
    let grantee = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\"";
    let grants = |attributes: &str| {
        let grant = format!("<Grant><Grantee {attributes}><URI>a</URI></Grantee></Grant>");
        format!(
            "<AccessControlPolicy><AccessControlList>{grant}</AccessControlList></AccessControlPolicy>"
        )
    };
    assert_eq!(check("PutBucketAcl", &grants(grantee)), Ok(()));
    assert_eq!(
        check("PutBucketAcl", &grants("xsi:kind=\"Group\"")),
        unknown("xsi:kind")
    );
}

#[cfg(feature = "s3")]
#[test]
fn xml_is_read_to_a_depth() {
    let members = known(Service::S3, "PutBucketTagging").input();
    let is_read = |depth: usize| {
        let body = format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        xml::read(members, body.as_bytes(), &RefCell::new(None)).is_ok()
    };
    assert!(is_read(64));
    assert!(!is_read(65));
}

#[cfg(feature = "s3")]
#[test]
fn headers_and_query_belong_to_the_operation() {
    let check = |name: &str, uri: &str, headers: &[(&'static str, &'static str)]| {
        let operation = known(Service::S3, name);
        check_finished(operation, request(uri, headers, b""))
    };
    for (name, uri, header) in [
        ("PutObject", "https://h/k?x-id=PutObject", "x-amz-acl"),
        ("PutObject", "https://h/k", "x-amz-meta-anything"),
        ("PutObject", "https://h/k", "x-amz-checksum-crc32"),
        ("GetObject", "https://h/k?versionId=a", "x-amz-date"),
        ("GetObject", "https://h/k", "traceparent"),
        (
            "ListObjectsV2",
            "https://h/?list-type=2&prefix=a",
            "x-amz-request-payer",
        ),
        (
            "PutBucketPolicy",
            "https://h/?policy",
            "x-amz-expected-bucket-owner",
        ),
    ] {
        assert_eq!(
            check(name, uri, &[(header, "a")]),
            Ok(()),
            "{name} {uri} {header}"
        );
    }
    for (name, uri, header, expected) in [
        ("GetObject", "https://h/k?policy", "x-amz-date", "policy"),
        ("GetObject", "https://h/k?%70olicy", "x-amz-date", "policy"),
        (
            "GetObject",
            "https://h/k?X-Amz-Expires=9",
            "x-amz-date",
            "X-Amz-Expires",
        ),
        ("GetObject", "https://h/k", "x-amz-acl", "x-amz-acl"),
        ("GetObject", "https://h/k", "x-amz-meta-a", "x-amz-meta-a"),
        ("PutObject", "https://h/k", "x-amz-new", "x-amz-new"),
        ("PutObject", "https://h/k", "X-Amz-New", "x-amz-new"),
    ] {
        assert_eq!(
            check(name, uri, &[(header, "a")]),
            unknown(expected),
            "{name} {uri} {header}"
        );
    }
    let renamed = check("GetObject", "https://h/k?x-id=PutObject", &[]);
    assert_eq!(renamed, Err(Stray::Renamed));
}

#[cfg(feature = "s3")]
#[test]
fn every_header_that_the_sdk_writes_is_a_members() {
    let operation = known(Service::S3, "PutObject");
    let check = |header| check_written(operation, &request("https://h/k", &[(header, "a")], b""));
    for header in ["content-type", "cache-control", "x-amz-meta-a", "x-amz-acl"] {
        assert_eq!(check(header), Ok(()), "{header}");
    }
    for header in ["traceparent", "x-amz-date", "priority"] {
        assert_eq!(check(header), unknown(header));
    }
}
