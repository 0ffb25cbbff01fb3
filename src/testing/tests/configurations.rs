//! The configurations of buckets, and what happens to them in the instant between two calls.
use aws_sdk_s3::Client;
use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_sdk_s3::types::{
    BucketCannedAcl, BucketVersioningStatus, ObjectLockConfiguration, ObjectOwnership, Permission,
    Tag, Tagging, VersioningConfiguration,
};

use super::sdk::{Tested, cloud, config, known};
use crate::testing::{BucketSpec, Cloud, Fault, StoredEncryption, hold};

async fn start() -> std::io::Result<(Cloud, Client)> {
    let (cloud, client) = cloud().await?;
    let s3 = Client::new(&config(client, known()));
    Ok((cloud, s3))
}

/// The code of an error, or why there is none.
macro_rules! code {
    ($call:expr) => {
        match $call.send().await {
            Ok(_) => "it succeeded".to_owned(),
            Err(error) => error.code().unwrap_or("no code").to_owned(),
        }
    };
}

#[tokio::test]
async fn what_was_never_configured_is_told_as_s3_tells_it() -> Tested {
    let (cloud, s3) = start().await?;
    for (told, code) in [
        (
            code!(s3.get_bucket_policy().bucket("acme")),
            "NoSuchBucketPolicy",
        ),
        (
            code!(s3.get_bucket_tagging().bucket("acme")),
            "NoSuchTagSet",
        ),
        (
            code!(s3.get_bucket_website().bucket("acme")),
            "NoSuchWebsiteConfiguration",
        ),
        (
            code!(s3.get_bucket_replication().bucket("acme")),
            "ReplicationConfigurationNotFoundError",
        ),
        (
            code!(s3.get_object_lock_configuration().bucket("acme")),
            "ObjectLockConfigurationNotFoundError",
        ),
    ] {
        assert_eq!(told, code);
    }
    let logging = s3.get_bucket_logging().bucket("acme").send().await?;
    assert_eq!(logging.logging_enabled(), None);
    let versioning = s3.get_bucket_versioning().bucket("acme").send().await?;
    assert_eq!(versioning.status(), None);
    let acl = s3.get_bucket_acl().bucket("acme").send().await?;
    let [only] = acl.grants() else {
        return Err("more than one grant".into());
    };
    assert_eq!(only.permission(), Some(&Permission::FullControl));
    let bare = BucketSpec::new("us-east-1").default_encryption(StoredEncryption::None);
    cloud.s3().add_bucket("bare", bare);
    assert_eq!(
        code!(s3.get_bucket_encryption().bucket("bare")),
        "ServerSideEncryptionConfigurationNotFoundError"
    );
    Ok(())
}

#[tokio::test]
async fn a_test_sets_up_and_takes_away_what_is_told() -> Tested {
    let (cloud, s3) = start().await?;
    let handle = cloud.s3();
    handle.configure("acme", "policy", r#"{"Statement":[]}"#);
    let policy = s3.get_bucket_policy().bucket("acme").send().await?;
    assert_eq!(policy.policy(), Some(r#"{"Statement":[]}"#));
    handle.remove_configuration("acme", "policy");
    handle.remove_configuration("acme", "publicAccessBlock");
    assert_eq!(
        code!(s3.get_bucket_policy().bucket("acme")),
        "NoSuchBucketPolicy"
    );
    assert_eq!(
        code!(s3.get_public_access_block().bucket("acme")),
        "NoSuchPublicAccessBlockConfiguration"
    );
    handle.configure("no-such-bucket", "policy", "{}");
    assert_eq!(handle.configuration("no-such-bucket", "policy"), None);
    Ok(())
}

#[tokio::test]
async fn tags_are_replaced_as_a_whole_and_removed() -> Tested {
    let (_cloud, s3) = start().await?;
    for key in ["one", "two"] {
        let tag = Tag::builder().key(key).value("x").build()?;
        let tags = Tagging::builder().tag_set(tag).build()?;
        let put = s3.put_bucket_tagging().bucket("acme").tagging(tags);
        put.send().await?;
    }
    let tags = s3.get_bucket_tagging().bucket("acme").send().await?;
    let keys: Vec<_> = tags.tag_set().iter().map(Tag::key).collect();
    assert_eq!(keys, ["two"]);
    s3.delete_bucket_tagging().bucket("acme").send().await?;
    assert_eq!(
        code!(s3.get_bucket_tagging().bucket("acme")),
        "NoSuchTagSet"
    );
    Ok(())
}

#[tokio::test]
async fn a_bucket_created_with_object_lock_is_versioned_for_ever() -> Tested {
    let (_cloud, s3) = start().await?;
    let locked = s3.create_bucket().bucket("locked");
    let locked = locked.object_lock_enabled_for_bucket(true);
    locked
        .object_ownership(ObjectOwnership::BucketOwnerPreferred)
        .send()
        .await?;
    let lock = s3.get_object_lock_configuration().bucket("locked");
    let lock = lock.send().await?;
    let lock = lock.object_lock_configuration().ok_or("no lock")?;
    assert_eq!(
        lock.object_lock_enabled().map(|on| on.as_str()),
        Some("Enabled")
    );
    let put = |bucket: &str, status: BucketVersioningStatus| {
        let versioning = VersioningConfiguration::builder().status(status).build();
        let put = s3.put_bucket_versioning().bucket(bucket);
        put.versioning_configuration(versioning)
    };
    assert_eq!(
        code!(put("locked", BucketVersioningStatus::Suspended)),
        "InvalidBucketState"
    );
    let lock = || {
        let lock = s3.put_object_lock_configuration().bucket("acme");
        lock.object_lock_configuration(ObjectLockConfiguration::builder().build())
    };
    assert_eq!(code!(lock()), "InvalidBucketState");
    put("acme", BucketVersioningStatus::Enabled).send().await?;
    for bucket in ["locked", "acme"] {
        let versioning = s3.get_bucket_versioning().bucket(bucket).send().await?;
        assert_eq!(versioning.status(), Some(&BucketVersioningStatus::Enabled));
    }
    lock().send().await?;
    Ok(())
}

#[tokio::test]
async fn acls_are_off_until_the_ownership_lets_them_on() -> Tested {
    let (cloud, s3) = start().await?;
    let public = || {
        let public = s3.put_bucket_acl().bucket("acme");
        public.acl(BucketCannedAcl::PublicRead)
    };
    assert_eq!(code!(public()), "AccessControlListNotSupported");
    cloud.s3().remove_configuration("acme", "ownershipControls");
    public().send().await?;
    let acl = s3.get_bucket_acl().bucket("acme").send().await?;
    let everyone = acl.grants().iter().any(|grant| {
        grant.grantee().and_then(|who| who.uri())
            == Some("http://acs.amazonaws.com/groups/global/AllUsers")
    });
    assert!(everyone);
    Ok(())
}

#[tokio::test]
async fn somebody_else_acts_in_the_instant_before_or_after_a_call() -> Tested {
    let (cloud, s3) = start().await?;
    let put = |text: &str| s3.put_bucket_policy().bucket("acme").policy(text).send();
    let faults = cloud.faults();
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let (first, second) = (seen.clone(), seen.clone());
    faults.before("PutBucketPolicy", move |s3| {
        hold(&first).push(s3.configuration("acme", "policy"));
        s3.configure("acme", "policy", "theirs");
    });
    faults.after_apply("PutBucketPolicy", move |s3| {
        hold(&second).push(s3.configuration("acme", "policy"));
        s3.configure("acme", "policy", "theirs again");
    });
    // What does not take effect is no instant to act in.
    faults.next("PutBucketPolicy", Fault::Deny);
    assert!(put("ours").await.is_err());
    assert_eq!(cloud.s3().configuration("acme", "policy"), None);
    assert_eq!(faults.pending(), 2);
    put("ours").await?;
    assert_eq!(*hold(&seen), [None, Some("ours".to_owned())]);
    let left = cloud.s3().configuration("acme", "policy");
    assert_eq!(left.as_deref(), Some("theirs again"));
    put("ours").await?;
    let left = cloud.s3().configuration("acme", "policy");
    assert_eq!(left.as_deref(), Some("ours"));
    assert_eq!(faults.pending(), 0);
    Ok(())
}
