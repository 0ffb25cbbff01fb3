//! The fault matrix: every request of a creation and of a repair goes wrong in every way, and what
//! is said afterwards is compared with what the cloud holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use palisade::region::UsEast1;
use palisade::s3::{
    self, BucketError, BucketErrorKind as Kind, Control, CreationToken, Retention, VerifiedBucket,
};
use palisade::testing::{BucketSpec, Cloud, Fault, S3};
use palisade::{Encryption, Outcome, Session, Timeouts, bucket_name, key_arn, tag};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;

use crate::support::{KEY, builder, hurried};

const NAME: &str = "acme-new";
const TOKEN: &str = "deployment-42";
/// So many cases at a time: most of their time is the SDK's waiting between attempts.
const AT_A_TIME: usize = 120;
const FOREIGN: &str = r#"{ "Sid" : "theirs","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/r"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-new/\u002a"}"#;
const DOCUMENTS: [&str; 12] = [
    "encryption",
    "publicAccessBlock",
    "ownershipControls",
    "versioning",
    "object-lock",
    "lifecycle",
    "logging",
    "policy",
    "tagging",
    "cors",
    "website",
    "acl",
];

/// What is done to the bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    /// A creation with SSE-S3 and no tags.
    Plain,
    /// A creation with everything that can be asked for, of a bucket that S3 makes without Block
    /// Public Access and with ACLs.
    Rich,
    /// A repair of a bucket that lacks everything, with somebody else's statement in its policy.
    Repair,
}

#[derive(Clone, Debug)]
enum How {
    /// From this request on, for good.
    Always(Fault),
    Once(Fault),
    /// The future is dropped; the second run is the same session's.
    Dropped {
        applied: bool,
    },
    /// The process is gone; the second run is another session's.
    Crashed {
        applied: bool,
    },
}

#[derive(Clone, Debug)]
struct Case {
    work: Work,
    operation: String,
    /// How many requests of that operation pass first.
    nth: u64,
    how: How,
}

struct World {
    cloud: Cloud,
    work: Work,
}

struct Process {
    session: Session<UsEast1>,
    s3: s3::Client,
    logs: Option<VerifiedBucket>,
}

fn kms() -> Encryption {
    Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ))
}

impl Work {
    fn encryption(self) -> Encryption {
        match self {
            Self::Rich => kms(),
            Self::Plain | Self::Repair => Encryption::sse_s3(),
        }
    }

    async fn go(self, process: &Process) -> Result<VerifiedBucket, BucketError> {
        let name = bucket_name!("acme-new");
        if self == Self::Repair {
            return process
                .s3
                .adopt(name)
                .repair()
                .await?
                .disable_acls()
                .apply()
                .await;
        }
        let mut create = process
            .s3
            .create_bucket(name, self.encryption())
            .creation_token(CreationToken::try_from(TOKEN).unwrap());
        if let Some(logs) = &process.logs {
            create = create
                .tag(tag!("team", "telemetry"))
                .object_lock(Retention::governance_days(1))
                .expire_old_versions(90)
                .access_logs(logs, "acme-new/");
        }
        create.send().await
    }
}

impl World {
    async fn new(work: Work) -> Self {
        let cloud = Cloud::start().await.unwrap();
        let s3 = cloud.s3();
        if work == Work::Rich {
            s3.add_bucket("acme-logs", BucketSpec::new("us-east-1"));
            cloud.faults().after_apply("CreateBucket", |s3| {
                s3.remove_configuration(NAME, "publicAccessBlock");
                s3.configure(NAME, "ownershipControls", owned("ObjectWriter"));
            });
        }
        if work == Work::Repair {
            s3.add_bucket(NAME, BucketSpec::new("us-east-1"));
            s3.remove_configuration(NAME, "publicAccessBlock");
            s3.configure(NAME, "ownershipControls", owned("ObjectWriter"));
            let policy = format!(r#"{{"Version":"2012-10-17","Statement":{FOREIGN}}}"#);
            s3.configure(NAME, "policy", policy);
        }
        Self { cloud, work }
    }

    async fn process(&self, hurry: bool) -> Process {
        // Only where silence is waited for: a busy machine is silent for a moment too, and slow to shake
        // hands, which no fault here is about.
        let builder =
            builder(&self.cloud).timeouts(Timeouts::default().connect(Duration::from_secs(30)));
        let patient = builder.connect().await.unwrap();
        let mut logs = None;
        if self.work == Work::Rich {
            let s3 = s3::Client::new(&patient);
            let adopt = s3.adopt_log_bucket(bucket_name!("acme-logs"));
            logs = Some(adopt.repair().await.unwrap().apply().await.unwrap());
        }
        let session = if hurry {
            let builder = self::builder(&self.cloud);
            let timeouts = hurried()
                .connect(Duration::from_secs(8))
                .read(Duration::from_secs(2));
            builder.timeouts(timeouts).connect().await.unwrap()
        } else {
            patient
        };
        let s3 = s3::Client::new(&session);
        Process { session, s3, logs }
    }

    fn requests(&self) -> Vec<String> {
        let all = self.cloud.requests();
        all.into_iter().filter_map(|seen| seen.operation).collect()
    }

    fn count(&self, operation: &str) -> usize {
        self.requests()
            .iter()
            .filter(|one| *one == operation)
            .count()
    }

    fn documents(&self) -> Option<BTreeMap<&'static str, String>> {
        let s3 = self.cloud.s3();
        s3.buckets().iter().any(|name| name == NAME).then(|| {
            let found = DOCUMENTS.map(|name| Some((name, s3.configuration(NAME, name)?)));
            found.into_iter().flatten().collect()
        })
    }
}

fn owned(ownership: &str) -> String {
    format!(
        "<OwnershipControls><Rule><ObjectOwnership>{ownership}</ObjectOwnership></Rule></OwnershipControls>"
    )
}

/// Which controls the bucket really has, by looking for words in what the cloud holds.
fn truth(s3: &S3, work: Work) -> BTreeMap<Control, bool> {
    let document = |name| s3.configuration(NAME, name).unwrap_or_default();
    let has = |name, texts: &[&str]| texts.iter().all(|text| document(name).contains(text));
    let kms = work == Work::Rich;
    let encryption = if kms {
        has("encryption", &["<SSEAlgorithm>aws:kms<", KEY])
    } else {
        has("encryption", &["<SSEAlgorithm>AES256<"])
    };
    let other_key = !kms || has("policy", &["PalisadeDenyOtherKey", KEY]);
    let mut truth = BTreeMap::from([
        (
            Control::PublicAccess,
            document("publicAccessBlock").matches("true").count() == 4,
        ),
        (
            Control::Ownership,
            has("ownershipControls", &["BucketOwnerEnforced"]),
        ),
        (Control::Encryption, encryption),
        (
            Control::CustomerKeys,
            has("encryption", &["<EncryptionType>SSE-C<"]),
        ),
        (Control::Versioning, has("versioning", &["Enabled"])),
        (Control::Website, document("website").is_empty()),
        (Control::BrowserOrigins, document("cors").is_empty()),
        (Control::Grants, true),
        (
            Control::SecureTransport,
            has("policy", &["PalisadeDenyInsecureTransport"]),
        ),
        (Control::TlsVersion, has("policy", &["PalisadeDenyOldTls"])),
        (
            Control::OtherEncryption,
            has("policy", &["PalisadeDenyOtherEncryption"]) && other_key,
        ),
        (
            Control::CreationMark,
            !has("tagging", &["palisade:creation"]),
        ),
    ]);
    if kms {
        truth.extend([
            (
                Control::ObjectLock,
                has("object-lock", &["GOVERNANCE", "<Days>1<"]),
            ),
            (
                Control::Lifecycle,
                has("lifecycle", &["<NoncurrentDays>90<"]),
            ),
            (
                Control::AccessLog,
                has("logging", &["<TargetBucket>acme-logs<"]),
            ),
            (Control::Tags, has("tagging", &["telemetry"])),
        ]);
    }
    truth
}

/// What an error says must be so, and what is wrong must be said.
fn lies(
    world: &World,
    error: &BucketError,
    case: &Case,
    before: Option<&BTreeMap<&'static str, String>>,
) -> Vec<String> {
    let mut lies = Vec::new();
    let now = world.documents();
    let begun = match error.kind() {
        Kind::Unfinished => true,
        Kind::Refused | Kind::Unreachable | Kind::Denied | Kind::Exists => false,
        // Nobody else is there, and the work takes away every fault.
        _ => {
            lies.push("a kind that cannot be".to_owned());
            true
        }
    };
    if !begun && now.as_ref() != before {
        lies.push("it says that nothing was changed, and something was".to_owned());
    }
    let (faults, stands, unknown) = said(error);
    let all = faults.len() + stands.len() + unknown.len();
    let different: BTreeSet<_> = faults.iter().chain(&stands).chain(&unknown).collect();
    if different.len() != all {
        lies.push("a control is in two lists".to_owned());
    }
    if now.is_some() {
        let truth = truth(world.cloud.s3(), case.work);
        for control in &stands {
            if truth.get(control) != Some(&true) {
                lies.push(format!("{control} does not stand"));
            }
        }
        for control in &faults {
            if truth.get(control) != Some(&false) {
                lies.push(format!("{control} is no fault"));
            }
        }
        let all_else = faults.is_empty() && unknown.is_empty();
        for (control, right) in &truth {
            // The mark is there as long as anything else is missing.
            let asked = *control != Control::CreationMark || all_else;
            let told = faults.contains(control) || unknown.contains(control);
            if begun && asked && !right && !told {
                lies.push(format!("{control} is missing and not reported"));
            }
        }
    } else if !stands.is_empty() || !faults.is_empty() {
        lies.push("it says what a bucket is like that is not there".to_owned());
    }
    let lacking: Vec<_> = error.permissions().to_vec();
    let wanted: &[&str] = match &case.how {
        How::Always(Fault::Deny) => actions(&case.operation),
        _ => &[],
    };
    if lacking != wanted {
        lies.push(format!("permissions {lacking:?} instead of {wanted:?}"));
    }
    lies
}

fn said(error: &BucketError) -> (BTreeSet<Control>, BTreeSet<Control>, BTreeSet<Control>) {
    let faults = error.faults().iter().map(|fault| fault.control);
    let stands = error.stands().iter().copied();
    let unknown = error.unknown().iter().copied();
    (faults.collect(), stands.collect(), unknown.collect())
}

/// The IAM actions of an operation, where they are not named like it.
fn actions(operation: &str) -> &'static [&'static str] {
    match operation {
        "CreateBucket" => &["s3:CreateBucket", "s3:TagResource"],
        "GetBucketTagging" => &["s3:GetBucketTagging"],
        "PutBucketTagging" | "DeleteBucketTagging" => &["s3:PutBucketTagging"],
        "GetPublicAccessBlock" => &["s3:GetBucketPublicAccessBlock"],
        "PutPublicAccessBlock" => &["s3:PutBucketPublicAccessBlock"],
        "GetBucketOwnershipControls" => &["s3:GetBucketOwnershipControls"],
        "PutBucketOwnershipControls" => &["s3:PutBucketOwnershipControls"],
        "GetBucketEncryption" => &["s3:GetEncryptionConfiguration"],
        "PutBucketEncryption" => &["s3:PutEncryptionConfiguration"],
        "GetBucketVersioning" => &["s3:GetBucketVersioning"],
        "PutBucketVersioning" => &["s3:PutBucketVersioning"],
        "GetObjectLockConfiguration" => &["s3:GetBucketObjectLockConfiguration"],
        "PutObjectLockConfiguration" => &["s3:PutBucketObjectLockConfiguration"],
        "GetBucketLifecycleConfiguration" => &["s3:GetLifecycleConfiguration"],
        "PutBucketLifecycleConfiguration" => &["s3:PutLifecycleConfiguration"],
        "GetBucketLogging" => &["s3:GetBucketLogging"],
        "PutBucketLogging" => &["s3:PutBucketLogging"],
        "GetBucketCors" => &["s3:GetBucketCORS"],
        "GetBucketWebsite" => &["s3:GetBucketWebsite"],
        "GetBucketPolicy" => &["s3:GetBucketPolicy"],
        "PutBucketPolicy" => &["s3:PutBucketPolicy"],
        // Needs no permission.
        "GetCallerIdentity" => &[],
        other => panic!("{other} is no step"),
    }
}

/// A proof must be true: every control is there, and the mark is gone.
fn untrue(world: &World, bucket: &VerifiedBucket) -> Vec<String> {
    let truth = truth(world.cloud.s3(), world.work);
    let missing = truth.iter().filter(|(_, right)| !**right);
    let mut untrue: Vec<_> = missing
        .map(|(control, _)| format!("a proof, and {control} is missing"))
        .collect();
    if bucket.proof().encryption() != &world.work.encryption() {
        untrue.push("the proof names another encryption".to_owned());
    }
    let policy = world.cloud.s3().configuration(NAME, "policy");
    if world.work == Work::Repair && !policy.unwrap_or_default().contains(FOREIGN) {
        untrue.push("the foreign statement is lost".to_owned());
    }
    untrue
}

/// The requests that the work makes when nothing goes wrong.
async fn steps(work: Work) -> Vec<(String, u64)> {
    let world = World::new(work).await;
    let process = world.process(false).await;
    let before = world.requests().len();
    let bucket = work.go(&process).await.unwrap();
    assert_eq!(untrue(&world, &bucket), [""; 0]);
    let mut counts = BTreeMap::new();
    let all = world.requests().split_off(before);
    let steps = all.into_iter().map(|operation| {
        let count = counts.entry(operation.clone()).or_insert(0);
        *count += 1;
        (operation, *count - 1)
    });
    steps.collect()
}

fn cases(work: Work, steps: &[(String, u64)]) -> Vec<Case> {
    let mut cases = Vec::new();
    for (operation, nth) in steps {
        let writes = !operation.starts_with("Get");
        let mut hows = vec![
            How::Always(Fault::Deny),
            How::Always(Fault::SlowDown),
            How::Always(Fault::Hang),
            How::Dropped { applied: false },
        ];
        // A read that brings nothing is one or the other, in turns from phase to phase.
        if writes || nth % 2 == 0 {
            hows.push(How::Always(Fault::CutBeforeReply));
        }
        if writes || nth % 2 == 1 || *nth == 0 {
            hows.push(How::Always(Fault::ErrorIn200));
        }
        if writes {
            hows.extend([
                How::Always(Fault::CutAfterApply),
                How::Crashed { applied: false },
                How::Once(Fault::CutAfterApply),
                How::Dropped { applied: true },
                How::Crashed { applied: true },
            ]);
        }
        cases.extend(hows.into_iter().map(|how| Case {
            work,
            operation: operation.clone(),
            nth: *nth,
            how,
        }));
    }
    cases
}

async fn first_run(
    world: &World,
    process: &Process,
    case: &Case,
) -> Option<Result<VerifiedBucket, BucketError>> {
    let faults = world.cloud.faults();
    let operation = case.operation.as_str();
    let applied = match &case.how {
        How::Always(fault) => {
            let injected = faults.next(operation, fault.clone());
            let _ = injected.always().after(case.nth);
            return Some(case.work.go(process).await);
        }
        How::Once(fault) => {
            let _ = faults.next(operation, fault.clone()).after(case.nth);
            return Some(case.work.go(process).await);
        }
        How::Dropped { applied } | How::Crashed { applied } => *applied,
    };
    let reached = Arc::new(Notify::new());
    let already = world.count(operation) as u64;
    if applied {
        let slow = Fault::Drip {
            bytes_per_second: 1,
        };
        let _ = faults.next(operation, slow).after(case.nth);
        let reached = reached.clone();
        let hook = faults.after_apply(operation, move |_| reached.notify_one());
        let _ = hook.after(case.nth);
    } else {
        let _ = faults.next(operation, Fault::Hang).after(case.nth);
    }
    let seen = async {
        if applied {
            return reached.notified().await;
        }
        // A request that a fault stops runs no hook.
        while (world.count(operation) as u64) <= already + case.nth {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        done = case.work.go(process) => Some(done),
        () = seen => None,
    }
}

async fn wrong(case: &Case) -> Vec<String> {
    let world = World::new(case.work).await;
    let process = world
        .process(matches!(case.how, How::Always(Fault::Hang)))
        .await;
    let before = world.documents();
    let first = first_run(&world, &process, case).await;
    let mut wrong = match &first {
        Some(Ok(bucket)) => untrue(&world, bucket),
        Some(Err(error)) => {
            let lies = lies(&world, error, case, before.as_ref());
            lies.iter()
                .map(|lie| format!("{lie}: {error:?}; stands: {:?}", error.stands()))
                .collect()
        }
        None => Vec::new(),
    };
    if let (How::Once(_), Some(Err(error))) = (&case.how, &first) {
        wrong.push(format!("one lost reply stopped it: {error:?}"));
    }
    let asks = case.operation == "GetCallerIdentity";
    let begun = match case.work {
        _ if asks => false,
        Work::Repair => case.operation.starts_with("Put") || case.nth > 0,
        Work::Plain | Work::Rich => case.operation != "GetBucketTagging" || case.nth > 0,
    };
    let unfinished = match &first {
        None => begun,
        Some(Err(error)) => error.kind() == Kind::Unfinished,
        Some(Ok(_)) => false,
    };
    let evidence = process.session.evidence();
    let mut lines = evidence.entries.iter();
    let line = lines
        .any(|line| line.outcome == Outcome::Unfinished && line.subject == "s3 bucket acme-new");
    if line != unfinished {
        wrong.push(format!("a line of unfinished work: {line}"));
    }
    world.cloud.faults().clear();
    if case.work == Work::Rich && world.documents().is_none() {
        world.cloud.faults().after_apply("CreateBucket", |s3| {
            s3.remove_configuration(NAME, "publicAccessBlock");
            s3.configure(NAME, "ownershipControls", owned("ObjectWriter"));
        });
    }
    let marked = world.documents().is_none_or(|documents| {
        let tags = documents.get("tagging");
        tags.is_some_and(|tags| tags.contains(TOKEN))
    });
    let second = match case.how {
        // Nothing is silent any more, so that a busy machine may be.
        How::Crashed { .. } | How::Always(Fault::Hang) => {
            drop(process);
            world.process(false).await
        }
        _ => process,
    };
    match case.work.go(&second).await {
        Ok(bucket) => wrong.extend(untrue(&world, &bucket)),
        // Without the mark nobody knows who made the bucket, and it is as it should be.
        Err(error) if error.kind() == Kind::Exists && !marked => {
            let adopt = second.s3.adopt(bucket_name!("acme-new"));
            match adopt.encryption(case.work.encryption()).send().await {
                Ok(bucket) => wrong.extend(untrue(&world, &bucket)),
                Err(error) => wrong.push(format!("adopted after the second run: {error:?}")),
            }
        }
        Err(error) => wrong.push(format!("second run: {error:?}")),
    }
    wrong
}

async fn run(mut cases: Vec<Case>) {
    // The longest wait first, so that the others work meanwhile.
    cases.sort_by_key(|case| !matches!(case.how, How::Always(Fault::Hang)));
    let permits = Arc::new(Semaphore::new(AT_A_TIME));
    let mut running = JoinSet::new();
    let count = cases.len();
    for case in cases {
        let permits = permits.clone();
        running.spawn(async move {
            let _permit = permits.acquire_owned().await;
            let wrong = wrong(&case).await;
            wrong
                .into_iter()
                .map(|wrong| format!("{case:?}: {wrong}"))
                .collect::<Vec<_>>()
        });
    }
    let wrong = running.join_all().await.concat();
    let (few, many) = (wrong.iter().take(40), wrong.len());
    let few: Vec<_> = few.map(String::as_str).collect();
    assert!(
        wrong.is_empty(),
        "{many} wrong in {count} cases:\n{}",
        few.join("\n")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_creation_ends_verified_or_in_the_truth_whichever_request_goes_wrong() {
    let plain = steps(Work::Plain).await;
    let mut rich = steps(Work::Rich).await;
    // What a rich creation has in common with a plain one is tried there.
    rich.retain(|step| !plain.contains(step));
    let cases = [cases(Work::Plain, &plain), cases(Work::Rich, &rich)].concat();
    let tried: BTreeSet<_> = cases.iter().map(|case| case.operation.as_str()).collect();
    for operation in [
        "CreateBucket",
        "GetBucketTagging",
        "PutPublicAccessBlock",
        "PutBucketOwnershipControls",
        "PutBucketEncryption",
        "PutBucketVersioning",
        "PutObjectLockConfiguration",
        "PutBucketLifecycleConfiguration",
        "PutBucketLogging",
        "PutBucketPolicy",
        "PutBucketTagging",
        "DeleteBucketTagging",
    ] {
        assert!(
            tried.contains(operation),
            "{operation} is no step: {tried:?}"
        );
    }
    run(cases).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repair_ends_verified_or_in_the_truth_whichever_request_goes_wrong() {
    let steps = steps(Work::Repair).await;
    for operation in [
        "PutPublicAccessBlock",
        "PutBucketOwnershipControls",
        "PutBucketEncryption",
        "PutBucketVersioning",
        "PutBucketPolicy",
    ] {
        assert!(
            steps.iter().any(|(step, _)| step == operation),
            "{operation}"
        );
    }
    run(cases(Work::Repair, &steps)).await;
}
