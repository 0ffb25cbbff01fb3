//! Replies that lie, and replies that cannot be read.

use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use palisade::aws_sdk_kms::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_kms::primitives::Blob;
use palisade::region::UsEast1;
use palisade::testing::{Cloud, Fault};
use palisade::{
    Encryption, Outcome, Rule, Session, bucket_name, cloudtrail, iam, iot, kms, logs, macie, rule,
    s3, sts, waive,
};
use tracing_subscriber::filter::{LevelFilter, Targets};

use crate::mock::{Answer, Stage};
use crate::secrets::recorded_of;
use crate::support::{KEY, OTHER_KEY, builder, refused, scene};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const MINUTE: Duration = Duration::from_secs(60);

fn date(time: SystemTime) -> String {
    DateTime::from(time).fmt(Format::HttpDate).expect("a date")
}

fn parsed(stamp: &str) -> SystemTime {
    let mut stamp = stamp.to_owned();
    for (at, between) in [(13, ':'), (11, ':'), (6, '-'), (4, '-')] {
        stamp.insert(at, between);
    }
    let time = DateTime::from_str(&stamp, Format::DateTime).expect("a time stamp");
    SystemTime::try_from(time).expect("a time")
}

/// How far ahead of the real time a request was signed, in seconds.
fn ahead(stamp: &str) -> i64 {
    let signed = DateTime::from(parsed(stamp)).secs();
    signed - DateTime::from(SystemTime::now()).secs()
}

async fn staged() -> (Stage, Session<UsEast1>) {
    let stage = Stage::default();
    let session = Session::builder(UsEast1).danger_offline(stage.door());
    (stage, session.connect().await.expect("a session"))
}

/// Dates that a reply may say, and whether the clock goes by them.
fn dates() -> Vec<(i64, bool)> {
    let day = i64::try_from(DAY.as_secs()).expect("seconds");
    vec![
        (600, true),
        (-600, true),
        (day - 60, true),
        (60 - day, true),
        (day + 60, false),
        (-day - 60, false),
        (365 * day, false),
        (-365 * day, false),
    ]
}

fn shifted(seconds: i64) -> SystemTime {
    let by = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        SystemTime::now() - by
    } else {
        SystemTime::now() + by
    }
}

#[tokio::test]
async fn a_lying_date_shifts_the_clock_by_a_day_at_most() {
    for (status, body) in [(200, "{}"), (400, r#"{"__type":"RequestExpired"}"#)] {
        for (seconds, believed) in dates() {
            let (stage, session) = staged().await;
            let kms = kms::Client::new(&session);
            let list = || kms.sdk().list_keys().send();
            let answer = Answer::new(status, body).header("date", date(shifted(seconds)));
            stage.answers(answer);
            let _ = list().await;
            let _ = list().await;
            let asked = stage.asked();
            let stamp = |at: usize| asked[at].get("x-amz-date").expect("a signed request");
            assert!(ahead(stamp(0)).abs() < 60, "the first request");
            let expected = if believed { seconds } else { 0 };
            let off = (ahead(stamp(1)) - expected).abs();
            assert!(off < 60, "{seconds}: off by {off} seconds");
            let ignored = session.evidence();
            let mut ignored = ignored.about(Rule::Signed);
            let ignored = ignored.find(|entry| entry.outcome == Outcome::Ignored);
            assert_eq!(
                ignored.map(|entry| (entry.subject.as_str(), entry.count)),
                (!believed).then_some(("kms ListKeys", 2)),
                "{seconds}"
            );
        }
    }
}

#[tokio::test]
async fn a_date_that_is_said_twice_is_judged_whole() {
    let (stage, session) = staged().await;
    let kms = kms::Client::new(&session);
    let answer = Answer::new(200, "{}").header("date", date(shifted(600)));
    stage.answers(answer.header("date", date(shifted(900_000))));
    for _ in 0..2 {
        kms.sdk().list_keys().send().await.expect("keys");
    }
    let last = stage.asked().pop().expect("a request");
    assert!(ahead(last.get("x-amz-date").expect("signed")).abs() < 60);
}

#[tokio::test]
async fn a_refused_reply_does_not_shift_the_clock_either() {
    let (stage, session) = staged().await;
    let kms = kms::Client::new(&session);
    stage.answers(Answer::new(307, "").header("date", date(shifted(900_000))));
    for _ in 0..2 {
        kms.sdk().list_keys().send().await.expect_err("a redirect");
    }
    let last = stage.asked().pop().expect("a request");
    assert!(ahead(last.get("x-amz-date").expect("signed")).abs() < 60);
}

#[tokio::test]
async fn over_the_wire_a_lying_date_changes_nothing_and_a_small_skew_is_corrected() {
    for (by, expected) in [(365 * DAY, 0), (10 * MINUTE, 600)] {
        let scene = scene().await;
        let lie = vec![("date".to_owned(), date(SystemTime::now() + by))];
        scene.cloud.faults().next_any(Fault::Headers(lie)).always();
        let bucket = scene.bucket();
        for _ in 0..2 {
            let put = bucket.put_object("k").body(b"x".to_vec().into());
            put.send().await.expect("put");
        }
        let stamp = scene.header("PutObject", "x-amz-date").expect("signed");
        let off = (ahead(&stamp) - expected).abs();
        assert!(off < 60, "off by {off} seconds");
    }
}

#[test]
fn a_lying_date_is_an_event() {
    let ours = Targets::new().with_target("palisade", LevelFilter::TRACE);
    let ((), log) = recorded_of(ours, async {
        let (stage, session) = staged().await;
        stage.answers(Answer::new(200, "{}").header("date", date(shifted(900_000))));
        let kms = kms::Client::new(&session);
        kms.sdk().list_keys().send().await.expect("keys");
    });
    let line = log.lines().find(|line| line.contains("palisade::guard"));
    let line = line.expect("an event");
    for part in ["palisade::guard", "rule=Signed", "ListKeys", "24 hours"] {
        assert!(line.contains(part), "{part} is not in {line}");
    }
}

/// A secret whose pieces are found, too.
const CANARY: &str = "c4naryQ7xWk2pLr9ZtVb6NhYs3JdFgAa";

fn pieces(text: &str) -> Vec<String> {
    let canary = CANARY.as_bytes().windows(8);
    let pieces = canary.map(|piece| String::from_utf8_lossy(piece).into_owned());
    pieces.filter(|piece| text.contains(piece)).collect()
}

/// All that can be printed of an error.
fn printed<E>(error: &SdkError<E>) -> String
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let mut text = format!(
        "{error} {error:?} {error:#?} {} {:?}",
        DisplayErrorContext(error),
        error.meta()
    );
    let mut next = std::error::Error::source(error);
    while let Some(error) = next {
        text += &format!(" {error} {error:?} {error:#?}");
        next = error.source();
    }
    text
}

/// A good reply, cut at every length and with every byte broken in several ways.
fn mangled(good: &str) -> Vec<Vec<u8>> {
    let good = good.as_bytes();
    let mut all: Vec<_> = (0..good.len()).map(|end| good[..end].to_vec()).collect();
    let secret = good.windows(CANARY.len());
    let secret = secret
        .into_iter()
        .position(|part| part == CANARY.as_bytes());
    let secret = secret.expect("the canary");
    for at in secret.saturating_sub(24)..(secret + CANARY.len() + 24).min(good.len()) {
        for byte in b"\"\\<&>{;\x00\xff" {
            let mut broken = good.to_vec();
            broken[at] = *byte;
            all.push(broken);
        }
    }
    // An entity of half the secret, an element named after it, a root and an attribute.
    let text = String::from_utf8_lossy(good);
    for (old, new) in [
        (CANARY, format!("&{CANARY};")),
        (CANARY, format!("<{CANARY}></{CANARY}>")),
        (CANARY, format!("\\u{CANARY}")),
        ("Response", format!("Response a=\"{CANARY}\" ")),
        ("Response", CANARY.to_owned()),
    ] {
        all.push(text.replace(old, &new).into_bytes());
    }
    all
}

/// Sends one call again and again, each time with another unreadable reply; gives how many errors
/// there were.
macro_rules! unread {
    ($stage:expr, $good:expr, $call:expr) => {{
        let good: &str = $good;
        $stage.answers(Answer::new(200, good));
        $call
            .send()
            .await
            .expect("the reply is good before it is broken");
        let mut errors = 0;
        for body in mangled(good) {
            $stage.answers(Answer::new(200, body.clone()));
            if let Err(error) = $call.send().await {
                errors += 1;
                let found = pieces(&printed(&error));
                let body = String::from_utf8_lossy(&body);
                assert_eq!(found, Vec::<String>::new(), "of {body}");
            }
        }
        assert!(errors > 50, "only {errors} replies could not be read");
    }};
}

const TIME: &str = "2036-01-01T00:00:00Z";

async fn unreadable_replies() {
    let (stage, session) = staged().await;
    let (kms, iot) = (kms::Client::new(&session), iot::Client::new(&session));
    let (iam, sts) = (iam::Client::new(&session), sts::Client::new(&session));
    let (kms, iot, iam, sts) = (kms.sdk(), iot.sdk(), iam.sdk(), sts.sdk());
    let pair =
        format!(r#"{{"certificateId":"c","keyPair":{{"PublicKey":"p","PrivateKey":"{CANARY}"}}}}"#);
    unread!(stage, &pair, iot.create_keys_and_certificate());
    let claim = format!(
        r#"{{"keyPair":{{"PrivateKey":"{CANARY}","PublicKey":"p"}},"expiration":2082758400}}"#
    );
    unread!(
        stage,
        &claim,
        iot.create_provisioning_claim().template_name("fleet")
    );
    let plaintext = format!(r#"{{"KeyId":"{KEY}","Plaintext":"{CANARY}"}}"#);
    let decrypt = || kms.decrypt().ciphertext_blob(Blob::new("x"));
    unread!(stage, &plaintext, decrypt());
    let generate = || kms.generate_data_key().key_id(KEY);
    unread!(stage, &plaintext, generate().number_of_bytes(24));
    let key = format!(
        "<CreateAccessKeyResponse><CreateAccessKeyResult><AccessKey><UserName>mary</UserName>\
         <AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>{CANARY}</SecretAccessKey>\
         <Status>Active</Status></AccessKey></CreateAccessKeyResult></CreateAccessKeyResponse>"
    );
    let create = || iam.create_access_key().user_name("mary").customize();
    let waiver = || waive!(rule::Signed, "the vendor's system takes nothing but keys");
    unread!(stage, &key, create().interceptor(waiver()));
    let assumed = format!(
        "<AssumeRoleResponse><AssumeRoleResult><Credentials>\
         <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SessionToken>token</SessionToken>\
         <SecretAccessKey>{CANARY}</SecretAccessKey><Expiration>{TIME}</Expiration></Credentials>\
         </AssumeRoleResult></AssumeRoleResponse>"
    );
    let role = "arn:aws:iam::111122223333:role/ingest";
    let assume = || sts.assume_role().role_arn(role).role_session_name("ingest");
    unread!(stage, &assumed, assume());
}

#[test]
fn a_reply_that_cannot_be_read_is_not_printed() {
    let ours = Targets::new().with_target("palisade", LevelFilter::TRACE);
    let ((), log) = recorded_of(ours, unreadable_replies());
    assert_eq!(pieces(&log), Vec::<String>::new());
}

#[tokio::test]
async fn an_unreadable_reply_says_which_call_it_was() {
    let (stage, session) = staged().await;
    let iot = iot::Client::new(&session);
    stage.answers(Answer::new(200, r#"{"certificateId": "#));
    let error = iot.sdk().create_keys_and_certificate().send().await;
    let error = error.expect_err("half a reply");
    assert!(matches!(&error, SdkError::ResponseError(_)), "{error:?}");
    assert_eq!(palisade::refusal(&error), None);
    let said = DisplayErrorContext(&error).to_string();
    let words = "the reply to CreateKeysAndCertificate (status 200, 18 bytes) could not be read; its \
                 text is left out, for it may hold secrets; find out what the call did before it is \
                 repeated";
    assert!(said.contains(words), "{said}");
    assert_eq!(stage.asked().len(), 1, "made once, as by the SDK itself");
}

#[tokio::test]
async fn errors_of_the_service_keep_their_words() {
    let (stage, session) = staged().await;
    let iot = iot::Client::new(&session);
    let body = r#"{"__type":"InvalidRequestException","message":"no such thing"}"#;
    let answer = Answer::new(400, body).header("x-amzn-errortype", "InvalidRequestException");
    stage.answers(answer);
    let error = iot.sdk().create_keys_and_certificate().send().await;
    let error = error.expect_err("an error");
    assert_eq!(error.code(), Some("InvalidRequestException"));
    let raw = error.raw_response().and_then(|reply| reply.body().bytes());
    assert_eq!(raw, Some(body.as_bytes()));
}

#[tokio::test]
async fn an_error_of_s3_in_a_success_keeps_its_code() {
    let scene = scene().await;
    let faults = scene.cloud.faults();
    faults.next("CopyObject", Fault::ErrorIn200).always();
    let copy = scene.s3.sdk().copy_object().bucket("acme-telemetry");
    let copy = copy.key("copy").copy_source("acme-telemetry/k");
    let error = copy.send().await.expect_err("an error");
    assert_eq!(error.code(), Some("InternalError"), "{error:?}");
    assert!(matches!(error, SdkError::ServiceError(_)));
}

#[tokio::test]
async fn a_success_that_a_rule_refuses_is_not_printed_either() {
    let (stage, session) = staged().await;
    let s3 = s3::Client::new(&session);
    let body = format!("<CopyObjectResult><ETag>{CANARY}</ETag></CopyObjectResult>");
    stage.answers(Answer::new(200, body));
    let copy = s3.sdk().copy_object().bucket("acme-telemetry");
    let copy = copy.key("copy").copy_source("acme-telemetry/k");
    let error = copy.send().await.expect_err("an unconfirmed write");
    assert_eq!(pieces(&printed(&error)), Vec::<String>::new());
    refused(Err::<(), _>(error), Rule::EncryptAtRest);
}

/// Answers a call that names a key with the same key, with another form of its name and without one,
/// which passes, and with another key, which does not.
macro_rules! compared {
    ($stage:expr, $reply:literal, $call:expr) => {{
        let alias = "arn:aws:kms:us-east-1:111122223333:alias/data";
        for said in [KEY, alias, "1234abcd-12ab-34cd-56ef-1234567890ab"] {
            $stage.answers(Answer::new(200, $reply.replace("KEY", said)));
            $call.send().await.expect($reply);
        }
        $stage.answers(Answer::new(200, "{}"));
        $call.send().await.expect($reply);
        $stage.answers(Answer::new(200, $reply.replace("KEY", OTHER_KEY)));
        $stage.asked();
        refused($call.send().await, Rule::EncryptAtRest);
        assert_eq!($stage.asked().len(), 1, "asked again");
    }};
}

#[tokio::test]
async fn another_key_than_was_asked_for_is_an_error_whatever_the_service() {
    let (stage, session) = staged().await;
    let s3 = s3::Client::new(&session);
    let _audit = s3.declare(bucket_name!("acme-audit"), Encryption::sse_s3());
    let trails = cloudtrail::Client::new(&session);
    let trails = trails.sdk();
    compared!(stage, r#"{"KmsKeyId":"KEY"}"#, {
        let trail = trails.create_trail().name("audit").kms_key_id(KEY);
        let trail = trail
            .is_multi_region_trail(true)
            .enable_log_file_validation(true);
        trail.s3_bucket_name("acme-audit")
    });
    compared!(stage, r#"{"KmsKeyId":"KEY"}"#, {
        trails.update_trail().name("audit").kms_key_id(KEY)
    });
    compared!(stage, r#"{"KmsKeyId":"KEY"}"#, {
        trails
            .create_event_data_store()
            .name("audit")
            .kms_key_id(KEY)
    });
    compared!(stage, r#"{"KmsKeyId":"KEY"}"#, {
        let store = trails.update_event_data_store();
        store.event_data_store("audit").kms_key_id(KEY)
    });
    let kms = kms::Client::new(&session);
    let kms = kms.sdk();
    let secret = || Blob::new("x");
    compared!(stage, r#"{"CiphertextBlob":"eA==","KeyId":"KEY"}"#, {
        kms.encrypt().key_id(KEY).plaintext(secret())
    });
    compared!(stage, r#"{"CiphertextBlob":"eA==","KeyId":"KEY"}"#, {
        kms.generate_data_key_without_plaintext()
            .key_id(KEY)
            .number_of_bytes(32)
    });
    compared!(stage, r#"{"KeyId":"KEY","SourceKeyId":"x"}"#, {
        let change = kms.re_encrypt().ciphertext_blob(secret());
        change.source_key_id(OTHER_KEY).destination_key_id(KEY)
    });
    compared!(stage, r#"{"SourceKeyId":"KEY"}"#, {
        let change = kms.re_encrypt().ciphertext_blob(secret());
        change.source_key_id(KEY).destination_key_id(OTHER_KEY)
    });
    compared!(stage, r#"{"KeyMetadata":{"KeyId":"x","Arn":"KEY"}}"#, {
        kms.describe_key().key_id(KEY)
    });
    let macie = macie::Client::new(&session);
    let macie = macie.sdk();
    compared!(
        stage,
        r#"{"configuration":{"s3Destination":{"bucketName":"acme-audit","kmsKeyArn":"KEY"}}}"#,
        {
            use palisade::aws_sdk_macie2::types::{
                ClassificationExportConfiguration, S3Destination,
            };
            let place = S3Destination::builder()
                .bucket_name("acme-audit")
                .expected_bucket_owner("111122223333")
                .kms_key_arn(KEY);
            let to = ClassificationExportConfiguration::builder().s3_destination(place.build());
            macie
                .put_classification_export_configuration()
                .configuration(to.build())
        }
    );
    compared!(
        stage,
        r#"{"configuration":{"kmsKeyId":"KEY","status":"ENABLED"}}"#,
        {
            use palisade::aws_sdk_macie2::types::{RevealConfiguration, RevealStatus};
            let reveal = RevealConfiguration::builder().kms_key_id(KEY);
            let reveal = reveal.status(RevealStatus::Enabled).build();
            let waiver = waive!(rule::PublicText, "an analyst has to see what was found");
            let update = macie.update_reveal_configuration().configuration(reveal);
            update.customize().interceptor(waiver)
        }
    );
    let logs = logs::Client::new(&session);
    compared!(
        stage,
        r#"{"destinationConfiguration":{"s3Configuration":{"destinationIdentifier":"s3://acme-audit","roleArn":"arn:aws:iam::111122223333:role/q","kmsKeyId":"KEY"}}}"#,
        {
            use palisade::aws_sdk_cloudwatchlogs::types::{
                DestinationConfiguration, QueryLanguage, S3Configuration,
            };
            let role = "arn:aws:iam::111122223333:role/q";
            let place = S3Configuration::builder().destination_identifier("s3://acme-audit");
            let place = place
                .role_arn(role)
                .owner_account_id("111122223333")
                .kms_key_id(KEY)
                .build()
                .expect("a place");
            let to = DestinationConfiguration::builder().s3_configuration(place);
            let query = logs.sdk().update_scheduled_query().identifier("q");
            let query = query
                .query_language(QueryLanguage::Cwli)
                .query_string("fields @message");
            let query = query.schedule_expression("cron(0 * * * ? *)");
            query
                .execution_role_arn(role)
                .destination_configuration(to.build())
        }
    );
}

#[tokio::test]
async fn a_success_of_a_bucket_in_another_region_is_an_error() {
    let (stage, session) = staged().await;
    let s3 = s3::Client::new(&session);
    let s3 = s3.sdk();
    let head = || s3.head_bucket().bucket("acme-telemetry").send();
    let answer = || Answer::new(200, "");
    let region = "x-amz-bucket-region";
    stage.answers(answer().header(region, "us-east-1"));
    head().await.expect("here");
    stage.answers(answer());
    head().await.expect("not said");
    for elsewhere in ["eu-west-1", "", "us-east-1 ", "US-EAST-1"] {
        stage.answers(answer().header(region, elsewhere));
        refused(head().await, Rule::Endpoint);
    }
    let put = || s3.put_object().bucket("acme-telemetry").key("k").send();
    let stored = || answer().header("x-amz-server-side-encryption", "AES256");
    stage.answers(stored().header(region, "us-east-1"));
    put().await.expect("here");
    stage.answers(stored().header(region, "eu-west-1"));
    refused(put().await, Rule::Endpoint);
    let twice = stored().header(region, "us-east-1");
    stage.answers(twice.header(region, "eu-west-1"));
    refused(put().await, Rule::Endpoint);
    let place = "<LocationConstraint>eu-west-1</LocationConstraint>";
    stage.answers(Answer::new(200, place).header(region, "eu-west-1"));
    let place = s3.get_bucket_location().bucket("acme-telemetry");
    place.send().await.expect("that was the question");
}

#[tokio::test]
async fn what_a_reply_says_of_an_annotation_must_be_an_encryption() {
    let (stage, session) = staged().await;
    let s3 = s3::Client::new(&session);
    let s3 = s3.sdk();
    let put = || {
        let put = s3.put_object_annotation().bucket("acme-telemetry").key("k");
        let put = put.annotation_name("summary");
        put.annotation_payload(b"x".to_vec().into()).send()
    };
    let body = "<PutObjectAnnotationOutput/>";
    let sse = "x-amz-server-side-encryption";
    stage.answers(Answer::new(200, body));
    put().await.expect("nothing said");
    for algorithm in ["AES256", "aws:kms", "aws:kms:dsse"] {
        stage.answers(Answer::new(200, body).header(sse, algorithm));
        put().await.expect("encrypted");
    }
    for algorithm in ["", "NONE", "aws:fsx"] {
        stage.answers(Answer::new(200, body).header(sse, algorithm));
        refused(put().await, Rule::EncryptAtRest);
    }
}

#[tokio::test]
async fn a_reply_without_end_is_cut_off_whatever_the_service() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud).connect().await.expect("a session");
    cloud
        .faults()
        .next("GetCallerIdentity", Fault::Endless)
        .always();
    let sts = sts::Client::new(&session);
    let asked = sts.sdk().get_caller_identity().send().await;
    refused(asked, Rule::Tls);
    assert_eq!(cloud.requests().len(), 1, "asked again");
}

#[tokio::test]
async fn a_compressed_reply_does_not_grow() {
    let (stage, session) = staged().await;
    let kms = kms::Client::new(&session);
    let squeezed =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\xae\x05\x00\x43\xbf\xa6\xa3\x02\x00\x00\x00";
    let answer = Answer::new(200, squeezed.as_slice());
    stage.answers(answer.header("content-encoding", "gzip"));
    let error = kms.sdk().list_keys().send().await;
    error.expect_err("nothing reads compressed replies, so that their size is what was counted");
    stage.answers(Answer::new(200, "{}"));
    kms.sdk().list_keys().send().await.expect("no keys");

    // Nor does anything below: what only says that it is compressed is read as it came.
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud).connect().await.expect("a session");
    let header = ("content-encoding".to_owned(), "gzip".to_owned());
    let said = Fault::Headers(vec![header]);
    cloud.faults().next("GetCallerIdentity", said).always();
    let sts = sts::Client::new(&session);
    let asked = sts.sdk().get_caller_identity().send().await;
    assert!(asked.expect("as it came").account.is_some());
}

#[tokio::test]
async fn no_message_of_an_error_hands_out_credentials() {
    let (stage, session) = staged().await;
    let (sts, iam, kms) = (
        sts::Client::new(&session),
        iam::Client::new(&session),
        kms::Client::new(&session),
    );
    let seed = "JBSWY3DPEHPK3PXP".repeat(4);
    let key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY1";
    for secret in [seed.as_str(), key] {
        let xml = format!(
            "<?xml version=\"1.0\"?>\n<ErrorResponse xmlns=\"x\"><Error><Type>Sender</Type><Code>AccessDenied</Code>\
             <Message>not {secret}</Message></Error><RequestId>{secret}</RequestId></ErrorResponse>"
        );
        stage.answers(Answer::new(403, xml));
        let role = sts.sdk().assume_role().role_session_name("one");
        let role = role.role_arn("arn:aws:iam::111122223333:role/reader");
        let error = role.send().await;
        let error = error.expect_err("denied");
        assert_eq!(error.code(), Some("AccessDenied"), "{error:?}");
        let shown = format!("{error:?} {error:#?} {}", DisplayErrorContext(&error));
        assert!(!shown.contains(secret), "{shown}");
        let device = iam.sdk().create_virtual_mfa_device();
        let error = device.virtual_mfa_device_name("mary").send().await;
        let error = error.expect_err("denied");
        assert_eq!(error.code(), Some("AccessDenied"), "{error:?}");
        let shown = format!("{error:?} {error:#?} {}", DisplayErrorContext(&error));
        assert!(!shown.contains(secret), "{shown}");
        let json = format!(r#"{{"__type":"DisabledException","message":"not {secret}"}}"#);
        stage.answers(Answer::new(400, json));
        let error = kms
            .sdk()
            .decrypt()
            .ciphertext_blob(Blob::new("a"))
            .send()
            .await;
        let error = error.expect_err("disabled");
        assert_eq!(error.code(), Some("DisabledException"));
        let shown = format!("{error:?} {error:#?} {}", DisplayErrorContext(&error));
        assert!(!shown.contains(secret), "{shown}");
    }
}
