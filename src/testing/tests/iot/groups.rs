//! Groups of things and of bills.
use super::{Tested, code, start};

#[tokio::test]
async fn groups_have_parents_and_members() -> Tested {
    let (cloud, iot) = start().await?;
    iot.create_thing_group()
        .thing_group_name("root")
        .send()
        .await?;
    let child = iot.create_thing_group().thing_group_name("leaf");
    child.parent_group_name("root").send().await?;
    iot.create_thing().thing_name("a").send().await?;
    let join = iot.add_thing_to_thing_group().thing_group_name("leaf");
    join.thing_name("a").send().await?;
    let list = || iot.list_things_in_thing_group().thing_group_name("root");
    assert!(list().send().await?.things().is_empty());
    assert_eq!(list().recursive(true).send().await?.things(), ["a"]);
    let leaf = iot
        .describe_thing_group()
        .thing_group_name("leaf")
        .send()
        .await?;
    let parents = leaf
        .thing_group_metadata()
        .map(|data| data.root_to_parent_thing_groups().len());
    assert_eq!(parents, Some(1));
    let of = iot
        .list_thing_groups_for_thing()
        .thing_name("a")
        .send()
        .await?;
    assert_eq!(
        of.thing_groups()
            .iter()
            .filter_map(|one| one.group_name())
            .collect::<Vec<_>>(),
        ["leaf"]
    );
    let below = iot.list_thing_groups().parent_group("root").send().await?;
    assert_eq!(below.thing_groups().len(), 1);
    let root = iot
        .delete_thing_group()
        .thing_group_name("root")
        .send()
        .await;
    assert_eq!(code(&root), "InvalidRequestException");
    iot.delete_thing_group()
        .thing_group_name("leaf")
        .send()
        .await?;
    iot.delete_thing_group()
        .thing_group_name("root")
        .send()
        .await?;
    assert_eq!(cloud.iot().count("thinggroup"), 0);
    Ok(())
}

#[tokio::test]
async fn a_thing_is_billed_to_one_group() -> Tested {
    let (_cloud, iot) = start().await?;
    for name in ["one", "two"] {
        iot.create_billing_group()
            .billing_group_name(name)
            .send()
            .await?;
    }
    let thing = iot.create_thing().thing_name("a").billing_group_name("one");
    thing.send().await?;
    let join = iot.add_thing_to_billing_group().billing_group_name("two");
    join.thing_name("a").send().await?;
    let read = iot.describe_thing().thing_name("a").send().await?;
    assert_eq!(read.billing_group_name(), Some("two"));
    let of = |name: &str| iot.list_things_in_billing_group().billing_group_name(name);
    assert!(of("one").send().await?.things().is_empty());
    assert_eq!(of("two").send().await?.things(), ["a"]);
    Ok(())
}
