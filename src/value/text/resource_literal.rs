//! The macros by which the compiler checks names of what AWS IoT Core keeps.

/// Makes a [`ThingTypeName`](crate::text::ThingTypeName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! thing_type_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ThingTypeName, from_literal, "thing_type_name!", "ThingTypeName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ThingGroupName`](crate::text::ThingGroupName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! thing_group_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ThingGroupName, from_literal, "thing_group_name!", "ThingGroupName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`BillingGroupName`](crate::text::BillingGroupName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! billing_group_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::BillingGroupName, from_literal, "billing_group_name!", "BillingGroupName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`DevicePolicyName`](crate::text::DevicePolicyName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! device_policy_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::DevicePolicyName, from_literal, "device_policy_name!", "DevicePolicyName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`TopicRuleName`](crate::text::TopicRuleName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! topic_rule_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::TopicRuleName, from_literal, "topic_rule_name!", "TopicRuleName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`RoleAliasName`](crate::text::RoleAliasName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! role_alias_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::RoleAliasName, from_literal, "role_alias_name!", "RoleAliasName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`AuthorizerName`](crate::text::AuthorizerName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! authorizer_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::AuthorizerName, from_literal, "authorizer_name!", "AuthorizerName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ProvisioningTemplateName`](crate::text::ProvisioningTemplateName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! provisioning_template_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ProvisioningTemplateName, from_literal, "provisioning_template_name!", "ProvisioningTemplateName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`DomainConfigurationName`](crate::text::DomainConfigurationName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! domain_configuration_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::DomainConfigurationName, from_literal, "domain_configuration_name!", "DomainConfigurationName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SecurityProfileName`](crate::text::SecurityProfileName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! security_profile_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::SecurityProfileName, from_literal, "security_profile_name!", "SecurityProfileName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`ScheduledAuditName`](crate::text::ScheduledAuditName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! scheduled_audit_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ScheduledAuditName, from_literal, "scheduled_audit_name!", "ScheduledAuditName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`JobId`](crate::text::JobId) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! job_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::JobId, from_literal, "job_id!", "JobId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`StreamId`](crate::text::StreamId) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! stream_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::StreamId, from_literal, "stream_id!", "StreamId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes an [`OtaUpdateId`](crate::text::OtaUpdateId) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! ota_update_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::OtaUpdateId, from_literal, "ota_update_id!", "OtaUpdateId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SigningProfileName`](crate::text::SigningProfileName) from a literal; one that AWS Signer
/// would refuse, or that holds confidential data, does not compile.
#[macro_export]
macro_rules! signing_profile_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [
                $crate::text::SigningProfileName, from_literal, "signing_profile_name!",
                "SigningProfileName::try_from"
            ]
            one [] $($text)*
        )
    };
}

/// Makes a [`ShadowName`](crate::text::ShadowName) from a literal; one that IoT would refuse, or
/// that holds confidential data, does not compile.
#[macro_export]
macro_rules! shadow_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::ShadowName, from_literal, "shadow_name!", "ShadowName::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`SigningJobId`](crate::text::SigningJobId) from a literal; one that AWS Signer would refuse,
/// or that holds confidential data, does not compile.
#[macro_export]
macro_rules! signing_job_id {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::SigningJobId, from_literal, "signing_job_id!", "SigningJobId::try_from"]
            one [] $($text)*
        )
    };
}

/// Makes a [`DomainName`](crate::text::DomainName) from a literal; what is no host in full does not compile.
#[macro_export]
macro_rules! domain_name {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::text::DomainName, from_literal, "domain_name!", "DomainName::try_from"]
            one [] $($text)*
        )
    };
}
