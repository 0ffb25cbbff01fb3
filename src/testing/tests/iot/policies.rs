//! Policies and their versions.
use super::{Tested, code, start};

pub(super) const NARROW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iot:Publish","Resource":"arn:aws:iot:us-east-1:111122223333:topic/a"}]}"#;
const OTHER: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iot:Publish","Resource":"arn:aws:iot:us-east-1:111122223333:topic/b"}]}"#;

#[tokio::test]
async fn a_policy_has_five_versions_and_one_default() -> Tested {
    let (_cloud, iot) = start().await?;
    let make = || iot.create_policy().policy_name("p").policy_document(NARROW);
    let made = make().send().await?;
    assert_eq!(made.policy_version_id(), Some("1"));
    assert_eq!(code(&make().send().await), "ResourceAlreadyExistsException");
    let add = |default| {
        let call = iot.create_policy_version().policy_name("p");
        call.policy_document(OTHER).set_as_default(default)
    };
    let second = add(true).send().await?;
    assert_eq!(
        (second.policy_version_id(), second.is_default_version()),
        (Some("2"), true)
    );
    for _ in 0..3 {
        add(false).send().await?;
    }
    assert_eq!(
        code(&add(false).send().await),
        "VersionsLimitExceededException"
    );
    let read = iot.get_policy().policy_name("p").send().await?;
    assert_eq!(
        (read.default_version_id(), read.policy_document()),
        (Some("2"), Some(OTHER))
    );
    let version = |id: &str| {
        iot.delete_policy_version()
            .policy_name("p")
            .policy_version_id(id)
    };
    assert_eq!(code(&version("2").send().await), "DeleteConflictException");
    version("5").send().await?;
    // A number is never used twice.
    assert_eq!(add(false).send().await?.policy_version_id(), Some("6"));
    let set = iot
        .set_default_policy_version()
        .policy_name("p")
        .policy_version_id("1");
    set.send().await?;
    let first = iot
        .get_policy_version()
        .policy_name("p")
        .policy_version_id("1")
        .send()
        .await?;
    assert!(first.is_default_version());
    assert_eq!(first.policy_document(), Some(NARROW));
    let all = iot.list_policy_versions().policy_name("p").send().await?;
    let all: Vec<_> = all
        .policy_versions()
        .iter()
        .filter_map(|one| one.version_id())
        .collect();
    assert_eq!(all, ["6", "4", "3", "2", "1"]);
    let delete = || iot.delete_policy().policy_name("p");
    assert_eq!(code(&delete().send().await), "DeleteConflictException");
    for id in ["2", "3", "4", "6"] {
        version(id).send().await?;
    }
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn an_attached_policy_stays() -> Tested {
    let (_cloud, iot) = start().await?;
    iot.create_policy()
        .policy_name("p")
        .policy_document(NARROW)
        .send()
        .await?;
    let made = iot.create_keys_and_certificate().send().await?;
    let arn = made.certificate_arn().unwrap_or_default();
    let attach = |target: &str| iot.attach_policy().policy_name("p").target(target);
    let none = attach(&arn.replace("cert/", "cert/0")).send().await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    attach(arn).send().await?;
    let attached = iot.list_attached_policies().target(arn).send().await?;
    let names = attached
        .policies()
        .iter()
        .filter_map(|one| one.policy_name());
    assert_eq!(names.collect::<Vec<_>>(), ["p"]);
    assert_eq!(
        iot.list_targets_for_policy()
            .policy_name("p")
            .send()
            .await?
            .targets(),
        [arn]
    );
    let effective = iot.get_effective_policies().principal(arn).send().await?;
    assert_eq!(effective.effective_policies().len(), 1);
    let delete = || iot.delete_policy().policy_name("p");
    assert_eq!(code(&delete().send().await), "DeleteConflictException");
    iot.detach_policy()
        .policy_name("p")
        .target(arn)
        .send()
        .await?;
    delete().send().await?;
    Ok(())
}

#[tokio::test]
async fn a_document_that_is_none_is_refused() -> Tested {
    let (cloud, _) = start().await?;
    let iot = super::raw(&cloud)?;
    for document in ["no JSON", "[]", "{}"] {
        let made = iot
            .create_policy()
            .policy_name("p")
            .policy_document(document);
        assert_eq!(code(&made.send().await), "MalformedPolicyException");
    }
    assert_eq!(cloud.iot().count("policy"), 0);
    Ok(())
}
