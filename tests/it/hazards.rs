//! Environments and profiles that would weaken a session, each tried in a process of its own.
//!
//! The process speaks through a proxy of ours that ends TLS with an authority of ours, so that a
//! session as applications have it, credentials chain and all, can be watched: see [`cloud`].

mod child;
mod cloud;
mod corpus;
mod identity;
mod ignored;
mod metadata;
mod proxy;
mod refused;
mod routes;
mod sources;
mod sso;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use palisade::Rule;
use serde_json::Value;

use crate::traps::{Authority, Trap};
use cloud::{Cloud, Visit};

/// The example keys of AWS's documentation, as a profile has them.
const KEYS: &str = "aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// Part of every hostile value, so that its echo can be found wherever it is.
const CANARY: &str = "canary";

/// A process to be started, and what it may meet.
struct Hazard {
    home: Home,
    variables: Vec<(OsString, OsString)>,
    trap: Trap,
    cloud: Cloud,
}

impl Hazard {
    /// A machine with keys in its environment and nothing wrong about it.
    fn new() -> Self {
        Self::behind(Cloud::start(Authority::new()))
    }

    fn behind(cloud: Cloud) -> Self {
        let home = Home::new();
        std::fs::write(home.0.join("ca.pem"), cloud.pem()).unwrap();
        Self {
            home,
            variables: Vec::new(),
            trap: Trap::set(),
            cloud,
        }
        .set("PALISADE_TEST_PROXY", "open")
        .set("PALISADE_TEST_TRUST", "{home}/ca.pem")
        .set("AWS_EC2_METADATA_DISABLED", "true")
        .set("AWS_ACCESS_KEY_ID", child::KEY_ID)
        .set("AWS_SECRET_ACCESS_KEY", child::SECRET)
    }

    /// Sets a variable; `{trap}` is the trap's port and `{home}` the home folder.
    fn set(mut self, name: &str, value: &str) -> Self {
        let value = self.fill(value);
        self.variables.push((name.into(), value.into()));
        self
    }

    fn set_raw(mut self, name: &str, value: &OsStr) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    fn without(mut self, name: &str) -> Self {
        self.variables.retain(|(set, _)| set != name);
        self
    }

    /// Makes the keys those of a session, for which STS is not asked whose they are.
    fn of_a_session(self) -> Self {
        self.set("AWS_SESSION_TOKEN", child::TOKEN)
    }

    /// Takes the keys out of the environment.
    fn without_keys(self) -> Self {
        self.without("AWS_ACCESS_KEY_ID")
            .without("AWS_SECRET_ACCESS_KEY")
    }

    /// Writes a file below the home folder.
    fn file(self, name: &str, text: &str) -> Self {
        let path = self.home.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, self.fill(text)).unwrap();
        self
    }

    /// Copies a file to a path below the home folder, filled in as variables are.
    fn copy(self, name: &str, from: &Path) -> Self {
        let path = self.home.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes = std::fs::read(from).unwrap();
        match std::str::from_utf8(&bytes) {
            Ok(text) => std::fs::write(path, self.fill(text)).unwrap(),
            Err(_) => std::fs::write(path, bytes).unwrap(),
        }
        self
    }

    /// Writes the shared configuration file.
    fn profile(self, text: &str) -> Self {
        self.file(".aws/config", text)
    }

    fn fill(&self, text: &str) -> String {
        text.replace("{trap}", &self.trap.port.to_string())
            .replace("{home}", self.home.0.to_str().unwrap())
    }

    /// Starts the process and waits for its end.
    fn run(self) -> Outcome {
        self.attempt()
            .unwrap_or_else(|output| panic!("the process said nothing of use: {output}"))
    }

    /// As [`run`](Self::run); the output of a process that ends without a report is the error.
    fn attempt(self) -> Result<Outcome, String> {
        let me = std::env::current_exe().unwrap();
        let output = Command::new(me)
            .args([
                "--exact",
                "hazards::child::child",
                "--ignored",
                "--nocapture",
            ])
            .env_clear()
            .env("HOME", &self.home.0)
            .env("PALISADE_TEST_PORT", self.cloud.port().to_string())
            .envs(self.variables)
            .current_dir(&self.home.0)
            .output()
            .unwrap();
        let output = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        let mut lines = output.lines();
        let Some((_, report)) = lines.find_map(|line| line.split_once(child::MARK)) else {
            return Err(output);
        };
        Ok(Outcome {
            report: serde_json::from_str(report).unwrap(),
            output,
            trapped: self.trap.close(),
            visits: self.cloud.visits(),
            home: self.home,
        })
    }
}

/// What a process did.
struct Outcome {
    /// What it says itself; see [`child`].
    report: Value,
    output: String,
    trapped: Vec<Vec<u8>>,
    visits: Vec<Visit>,
    home: Home,
}

impl Outcome {
    /// Nobody was contacted who should not be, and nothing hostile or secret was printed.
    #[track_caller]
    fn assert_quiet(&self) {
        assert_eq!(self.trapped, [[0; 0]; 0], "the trap heard something");
        for secret in [CANARY, child::SECRET, child::TOKEN] {
            assert!(!self.output.contains(secret), "printed: {}", self.output);
        }
    }

    /// Connecting was refused, for this rule and this setting, before anybody was contacted.
    #[track_caller]
    fn assert_refused(&self, rule: Rule, source: &str) {
        self.assert_quiet();
        assert!(self.visits.is_empty(), "somebody was contacted");
        let connect = &self.report["connect"];
        assert_eq!(connect["rule"], rule.id(), "{connect}");
        assert_eq!(connect["kind"], "Refused");
        let text = connect["text"].as_str().unwrap();
        assert!(text.contains(source), "{text} names {source}");
        assert_remedy(text);
        let posture = &self.report["posture"];
        let found = posture["refused"].as_array().unwrap();
        assert!(
            found.iter().any(
                |finding| finding["source"].as_str().unwrap().contains(source)
                    && finding["rule"] == rule.id()
            ),
            "{posture}"
        );
        assert_eq!(posture["credentials"], "not looked for");
        self.assert_posture();
    }

    /// The session was opened as if nothing were wrong, and spoke to AWS only, over TLS, signed.
    #[track_caller]
    fn assert_unharmed(&self) {
        self.assert_quiet();
        for call in ["connect", "list_buckets", "put_object", "list_things"] {
            assert_eq!(self.report[call], "ok", "{call}: {}", self.output);
        }
        assert_eq!(self.report["posture"]["refused"], Value::Array(Vec::new()));
        self.assert_posture();
        let mut hosts: Vec<_> = self
            .visits
            .iter()
            .map(|visit| visit.assert_secure())
            .collect();
        hosts.sort_unstable();
        hosts.dedup();
        for host in [
            "acme-telemetry.s3-fips.us-east-1.amazonaws.com",
            "iot-fips.us-east-1.amazonaws.com",
            "s3-fips.us-east-1.amazonaws.com",
        ] {
            assert!(hosts.contains(&host), "{hosts:?}");
        }
        let puts: Vec<_> = self
            .visits
            .iter()
            .flat_map(|visit| &visit.requests)
            .filter(|request| request.line().starts_with("PUT "))
            .collect();
        let [put] = puts[..] else {
            panic!("one object was put: {puts:?}");
        };
        assert_eq!(put.header("x-amz-server-side-encryption"), Some("AES256"));
        assert_eq!(
            put.header("x-amz-expected-bucket-owner"),
            Some(cloud::ACCOUNT)
        );
        let summed = put.header("x-amz-checksum-crc64nvme").is_some()
            || put.header("x-amz-trailer") == Some("x-amz-checksum-crc64nvme");
        assert!(summed, "{put:?}");
    }

    /// The setting is reported as not followed.
    #[track_caller]
    fn assert_ignored(&self, rule: Rule, source: &str) {
        self.assert_unharmed();
        let posture = &self.report["posture"];
        let ignored = posture["ignored"].as_array().unwrap();
        let found = ignored
            .iter()
            .find(|finding| finding["source"].as_str().unwrap().contains(source))
            .unwrap_or_else(|| panic!("{source} is not reported: {posture}"));
        assert_eq!(found["rule"], rule.id());
    }

    /// What is demanded is what is always demanded.
    #[track_caller]
    fn assert_posture(&self) {
        let posture = &self.report["posture"];
        assert_eq!(posture["region"], "us-east-1");
        assert_eq!(posture["fips"], true);
        assert_eq!(posture["tls_minimum"], "1.2");
        assert_eq!(
            posture["endpoints"]["s3"],
            "s3-fips.us-east-1.amazonaws.com"
        );
        assert_eq!(
            posture["endpoints"]["sts"],
            "sts-fips.us-east-1.amazonaws.com"
        );
    }
}

/// A refusal reads `Rule: problem; remedy`.
#[track_caller]
fn assert_remedy(text: &str) {
    let remedy = text.split_once("; ").map_or("", |(_, remedy)| remedy);
    assert!(remedy.len() > 5, "{text} says what to do");
}

/// A fresh home folder, gone with the test.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("hazard-{}-{number}", std::process::id());
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn has(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_machine_with_keys_and_nothing_else_is_served() {
    let outcome = Hazard::new().run();
    outcome.assert_unharmed();
    assert_eq!(outcome.report["posture"]["credentials"], "environment");
    assert_eq!(
        outcome.report["posture"]["ignored"],
        Value::Array(Vec::new())
    );
}
