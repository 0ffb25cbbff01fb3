//! Whom a job, an update or a security profile is for.

use crate::service::typed::Here;
use crate::text::{ThingGroupName, ThingName};

/// A thing or a group of things of the session's account and region.
///
/// ```
/// use palisade::iot::Target;
/// use palisade::{thing_group_name, thing_name};
///
/// let first = Target::from(thing_name!("press-17"));
/// let all = Target::from(&thing_group_name!("presses"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target(Kind);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Thing(ThingName),
    Group(ThingGroupName),
}

impl From<ThingName> for Target {
    fn from(name: ThingName) -> Self {
        Self(Kind::Thing(name))
    }
}

impl From<ThingGroupName> for Target {
    fn from(name: ThingGroupName) -> Self {
        Self(Kind::Group(name))
    }
}

impl From<&ThingName> for Target {
    fn from(name: &ThingName) -> Self {
        Self::from(name.clone())
    }
}

impl From<&ThingGroupName> for Target {
    fn from(name: &ThingGroupName) -> Self {
        Self::from(name.clone())
    }
}

impl Target {
    pub(super) fn arn(&self, here: &Here) -> String {
        match &self.0 {
            Kind::Thing(name) => here.arn(&format!("thing/{name}")),
            Kind::Group(name) => here.arn(&format!("thinggroup/{name}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AccountId;
    use crate::region::{AnyRegion, UsGovWest1};

    #[test]
    fn a_target_is_of_the_sessions_place() {
        let account =
            AccountId::try_from("111122223333").unwrap_or_else(|_| unreachable!("digits"));
        let region = AnyRegion::from(UsGovWest1);
        let here = Here {
            region,
            account,
            service: "iot",
        };
        assert_eq!(
            Target::from(crate::thing_name!("press-17")).arn(&here),
            "arn:aws-us-gov:iot:us-gov-west-1:111122223333:thing/press-17"
        );
        assert_eq!(
            Target::from(&crate::thing_group_name!("presses")).arn(&here),
            "arn:aws-us-gov:iot:us-gov-west-1:111122223333:thinggroup/presses"
        );
    }
}
