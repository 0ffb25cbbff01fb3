//! What neither the typed calls nor the SDK's client get past the guard.

use palisade::aws_sdk_iotdataplane::Client;
use palisade::aws_sdk_iotdataplane::error::{ProvideErrorMetadata, SdkError};
use palisade::aws_sdk_iotdataplane::operation::publish::PublishError;
use palisade::aws_sdk_iotdataplane::operation::publish::builders::PublishFluentBuilder;
use palisade::aws_sdk_iotdataplane::primitives::Blob;
use palisade::iot_data::{ShadowLimit, ShadowUpdate, UserProperties};
use palisade::text::ImeiSv;
use palisade::{Rule, client_id, thing_name, topic_name};
use serde_json::json;

use super::on_cloud;
use crate::support::{Scene, refused};

const WILD: &str = "PublicText: the name of a topic holds a wildcard; name one topic; filters are for those who \
                    subscribe";
const LARGE: &str = "Integrity: the payload of the message has more than 131,072 bytes; send less, or put it into a \
                     bucket and send where it is";

fn publish(sdk: &Client, topic: &str) -> PublishFluentBuilder {
    sdk.publish().topic(topic)
}

fn nothing_came(scene: &Scene) {
    assert_eq!(scene.count("Publish") + scene.count("SendDirectMessage"), 0);
    assert_eq!(scene.count("UpdateThingShadow"), 0);
}

#[tokio::test]
async fn no_raw_call_publishes_to_a_wildcard() {
    let (scene, data) = on_cloud().await;
    let sdk = data.sdk();
    for topic in [
        "#",
        "+",
        "acme/#",
        "acme/+/state",
        "$aws/rules/r/+",
        "$aws/rules/+/x",
        "$aws/rules/#/x",
        "$AWS/RULES/+/x",
    ] {
        let said = refused(publish(sdk, topic).send().await, Rule::PublicText);
        assert_eq!(said.to_string(), WILD);
        let call = publish(sdk, "acme").response_topic(topic);
        assert_eq!(
            refused(call.send().await, Rule::PublicText).to_string(),
            WILD
        );
        let direct = || sdk.send_direct_message().client_id("press-17");
        let said = refused(direct().topic(topic).send().await, Rule::PublicText);
        assert_eq!(said.to_string(), WILD);
        let call = direct().topic("acme").response_topic(topic);
        assert_eq!(
            refused(call.send().await, Rule::PublicText).to_string(),
            WILD
        );
    }
    nothing_came(&scene);
}

#[tokio::test]
async fn no_raw_topic_is_too_long_too_deep_or_another_path() {
    let (scene, data) = on_cloud().await;
    let sdk = data.sdk();
    for topic in [
        "t".repeat(257),
        "é".repeat(129),
        "a/b/c/d/e/f/g/h/i".to_owned(),
        "a\0b".to_owned(),
        "a\nb".to_owned(),
        "a\u{85}b".to_owned(),
        "$aws/rules/r/".to_owned(),
        "$aws/rules//x".to_owned(),
        "$aws/rules/r\0/x".to_owned(),
        "$aws/rules/r\n/x".to_owned(),
        format!("$aws/rules/{}/x", "r".repeat(5_000)),
        format!("$AWS/RULES/r/{}", "t".repeat(256)),
    ] {
        refused(publish(sdk, &topic).send().await, Rule::PublicText);
        let call = publish(sdk, "acme").response_topic(&topic);
        refused(call.send().await, Rule::PublicText);
        let direct = sdk.send_direct_message().client_id("press-17");
        let call = direct.topic(&topic);
        refused(call.send().await, Rule::PublicText);
    }
    assert_eq!(
        refused(
            publish(sdk, "$aws/rules/a b/x").send().await,
            Rule::PublicText
        )
        .to_string(),
        "PublicText: behind `$aws/rules/` stands no name of a rule, 1 to 128 letters, digits and underscores, with a \
         topic; write `$aws/rules/RULE/…` with the name that the rule was created with"
    );
    // Proxies and servers take these for steps, and the rest for a path of its own.
    for topic in [".", ".."] {
        let said = refused(publish(sdk, topic).send().await, Rule::PublicText);
        assert!(said.problem().contains("it is a step"), "{said}");
    }
    nothing_came(&scene);
    // A percent sign is one.
    publish(sdk, "acme/%23/%2e%2e")
        .send()
        .await
        .expect("published");
    assert_eq!(super::message(&scene).topic, "acme/%23/%2e%2e");
    let whole = format!("$aws/rules/Rule_7/{}{}", "a/".repeat(7), "t".repeat(242));
    publish(sdk, &whole).send().await.expect("published");
    let last = scene.cloud.iot_data().messages().pop();
    assert_eq!(last.map(|message| message.topic), Some(whole));
}

/// Changes the request in the last hook in which that can be done.
async fn rewritten(
    call: PublishFluentBuilder,
    uri: &'static str,
) -> Result<(), SdkError<PublishError>> {
    let call = call.customize().mutate_request(move |request| {
        let whole = format!("https://data.iot-fips.us-east-1.amazonaws.com{uri}");
        request.set_uri(whole).expect("a URI");
    });
    call.send().await.map(drop)
}

#[tokio::test]
async fn no_rewritten_request_publishes_to_a_wildcard_or_elsewhere() {
    let (scene, data) = on_cloud().await;
    for uri in [
        "/topics/acme%2F%23",
        "/topics/acme%2f%2b",
        "/topics/acme/+",
        "/topics/+",
        "/topics/%23?qos=1",
        "/topics/a?responseTopic=b%2F%23",
        "/topics/a?responseTopic=b/+",
        "/topics/a?response%54opic=%2B",
        "/topics/a?responseTopic=b&responseTopic=%23",
        "/topics/a%ff",
        "/topics/a%00",
        "/topics/a%C2%85",
        "/topics/$aws%2Frules%2F%2B%2Fx",
        "/topics/%24aws%2frules%2f%23%2fx",
        "/topics/$aws%2Frules%2F%2Fx",
        "/topics/a?responseTopic=$aws/rules/%2B/x",
        "/topics/a/b",
        "/topics/..",
        "/topics/%2e%2e",
        "/topics/",
        "/topics/a#b",
        "/topics/a?retain=true&retain=false",
        "/things/press-17/shadow",
        "//topics/a",
    ] {
        let sent = rewritten(publish(data.sdk(), "acme"), uri).await;
        assert!(
            sent.as_ref()
                .is_err_and(|error| palisade::refusal(error).is_some()),
            "{uri}: {sent:?}"
        );
    }
    nothing_came(&scene);
}

#[tokio::test]
async fn payloads_are_counted_and_not_read() {
    let (scene, data) = on_cloud().await;
    let topic = topic_name!("acme/press-17/images");
    // Bytes that are neither text nor JSON, and text that may stand nowhere else.
    for payload in [
        vec![0xFF; 131_072],
        b"mary.major@example.com 4111111111111111".to_vec(),
        Vec::new(),
    ] {
        data.publish(&topic, payload.clone())
            .send()
            .await
            .expect("published");
        let last = scene.cloud.iot_data().messages().pop().expect("a message");
        assert_eq!(last.payload, payload);
    }
    let error = data
        .publish(&topic, vec![0; 131_073])
        .send()
        .await
        .expect_err("refused");
    assert_eq!(
        error.refusal().map(ToString::to_string).as_deref(),
        Some(LARGE)
    );
    let raw = publish(data.sdk(), "acme").payload(Blob::new(vec![0; 131_073]));
    assert_eq!(
        refused(raw.send().await, Rule::Integrity).to_string(),
        LARGE
    );
    let direct = data.send_direct_message(&client_id!("press-17"), &topic, vec![0; 131_073]);
    let error = direct.send().await.expect_err("refused");
    assert_eq!(
        error.refusal().map(ToString::to_string).as_deref(),
        Some(LARGE)
    );
    assert_eq!(scene.count("Publish"), 3);
    assert_eq!(scene.count("SendDirectMessage"), 0);
}

#[tokio::test]
async fn user_properties_hold_nothing_confidential_and_are_readable() {
    let (scene, data) = on_cloud().await;
    for properties in [
        r#"[{"owner":"mary.major@example.com"}]"#,
        r#"[{"mary.major@example.com":"owner"}]"#,
        r#"[{"owner":"mary.major\u0040example.com"}]"#,
        r#"[{"a":"mary.major@example.com","a":"b"}]"#,
        r#"[{"ssn":"078-05-1120"}]"#,
        r#"[{"card":"4111111111111111"}]"#,
        r#"[{"a":1}]"#,
        r#"[["owner","mary"]]"#,
        r#"{"unit":"celsius"}"#,
        "unit=celsius",
        "",
    ] {
        let call = publish(data.sdk(), "acme").user_properties(properties);
        refused(call.send().await, Rule::PublicText);
        let direct = data.sdk().send_direct_message().client_id("press-17");
        let call = direct.topic("acme").user_properties(properties);
        refused(call.send().await, Rule::PublicText);
    }
    nothing_came(&scene);
    let unread = publish(data.sdk(), "acme").user_properties("{}");
    assert_eq!(
        refused(unread.send().await, Rule::PublicText).to_string(),
        "PublicText: in userProperties of Publish, the user properties cannot be read; write a list of objects in \
         JSON whose values are texts, as in `[{\"unit\":\"celsius\"}]`"
    );
}

#[tokio::test]
async fn raw_user_properties_have_the_form_that_mqtt_carries() {
    let (scene, data) = on_cloud().await;
    let words =
        |count: usize| -> String { "seven ".repeat(count / 6 + 1).chars().take(count).collect() };
    let list = |key: &str, value: &str| json!([{key: value}]).to_string();
    let form = "PublicText: in userProperties of Publish, the key and the value of a user property have up to 65,535 \
                bytes and no control characters; shorten it; data belongs into the payload";
    for properties in [
        list("a", "b\0"),
        list("a\0", "b"),
        list("a", "b\u{85}"),
        list("a", "b\n"),
        list("a", &words(65_536)),
        list(&words(65_536), "a"),
        json!([{"unit": "celsius"}, {"a": "b", "c": "\u{9f}"}]).to_string(),
    ] {
        let call = publish(data.sdk(), "acme").user_properties(&properties);
        let said = refused(call.send().await, Rule::PublicText);
        assert_eq!(said.to_string(), form);
        let direct = data.sdk().send_direct_message().client_id("press-17");
        let call = direct.topic("acme").user_properties(&properties);
        refused(call.send().await, Rule::PublicText);
    }
    nothing_came(&scene);
    let call = publish(data.sdk(), "acme").user_properties(list("a", "b\u{a0}"));
    call.send().await.expect("published");
}

#[tokio::test]
async fn what_is_a_step_in_a_path_is_refused_in_its_own_words() {
    let said = |refused: Option<palisade::Refusal>| refused.map(|refusal| refusal.to_string());
    for dots in [".", ".."] {
        let topic = palisade::text::TopicName::try_from(dots).err();
        assert_eq!(
            said(topic).as_deref(),
            Some(
                "PublicText: a topic of one or two dots cannot be published to over HTTPS: in the path of a request it \
                 is a step; give the topic a name, or a level before the dots"
            )
        );
        let client = palisade::text::ClientId::try_from(dots).err();
        assert_eq!(
            said(client).as_deref(),
            Some(
                "PublicText: a client id of one or two dots cannot be asked about: in the path of a request it is a \
                 step; take the name of the thing that connects"
            )
        );
    }
}

#[tokio::test]
async fn what_is_vouched_for_in_one_message_is_not_in_the_next() {
    let (scene, data) = on_cloud().await;
    let modem = ImeiSv::try_from("4111111111111111").expect("an IMEISV");
    let made = UserProperties::default().identifying("modem", modem);
    let call = data.publish(&topic_name!("acme"), "");
    let call = call.user_properties(made.expect("properties"));
    call.clone().send().await.expect("published");
    let raw = || publish(data.sdk(), "acme").user_properties(r#"[{"modem":"4111111111111111"}]"#);
    refused(raw().send().await, Rule::PublicText);
    call.retries(false).send().await.expect("published");
    refused(raw().send().await, Rule::PublicText);
    assert_eq!(scene.cloud.iot_data().published(), 2);
}

#[tokio::test]
async fn clients_of_aws_itself_are_left_alone() {
    let (scene, data) = on_cloud().await;
    let inner = client_id!("$aws-inner");
    fn check<T, E: std::error::Error + ProvideErrorMetadata + 'static>(
        sent: Result<T, SdkError<E>>,
    ) {
        refused(sent, Rule::PublicText);
    }
    check(data.connection(&inner).send().await);
    check(data.disconnect(&inner).send().await);
    check(data.subscriptions(&inner).send().await);
    let direct = data.send_direct_message(&inner, &topic_name!("acme"), "");
    assert_eq!(
        direct.send().await.expect_err("refused").rule(),
        Some(Rule::PublicText)
    );
    assert_eq!(
        scene
            .cloud
            .requests()
            .iter()
            .filter(|seen| seen.path.contains("connections"))
            .count(),
        0
    );
}

#[tokio::test]
async fn a_receipt_is_not_waited_for_longer_than_aws_does() {
    let (_scene, data) = on_cloud().await;
    for seconds in [0, 16, u64::MAX] {
        let direct = data.send_direct_message(&client_id!("press-17"), &topic_name!("acme"), "");
        let direct = direct.confirmed_within(std::time::Duration::from_secs(seconds));
        let error = direct.send().await.expect_err("refused");
        assert_eq!(
            error.refusal().map(ToString::to_string).as_deref(),
            Some(
                "Integrity: the receipt of a direct message is waited for between 1 and 15 seconds; name a time in \
                 between, by `confirmed_within`"
            )
        );
    }
}

#[tokio::test]
async fn a_shadow_is_no_larger_than_the_account_may_have_it() {
    let (scene, data) = on_cloud().await;
    let shadow = data.shadow(&thing_name!("press-17"));
    // With `{"a":""}` around it.
    let state = |length: usize| json!({"a": "x".repeat(length - 8)});
    let update = |length| ShadowUpdate::desired(&state(length)).expect("a state");
    let error = shadow.update(update(8_193)).await.expect_err("refused");
    assert_eq!(
        error.refusal().map(ToString::to_string).as_deref(),
        Some(
            "Integrity: the state is larger than that of a shadow may be, 8,192 bytes unless the account has more; \
             spread it over named shadows; where AWS raised the account's limit, say so by \
             `.limit(ShadowLimit::bytes(…))`"
        )
    );
    let raw = |length: usize| {
        let payload = json!({"state": {"desired": state(length)}}).to_string();
        let call = data.sdk().update_thing_shadow().thing_name("press-17");
        call.payload(Blob::new(payload))
    };
    let said = refused(raw(9_000).send().await, Rule::Integrity);
    assert!(said.remedy().contains("ShadowLimit"), "{said}");
    nothing_came(&scene);
    // The cloud keeps to 8 KB, of which the word `desired` takes its share.
    shadow.update(update(8_192 - 12)).await.expect("taken");
    let raised = shadow.limit(ShadowLimit::bytes(16_384));
    let error = raised
        .update(update(16_384))
        .await
        .expect_err("too large there");
    assert_eq!(error.code(), Some("RequestEntityTooLargeException"));
    assert!(
        raised
            .update(update(16_385))
            .await
            .is_err_and(|error| error.refusal().is_some())
    );
    let sent = raw(9_000)
        .customize()
        .interceptor(ShadowLimit::bytes(16_384))
        .send()
        .await;
    assert!(palisade::refusal(&sent.expect_err("too large there")).is_none());
    assert_eq!(scene.count("UpdateThingShadow"), 3);
}
