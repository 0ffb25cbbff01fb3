//! Method, path and query.

use super::*;

#[test]
fn a_path_is_the_operations_segment_by_segment() {
    let check = |path: &str| ask(Service::Iot, "DetachThingPrincipal").at(path);
    check("/things/x/principals").passes();
    check("/things/a%2Fb/principals").passes();
    check("/things/a:b_c-7/principals").passes();
    for path in [
        "",
        "/",
        "/things",
        "/things/x",
        "/things/x/",
        "/things//principals",
        "/things/x/principals/",
        "/things/x//principals",
        "//things/x/principals",
        "/things/x/principals/y",
        "/things/x/principal",
        "/Things/x/principals",
        "/%74hings/x/principals",
        "/things/./principals",
        "/things/../principals",
        "/things/%2e/principals",
        "/things/%2E%2e/principals",
        "/things/.%2e/principals",
        "/things/x#/principals",
        "/things/x#y/principals",
        "/things/x?/principals",
        "/things/x/principals#",
        "/things/x/principals?a#b",
    ] {
        check(path).stops_at(Rule::Endpoint);
    }
}

#[test]
fn a_label_may_hold_slashes_between_words() {
    let check = |path: &str| ask(Service::S3Control, "GetMultiRegionAccessPointPolicy").at(path);
    let path = |name: &str| format!("/v20180820/mrap/instances/{name}/policy");
    for name in ["a", "a/b", "a/policy", "a%2Fb", "policy/policy"] {
        check(&path(name)).passes();
    }
    for name in ["", ".", "..", "a/..", "../a", "a/./b", "%2e%2e/a", "a/%2E"] {
        check(&path(name)).stops_at(Rule::Endpoint);
    }
    for path in [
        "/v20180820/mrap/instances/policy",
        "/v20180820/mrap/instances/a/policystatus",
        "/v20180820/mrap/instances/a/policy/",
        "/v20180820/mrap/instances/a",
        "/v20180820/mrap/instances",
    ] {
        check(path).stops_at(Rule::Endpoint);
    }
}

#[test]
fn a_key_is_whatever_follows_the_bucket() {
    let check = |path: &str| ask(Service::S3, "GetObject").at(path);
    for path in [
        "/k",
        "/a/b",
        "/a/",
        "/a//b",
        "//a",
        "/a/../b",
        "/..",
        "/%2e",
        "/a%3Fb%23c",
    ] {
        check(path).passes();
    }
    for path in ["", "/", "/#/k", "/#k", "/?#k", "/k#", "/k?#x"] {
        check(path).stops_at(Rule::Endpoint);
    }
}

#[test]
fn a_bucket_in_the_path_ends_with_it() {
    let answer = |name, path: &str| {
        let asked = ask(Service::S3, name).at(path);
        asked.answer_to(&asked.request(), "/acme").is_ok()
    };
    assert!(answer("GetObject", "/acme/k"));
    assert!(answer("GetObject", "/acme/acme/k"));
    assert!(answer("ListObjectsV2", "/acme?list-type=2"));
    assert!(answer("ListObjectsV2", "/acme/?list-type=2"));
    for path in [
        "/acme",
        "/acme/",
        "/acmee/k",
        "/k",
        "/other/acme/k",
        "/acme%2Fk",
        "acme/k",
    ] {
        assert!(!answer("GetObject", path), "{path}");
    }
    assert!(!answer("ListObjectsV2", "/acme/k?list-type=2"));
    assert!(!answer("ListObjectsV2", "/acme2?list-type=2"));
}

#[test]
fn another_method_is_another_operation() {
    let asked = ask(Service::S3, "GetObject");
    for method in ["DELETE", "PUT", "HEAD", "get"] {
        let mut request = asked.request();
        assert!(request.set_method(method).is_ok());
        let answer = asked.answer_to(&request, "");
        assert_eq!(
            answer.map_err(|refusal| refusal.rule()),
            Err(Rule::Endpoint),
            "{method}"
        );
    }
}

#[test]
fn a_query_is_the_operations() {
    let check = |query: &str| ask(Service::S3, "PutBucketTagging").at(query);
    for query in [
        "/?tagging",
        "/?tagging=",
        "/?tagging&x-id=PutBucketTagging",
        "/?%74agging",
        "?tagging",
    ] {
        check(query).passes();
    }
    for query in [
        "/",
        "/?",
        "/?Tagging",
        "/?tagging2",
        "/?tagging&tagging",
        "/?tagging&%74agging=1",
        "/?tagging&x-id=PutObject",
        "/?tagging&x%2Did=PutObject",
        "/?tagging&x-id=PutBucketTagging&x-id=PutObject",
        "/?tagging&x-id",
    ] {
        check(query).stops_at(Rule::Endpoint);
    }
    for query in [
        "/?tagging&acl",
        "/?tagging&X-Amz-Expires=1",
        "/?tagging&&=a",
    ] {
        check(query).stops_at(Rule::Classified);
    }
}

#[test]
fn a_query_that_names_another_operation_is_told_so() {
    let answer = ask(Service::S3, "PutObject").at("/k?x-id=Other").answer();
    let said = answer.err().map(|refusal| refusal.to_string());
    let problem = "Endpoint: the query of the request names another operation than PutObject";
    let remedy = "leave the name of the operation and the request to the SDK";
    assert_eq!(said, Some(format!("{problem}; {remedy}")));
}

#[test]
fn what_names_another_operation_is_not_accepted_with_the_unknown() {
    let put = |uri: &str| ask(Service::S3, "PutObject").at(uri).accepted();
    put("/k?unknown").passes();
    put("/k?x-id=Other").stops_at(Rule::Endpoint);
    put("/k?unknown&x-id=Other").stops_at(Rule::Endpoint);
    put("/").stops_at(Rule::Endpoint);
}

#[test]
fn a_member_of_the_query_is_there_once() {
    let check = |query: &str| ask(Service::S3, "GetObject").at(query);
    let link =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a&X-Amz-Signature=0&X-Amz-Expires=60";
    check(&format!("/k?{link}")).passes();
    for more in [
        "X-Amz-Expires=604800",
        "X%2DAmz-Expires=604800",
        "X-Amz-Credential=b",
    ] {
        check(&format!("/k?{link}&{more}")).stops_at(Rule::Endpoint);
    }
    check("/k?versionId=a").passes();
    check("/k?versionId=").passes();
    check("/k?versionId=a&versionId=b").stops_at(Rule::Endpoint);
    check("/k?versionId=a&%76ersionId=b").stops_at(Rule::Endpoint);
    check("/k?versionid=a").stops_at(Rule::Classified);
    check("/k?version%49d=a").passes();
}

#[test]
fn what_tells_an_upload_from_its_object_cannot_be_left_out() {
    let copy = |query: &str| {
        let asked = ask(Service::S3, "UploadPartCopy").at(query);
        asked.header("x-amz-copy-source", "acme/b")
    };
    copy("/k?partNumber=1&uploadId=a").passes();
    for query in [
        "/k",
        "/k?uploadId=a",
        "/k?partNumber=1",
        "/k?partNumber=1&uploadId=",
        "/k?partNumber=&uploadId=a",
    ] {
        copy(query).stops_at(Rule::Endpoint);
        ask(Service::S3, "UploadPart")
            .at(query)
            .stops_at(Rule::Endpoint);
    }
    ask(Service::S3, "UploadPart")
        .at("/k?partNumber=1&uploadId=a")
        .passes();
    for name in [
        "AbortMultipartUpload",
        "CompleteMultipartUpload",
        "ListParts",
    ] {
        ask(Service::S3, name).at("/k").stops_at(Rule::Endpoint);
        ask(Service::S3, name)
            .at("/k?uploadId=")
            .stops_at(Rule::Endpoint);
        ask(Service::S3, name).at("/k?uploadId=a").passes();
    }
    // Where it means a part of what is read, it may be absent.
    ask(Service::S3, "GetObject").at("/k?partNumber=1").passes();
}

#[test]
fn operations_on_one_path_are_told_apart() {
    let shape = |operation: Operation| {
        let path: Vec<String> = operation
            .path()
            .map(|segment| match segment {
                Segment::Word(word) => word.to_owned(),
                Segment::Label(_) => "{}".to_owned(),
                Segment::Greedy(_) => "{+}".to_owned(),
            })
            .collect();
        let literals: Vec<_> = operation
            .input()
            .at(Place::Literal)
            .map(|(name, _)| name)
            .collect();
        let upload = operation.input().find(Place::Query, "uploadId").is_some();
        let copies = operation.has_header("x-amz-copy-source");
        (operation.method().as_str(), path, literals, upload, copies)
    };
    for service in Service::ALL {
        let mut seen: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for operation in Operation::all(*service) {
            // In these the body or a header names the operation.
            if !matches!(operation.protocol(), Protocol::Json | Protocol::Query) {
                seen.entry(shape(operation)).or_default().push(operation);
            }
        }
        for (shape, operations) in seen {
            let reads = |one: &Operation| one.class() == ledger::Class::Read;
            let is_harmless = operations.len() == 1 || operations.iter().all(reads);
            assert!(is_harmless, "{shape:?}: {operations:?}");
        }
    }
}

#[test]
fn no_structure_has_more_members_than_can_be_noted() {
    fn check(members: ledger::Members, above: &mut Vec<ledger::Type>) {
        assert!(members.numbered(128).is_none());
        for number in 0..128 {
            let Some((_, _, _, kind)) = members.numbered(number) else {
                return;
            };
            look(kind, above);
        }
    }
    fn look(kind: ledger::Type, above: &mut Vec<ledger::Type>) {
        if above.contains(&kind) {
            return;
        }
        above.push(kind);
        match kind.form() {
            ledger::Form::Is(_) => {}
            ledger::Form::List(_, of) => look(of, above),
            ledger::Form::Map(_, of) => look(of, above),
            ledger::Form::Members(members) => check(members, above),
        }
    }
    for service in Service::ALL {
        let mut seen = Vec::new();
        for operation in Operation::all(*service) {
            check(operation.input(), &mut seen);
        }
    }
}
