//! What the ledger does not know does not leave, whoever put it into the request.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, Metadata};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use palisade::aws_sdk_s3control::types::{JobOperation, LambdaInvokeOperation, Tag};
use palisade::ledger::Operation;
use palisade::testing::Cloud;
use palisade::{Outcome, Rule, Service, aws_sdk_iot, iot, kms, reason, refusal, rule, s3, waive};

use super::attacks::scene;
use super::{ACCOUNT, ask, sent};
use crate::support::{builder, refused};

/// Calls the operation something else.
#[derive(Debug)]
pub(super) struct Renamed(pub(super) &'static str);

#[dyn_dispatch_hint]
impl Intercept for Renamed {
    fn name(&self) -> &'static str {
        "Renamed"
    }

    fn modify_before_serialization(
        &self,
        _: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let metadata = Metadata::new(self.0, "IoT");
        cfg.interceptor_state().store_put(metadata);
        Ok(())
    }
}

fn replace(body: &'static str) -> impl Fn(&mut HttpRequest) + Send + Sync + 'static {
    move |request| *request.body_mut() = SdkBody::from(body)
}

#[tokio::test]
async fn an_operation_that_the_ledger_does_not_know_is_refused() {
    let scene = scene().await;
    let iot = scene.clients.iot.sdk();
    let version = aws_sdk_iot::meta::PKG_VERSION;
    for (name, shown) in [
        ("RestoreThing", "RestoreThing"),
        ("listThings", "listThings"),
        ("", ""),
        ("a secret: hunter2", "(unprintable)"),
    ] {
        let call = iot.list_things().customize().interceptor(Renamed(name));
        let refusal = refused(call.send().await, Rule::Classified);
        assert_eq!(
            refusal.to_string(),
            format!(
                "Classified: aws-sdk-iot {version} does not have the operation {shown}; leave the \
                 name of the operation and the request to the SDK"
            )
        );
    }
    scene.nothing_left();
}

#[tokio::test]
async fn a_member_that_the_ledger_does_not_know_is_refused_in_every_protocol() {
    let scene = scene().await;
    let clients = &scene.clients;
    let iot = || clients.iot.sdk().create_thing().thing_name("a");
    let kms = || clients.kms.sdk().describe_key().key_id("a");
    let iam = || clients.iam.sdk().get_role().role_name("a");
    let s3 = || {
        let s3 = clients.s3control.sdk().tag_resource().account_id(ACCOUNT);
        let tag = Tag::builder()
            .key("team")
            .value("telemetry")
            .build()
            .expect("a tag");
        s3.resource_arn("arn:aws:s3:us-east-1:111122223333:bucket/a")
            .tags(tag)
    };
    macro_rules! refused_with {
        ($call:expr, $change:expr) => {
            refused(
                $call().customize().mutate_request($change).send().await,
                Rule::Classified,
            )
        };
    }
    let refusal = refused_with!(iot, replace(r#"{"owner":"a"}"#));
    assert_eq!(
        refusal.to_string(),
        format!(
            "Classified: aws-sdk-iot {} does not have the member owner of CreateThing; leave the \
             name of the operation and the request to the SDK",
            aws_sdk_iot::meta::PKG_VERSION
        )
    );
    refused_with!(iot, replace(r#"{"attributePayload":{"owner":"a"}}"#));
    refused_with!(iot, replace(r#"{"thingTypeName":"a","thingTypeName":"b"}"#));
    refused_with!(iot, |request| {
        let body = http_body_util::Full::new(bytes::Bytes::from_static(b"{}"));
        *request.body_mut() = SdkBody::from_body_1_x(body);
    });
    refused_with!(kms, replace(r#"{"KeyId":"a","Reveal":true}"#));
    refused_with!(
        iam,
        replace("Action=GetRole&Version=2010-05-08&RoleName=a&Reveal=true")
    );
    refused_with!(
        s3,
        replace("<TagResourceRequest><Reveal>a</Reveal></TagResourceRequest>")
    );
    for name in ["x-amz-reveal", "X-Amz-Reveal", "x-amzn-reveal"] {
        let change = move |request: &mut HttpRequest| {
            request.headers_mut().insert(name, "true");
        };
        refused_with!(iot, change);
        refused_with!(kms, change);
        refused_with!(iam, change);
        refused_with!(s3, change);
    }
    scene.nothing_left();
}

#[tokio::test]
async fn another_operation_is_not_called_under_the_name_of_this_one() {
    let scene = scene().await;
    let kms = || scene.clients.kms.sdk().describe_key().key_id("a");
    let iam = || scene.clients.iam.sdk().get_role().role_name("a");
    let iot = || scene.clients.iot.sdk().create_thing().thing_name("a");
    let form = "application/x-www-form-urlencoded";
    let header = |name: &'static str, value: &'static str| {
        move |request: &mut HttpRequest| {
            request.headers_mut().insert(name, value);
        }
    };
    for target in ["TrentService.ScheduleKeyDeletion", "TrentService.RevealKey"] {
        let call = kms().customize();
        let call = call.mutate_request(header("x-amz-target", target));
        let refusal = refused(call.send().await, Rule::Classified);
        assert_eq!(
            refusal.to_string(),
            "Classified: the request was changed to call another operation than the one that it was \
             checked as; call the operation that is meant; what is checked goes by its name"
        );
    }
    let form_in_json = r#"{"KeyId":"&Action=ScheduleKeyDeletion&KeyId=a&"}"#;
    let call = kms().customize().mutate_request(replace(form_in_json));
    let call = call.mutate_request(header("content-type", form));
    refused(call.send().await, Rule::Classified);
    for action in ["DeleteRole", "RevealRole", "GetRole&Action=DeleteRole"] {
        let call = iam().customize().mutate_request(move |request| {
            let body = format!("Action={action}&Version=2010-05-08&RoleName=a");
            *request.body_mut() = SdkBody::from(body);
        });
        refused(call.send().await, Rule::Classified);
    }
    let target = || header("x-amz-target", "Service.DeleteThing");
    let call = iot().customize().mutate_request(target());
    refused(call.send().await, Rule::Classified);
    let call = iam().customize().mutate_request(target());
    refused(call.send().await, Rule::Classified);
    let call = iot().customize().mutate_request(replace("{}"));
    let call = call.mutate_request(header("content-type", form));
    refused(call.send().await, Rule::Classified);
    scene.nothing_left();
}

#[tokio::test]
async fn what_was_accepted_calls_no_other_operation() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud)
        .accept_unclassified(Service::Kms, "DescribeKey", reason!("a new member of ours"))
        .connect()
        .await
        .expect("a session");
    let kms = kms::Client::new(&session);
    let call = kms.sdk().describe_key().key_id("a").customize();
    let call = call.mutate_request(|request| {
        let target = "TrentService.ScheduleKeyDeletion";
        request.headers_mut().insert("x-amz-target", target);
    });
    refused(call.send().await, Rule::Classified);
}

#[tokio::test]
async fn headers_of_the_callers_own_pass() {
    let scene = scene().await;
    let call = scene.clients.kms.sdk().list_keys().customize();
    let call = call.mutate_request(|request| {
        request.headers_mut().insert(
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        );
        request.headers_mut().insert(
            "x-amzn-trace-id",
            "Root=1-5759e988-bd862e3fe1be46a994272793",
        );
    });
    let reply = call.send().await;
    assert_eq!(reply.as_ref().err().and_then(refusal), None);
}

#[tokio::test]
async fn maps_of_the_sdk_pass() {
    let scene = scene().await;
    let function = "arn:aws:lambda:us-east-1:111122223333:function:sweep";
    let invoke = LambdaInvokeOperation::builder().function_arn(function);
    let invoke = invoke.user_arguments("days", "7").build();
    let job = scene.clients.s3control.sdk().create_job();
    sent! {
        "CreateJob": job.account_id(ACCOUNT)
            .role_arn("arn:aws:iam::111122223333:role/sweep")
            .client_request_token("sweep")
            .priority(1)
            .operation(JobOperation::builder().lambda_invoke(invoke).build());
        "PutAccountProperties": scene.clients.iam.sdk()
            .put_account_properties()
            .properties("Namespace/Property", "on")
            .customize()
            .interceptor(waive!(rule::LeastPrivilege, "the property is the team's own"));
    }
}

#[tokio::test]
async fn what_somebody_looked_at_passes_with_a_reason_and_nothing_else() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud)
        .accept_unclassified(
            Service::Iot,
            "CreateThing",
            reason!("the new member holds a code"),
        )
        .accept_unclassified(
            Service::Iot,
            "RestoreThing",
            reason!("looked at by the team"),
        )
        .connect()
        .await
        .expect("a session");
    ask(Service::S3Control, &session).await;
    let iot = iot::Client::new(&session);
    let iot = iot.sdk();

    let create = iot.create_thing().thing_name("a").customize();
    let reply = create
        .mutate_request(replace(r#"{"owner":"a"}"#))
        .send()
        .await;
    assert_eq!(reply.as_ref().err().and_then(refusal), None);
    let renamed = iot.list_things().customize();
    let reply = renamed.interceptor(Renamed("RestoreThing")).send().await;
    assert_eq!(reply.as_ref().err().and_then(refusal), None);

    let evidence = session.evidence();
    let subjects = evidence
        .about(Rule::Classified)
        .map(|entry| (entry.outcome, entry.subject.as_str()));
    let subjects: Vec<_> = subjects.collect();
    let expected = [
        "unknown to the ledger: iot RestoreThing",
        "used: aws-sdk-iot CreateThing",
        "used: aws-sdk-iot RestoreThing",
        "what the ledger does not know in iot CreateThing",
    ];
    assert_eq!(
        subjects,
        expected.map(|subject| (Outcome::SetAside, subject))
    );

    let update = iot.update_thing().thing_name("a").customize();
    let reply = update
        .mutate_request(replace(r#"{"owner":"a"}"#))
        .send()
        .await;
    refused(reply, Rule::Classified);
    let renamed = iot.list_things().customize();
    refused(
        renamed.interceptor(Renamed("ReviveThing")).send().await,
        Rule::Classified,
    );
    let renamed = iot.list_things().customize();
    let renamed = renamed.interceptor(Renamed("a secret: hunter2"));
    refused(renamed.send().await, Rule::Classified);
    let evidence = format!("{:?}", session.evidence());
    assert!(!evidence.contains("hunter2"), "{evidence}");
}

#[tokio::test]
async fn what_can_be_no_operation_is_not_accepted() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let accept = async |name: &str| {
        let why = reason!("looked at by the team");
        let builder = builder(&cloud).accept_unclassified(Service::Iot, name, why);
        let refused = builder.connect().await.err();
        refused.and_then(|error| error.refusal().map(ToString::to_string))
    };
    for (name, problem) in [
        ("", "that no service can have"),
        ("*", "that no service can have"),
        ("createThing", "that no service can have"),
        ("create_thing", "that no service can have"),
        ("iot:CreateThing", "that no service can have"),
        ("CreateThing ", "that no service can have"),
        ("Creatething", "by its capital letters"),
    ] {
        let refusal = accept(name).await;
        let refusal = refusal.unwrap_or_else(|| panic!("{name} was accepted"));
        assert!(
            refusal.starts_with("Classified: ") && refusal.contains(problem),
            "{name}: {refusal}"
        );
    }
    for name in ["CreateThing", "RestoreThing"] {
        assert_eq!(accept(name).await, None, "{name}");
    }
    let mut all = builder(&cloud);
    for service in Service::ALL {
        for operation in Operation::all(*service) {
            let why = reason!("looked at by the team");
            all = all.accept_unclassified(*service, operation.name(), why);
        }
    }
    assert!(all.connect().await.is_ok());
}

#[tokio::test]
async fn an_unreadable_body_that_was_accepted_hides_no_header() {
    let cloud = Cloud::start().await.expect("a loopback port");
    let session = builder(&cloud)
        .account(ACCOUNT.try_into().ok())
        .accept_unclassified(
            Service::S3,
            "PutObjectAcl",
            reason!("looked at by the team"),
        )
        .connect()
        .await
        .expect("a session");
    let s3 = s3::Client::new(&session);
    let put = |acl: &'static str| {
        let put = s3.sdk().put_object_acl().bucket("acme-telemetry").key("k");
        put.acl(acl.into()).customize().mutate_request(|request| {
            *request.body_mut() = SdkBody::from("<AccessControlPolicy");
            request
                .headers_mut()
                .insert("content-type", "application/xml");
        })
    };
    // The pin was proven by one call of STS.
    let before = cloud.requests().len();
    refused(put("public-read").send().await, Rule::Private);
    assert_eq!(cloud.requests().len(), before);
    let private = put("private").send().await;
    assert_eq!(private.as_ref().err().and_then(refusal), None);
}
