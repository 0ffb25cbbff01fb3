//! Managed policies of AWS that allow everything, or nearly so.

use super::principal::is_partition;

/// Those that do not say so in their names.
const BROAD: &[&str] = &[
    "AdministratorAccess",
    "AdministratorAccess-Amplify",
    "AdministratorAccess-AWSElasticBeanstalk",
    "DatabaseAdministrator",
    "NetworkAdministrator",
    "PowerUserAccess",
    "SystemAdministrator",
];

/// Whether an ARN is that of a policy of AWS which has all of a service, of all, or the means to
/// get there.
pub(crate) fn is_broad_managed(arn: &str) -> bool {
    let parts: Vec<_> = arn.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", "aws", rest] = parts[..] else {
        return false;
    };
    let Some(path) = rest.strip_prefix("policy/") else {
        return false;
    };
    let name = path.rsplit('/').next().unwrap_or_default();
    let named = BROAD.iter().any(|one| one.eq_ignore_ascii_case(name));
    is_partition(partition) && (named || name.to_ascii_lowercase().contains("fullaccess"))
}
