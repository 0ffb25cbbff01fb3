//! Profile files of every kind, and what a session makes of them beside what boto3 does.
//!
//! The cases are the folders of `tests/data/profiles`, boto3's side is kept in
//! `profiles.boto3.json` (see `tests/boto3.sh`), and `profiles.stricter.md` says where we refuse
//! what boto3 takes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde_json::{Value, json};

use super::cloud::{Cloud, Manner};
use super::metadata::{self, Agent};
use super::{Hazard, child};
use crate::traps::{Authority, Request, lock, reply};

/// What must not come out in any text: secrets, and parts of hostile values.
const UNSPEAKABLE: [&str; 5] = [child::SECRET, "token-of-", "evil", "hacked", "\u{1b}[2J"];

struct Case {
    name: String,
    folder: PathBuf,
    profile: Option<String>,
    environment: BTreeMap<String, String>,
}

/// What came of a case: as boto3's side is kept, and what was said.
struct Ours {
    /// Key id and token that signed a call of S3.
    used: Option<(Value, Value)>,
    calls: Vec<Value>,
    said: Value,
    output: String,
}

fn data() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn cases() -> Vec<Case> {
    let folders = std::fs::read_dir(data().join("profiles")).unwrap();
    let mut cases: Vec<_> = folders
        .map(|folder| {
            let folder = folder.unwrap().path();
            let text = read(&folder.join("case.json"));
            let said: Value = serde_json::from_str(&text).unwrap();
            Case {
                name: folder.file_name().unwrap().to_str().unwrap().to_owned(),
                folder,
                profile: said["profile"].as_str().map(str::to_owned),
                environment: serde_json::from_value(said["environment"].clone()).unwrap(),
            }
        })
        .collect();
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

fn kept() -> BTreeMap<String, Value> {
    let kept: Value = serde_json::from_str(&read(&data().join("profiles.boto3.json"))).unwrap();
    serde_json::from_value(kept["cases"].clone()).unwrap()
}

/// The cases of the table, each with what is written beside it.
fn stricter() -> BTreeMap<String, String> {
    let table = read(&data().join("profiles.stricter.md"));
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let (name, why) = row.split_once("` | ").unwrap();
        (name.to_owned(), why.to_owned())
    })
    .collect()
}

/// The files of a case, by their path in its folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn agents() -> (Agent, Agent) {
    let instance = metadata::credentials_of("ASIAINSTANCE00000001");
    let container = metadata::credentials_of("ASIACONTAINER0000001");
    (
        Agent::start(move |request| metadata::instance(request, &instance)),
        Agent::start(move |_| reply("200 OK", "content-type: application/json\r\n", &container)),
    )
}

/// The error is the output of a process that died.
fn run(case: &Case) -> Result<Ours, String> {
    let (instance, container) = agents();
    let cloud = Cloud::with(Authority::new(), Manner::Counts);
    let asked = cloud.asked();
    let mut hazard = Hazard::behind(cloud)
        .without_keys()
        .set("PALISADE_TEST_ONCE", "1")
        .set("PALISADE_TEST_MFA", "123456")
        .set("PALISADE_TEST_STANDARD_SSO", "it has no others")
        .set("AWS_CONFIG_FILE", "{home}/config")
        .set("AWS_SHARED_CREDENTIALS_FILE", "{home}/credentials");
    for path in files(&case.folder) {
        let name = path.strip_prefix(&case.folder).unwrap();
        if name != Path::new("case.json") {
            hazard = hazard.copy(name.to_str().unwrap(), &path);
        }
    }
    if let Some(profile) = &case.profile {
        hazard = hazard.set("AWS_PROFILE", profile);
    }
    for (name, value) in &case.environment {
        if name == "AWS_EC2_METADATA_SERVICE_ENDPOINT" {
            hazard = hazard.without("AWS_EC2_METADATA_DISABLED");
        }
        let value = value
            .replace("{instance}", &instance.url())
            .replace("{container}", &format!("{}/container", container.url()));
        hazard = hazard.set(name, &value);
    }
    let outcome = hazard.attempt()?;
    let asked = lock(&asked).clone();
    let s3 = asked.iter().rfind(|(host, _)| host.starts_with("s3"));
    Ok(Ours {
        used: s3.map(|(_, request)| (signer(request), token(request))),
        calls: asked.iter().filter_map(|(_, asked)| call(asked)).collect(),
        said: outcome.report["connect"].clone(),
        output: outcome.output.clone(),
    })
}

fn signer(request: &Request) -> Value {
    let value = request.header("authorization").unwrap_or_default();
    let scope = value.strip_prefix("AWS4-HMAC-SHA256 Credential=");
    json!(
        scope
            .and_then(|scope| scope.split_once('/'))
            .map(|(id, _)| id)
    )
}

fn token(request: &Request) -> Value {
    json!(request.header("x-amz-security-token"))
}

/// A call that gets credentials, as it is kept of boto3's.
fn call(request: &Request) -> Option<Value> {
    if let Some(query) = request.line().strip_prefix("GET /federation/credentials?") {
        let said = form(query.as_bytes());
        return Some(json!({
            "action": "GetRoleCredentials",
            "account": said.get("account_id"),
            "role": said.get("role_name"),
            "bearer": request.header("x-amz-sso_bearer_token"),
        }));
    }
    let said = form(&request.body);
    let action = said.get("Action")?;
    (action.starts_with("AssumeRole") || action == "GetSessionToken").then(|| {
        json!({
            "action": action,
            "signed_by": signer(request),
            "token": token(request),
            "role": said.get("RoleArn"),
            "session": said.get("RoleSessionName"),
            "external_id": said.get("ExternalId"),
            "serial": said.get("SerialNumber"),
            "code": said.get("TokenCode").is_some_and(|code| code.len() == 6),
            "duration": said.get("DurationSeconds"),
            "web_identity": said.contains_key("WebIdentityToken"),
        })
    })
}

fn form(text: &[u8]) -> BTreeMap<String, String> {
    url::form_urlencoded::parse(text).into_owned().collect()
}

/// What is wrong about our side of a case.
fn fault(ours: &Ours, kept: &Value, stricter: bool) -> Option<String> {
    if let Some(word) = UNSPEAKABLE.iter().find(|word| ours.output.contains(**word)) {
        return Some(format!("{word:?} is printed"));
    }
    let Some((key, token)) = &ours.used else {
        return if ours.said == "ok" {
            Some("connected, and then nothing was sent".to_owned())
        } else if !ours.calls.is_empty() {
            Some(format!("refused, but only after {}", json!(ours.calls)))
        } else if kept["outcome"] == "credentials" && !stricter {
            Some(format!("refused: {}", ours.said))
        } else {
            None
        };
    };
    if stricter || kept["outcome"] != "credentials" {
        return Some(format!("{key} is used"));
    }
    let mut calls = ours.calls.clone();
    for (call, kept) in calls.iter_mut().zip(kept["calls"].as_array()?) {
        // A name that boto3 makes up is made up by us as well, and differently.
        if kept["session"].is_null() && kept.get("session").is_some() {
            call["session"] = Value::Null;
        }
    }
    let found = json!({ "outcome": "credentials", "key": key, "token": token, "calls": calls });
    (&found != kept).then(|| format!("{found}"))
}

#[test]
fn profiles_mean_what_they_mean_to_boto3_or_nothing() {
    let (kept, stricter) = (kept(), stricter());
    let cases = cases();
    let next = Mutex::new(cases.iter());
    let wrong = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                loop {
                    let Some(case) = lock(&next).next() else {
                        return;
                    };
                    let row = stricter.contains_key(&case.name);
                    let fault = match run(case) {
                        Ok(ours) => fault(&ours, &kept[&case.name], row),
                        Err(output) => Some(format!("the process died: {output}")),
                    };
                    if let Some(fault) = fault {
                        lock(&wrong).insert(&case.name, fault);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    let list: String = wrong
        .iter()
        .map(|(name, fault)| format!("{name}: {fault}\n    boto3: {}\n", kept[*name]))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{list}",
        wrong.len(),
        cases.len()
    );
}

#[test]
fn boto3_has_answered_every_case() {
    let named: BTreeSet<_> = cases().into_iter().map(|case| case.name).collect();
    let answered: BTreeSet<_> = kept().into_keys().collect();
    assert_eq!(named, answered, "run tests/boto3.sh --write");
    assert!(named.len() >= 300, "only {} cases", named.len());
}

#[test]
fn what_is_stricter_is_a_case_that_boto3_takes_and_has_its_reason() {
    let kept = kept();
    let rows = stricter();
    assert!(rows.len() > 50, "only {} rows", rows.len());
    for (name, row) in rows {
        let case = kept.get(&name).unwrap_or_else(|| panic!("no case {name}"));
        assert_eq!(case["outcome"], "credentials", "{name} needs no row");
        let columns: Vec<_> = row.trim_end_matches(" |").split(" | ").collect();
        assert_eq!(columns.len(), 2, "{name}");
        assert!(columns.iter().all(|column| column.len() > 10), "{name}");
    }
}
