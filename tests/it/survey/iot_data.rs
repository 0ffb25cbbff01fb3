// Written by `data/survey.py generate` from data/ledger/iot_data.txt and aws-sdk-iotdataplane 1.120.0. Do not edit.

use palisade::aws_sdk_iotdataplane::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, blob, int, long, sent, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("DeleteConnection", |sdk, f| sent(
        sdk.delete_connection()
            .set_client_id(f.text("clientId", MUST, Holds::Ref))
            .set_clean_session(f.one("cleanSession", MAY, yes))
            .set_prevent_will_message(f.one("preventWillMessage", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteThingShadow", |sdk, f| sent(
        sdk.delete_thing_shadow()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_shadow_name(f.text("shadowName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetConnection", |sdk, f| sent(
        sdk.get_connection()
            .set_client_id(f.text("clientId", MUST, Holds::Ref))
            .set_include_socket_information(f.one("includeSocketInformation", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRetainedMessage", |sdk, f| sent(
        sdk.get_retained_message()
            .set_topic(f.text("topic", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetThingShadow", |sdk, f| sent(
        sdk.get_thing_shadow()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_shadow_name(f.text("shadowName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListNamedShadowsForThing", |sdk, f| sent(
        sdk.list_named_shadows_for_thing()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_page_size(f.one("pageSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRetainedMessages", |sdk, f| sent(
        sdk.list_retained_messages()
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSubscriptions", |sdk, f| sent(
        sdk.list_subscriptions()
            .set_client_id(f.text("clientId", MUST, Holds::Ref))
            .set_next_token(f.text("nextToken", MAY, Holds::Id))
            .set_max_results(f.one("maxResults", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Publish", |sdk, f| sent(
        sdk.publish()
            .set_topic(f.text("topic", MUST, Holds::Topic))
            .set_qos(f.one("qos", MAY, int))
            .set_retain(f.one("retain", MAY, yes))
            .set_payload(f.one("payload", MAY, blob))
            .set_user_properties(f.text("userProperties", MAY, Holds::Properties))
            .set_payload_format_indicator(f.one("payloadFormatIndicator", MAY, payload_format_indicator))
            .set_content_type(f.text("contentType", MAY, Holds::Header))
            .set_response_topic(f.text("responseTopic", MAY, Holds::Topic))
            .set_correlation_data(f.text("correlationData", MAY, Holds::Content))
            .set_message_expiry(f.one("messageExpiry", MAY, long))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SendDirectMessage", |sdk, f| sent(
        sdk.send_direct_message()
            .set_client_id(f.text("clientId", MUST, Holds::Ref))
            .set_topic(f.text("topic", MUST, Holds::Topic))
            .set_content_type(f.text("contentType", MAY, Holds::Header))
            .set_response_topic(f.text("responseTopic", MAY, Holds::Topic))
            .set_confirmation(f.one("confirmation", MAY, yes))
            .set_timeout(f.one("timeout", MAY, int))
            .set_payload(f.one("payload", MAY, blob))
            .set_user_properties(f.text("userProperties", MAY, Holds::Properties))
            .set_payload_format_indicator(f.one("payloadFormatIndicator", MAY, payload_format_indicator))
            .set_correlation_data(f.text("correlationData", MAY, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateThingShadow", |sdk, f| sent(
        sdk.update_thing_shadow()
            .set_thing_name(f.text("thingName", MUST, Holds::Ref))
            .set_shadow_name(f.text("shadowName", MAY, Holds::Name))
            .set_payload(f.one("payload", MUST, blob))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn payload_format_indicator(f: &mut Fill) -> types::PayloadFormatIndicator {
    f.choice(types::PayloadFormatIndicator::values()).into()
}
