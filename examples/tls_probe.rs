//! Sends one signed request to an https server through the crate's own TLS and says what happened.
//!
//! `cargo run --example tls_probe -- [--profile default|tls13|fips] URL CA.pem`. Only the given
//! authority is trusted, nothing is retried, every wait is finite. Exit status 0 when a complete
//! reply came, else 1 with the reason.

use std::error::Error;
use std::process::ExitCode;

use palisade::TlsVersion;
use palisade::danger::Probe;
use palisade::url::HttpsUrl;

const USAGE: &str = "usage: tls_probe [--profile default|tls13|fips] URL CA.pem";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match probe().await {
        Ok(status) => {
            println!("complete reply, status {status}");
            ExitCode::SUCCESS
        }
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

async fn probe() -> Result<u16, Box<dyn Error>> {
    let arguments = std::env::args_os().skip(1).map(|text| text.into_string());
    let mut arguments = arguments
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| USAGE)?;
    let minimum = match arguments.first().map(String::as_str) {
        Some("--profile") if arguments.len() == 4 => {
            let profile = arguments.drain(..2).nth(1);
            match profile.as_deref() {
                Some("default") => TlsVersion::V1_2,
                Some("tls13") => TlsVersion::V1_3,
                // With the feature every connection is in FIPS mode, which is proven at start-up.
                Some("fips") if cfg!(feature = "fips") => TlsVersion::V1_2,
                Some("fips") => return Err("profile fips needs `--features fips`".into()),
                _ => return Err(USAGE.into()),
            }
        }
        _ => TlsVersion::V1_2,
    };
    let [url, ca] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let url = HttpsUrl::parse(url)?;
    let ca = std::fs::read_to_string(ca).map_err(|error| format!("CA file: {error}"))?;
    Ok(Probe::new(url, &ca, minimum)?.send().await?)
}
