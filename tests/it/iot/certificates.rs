//! Certificates on the loopback cloud; their whole life is a story, told to moto as well.

use palisade::text::{CertificateId, Description};
use palisade::{
    AccountId, Outcome, Rule, description, device_policy_name, iot, rule, thing_name, waive,
};

use super::made::{Made, public};
use super::{code, elsewhere, kept, on_cloud};
use crate::support::refused;

#[tokio::test]
async fn a_certificate_is_for_the_key_of_the_request() {
    let (scene, iot) = on_cloud().await;
    let device = Made::new();
    let request = device.request();
    assert_eq!(request.public_key(), public(&device.key));
    let create = iot.create_certificate_from_csr(request);
    let made = create.active().send().await.expect("a certificate");
    let kept = kept(&scene, "cert", made.id().as_str());
    assert_eq!(kept["status"], "ACTIVE");
    assert_eq!(kept["certificateArn"], made.arn());
    assert_eq!(kept["certificatePem"], made.pem());
    let found = iot.describe_certificate(made.id()).send().await;
    let found = found.expect("a certificate");
    assert_eq!(
        (found.id(), found.arn(), found.pem()),
        (made.id(), made.arn(), made.pem())
    );
    // There is nothing yet that it could be attached to.
    let policy = made.attach_policy(&device_policy_name!("press"));
    assert_eq!(code(policy.send().await), "ResourceNotFoundException");
    let thing = made.attach_thing(&thing_name!("press-17"));
    assert_eq!(code(thing.send().await), "ResourceNotFoundException");
}

#[tokio::test]
async fn a_certificate_goes_to_another_account_with_a_reason() {
    let (scene, iot) = on_cloud().await;
    let there = iot::Client::new(&elsewhere(&scene).await);
    let create = iot.create_certificate_from_csr(Made::new().request());
    let made = create.active().send().await.expect("a certificate");
    let id = made.id().as_str();
    let raw = iot.sdk().transfer_certificate().certificate_id(id);
    refused(
        raw.target_aws_account("444455556666").send().await,
        Rule::Owner,
    );
    assert_eq!(
        scene.count("TransferCertificate"),
        0,
        "sent without a reason"
    );

    let buyer = AccountId::try_from("444455556666").expect("an account");
    let transfer = || {
        let reason = waive!(rule::Owner, "the hall was sold, with its machines");
        made.transfer(&buyer, reason)
    };
    let long = Description::try_from("presses ".repeat(17)).expect("a description");
    refused(transfer().message(long).send().await, Rule::PublicText);
    let message = description!("presses of hall 4");
    let offer = || transfer().message(message.clone()).send();
    assert_eq!(code(offer().await), "CertificateStateException");
    assert_eq!(code(made.deactivate().send().await), "");
    assert_eq!(code(offer().await), "");
    let offered = kept(&scene, "cert", id);
    assert_eq!(offered["status"], "PENDING_TRANSFER");
    assert_eq!(
        offered["transferData"]["transferMessage"],
        "presses of hall 4"
    );
    assert_eq!(code(offer().await), "TransferConflictException");
    let evidence = scene.session.evidence();
    let mut aside = evidence.about(Rule::Owner);
    assert!(aside.any(|entry| entry.outcome == Outcome::SetAside));

    let accept = || {
        let call = there.sdk().accept_certificate_transfer();
        call.certificate_id(id).set_as_active(true).send()
    };
    assert_eq!(code(accept().await), "");
    assert_eq!(code(accept().await), "ResourceNotFoundException");
    let id = CertificateId::try_from(id).expect("an id");
    let theirs = there.describe_certificate(&id).send().await;
    let theirs = theirs.expect("a certificate");
    let arn = made.arn().replace("111122223333", "444455556666");
    assert_eq!((theirs.arn(), theirs.pem()), (&*arn, made.pem()));
    let gone = iot.describe_certificate(&id).send().await;
    assert_eq!(
        gone.expect_err("it is theirs").code(),
        Some("ResourceNotFoundException")
    );
}
