//! The models themselves, and what values are held to.
use bytes::Bytes;
use http::request::Builder;
use http::{Method, Request};
use serde_json::{Value, json};

use super::{IOT, IOT_DATA, Model, TWINMAKER, pattern};

fn models() -> [&'static Model; 3] {
    [&IOT, &IOT_DATA, &TWINMAKER]
}

#[test]
fn every_pattern_of_the_model_is_understood() {
    let patterns: Vec<_> = models()
        .into_iter()
        .flat_map(|model| model.shapes.values())
        .filter_map(|shape| shape.pattern.as_ref())
        .collect();
    assert!(patterns.len() > 100, "{}", patterns.len());
    for pattern in patterns {
        assert!(pattern::whole(pattern).is_ok(), "{pattern}");
    }
}

#[test]
fn a_pattern_holds_for_the_whole_value_as_in_java() {
    for (pattern, good, bad) in [
        ("[a-zA-Z0-9:_-]+", "a-b:c", "a-b\n"),
        ("[a-zA-Z0-9:_-]+", "a", "a b"),
        (r"[\w.-]+", "a_b", "ä"),
        (r"[\p{Graph}\x20]*", "a b!", "a\tb"),
        (r"[^\p{Cntrl}]*", "ä b", "a\u{7}"),
        (r"[\s\S]*", "a\nb", ""),
        (r"^[0-9]*$|^LAST$", "LAST", "LASTING"),
        (r"\S{3,4}", "abc", "a c"),
    ] {
        let expression = pattern::whole(pattern);
        let expression = expression.unwrap_or_else(|error| unreachable!("{error}"));
        assert!(expression.is_match(good), "{pattern}");
        assert!(bad.is_empty() || !expression.is_match(bad), "{pattern}");
    }
}

#[test]
fn every_operation_is_found_by_its_own_path() {
    let counts = models().map(|model| model.operations.len());
    assert_eq!(counts, [272, 11, 40]);
    let all = models().into_iter();
    let all = all.flat_map(|model| model.operations.iter().map(move |one| (model, one)));
    for (model, (name, operation)) in all {
        let path: Vec<_> = operation
            .uri
            .split('/')
            .map(|part| if part.starts_with('{') { "a%2Fb" } else { part })
            .collect();
        let method = Method::try_from(operation.method.as_str());
        let method = method.unwrap_or_else(|error| unreachable!("{error}"));
        let route = model.route(&method, &path.join("/"));
        let route = route.unwrap_or_else(|| unreachable!("no route to {name}"));
        assert_eq!(route.name, name);
        assert!(route.labels.iter().all(|(_, text)| text == "a/b"), "{name}");
    }
    assert!(IOT.route(&Method::GET, "/things/a/b/c").is_none());
    assert!(IOT.route(&Method::GET, "/things//principals").is_none());
    let arn = IOT.route(&Method::GET, "/destinations/arn:a/http/b");
    let labels = arn.map(|route| route.labels).unwrap_or_default();
    assert_eq!(labels, [("arn".to_owned(), "arn:a/http/b".to_owned())]);
}

/// Reads a request as the cloud does.
fn read(method: &Method, uri: &str, body: &str) -> Result<Value, String> {
    let request = Request::builder().method(method.clone()).uri(uri);
    read_by(&IOT, request, body.as_bytes())
}

fn read_by(model: &Model, request: Builder, body: &[u8]) -> Result<Value, String> {
    let request = request.body(Bytes::copy_from_slice(body));
    let request = request.unwrap_or_else(|error| unreachable!("{error}"));
    let route = model.route(request.method(), request.uri().path());
    let route = route.unwrap_or_else(|| unreachable!("no route to {}", request.uri()));
    model.read(&route, &request).map(Value::Object)
}

#[test]
fn a_body_of_bytes_and_headers_in_base64_are_read_as_what_they_stand_for() {
    let post = |uri: &str| Request::builder().method(Method::POST).uri(uri);
    let publish = || post("/topics/a%2Fb?qos=1&retain=true");
    let sent = publish()
        .header("x-amz-mqtt5-user-properties", "W3siYSI6ImIifV0=")
        .header("x-amz-mqtt5-correlation-data", "c2l4");
    let wanted = json!({
        "topic": "a/b", "qos": 1, "retain": true, "payload": "/wB7",
        "userProperties": r#"[{"a":"b"}]"#, "correlationData": "c2l4",
    });
    assert_eq!(read_by(&IOT_DATA, sent, b"\xff\0{"), Ok(wanted));
    let wanted = json!({"topic": "a/b", "qos": 1, "retain": true});
    assert_eq!(read_by(&IOT_DATA, publish(), b""), Ok(wanted));
    let base64 = "1 validation error detected: Value at 'userProperties' failed to satisfy \
                  constraint: Member must be base64";
    for wrong in ["[]", "/w=="] {
        let sent = publish().header("x-amz-mqtt5-user-properties", wrong);
        assert_eq!(read_by(&IOT_DATA, sent, b""), Err(base64.to_owned()));
    }
    let wanted = json!({"thingName": "s", "shadowName": "n", "payload": "e30="});
    let update = || post("/things/s/shadow?name=n");
    assert_eq!(read_by(&IOT_DATA, update(), b"{}"), Ok(wanted));
    let missing = "1 validation error detected: Value at 'payload' failed to satisfy constraint: \
                   Member must not be null";
    let read = read_by(&IOT_DATA, update(), b"");
    assert_eq!(read, Err(missing.to_owned()));
}

#[test]
fn every_operation_of_twinmaker_is_at_one_of_two_hosts() {
    let data: Vec<_> = TWINMAKER
        .operations
        .iter()
        .filter(|(_, operation)| operation.host() == "data.")
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        data,
        [
            "BatchPutPropertyValues",
            "GetPropertyValue",
            "GetPropertyValueHistory"
        ]
    );
    let others = TWINMAKER.operations.values();
    let others = others.filter(|operation| operation.host() == "api.");
    assert_eq!(others.count(), 37);
    let mut bare = [&*IOT, &*IOT_DATA].into_iter();
    assert!(bare.all(|model| model.operations.values().all(|one| one.host().is_empty())));
}

#[test]
fn any_json_is_a_document() {
    for value in [json!({"a": [1]}), json!([]), json!(1), json!(null)] {
        let rows = json!({"rows": [{"rowData": [value]}]});
        assert_eq!(TWINMAKER.check("ExecuteQueryResponse", &rows, ""), Ok(()));
    }
    let rows = json!({"rows": [{"rowData": {}}]});
    assert!(TWINMAKER.check("ExecuteQueryResponse", &rows, "").is_err());
}

#[test]
fn an_input_is_collected_from_all_its_places() {
    let body =
        r#"{"attributePayload":{"attributes":{"site":"b"},"merge":null},"thingTypeName":null}"#;
    let read_ = read(&Method::POST, "/things/sensor%3A17", body);
    let wanted =
        json!({"thingName": "sensor:17", "attributePayload": {"attributes": {"site": "b"}}});
    assert_eq!(read_, Ok(wanted));
    let query = "/things?maxResults=7&usePrefixAttributeValue=true&attributeName=a";
    let wanted = json!({"maxResults": 7, "usePrefixAttributeValue": true, "attributeName": "a"});
    assert_eq!(read(&Method::GET, query, ""), Ok(wanted));
    let rule = read(
        &Method::POST,
        "/rules/r",
        r#"{"sql":"SELECT 1","actions":[]}"#,
    );
    let wanted = json!({"ruleName": "r", "topicRulePayload": {"sql": "SELECT 1", "actions": []}});
    assert_eq!(rule, Ok(wanted));
}

#[test]
fn what_the_model_forbids_is_refused_by_member_and_constraint() {
    let long = "n".repeat(129);
    let thing = |name: &str| format!("/things/{name}");
    let at = |place: &str, constraint: &str| {
        format!(
            "1 validation error detected: Value at '{place}' failed to satisfy constraint: \
             {constraint}"
        )
    };
    let unknown = "1 validation error detected: the loopback cloud knows no";
    for (method, uri, body, wanted) in [
        (
            Method::POST,
            thing(&long),
            "{}",
            at(
                "thingName",
                "Member must have length less than or equal to 128",
            ),
        ),
        (
            Method::POST,
            thing("a%20b"),
            "{}",
            at(
                "thingName",
                "Member must satisfy regular expression pattern: [a-zA-Z0-9:_-]+",
            ),
        ),
        (
            Method::POST,
            thing("a"),
            r#"{"attributePayload":{"attributes":{"a b":"c"}}}"#,
            at(
                "attributePayload.attributes (a key)",
                "Member must satisfy regular expression pattern: [a-zA-Z0-9_.,@/:#-]+",
            ),
        ),
        (
            Method::POST,
            thing("a"),
            r#"{"thingTypeName":7}"#,
            at("thingTypeName", "Member must be a string"),
        ),
        (
            Method::POST,
            thing("a"),
            r#"{"thingTypNaem":"b"}"#,
            format!("{unknown} member of this name in 'the input': thingTypNaem"),
        ),
        (
            Method::POST,
            thing("a"),
            r#"{"thingName":"b"}"#,
            at("thingName", "Member must not stand in the body"),
        ),
        (
            Method::POST,
            thing("a"),
            "{",
            "the body is no JSON object".to_owned(),
        ),
        (
            Method::POST,
            thing("a"),
            "[]",
            "the body is no JSON object".to_owned(),
        ),
        (
            Method::GET,
            "/things?maxResults=251".to_owned(),
            "",
            at(
                "maxResults",
                "Member must have value less than or equal to 250",
            ),
        ),
        (
            Method::GET,
            "/things?maxResults=many".to_owned(),
            "",
            at("maxResults", "Member must be an integer"),
        ),
        (
            Method::GET,
            "/things?maxResult=1".to_owned(),
            "",
            format!("{unknown} query parameter of this name: maxResult"),
        ),
        (
            Method::POST,
            "/policies/p".to_owned(),
            "{}",
            at("policyDocument", "Member must not be null"),
        ),
        (
            Method::PUT,
            format!("/certificates/{}?newStatus=ON", "a".repeat(64)),
            "",
            at(
                "newStatus",
                "Member must satisfy enum value set: [ACTIVE, INACTIVE, REVOKED, \
                 PENDING_TRANSFER, REGISTER_INACTIVE, PENDING_ACTIVATION]",
            ),
        ),
        (
            Method::POST,
            "/rules/r".to_owned(),
            r#"{"sql":"S","actions":[{},{},{},{},{},{},{},{},{},{},{}]}"#,
            at(
                "topicRulePayload.actions",
                "Member must have length less than or equal to 10",
            ),
        ),
    ] {
        assert_eq!(read(&method, &uri, body), Err(wanted), "{uri} {body}");
    }
}

#[test]
fn a_reply_must_be_what_the_model_promises() {
    let operation = IOT.operations.get("ListSecurityProfiles");
    let operation = operation.unwrap_or_else(|| unreachable!("it is there"));
    for (said, good) in [
        (json!({}), true),
        (
            json!({"securityProfileIdentifiers": [{"name": "a", "arn": "b"}]}),
            true,
        ),
        (
            json!({"securityProfileIdentifiers": [{"name": "a"}]}),
            false,
        ),
        (json!({"securityProfileIdentifiers": {}}), false),
        (json!({"other": 1}), false),
    ] {
        let Value::Object(said) = said else { continue };
        assert_eq!(IOT.write(operation, said).is_ok(), good);
    }
}
