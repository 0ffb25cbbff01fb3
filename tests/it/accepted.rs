//! The accepted twins of the refused programs in `tests/ui/refused/`: same name, same wish, said
//! in a way that keeps the rule.

use palisade::iot::{
    Action, CaCertificate, CertificateSigningRequest, ErrorAction, Hook, HttpAuth, KafkaAuth,
    ProvisioningTemplate, PublicKeyPem, RegistrationCode, SecretReference, SigningKeys,
    TemplateBody, TopicRule, VerificationCertificate,
};
use palisade::policy::DevicePolicy;
use palisade::region::{self, AnyRegion, Region};
use palisade::testing::Cloud;
use palisade::text::{
    DevicePolicyName, Kind, PublicText, RoleSessionName, SerialNumber, SourceIdentity,
    TextException, ThingName, ThingTypeName, TopicName, TopicPattern,
};
use palisade::url::{HttpsOrigin, HttpsUrl, OutwardUrl};
use palisade::{
    AccessPointArn, AccountId, BrokenGlass, BucketName, Builder, CredentialSource, DeviceEndpoint,
    Encryption, Error, Keys, KmsKeyArn, LorawanKey, Mfa, MfaCode, MfaSerial, MfaSession, Outcome,
    Proxy, Reason, Refusal, RoleArn, Route, Rule, Service, Session, Tag, Tags, TlsVersion,
    VpcEndpointId, Waiver, access_point_arn, authorizer_name, bucket_name, device_policy_name,
    external_id, https_origin, https_url, iot, key_arn, lambda_arn, mfa_serial, object_key,
    outward_url, public_text, queue_url, reason, role_arn, role_session_name, rule, rule_text, s3,
    secret_arn, serial_pattern, signing_profile_name, sql, tag, tag_values, target_name,
    thing_name, thing_type_name, topic_name, topic_pattern, topic_rule_name, vpc_endpoint, waive,
};
use secrecy::SecretString;

use crate::mock;

const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

async fn session<R: Region>(region: R) -> Result<Session<R>, Error> {
    Session::builder(region)
        .danger_offline(mock::silent())
        .connect()
        .await
}

#[test]
fn url_plain_http() {
    let hook = https_url!("https://hooks.example.com/ingest");
    assert_eq!(hook.as_str(), "https://hooks.example.com/ingest");
}

#[test]
fn url_userinfo() {
    let hook = https_url!("https://hooks.example.com/");
    assert_eq!(hook.host(), "hooks.example.com");
}

#[test]
fn url_encoded_at() {
    let hook = https_url!("https://hooks.example.com/teams/ingest%40acme?to=a@b");
    assert_eq!(hook.host(), "hooks.example.com");
}

#[test]
fn url_not_a_literal() {
    let hook = String::from("https://hooks.example.com/");
    assert_eq!(
        HttpsUrl::parse(&hook).map(|url| url.port()),
        Ok(443),
        "run-time text goes through the run-time constructor"
    );
}

#[test]
fn url_given_as_text() {
    fn call(hook: &HttpsUrl) -> &str {
        hook.host()
    }
    assert_eq!(
        call(&https_url!("https://hooks.example.com/")),
        "hooks.example.com"
    );
}

#[test]
fn origin_pattern() {
    let origins = [
        https_origin!("https://app.example.com"),
        https_origin!("https://admin.example.com"),
    ];
    assert_eq!(origins[1].as_str(), "https://admin.example.com");
}

#[test]
fn origin_plain_http() {
    let origin = https_origin!("https://app.example.com:8443");
    assert_eq!(origin.as_str(), "https://app.example.com:8443");
}

#[test]
fn origin_with_path() {
    let origin = https_origin!("https://app.example.com");
    assert_eq!(origin.as_str(), "https://app.example.com");
}

#[test]
fn origin_not_a_literal() {
    let origin = String::from("https://app.example.com");
    assert_eq!(
        HttpsOrigin::try_from(origin),
        Ok(https_origin!("https://app.example.com"))
    );
}

#[test]
fn bucket_upper_case() {
    assert_eq!(bucket_name!("acme-telemetry").as_str(), "acme-telemetry");
}

#[test]
fn bucket_arn() {
    let arn = "arn:aws:s3:::acme-telemetry";
    let name = arn.strip_prefix("arn:aws:s3:::").map(BucketName::try_from);
    assert_eq!(name, Some(Ok(bucket_name!("acme-telemetry"))));
}

#[test]
fn bucket_directory() {
    assert_eq!(bucket_name!("acme--use1").as_str(), "acme--use1");
}

#[test]
fn access_point_multi_region() {
    let arn = access_point_arn!("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    assert_eq!((arn.region(), arn.name()), ("us-east-1", "acme-reports"));
}

#[test]
fn access_point_not_a_literal() {
    let arn = String::from("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    assert_eq!(
        AccessPointArn::try_from(arn).map(|arn| arn.account().to_owned()),
        Ok("111122223333".to_owned())
    );
}

#[test]
fn bucket_too_short() {
    assert_eq!(bucket_name!("abc").as_str(), "abc");
}

#[test]
fn bucket_not_a_literal() {
    let name = String::from("acme-telemetry");
    assert_eq!(
        BucketName::try_from(name),
        Ok(bucket_name!("acme-telemetry"))
    );
}

#[test]
fn key_alias() {
    let key =
        key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    assert_eq!(key.as_str(), KEY);
}

#[test]
fn key_bare_id() {
    let id = "1234abcd-12ab-34cd-56ef-1234567890ab";
    let key = KmsKeyArn::try_from(format!("arn:aws:kms:us-east-1:111122223333:key/{id}"));
    assert_eq!(key.map(|key| key.to_string()), Ok(KEY.to_owned()));
}

#[test]
fn key_truncated() {
    let key =
        key_arn!("arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab");
    assert_eq!(key.region(), "us-east-1");
}

#[test]
fn key_not_a_literal() {
    let key = String::from(KEY);
    assert!(KmsKeyArn::try_from(key).is_ok());
}

#[test]
fn reason_too_short() {
    let reason = reason!("because eu-west-1 lists none");
    assert_eq!(reason.as_str(), "because eu-west-1 lists none");
}

#[test]
fn reason_not_a_literal() {
    let why = String::from("no FIPS endpoints in eu-west-1");
    assert_eq!(
        Reason::try_from(why),
        Ok(reason!("no FIPS endpoints in eu-west-1"))
    );
}

#[test]
fn waiver_of_https() {
    let waiver: Waiver<rule::Fips> = waive!(rule::Fips, "no FIPS endpoints in eu-west-1");
    assert_eq!(waiver.rule(), Rule::Fips);
}

#[test]
fn waiver_without_reason() {
    let waiver = waive!(rule::Discovery, "test data only in this account");
    assert_eq!(waiver.reason().as_str(), "test data only in this account");
}

#[test]
fn waiver_reason_too_short() {
    let why = reason!("test data only in this account");
    assert_eq!(Waiver::<rule::Discovery>::new(why.clone()).reason(), &why);
}

#[tokio::test]
async fn region_as_text() -> Result<(), Box<dyn std::error::Error>> {
    let session = session(AnyRegion::new("us-east-1")?).await?;
    assert_eq!(session.region().name(), "us-east-1");
    Ok(())
}

#[tokio::test]
async fn s3_region_without_fips() -> Result<(), Error> {
    let _ = s3::Client::new(&session(region::CaWest1).await?);
    let reason = reason!("no FIPS endpoints in eu-west-1");
    let _ = s3::Client::new(&session(region::EuWest1.standard_endpoints(reason)).await?);
    Ok(())
}

#[tokio::test]
async fn s3_region_known_at_run_time() -> Result<(), Error> {
    s3::Client::try_new(&session(AnyRegion::from(region::UsEast1)).await?)?;
    Ok(())
}

#[tokio::test]
async fn iot_region_without_fips() -> Result<(), Error> {
    let _ = iot::Client::new(&session(region::CaCentral1).await?);
    let reason = reason!("no FIPS endpoints in eu-west-1");
    let _ = iot::Client::new(&session(region::EuWest1.standard_endpoints(reason)).await?);
    Ok(())
}

#[tokio::test]
async fn iot_region_known_at_run_time() -> Result<(), Error> {
    iot::Client::try_new(&session(AnyRegion::from(region::UsEast1)).await?)?;
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn cloudtrail_region_without_fips() -> Result<(), Error> {
    let _ = palisade::cloudtrail::Client::new(&session(region::UsEast2).await?);
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoint in eu-west-1"));
    let _ = palisade::cloudtrail::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn iam_region_without_fips() -> Result<(), Error> {
    let _ = palisade::iam::Client::new(&session(region::EuWest1).await?);
    let here = region::CnNorth1.standard_endpoints(reason!("no FIPS endpoint in cn-north-1"));
    let (builder, _) = crate::matrix::offline(here).expect("an authority of one's own");
    let _ = palisade::iam::Client::new(&builder.connect().await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn iot_data_region_without_fips() -> Result<(), Error> {
    let _ = palisade::iot_data::Client::new(&session(region::CaCentral1).await?);
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoint in eu-west-1"));
    let _ = palisade::iot_data::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn iot_data_own_endpoint_with_fips() -> Result<(), Error> {
    let here = region::UsEast1.standard_endpoints(reason!("the account's own endpoint"));
    let session = session(here).await?;
    let host = "a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com";
    let own = DeviceEndpoint::new(host, &session.region().any())?;
    let _ = palisade::iot_data::Client::at(&session, &own)?;
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn iot_data_publish_to_wildcard() -> Result<(), Error> {
    let data = palisade::iot_data::Client::new(&session(region::UsEast1).await?);
    data.publish(&topic_name!("acme/press-17/commands"), "stop")
        .send()
        .await
}

#[cfg(feature = "full")]
#[tokio::test]
async fn iot_data_publish_to_text() -> Result<(), Error> {
    let data = palisade::iot_data::Client::new(&session(region::UsEast1).await?);
    let topic = TopicName::try_from(format!("acme/press-{}/commands", 17))?;
    data.publish(&topic, "stop").send().await
}

#[cfg(feature = "full")]
#[tokio::test]
async fn kms_region_without_fips() -> Result<(), Error> {
    let _ = palisade::kms::Client::new(&session(region::EuWest1).await?);
    let here = region::ApEast2.standard_endpoints(reason!("no FIPS endpoint in ap-east-2"));
    let _ = palisade::kms::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn logs_region_without_fips() -> Result<(), Error> {
    let _ = palisade::logs::Client::new(&session(region::CaWest1).await?);
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoint in eu-west-1"));
    let _ = palisade::logs::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn macie_region_without_fips() -> Result<(), Error> {
    let _ = palisade::macie::Client::new(&session(region::UsEast1).await?);
    let here = region::UsGovWest1.standard_endpoints(reason!("no FIPS endpoint in us-gov-west-1"));
    let _ = palisade::macie::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn s3control_region_without_fips() -> Result<(), Error> {
    let _ = palisade::s3control::Client::new(&session(region::CaCentral1).await?);
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoint in eu-west-1"));
    let _ = palisade::s3control::Client::new(&session(here).await?);
    Ok(())
}

#[tokio::test]
async fn sts_region_without_fips() -> Result<(), Error> {
    let _ = palisade::sts::Client::new(&session(region::UsWest2).await?);
    let here = region::CaCentral1.standard_endpoints(reason!("no FIPS endpoint in ca-central-1"));
    let _ = palisade::sts::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn twinmaker_region_without_fips() -> Result<(), Error> {
    let _ = palisade::twinmaker::Client::new(&session(region::UsWest2).await?);
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoint in eu-west-1"));
    let _ = palisade::twinmaker::Client::new(&session(here).await?);
    Ok(())
}

#[cfg(feature = "full")]
#[tokio::test]
async fn twinmaker_region_without_it() -> Result<(), Error> {
    let here = region::EuCentral1.standard_endpoints(reason!("no FIPS endpoint in eu-central-1"));
    let _ = palisade::twinmaker::Client::new(&session(here).await?);
    let here = AnyRegion::new("eu-west-3")?;
    let here = session(here.standard_endpoints(reason!("AWS may have added it since"))).await?;
    assert!(palisade::twinmaker::Client::try_new(&here).is_ok());
    Ok(())
}

#[cfg(feature = "full")]
#[test]
fn twinmaker_workspace_from_arn() {
    use palisade::twinmaker::{Client, CreateWorkspace};
    fn create(twin: &Client, bucket: &palisade::BucketProof, role: RoleArn) -> CreateWorkspace {
        twin.create_workspace(palisade::workspace_id!("plant"), bucket, role)
    }
    let _ = create;
}

#[cfg(feature = "full")]
#[test]
fn twinmaker_workspace_declared_bucket() {
    use palisade::twinmaker::{Client, CreateWorkspace};
    fn create(twin: &Client, bucket: &s3::VerifiedBucket, role: RoleArn) -> CreateWorkspace {
        twin.create_workspace(palisade::workspace_id!("plant"), bucket, role)
    }
    let _ = create;
}

#[cfg(feature = "full")]
#[test]
fn twinmaker_workspace_foreign_bucket() {
    use palisade::twinmaker::{AdoptWorkspace, Client};
    fn adopt(twin: &Client, bucket: &s3::VerifiedBucket) -> AdoptWorkspace {
        twin.adopt_workspace(palisade::workspace_id!("plant"), bucket)
    }
    let _ = adopt;
}

#[cfg(feature = "full")]
#[test]
fn twinmaker_import_from_workspace() {
    use palisade::twinmaker::{
        Client, MetadataTransfer, TransferSiteWise, TransferWorkspace, Workspace,
    };
    async fn transfer(
        twin: &Client,
        plant: &Workspace,
        bucket: &s3::VerifiedBucket,
    ) -> Result<(), Error> {
        let models = TransferSiteWise::all();
        twin.transfer_metadata(MetadataTransfer::to_workspace(models, plant))
            .send()
            .await?;
        let all = TransferWorkspace::of(plant);
        twin.transfer_metadata(MetadataTransfer::to_bucket(all, bucket, None))
            .send()
            .await
            .map(drop)
    }
    let _ = transfer;
}

#[cfg(feature = "full")]
#[test]
fn twinmaker_export_to_declared_bucket() {
    use palisade::twinmaker::{Client, MetadataTransfer, TransferSiteWise};
    async fn export(twin: &Client, bucket: &palisade::BucketProof) -> Result<(), Error> {
        let all = TransferSiteWise::all();
        twin.transfer_metadata(MetadataTransfer::to_bucket(
            all,
            bucket,
            object_key!("models"),
        ))
        .send()
        .await
        .map(drop)
    }
    let _ = export;
}

#[test]
fn twinmaker_workspace_id_with_dot() {
    assert_eq!(palisade::workspace_id!("plant-4").as_str(), "plant-4");
}

#[test]
fn standard_endpoints_without_reason() {
    let here = region::EuWest1.standard_endpoints(reason!("no FIPS endpoints in eu-west-1"));
    assert_eq!(here.reason().as_str(), "no FIPS endpoints in eu-west-1");
}

#[test]
fn standard_endpoints_with_text() -> Result<(), palisade::InvalidReason> {
    let reason = Reason::try_from("no FIPS endpoints in eu-west-1")?;
    assert_eq!(
        region::EuWest1.standard_endpoints(reason).region(),
        &region::EuWest1
    );
    Ok(())
}

#[tokio::test]
async fn tls_1_1() -> Result<(), Error> {
    for version in [TlsVersion::V1_2, TlsVersion::V1_3] {
        Session::builder(region::UsEast1)
            .minimum_tls(version)
            .danger_offline(mock::silent())
            .connect()
            .await?;
    }
    Ok(())
}

#[tokio::test]
async fn declare_without_encryption() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    assert_eq!(bucket.encryption(), &Encryption::sse_s3());
    Ok(())
}

#[tokio::test]
async fn declare_with_text() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let name = BucketName::try_from("acme-telemetry")?;
    assert_eq!(
        s3.declare(name, Encryption::sse_s3()).name().as_str(),
        "acme-telemetry"
    );
    Ok(())
}

#[tokio::test]
async fn foreign_without_reason() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let owner = AccountId::try_from("999999999999")?;
    let reason = reason!("public weather data, read only");
    let weather = s3.declare_foreign(bucket_name!("weather-archive"), owner, reason);
    assert_eq!(weather.name(), &bucket_name!("weather-archive"));
    Ok(())
}

#[tokio::test]
async fn copy_from_text() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let owner = AccountId::try_from("999999999999")?;
    let reason = reason!("public weather data, read only");
    let weather = s3.declare_foreign(bucket_name!("weather-archive"), owner, reason);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let copy = bucket.copy_object("copy", &weather, "a key");
    assert_eq!(
        copy.get_copy_source().as_deref(),
        Some("weather-archive/a%20key")
    );
    Ok(())
}

#[test]
fn encryption_with_alias() -> Result<(), Refusal> {
    let encryption = Encryption::kms(KmsKeyArn::try_from(KEY)?);
    assert_eq!(encryption.algorithm(), "aws:kms");
    Ok(())
}

#[test]
fn encryption_by_customer_key() -> Result<(), Refusal> {
    let encryption = Encryption::dsse_kms(KmsKeyArn::try_from(KEY)?);
    assert!(!encryption.bucket_key(), "DSSE-KMS has no bucket key");
    Ok(())
}

#[test]
fn proxy_printed() -> Result<(), Refusal> {
    let password = SecretString::from("hunter2");
    let proxy = Proxy::tls("proxy.example.com", 443)?.login("acme", &password)?;
    let printed = format!("{proxy:?}");
    assert!(!printed.contains("hunter2"), "{printed}");
    assert!(!printed.contains("aHVudGVyMg"), "{printed}");
    assert!(!printed.contains("YWNtZTpodW50ZXIy"), "{printed}");
    Ok(())
}

async fn link() -> Result<s3::PresignedUrl, Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    bucket.presign_get("reports/2026.pdf").sign().await
}

#[tokio::test]
async fn presigned_printed() -> Result<(), Error> {
    let link = link().await?;
    assert!(format!("Location: {}", link.expose_url()).starts_with("Location: https://acme-"));
    Ok(())
}

#[tokio::test]
async fn presigned_by_default() -> Result<(), Error> {
    assert_eq!(link().await?.method(), "GET");
    Ok(())
}

#[tokio::test]
async fn presigned_given_as_text() -> Result<(), Error> {
    fn redirect(location: &str) -> bool {
        location.contains("X-Amz-Signature=")
    }
    assert!(redirect(link().await?.expose_url()));
    Ok(())
}

#[tokio::test]
async fn presigned_put_without_length() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    let put = bucket.presign_put("upload.bin", 1024, "application/octet-stream");
    assert_eq!(put.sign().await?.method(), "PUT");
    Ok(())
}

async fn proven() -> s3::VerifiedBucket {
    let scene = crate::support::scene().await;
    let name = bucket_name!("acme-new");
    let create = scene.s3.create_bucket(name, Encryption::sse_s3());
    create.send().await.expect("a bucket")
}

#[tokio::test]
async fn create_bucket_without_encryption() {
    assert_eq!(proven().await.encryption(), &Encryption::sse_s3());
}

#[tokio::test]
async fn verified_bucket_by_hand() {
    let bucket: s3::VerifiedBucket = proven().await;
    assert_eq!(bucket.name().as_str(), "acme-new");
}

#[tokio::test]
async fn verified_bucket_by_default() {
    let bucket: Option<s3::VerifiedBucket> = Option::default();
    assert!(
        bucket.is_none(),
        "what is not there yet has a type of its own"
    );
}

#[tokio::test]
async fn verified_bucket_from_text() -> Result<(), Error> {
    // What is stored is the name; the bucket is read again.
    let scene = crate::support::scene().await;
    let name: String = serde_json::from_str("\"acme-telemetry\"").expect("a name");
    let adopt = scene.s3.adopt(BucketName::try_from(name)?);
    assert!(adopt.send().await.is_err(), "it was never made safe");
    Ok(())
}

#[tokio::test]
async fn bucket_proof_by_hand() {
    let bucket = proven().await;
    let proof: &palisade::BucketProof = bucket.proof();
    assert_eq!(proof.name().as_str(), "acme-new");
}

#[tokio::test]
async fn bucket_proof_by_default() {
    let proof: Option<palisade::BucketProof> = Option::default();
    assert!(proof.is_none());
}

#[tokio::test]
async fn bucket_proof_from_text() {
    let proof = proven().await.proof().clone();
    assert_eq!(proof.encryption(), &Encryption::sse_s3());
}

#[test]
fn public_text_email() {
    let note = public_text!("ask the desk of the north hall");
    assert_eq!(note.as_str(), "ask the desk of the north hall");
}

#[test]
fn public_text_too_long() -> Result<(), Refusal> {
    let long = PublicText::try_from("x".repeat(4096))?;
    assert_eq!(long.as_str().len(), 4096);
    Ok(())
}

#[test]
fn public_text_not_a_literal() {
    let note = String::from("replaced the pump of line 4");
    assert_eq!(
        PublicText::try_from(note),
        Ok(public_text!("replaced the pump of line 4"))
    );
}

#[test]
fn public_text_given_as_text() {
    fn annotate(note: &PublicText) -> &str {
        note.as_str()
    }
    assert_eq!(
        annotate(&public_text!("replaced the pump of line 4")),
        "replaced the pump of line 4"
    );
}

#[test]
fn tag_email() {
    assert_eq!(tag!("owner", "desk-7").value(), "desk-7");
}

#[test]
fn tag_reserved() {
    assert_eq!(tag!("team", "telemetry").key(), "team");
}

#[test]
fn tag_not_a_literal() {
    let team = String::from("telemetry");
    assert_eq!(Tag::new("team", team), Ok(tag!("team", "telemetry")));
}

#[test]
fn tag_of_constants() {
    const TAG: &str = "telemetry";
    let tag = tag!(concat!("te", "am"), const { TAG });
    assert_eq!(tag, tag!("team", "telemetry"));
}

#[test]
fn tag_of_three() {
    let tags = Tags::of([tag!("team", "telemetry"), tag!("hall", "north")]);
    assert_eq!(tags.map(|tags| tags.len()), Ok(2));
}

#[test]
fn tag_values_email() {
    tag_values! {
        enum Owner: "owner" {
            Desk = "desk-7",
        }
    }
    assert_eq!(Tag::from(Owner::Desk), tag!("owner", "desk-7"));
}

#[test]
fn tag_values_without_key() {
    tag_values! {
        enum Stage: "stage" {
            Production = "prod",
        }
    }
    assert_eq!("prod".parse(), Ok(Stage::Production));
}

#[test]
fn thing_name_with_slash() {
    assert_eq!(
        thing_name!("halls:gateway-0042").as_str(),
        "halls:gateway-0042"
    );
}

#[test]
fn thing_name_concat() {
    let name = thing_name!(concat!("gateways", ":", "0042"));
    assert_eq!(name.as_str(), "gateways:0042");
}

#[test]
fn thing_name_env() {
    let name = thing_name!(env!("CARGO_PKG_NAME"));
    assert_eq!(name.as_str(), env!("CARGO_PKG_NAME"));
}

#[test]
fn thing_name_formatted() {
    let name = ThingName::try_from(format!("gateway-{:04}", 42));
    assert_eq!(name, Ok(thing_name!("gateway-0042")));
}

#[test]
fn topic_name_wildcard() {
    assert_eq!(
        topic_name!("halls/7/temperature").as_str(),
        "halls/7/temperature"
    );
}

#[test]
fn topic_name_ingest_wildcard() {
    let topic = topic_name!("$aws/rules/Rule_7/halls/7/temperature");
    assert_eq!(topic.as_str(), "$aws/rules/Rule_7/halls/7/temperature");
}

#[test]
fn object_key_email() {
    assert_eq!(
        object_key!("users/4711/photo.jpg").as_str(),
        "users/4711/photo.jpg"
    );
}

#[test]
fn role_session_name_email() -> Result<(), Refusal> {
    assert_eq!(
        role_session_name!("nightly-export").as_str(),
        "nightly-export"
    );
    let jane = RoleSessionName::naming_a_person("jane@example.com")?;
    assert_eq!(jane.as_str(), "jane@example.com");
    Ok(())
}

#[test]
fn serial_pattern_with_space() {
    assert_eq!(serial_pattern!("AA-########").to_string(), "AA-########");
}

#[test]
fn serial_number_by_hand() -> Result<(), Refusal> {
    let serial: SerialNumber = serial_pattern!("AA-########").read("QX-00421187")?;
    assert_eq!(serial.as_str(), "QX-00421187");
    Ok(())
}

#[test]
fn text_exception_without_reason() -> Result<(), Refusal> {
    let why = reason!("the archive's readers look for senders");
    let exception = TextException::new(
        Service::S3,
        "PutObject",
        "Metadata",
        Kind::Email,
        why.clone(),
    )?;
    assert_eq!(exception.reason(), &why);
    Ok(())
}

async fn mfa() -> Result<(Cloud, MfaSession<region::UsEast1>), Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    let device = cloud.iam().add_mfa_device("operator");
    let serial = MfaSerial::try_from(device.serial())?;
    let session = Session::builder(region::UsEast1).danger_test_cloud(cloud.door());
    let mfa = Mfa::new(serial, move |_| {
        let code = device.code().parse();
        async { Ok(code?) }
    });
    Ok((cloud, session.connect_with_mfa(mfa).await?))
}

#[tokio::test]
async fn broken_glass_of_fips() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let glass = mfa.break_glass(waive!(rule::Private, "the press kit is public by contract"))?;
    assert_eq!(glass.account(), mfa.account());
    Ok(())
}

#[tokio::test]
async fn broken_glass_of_another_rule() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let glass = mfa.break_glass(waive!(rule::Private, "the press kit is public by contract"))?;
    let s3 = s3::Client::new(&mfa);
    let adopt = s3.adopt(bucket_name!("acme-press-kit"));
    let _ = adopt.accept_public(s3::Control::Website, &glass);
    Ok(())
}

#[tokio::test]
async fn broken_glass_missing() -> Result<(), Box<dyn std::error::Error>> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let elsewhere = reason!("the account blocks public access");
    let adopt = s3.adopt(bucket_name!("acme-archive"));
    let _ = adopt.enforced_elsewhere(s3::Control::PublicAccess, elsewhere);
    Ok(())
}

#[tokio::test]
async fn waiver_for_broken_glass() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let waiver = waive!(rule::Private, "the press kit is public by contract");
    assert_eq!(mfa.break_glass(waiver.clone())?.reason(), waiver.reason());
    Ok(())
}

#[tokio::test]
async fn waiver_of_a_call() -> Result<(), Error> {
    let s3 = s3::Client::new(&session(region::UsEast1).await?);
    let versioning = s3.sdk().put_bucket_versioning().bucket("acme-scratch");
    let waiver = waive!(rule::Integrity, "scratch space, emptied every night");
    let _ = versioning.customize().interceptor(waiver);
    Ok(())
}

#[tokio::test]
async fn waiver_for_a_closure() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let glass = mfa.break_glass(waive!(rule::Private, "the press kit is public by contract"))?;
    let s3 = s3::Client::new(&mfa);
    let listed = s3.with_glass(&glass, async |s3| s3.sdk().list_buckets().send().await);
    listed.await??;
    Ok(())
}

#[tokio::test]
async fn broken_glass_by_hand() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let waiver = waive!(rule::Keys, "the key was made by mistake today");
    let _: BrokenGlass<rule::Keys> = mfa.break_glass(waiver)?;
    Ok(())
}

#[tokio::test]
async fn mfa_session_by_hand() -> Result<(), Box<dyn std::error::Error>> {
    let (_cloud, mfa) = mfa().await?;
    let again: MfaSession<_> = mfa.session().mfa()?;
    assert_eq!(again.serial(), mfa.serial());
    Ok(())
}

#[tokio::test]
async fn mfa_session_of_a_session() -> Result<(), Box<dyn std::error::Error>> {
    let error = session(region::UsEast1).await?.mfa().unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Mfa));
    Ok(())
}

#[test]
fn mfa_code_printed() -> Result<(), Refusal> {
    let code: MfaCode = "123456".parse()?;
    assert_eq!(format!("{code:?}"), "MfaCode(left out)");
    Ok(())
}

#[test]
fn lorawan_key_printed() -> Result<(), Refusal> {
    let key = LorawanKey::generate()?;
    assert_eq!(format!("{key:?}"), "LorawanKey(left out)");
    Ok(())
}

#[test]
fn mfa_code_copied() -> Result<(), Refusal> {
    let [one, other]: [MfaCode; 2] = ["123456".parse()?, "234567".parse()?];
    drop((one, other));
    Ok(())
}

#[test]
fn mfa_serial_of_a_security_key() {
    let serial = mfa_serial!("arn:aws:iam::111122223333:mfa/operator");
    let account = serial.account();
    assert_eq!(
        account.as_ref().map(AccountId::as_str),
        Some("111122223333")
    );
}

#[test]
fn keys_given_as_text() {
    let secret = SecretString::from("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    let keys = Keys::temporary("ASIAIOSFODNN7EXAMPLE", secret, "token".into());
    assert!(!format!("{:?}", CredentialSource::Keys(keys)).contains("wJalr"));
}

#[test]
fn long_lived_keys_without_reason() {
    let reason = reason!("the data centre has no roles yet");
    let _ = Keys::long_lived("AKIAIOSFODNN7EXAMPLE", "secret".into(), reason);
}

#[test]
fn role_arn_of_a_user() {
    let role = role_arn!("arn:aws:iam::111122223333:role/deploy");
    assert_eq!(role.name(), "deploy");
}

#[tokio::test]
async fn assume_role_with_text() -> Result<(), Box<dyn std::error::Error>> {
    let role = RoleArn::try_from("arn:aws:iam::111122223333:role/deploy")?;
    let name = RoleSessionName::try_from("nightly")?;
    let _ = session(region::UsEast1).await?.assume_role(role, name);
    Ok(())
}

#[test]
fn source_identity_email() -> Result<(), Refusal> {
    let jane = SourceIdentity::naming_a_person("jane@example.com")?;
    assert_eq!(jane.as_str(), "jane@example.com");
    Ok(())
}

#[test]
fn external_id_with_space() {
    assert_eq!(external_id!("acme-unit-7").as_str(), "acme-unit-7");
}

fn privately<R: region::StandardEndpoints>(region: R, id: VpcEndpointId) -> Builder<R> {
    Session::builder(region).route(Service::S3, Route::VpcEndpoint(id))
}

#[test]
fn route_with_fips() {
    let here = region::UsEast1.standard_endpoints(reason!("private endpoint without private DNS"));
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    drop(privately(here, endpoint));
}

#[test]
fn route_with_fips_at_run_time() {
    let here = AnyRegion::from(region::UsEast1);
    let here = here.standard_endpoints(reason!("private endpoint without private DNS"));
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    drop(privately(here, endpoint));
}

#[test]
fn route_as_url() -> Result<(), Refusal> {
    let here = region::UsEast1.standard_endpoints(reason!("private endpoint without private DNS"));
    let endpoint = VpcEndpointId::try_from("vpce-0123456789abcdef0-a1b2c3d4")?;
    drop(privately(here, endpoint));
    Ok(())
}

#[test]
fn vpc_endpoint_url() {
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    assert_eq!(endpoint.zone(), None);
}

#[test]
fn vpc_endpoint_bare_id() {
    let endpoint = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4-us-east-1a");
    assert_eq!(endpoint.zone(), Some("us-east-1a"));
}

#[test]
fn vpc_endpoint_not_a_literal() -> Result<(), Refusal> {
    let id = String::from("vpce-0123456789abcdef0-a1b2c3d4");
    assert_eq!(VpcEndpointId::try_from(id.clone())?.as_str(), id);
    Ok(())
}

#[tokio::test]
async fn iot_authorizer_without_keys() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
    let public = rcgen::KeyPair::generate().expect("a key").public_key_pem();
    let keys = SigningKeys::new("x-acme-token", "2026-a", PublicKeyPem::from_pem(public)?)?;
    let create = iot.create_authorizer(authorizer_name!("presses"), function, keys);
    assert_eq!(create.get_signing_disabled(), &Some(false));
    Ok(())
}

#[tokio::test]
async fn iot_policy_named_by_text() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let name = DevicePolicyName::try_from(String::from("press"))?;
    let _create = iot.create_policy(name, DevicePolicy::of_things());
    Ok(())
}

#[tokio::test]
async fn iot_policy_of_a_text() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "iot:Publish", "Resource": "arn:aws:iot:us-east-1:111122223333:topic/acme/a"}]}"#;
    let policy = DevicePolicy::parse(document)?;
    let _create = iot.create_policy(device_policy_name!("press"), policy);
    Ok(())
}

#[tokio::test]
async fn iot_thing_type_of_a_text() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let press = || iot.create_thing(thing_name!("press-17"));
    let kind = ThingTypeName::try_from("press")?;
    drop(press().thing_type(thing_type_name!("press")));
    drop(press().thing_type(&kind));
    drop(press().thing_type(Some(kind)));
    drop(press().thing_type(None));
    Ok(())
}

#[test]
fn iot_transfer_without_reason() {
    fn sell(certificate: &iot::Certificate, buyer: &AccountId) -> iot::TransferCertificate {
        certificate.transfer(buyer, waive!(rule::Owner, "the hall was sold"))
    }
    let _ = sell;
}

#[tokio::test]
async fn iot_certificate_for_a_text() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(vec!["press-17".to_owned()]).expect("a name");
    let request = params.serialize_request(&key).expect("a request");
    let request = CertificateSigningRequest::from_pem(request.pem().expect("PEM"))?;
    let _create = iot.create_certificate_from_csr(request);
    Ok(())
}

#[test]
fn iot_authority_without_proof() {
    fn own(
        iot: &iot::Client,
        ca: CaCertificate,
        proof: VerificationCertificate,
    ) -> iot::RegisterCaCertificate {
        iot.register_ca_certificate(ca, proof)
    }
    let _ = own;
}

#[test]
fn iot_fleet_without_hook() {
    fn presses(body: TemplateBody) -> ProvisioningTemplate {
        let hook = Hook::none(reason!("an installer makes a claim for each device"));
        ProvisioningTemplate::fleet(body, hook)
    }
    let _ = presses;
}

#[test]
fn iot_code_printed() {
    fn log(code: &RegistrationCode) -> String {
        format!("{code:?}")
    }
    let _ = log;
}

#[test]
fn topic_pattern_open() {
    let pattern = topic_pattern!("acme/#");
    assert_eq!(pattern.as_str(), "acme/#");
}

#[test]
fn topic_pattern_of_all_things() {
    let own = topic_pattern!("$aws/things/${iot:Connection.Thing.ThingName}/shadow/update");
    assert!(own.as_str().ends_with("/shadow/update"));
}

#[test]
fn topic_pattern_with_star() {
    let pattern = topic_pattern!("acme/+");
    assert_eq!(pattern.as_str(), "acme/+");
}

#[test]
fn topic_pattern_not_a_literal() -> Result<(), Refusal> {
    let hall = String::from("acme/north/#");
    assert_eq!(
        TopicPattern::try_from(hall)?,
        topic_pattern!("acme/north/#")
    );
    Ok(())
}

fn role_of_rules() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/rules")
}

#[test]
fn outward_url_plain_http() {
    let url = outward_url!("https://api.example.com/in");
    assert_eq!(url.host(), "api.example.com");
}

#[test]
fn outward_url_metadata() {
    let url = outward_url!("https://8.8.8.8/in");
    assert_eq!(url.host(), "8.8.8.8");
}

#[test]
fn outward_url_template_in_host() {
    let url = outward_url!("https://api.example.com/${topic(2)}/in");
    assert!(url.has_template());
}

#[test]
fn outward_url_not_a_literal() -> Result<(), Refusal> {
    let url = String::from("https://api.example.com/in");
    assert_eq!(OutwardUrl::try_from(url)?.host(), "api.example.com");
    Ok(())
}

#[test]
fn rule_http_action_with_text() {
    let auth = HttpAuth::confirmed_destination(reason!("an echo of public readings"));
    drop(Action::http(
        outward_url!("https://api.example.com/in"),
        auth,
    ));
}

#[test]
fn rule_without_error_action() {
    let queue = queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
    let errors = ErrorAction::to(Action::sqs(queue, role_of_rules()));
    drop(TopicRule::new(
        sql!("SELECT * FROM 'acme/+/readings'"),
        errors,
    ));
}

#[tokio::test]
async fn rule_errors_declined_without_reason() {
    let session = Session::builder(region::UsEast1).danger_offline(mock::silent());
    let session = session.connect().await.unwrap();
    let iot = iot::Client::new(&session);
    let why = reason!("readings come again every second");
    let rule = TopicRule::new(sql!("SELECT * FROM 'a'"), ErrorAction::none(why.clone()));
    drop(iot.create_topic_rule(topic_rule_name!("readings"), rule));
    let evidence = session.evidence();
    let mut about = evidence.about(Rule::DeviceLogs);
    let noted = about.any(|entry| {
        entry.outcome == Outcome::SetAside
            && entry.subject == "iot topic rule without an error action"
            && entry.detail == why.as_str()
    });
    assert!(noted, "{evidence:?}");
}

#[tokio::test]
async fn rule_s3_action_with_bucket_name() {
    let session = Session::builder(region::UsEast1).danger_offline(mock::silent());
    let session = session.connect().await.unwrap();
    let s3 = s3::Client::new(&session);
    let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
    drop(Action::s3(
        &bucket,
        rule_text!("${topic(2)}.json"),
        role_of_rules(),
    ));
}

#[test]
fn rule_target_with_template() {
    assert_eq!(target_name!("readings").as_str(), "readings");
    assert_eq!(
        rule_text!("readings-${topic(2)}").as_str(),
        "readings-${topic(2)}"
    );
}

#[test]
fn rule_kafka_in_plaintext() -> Result<(), Refusal> {
    let secret =
        secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_rules-a1B2c3");
    let user = SecretReference::string(&secret, "username", &role_of_rules())?;
    let password = SecretReference::string(&secret, "password", &role_of_rules())?;
    drop(KafkaAuth::scram_sha_512(user, password));
    Ok(())
}

#[tokio::test]
async fn iot_domain_with_tls_1_0() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let why = waive!(rule::Fips, "gateways are built without a FIPS module");
    let name = palisade::domain_configuration_name!("devices");
    drop(iot.create_domain_configuration(name, iot::TlsPolicy::Tls12, why));
    Ok(())
}

#[tokio::test]
async fn iot_domain_with_fips() -> Result<(), Error> {
    let reason = reason!("devices use a TLS policy of their own");
    let session = session(region::UsEast1.standard_endpoints(reason)).await?;
    let iot = iot::Client::new(&session);
    let name = palisade::domain_configuration_name!("devices");
    drop(iot.create_domain_configuration(name, iot::TlsPolicy::Tls13Only, &session));
    Ok(())
}

#[test]
fn iot_fips_endpoint_unlisted() {
    let endpoint = DeviceEndpoint::fips_in(region::CaCentral1);
    assert_eq!(endpoint.host(), "data.iot-fips.ca-central-1.amazonaws.com");
}

#[test]
fn iot_job_document_unverified() {
    fn document(bucket: &s3::VerifiedBucket, role: RoleArn) -> iot::JobDocument {
        iot::JobDocument::in_bucket(bucket, object_key!("jobs/update.json"), role)
    }
    let _ = document;
}

#[test]
fn iot_stream_file_unverified() {
    fn file(bucket: &palisade::BucketProof) -> iot::StreamFile {
        iot::StreamFile::new(0, bucket, object_key!("firmware/2.1.bin"))
    }
    let _ = file;
}

#[tokio::test]
async fn iot_logging_disabled() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-logs");
    drop(iot.set_v2_logging(role, iot::LogLevel::Error));
    Ok(())
}

#[tokio::test]
async fn iot_encryption_with_alias() -> Result<(), Error> {
    let iot = iot::Client::new(&session(region::UsEast1).await?);
    let role = role_arn!("arn:aws:iam::111122223333:role/iot-key");
    drop(iot.encrypt_with(key_arn!(const { KEY }), role));
    Ok(())
}

#[test]
fn iot_update_without_signing() {
    fn file(bucket: &s3::VerifiedBucket) -> iot::OtaFile {
        let signing =
            iot::CodeSigning::by_profile(signing_profile_name!("presses"), bucket, "signed/");
        iot::OtaFile::in_bucket(
            "/firmware",
            bucket,
            object_key!("firmware/2.1.bin"),
            signing,
        )
    }
    let _ = file;
}
