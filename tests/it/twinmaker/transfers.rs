//! Jobs that transfer metadata: both ends are verified.

use palisade::aws_sdk_iottwinmaker::types::{DestinationType, SourceType};
use palisade::text::ObjectKey;
use palisade::twinmaker::{MetadataTransfer, TransferObject, TransferSiteWise, TransferWorkspace};
use palisade::{Rule, bucket_name, metadata_transfer_job_id, object_key};
use serde_json::json;

use super::{PLANT_ARN, hall, made, refused};

#[tokio::test]
async fn each_end_of_a_transfer_is_a_verified_value() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let exports = made(&hall.s3, bucket_name!("acme-exports")).await;
    let file = TransferObject::new(&hall.bucket, object_key!("import/plant.json"));
    let import = hall
        .twin
        .transfer_metadata(MetadataTransfer::to_workspace(file.clone(), &plant));
    let import = import.metadata_transfer_job_id(metadata_transfer_job_id!("import-1"));
    import.send().await.unwrap();
    let kept = hall.kept("metadata-transfer-job", "import-1");
    assert_eq!(
        kept["sources"],
        json!([{"type": "s3", "s3Configuration": {"location": "arn:aws:s3:::acme-twin/import/plant.json"}}])
    );
    assert_eq!(
        kept["destination"],
        json!({"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": PLANT_ARN}})
    );
    let all = TransferWorkspace::of(&plant);
    let to = object_key!("exports/plant");
    let export = hall
        .twin
        .transfer_metadata(MetadataTransfer::to_bucket(all, &exports, to));
    let export = export.metadata_transfer_job_id(metadata_transfer_job_id!("export-1"));
    export.send().await.unwrap();
    let kept = hall.kept("metadata-transfer-job", "export-1");
    assert_eq!(
        kept["sources"],
        json!([{"type": "iottwinmaker", "iotTwinMakerConfiguration": {"workspace": PLANT_ARN}}])
    );
    assert_eq!(
        kept["destination"],
        json!({"type": "s3", "s3Configuration": {"location": "arn:aws:s3:::acme-exports/exports/plant"}})
    );
    let models = TransferSiteWise::all();
    let models =
        hall.twin
            .transfer_metadata(MetadataTransfer::to_bucket(models, exports.proof(), None));
    let models = models.metadata_transfer_job_id(metadata_transfer_job_id!("models-1"));
    models.send().await.unwrap();
    let assets = hall
        .twin
        .transfer_metadata(MetadataTransfer::to_sitewise(file));
    let assets = assets.metadata_transfer_job_id(metadata_transfer_job_id!("assets-1"));
    assets.send().await.unwrap();
    let kept = hall.kept("metadata-transfer-job", "assets-1");
    assert_eq!(kept["destination"], json!({"type": "iotsitewise"}));
    let job = hall
        .twin
        .get_metadata_transfer_job("export-1")
        .send()
        .await
        .unwrap();
    assert_eq!(job.metadata_transfer_job_id(), "export-1");
    let listed = hall
        .twin
        .list_metadata_transfer_jobs(SourceType::S3, DestinationType::Iottwinmaker);
    assert!(listed.send().await.is_ok());
}

#[tokio::test]
async fn a_transfer_goes_to_no_bucket_that_cannot_be_proven_now() {
    let hall = hall().await;
    let plant = hall.plant().await;
    let exports = made(&hall.s3, bucket_name!("acme-exports")).await;
    hall.later(61);
    hall.cloud
        .s3()
        .remove_configuration("acme-exports", "encryption");
    let export = |bucket: palisade::s3::VerifiedBucket| {
        let (twin, all) = (hall.twin.clone(), TransferWorkspace::of(&plant));
        async move {
            twin.transfer_metadata(MetadataTransfer::to_bucket(all, &bucket, None))
                .send()
                .await
        }
    };
    refused(export(exports.clone()).await, Rule::EncryptAtRest);
    let old = exports.proof();
    let bare = hall.twin.transfer_metadata(MetadataTransfer::to_bucket(
        TransferSiteWise::all(),
        old,
        None,
    ));
    refused(bare.send().await, Rule::EncryptAtRest);
    let file = TransferObject::new(&exports, object_key!("import/plant.json"));
    let import = hall
        .twin
        .transfer_metadata(MetadataTransfer::to_workspace(file, &plant))
        .send()
        .await;
    refused(import, Rule::EncryptAtRest);
    export(hall.bucket.clone()).await.unwrap();
    assert_eq!(hall.count("CreateMetadataTransferJob"), 1);
    for key in ["../acme-theirs/x", "a//b", "/a"] {
        let key = ObjectKey::try_from(key).unwrap();
        let file = TransferObject::new(&hall.bucket, key.clone());
        let import = hall
            .twin
            .transfer_metadata(MetadataTransfer::to_workspace(file, &plant))
            .send()
            .await;
        refused(import, Rule::PublicText);
        let export = hall.twin.transfer_metadata(MetadataTransfer::to_bucket(
            TransferSiteWise::all(),
            &hall.bucket,
            key,
        ));
        refused(export.send().await, Rule::PublicText);
    }
    let job = || {
        let models = TransferSiteWise::all();
        let to = MetadataTransfer::to_bucket(models, &hall.bucket, None);
        hall.twin.transfer_metadata(to)
    };
    let before = hall.count("GetBucketEncryption");
    job().send().await.unwrap();
    assert_eq!(hall.count("GetBucketEncryption"), before + 1);
    hall.cloud
        .s3()
        .remove_configuration("acme-twin", "encryption");
    let job = job().proof_no_older_than(std::time::Duration::ZERO);
    refused(job.send().await, Rule::EncryptAtRest);
    assert_eq!(hall.count("CreateMetadataTransferJob"), 2);
}
