//! Jobs, streams and updates: files of verified buckets, by links of minutes, signed.

use std::time::Duration;

use palisade::aws_sdk_iot::types::CodeSigning as SdkSigning;
use palisade::iot::{
    CertificateChain, CodeSigning, HashAlgorithm, JobDocument, OtaFile, SignatureAlgorithm,
    StreamFile, Target,
};
use palisade::s3::VerifiedBucket;
use palisade::testing::RoleSpec;
use palisade::{
    Encryption, RoleArn, Rule, bucket_name, external_id, job_id, object_key, ota_update_id,
    role_arn, role_session_name, rule, s3, signing_profile_name, stream_id, thing_group_name,
    thing_name, waive,
};
use serde_json::json;

use super::desk::Desk;
use crate::support::{Scene, refused, scene};

const SIGNED: &str = "https://acme.s3.us-east-1.amazonaws.com/f.bin?X-Amz-Algorithm=AWS4-HMAC-SHA256\
    &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Fus-east-1%2Fs3%2Faws4_request\
    &X-Amz-Date=20261121T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host\
    &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";

fn role() -> RoleArn {
    role_arn!("arn:aws:iam::111122223333:role/iot-files")
}

async fn verified() -> (Scene, VerifiedBucket) {
    let scene = scene().await;
    let name = bucket_name!("acme-firmware");
    let bucket = scene
        .s3
        .create_bucket(name, Encryption::sse_s3())
        .send()
        .await;
    (scene, bucket.unwrap())
}

#[tokio::test]
async fn a_job_takes_its_document_from_a_verified_bucket() {
    let (_scene, bucket) = verified().await;
    let desk = Desk::polite();
    let iot = desk.iot().await;
    let document = JobDocument::in_bucket(&bucket, object_key!("jobs/a b.json"), role());
    let targets = [
        Target::from(thing_name!("press-17")),
        thing_group_name!("presses").into(),
    ];
    let call = iot
        .create_job(job_id!("update-2-1"), targets, document)
        .await
        .unwrap();
    call.send().await.unwrap();
    assert_eq!(
        desk.body(),
        json!({
            "targets": [
                "arn:aws:iot:us-east-1:111122223333:thing/press-17",
                "arn:aws:iot:us-east-1:111122223333:thinggroup/presses",
            ],
            "documentSource": "https://s3.us-east-1.amazonaws.com/acme-firmware/jobs/a%20b.json",
            "presignedUrlConfig": {"roleArn": role().as_str(), "expiresInSec": 900},
        })
    );
}

#[tokio::test]
async fn a_document_names_files_by_placeholders_and_never_by_signed_links() {
    let (_scene, bucket) = verified().await;
    let desk = Desk::polite();
    let iot = desk.iot().await;
    let file = JobDocument::presigned_link(&bucket, object_key!("2.1.bin"));
    assert_eq!(
        file,
        "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/acme-firmware/2.1.bin}"
    );
    let text = json!({"do": "update", "from": file}).to_string();
    let document = JobDocument::inline(text.clone())
        .unwrap()
        .presigned_by(role());
    let document = document.lifetime(Duration::from_secs(120)).unwrap();
    let presses = || [thing_group_name!("presses")];
    let call = iot
        .create_job(job_id!("update-2-1"), presses(), document)
        .await
        .unwrap();
    call.send().await.unwrap();
    let sent = desk.body();
    assert_eq!(sent["document"], text);
    assert_eq!(sent["presignedUrlConfig"]["expiresInSec"], 120);

    // By the SDK's own members, the guard sees the same.
    let sent = desk.asked().len();
    let plain = JobDocument::inline("{}").unwrap();
    let call = iot
        .create_job(job_id!("update-2-1"), presses(), plain)
        .await
        .unwrap();
    let signed = call.clone().document(json!({ "from": SIGNED }).to_string());
    refused(signed.send().await, Rule::PublicText);
    let source = call.document_source(SIGNED);
    refused(source.send().await, Rule::UrlCredentials);
    assert_eq!(desk.asked().len(), sent);
}

#[tokio::test]
async fn streams_and_updates_carry_files_of_verified_buckets() {
    let (_scene, bucket) = verified().await;
    let desk = Desk::polite();
    let iot = desk.iot().await;
    let files = [StreamFile::new(7, &bucket, object_key!("2.1.bin")).version("v1".to_owned())];
    let call = iot
        .create_stream(stream_id!("firmware"), files, role())
        .await
        .unwrap();
    call.send().await.unwrap();
    assert_eq!(
        desk.body(),
        json!({
            "files": [{"fileId": 7, "s3Location": {"bucket": "acme-firmware", "key": "2.1.bin", "version": "v1"}}],
            "roleArn": role().as_str(),
        })
    );

    let chain = || CertificateChain::on_device("ota-signer");
    let own = || {
        CodeSigning::custom(
            [1, 2, 3],
            chain(),
            HashAlgorithm::Sha256,
            SignatureAlgorithm::Ecdsa,
        )
        .unwrap()
    };
    let files = || {
        let by_profile =
            CodeSigning::by_profile(signing_profile_name!("presses"), &bucket, "signed/");
        [
            OtaFile::in_bucket("/firmware", &bucket, object_key!("2.1.bin"), by_profile),
            OtaFile::in_stream("/assets", stream_id!("firmware"), 7, own())
                .version("2.1".to_owned()),
        ]
    };
    let presses = || [thing_group_name!("presses")];
    let call = iot.create_ota_update(ota_update_id!("firmware-2-1"), presses(), files(), role());
    let call = call.await.unwrap();
    call.clone().send().await.unwrap();
    let sent = desk.body();
    assert_eq!(sent["awsJobPresignedUrlConfig"]["expiresInSec"], 900);
    assert_eq!(
        sent["files"],
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

    // Nobody takes the signatures out again without a reason.
    let sent = desk.asked().len();
    let unsigned = || {
        let mut files = call.get_files().clone().unwrap();
        files[1].code_signing = None::<SdkSigning>;
        call.clone().set_files(Some(files))
    };
    refused(unsigned().send().await, Rule::Integrity);
    assert_eq!(desk.asked().len(), sent);
    let why = waive!(
        rule::Integrity,
        "the bootloader of this board verifies nothing yet"
    );
    unsigned()
        .customize()
        .interceptor(why)
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn files_and_roles_of_other_accounts_are_sent_to_no_device() {
    let (scene, bucket) = verified().await;
    let desk = Desk::polite();
    let iot = desk.iot().await;
    let foreign = role_arn!("arn:aws:iam::444455556666:role/iot-files");
    let presses = || [thing_group_name!("presses")];

    let document = JobDocument::in_bucket(&bucket, object_key!("job.json"), foreign.clone());
    let error = iot
        .create_job(job_id!("j"), presses(), document)
        .await
        .unwrap_err();
    assert_eq!(error.rule(), Some(Rule::LeastPrivilege));
    let files = [StreamFile::new(0, &bucket, object_key!("2.1.bin"))];
    let error = iot
        .create_stream(stream_id!("s"), files, foreign.clone())
        .await
        .unwrap_err();
    assert_eq!(error.rule(), Some(Rule::LeastPrivilege));
    let signing = CodeSigning::by_profile(signing_profile_name!("presses"), &bucket, "signed/");
    let files = [OtaFile::in_bucket(
        "f",
        &bucket,
        object_key!("2.1.bin"),
        signing,
    )];
    let error = iot
        .create_ota_update(ota_update_id!("o"), presses(), files, foreign)
        .await;
    assert_eq!(error.unwrap_err().rule(), Some(Rule::LeastPrivilege));
    assert!(desk.asked().is_empty());

    // A proof is about the account that the bucket was read in.
    let auditor = RoleSpec::trusting_account("111122223333").with_external_id("acme-7f3a");
    scene
        .cloud
        .iam()
        .add_role("arn:aws:iam::444455556666:role/Files", auditor);
    let there = role_arn!("arn:aws:iam::444455556666:role/Files");
    let there = scene
        .session
        .assume_role(there, role_session_name!("files"));
    let there = there
        .external_id(external_id!("acme-7f3a"))
        .connect()
        .await
        .unwrap();
    let name = bucket_name!("acme-firmware-there");
    let bucket = s3::Client::new(&there).create_bucket(name, Encryption::sse_s3());
    let bucket = bucket.send().await.unwrap();
    assert_eq!(bucket.proof().account().as_str(), "444455556666");
    let document = JobDocument::in_bucket(&bucket, object_key!("job.json"), role());
    let error = iot
        .create_job(job_id!("j"), presses(), document)
        .await
        .unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Owner));
    let files = [StreamFile::new(0, &bucket, object_key!("2.1.bin"))];
    let error = iot
        .create_stream(stream_id!("s"), files, role())
        .await
        .unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Owner));
    let signing = || CodeSigning::by_profile(signing_profile_name!("presses"), &bucket, "signed/");
    for file in [
        OtaFile::in_bucket("f", &bucket, object_key!("2.1.bin"), signing()),
        OtaFile::in_stream("f", stream_id!("s"), 0, signing()),
    ] {
        let error = iot
            .create_ota_update(ota_update_id!("o"), presses(), [file], role())
            .await;
        assert_eq!(error.unwrap_err().rule(), Some(Rule::Owner));
    }
    assert!(desk.asked().is_empty());
}
