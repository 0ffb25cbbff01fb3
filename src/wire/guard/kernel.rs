use crate::value::policy::Policy;
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PolicyKind {
    Bucket,
    Key,
    Identity,
    Session,
    Trust,
    Iot,
    Resource,
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Concern {
    Public,
    Broad,
    Foreign,
    Plaintext,
}
pub(crate) struct Finding {
    pub(crate) concern: Concern,
    pub(crate) why: &'static str,
}
impl Policy {
    pub(crate) fn findings(&self, _: PolicyKind, _: Option<&str>) -> Vec<Finding> {
        Vec::new()
    }
    pub(crate) fn names_accounts(&self) -> bool {
        false
    }
}
pub(crate) fn is_broad_managed(arn: &str) -> bool {
    arn.ends_with("AdministratorAccess")
}
