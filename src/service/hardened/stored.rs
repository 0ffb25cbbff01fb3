//! Tags that a request of an unknown operation would have a service store in clear, and names and
//! descriptions where the members of a crate are known.
//!
//! All else passes, and so do tags that stand in what the caller sends on: items, messages and
//! payloads. Tags are looked for where services have them: in the members of the request itself.

mod cbor;
mod form;
mod json;
mod members;
mod tree;
mod xml;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

use crate::Refusal;
use crate::error::{Fault, fault};
use crate::evidence::EvidenceBook;
use crate::text::{self, Field, Members, Place, TAGS, TextExceptions};
use members::Found;

/// Key and value of a tag; a label without a value has no key.
type Pair = (String, String);

const TAGGING: &str = "x-amz-tagging";

const UNREADABLE: Fault = fault!(
    PublicText,
    "what the call would store cannot be read, so that nobody knows whether it is confidential",
    "leave body and content type of the request to the SDK",
);

const REPEATED: Fault = fault!(
    PublicText,
    "a text repeats a key that is sent beside it",
    "write an opaque id instead: names, descriptions, tags and tokens are stored or logged in clear",
);

/// First words of operations that look at what there is, or take it away. What they name is there
/// already, and must be named to be got rid of.
const HARMLESS: [&str; 17] = [
    "count", "delete", "describe", "filter", "get", "head", "list", "lookup", "query", "read",
    "remove", "scan", "search", "select", "untag", "validate", "view",
];

/// Refuses confidential text in the tags of a request, and in what else is known to be stored.
pub(super) fn check(
    of: &str,
    operation: &str,
    request: &HttpRequest,
    exceptions: &TextExceptions,
    evidence: &EvidenceBook,
) -> Result<(), Refusal> {
    if is_harmless(operation) {
        return Ok(());
    }
    let others = others(of, request)?;
    let tags = tags(request)?.into_iter();
    let tags = tags.map(|pair| (TAGS.to_owned(), Field::Text, pair));
    for (member, field, (key, value)) in tags.chain(others.texts.iter().cloned()) {
        let refused = |fault| refused(fault, &member, operation);
        let place = &Place {
            of,
            operation,
            member: &member,
        };
        let found = if key.is_empty() {
            let find = |except| text::find_in(&value, field, except);
            text::check(&value, field, exceptions.used(place, find, evidence))
        } else {
            let find = |except| text::find_in_pair(&key, &value, field, except);
            let used = exceptions.used(place, find, evidence);
            text::check_pair(&key, &value, field, used)
        };
        found.map_err(refused)?;
        // One behind the other: neither half is to hold a half.
        if others.repeats_a_secret(&format!("{key}{value}")) {
            return Err(refused(REPEATED));
        }
    }
    let mut beside = others.beside.iter();
    match beside.find(|(_, text)| others.repeats_a_secret(text)) {
        Some((member, _)) => Err(refused(REPEATED, member, operation)),
        None => Ok(()),
    }
}

fn refused(fault: Fault, member: &str, operation: &str) -> Refusal {
    let problem = match member {
        TAGS => format!("in the tags of {operation}, {}", fault.problem),
        member => format!("in {member} of {operation}, {}", fault.problem),
    };
    Refusal::from(fault).saying(problem)
}

/// Names, descriptions and keys, of the crates whose members are known.
fn others(of: &str, request: &HttpRequest) -> Result<Found, Refusal> {
    let Some(members) = Members::of(of) else {
        return Ok(Found::default());
    };
    // Security: these crates write JSON and nothing else, so that no content type leads past this.
    let body = request.body().bytes().ok_or(UNREADABLE)?;
    if body.is_empty() {
        return Ok(Found::default());
    }
    Ok(Found::read(members, body).ok_or(UNREADABLE)?)
}

fn is_harmless(operation: &str) -> bool {
    let mut words = words(operation);
    let first = match words.next().as_deref() {
        Some("batch") => words.next(),
        Some("un") => return words.next().as_deref() == Some("tag"),
        first => first.map(str::to_owned),
    };
    first.is_some_and(|first| HARMLESS.contains(&first.as_str()))
}

fn tags(request: &HttpRequest) -> Result<Vec<Pair>, Refusal> {
    let mut tags = Vec::new();
    for line in request.headers().get_all(TAGGING) {
        tags.extend(url::form_urlencoded::parse(line.as_bytes()).into_owned());
    }
    let mut said = request.headers().get_all("content-type");
    let kind = said.next().unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let read = match kind {
        "application/json" | "application/x-amz-json-1.0" | "application/x-amz-json-1.1" => {
            json::tags
        }
        "application/cbor" => cbor::tags,
        "application/x-www-form-urlencoded" => form::tags,
        "application/xml" | "text/xml" => xml::tags,
        // Bytes that the caller sends on.
        _ => return Ok(tags),
    };
    // Security: a body that streams could be anything; the SDK writes none in these forms.
    let body = request.body().bytes().ok_or(UNREADABLE)?;
    if !body.is_empty() {
        tags.extend(read(body).ok_or(UNREADABLE)?);
    }
    Ok(tags)
}

/// Whether a member of this name holds tags: `tags`, `TagSet`, `stagingAreaTags`; not `TagKeys`, which
/// names tags to take away, and not `TagFilters`.
fn is_tags(name: &str) -> bool {
    let mut has_tags = false;
    for word in words(name) {
        match word.as_str() {
            "tag" | "tags" | "tagging" | "taglist" | "tagset" => has_tags = true,
            "directive" | "filter" | "filters" | "key" | "keys" => return false,
            _ => {}
        }
    }
    has_tags
}

/// Whether a member of a tag holds its key.
fn is_key(name: &str) -> bool {
    name.eq_ignore_ascii_case("key") || name.eq_ignore_ascii_case("tagkey")
}

/// Whether a member of a tag holds its value.
fn is_value(name: &str) -> bool {
    name.eq_ignore_ascii_case("value") || name.eq_ignore_ascii_case("tagvalue")
}

/// The words of a name such as `DBInstanceTags`, in small letters.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        let begins = letter.is_uppercase() && (!before.is_uppercase() || next.is_lowercase());
        if (begins || !letter.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.push(letter.to_ascii_lowercase());
        }
        before = letter;
    }
    words.push(word);
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;
    use crate::Rule;

    fn verdict(operation: &str, kind: &'static str, body: &str) -> Result<(), Rule> {
        let mut request = HttpRequest::new(SdkBody::from(body));
        request.headers_mut().insert("content-type", kind);
        let none = TextExceptions::default();
        check(
            "things",
            operation,
            &request,
            &none,
            &EvidenceBook::default(),
        )
        .map_err(|one| one.rule())
    }

    #[test]
    fn members_that_hold_tags_are_known_by_their_words() {
        for name in [
            "tags",
            "Tags",
            "tagList",
            "TagList",
            "TagsList",
            "TagSet",
            "tagSet",
            "tagset",
            "Tag",
            "TagSpecifications",
            "Tagging",
            "UserPoolTags",
            "stagingAreaTags",
            "DBTags",
            "AddTags",
            "TagsToAdd",
            "resource_tags",
        ] {
            assert!(is_tags(name), "{name}");
        }
        for name in [
            "",
            "TagKeys",
            "TagKeyList",
            "ec2TagFilters",
            "stageVariables",
            "StagingArea",
            "Storage",
            "TaggingDirective",
            "Voltage",
            "Item",
        ] {
            assert!(!is_tags(name), "{name}");
        }
    }

    #[test]
    fn reading_and_removing_pass() {
        for operation in [
            "ListQueues",
            "UntagResource",
            "UnTagResource",
            "DeleteTags",
            "RemoveTags",
            "BatchGetItem",
            "DescribeTable",
            "Query",
            "GetItem",
            "untagResource",
        ] {
            assert!(is_harmless(operation), "{operation}");
        }
        for operation in [
            "TagResource",
            "CreateTable",
            "BatchWriteItem",
            "PutItem",
            "Listen",
            "Getaway",
            "UnshareTags",
            "DeletedThing",
        ] {
            assert!(!is_harmless(operation), "{operation}");
        }
    }

    #[test]
    fn what_is_passed_on_is_not_read() {
        let tags = r#"{"Tags":{"owner":"jane@example.com"}}"#;
        let json = "application/x-amz-json-1.0";
        assert_eq!(verdict("TagResource", json, tags), Err(Rule::PublicText));
        assert_eq!(
            verdict("TagResource", "application/json; charset=utf-8", tags),
            Err(Rule::PublicText)
        );
        assert_eq!(verdict("UntagResource", json, tags), Ok(()));
        assert_eq!(verdict("Invoke", "application/octet-stream", tags), Ok(()));
        assert_eq!(
            verdict("PutItem", json, &format!(r#"{{"Item":{tags}}}"#)),
            Ok(())
        );
        assert_eq!(verdict("TagResource", json, ""), Ok(()));
        assert_eq!(verdict("TagResource", json, "{"), Err(Rule::PublicText));
    }

    #[test]
    fn a_header_of_tags_is_read() {
        let mut request = HttpRequest::empty();
        request
            .headers_mut()
            .insert(TAGGING, "team=a&owner=jane%40example.com");
        let none = TextExceptions::default();
        let said = check(
            "things",
            "PutThing",
            &request,
            &none,
            &EvidenceBook::default(),
        );
        assert_eq!(
            said.map_err(|refusal| refusal.problem().to_owned()),
            Err("in the tags of PutThing, the value holds an e-mail address".to_owned())
        );
    }
}
