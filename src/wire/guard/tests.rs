//! Finished requests, as the whole of the ledger's side looks at them.

mod bodies;
mod conditions;
mod paths;
mod policies;
mod texts;
mod whose;

use std::collections::BTreeMap;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;

use super::Glass;
use super::known::{Call, Known, SaidBySession};
use super::vouched::Vouched;
use crate::error::Refusal;
use crate::evidence::EvidenceBook;
use crate::ledger::Operation;
use crate::value::place;
use crate::wire::finished::Finished;
use crate::wire::ledger::{self, Place, Protocol, Segment};
use crate::wire::owner::{KnownBuckets, Owner};
use crate::{AccountId, Encryption, Reason, Rule, Service};

const OWN: &str = "111122223333";
/// An access point of one's own.
const POINT: &str = "arn:aws:s3:us-east-1:111122223333:accesspoint/reports";

/// A request of an operation as the SDK would write it, with `x` in every label.
struct Asked {
    operation: Operation,
    uri: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
    owner: Option<AccountId>,
    accepted: BTreeMap<String, Reason>,
    vouched: Option<Vouched>,
}

#[track_caller]
fn ask(service: Service, name: &str) -> Asked {
    let Some(operation) = Operation::find(service, name) else {
        unreachable!("the ledger does not know {name}");
    };
    let segments = operation.path().map(|segment| match segment {
        Segment::Word(word) => format!("/{word}"),
        Segment::Label(_) | Segment::Greedy(_) => "/x".to_owned(),
    });
    let path: String = segments.collect();
    let literals = operation.input().at(Place::Literal);
    let query: Vec<_> = literals.map(|(name, _)| name).collect();
    let mut headers = vec![(
        "content-type",
        operation.protocol().content_type().to_owned(),
    )];
    let mut body = Vec::new();
    match operation.protocol() {
        Protocol::Query => body = format!("Action={name}&Version=1").into_bytes(),
        Protocol::Json => headers.push(("x-amz-target", format!("Service.{name}"))),
        _ => {}
    }
    Asked {
        operation,
        uri: format!("https://h{path}?{}", query.join("&")),
        headers,
        body,
        owner: AccountId::try_from(OWN).ok(),
        accepted: BTreeMap::new(),
        vouched: None,
    }
}

impl Asked {
    fn at(mut self, uri: &str) -> Self {
        self.uri = format!("https://h{uri}");
        self
    }

    fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// A body; of the query protocol, what follows the action.
    fn body(mut self, body: &str) -> Self {
        self.body.extend_from_slice(body.as_bytes());
        self
    }

    fn owned_by(mut self, owner: Option<AccountId>) -> Self {
        self.owner = owner;
        self
    }

    /// In a session that accepts what the ledger does not know of the operation.
    fn accepted(mut self) -> Self {
        let why = crate::reason!("looked at by the team");
        self.accepted = [(self.operation.name().to_owned(), why)].into();
        self
    }

    /// With text that the call need not be asked about.
    fn vouched(mut self, vouched: Vouched) -> Self {
        self.vouched = Some(vouched);
        self
    }

    fn request(&self) -> HttpRequest {
        let mut request = HttpRequest::new(SdkBody::from(self.body.as_slice()));
        let method = self.operation.method().as_str();
        assert!(request.set_uri(self.uri.as_str()).is_ok(), "{}", self.uri);
        assert!(request.set_method(method).is_ok());
        for (name, value) in &self.headers {
            request.headers_mut().append(*name, value.clone());
        }
        request
    }

    fn answer(&self) -> Result<(), Refusal> {
        self.answer_to(&self.request(), "")
    }

    fn answer_to(&self, request: &HttpRequest, prefix: &str) -> Result<(), Refusal> {
        let buckets = KnownBuckets::default();
        let places = ["acme", POINT, "elsewhere", "torn"].map(place::Place::read);
        let owner = AccountId::try_from("999999999999");
        if let ([Ok(own), Ok(point), Ok(other), Ok(torn)], Ok(owner)) = (places, owner) {
            for own in [&own, &point, &torn] {
                buckets.add(own, &Encryption::sse_s3());
            }
            for other in [&other, &torn] {
                buckets.add_foreign(other, &owner);
            }
        }
        let said = SaidBySession {
            owner: Owner::known(self.owner.clone()),
            buckets,
            ..SaidBySession::default()
        };
        let Some(ledger) = ledger::of(self.operation.service()) else {
            unreachable!("the service has a ledger");
        };
        let mut cfg = ConfigBag::base();
        if let Some(vouched) = self.vouched.clone() {
            cfg.interceptor_state().store_put(vouched);
        }
        let call = Call {
            name: self.operation.name(),
            entry: Some(self.operation),
            request: &Finished::new(request),
            prefix,
            host: "h",
            cfg: &cfg,
        };
        Known::new(ledger, self.accepted.clone(), said).check_finished(
            &call,
            &Glass::default(),
            &EvidenceBook::default(),
        )
    }

    /// The rule that refuses it.
    fn refused_by(&self) -> Option<Rule> {
        self.answer().err().map(|refusal| refusal.rule())
    }

    #[track_caller]
    fn passes(self) {
        assert_eq!(self.answer(), Ok(()), "{} {:?}", self.uri, self.headers);
    }

    #[track_caller]
    fn stops_at(self, rule: Rule) {
        assert_eq!(
            self.refused_by(),
            Some(rule),
            "{} {:?}",
            self.uri,
            self.headers
        );
    }
}
