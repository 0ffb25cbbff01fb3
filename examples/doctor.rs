//! Reports the posture that a session would have here and now.
//!
//! `cargo run --example doctor -- us-east-1` prints a table, `--json` one JSON object. Contacts
//! nothing but what finding credentials needs. Exit status 1 when something was refused.

use std::error::Error;
use std::process::ExitCode;

use palisade::region::{AnyRegion, Partition};
use palisade::{Finding, Posture, Session, Trust};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match report().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            let mut source = error.source();
            while let Some(error) = source {
                eprintln!("  because: {error}");
                source = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

async fn report() -> Result<bool, Box<dyn Error>> {
    let (mut region, mut json) = (None, false);
    for argument in std::env::args_os().skip(1) {
        match argument.to_str() {
            Some("--json") => json = true,
            Some(text) if region.is_none() => region = Some(AnyRegion::new(text)?),
            _ => return Err("usage: doctor REGION [--json]".into()),
        }
    }
    let region = region.ok_or("usage: doctor REGION [--json]")?;
    let trust = match region.partition() {
        Partition::Aws | Partition::AwsUsGov => Trust::amazon(),
        _ => Trust::platform(),
    };
    let posture = Session::builder(region).trust(trust).inspect().await?;
    if json {
        println!("{}", serde_json::to_string(&posture)?);
    } else {
        print_table(&posture);
    }
    Ok(posture.refused.is_empty())
}

fn print_table(posture: &Posture) {
    println!("region          {}", posture.region);
    println!(
        "endpoints       {}",
        if posture.fips { "FIPS" } else { "standard" }
    );
    println!("tls             {} or later", posture.tls_minimum);
    println!("trust           {}", posture.trust);
    println!("credentials     {}", posture.credentials);
    println!();
    for (service, host) in &posture.endpoints {
        let host = host.as_deref().unwrap_or("no FIPS endpoint is listed");
        println!("  {service:<14}{host}");
    }
    print_findings("not followed", &posture.ignored);
    print_findings("refused", &posture.refused);
}

fn print_findings(title: &str, findings: &[Finding]) {
    if findings.is_empty() {
        return;
    }
    println!("\n{title}");
    for finding in findings {
        println!("  {} ({})", finding.source, finding.rule);
        println!("      {}", finding.reason);
    }
}
