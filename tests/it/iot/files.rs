//! Jobs, streams and updates: files of buckets that the same cloud made and proved, by links of minutes, signed.

use std::time::Duration;

use palisade::aws_sdk_iot::types::{CodeSigning as SdkSigning, OtaUpdateFile};
use palisade::iot::{
    self, CertificateChain, CodeSigning, HashAlgorithm, JobDocument, OtaFile, SignatureAlgorithm,
    StreamFile, Target,
};
use palisade::s3::VerifiedBucket;
use palisade::{
    Encryption, RoleArn, Rule, bucket_name, job_id, object_key, ota_update_id, role_arn, rule, s3,
    signing_job_id, signing_profile_name, stream_id, thing_group_name, thing_name, waive,
};
use serde_json::{Value, json};

use super::{code, elsewhere, kept, on_cloud};
use crate::support::{Scene, refused};

const SIGNED: &str = "https://acme.s3.us-east-1.amazonaws.com/f.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256\
    &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Fus-east-1%2Fs3%2Faws4_request\
    &X-Amz-Date=20261121T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host\
    &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/iot-files")
}

async fn verified() -> (Scene, iot::Client, VerifiedBucket) {
    let (scene, iot) = on_cloud().await;
    let create = scene
        .s3
        .create_bucket(bucket_name!("acme-firmware"), Encryption::sse_s3());
    let bucket = create.send().await.expect("a bucket");
    (scene, iot, bucket)
}

#[tokio::test]
async fn a_job_takes_its_document_from_a_verified_bucket() {
    let (scene, iot, bucket) = verified().await;
    let key = object_key!("jobs/a b.json");
    let create = || async {
        let document = JobDocument::in_bucket(&bucket, key.clone(), role());
        let targets = [
            Target::from(thing_name!("press-17")),
            thing_group_name!("presses").into(),
        ];
        let call = iot.create_job(job_id!("update-2-1"), targets, document);
        code(call.await.expect("a call").send().await)
    };
    let text = r#"{"do": "reboot"}"#;
    let put = bucket
        .put_object(key.as_str())
        .body(text.as_bytes().to_vec().into());
    put.send().await.expect("stored");
    assert_eq!(create().await, "");
    assert_eq!(create().await, "ResourceAlreadyExistsException");
    let read = iot.sdk().get_job_document().job_id("update-2-1").send();
    let read = read.await.expect("a document");
    assert_eq!(read.document(), Some(text));
    let held = kept(&scene, "job", "update-2-1");
    assert_eq!(
        held["documentSource"],
        "https://s3.us-east-1.amazonaws.com/acme-firmware/jobs/a%20b.json"
    );
    assert_eq!(
        held["targets"],
        json!([
            "arn:aws:iot:us-east-1:111122223333:thing/press-17",
            "arn:aws:iot:us-east-1:111122223333:thinggroup/presses",
        ])
    );
    assert_eq!(
        held["presignedUrlConfig"],
        json!({"roleArn": role().as_str(), "expiresInSec": 900})
    );
}

#[tokio::test]
async fn a_document_names_files_by_placeholders_and_never_by_signed_links() {
    let (scene, iot, bucket) = verified().await;
    let file = JobDocument::presigned_link(&bucket, object_key!("2.1.bin"));
    assert_eq!(
        file,
        "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/acme-firmware/2.1.bin}"
    );
    let presses = || [thing_group_name!("presses")];
    let linked = json!({ "from": SIGNED }).to_string();
    let refusal = JobDocument::inline(linked.clone()).expect_err("a signed link");
    assert_eq!(refusal.rule(), Rule::UrlCredentials);
    // By the SDK's own members, the guard sees the same.
    let plain = JobDocument::inline("{}").expect("a document");
    let call = iot.create_job(job_id!("update-2-1"), presses(), plain);
    let call = call.await.expect("a call");
    refused(call.clone().document(linked).send().await, Rule::PublicText);
    refused(
        call.document_source(SIGNED).send().await,
        Rule::UrlCredentials,
    );
    assert_eq!(scene.count("CreateJob"), 0);

    let text = json!({"do": "update", "from": file}).to_string();
    let document = JobDocument::inline(text.clone()).expect("a document");
    let document = document
        .presigned_by(role())
        .lifetime(Duration::from_secs(120));
    let call = iot.create_job(
        job_id!("update-2-1"),
        presses(),
        document.expect("two minutes"),
    );
    let call = call.await.expect("a call");
    assert_eq!(code(call.clone().send().await), "");
    let held = kept(&scene, "job", "update-2-1");
    assert_eq!(held["document"], text);
    assert_eq!(held["presignedUrlConfig"]["expiresInSec"], 120);
    // What the type does not take, the cloud does not either.
    for seconds in [59, 3601] {
        let config = call.get_presigned_url_config().clone();
        let mut config = config.expect("a configuration");
        config.expires_in_sec = Some(seconds);
        let call = call.clone().job_id("other").presigned_url_config(config);
        assert_eq!(code(call.send().await), "InvalidRequestException");
    }
}

/// A file that stands in a stream, with a signature of one's own.
fn streamed() -> OtaFile {
    let chain = CertificateChain::on_device("ota-signer");
    let own = CodeSigning::custom(
        [1, 2, 3],
        chain,
        HashAlgorithm::Sha256,
        SignatureAlgorithm::Ecdsa,
    )
    .unwrap();
    OtaFile::in_stream("/assets", stream_id!("firmware"), 7, own).version("2.1".to_owned())
}

#[tokio::test]
async fn a_stream_carries_files_of_verified_buckets() {
    let (scene, iot, bucket) = verified().await;
    let create = || async {
        let file = StreamFile::new(7, &bucket, object_key!("2.1.bin"));
        let file = file.version("v1".to_owned());
        let call = iot.create_stream(stream_id!("firmware"), [file], role());
        call.await.expect("a call")
    };
    assert_eq!(code(create().await.send().await), "");
    assert_eq!(
        code(create().await.send().await),
        "ResourceAlreadyExistsException"
    );
    let held = kept(&scene, "stream", "firmware");
    assert_eq!(held["roleArn"], role().as_str());
    let place = json!({"bucket": "acme-firmware", "key": "2.1.bin", "version": "v1"});
    assert_eq!(held["files"], json!([{"fileId": 7, "s3Location": place}]));
}

#[tokio::test]
async fn an_update_is_signed() {
    let (scene, iot, bucket) = verified().await;
    let by_profile = CodeSigning::by_profile(signing_profile_name!("presses"), &bucket, "signed/");
    let files = [
        OtaFile::in_bucket("/firmware", &bucket, object_key!("2.1.bin"), by_profile),
        streamed(),
    ];
    let presses = [thing_group_name!("presses")];
    let call = iot.create_ota_update(ota_update_id!("v2-1"), presses, files, role());
    let call = call.await.expect("a call");
    // Nobody takes the signatures out again without a reason.
    let unsigned = || {
        let mut files: Vec<OtaUpdateFile> = call.get_files().clone().expect("files");
        files[1].code_signing = None::<SdkSigning>;
        let call = call.clone().ota_update_id("unsigned");
        call.set_files(Some(files))
    };
    refused(unsigned().send().await, Rule::Integrity);
    assert_eq!(scene.count("CreateOTAUpdate"), 0);
    let why = waive!(
        rule::Integrity,
        "the bootloader of this board verifies nothing yet"
    );
    let unsigned = unsigned().customize().interceptor(why).send().await;
    assert_eq!(code(unsigned), "");
    let held = kept(&scene, "otaupdate", "unsigned");
    assert_eq!(held["files"][1].get("codeSigning"), None::<&Value>);

    assert_eq!(code(call.clone().send().await), "");
    assert_eq!(code(call.send().await), "ResourceAlreadyExistsException");
    let held = kept(&scene, "otaupdate", "v2-1");
    assert_eq!(
        held["targets"],
        json!(["arn:aws:iot:us-east-1:111122223333:thinggroup/presses"])
    );
    assert_eq!(held["roleArn"], role().as_str());
    assert_eq!(held["awsJobPresignedUrlConfig"]["expiresInSec"], 900);
    assert_eq!(
        held["files"],
        json!([
            {
                "fileName": "/firmware",
                "fileLocation": {"s3Location": {"bucket": "acme-firmware", "key": "2.1.bin"}},
                "codeSigning": {"startSigningJobParameter": {
                    "signingProfileName": "presses",
                    "destination": {"s3Destination": {"bucket": "acme-firmware", "prefix": "signed/"}},
                }},
            },
            {
                "fileName": "/assets",
                "fileVersion": "2.1",
                "fileLocation": {"stream": {"streamId": "firmware", "fileId": 7}},
                "codeSigning": {"customCodeSigning": {
                    "signature": {"inlineDocument": "AQID"},
                    "certificateChain": {"certificateName": "ota-signer"},
                    "hashAlgorithm": "SHA256",
                    "signatureAlgorithm": "ECDSA",
                }},
            },
        ])
    );
}

#[tokio::test]
async fn files_and_roles_of_other_accounts_are_sent_to_no_device() {
    let (scene, iot, bucket) = verified().await;
    let foreign = || role_arn!("arn:aws:iam::444455556666:role/iot-files");
    let there = s3::Client::new(&elsewhere(&scene).await);
    let name = bucket_name!("acme-firmware-there");
    let there = there.create_bucket(name, Encryption::sse_s3()).send().await;
    let there = there.expect("a bucket");
    assert_eq!(there.proof().account().as_str(), "444455556666");
    let presses = || [thing_group_name!("presses")];
    // A role of another account, then a bucket of which the proof is about another account.
    for (bucket, role, rule) in [
        (&bucket, foreign(), Rule::LeastPrivilege),
        (&there, role(), Rule::Owner),
    ] {
        let document = JobDocument::in_bucket(bucket, object_key!("job.json"), role.clone());
        let error = iot.create_job(job_id!("j"), presses(), document).await;
        assert_eq!(error.expect_err("elsewhere").rule(), Some(rule));
        let files = [StreamFile::new(0, bucket, object_key!("2.1.bin"))];
        let error = iot.create_stream(stream_id!("s"), files, role.clone());
        assert_eq!(error.await.expect_err("elsewhere").rule(), Some(rule));
        let signing =
            || CodeSigning::by_profile(signing_profile_name!("presses"), bucket, "signed/");
        for file in [
            OtaFile::in_bucket("f", bucket, object_key!("2.1.bin"), signing()),
            OtaFile::in_stream("f", stream_id!("s"), 0, signing()),
        ] {
            let update = ota_update_id!("o");
            let error = iot.create_ota_update(update, presses(), [file], role.clone());
            assert_eq!(error.await.expect_err("elsewhere").rule(), Some(rule));
        }
        // Where nothing but the bucket speaks of an account.
        let signing = CodeSigning::by_job(signing_job_id!("3fd2"));
        let file = OtaFile::in_bucket("f", bucket, object_key!("2.1.bin"), signing);
        let error = iot.create_ota_update(ota_update_id!("o"), presses(), [file], role);
        assert_eq!(error.await.expect_err("elsewhere").rule(), Some(rule));
    }
    for operation in ["CreateJob", "CreateStream", "CreateOTAUpdate"] {
        assert_eq!(scene.count(operation), 0, "{operation}");
    }
}
