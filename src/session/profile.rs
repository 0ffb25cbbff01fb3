//! What the shared configuration files ask for.

use std::path::{Path, PathBuf};

use aws_config::profile::{ProfileSet, load};
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_types::os_shim_internal::{Env, Fs};

use super::environment::{Audit, Context, Environment, Finding, Setting};
use crate::error::{Fault, fault};
use crate::{Error, ErrorKind};

/// The configuration files as they were when the session was made, and what they say.
///
/// Security: credentials are read from this copy, so that what was judged is what is used.
#[derive(Debug)]
pub(super) struct Profiles {
    pub(super) files: EnvConfigFiles,
    set: ProfileSet,
}

impl Profiles {
    pub(super) async fn read(environment: &Environment) -> Result<Self, Error> {
        let mut files = EnvConfigFiles::builder();
        for (kind, variable, usual) in [
            (EnvConfigFileKind::Config, "AWS_CONFIG_FILE", ".aws/config"),
            (
                EnvConfigFileKind::Credentials,
                "AWS_SHARED_CREDENTIALS_FILE",
                ".aws/credentials",
            ),
        ] {
            let named = environment.get(variable);
            let contents = match path(environment, named, usual) {
                Some(path) => contents(path, variable).await?,
                None => String::new(),
            };
            files = files.with_contents(kind, contents);
        }
        let files = files.build();
        let set = load(&Fs::real(), &Env::real(), &files, None)
            .await
            .map_err(|_| {
                // The parser's own text quotes the file.
                Error::new(
                    ErrorKind::Configuration,
                    "the shared configuration files cannot be parsed; check their sections and \
                     that every line reads `name = value`",
                    None,
                )
            })?;
        Ok(Self { files, set })
    }

    /// Judges the selected profile, and every profile that its credentials come from.
    ///
    /// With `keys_given` the credentials come from elsewhere, so what the profile says about them
    /// has no effect.
    pub(super) fn audit(&self, context: Context<'_>, keys_given: bool, audit: &mut Audit) {
        let selected = self.set.selected_profile();
        if let Some(profile) = self.set.get_profile(selected) {
            for (key, setting) in SETTINGS {
                if let Some(value) = profile.get(key).filter(|value| !value.is_empty()) {
                    audit.add(&source(key, selected), setting(value), context);
                }
            }
        }
        for (finding, profile) in self.credential_findings(selected) {
            let found = Finding::new(&source(finding.0, &profile), finding.1);
            if keys_given {
                audit.ignored.push(found);
            } else {
                audit.refused.push(found);
            }
        }
    }

    fn credential_findings(&self, selected: &str) -> Vec<((&'static str, Fault), String)> {
        let mut findings = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut next = Some(selected);
        while let Some(name) = next {
            let Some(profile) = self.set.get_profile(name) else {
                break;
            };
            if seen.contains(&name) {
                break;
            }
            seen.push(name);
            // Both are read only where a role is assumed; elsewhere other tools use `mfa_serial`.
            let role = profile.get("role_arn").is_some();
            for (key, fault) in CREDENTIAL_SETTINGS {
                if profile.get(key).is_some() && (role || key != "mfa_serial") {
                    findings.push(((key, fault), name.to_owned()));
                }
            }
            next = profile.get("source_profile").filter(|_| role);
        }
        findings
    }
}

fn path(environment: &Environment, named: Option<&str>, usual: &str) -> Option<PathBuf> {
    let home = || {
        ["HOME", "USERPROFILE"]
            .iter()
            .find_map(|name| environment.get(name))
            .map(PathBuf::from)
    };
    match named {
        Some(named) => Some(match named.strip_prefix("~/") {
            Some(rest) => home()?.join(rest),
            None => PathBuf::from(named),
        }),
        None => Some(home()?.join(usual)),
    }
}

async fn contents(path: PathBuf, variable: &str) -> Result<String, Error> {
    let read = tokio::task::spawn_blocking(move || read(&path)).await;
    match read {
        Ok(Ok(contents)) => Ok(contents),
        // As everywhere at AWS: a file that is not there says nothing.
        Ok(Err(error)) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Ok(Err(error)) => Err(Error::new(
            ErrorKind::Configuration,
            format!(
                "a shared configuration file cannot be read; check {variable} and the file's \
                 permissions and encoding"
            ),
            Some(Box::new(error)),
        )),
        Err(error) => Err(Error::new(
            ErrorKind::Configuration,
            "the shared configuration files could not be read",
            Some(Box::new(error)),
        )),
    }
}

/// Reads an ordinary file of ordinary size: a pipe or a device might never end.
fn read(path: &Path) -> std::io::Result<String> {
    const MOST: u64 = 1024 * 1024;
    // What people write to say "no file".
    if path == Path::new("/dev/null") {
        return Ok(String::new());
    }
    let found = std::fs::metadata(path)?;
    if !found.is_file() || found.len() > MOST {
        return Err(std::io::Error::new(
            std::io::ErrorKind::InvalidInput,
            "not a regular file of at most 1 MiB",
        ));
    }
    std::fs::read_to_string(path)
}

fn source(key: &str, profile: &str) -> String {
    format!("{key} in profile {profile}")
}

type Read = for<'a> fn(&'a str) -> Setting<'a>;

const SETTINGS: [(&str, Read); 10] = [
    ("endpoint_url", |_| Setting::EndpointUrl),
    // All that a `services` section holds is endpoint URLs.
    ("services", |_| Setting::EndpointUrl),
    ("use_fips_endpoint", |value| Setting::UseFips(value)),
    ("use_dualstack_endpoint", |value| {
        Setting::UseDualStack(value)
    }),
    ("auth_scheme_preference", |value| {
        Setting::AuthSchemes(value)
    }),
    ("request_checksum_calculation", |value| {
        Setting::Checksums(value)
    }),
    ("response_checksum_validation", |value| {
        Setting::Checksums(value)
    }),
    ("ec2_metadata_service_endpoint", |value| {
        Setting::MetadataEndpoint(value)
    }),
    ("ca_bundle", |_| Setting::CaBundle),
    ("proxy", |_| Setting::Proxy),
];

const SSO: Fault = fault!(
    Signed,
    "takes credentials from a browser sign-in, which is not supported yet",
    "export temporary credentials into the environment, or use a role of the machine",
);

const CREDENTIAL_SETTINGS: [(&str, Fault); 6] = [
    (
        "credential_process",
        fault!(
            Signed,
            "would run a shell command to get credentials",
            "take it out of the profile; credentials come from sources named in code or by AWS",
        ),
    ),
    (
        "mfa_serial",
        fault!(
            Mfa,
            "asks for a second factor, which the SDK ignores: the role would be assumed without it",
            "get temporary credentials with MFA and export them into the environment",
        ),
    ),
    ("sso_session", SSO),
    ("sso_start_url", SSO),
    ("sso_account_id", SSO),
    ("login_session", SSO),
];
