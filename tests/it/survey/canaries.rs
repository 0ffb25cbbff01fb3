//! For every row of the ledger a call that it is about, and one that it is not about.

mod unreachable;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use palisade::ledger::{Class, Holds, Operation, Verdict, Weakening};
use palisade::testing::Cloud;
use palisade::{Refusal, Rule, Service};

use super::conditions::{Entry, PASSWORD};
use super::exceptions::UNREACHED;
use super::fill::{Call, Extent, Fill, Put, Sent};
use super::ways::{Doors, Glass, Guarded, Ways};
use super::{refusal, session};
use unreachable::{DEMANDED, UNREACHABLE};

/// How a call ended.
enum End {
    /// The service saw it.
    Arrived,
    Refused(Refusal),
    /// The SDK made no request of it.
    Broken(String),
    /// No call of the operation can say this.
    Unsayable(&'static str),
}

/// How many rows were proven, by what they are about.
#[derive(Debug, Default)]
struct Tally(BTreeMap<&'static str, usize>);

impl Tally {
    fn count(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }
}

struct Canaries<'a, G: Guarded> {
    service: Service,
    doors: &'a Doors<G>,
    calls: usize,
    tally: Tally,
    unsayable: BTreeSet<(String, &'static str)>,
    problems: Vec<String>,
}

/// The call that a row is proven with.
struct Probe<'a, C> {
    call: &'a Call<C>,
    entry: &'a Entry,
    /// Words for the row, in messages.
    row: String,
    path: Option<&'a str>,
    /// The member that refusals name.
    told: Option<&'a str>,
    /// Rules that have something against every such call.
    beside: Vec<Rule>,
    /// What another member says in it.
    also: Option<(&'a str, Put)>,
}

impl<G: Guarded> Canaries<'_, G> {
    async fn operation(&mut self, call: &Call<G::Sdk>) {
        let unreached = UNREACHED
            .iter()
            .find(|row| (row.0, row.1) == (self.service, call.0));
        if let Some((_, name, _, why)) = unreached {
            self.unsayable.insert(((*name).to_owned(), why));
            return;
        }
        let operation = Operation::find(self.service, call.0).unwrap();
        let entry = Entry::of(operation);
        for (row, rule) in &entry.rows {
            self.row(call, &entry, *row, *rule).await;
        }
        let is_write = operation.class() == Class::Write;
        for (path, holds) in &entry.members {
            let refers = *holds == Holds::Ref || !is_write && canary(path, *holds).is_some();
            if refers && entry.may_be_any(path) {
                self.reference(call, &entry, path).await;
            } else if is_write {
                self.member(call, &entry, path, *holds).await;
            }
        }
        if is_write {
            for (key, value) in entry.pairs() {
                self.pair(call, &entry, key, value).await;
            }
        }
    }

    /// The rules that have something against every call that says something at a member, because of
    /// what else such a call has to say.
    fn always(&self, call: &Call<G::Sdk>, entry: &Entry, path: Option<&str>) -> Vec<Rule> {
        let mut fill = entry.fill();
        if let Some(path) = path {
            fill.ask(path);
        }
        let sdk = self.doors.client(&Ways::default()).sdk();
        drop(point(call, sdk, &mut fill, path));
        entry.always(fill.stuck())
    }

    /// A call for which a condition holds is refused by its rule, unless it has the way out; one for
    /// which it nearly holds is not.
    async fn row(&mut self, call: &Call<G::Sdk>, entry: &Entry, row: Weakening, rule: Rule) {
        let mut beside = entry.beside(row);
        let is_covered = beside.contains(&rule);
        beside.extend(self.always(call, entry, row.path()));
        beside.retain(|other| *other != rule);
        let probe = Probe {
            call,
            entry,
            row: row.to_string(),
            path: row.path(),
            // Any call is refused first.
            told: row.path().filter(|_| !is_covered),
            beside,
            also: None,
        };
        let harmful = match row.path() {
            Some(_) => entry.harmful(row).into_iter().map(Some).collect(),
            None => vec![None],
        };
        let mut is_proven = !harmful.is_empty();
        if !is_proven {
            self.problem(&probe, "nothing makes the condition hold");
        }
        for put in harmful {
            is_proven &= self.is_refused(&probe, put.as_ref(), rule).await
                && self
                    .has_its_way_out(&probe, put.as_ref(), row.verdict())
                    .await;
        }
        if !is_proven {
            return;
        }
        self.tally.count("verdicts");
        match row.path() {
            None => self.tally.count("of them on any call"),
            Some(_) if is_covered => self.tally.count("of them that any call has as well"),
            Some(path) => {
                let harmless = entry.harmless(path);
                self.passes(&probe, &harmless, &probe.ways()).await;
            }
        }
    }

    /// Refused without the way out, also where every other rule is set aside.
    async fn is_refused(
        &mut self,
        probe: &Probe<'_, G::Sdk>,
        put: Option<&Put>,
        rule: Rule,
    ) -> bool {
        for ways in [probe.ways(), Ways::all_but(rule)] {
            let end = self.made(probe, put, &ways).await;
            if !self.expect(probe, put, end, rule) {
                return false;
            }
        }
        true
    }

    async fn has_its_way_out(
        &mut self,
        probe: &Probe<'_, G::Sdk>,
        put: Option<&Put>,
        verdict: Verdict,
    ) -> bool {
        match verdict {
            Verdict::Waiver(rule) | Verdict::BrokenGlass(rule) => {
                let rules = probe.beside.iter().copied().chain([rule]);
                let end = self.made(probe, put, &Ways::out_of(rules)).await;
                self.expect_arrival(probe, put, end)
            }
            Verdict::Never(rule) => {
                let end = self.made(probe, put, &Ways::all()).await;
                self.expect(probe, put, end, rule)
            }
            _ => true,
        }
    }

    /// A call with a member, apart from the rows about it.
    fn probe<'p>(
        &self,
        call: &'p Call<G::Sdk>,
        entry: &'p Entry,
        path: &'p str,
        what: &str,
    ) -> Probe<'p, G::Sdk> {
        let mut beside = entry.beside_member(path);
        beside.extend(self.always(call, entry, Some(path)));
        Probe {
            call,
            entry,
            row: format!("{path} ({what})"),
            path: Some(path),
            told: Some(path),
            beside,
            also: None,
        }
    }

    /// What a member holds is looked through as the ledger says.
    async fn member(&mut self, call: &Call<G::Sdk>, entry: &Entry, path: &str, holds: Holds) {
        let probe = self.probe(call, entry, path, holds.word());
        let (canaries, rule, what) = match (holds, canary(path, holds)) {
            (_, Some(canary)) => (vec![canary], Rule::PublicText, "members with text"),
            (Holds::Url | Holds::Outward | Holds::Host | Holds::Link, _) => {
                (vec![PASSWORD], Rule::UrlCredentials, "members with a URL")
            }
            (Holds::Document, _) => (vec![LEAKED], Rule::PublicText, "members with a document"),
            (Holds::Pem, _) => (
                vec![PRIVATE_KEY],
                Rule::Secret,
                "members with a certificate",
            ),
            (Holds::Key, _) => (
                SHORT_KEYS.to_vec(),
                Rule::EncryptAtRest,
                "members with a key",
            ),
            _ => return,
        };
        let canaries = canaries.into_iter().map(|canary| (canary, rule));
        let astray = astray(holds).iter().map(|canary| (*canary, Rule::Https));
        let inward: &[&str] = match holds {
            Holds::Outward => &INWARD,
            _ => &[],
        };
        let inward = inward.iter().map(|canary| (*canary, Rule::Endpoint));
        for (canary, rule) in canaries.chain(astray).chain(inward) {
            let put = Put::Text(canary);
            if !self.is_refused(&probe, Some(&put), rule).await {
                return;
            }
        }
        let clean = match holds {
            Holds::Document => Put::Text(SENT_TO),
            _ => entry.harmless(path),
        };
        self.passes(&probe, &clean, &probe.ways()).await;
        self.tally.count(what);
    }

    /// What exists already may be called what it is called.
    async fn reference(&mut self, call: &Call<G::Sdk>, entry: &Entry, path: &str) {
        let probe = self.probe(call, entry, path, "that only refers");
        let put = Put::Text("jane.doe@example.com");
        self.passes(&probe, &put, &probe.ways()).await;
        self.tally.count("members that only refer");
    }

    /// A key explains its value: a number under one is somebody's number under another.
    async fn pair(&mut self, call: &Call<G::Sdk>, entry: &Entry, key: &str, value: &str) {
        let mut probe = self.probe(call, entry, value, "after its key");
        let put = Put::Text("078051120");
        probe.also = Some((key, Put::Text("ssn")));
        if self.is_refused(&probe, Some(&put), Rule::PublicText).await {
            probe.also = Some((key, Put::Text("serial")));
            self.passes(&probe, &put, &probe.ways()).await;
            self.tally.count("keys with values");
        }
    }

    async fn passes(&mut self, probe: &Probe<'_, G::Sdk>, put: &Put, ways: &Ways) {
        let end = self.made(probe, Some(put), ways).await;
        self.expect_arrival(probe, Some(put), end);
    }

    async fn made(&mut self, probe: &Probe<'_, G::Sdk>, put: Option<&Put>, ways: &Ways) -> End {
        let mut fill = probe.entry.fill();
        if let (Some(path), Some(put)) = (probe.path, put) {
            fill.ask(path);
            fill.put(path, put.clone());
            if path == "SSEKMSKeyId" {
                fill.ask("ServerSideEncryption");
            }
        }
        if let Some((path, put)) = &probe.also {
            fill.ask(path);
            fill.put(path, put.clone());
        }
        self.calls += 1;
        fill.waive(ways.reasons());
        let sdk = self.doors.client(ways).sdk();
        let Some(sent) = point(probe.call, sdk, &mut fill, probe.path) else {
            return End::Unsayable("no call fills it");
        };
        if probe.path.is_some_and(|path| fill.stuck().contains(path)) {
            return End::Unsayable(DEMANDED);
        }
        match sent.await {
            Ok(()) => End::Arrived,
            Err(failure) if failure.is_reply => End::Arrived,
            Err(failure) => match refusal(&failure) {
                Some(refusal) => End::Refused(refusal.clone()),
                None => End::Broken(format!("{:?}", failure.error)),
            },
        }
    }

    fn expect(
        &mut self,
        probe: &Probe<'_, G::Sdk>,
        put: Option<&Put>,
        end: End,
        rule: Rule,
    ) -> bool {
        let path = probe.told.unwrap_or_default();
        match end {
            End::Refused(refusal) if refusal.rule() == rule && names(&refusal, path) => true,
            // Told as what it is besides, for which no exception is made.
            End::Refused(refusal)
                if rule == Rule::Secret
                    && refusal.rule() == Rule::PublicText
                    && refusal
                        .remedy()
                        .ends_with("no exception is made for secrets") =>
            {
                true
            }
            End::Refused(refusal) => self.wrong(probe, put, &format!("not {rule}: {refusal}")),
            End::Arrived => self.wrong(probe, put, &format!("not refused by {rule}")),
            End::Broken(why) => self.wrong(probe, put, &why),
            End::Unsayable(why) => self.unsayable(probe, why),
        }
    }

    fn expect_arrival(&mut self, probe: &Probe<'_, G::Sdk>, put: Option<&Put>, end: End) -> bool {
        match end {
            End::Arrived => true,
            End::Refused(refusal) => self.wrong(probe, put, &format!("refused: {refusal}")),
            End::Broken(why) => self.wrong(probe, put, &why),
            End::Unsayable(why) => self.unsayable(probe, why),
        }
    }

    fn unsayable(&mut self, probe: &Probe<'_, G::Sdk>, why: &'static str) -> bool {
        let row = format!("{} {}", probe.call.0, probe.row);
        self.unsayable.insert((row, why));
        false
    }

    fn wrong(&mut self, probe: &Probe<'_, G::Sdk>, put: Option<&Put>, what: &str) -> bool {
        let said = put.map(|put| format!(" with {put:?}")).unwrap_or_default();
        self.problem(probe, &format!("{what}{said}"));
        false
    }

    fn problem(&mut self, probe: &Probe<'_, G::Sdk>, what: &str) {
        let (name, row) = (probe.call.0, &probe.row);
        self.problems.push(format!("{name}: {row}: {what}"));
    }
}

impl<C> Probe<'_, C> {
    /// What every such call needs.
    fn ways(&self) -> Ways {
        Ways::out_of(self.beside.iter().copied())
    }
}

/// A call that can say something at a member.
fn point<C>(call: &Call<C>, sdk: &C, fill: &mut Fill, path: Option<&str>) -> Option<Sent> {
    // Enough for the largest union.
    const TURNS: usize = 64;
    (0..TURNS).find_map(|_| {
        fill.begin(Extent::Pointed);
        let sent = (call.1)(sdk, fill);
        path.is_none_or(|path| fill.has_met(path)).then_some(sent)
    })
}

/// Whether a refusal names a member, or the structure of which it and another are parts. Where S3 has
/// an encryption of its own in mind, it says which in words.
fn names(refusal: &Refusal, path: &str) -> bool {
    let problem = refusal.problem();
    let ends = path.match_indices(['.', '[', '{']).map(|(at, _)| at);
    let mut ends = ends.chain(path.find("[]").map(|at| at + 2));
    problem.contains(path)
        || ends.any(|end| {
            path.get(..end)
                .is_some_and(|above| problem.starts_with(&format!("in {above} of ")))
        })
        || S3_SAYS.iter().any(|words| problem.contains(words))
}

const S3_SAYS: [&str; 3] = [
    "this is not the full ARN of a KMS key",
    "an encryption key of its own (SSE-C)",
    "an encryption that is not one of SSE-S3, SSE-KMS and DSSE-KMS",
];

const SENT_TO: &str = r#"{"steps":["mail jane.doe@example.com"]}"#;
// In two parts, so that no scanner of this file takes it for a key.
const LEAKED: &str = concat!(r#"{"steps":["login AK"#, r#"IAQ3EGV7TWN5ZLXK2J"]}"#);

const PRIVATE_KEY: &str = concat!(
    "-----BEGIN PRIV",
    "ATE KEY-----\nMAA=\n-----END PRIV",
    "ATE KEY-----\n"
);

const SHORT_KEYS: [&str; 2] = ["1234abcd-12ab-34cd-56ef-1234567890ab", "alias/acme-ingest"];

/// Where a service must not be sent.
const INWARD: [&str; 4] = [
    "https://169.254.169.254/latest/meta-data/",
    "https://0x7f.1/readings",
    "https://ingest.internal/readings",
    "https://${topic(2)}.example.com/readings",
];

/// What is not the URL, the host or the link that is meant.
fn astray(holds: Holds) -> &'static [&'static str] {
    const NO_URLS: [&str; 4] = [
        "ftp://files.example.com/readings",
        "wss://ingest.example.com/readings",
        "//ingest.example.com/readings",
        "http://ingest.example.com/readings",
    ];
    match holds {
        Holds::Url | Holds::Outward | Holds::Link => &NO_URLS,
        Holds::Host => &[
            "https://www.example.com",
            "//www.example.com",
            "www.example.com/x",
        ],
        _ => &[],
    }
}

/// An address of somebody, in a shape that a member can have.
fn canary(path: &str, holds: Holds) -> Option<&'static str> {
    Some(match holds {
        Holds::Text => "ask jane.doe@example.com about it",
        Holds::TagQuery => "owner=jane.doe%40example.com",
        Holds::ObjectKey => "reports/jane.doe@example.com.json",
        Holds::Topic => "plant/jane.doe@example.com/state",
        Holds::Path => "/acme/jane.doe@example.com/",
        Holds::Properties => r#"[{"line":"seven"},{"owner":"jane.doe@example.com"}]"#,
        // A bucket's name has no `@`.
        Holds::Name if path == "Bucket" => "card-4111111111111111",
        // Becomes the name of a header, which has no `@`.
        Holds::MetadataKey if path == "Metadata{key}" => "jane.doe%40example.com",
        Holds::Name
        | Holds::TagKey
        | Holds::TagValue
        | Holds::MetadataKey
        | Holds::SentName
        | Holds::MetadataValue
        | Holds::Header
        | Holds::Device
        | Holds::Session => "jane.doe@example.com",
        _ => return None,
    })
}

/// What is said of a service in `UNREACHABLE`.
fn excused(service: Service) -> BTreeSet<(String, &'static str)> {
    let rows = UNREACHABLE.iter().copied();
    let hosts = UNREACHED
        .iter()
        .map(|(service, name, _, why)| (*service, *name, *why));
    let rows = rows.chain(hosts).filter(|row| row.0 == service);
    rows.map(|(_, row, why)| (row.to_owned(), why)).collect()
}

async fn prove<G: Guarded>(service: Service, doors: &Doors<G>) {
    let mut canaries = Canaries {
        service,
        doors,
        calls: 0,
        tally: Tally::default(),
        unsayable: BTreeSet::new(),
        problems: Vec::new(),
    };
    for call in G::CALLS {
        canaries.operation(call).await;
    }
    let Canaries {
        calls,
        tally,
        unsayable,
        problems,
        ..
    } = canaries;
    let counts: Vec<_> = tally
        .0
        .iter()
        .map(|(what, n)| format!("{n} {what}"))
        .collect();
    let (left, counts) = (unsayable.len(), counts.join(", "));
    let message = format!("{service}: {calls} calls prove {counts}; {left} cannot be said\n");
    // Not `println!`: that is shown only for tests that fail.
    let _ = std::io::stderr().write_all(message.as_bytes());
    let excused = excused(service);
    let unsaid = unsayable.symmetric_difference(&excused);
    let unsaid = unsaid.map(|(row, why)| format!("{row} cannot be said, or can: {why}"));
    let problems: Vec<_> = problems.into_iter().chain(unsaid).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Proves the rows of each service in a cloud of its own.
macro_rules! proven {
    ($($claim:ident: $service:ident, $client:ident;)+) => {$(
        #[tokio::test]
        async fn $claim() {
            let cloud = Cloud::start().await.unwrap();
            let session = session(Service::$service, &cloud).await;
            let glass = Glass::broken(&cloud).await;
            let client = palisade::$client::Client::new(&session);
            let doors = async |doors: Doors<_>| prove(Service::$service, &doors).await;
            client.open(&glass, doors).await;
        }
    )+};
}

proven! {
    what_weakens_cloudtrail_is_stopped: CloudTrail, cloudtrail;
    what_weakens_iam_is_stopped: Iam, iam;
    what_weakens_iot_is_stopped: Iot, iot;
    what_weakens_iot_data_is_stopped: IotData, iot_data;
    what_weakens_kms_is_stopped: Kms, kms;
    what_weakens_logs_is_stopped: Logs, logs;
    what_weakens_macie_is_stopped: Macie, macie;
    what_weakens_s3_is_stopped: S3, s3;
    what_weakens_s3_control_is_stopped: S3Control, s3control;
    what_weakens_sts_is_stopped: Sts, sts;
    what_weakens_twinmaker_is_stopped: TwinMaker, twinmaker;
}
