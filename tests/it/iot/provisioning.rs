//! Authorizers, provisioning templates and role aliases, on the loopback cloud.

use palisade::iot::{
    self, CredentialDuration, Hook, ProvisioningTemplate, PublicKeyPem, SigningKeys, TemplateBody,
};
use palisade::text::ProvisioningTemplateName;
use palisade::{
    LambdaArn, Outcome, Rule, authorizer_name, lambda_arn, provisioning_template_name, reason,
    role_alias_name,
};
use serde_json::json;

use super::made::Made;
use super::{code, kept, on_cloud, role};
use crate::support::refused;

const BODY: &str = r#"{"Resources": {"policy": {"Type": "AWS::IoT::Policy", "Properties": {"PolicyName": "press"}}}}"#;

fn body() -> TemplateBody {
    TemplateBody::from_json(BODY).expect("a template")
}

fn function() -> LambdaArn {
    lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may")
}

/// Makes a template for claims.
pub(super) async fn fleet(iot: &iot::Client, name: &ProvisioningTemplateName) {
    let template = ProvisioningTemplate::fleet(body(), Hook::function(function()));
    let create = iot.create_provisioning_template(name.clone(), template, role());
    create.enabled(true).send().await.expect("a template");
}

#[tokio::test]
async fn an_authorizer_s_tokens_are_signed() {
    let (scene, iot) = on_cloud().await;
    let public = Made::new().key.public_key_pem();
    let key = PublicKeyPem::from_pem(&public).expect("a key");
    let name = || authorizer_name!("presses");
    let create = || {
        let keys = SigningKeys::new("x-acme-token", "2026-a", key.clone());
        let keys = keys.and_then(|keys| keys.and("2026-b", key.clone()));
        iot.create_authorizer(name(), function(), keys.expect("keys"))
    };
    refused(create().signing_disabled(true).send().await, Rule::Signed);
    assert_eq!(scene.count("CreateAuthorizer"), 0);
    let default = || iot.default_authorizer(&name()).send();
    assert_eq!(code(default().await), "ResourceNotFoundException");
    let made = create().enable_caching_for_http(true).send().await;
    assert_eq!(code(made), "");
    let held = kept(&scene, "authorizer", "presses");
    assert_eq!(held["authorizerFunctionArn"], function().as_str());
    assert_eq!(held["tokenKeyName"], "x-acme-token");
    assert_eq!(
        held["tokenSigningPublicKeys"],
        json!({"2026-a": key.as_pem(), "2026-b": key.as_pem()})
    );
    assert_eq!(held["signingDisabled"], false);
    assert_eq!(held["enableCachingForHttp"], true);
    assert_eq!(
        code(create().send().await),
        "ResourceAlreadyExistsException"
    );
    assert_eq!(code(default().await), "");
    let is_default = iot.sdk().describe_default_authorizer().send().await;
    let is_default = is_default.expect("a default").authorizer_description;
    assert_eq!(
        is_default.and_then(|one| one.authorizer_name).as_deref(),
        Some("presses")
    );
    let delete = iot.sdk().delete_authorizer().authorizer_name("presses");
    assert_eq!(code(delete.send().await), "DeleteConflictException");

    let private = Made::new().key.serialize_pem();
    let refusal = PublicKeyPem::from_pem(private).expect_err("a private key");
    assert_eq!(refusal.rule(), Rule::Secret);
}

#[tokio::test]
async fn who_is_asked_before_a_claim_is_taken_is_said() {
    let (scene, iot) = on_cloud().await;
    let create = |name, template| {
        iot.create_provisioning_template(name, template, role())
            .enabled(true)
            .send()
    };
    let asking = provisioning_template_name!("asking");
    fleet(&iot, &asking).await;
    let aside = || {
        let evidence = scene.session.evidence();
        let aside = evidence
            .about(Rule::Signed)
            .filter(|one| one.outcome == Outcome::SetAside);
        aside.map(|entry| entry.detail.clone()).collect::<Vec<_>>()
    };
    assert_eq!(aside(), [""; 0]);
    let why = "an installer makes a claim for each device";
    let nobody = Hook::none(reason!("an installer makes a claim for each device"));
    let trusting = ProvisioningTemplate::fleet(body(), nobody);
    let made = create(provisioning_template_name!("trusting"), trusting).await;
    assert_eq!(code(made), "");
    assert_eq!(aside(), [why]);
    let in_time = ProvisioningTemplate::just_in_time(body());
    let made = create(provisioning_template_name!("in-time"), in_time.clone()).await;
    assert_eq!(code(made), "");
    let again = create(asking.clone(), in_time).await;
    assert_eq!(code(again), "ResourceAlreadyExistsException");

    let hook = json!({"payloadVersion": "2020-04-01", "targetArn": function().as_str()});
    for (name, kind, hook) in [
        ("asking", "FLEET_PROVISIONING", Some(&hook)),
        ("trusting", "FLEET_PROVISIONING", None),
        ("in-time", "JITP", None),
    ] {
        let held = kept(&scene, "provisioningtemplate", name);
        assert_eq!(held["type"], kind);
        assert_eq!(held["templateBody"], BODY);
        assert_eq!(held["provisioningRoleArn"], role().as_str());
        assert_eq!(held.get("preProvisioningHook"), hook, "{name}");
    }

    let other = BODY.replace("press", "pump");
    let other = TemplateBody::from_json(&*other).expect("a template");
    let version = iot.create_provisioning_template_version(&asking, other.clone());
    let version = version.set_as_default(true).send().await;
    assert_eq!(version.expect("a version").version_id(), Some(2));
    let held = kept(&scene, "provisioningtemplate", "asking");
    assert_eq!(held["templateBody"], BODY.replace("press", "pump"));
    let nothing = provisioning_template_name!("nothing");
    let nothing = iot.create_provisioning_template_version(&nothing, other);
    assert_eq!(code(nothing.send().await), "ResourceNotFoundException");
}

/// What the type does not take, the cloud does not either.
#[tokio::test]
async fn credentials_of_a_role_alias_are_good_for_twelve_hours_at_most() {
    let (scene, iot) = on_cloud().await;
    let name = role_alias_name!("press-uploads");
    let longest = CredentialDuration::seconds(43_200).expect("twelve hours");
    let create = iot.create_role_alias(name, role(), longest);
    assert_eq!(code(create.clone().send().await), "");
    for seconds in [899, 43_201] {
        let create = create.clone().role_alias("other");
        let create = create.credential_duration_seconds(seconds);
        assert_eq!(code(create.send().await), "InvalidRequestException");
        let seconds = u32::try_from(seconds).expect("seconds");
        assert!(CredentialDuration::seconds(seconds).is_err(), "{seconds}");
    }
    let held = kept(&scene, "rolealias", "press-uploads");
    assert_eq!(held["credentialDurationSeconds"], 43_200);
    assert_eq!(scene.cloud.iot().count("rolealias"), 1);
}
