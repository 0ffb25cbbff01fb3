//! Workspaces, and what is refused before any state is looked at.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::super::sts::reads;
use super::{BUCKET, Tested, code, plant, start};
use crate::testing::Fault;

const ROLE: &str = "arn:aws:iam::111122223333:role/twins";

#[tokio::test]
async fn a_workspace_comes_back_as_it_was_made() -> Tested {
    let (cloud, twins) = start().await?;
    let create = || {
        let create = twins.create_workspace().workspace_id("plant");
        create.s3_location(BUCKET).role(ROLE).description("water")
    };
    let made = create().tags("team", "water").send().await?;
    let arn = "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant";
    assert_eq!(made.arn(), arn);
    assert_eq!(code(&create().send().await), "ConflictException");
    for name in ["plant", arn] {
        let read = twins.get_workspace().workspace_id(name).send().await?;
        assert_eq!(
            (read.s3_location(), read.role()),
            (Some(BUCKET), Some(ROLE))
        );
        assert_eq!(read.description(), Some("water"));
    }
    let none = twins.get_workspace().workspace_id("other").send().await;
    assert_eq!(code(&none), "ResourceNotFoundException");
    let kept = cloud.twinmaker().workspace("plant").ok_or("not kept")?;
    assert_eq!(kept["s3Location"], BUCKET);
    assert_eq!(cloud.twinmaker().count("workspace"), 1);
    let seen = cloud.requests();
    let seen = seen.first().ok_or("nothing was seen")?;
    assert_eq!(seen.host, "api.iottwinmaker-fips.us-east-1.amazonaws.com");
    Ok(())
}

#[tokio::test]
async fn workspaces_are_listed_changed_and_deleted_when_empty() -> Tested {
    let (cloud, twins) = start().await?;
    for id in ["plant", "depot", "mill"] {
        twins.create_workspace().workspace_id(id).send().await?;
    }
    let first = twins.list_workspaces().max_results(2).send().await?;
    let rest = twins
        .list_workspaces()
        .set_next_token(first.next_token.clone());
    let rest = rest.send().await?;
    let ids: Vec<_> = [&first, &rest]
        .into_iter()
        .flat_map(|page| page.workspace_summaries())
        .map(|one| one.workspace_id())
        .collect();
    assert_eq!(ids, ["depot", "mill", "plant"]);
    assert_eq!(rest.next_token(), None);
    // The model allows a page of nothing; it is one of the usual size.
    let whole = twins.list_workspaces().max_results(0).send().await?;
    assert_eq!(whole.workspace_summaries().len(), 3);

    let update = twins.update_workspace().workspace_id("plant");
    update.description("new").role(ROLE).send().await?;
    let read = twins.get_workspace().workspace_id("plant").send().await?;
    assert_eq!((read.description(), read.role()), (Some("new"), Some(ROLE)));

    let entity = twins.create_entity().workspace_id("plant");
    let entity = entity.entity_name("pump").entity_id("pump-1");
    entity.send().await?;
    let delete = || twins.delete_workspace().workspace_id("plant");
    reads(
        &refused!(delete()),
        400,
        "ValidationException",
        "The workspace still holds something of the kind: entity",
    );
    let gone = twins.delete_entity().workspace_id("plant");
    gone.entity_id("pump-1").send().await?;
    delete().send().await?;
    assert_eq!(code(&delete().send().await), "ResourceNotFoundException");
    assert_eq!(cloud.twinmaker().count("workspace"), 2);
    Ok(())
}

#[tokio::test]
async fn an_operation_is_served_at_its_own_of_the_two_hosts_alone() -> Tested {
    let (cloud, twins) = plant().await?;
    let create = twins.create_workspace().workspace_id("mill").customize();
    let wrong = create.mutate_request(|request| {
        let uri = request.uri().replace("//api.", "//data.");
        let _ = request.set_uri(uri);
    });
    assert_eq!(code(&wrong.send().await), "UnknownOperationException");
    let value = twins.get_property_value().workspace_id("plant");
    let value = value.entity_id("pump").selected_properties("rate");
    let wrong = value.customize().mutate_request(|request| {
        let uri = request.uri().replace("//data.", "//api.");
        let _ = request.set_uri(uri);
    });
    assert_eq!(code(&wrong.send().await), "UnknownOperationException");
    assert_eq!(cloud.twinmaker().count("workspace"), 1);
    let seen = cloud.requests();
    let hosts = seen.iter().rev().take(2).map(|seen| seen.host.as_str());
    assert_eq!(
        hosts.collect::<Vec<_>>(),
        [
            "api.iottwinmaker-fips.us-east-1.amazonaws.com",
            "data.iottwinmaker-fips.us-east-1.amazonaws.com"
        ]
    );
    Ok(())
}

#[tokio::test]
async fn what_the_model_forbids_is_refused() -> Tested {
    let (cloud, twins) = start().await?;
    let at = |place: &str, constraint: &str| {
        format!(
            "1 validation error detected: Value at '{place}' failed to satisfy constraint: \
             {constraint}"
        )
    };
    let pattern =
        |pattern: &str| format!("Member must satisfy regular expression pattern: {pattern}");
    let id = pattern("[a-zA-Z_0-9][a-zA-Z_\\-0-9]*[a-zA-Z0-9]+");
    let role = "arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*";
    let create = |id: &str| twins.create_workspace().workspace_id(id);
    for (call, text) in [
        (create("a b"), at("workspaceId", &id)),
        (
            create("plant").role("arn:aws:iam::1:user/x-x-x"),
            at("role", &pattern(role)),
        ),
        (
            create("plant").description("d".repeat(2049)),
            at(
                "description",
                "Member must have length less than or equal to 2048",
            ),
        ),
        (
            create("plant").tags("team", ""),
            at(
                "tags (a value)",
                "Member must have length greater than or equal to 1",
            ),
        ),
    ] {
        reads(&refused!(call), 400, "ValidationException", &text);
    }
    // What no builder says, sent raw.
    for (body, text) in [
        (
            r#"{"kmsKey":"k"}"#,
            "1 validation error detected: the loopback cloud knows no member of this name in \
             'the input': kmsKey"
                .to_owned(),
        ),
        (
            r#"{"workspaceId":"plant"}"#,
            at("workspaceId", "Member must not stand in the body"),
        ),
        (
            r#"{"description":7}"#,
            at("description", "Member must be a string"),
        ),
        ("{", "the body is no JSON object".to_owned()),
    ] {
        let sent = create("plant").customize().mutate_request(move |request| {
            *request.body_mut() = aws_smithy_types::body::SdkBody::from(body);
            let length = body.len().to_string();
            request.headers_mut().insert("content-length", length);
        });
        reads(&refused!(sent), 400, "ValidationException", &text);
    }
    // Calls that deal with tags raise neither of the two errors for what is invalid.
    let tags = refused!(
        twins
            .list_tags_for_resource()
            .resource_arn("not an ARN at all")
    );
    assert_eq!((tags.0, tags.1.as_str()), (400, "ValidationException"));
    assert_eq!(cloud.twinmaker().count("workspace"), 0);
    Ok(())
}

#[tokio::test]
async fn faults_and_hooks_strike_here_as_well() -> Tested {
    let (cloud, twins) = start().await?;
    let create = || twins.create_workspace().workspace_id("plant");
    for (fault, status, code) in [
        (Fault::Deny, 403, "AccessDeniedException"),
        (Fault::SlowDown, 429, "ThrottlingException"),
        (Fault::Status(500), 500, ""),
    ] {
        cloud.faults().next("CreateWorkspace", fault);
        let said = refused!(create());
        assert_eq!((said.0, said.1.as_str()), (status, code));
    }
    assert_eq!(cloud.twinmaker().count("workspace"), 0);
    let ran = Arc::new(AtomicBool::new(false));
    let runs = ran.clone();
    cloud.faults().before("CreateWorkspace", move |_| {
        runs.store(true, Ordering::Relaxed);
    });
    cloud.faults().next("CreateWorkspace", Fault::CutAfterApply);
    assert!(create().send().await.is_err());
    assert!(ran.load(Ordering::Relaxed));
    assert_eq!(cloud.twinmaker().count("workspace"), 1);
    let lie = r#"{"workspaceId":"plant","arn":"arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant","s3Location":"arn:aws:s3:::other","creationDateTime":1,"updateDateTime":1}"#;
    let fault = Fault::OtherBody(lie.to_owned());
    cloud.faults().next("GetWorkspace", fault);
    let told = twins.get_workspace().workspace_id("plant").send().await?;
    assert_eq!(told.s3_location(), Some("arn:aws:s3:::other"));
    Ok(())
}
