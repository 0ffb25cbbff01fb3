//! Entities, each below another or below the root.
use aws_sdk_iottwinmaker::types::{
    ListEntitiesFilter, ParentEntityUpdateRequest, ParentEntityUpdateType, State,
};

use super::super::sts::reads;
use super::{Tested, code, plant};

#[tokio::test]
async fn entities_lie_below_each_other() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |name: &str, parent: Option<&str>| {
        let create = twins.create_entity().workspace_id("plant");
        let create = create.entity_name(name).entity_id(name);
        create.set_parent_entity_id(parent.map(str::to_owned))
    };
    create("hall", None).send().await?;
    create("line", Some("hall")).send().await?;
    create("pump", Some("line")).send().await?;
    let unnamed = twins.create_entity().workspace_id("plant");
    let unnamed = unnamed.entity_name("pump").send().await?;
    assert_eq!(unnamed.entity_id().len(), 36);
    let get = |id: &str| twins.get_entity().workspace_id("plant").entity_id(id);
    let line = get("line").send().await?;
    assert_eq!(
        (line.parent_entity_id(), line.has_child_entities()),
        ("hall", true)
    );
    let pump = get("pump").send().await?;
    assert!(!pump.has_child_entities());
    let root = get(unnamed.entity_id()).send().await?;
    assert_eq!(root.parent_entity_id(), "$ROOT");

    let orphan = refused!(create("other", Some("none")));
    reads(
        &orphan,
        400,
        "ValidationException",
        "The entity was not found",
    );
    assert_eq!(
        code(&create("hall", None).send().await),
        "ConflictException"
    );
    let twin = create("line", Some("hall")).entity_id("line-2");
    let twin = refused!(twin);
    let text = "An entity of this name lies below the same parent";
    reads(&twin, 409, "ConflictException", text);

    let under = |id: &str, parent: &str| {
        let parent = ParentEntityUpdateRequest::builder()
            .update_type(ParentEntityUpdateType::Update)
            .parent_entity_id(parent)
            .build();
        let update = twins.update_entity().workspace_id("plant").entity_id(id);
        parent.map(|parent| update.parent_entity_update(parent))
    };
    let circle = refused!(under("hall", "pump")?);
    let text = "An entity does not lie below itself";
    reads(&circle, 400, "ValidationException", text);
    under("pump", "hall")?.send().await?;
    let list = twins.list_entities().workspace_id("plant");
    let below = ListEntitiesFilter::ParentEntityId("hall".to_owned());
    let below = list.filters(below).send().await?;
    let ids = below.entity_summaries().iter();
    assert_eq!(
        ids.map(|one| one.entity_id()).collect::<Vec<_>>(),
        ["line", "pump"]
    );

    let delete = || {
        let delete = twins.delete_entity().workspace_id("plant");
        delete.entity_id("hall")
    };
    let full = refused!(delete());
    let text = "The entity has entities below it";
    reads(&full, 400, "ValidationException", text);
    let gone = delete().is_recursive(true).send().await?;
    assert_eq!(*gone.state(), State::Deleting);
    assert_eq!(cloud.twinmaker().count("entity"), 1);
    Ok(())
}
