//! Authorities, authorizers, provisioning templates and role aliases, as they are sent.

use palisade::iot::{
    AutoRegistration, CaCertificate, CredentialDuration, Hook, ProvisioningTemplate, PublicKeyPem,
    SigningKeys, TemplateBody, VerificationCertificate,
};
use palisade::{
    ErrorKind, Outcome, Rule, authorizer_name, lambda_arn, provisioning_template_name, reason,
    role_alias_name, role_arn,
};
use serde_json::{Value, json};

use super::made::{ACCOUNT, Made, staged, with};
use crate::mock::Answer;
use crate::support::refused;

const BODY: &str = r#"{"Resources": {"policy": {"Type": "AWS::IoT::Policy", "Properties": {"PolicyName": "press"}}}}"#;

fn body() -> TemplateBody {
    TemplateBody::from_json(BODY).expect("a template")
}

fn sent(body: &str) -> Value {
    serde_json::from_str(body).expect("JSON")
}

#[tokio::test]
async fn an_authority_is_registered_with_the_proof_of_its_key() {
    let (stage, _, iot) = staged().await;
    let (ca, proof, other) = (Made::new(), Made::new(), Made::new());
    let arn = |id: &str| format!("arn:aws:iot:us-east-1:{ACCOUNT}:cacert/{id}");
    let said = json!({"certificateId": ca.id, "certificateArn": arn(&ca.id)});
    stage.answers(Answer::new(200, said.to_string()));
    let certificate = CaCertificate::from_pem(&ca.pem).expect("a certificate");
    let verification = VerificationCertificate::from_pem(&proof.pem).expect("a certificate");
    let register = || iot.register_ca_certificate(certificate.clone(), verification.clone());
    let auto = AutoRegistration::template(&provisioning_template_name!("presses"));
    let authority = register().active().auto_registration(auto).send().await;
    let authority = authority.expect("registered");
    assert_eq!(
        (authority.id().as_str(), authority.arn()),
        (&*ca.id, &*arn(&ca.id))
    );
    let (url, body) = stage.sent().remove(0);
    assert!(url.contains("allowAutoRegistration=true"), "{url}");
    assert!(url.contains("setAsActive=true"), "{url}");
    assert_eq!(
        sent(&body),
        json!({
            "caCertificate": ca.pem,
            "verificationCertificate": proof.pem,
            "certificateMode": "DEFAULT",
            "registrationConfig": {"templateName": "presses"},
        })
    );
    register().send().await.expect("registered");
    let (url, body) = stage.sent().remove(0);
    assert!(!url.contains("allowAutoRegistration"), "{url}");
    assert_eq!(sent(&body).get("registrationConfig"), None);

    for lie in [
        with(said.clone(), "certificateId", &*other.id),
        with(said.clone(), "certificateArn", arn(&other.id)),
        with(said.clone(), "certificateArn", ca.arn()),
        with(said, "certificateArn", Value::Null),
    ] {
        stage.answers(Answer::new(200, lie.to_string()));
        let error = register().send().await.expect_err("a lie");
        assert_eq!(error.kind(), ErrorKind::Unfinished, "{lie}");
    }
    let raw = iot.sdk().register_ca_certificate().ca_certificate(&ca.pem);
    let raw = raw.certificate_mode("SNI_ONLY".into());
    refused(raw.send().await, Rule::Signed);
}

#[tokio::test]
async fn an_authorizer_s_tokens_are_signed() {
    let (stage, _, iot) = staged().await;
    let public = Made::new().key.public_key_pem();
    let key = PublicKeyPem::from_pem(&public).expect("a key");
    let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
    let create = || {
        let keys = SigningKeys::new("x-acme-token", "2026-a", key.clone());
        let keys = keys.and_then(|keys| keys.and("2026-b", key.clone()));
        iot.create_authorizer(
            authorizer_name!("presses"),
            function.clone(),
            keys.expect("keys"),
        )
    };
    create()
        .enable_caching_for_http(true)
        .send()
        .await
        .expect("created");
    iot.default_authorizer(&authorizer_name!("presses"))
        .send()
        .await
        .expect("set");
    let bodies = stage.sent();
    assert_eq!(
        sent(&bodies[0].1),
        json!({
            "authorizerFunctionArn": function.as_str(),
            "tokenKeyName": "x-acme-token",
            "tokenSigningPublicKeys": {"2026-a": key.as_pem(), "2026-b": key.as_pem()},
            "signingDisabled": false,
            "enableCachingForHttp": true,
        })
    );
    assert_eq!(sent(&bodies[1].1), json!({"authorizerName": "presses"}));
    refused(create().signing_disabled(true).send().await, Rule::Signed);
    assert_eq!(stage.sent().len(), 0);
    let private = Made::new().key.serialize_pem();
    let refusal = PublicKeyPem::from_pem(private).expect_err("a private key");
    assert_eq!(refusal.rule(), Rule::Secret);
}

#[tokio::test]
async fn who_is_asked_before_a_claim_is_taken_is_said() {
    let (stage, session, iot) = staged().await;
    let role = role_arn!("arn:aws:iam::111122223333:role/provisioning");
    let function = lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:who-may");
    let create = |template| {
        let name = provisioning_template_name!("presses");
        iot.create_provisioning_template(name, template, role.clone())
            .enabled(true)
            .send()
    };
    let asked = ProvisioningTemplate::fleet(body(), Hook::function(function.clone()));
    create(asked).await.expect("created");
    let aside = || {
        let evidence = session.evidence();
        let aside = evidence
            .about(Rule::Signed)
            .filter(|one| one.outcome == Outcome::SetAside);
        aside.map(|entry| entry.detail.clone()).collect::<Vec<_>>()
    };
    assert_eq!(aside(), [""; 0]);
    let why = "an installer makes a claim for each device";
    let reason = reason!("an installer makes a claim for each device");
    create(ProvisioningTemplate::fleet(body(), Hook::none(reason)))
        .await
        .expect("created");
    assert_eq!(aside(), [why]);
    create(ProvisioningTemplate::just_in_time(body()))
        .await
        .expect("created");
    let bodies: Vec<_> = stage.sent().iter().map(|(_, body)| sent(body)).collect();
    let hook = json!({"payloadVersion": "2020-04-01", "targetArn": function.as_str()});
    assert_eq!(bodies[0]["preProvisioningHook"], hook);
    for (body, kind) in bodies
        .iter()
        .zip(["FLEET_PROVISIONING", "FLEET_PROVISIONING", "JITP"])
    {
        assert_eq!(body["type"], kind);
        assert_eq!(body["templateBody"], BODY);
        assert_eq!(body["provisioningRoleArn"], role.as_str());
    }
    assert_eq!(bodies[1].get("preProvisioningHook"), None);
    let version = provisioning_template_name!("presses");
    let version = iot.create_provisioning_template_version(&version, body());
    version.set_as_default(true).send().await.expect("created");
    assert_eq!(sent(&stage.sent()[0].1), json!({"templateBody": BODY}));
}

#[tokio::test]
async fn credentials_of_a_role_alias_are_good_for_an_hour_unless_it_is_said() {
    let (stage, _, iot) = staged().await;
    let role = role_arn!("arn:aws:iam::111122223333:role/press-uploads");
    let create = |duration: Option<CredentialDuration>| {
        iot.create_role_alias(role_alias_name!("press-uploads"), role.clone(), duration)
            .send()
    };
    create(None).await.expect("created");
    create(Some(CredentialDuration::SHORTEST))
        .await
        .expect("created");
    let longest = CredentialDuration::seconds(43_200).expect("twelve hours");
    let update = iot.update_role_alias(&role_alias_name!("press-uploads"), longest);
    update.send().await.expect("changed");
    let bodies: Vec<_> = stage.sent().iter().map(|(_, body)| sent(body)).collect();
    assert_eq!(
        bodies[0],
        json!({"roleArn": role.as_str(), "credentialDurationSeconds": 3600})
    );
    assert_eq!(bodies[1]["credentialDurationSeconds"], 900);
    assert_eq!(bodies[2], json!({"credentialDurationSeconds": 43_200}));
}
