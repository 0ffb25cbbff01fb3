//! Assumes a role of one's own account and one of a partner, and shows what is refused.
//!
//! `cargo run --example assume_role` needs no AWS account: it starts a loopback cloud inside the
//! process. With `-- --aws ROLE_ARN [EXTERNAL_ID]` the same code assumes a role of yours.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::testing::{Cloud, RoleSpec};
use palisade::{
    Builder, ExternalId, RoleArn, Session, external_id, role_arn, role_session_name, tag,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let aws = || Session::builder(UsEast1);
    match arguments.as_slice() {
        [Some("--aws"), Some(role)] => return assume(aws(), role.parse()?, None).await,
        [Some("--aws"), Some(role), Some(id)] => {
            return assume(aws(), role.parse()?, Some(id.parse()?)).await;
        }
        [] => {}
        _ => return Err("usage: assume_role [--aws ROLE_ARN [EXTERNAL_ID]]".into()),
    }
    let cloud = Cloud::start().await?;
    let loopback = || aws().danger_test_cloud(cloud.door());
    let ours = role_arn!("arn:aws:iam::111122223333:role/nightly-export");
    let theirs = role_arn!("arn:aws:iam::444455556666:role/telemetry-reader");
    let trusting = || RoleSpec::trusting_account("111122223333");
    cloud.iam().add_role(ours.as_str(), trusting());
    cloud
        .iam()
        .add_role(theirs.as_str(), trusting().with_external_id("acme-7f3a"));

    assume(loopback(), ours, None).await?;
    let id = external_id!("acme-7f3a");
    assume(loopback(), theirs.clone(), Some(id)).await?;
    println!("\nThe partner's role without an external id");
    let refused = assume(loopback(), theirs, None).await;
    println!("  {:?}", refused.err().ok_or("assumed without one")?);
    Ok(())
}

async fn assume(
    builder: Builder<UsEast1>,
    role: RoleArn,
    external_id: Option<ExternalId>,
) -> Result<(), Box<dyn Error>> {
    println!("\nAssuming {role}");
    let session = builder
        .assume_role(role, role_session_name!("nightly-export"))
        .external_id(external_id)
        .transitive_tag(tag!("team", "telemetry"))
        .connect()
        .await?;
    let attested = session.attest().await?;
    println!("  signs as {}", attested.arn());
    let account = session.account().map(|account| account.to_string());
    println!("  account  {}", account.unwrap_or_default());
    Ok(())
}
