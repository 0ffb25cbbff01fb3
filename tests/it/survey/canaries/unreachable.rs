//! What the ledger speaks of and no call of the SDK can say, or leave unsaid.

use palisade::Service;

/// The service, the operation with the row, and why.
pub(super) const UNREACHABLE: &[(Service, &str, &str)] = &[
    (
        Service::Iot,
        "CreateTopicRule topicRulePayload.actions[].salesforce.token is present",
        DEMANDED,
    ),
    (
        Service::Iot,
        "CreateTopicRule topicRulePayload.errorAction.salesforce.token is present",
        DEMANDED,
    ),
    (
        Service::Iot,
        "ReplaceTopicRule topicRulePayload.actions[].salesforce.token is present",
        DEMANDED,
    ),
    (
        Service::Iot,
        "ReplaceTopicRule topicRulePayload.errorAction.salesforce.token is present",
        DEMANDED,
    ),
    (
        Service::Iot,
        "UpdateAccountAuditConfiguration auditCheckConfigurations{value}.enabled is absent",
        DEMANDED,
    ),
    (
        Service::Iot,
        "UpdateAccountAuditConfiguration auditNotificationTargetConfigurations{value}.enabled is absent",
        DEMANDED,
    ),
    (Service::Macie, "UpdateAllowList criteria changes", DEMANDED),
];

/// A call without the member cannot be made, be that the harmful or the harmless one.
pub(super) const DEMANDED: &str = "the SDK sets or demands the member";
