//! Scenes, sync jobs, tags and what belongs to the account.
use aws_sdk_iottwinmaker::types::{PricingMode, SyncJobState};

use super::super::sts::reads;
use super::{Tested, code, plant};

const ARN: &str = "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant";
const ROLE: &str = "arn:aws:iam::111122223333:role/twins";

#[tokio::test]
async fn a_scene_lies_in_the_bucket_of_its_workspace() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |workspace: &str, content: &str| {
        let create = twins.create_scene().workspace_id(workspace);
        create.scene_id("hall").content_location(content)
    };
    let outside = "The content location is not in the S3 bucket of the workspace";
    twins.create_workspace().workspace_id("bare").send().await?;
    for (workspace, content) in [
        ("plant", "s3://other/hall.json"),
        ("plant", "s3://acme-twins2/hall.json"),
        ("plant", "s3://acme-twins/"),
        ("plant", "s3://acme-twins"),
        ("bare", "s3://acme-twins/hall.json"),
        ("bare", "s3:///hall.json"),
    ] {
        let said = refused!(create(workspace, content));
        reads(&said, 400, "ValidationException", outside);
    }
    let content = "s3://acme-twins/hall.json";
    let made = create("plant", content).capabilities("MATTERPORT");
    made.scene_metadata("k", "v").send().await?;
    let again = create("plant", content).send().await;
    assert_eq!(code(&again), "ConflictException");
    let get = || twins.get_scene().workspace_id("plant").scene_id("hall");
    let read = get().send().await?;
    assert_eq!(read.content_location(), content);
    assert_eq!(read.capabilities(), ["MATTERPORT"]);
    let update = || twins.update_scene().workspace_id("plant").scene_id("hall");
    let moved = refused!(update().content_location("s3://other/x.json"));
    reads(&moved, 400, "ValidationException", outside);
    update().description("all of it").send().await?;
    let read = get().send().await?;
    assert_eq!(
        (read.description(), read.content_location()),
        (Some("all of it"), content)
    );
    let list = twins.list_scenes().workspace_id("plant").send().await?;
    assert_eq!(list.scene_summaries().len(), 1);
    assert!(cloud.twinmaker().resource("scene", "plant/hall").is_some());
    let delete = || twins.delete_scene().workspace_id("plant").scene_id("hall");
    delete().send().await?;
    assert_eq!(code(&delete().send().await), "ResourceNotFoundException");
    Ok(())
}

#[tokio::test]
async fn a_workspace_is_synchronized_with_sitewise_alone() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = |source: &str| {
        let create = twins.create_sync_job().workspace_id("plant");
        create.sync_source(source).sync_role(ROLE)
    };
    let text = "The sync source is not SITEWISE, the only one there is";
    reads(&refused!(create("S3")), 400, "ValidationException", text);
    let made = create("SITEWISE").send().await?;
    assert_eq!(*made.state(), SyncJobState::Creating);
    let get = || twins.get_sync_job().sync_source("SITEWISE");
    for get in [get(), get().workspace_id("plant")] {
        let read = get.send().await?;
        let state = read.status().and_then(|status| status.state());
        assert_eq!(state, Some(&SyncJobState::Active));
        assert_eq!((read.sync_role(), read.workspace_id()), (ROLE, "plant"));
    }
    let list = twins.list_sync_jobs().workspace_id("plant").send().await?;
    assert_eq!(list.sync_job_summaries().len(), 1);
    let resources = twins.list_sync_resources().workspace_id("plant");
    let resources = resources.sync_source("SITEWISE").send().await?;
    assert_eq!(resources.sync_resources().len(), 0);
    let delete = twins.delete_sync_job().workspace_id("plant");
    delete.sync_source("SITEWISE").send().await?;
    assert_eq!(code(&get().send().await), "ResourceNotFoundException");
    assert_eq!(cloud.twinmaker().count("sync-job"), 0);
    Ok(())
}

#[tokio::test]
async fn tags_belong_to_what_is_there() -> Tested {
    let (_cloud, twins) = plant().await?;
    let tag = |arn: &str| twins.tag_resource().resource_arn(arn);
    tag(ARN).tags("stage", "prod").send().await?;
    let untag = twins.untag_resource().resource_arn(ARN);
    untag.tag_keys("team").send().await?;
    let list = twins.list_tags_for_resource().resource_arn(ARN);
    let tags = list.send().await?;
    let tags = tags.tags().into_iter().flatten();
    let tags: Vec<_> = tags
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(tags, [("stage", "prod")]);
    let none = tag(&format!("{ARN}x")).tags("a", "b").send().await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    let many = (0..50).fold(tag(ARN), |call, number| {
        call.tags(format!("k{number}"), "v")
    });
    assert_eq!(code(&many.send().await), "TooManyTagsException");
    Ok(())
}

#[tokio::test]
async fn a_query_is_answered_and_not_understood() -> Tested {
    let (_cloud, twins) = plant().await?;
    let create = twins.create_entity().workspace_id("plant");
    create.entity_name("pump").entity_id("pump").send().await?;
    let query = |workspace: &str| {
        let query = twins.execute_query().workspace_id(workspace);
        query.query_statement("SELECT e FROM EntityGraph MATCH (e)")
    };
    let said = query("plant").send().await?;
    let column = said.column_descriptions().first().ok_or("no column")?;
    assert_eq!(column.name(), Some("entity"));
    let row = said.rows().first().ok_or("no row")?;
    let node = row.row_data().first().and_then(|node| node.as_object());
    let name = node.and_then(|node| node.get("entityName")?.as_string());
    assert_eq!(name, Some("pump"));
    assert_eq!(code(&query("none").send().await), "ValidationException");
    Ok(())
}

#[tokio::test]
async fn an_account_has_one_pricing_plan() -> Tested {
    let (_cloud, twins) = plant().await?;
    let mode = |plan: Option<&aws_sdk_iottwinmaker::types::PricingPlan>| {
        plan.map(|plan| plan.pricing_mode().clone())
    };
    let read = twins.get_pricing_plan().send().await?;
    assert_eq!(
        mode(read.current_pricing_plan()),
        Some(PricingMode::Standard)
    );
    let update = twins.update_pricing_plan();
    let update = update.pricing_mode(PricingMode::TieredBundle);
    assert_eq!(code(&update.clone().send().await), "ValidationException");
    update.bundle_names("PREMIUM").send().await?;
    let read = twins.get_pricing_plan().send().await?;
    assert_eq!(
        mode(read.current_pricing_plan()),
        Some(PricingMode::TieredBundle)
    );
    Ok(())
}
