//! The calls that are measured, once for the SDK's own clients and once for this crate's.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_sdk_cloudtrail as cloudtrail;
use aws_sdk_cloudwatchlogs::types::InputLogEvent;
use aws_sdk_iot::types as iot;
use aws_sdk_iottwinmaker::types as twinmaker;
use aws_sdk_s3::config::retry::RetryConfig;
use aws_sdk_s3::config::timeout::TimeoutConfig;
use aws_sdk_s3::config::{BehaviorVersion, IdentityCache, Region, StalledStreamProtectionConfig};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode, ServerSideEncryption, Tag, Tagging};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_types::SdkConfig;
use palisade::danger::{EXAMPLE_ACCESS_KEY_ID, EXAMPLE_ACCOUNT, EXAMPLE_SECRET_ACCESS_KEY};
use palisade::s3::Bucket;
use palisade::{AccountId, Encryption, Session, key_arn, region};

use crate::guard_cloud::Answer;
use crate::guard_least::Least;

const BUCKET: &str = "acme-telemetry";
const KEYED: &str = "acme-telemetry-keyed";
const OBJECT: &str = "plant-7/2026/11/21/readings.json";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const ROLE: &str = "arn:aws:iam::111122223333:role/acme-telemetry";

pub type Pending = Pin<Box<dyn Future<Output = ()>>>;

/// What STS answers to a session that is pinned to an account.
pub const CALLER: Answer = Answer {
    status: 200,
    headers: &[],
    body: "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
           <GetCallerIdentityResult><Arn>arn:aws:sts::111122223333:assumed-role/acme/bench</Arn>\
           <UserId>AROA0000000000000000:bench</UserId><Account>111122223333</Account>\
           </GetCallerIdentityResult></GetCallerIdentityResponse>",
};

/// A call, and what is answered to it.
pub struct Call {
    pub name: &'static str,
    pub answer: Answer,
    pub make: Box<dyn Fn() -> Pending>,
}

pub struct Clients {
    s3: aws_sdk_s3::Client,
    /// Handles, where there are such: one that encrypts with S3's keys, one with a key of KMS.
    buckets: Option<[Bucket; 2]>,
    iam: aws_sdk_iam::Client,
    iot: aws_sdk_iot::Client,
    kms: aws_sdk_kms::Client,
    logs: aws_sdk_cloudwatchlogs::Client,
    twinmaker: aws_sdk_iottwinmaker::Client,
    cloudtrail: cloudtrail::Client,
}

pub fn account() -> AccountId {
    AccountId::try_from(EXAMPLE_ACCOUNT).expect("an account")
}

/// Credentials that are looked up for each call, as a session's are.
#[derive(Debug)]
struct Kept(Credentials);

impl ProvideCredentials for Kept {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { Ok(self.0.clone()) })
    }
}

impl Clients {
    /// The SDK's own, with [`Least`] or without.
    pub fn raw(http: SharedHttpClient, least: Option<Least>) -> Rc<Self> {
        let keys = Credentials::builder()
            .access_key_id(EXAMPLE_ACCESS_KEY_ID)
            .secret_access_key(EXAMPLE_SECRET_ACCESS_KEY)
            .account_id(EXAMPLE_ACCOUNT)
            .provider_name("palisade example keys");
        let keys = SharedCredentialsProvider::new(Kept(keys.build()));
        // A session's defaults.
        let timeouts = TimeoutConfig::builder()
            .connect_timeout(Duration::from_secs(5))
            .read_timeout(Duration::from_secs(60))
            .operation_attempt_timeout(Duration::from_secs(15 * 60))
            .operation_timeout(Duration::from_secs(60 * 60));
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1".to_owned()))
            .http_client(http)
            .use_fips(true)
            .use_dual_stack(false)
            .stalled_stream_protection(
                StalledStreamProtectionConfig::enabled()
                    .download_enabled(false)
                    .build(),
            )
            .identity_cache(IdentityCache::no_cache())
            .retry_config(RetryConfig::standard())
            .timeout_config(timeouts.build())
            .credentials_provider(keys)
            .build();
        macro_rules! client {
            ($sdk:ident) => {{
                let mut config = $sdk::config::Builder::from(&config);
                if let Some(least) = least {
                    config.push_interceptor($sdk::config::SharedInterceptor::new(least));
                }
                $sdk::Client::from_conf(config.build())
            }};
        }
        Rc::new(Self {
            s3: client!(aws_sdk_s3),
            buckets: None,
            iam: client!(aws_sdk_iam),
            iot: client!(aws_sdk_iot),
            kms: client!(aws_sdk_kms),
            logs: client!(aws_sdk_cloudwatchlogs),
            twinmaker: client!(aws_sdk_iottwinmaker),
            cloudtrail: client!(cloudtrail),
        })
    }

    pub fn guarded(session: &Session<region::UsEast1>) -> Rc<Self> {
        let s3 = palisade::s3::Client::new(session);
        let (own, keyed) = (
            palisade::bucket_name!("acme-telemetry"),
            palisade::bucket_name!("acme-telemetry-keyed"),
        );
        let key =
            key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        Rc::new(Self {
            buckets: Some([
                s3.declare(own, Encryption::sse_s3()),
                s3.declare(keyed, Encryption::kms(key)),
            ]),
            s3: s3.sdk().clone(),
            iam: palisade::iam::Client::new(session).sdk().clone(),
            iot: palisade::iot::Client::new(session).sdk().clone(),
            kms: palisade::kms::Client::new(session).sdk().clone(),
            logs: palisade::logs::Client::new(session).sdk().clone(),
            twinmaker: palisade::twinmaker::Client::new(session).sdk().clone(),
            cloudtrail: palisade::cloudtrail::Client::new(session).sdk().clone(),
        })
    }

    fn put(
        &self,
        kms: bool,
    ) -> aws_sdk_s3::operation::put_object::builders::PutObjectFluentBuilder {
        let call = match &self.buckets {
            Some(buckets) => buckets[usize::from(kms)].put_object(OBJECT),
            None => {
                let bucket = if kms { KEYED } else { BUCKET };
                let call = self.s3.put_object().bucket(bucket).key(OBJECT);
                let call = call.expected_bucket_owner(EXAMPLE_ACCOUNT);
                if kms {
                    call.server_side_encryption(ServerSideEncryption::AwsKms)
                        .ssekms_key_id(KEY)
                        .bucket_key_enabled(true)
                } else {
                    call.server_side_encryption(ServerSideEncryption::Aes256)
                }
                .checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
            }
        };
        call.metadata("site", "plant 7")
            .metadata("format", "readings v2")
            .metadata("source", "gateway-0042")
            .tagging("team=telemetry&stage=production")
            .body(ByteStream::from_static(&[b'x'; 1024]))
    }
}

/// 2 kB of statements that need no waiver.
fn policy(head: &str, statement: impl Fn(usize) -> String) -> String {
    let mut text = head.to_owned();
    for number in 0.. {
        let next = statement(number);
        if text.len() + next.len() > 2046 {
            break;
        }
        text.push_str(if text.ends_with('[') { "" } else { "," });
        text.push_str(&next);
    }
    text + "]}"
}

fn identity_policy() -> String {
    policy(r#"{"Version":"2012-10-17","Statement":["#, |n| {
        format!(
            r#"{{"Sid":"Site{n}","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::acme-telemetry/site-{n}/*","Condition":{{"Bool":{{"aws:SecureTransport":"true"}}}}}}"#
        )
    })
}

fn bucket_policy() -> String {
    let deny = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Tls","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::acme-telemetry","arn:aws:s3:::acme-telemetry/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#;
    policy(deny, |n| {
        format!(
            r#"{{"Sid":"Site{n}","Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::111122223333:role/site-{n}"}},"Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::acme-telemetry/site-{n}/*"}}"#
        )
    })
}

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"iot.amazonaws.com"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}]}"#;
const KEY_POLICY: &str = r#"{"Version":"2012-10-17","Id":"key-default-1","Statement":[{"Sid":"Enable IAM User Permissions","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"}]}"#;

fn events(count: usize) -> Vec<InputLogEvent> {
    let event = |n: usize| {
        let level = ["INFO", "WARN"][n % 2];
        InputLogEvent::builder()
            .timestamp(1_795_000_000_000 + n as i64)
            .message(format!(
                "{level} gateway-{n:04} read 12 values of plant 7 in 41 ms and sent them"
            ))
            .build()
            .expect("an event")
    };
    (0..count).map(event).collect()
}

/// All calls, made by the given clients.
pub fn calls(clients: &Rc<Clients>) -> Vec<Call> {
    let mut all = Vec::new();
    macro_rules! call {
        ($name:literal, $answer:expr, |$client:ident| $call:expr) => {{
            let clients = clients.clone();
            let make = move || -> Pending {
                let $client = &clients;
                let call = $call;
                Box::pin(async move {
                    if let Err(error) = call.send().await {
                        panic!("{}: {:?}", $name, error);
                    }
                })
            };
            all.push(Call {
                name: $name,
                answer: $answer,
                make: Box::new(make),
            });
        }};
    }
    let empty = Answer::default();
    let json = Answer {
        body: "{}",
        ..empty
    };
    let none = Answer {
        status: 204,
        ..empty
    };
    let object = Answer {
        headers: &[("etag", "\"0\"")],
        body: "twelve values",
        ..empty
    };
    let sse_s3 = Answer {
        headers: &[
            ("etag", "\"0\""),
            ("x-amz-server-side-encryption", "AES256"),
        ],
        ..empty
    };
    let sse_kms = Answer {
        headers: &[
            ("etag", "\"0\""),
            ("x-amz-server-side-encryption", "aws:kms"),
            ("x-amz-server-side-encryption-aws-kms-key-id", KEY),
            ("x-amz-server-side-encryption-bucket-key-enabled", "true"),
        ],
        ..empty
    };

    call!("s3 GetObject", object, |c| match &c.buckets {
        Some([bucket, _]) => bucket.get_object(OBJECT),
        None => {
            let call = c.s3.get_object().bucket(BUCKET).key(OBJECT);
            call.expected_bucket_owner(EXAMPLE_ACCOUNT)
                .checksum_mode(ChecksumMode::Enabled)
        }
    });
    let head = Answer { body: "", ..object };
    call!("s3 HeadObject", head, |c| match &c.buckets {
        Some([bucket, _]) => bucket.head_object(OBJECT),
        None => {
            let call = c.s3.head_object().bucket(BUCKET).key(OBJECT);
            call.expected_bucket_owner(EXAMPLE_ACCOUNT)
        }
    });
    call!("s3 PutObject, SSE-S3", sse_s3, |c| c.put(false));
    call!("s3 PutObject, SSE-KMS", sse_kms, |c| c.put(true));
    call!("s3 UploadPart", sse_s3, |c| {
        let call = match &c.buckets {
            Some([bucket, _]) => bucket.upload_part(OBJECT, "upload-1", 1),
            None => {
                let call = c.s3.upload_part().bucket(BUCKET).key(OBJECT);
                let call = call.upload_id("upload-1").part_number(1);
                call.expected_bucket_owner(EXAMPLE_ACCOUNT)
                    .checksum_algorithm(ChecksumAlgorithm::Crc64Nvme)
            }
        };
        call.body(ByteStream::from_static(&[b'x'; 1024]))
    });

    let policy = bucket_policy();
    call!("s3 PutBucketPolicy, 2 kB", none, |c| {
        let call = c.s3.put_bucket_policy().bucket(BUCKET).policy(&policy);
        call.expected_bucket_owner(EXAMPLE_ACCOUNT)
    });
    call!("s3 PutBucketTagging", none, |c| {
        let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build();
        let tags = Tagging::builder()
            .tag_set(tag("team", "telemetry").expect("a tag"))
            .tag_set(tag("stage", "production").expect("a tag"));
        let call = c.s3.put_bucket_tagging().bucket(BUCKET);
        call.tagging(tags.build().expect("tags"))
            .expected_bucket_owner(EXAMPLE_ACCOUNT)
    });
    let role = Answer {
        body: "<CreateRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
               <CreateRoleResult><Role><Path>/</Path><RoleName>acme-telemetry</RoleName>\
               <RoleId>AROA0000000000000000</RoleId>\
               <Arn>arn:aws:iam::111122223333:role/acme-telemetry</Arn>\
               <CreateDate>2026-11-21T12:00:00Z</CreateDate></Role></CreateRoleResult>\
               </CreateRoleResponse>",
        ..empty
    };
    call!("iam CreateRole", role, |c| {
        let call = c.iam.create_role().role_name("acme-telemetry");
        call.assume_role_policy_document(TRUST)
            .description("sends readings of the plants")
    });
    let done = Answer {
        body: "<PutRolePolicyResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"/>",
        ..empty
    };
    let policy = identity_policy();
    call!("iam PutRolePolicy, 2 kB", done, |c| {
        let call = c.iam.put_role_policy().role_name("acme-telemetry");
        call.policy_name("readings").policy_document(&policy)
    });
    call!("iot CreateThing", json, |c| {
        let about = iot::AttributePayload::builder()
            .attributes("site", "plant 7")
            .attributes("model", "gateway v2");
        let call = c.iot.create_thing().thing_name("gateway-0042");
        call.attribute_payload(about.build())
    });
    call!("iot CreateTopicRule", empty, |c| {
        let store = iot::S3Action::builder()
            .role_arn(ROLE)
            .bucket_name(BUCKET)
            .key("${topic()}/${timestamp()}");
        let store = store.build().expect("an action");
        let rule = iot::TopicRulePayload::builder()
            .sql("SELECT temperature, humidity FROM 'plants/+/readings' WHERE temperature > 40")
            .description("readings that are too hot")
            .actions(iot::Action::builder().s3(store).build());
        let call = c.iot.create_topic_rule().rule_name("hot_readings");
        call.topic_rule_payload(rule.build().expect("a rule"))
    });
    let key = Answer {
        body: "{\"KeyMetadata\":{\"KeyId\":\"1234abcd-12ab-34cd-56ef-1234567890ab\"}}",
        ..empty
    };
    call!("kms CreateKey", key, |c| {
        let call = c.kms.create_key().policy(KEY_POLICY);
        call.description("readings of the plants")
    });
    call!("logs CreateLogGroup", empty, |c| {
        let call = c.logs.create_log_group().kms_key_id(KEY);
        call.log_group_name("/acme/telemetry")
    });
    let few = events(100);
    call!("logs PutLogEvents, 100", json, |c| {
        let call = c.logs.put_log_events().log_group_name("/acme/telemetry");
        call.log_stream_name("gateway-0042")
            .set_log_events(Some(few.clone()))
    });
    let many = events(10_000);
    call!("logs PutLogEvents, 10,000", json, |c| {
        let call = c.logs.put_log_events().log_group_name("/acme/telemetry");
        call.log_stream_name("gateway-0042")
            .set_log_events(Some(many.clone()))
    });
    let updated = Answer {
        body: "{\"updateDateTime\":1795000000.0,\"state\":\"UPDATING\"}",
        ..empty
    };
    call!("twinmaker UpdateEntity", updated, |c| {
        let value = twinmaker::DataValue::builder().string_value("gateway-0042");
        let property = twinmaker::PropertyRequest::builder().value(value.build());
        let update = twinmaker::ComponentUpdateRequest::builder()
            .description("where the readings come from")
            .property_updates("gateway", property.build());
        let call = c.twinmaker.update_entity().workspace_id("plants");
        call.entity_id("plant-7")
            .entity_name("plant 7")
            .component_updates("source", update.build())
    });
    call!("cloudtrail CreateTrail", json, |c| {
        let call = c.cloudtrail.create_trail().name("acme-all-regions");
        call.s3_bucket_name(BUCKET)
            .kms_key_id(KEY)
            .is_multi_region_trail(true)
            .include_global_service_events(true)
            .enable_log_file_validation(true)
    });
    all
}
