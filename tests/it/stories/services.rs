//! Short stories of what has no types of its own, told to an emulator that others wrote:
//! `tests/moto.sh` starts and names it.

mod elsewhere {
    use palisade::aws_sdk_iot::primitives::Blob;
    use palisade::aws_sdk_s3control::types::PublicAccessBlockConfiguration;
    use palisade::iot::Attributes;
    use palisade::region::UsEast1;
    use palisade::{
        Encryption, Session, bucket_name, cloudtrail, iam, iot, kms, logs, s3, s3control, sts,
        thing_name, thing_type_name,
    };

    use crate::stories::elsewhere::builder;

    const ACCOUNT: &str = "111122223333";

    async fn session() -> Session<UsEast1> {
        builder().connect().await.unwrap()
    }

    async fn key(session: &Session<UsEast1>) -> String {
        let kms = kms::Client::new(session);
        let made = kms.sdk().create_key().send().await.unwrap();
        made.key_metadata.unwrap().arn.unwrap()
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn what_a_key_closed_it_opens() {
        let session = session().await;
        let kms = kms::Client::new(&session);
        let key = key(&session).await;
        let close = kms.sdk().encrypt().key_id(&key).plaintext(Blob::new("x"));
        let closed = close.send().await.unwrap().ciphertext_blob.unwrap();
        assert_ne!(closed.as_ref(), b"x");
        let open = kms.sdk().decrypt().key_id(&key).ciphertext_blob(closed);
        let opened = open.send().await.unwrap().plaintext.unwrap();
        assert_eq!(opened.as_ref(), b"x");
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_trail_is_what_it_was_made_as() {
        let session = session().await;
        let s3 = s3::Client::new(&session);
        let bucket = s3.sdk().create_bucket().bucket("acme-trail");
        bucket.send().await.unwrap();
        let _declared = s3.declare(bucket_name!("acme-trail"), Encryption::sse_s3());
        let cloudtrail = cloudtrail::Client::new(&session);
        let create = cloudtrail.sdk().create_trail().name("acme");
        let create = create
            .s3_bucket_name("acme-trail")
            .kms_key_id(key(&session).await)
            .is_multi_region_trail(true)
            .enable_log_file_validation(true);
        create.send().await.unwrap();
        let asked = cloudtrail.sdk().get_trail().name("acme").send().await;
        let trail = asked.unwrap().trail.unwrap();
        assert_eq!(trail.s3_bucket_name.as_deref(), Some("acme-trail"));
        assert_eq!(trail.is_multi_region_trail, Some(true));
        assert_eq!(trail.log_file_validation_enabled, Some(true));
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_log_group_keeps_its_key() {
        let session = session().await;
        let logs = logs::Client::new(&session);
        let key = key(&session).await;
        let create = logs.sdk().create_log_group().log_group_name("/acme/ingest");
        create.kms_key_id(&key).send().await.unwrap();
        let asked = logs.sdk().describe_log_groups();
        let asked = asked.log_group_name_prefix("/acme/").send().await.unwrap();
        let keys = asked.log_groups().iter().map(|group| group.kms_key_id());
        assert_eq!(keys.collect::<Vec<_>>(), [Some(key.as_str())]);
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn a_role_belongs_to_the_account() {
        let session = session().await;
        let iam = iam::Client::new(&session);
        let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Principal":{"Service":"iot.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
        let create = iam.sdk().create_role().role_name("ingest");
        create
            .assume_role_policy_document(trust)
            .send()
            .await
            .unwrap();
        let asked = iam.sdk().get_role().role_name("ingest").send().await;
        let arn = asked.unwrap().role.unwrap().arn;
        assert_eq!(arn, "arn:aws:iam::111122223333:role/ingest");
        let asked = sts::Client::new(&session).sdk().get_caller_identity();
        let account = asked.send().await.unwrap().account;
        assert_eq!(account.as_deref(), Some(ACCOUNT));
    }

    /// The loopback cloud has no index.
    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn things_are_found_by_what_is_known_of_them() {
        let iot = iot::Client::new(&session().await);
        let kind = thing_type_name!("conveyor");
        iot.create_thing_type(kind.clone()).send().await.unwrap();
        for (name, line) in [
            (thing_name!("conveyor-1"), "4"),
            (thing_name!("conveyor-2"), "5"),
        ] {
            let create = iot.create_thing(name).thing_type(kind.clone());
            let line = Attributes::of([("line", line)]).unwrap();
            create.attributes(line).send().await.unwrap();
        }
        let find = iot.sdk().search_index();
        let find = find.query_string("thingTypeName:conveyor AND attributes.line:5");
        let found = find.send().await.unwrap();
        let names = found.things().iter().map(|thing| thing.thing_name());
        assert_eq!(names.collect::<Vec<_>>(), [Some("conveyor-2")]);
    }

    #[tokio::test]
    #[ignore = "needs a server: tests/moto.sh"]
    async fn an_account_blocks_public_access() {
        let session = session().await;
        let s3 = s3control::Client::new(&session);
        let block = PublicAccessBlockConfiguration::builder()
            .block_public_acls(true)
            .ignore_public_acls(true)
            .block_public_policy(true)
            .restrict_public_buckets(true)
            .build();
        let put = s3.sdk().put_public_access_block().account_id(ACCOUNT);
        let put = put.public_access_block_configuration(block.clone());
        put.send().await.unwrap();
        let asked = s3.sdk().get_public_access_block().account_id(ACCOUNT);
        let asked = asked.send().await.unwrap();
        assert_eq!(asked.public_access_block_configuration, Some(block));
    }
}
