//! One request, put together from bytes and handed to the guard as finished.
//!
//! The first line names the operation, as `s3 PutObject`, or chooses one. The second is the path and
//! query, or what stands in every label, or, after `?`, what is added to the operation's own query.
//! Headers follow up to an empty line, and then the body.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use super::known::{Call, Known, SaidBySession};
use super::{Glass, called};
use crate::error::Refusal;
use crate::evidence::EvidenceBook;
use crate::ledger::{self, Operation, Place as At, Protocol, Segment};
use crate::value::place::Place;
use crate::wire::finished::Finished;
use crate::wire::owner::{KnownBuckets, Owner};
use crate::{AccountId, Encryption, Service};

/// What an input of [`LONGEST`] bytes may take.
const LONGEST: usize = 4096;
const TIME: Duration = Duration::from_millis(50);

static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    Service::ALL
        .iter()
        .copied()
        .flat_map(Operation::all)
        .collect()
});

pub(crate) fn request(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.split('\n');
    let operation = operation(lines.next().unwrap_or_default());
    let Some(request) = put_together(operation, lines, body) else {
        return;
    };
    // Not all at each input: more inputs show more.
    let is_long = data.len().is_multiple_of(4);
    // Only what is slow each time is slow by itself.
    let quick = (0..3).any(|_| {
        let begin = Instant::now();
        judge(operation, &request, is_long);
        begin.elapsed() < TIME
    });
    assert!(quick || data.len() > LONGEST, "an input takes too long");
}

fn operation(line: &str) -> Operation {
    let named = line.split_once(' ').and_then(|(service, name)| {
        let service = Service::ALL
            .iter()
            .copied()
            .find(|one| one.id() == service)?;
        Operation::find(service, name)
    });
    named.unwrap_or_else(|| {
        let sum = line.bytes().fold(0_usize, |sum, byte| {
            sum.wrapping_mul(31).wrapping_add(byte.into())
        });
        OPERATIONS[sum % OPERATIONS.len()]
    })
}

fn put_together<'a>(
    operation: Operation,
    mut lines: impl Iterator<Item = &'a str>,
    body: &str,
) -> Option<HttpRequest> {
    let target = lines.next().unwrap_or_default();
    let (label, more) = match target.split_once('?') {
        _ if target.starts_with('/') => ("", None),
        Some((label, more)) => (label, Some(more)),
        None => (target, None),
    };
    let path: String = operation
        .path()
        .map(|segment| match segment {
            Segment::Word(word) => format!("/{word}"),
            _ if label.is_empty() => "/x".to_owned(),
            _ => format!("/{label}"),
        })
        .collect();
    let literals = operation.input().at(At::Literal).map(|(name, _)| name);
    let query: Vec<_> = literals.chain(more).collect();
    let uri = match target.starts_with('/') {
        true => format!("https://h{target}"),
        false if path.is_empty() => format!("https://h/?{}", query.join("&")),
        false => format!("https://h{path}?{}", query.join("&")),
    };
    let protocol = operation.protocol();
    let name = operation.name();
    let body = match protocol {
        Protocol::Query if !body.contains("Action=") => format!("Action={name}&{body}"),
        _ => body.to_owned(),
    };
    let mut request = HttpRequest::new(SdkBody::from(body));
    request.set_uri(uri).ok()?;
    request.set_method(operation.method().as_str()).ok()?;
    let headers = request.headers_mut();
    for (key, value) in lines.filter_map(|line| line.split_once(": ")) {
        headers.try_append(key.to_owned(), value.to_owned()).ok()?;
    }
    if !headers.contains_key("content-type") {
        headers.insert("content-type", protocol.content_type());
    }
    if protocol == Protocol::Json && !headers.contains_key("x-amz-target") {
        headers.insert("x-amz-target", format!("Service.{name}"));
    }
    Some(request)
}

/// What sessions know that were told their account, and those that were not.
static KNOWN: LazyLock<[Vec<(Service, Known)>; 2]> = LazyLock::new(|| {
    [None, AccountId::try_from("111122223333").ok()].map(|account| {
        let buckets = KnownBuckets::default();
        let [own, other] = ["acme", "elsewhere"].map(Place::read);
        if let (Ok(own), Ok(other), Ok(owner)) = (own, other, AccountId::try_from("999999999999")) {
            buckets.add(&own, &Encryption::sse_s3());
            buckets.add_foreign(&other, &owner);
        }
        let said = SaidBySession {
            owner: Owner::known(account),
            buckets,
            ..SaidBySession::default()
        };
        let ledgers = Service::ALL
            .iter()
            .filter_map(|one| Some((*one, ledger::of(*one)?)));
        ledgers
            .map(|(one, ledger)| (one, Known::new(ledger, BTreeMap::new(), said.clone())))
            .collect()
    })
});

fn answer(operation: Operation, request: &HttpRequest, number: usize) -> Result<(), Refusal> {
    let mut known = KNOWN[number].iter();
    let Some((_, known)) = known.find(|(one, _)| *one == operation.service()) else {
        unreachable!("every service is here");
    };
    let (cfg, evidence) = (ConfigBag::base(), EvidenceBook::default());
    if number == 0 {
        let _ = known.begin(operation, request, &cfg);
    }
    let call = Call {
        name: operation.name(),
        entry: Some(operation),
        request: &Finished::new(request),
        prefix: "",
        host: "h",
        cfg: &cfg,
    };
    known.check_finished(&call, &Glass::default(), &evidence)
}

fn judge(operation: Operation, request: &HttpRequest, is_long: bool) {
    let known = answer(operation, request, 1);
    if is_long {
        // Whose account it is decides on foreign ones only, which are refused where it is not known.
        let unknown = answer(operation, request, 0);
        assert!(
            unknown.is_err() || known.is_ok(),
            "an account makes it worse"
        );
    }
    match known {
        Ok(()) => {
            assert!(!request.uri().contains('#'), "more was read than is sent");
            assert!(
                called::check(
                    operation.protocol(),
                    operation.name(),
                    &Finished::new(request)
                )
                .is_ok()
            );
        }
        Err(refusal) => assert!(refusal.problem().len() < 1000, "a refusal of any length"),
    }
}
