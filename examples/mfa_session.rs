//! Opens a session with a second factor, and breaks glass for one rule.
//!
//! `cargo run --example mfa_session` needs no AWS account: a loopback cloud inside the process has a
//! device, and asks for its code at the terminal. With `-- --aws SERIAL` the session is yours: keys of
//! a user in the environment or the profile, and the serial number of the user's device.

use std::error::Error;

use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{Builder, Mfa, MfaSerial, MfaSession, Session, TerminalPrompt, rule, s3, waive};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_str()).collect();
    let builder = Session::builder(UsEast1);
    if let [Some("--aws"), Some(serial)] = arguments.as_slice() {
        show(&connect(builder, serial).await?)?;
        return Ok(());
    } else if !arguments.is_empty() {
        return Err("usage: mfa_session [--aws SERIAL]".into());
    }
    let cloud = Cloud::start().await?;
    let device = cloud.iam().add_mfa_device("operator");
    println!("A loopback cloud; its device shows {}", device.code());
    let session = connect(builder.danger_test_cloud(cloud.door()), device.serial()).await?;
    show(&session)?;

    // Any client of the session is signed with what STS gave for the code.
    let buckets = s3::Client::new(&session)
        .sdk()
        .list_buckets()
        .send()
        .await?;
    println!("  buckets:  {}", buckets.buckets().len());
    Ok(())
}

/// The keys of the user sign nothing but the one call that shows the code to STS.
async fn connect(
    builder: Builder<UsEast1>,
    serial: &str,
) -> Result<MfaSession<UsEast1>, Box<dyn Error>> {
    let mfa = Mfa::new(MfaSerial::try_from(serial)?, TerminalPrompt::new());
    Ok(builder.connect_with_mfa(mfa).await?)
}

fn show(session: &MfaSession<UsEast1>) -> Result<(), palisade::Error> {
    let left = session.expires_at().duration_since(session.since());
    println!("A session with a second factor");
    println!("  account:  {}", session.account());
    println!("  device:   {}", session.serial());
    println!(
        "  lasts:    {} minutes",
        left.unwrap_or_default().as_secs() / 60
    );

    // What some calls demand: `s3.adopt(…).accept_public(Control::Website, &glass)`.
    let glass = session.break_glass(waive!(rule::Private, "only to show how glass is broken"))?;
    println!(
        "  glass:    broken in {} until the session ends",
        glass.account()
    );
    for entry in session.evidence().about(palisade::Rule::Private) {
        println!("  evidence: {}: {}", entry.subject, entry.detail);
    }
    Ok(())
}
