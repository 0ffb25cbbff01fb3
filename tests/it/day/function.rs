//! A function that is started by messages and keeps what they say in an encrypted bucket.

use palisade::aws_sdk_cloudwatchlogs::types::InputLogEvent;
use palisade::aws_sdk_kms::primitives::Blob;
use palisade::aws_sdk_kms::types::{DataKeySpec, SigningAlgorithmSpec};
use palisade::aws_sdk_s3::types::{
    CompletedMultipartUpload, CompletedPart, Delete, MetadataDirective, ObjectAttributes,
    ObjectIdentifier, StorageClass, Tag, Tagging,
};
use palisade::aws_sdk_sts::types::Tag as SessionTag;
use palisade::{Encryption, bucket_name, iot_data, key_arn, kms, logs, s3, sts};

use super::Day;
use crate::support::KEY;

/// Payloads are nobody's business, whatever stands in them.
const READING: &str = r#"{"pump":"pump-00017420","operator":"jane.doe@example.com","bar":7.9}"#;

#[tokio::test]
async fn a_function_works_with_an_encrypted_bucket() {
    let mut day = Day::begin().await;
    objects(&mut day).await;
    large_objects(&mut day).await;
    links(&mut day).await;
    keys(&mut day).await;
    logged(&mut day).await;
    day.end("a function", 55);
}

async fn bucket(day: &Day) -> (s3::Client, s3::VerifiedBucket) {
    let s3 = s3::Client::new(&day.session);
    let kms = Encryption::kms(key_arn!(
        "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    ));
    let name = bucket_name!("acme-ingest-readings");
    let create = s3.create_bucket(name.clone(), kms);
    let bucket = match create.send().await {
        Ok(bucket) => bucket,
        Err(_) => s3.adopt(name).send().await.unwrap(),
    };
    (s3, bucket)
}

async fn objects(day: &mut Day) {
    let (s3, bucket) = bucket(day).await;
    let name = "acme-ingest-readings";
    for key in [
        "raw/year=2026/month=11/day=22/pump-00017420-1795000000.json",
        "raw/year=2026/month=11/day=22/c7d1a0de-5f0b-4b9e-9b8c-2f7f1d7a9f11.json",
        "state/pump-00017420/latest.json",
        "exports/2026-11-22T18:00:00Z/part-00000-of-00004.snappy.parquet",
        "reports/Q4 2026 (draft)/übersicht.csv",
    ] {
        let put = bucket
            .put_object(key)
            .body(READING.as_bytes().to_vec().into());
        let put = put
            .content_type("application/json; charset=utf-8")
            .cache_control("private, max-age=0, no-store")
            .metadata("schema-version", "3")
            .metadata("source", "iot-rule/acme_telemetry")
            .metadata("trace-id", "1-67891233-abcdef012345678912345678")
            .metadata("line", "Halle B, Gerät 7")
            .tagging("retention=standard&classification=internal");
        day.done(put.send()).await;
    }
    let key = "state/pump-00017420/latest.json";
    day.done(bucket.get_object(key).send()).await;
    day.done(bucket.get_object(key).range("bytes=0-9").send())
        .await;
    day.done(bucket.head_object(key).send()).await;
    let put = bucket
        .put_object("state/leader.lock")
        .if_none_match("*")
        .body(vec![1].into());
    day.call(put.send()).await;
    let get = bucket
        .get_object(key)
        .if_none_match("\"d41d8cd98f00b204e9800998ecf8427e\"");
    day.call(get.send()).await;
    day.done(
        bucket
            .list_objects_v2()
            .prefix("raw/year=2026/")
            .max_keys(2)
            .send(),
    )
    .await;
    // What others named so stays readable.
    day.call(
        bucket
            .head_object("inbox/jane.doe@example.com/card.txt")
            .send(),
    )
    .await;
    day.call(
        bucket
            .list_objects_v2()
            .prefix("inbox/jane.doe@example.com/")
            .send(),
    )
    .await;
    let sdk = s3.sdk();
    let copy = bucket.copy_object("state/pump-00017420/previous.json", &bucket, key);
    let copy = copy
        .metadata_directive(MetadataDirective::Replace)
        .metadata("copied-from", "latest")
        .storage_class(StorageClass::StandardIa);
    day.done(copy.send()).await;
    let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build().unwrap();
    let tags = Tagging::builder()
        .tag_set(tag("retention", "short"))
        .tag_set(tag("processed-at", "2026-11-22T18:14:07.123Z"))
        .build()
        .unwrap();
    let put = sdk.put_object_tagging().bucket(name).key(key).tagging(tags);
    day.call(put.send()).await;
    day.call(sdk.get_object_tagging().bucket(name).key(key).send())
        .await;
    day.call(sdk.delete_object_tagging().bucket(name).key(key).send())
        .await;
    let get = sdk.get_object_attributes().bucket(name).key(key);
    day.call(get.object_attributes(ObjectAttributes::Etag).send())
        .await;
    day.call(
        sdk.list_object_versions()
            .bucket(name)
            .prefix("state/")
            .send(),
    )
    .await;
    day.done(sdk.head_bucket().bucket(name).send()).await;
    day.call(sdk.get_bucket_location().bucket(name).send())
        .await;
    day.done(
        bucket
            .delete_object("reports/Q4 2026 (draft)/übersicht.csv")
            .send(),
    )
    .await;
    let gone = |key: &str| ObjectIdentifier::builder().key(key).build().unwrap();
    let gone = Delete::builder()
        .objects(gone("inbox/jane.doe@example.com/card.txt"))
        .objects(gone("state/pump-00017420/previous.json"))
        .quiet(true)
        .build()
        .unwrap();
    day.call(sdk.delete_objects().bucket(name).delete(gone).send())
        .await;
}

async fn large_objects(day: &mut Day) {
    let (s3, bucket) = bucket(day).await;
    let (sdk, name) = (s3.sdk(), "acme-ingest-readings");
    let key = "exports/2026-11-22/readings.parquet";
    let create = bucket.create_multipart_upload(key);
    let create = create
        .content_type("application/vnd.apache.parquet")
        .metadata("rows", "4711042")
        .metadata("job-run", "jr_2f7f1d7a9f11c7d1a0de5f0b4b9e")
        .tagging("retention=standard");
    let upload = day.done(create.send()).await.upload_id.unwrap();
    let mut parts = Vec::new();
    for number in 1..=3 {
        let part = sdk.upload_part().bucket(name).key(key).upload_id(&upload);
        let size = if number < 3 { 5 << 20 } else { 1000 };
        let part = part.part_number(number).body(vec![7; size].into());
        let done = day.done(part.send()).await;
        parts.push(
            CompletedPart::builder()
                .part_number(number)
                .set_e_tag(done.e_tag)
                .set_checksum_crc32(done.checksum_crc32)
                .set_checksum_crc64_nvme(done.checksum_crc64_nvme)
                .build(),
        );
    }
    let source = "state/pump-00017420/latest.json";
    let part = bucket.upload_part_copy(key, &upload, 4, &bucket, source);
    day.call(part.send()).await;
    day.call(
        sdk.list_parts()
            .bucket(name)
            .key(key)
            .upload_id(&upload)
            .send(),
    )
    .await;
    let all = CompletedMultipartUpload::builder()
        .set_parts(Some(parts))
        .build();
    let complete = sdk.complete_multipart_upload().bucket(name).key(key);
    day.call(complete.upload_id(&upload).multipart_upload(all).send())
        .await;
    let create = bucket.create_multipart_upload("exports/abandoned.bin");
    let upload = day.done(create.send()).await.upload_id.unwrap();
    let abort = sdk
        .abort_multipart_upload()
        .bucket(name)
        .key("exports/abandoned.bin");
    day.done(abort.upload_id(upload).send()).await;
    day.call(sdk.list_multipart_uploads().bucket(name).send())
        .await;
}

async fn links(day: &mut Day) {
    let (_, bucket) = bucket(day).await;
    let get = bucket.presign_get("state/pump-00017420/latest.json");
    get.filename("readings of pump 17420.json")
        .sign()
        .await
        .unwrap();
    let put = bucket.presign_put("inbox/upload-17.bin", 1024, "application/octet-stream");
    put.sign().await.unwrap();
}

async fn keys(day: &mut Day) {
    let client = kms::Client::new(&day.session);
    let kms = client.sdk();
    let call = kms
        .generate_data_key()
        .key_id(KEY)
        .key_spec(DataKeySpec::Aes256);
    let call = call
        .encryption_context("tenant", "north-region")
        .encryption_context("purpose", "readings")
        .encryption_context("aws:s3:arn", "arn:aws:s3:::acme-ingest-readings");
    day.call(call.send()).await;
    let call = kms
        .generate_data_key_without_plaintext()
        .key_id("alias/acme-ingest");
    day.call(call.key_spec(DataKeySpec::Aes256).send()).await;
    let call = kms.encrypt().key_id(KEY).plaintext(Blob::new(READING));
    day.call(call.encryption_context("purpose", "readings").send())
        .await;
    let call = kms
        .decrypt()
        .ciphertext_blob(Blob::new(vec![1; 120]))
        .key_id(KEY);
    day.call(call.encryption_context("purpose", "readings").send())
        .await;
    let call = kms.re_encrypt().ciphertext_blob(Blob::new(vec![1; 120]));
    day.call(call.destination_key_id(KEY).send()).await;
    let signed = Blob::new(READING);
    let call = kms
        .sign()
        .key_id("alias/acme-readings")
        .message(signed.clone());
    day.call(
        call.signing_algorithm(SigningAlgorithmSpec::EcdsaSha256)
            .send(),
    )
    .await;
    let call = kms.verify().key_id("alias/acme-readings").message(signed);
    let call = call.signature(Blob::new(vec![2; 70]));
    day.call(
        call.signing_algorithm(SigningAlgorithmSpec::EcdsaSha256)
            .send(),
    )
    .await;
    day.call(kms.get_public_key().key_id("alias/acme-readings").send())
        .await;
    day.call(kms.generate_random().number_of_bytes(32).send())
        .await;
    day.call(kms.describe_key().key_id("alias/acme-ingest").send())
        .await;

    let sts = sts::Client::new(&day.session);
    let sts = sts.sdk();
    day.done(sts.get_caller_identity().send()).await;
    let call = sts
        .assume_role()
        .role_arn("arn:aws:iam::111122223333:role/acme-tenant-reader");
    let tag = SessionTag::builder()
        .key("tenant")
        .value("north-region")
        .build()
        .unwrap();
    let call = call
        .role_session_name("ingest-pump-00017420")
        .tags(tag)
        .duration_seconds(900)
        .policy(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::acme-ingest-readings/tenants/north-region/*"}]}"#);
    day.call(call.send()).await;
    let call = sts
        .assume_role()
        .role_arn("arn:aws:iam::111122223333:role/acme-tenant-reader");
    day.call(call.role_session_name("1795000000123").send())
        .await;
}

async fn logged(day: &mut Day) {
    let client = logs::Client::new(&day.session);
    let logs = client.sdk();
    let (group, stream) = (
        "/aws/lambda/acme-ingest",
        "2026/11/22/[$LATEST]58419525dade4d17a495dceeeed44708",
    );
    let call = logs
        .create_log_stream()
        .log_group_name(group)
        .log_stream_name(stream);
    day.call(call.send()).await;
    let line = |text: &str| {
        let event = InputLogEvent::builder()
            .timestamp(1_795_000_000_000)
            .message(text);
        event.build().unwrap()
    };
    let call = logs
        .put_log_events()
        .log_group_name(group)
        .log_stream_name(stream);
    let call = call
        .log_events(line(
            "START RequestId: c7d1a0de-5f0b-4b9e-9b8c-2f7f1d7a9f11 Version: 12",
        ))
        .log_events(line(READING));
    day.call(call.send()).await;
    let call = logs.describe_log_streams().log_group_name(group);
    day.call(call.send()).await;
    let call = logs
        .get_log_events()
        .log_group_name(group)
        .log_stream_name(stream);
    day.call(call.start_from_head(true).send()).await;
    let call = logs.filter_log_events().log_group_name(group);
    day.call(
        call.filter_pattern("?ERROR ?Exception \"jane.doe@example.com\"")
            .send(),
    )
    .await;
    let call = logs
        .start_query()
        .log_group_name(group)
        .start_time(1_794_990_000)
        .end_time(1_795_000_000);
    let query =
        "fields @timestamp, @message | filter @message like /jane.doe@example.com/ | limit 20";
    day.call(call.query_string(query).send()).await;
    let call = logs
        .get_query_results()
        .query_id("12ab3456-12ab-123a-789e-1234567890ab");
    day.call(call.send()).await;

    let data = iot_data::Client::new(&day.session);
    let data = data.sdk();
    for topic in [
        "plant/pump-00017420/ack",
        "alarms/hamburg-7/pressure",
        "$aws/rules/acme_telemetry/replay",
    ] {
        let call = data
            .publish()
            .topic(topic)
            .qos(0)
            .payload(Blob::new(READING));
        day.call(call.send()).await;
    }
}
