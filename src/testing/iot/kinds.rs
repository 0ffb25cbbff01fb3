//! The resources that are kept as they were asked for and described as they are kept.

/// How the operations of a resource and their members are called.
pub(super) struct Kind {
    /// As in its ARN; what a test looks it up by.
    pub(super) noun: &'static str,
    /// The member that names it.
    pub(super) key: &'static str,
    pub(super) arn: &'static str,
    pub(super) create: &'static str,
    pub(super) describe: &'static str,
    pub(super) update: &'static str,
    pub(super) delete: &'static str,
    pub(super) list: &'static str,
    /// The member of `list` that holds them.
    pub(super) items: &'static str,
    /// The member of `describe` that holds it, if it does not stand there by itself.
    pub(super) within: &'static str,
    /// Further names of its key and its ARN.
    pub(super) also: &'static [(&'static str, &'static str)],
    /// Made again with the same settings, it is the one that is there.
    pub(super) same_again: bool,
    /// It is no error to delete what is not there.
    pub(super) gone_is_fine: bool,
}

const NONE: Kind = Kind {
    noun: "",
    key: "",
    arn: "",
    create: "",
    describe: "",
    update: "",
    delete: "",
    list: "",
    items: "",
    within: "",
    also: &[],
    same_again: false,
    gone_is_fine: false,
};

pub(super) const KINDS: [Kind; 4] = [
    Kind {
        noun: "thing",
        key: "thingName",
        arn: "thingArn",
        create: "CreateThing",
        describe: "DescribeThing",
        update: "UpdateThing",
        delete: "DeleteThing",
        list: "ListThings",
        items: "things",
        same_again: true,
        gone_is_fine: true,
        ..NONE
    },
    Kind {
        noun: "thingtype",
        key: "thingTypeName",
        arn: "thingTypeArn",
        create: "CreateThingType",
        describe: "DescribeThingType",
        update: "UpdateThingType",
        delete: "DeleteThingType",
        list: "ListThingTypes",
        items: "thingTypes",
        same_again: true,
        ..NONE
    },
    Kind {
        noun: "thinggroup",
        key: "thingGroupName",
        arn: "thingGroupArn",
        create: "CreateThingGroup",
        describe: "DescribeThingGroup",
        update: "UpdateThingGroup",
        delete: "DeleteThingGroup",
        list: "ListThingGroups",
        items: "thingGroups",
        also: &[
            ("groupName", "thingGroupName"),
            ("groupArn", "thingGroupArn"),
        ],
        same_again: true,
        gone_is_fine: true,
        ..NONE
    },
    Kind {
        noun: "billinggroup",
        key: "billingGroupName",
        arn: "billingGroupArn",
        create: "CreateBillingGroup",
        describe: "DescribeBillingGroup",
        update: "UpdateBillingGroup",
        delete: "DeleteBillingGroup",
        list: "ListBillingGroups",
        items: "billingGroups",
        also: &[
            ("groupName", "billingGroupName"),
            ("groupArn", "billingGroupArn"),
        ],
        same_again: true,
        gone_is_fine: true,
        ..NONE
    },
];
