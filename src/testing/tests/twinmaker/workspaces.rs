//! Workspaces.
use super::{Tested, code, start};

const BUCKET: &str = "arn:aws:s3:::acme-twins";
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
