//! The resources that are kept as they were asked for and described as they are kept.
use super::call::Call;
use super::state::State;
use super::{Fields, audits, authorizers, certificates, domains, groups, jobs, policies};
use super::{rules, templates, things, types};
use crate::testing::model::Failure;

/// Fills in what a new resource has beside what was asked for, or refuses it.
type Fill = fn(&Call<'_>, &mut State, &mut Fields) -> Result<(), Failure>;
/// Lets a resource be deleted and takes it off what it is attached to, or refuses that.
type Gate = fn(&Call<'_>, &mut State, &str) -> Result<(), Failure>;

/// How the operations of a resource and their members are called.
pub(super) struct Kind {
    /// As in its ARN; what a test looks it up by.
    pub(super) noun: &'static str,
    /// The member that names it.
    pub(super) key: &'static str,
    pub(super) arn: &'static str,
    /// Create, describe, update, delete.
    pub(super) calls: [&'static str; 4],
    pub(super) list: &'static str,
    /// The member of `list` that holds them.
    pub(super) items: &'static str,
    /// The member of `describe` that holds it, if it does not stand there by itself.
    pub(super) within: &'static str,
    /// Further names of its members.
    pub(super) also: &'static [(&'static str, &'static str)],
    /// Made again with the same settings, it is the one that is there.
    pub(super) same_again: bool,
    /// It is no error to delete what is not there.
    pub(super) gone_is_fine: bool,
    pub(super) fill: Fill,
    pub(super) gate: Gate,
}

impl Kind {
    const fn of(noun: &'static str, key: &'static str, arn: &'static str) -> Self {
        Self {
            noun,
            key,
            arn,
            calls: [""; 4],
            list: "",
            items: "",
            within: "",
            also: &[],
            same_again: false,
            gone_is_fine: false,
            fill: |_, _, _| Ok(()),
            gate: |_, _, _| Ok(()),
        }
    }

    const fn calls(mut self, calls: [&'static str; 4]) -> Self {
        self.calls = calls;
        self
    }

    const fn list(mut self, list: &'static str, items: &'static str) -> Self {
        self.list = list;
        self.items = items;
        self
    }

    const fn within(mut self, member: &'static str) -> Self {
        self.within = member;
        self
    }

    const fn also(mut self, also: &'static [(&'static str, &'static str)]) -> Self {
        self.also = also;
        self
    }

    const fn same_again(mut self) -> Self {
        self.same_again = true;
        self.gone_is_fine = true;
        self
    }

    const fn fill(mut self, fill: Fill) -> Self {
        self.fill = fill;
        self
    }

    const fn gate(mut self, gate: Gate) -> Self {
        self.gate = gate;
        self
    }
}

#[rustfmt::skip]
pub(super) static KINDS: [Kind; 25] = [
    Kind::of("thing", "thingName", "thingArn")
        .calls(["CreateThing", "DescribeThing", "", "DeleteThing"]).list("ListThings", "things")
        .same_again().fill(things::fill).gate(things::gate),
    Kind::of("thingtype", "thingTypeName", "thingTypeArn")
        .calls(["CreateThingType", "DescribeThingType", "UpdateThingType", "DeleteThingType"])
        .list("ListThingTypes", "thingTypes").same_again().fill(types::fill).gate(types::gate),
    Kind::of("thinggroup", "thingGroupName", "thingGroupArn")
        .calls(["CreateThingGroup", "DescribeThingGroup", "UpdateThingGroup", "DeleteThingGroup"])
        .also(&[("groupName", "thingGroupName"), ("groupArn", "thingGroupArn")])
        .same_again().fill(groups::fill).gate(groups::gate),
    Kind::of("thinggroup", "thingGroupName", "thingGroupArn")
        .calls(["CreateDynamicThingGroup", "", "UpdateDynamicThingGroup", "DeleteDynamicThingGroup"])
        .also(&[("groupName", "thingGroupName"), ("groupArn", "thingGroupArn")])
        .same_again().fill(groups::fill_dynamic).gate(groups::gate),
    Kind::of("billinggroup", "billingGroupName", "billingGroupArn")
        .calls(["CreateBillingGroup", "DescribeBillingGroup", "UpdateBillingGroup", "DeleteBillingGroup"])
        .list("ListBillingGroups", "billingGroups")
        .also(&[("groupName", "billingGroupName"), ("groupArn", "billingGroupArn")])
        .same_again().fill(groups::fill_billing).gate(groups::gate_billing),
    Kind::of("cert", "certificateId", "certificateArn")
        .calls(["", "DescribeCertificate", "", "DeleteCertificate"])
        .list("ListCertificates", "certificates").within("certificateDescription")
        .gate(certificates::gate),
    Kind::of("cacert", "certificateId", "certificateArn")
        .calls(["", "DescribeCACertificate", "", "DeleteCACertificate"])
        .list("ListCACertificates", "certificates").within("certificateDescription")
        .gate(certificates::gate_ca),
    Kind::of("policy", "policyName", "policyArn")
        .calls(["CreatePolicy", "GetPolicy", "", "DeletePolicy"]).list("ListPolicies", "policies")
        .fill(policies::fill).gate(policies::gate),
    Kind::of("authorizer", "authorizerName", "authorizerArn")
        .calls(["CreateAuthorizer", "DescribeAuthorizer", "UpdateAuthorizer", "DeleteAuthorizer"])
        .list("ListAuthorizers", "authorizers").within("authorizerDescription")
        .fill(authorizers::fill).gate(authorizers::gate),
    Kind::of("provisioningtemplate", "templateName", "templateArn")
        .calls(["CreateProvisioningTemplate", "DescribeProvisioningTemplate", "", "DeleteProvisioningTemplate"])
        .list("ListProvisioningTemplates", "templates").fill(templates::fill),
    Kind::of("rolealias", "roleAlias", "roleAliasArn")
        .calls(["CreateRoleAlias", "DescribeRoleAlias", "UpdateRoleAlias", "DeleteRoleAlias"])
        .list("ListRoleAliases", "roleAliases").within("roleAliasDescription")
        .fill(authorizers::fill_alias),
    Kind::of("rule", "ruleName", "ruleArn")
        .calls(["CreateTopicRule", "GetTopicRule", "", "DeleteTopicRule"])
        .list("ListTopicRules", "rules").within("rule").fill(rules::fill),
    Kind::of("domainconfiguration", "domainConfigurationName", "domainConfigurationArn")
        .calls(["CreateDomainConfiguration", "DescribeDomainConfiguration", "", "DeleteDomainConfiguration"])
        .list("ListDomainConfigurations", "domainConfigurations")
        .fill(domains::fill).gate(domains::gate),
    Kind::of("securityprofile", "securityProfileName", "securityProfileArn")
        .calls(["CreateSecurityProfile", "DescribeSecurityProfile", "UpdateSecurityProfile", "DeleteSecurityProfile"])
        .list("ListSecurityProfiles", "securityProfileIdentifiers")
        .also(&[("name", "securityProfileName"), ("arn", "securityProfileArn")])
        .gate(audits::gate_profile),
    Kind::of("scheduledaudit", "scheduledAuditName", "scheduledAuditArn")
        .calls(["CreateScheduledAudit", "DescribeScheduledAudit", "UpdateScheduledAudit", "DeleteScheduledAudit"])
        .list("ListScheduledAudits", "scheduledAudits").fill(audits::fill_scheduled),
    Kind::of("mitigationaction", "actionName", "actionArn")
        .calls(["CreateMitigationAction", "DescribeMitigationAction", "UpdateMitigationAction", "DeleteMitigationAction"])
        .list("ListMitigationActions", "actionIdentifiers"),
    Kind::of("dimension", "name", "arn")
        .calls(["CreateDimension", "DescribeDimension", "UpdateDimension", "DeleteDimension"])
        .list("ListDimensions", "dimensionNames"),
    Kind::of("custommetric", "metricName", "metricArn")
        .calls(["CreateCustomMetric", "DescribeCustomMetric", "UpdateCustomMetric", "DeleteCustomMetric"])
        .list("ListCustomMetrics", "metricNames"),
    Kind::of("fleetmetric", "metricName", "metricArn")
        .calls(["CreateFleetMetric", "DescribeFleetMetric", "UpdateFleetMetric", "DeleteFleetMetric"])
        .list("ListFleetMetrics", "fleetMetrics"),
    Kind::of("certificateprovider", "certificateProviderName", "certificateProviderArn")
        .calls(["CreateCertificateProvider", "DescribeCertificateProvider", "UpdateCertificateProvider", "DeleteCertificateProvider"])
        .list("ListCertificateProviders", "certificateProviders"),
    Kind::of("job", "jobId", "jobArn")
        .calls(["CreateJob", "DescribeJob", "UpdateJob", "DeleteJob"]).list("ListJobs", "jobs")
        .within("job").fill(jobs::fill).gate(jobs::gate),
    Kind::of("jobtemplate", "jobTemplateId", "jobTemplateArn")
        .calls(["CreateJobTemplate", "DescribeJobTemplate", "", "DeleteJobTemplate"])
        .list("ListJobTemplates", "jobTemplates"),
    Kind::of("stream", "streamId", "streamArn")
        .calls(["CreateStream", "DescribeStream", "UpdateStream", "DeleteStream"])
        .list("ListStreams", "streams").within("streamInfo"),
    Kind::of("otaupdate", "otaUpdateId", "otaUpdateArn")
        .calls(["CreateOTAUpdate", "GetOTAUpdate", "", "DeleteOTAUpdate"])
        .list("ListOTAUpdates", "otaUpdates").within("otaUpdateInfo")
        .also(&[("otaUpdateFiles", "files")]).fill(jobs::fill_update),
    Kind::of("package", "packageName", "packageArn")
        .calls(["CreatePackage", "GetPackage", "UpdatePackage", "DeletePackage"])
        .list("ListPackages", "packageSummaries"),
];
