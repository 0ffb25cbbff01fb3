// Written by `data/survey.py generate` from data/ledger/sts.txt and aws-sdk-sts 1.124.0. Do not edit.

use palisade::aws_sdk_sts::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, int, sent};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AssumeRole", |sdk, f| sent(
        sdk.assume_role()
            .set_role_arn(f.text("RoleArn", MUST, Holds::Arn))
            .set_role_session_name(f.text("RoleSessionName", MUST, Holds::Session))
            .set_policy_arns(f.list("PolicyArns", MAY, policy_descriptor_type))
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_tags(f.list("Tags", MAY, tag))
            .set_transitive_tag_keys(f.texts("TransitiveTagKeys", MAY, Holds::Ref))
            .set_external_id(f.text("ExternalId", MAY, Holds::Ref))
            .set_serial_number(f.text("SerialNumber", MAY, Holds::Ref))
            .set_token_code(f.text("TokenCode", MAY, Holds::Secret))
            .set_source_identity(f.text("SourceIdentity", MAY, Holds::Session))
            .set_provided_contexts(f.list("ProvidedContexts", MAY, provided_context))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssumeRoleWithSAML", |sdk, f| sent(
        sdk.assume_role_with_saml()
            .set_role_arn(f.text("RoleArn", MUST, Holds::Arn))
            .set_principal_arn(f.text("PrincipalArn", MUST, Holds::Arn))
            .set_saml_assertion(f.text("SAMLAssertion", MUST, Holds::Secret))
            .set_policy_arns(f.list("PolicyArns", MAY, policy_descriptor_type))
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssumeRoleWithWebIdentity", |sdk, f| sent(
        sdk.assume_role_with_web_identity()
            .set_role_arn(f.text("RoleArn", MUST, Holds::Arn))
            .set_role_session_name(f.text("RoleSessionName", MUST, Holds::Session))
            .set_web_identity_token(f.text("WebIdentityToken", MUST, Holds::Secret))
            .set_provider_id(f.text("ProviderId", MAY, Holds::Id))
            .set_policy_arns(f.list("PolicyArns", MAY, policy_descriptor_type))
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssumeRoot", |sdk, f| sent(
        sdk.assume_root()
            .set_target_principal(f.text("TargetPrincipal", MUST, Holds::Ref))
            .set_task_policy_arn(f.one("TaskPolicyArn", MUST, policy_descriptor_type))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DecodeAuthorizationMessage", |sdk, f| sent(
        sdk.decode_authorization_message()
            .set_encoded_message(f.text("EncodedMessage", MUST, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessKeyInfo", |sdk, f| sent(
        sdk.get_access_key_info()
            .set_access_key_id(f.text("AccessKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCallerIdentity", |sdk, f| sent(
        sdk.get_caller_identity()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDelegatedAccessToken", |sdk, f| sent(
        sdk.get_delegated_access_token()
            .set_trade_in_token(f.text("TradeInToken", MUST, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetFederationToken", |sdk, f| sent(
        sdk.get_federation_token()
            .set_name(f.text("Name", MUST, Holds::Session))
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_policy_arns(f.list("PolicyArns", MAY, policy_descriptor_type))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_tags(f.list("Tags", MAY, tag))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSessionToken", |sdk, f| sent(
        sdk.get_session_token()
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_serial_number(f.text("SerialNumber", MAY, Holds::Ref))
            .set_token_code(f.text("TokenCode", MAY, Holds::Secret))
            .set_minimum_session_token_size(f.one("MinimumSessionTokenSize", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetWebIdentityToken", |sdk, f| sent(
        sdk.get_web_identity_token()
            .set_audience(f.texts("Audience", MAY, Holds::Ref))
            .set_duration_seconds(f.one("DurationSeconds", MAY, int))
            .set_signing_algorithm(f.text("SigningAlgorithm", MUST, Holds::Id))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn policy_descriptor_type(f: &mut Fill) -> types::PolicyDescriptorType {
    types::PolicyDescriptorType::builder()
        .set_arn(f.text("arn", MAY, Holds::Arn))
        .build()
}

fn provided_context(f: &mut Fill) -> types::ProvidedContext {
    types::ProvidedContext::builder()
        .set_provider_arn(f.text("ProviderArn", MAY, Holds::Arn))
        .set_context_assertion(f.text("ContextAssertion", MAY, Holds::Secret))
        .build()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}
