//! What the shared configuration files ask for.

pub(super) mod plan;
#[cfg(feature = "sso")]
mod sso;
mod strict;

use std::path::{Path, PathBuf};

use aws_config::profile::{ProfileSet, load};
use aws_credential_types::Credentials;
use aws_runtime::env_config::file::{EnvConfigFileKind, EnvConfigFiles};
use aws_types::os_shim_internal::{Env, Fs};

use super::environment::{Audit, Context, Environment, Finding, Setting, printable};
use super::failure::Failure;
use super::source::CredentialSource;
use crate::error::{Fault, fault};
use crate::{Error, ErrorKind};

/// The configuration files as they were when the session was made, and what they say.
///
/// Security: credentials are read from this copy, so that what was judged is what is used.
#[derive(Debug)]
pub(super) struct Profiles {
    /// Both files as one.
    set: ProfileSet,
    /// Each file by itself: an id in one and a secret in the other make no pair.
    apart: [ProfileSet; 2],
    /// The profile that the environment names.
    named: Option<String>,
    /// Why it is not clear which that is.
    unclear: Option<&'static str>,
}

impl Profiles {
    pub(super) async fn read(environment: &Environment) -> Result<Self, Error> {
        let mut files = Vec::new();
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
            strict::check(&contents)?;
            files.push((kind, contents));
        }
        let parse = async |files: &[(EnvConfigFileKind, String)]| {
            let mut both = EnvConfigFiles::builder();
            for (kind, contents) in files {
                both = both.with_contents(*kind, contents);
            }
            let set = load(&Fs::real(), &Env::real(), &both.build(), None).await;
            // The parser's own text quotes the file.
            set.map_err(|_| strict::unreadable("every line reads `name = value`"))
        };
        let (config, credentials) = files.split_at(1);
        let set = parse(&files).await?;
        let (named, unclear) = selected(environment, &set);
        Ok(Self {
            set,
            apart: [parse(credentials).await?, parse(config).await?],
            named,
            unclear,
        })
    }

    /// Refuses to guess, where the profile that the environment names is a source of credentials.
    pub(super) fn check_named(&self) -> Result<(), Error> {
        match self.unclear {
            Some(what) => Err(Error::new(ErrorKind::Configuration, what, None)),
            None => Ok(()),
        }
    }

    /// The profile that is meant, and whether somebody named it.
    fn choice<'a>(&'a self, named: Option<&'a str>) -> (&'a str, bool) {
        match named.or(self.named.as_deref()) {
            Some(name) => (name, true),
            None => ("default", false),
        }
    }

    /// The keys of a profile; those of the credentials file come first.
    fn keys(&self, name: &str) -> Result<Option<Credentials>, Failure> {
        for set in &self.apart {
            if let Some(keys) = plan::keys(set, name)? {
                return Ok(Some(keys));
            }
        }
        Ok(None)
    }

    /// Judges the selected profile, and every profile that credentials come from.
    ///
    /// With `keys_given` the credentials come from elsewhere, so what profiles say about them has no
    /// effect. Where nobody can be asked for a code, a profile that demands one is refused.
    pub(super) fn audit(
        &self,
        sources: &[CredentialSource],
        context: Context<'_>,
        keys_given: bool,
        audit: &mut Audit,
    ) {
        let selected = self.choice(None).0;
        let is_selected = |source: &CredentialSource| matches!(source, CredentialSource::Profile);
        if !sources.iter().any(is_selected) {
            self.audit_settings(selected, context, audit);
        }
        let used = sources.iter().filter_map(|source| match source {
            CredentialSource::NamedProfile(name) => Some(name.as_str()),
            CredentialSource::Profile => Some(selected),
            _ => None,
        });
        for name in used {
            self.audit_settings(name, context, audit);
            self.audit_credentials(name, context, keys_given, audit);
        }
    }

    fn audit_settings(&self, name: &str, context: Context<'_>, audit: &mut Audit) {
        if let Some(profile) = self.set.get_profile(name) {
            for (key, setting) in SETTINGS {
                if let Some(value) = profile.get(key).filter(|value| !value.is_empty()) {
                    audit.add(&source(key, name), setting(value), context);
                }
            }
        }
    }

    fn audit_credentials(
        &self,
        name: &str,
        context: Context<'_>,
        keys_given: bool,
        audit: &mut Audit,
    ) {
        for (finding, profile) in self.credential_findings(name, context) {
            let found = Finding::new(&source(finding.0, &profile), finding.1);
            if keys_given {
                audit.ignored.push(found);
            } else {
                audit.refused.push(found);
            }
        }
    }

    fn credential_findings(
        &self,
        selected: &str,
        context: Context<'_>,
    ) -> Vec<((&'static str, Fault), String)> {
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
                let counts = *key != "mfa_serial" || (role && !context.can_ask);
                if profile.get(key).is_some() && counts {
                    findings.push(((*key, *fault), name.to_owned()));
                }
            }
            next = profile.get("source_profile").filter(|_| role);
        }
        findings
    }
}

/// The profile that the environment names, and why that is not clear. The older variable is the AWS
/// CLI's; two that differ would mean another profile here than there.
fn selected(environment: &Environment, set: &ProfileSet) -> (Option<String>, Option<&'static str>) {
    let variables = ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"];
    let [first, second] = variables.map(|name| environment.get(name));
    let named = first.or(second);
    let unclear = if variables.iter().any(|name| environment.is_empty(name)) {
        Some("AWS_PROFILE is set to nothing; name a profile or unset it")
    } else if first.zip(second).is_some_and(|(one, other)| one != other) {
        Some("AWS_PROFILE and AWS_DEFAULT_PROFILE name different profiles; unset one of them")
    } else if named.is_some_and(|name| set.get_profile(name).is_none()) {
        Some(
            "the environment names a profile that is in neither of the shared configuration files; \
             correct AWS_PROFILE or unset it",
        )
    } else {
        None
    };
    (named.map(str::to_owned), unclear)
}

pub(super) fn path(environment: &Environment, named: Option<&str>, usual: &str) -> Option<PathBuf> {
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

#[cfg(not(feature = "sso"))]
const SSO: Fault = fault!(
    Signed,
    "takes credentials from a browser sign-in, which this build does not support",
    "build with feature `sso`, or export temporary credentials into the environment",
);

const LOGIN: Fault = fault!(
    Signed,
    "takes credentials from a browser sign-in to the console, which is not supported",
    "export temporary credentials into the environment, or use a role of the machine",
);

/// What is said where a role wants a code and nobody can be asked.
pub(super) const NOBODY_TO_ASK: Fault = fault!(
    Mfa,
    "asks for a second factor, and the session has nobody to ask for the code",
    "name a prompt with `.mfa_prompt(…)` (feature `sts`), or export temporary credentials",
);

const CREDENTIAL_SETTINGS: &[(&str, Fault)] = &[
    (
        "credential_process",
        fault!(
            Signed,
            "would run a shell command to get credentials",
            "take it out of the profile, and name the program in code: `CredentialSource::Process`",
        ),
    ),
    ("mfa_serial", NOBODY_TO_ASK),
    #[cfg(not(feature = "sso"))]
    ("sso_session", SSO),
    #[cfg(not(feature = "sso"))]
    ("sso_start_url", SSO),
    #[cfg(not(feature = "sso"))]
    ("sso_account_id", SSO),
    ("login_session", LOGIN),
];
