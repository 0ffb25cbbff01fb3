//! Signs in to IAM Identity Center at a browser, for one session and without a trace on the disk.
//!
//! `cargo run --example sso_login` needs no AWS account: a loopback cloud inside the process plays
//! Identity Center and the person at the browser. With `-- --aws START_URL REGION ACCOUNT ROLE`, as
//! the portal shows them, the same code waits for you.

use std::error::Error;

use palisade::region::{AnyRegion, UsEast1};
use palisade::testing::Cloud;
use palisade::url::HttpsUrl;
use palisade::{
    AccountId, Builder, CredentialSource, PromptError, Session, SsoLogin, SsoRequest, SsoRole,
    reason,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [
        Some("--aws"),
        Some(start),
        Some(region),
        Some(account),
        Some(role),
    ] = arguments.as_slice()
    {
        return sign_in(builder, [*start, *region, *account, *role]).await;
    } else if !arguments.is_empty() {
        return Err("usage: sso_login [--aws START_URL REGION ACCOUNT ROLE]".into());
    }
    let cloud = Cloud::start().await?;
    cloud.sso().add_user("mary");
    cloud.sso().assign("444455556666", "Auditor");
    cloud.sso().approve_next();
    println!("A loopback cloud, where mary confirms whatever is asked");
    let start = "https://acme.awsapps.com/start";
    let of_the_cloud = [start, "us-east-1", "444455556666", "Auditor"];
    sign_in(builder.danger_test_cloud(cloud.door()), of_the_cloud).await
}

async fn sign_in(
    builder: Builder<UsEast1>,
    [start, region, account, role]: [&str; 4],
) -> Result<(), Box<dyn Error>> {
    let role = SsoRole::new(AccountId::try_from(account)?, role)?;
    let login = SsoLogin::new(HttpsUrl::parse(start)?, AnyRegion::new(region)?, role, show);
    let session = builder
        .credentials([CredentialSource::Sso(login)])
        .standard_sso_endpoints(reason!("Identity Center has no FIPS endpoints"))
        .connect()
        .await?;
    let attested = session.attest().await?;
    println!("  signed in: {}", attested.arn());
    for entry in session.evidence().entries {
        if entry.subject == "Identity Center" {
            println!("  evidence:  {}: {}", entry.rule, entry.detail);
        }
    }
    Ok(())
}

/// A window would do as well. The person compares the code with the one that the browser shows.
async fn show(request: SsoRequest) -> Result<(), PromptError> {
    println!("  open:      {}", request.url());
    println!("  and enter: {}", request.user_code());
    println!("  within:    {} minutes", request.lasts().as_secs() / 60);
    Ok(())
}
