//! What the environment asks for, and what becomes of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::error::{Fault, Refusal, fault};
use crate::region::AnyRegion;
use crate::wire::metadata::check_metadata_url;
use crate::wire::trust::Trust;
use crate::{Evidence, Outcome, Rule};

/// Something in the environment or the profile that touches a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Finding {
    /// The rule that it touches.
    pub rule: Rule,
    /// Where it stands: the name of a variable, or of a setting and its profile. Printable ASCII.
    pub source: String,
    /// What it would have done and what to do about it. Never the value.
    pub reason: Cow<'static, str>,
}

impl Finding {
    pub(super) fn new(source: &str, refusal: impl Into<Refusal>) -> Self {
        let refusal = refusal.into();
        Self {
            rule: refusal.rule(),
            source: printable(source),
            reason: Cow::Owned(format!("{}; {}", refusal.problem(), refusal.remedy())),
        }
    }

    pub(super) fn refusal(&self) -> Refusal {
        let (problem, remedy) = self.reason.split_once("; ").unwrap_or((&self.reason, ""));
        Refusal::new(
            self.rule,
            format!("{}: {problem}", self.source),
            remedy.to_owned(),
        )
    }
}

/// Names of variables and profiles come from outside: what a terminal would act on is escaped, and
/// a long name is cut.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .take(128)
        .flat_map(char::escape_default)
        .collect()
}

/// Findings, sorted by what becomes of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Audit {
    /// Connecting is refused because of these.
    pub(super) refused: Vec<Finding>,
    /// These have no effect.
    pub(super) ignored: Vec<Finding>,
}

impl Audit {
    pub(super) fn add(&mut self, source: &str, setting: Setting<'_>, context: Context<'_>) {
        match setting.judge(context) {
            Verdict::Harmless => {}
            Verdict::Ignored(fault) => self.ignored.push(Finding::new(source, fault)),
            Verdict::Refused(refusal) => self.refused.push(Finding::new(source, refusal)),
        }
    }
}

/// What a judgement depends on beside the setting.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) trust: &'a Trust,
    /// Whether somebody can be asked for the code of an MFA device.
    pub(super) can_ask: bool,
}

/// A setting that the environment and profiles have in common.
#[derive(Clone, Copy, Debug)]
pub(super) enum Setting<'a> {
    EndpointUrl,
    UseFips(&'a str),
    UseDualStack(&'a str),
    AuthSchemes(&'a str),
    Checksums(&'a str),
    MetadataEndpoint(&'a str),
    ContainerUri(&'a str),
    ContainerPath(&'a str),
    CaBundle,
    CertificateStore,
    Proxy,
    LogBodies(&'a str),
    NotText,
}

enum Verdict {
    Harmless,
    Ignored(Fault),
    Refused(Refusal),
}

impl From<Fault> for Verdict {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault.into())
    }
}

impl Setting<'_> {
    fn judge(self, context: Context<'_>) -> Verdict {
        let is = |value: &str, word: &str| value.trim().eq_ignore_ascii_case(word);
        match self {
            Self::EndpointUrl => fault!(
                Endpoint,
                "would send requests and credentials to another endpoint",
                "unset it; tests go to the loopback cloud through `danger::TestCloud`",
            )
            .into(),
            Self::UseFips(value) if is(value, "true") => Verdict::Harmless,
            Self::UseFips(value) if is(value, "false") => Verdict::Ignored(fault!(
                Fips,
                "asks for standard endpoints and is not followed",
                "standard endpoints are chosen in code, with a reason",
            )),
            Self::UseFips(_) => fault!(
                Fips,
                "is neither `true` nor `false`, so the SDK would fall back to standard endpoints",
                "set it to `true` or unset it",
            )
            .into(),
            Self::UseDualStack(value) if is(value, "false") => Verdict::Harmless,
            Self::UseDualStack(_) => fault!(
                Endpoint,
                "asks for dual-stack hosts, which are other hosts and partly not listed for FIPS",
                "unset it or set it to `false`",
            )
            .into(),
            Self::AuthSchemes(value) if value.to_ascii_lowercase().contains("noauth") => {
                fault!(Signed, "asks for requests without a signature", "unset it",).into()
            }
            Self::AuthSchemes(_) => Verdict::Ignored(fault!(
                Signed,
                "asks for other signatures and is not followed",
                "unset it; requests are signed with Signature Version 4",
            )),
            Self::Checksums(value) if is(value, "when_supported") => Verdict::Harmless,
            Self::Checksums(_) => fault!(
                Integrity,
                "would turn checksums off where they are optional",
                "unset it or set it to `when_supported`",
            )
            .into(),
            Self::MetadataEndpoint(url) | Self::ContainerUri(url) => {
                match check_metadata_url(url) {
                    Ok(()) => Verdict::Harmless,
                    Err(refusal) => Verdict::Refused(refusal),
                }
            }
            Self::ContainerPath(path) if path.starts_with('/') => Verdict::Harmless,
            Self::ContainerPath(_) => fault!(
                Endpoint,
                "is not a path, so credentials might be asked of another host than the container's",
                "set it as ECS does, to a path that begins with `/`",
            )
            .into(),
            Self::CertificateStore if context.trust.is_platform() => fault!(
                Tls,
                "would replace the system's certificate store, which this session trusts",
                "unset it, or name the authority with `Trust::private_ca`",
            )
            .into(),
            Self::CertificateStore | Self::CaBundle => Verdict::Ignored(fault!(
                Tls,
                "names other certificate authorities and is not followed",
                "trust is chosen in code with `.trust(…)`",
            )),
            Self::Proxy => Verdict::Ignored(fault!(
                Https,
                "names a proxy and is not followed",
                "a proxy is chosen in code with `.proxy(…)`",
            )),
            Self::LogBodies(value) if is(value, "true") => fault!(
                Secret,
                "makes the SDK write the bodies of requests and replies into the log",
                "unset it",
            )
            .into(),
            Self::LogBodies(_) => Verdict::Harmless,
            Self::NotText => fault!(
                Secret,
                "is not valid UTF-8, so the SDK would print it in an error",
                "set it again as plain text",
            )
            .into(),
        }
    }
}

/// The variables of the process, read once.
#[derive(Clone, Debug, Default)]
pub(super) struct Environment(BTreeMap<String, String>);

impl Environment {
    pub(super) fn read() -> Self {
        #[expect(
            clippy::disallowed_methods,
            reason = "the one place that reads the environment"
        )]
        let variables = std::env::vars_os();
        Self(
            variables
                .map(|(name, value)| {
                    let name = name.to_string_lossy();
                    let name = if cfg!(windows) {
                        // Windows does not tell `aws_profile` from `AWS_PROFILE`.
                        name.to_uppercase()
                    } else {
                        name.into_owned()
                    };
                    (name, value.to_string_lossy().into_owned())
                })
                .collect(),
        )
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let value = self.0.get(name).map(String::as_str);
        value.filter(|value| !value.is_empty())
    }

    /// Whether a variable is set to nothing.
    pub(super) fn is_empty(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(String::is_empty)
    }

    pub(super) fn has_keys(&self) -> bool {
        ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
            .iter()
            .all(|name| self.get(name).is_some())
    }

    pub(super) fn audit(&self, context: Context<'_>, audit: &mut Audit) {
        for (name, value) in self.0.iter().filter(|(_, value)| !value.is_empty()) {
            let setting = match name.as_str() {
                name if value.contains(char::REPLACEMENT_CHARACTER)
                    && (name.starts_with("AWS_") || name == "SECRET_ACCESS_KEY") =>
                {
                    Setting::NotText
                }
                "AWS_USE_FIPS_ENDPOINT" => Setting::UseFips(value),
                "AWS_USE_DUALSTACK_ENDPOINT" => Setting::UseDualStack(value),
                "AWS_AUTH_SCHEME_PREFERENCE" => Setting::AuthSchemes(value),
                "AWS_REQUEST_CHECKSUM_CALCULATION" | "AWS_RESPONSE_CHECKSUM_VALIDATION" => {
                    Setting::Checksums(value)
                }
                "AWS_EC2_METADATA_SERVICE_ENDPOINT" => Setting::MetadataEndpoint(value),
                "AWS_CONTAINER_CREDENTIALS_FULL_URI" => Setting::ContainerUri(value),
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" => Setting::ContainerPath(value),
                "AWS_CA_BUNDLE" => Setting::CaBundle,
                "SSL_CERT_FILE" | "SSL_CERT_DIR" => Setting::CertificateStore,
                "LOG_SENSITIVE_BODIES" | "LOG_SIGNABLE_BODY" => Setting::LogBodies(value),
                "HTTPS_PROXY" | "https_proxy" | "HTTP_PROXY" | "http_proxy" | "ALL_PROXY"
                | "all_proxy" => Setting::Proxy,
                name if name == "AWS_ENDPOINT_URL" || name.starts_with("AWS_ENDPOINT_URL_") => {
                    Setting::EndpointUrl
                }
                _ => continue,
            };
            audit.add(&format!("environment variable {name}"), setting, context);
        }
    }
}

impl AnyRegion {
    /// The region that `AWS_REGION` names, or else `AWS_DEFAULT_REGION`.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Endpoint`] when neither is set or the value is not a region.
    pub fn from_environment() -> Result<Self, Refusal> {
        let environment = Environment::read();
        let text = environment
            .get("AWS_REGION")
            .or_else(|| environment.get("AWS_DEFAULT_REGION"))
            .ok_or(fault!(
                Endpoint,
                "the environment names no region",
                "set AWS_REGION, or name the region in code",
            ))?;
        Self::new(text)
    }
}

/// Writes what was found into a session's evidence.
pub(super) fn note(audit: &Audit, book: &crate::evidence::EvidenceBook) {
    for (findings, outcome) in [
        (&audit.refused, Outcome::Refused),
        (&audit.ignored, Outcome::Ignored),
    ] {
        for finding in findings.iter().take(Evidence::MOST_ENTRIES) {
            book.note(
                finding.rule,
                outcome,
                finding.source.clone(),
                finding.reason.clone(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn audit(variables: &[(&str, &str)], trust: &Trust) -> Audit {
        let environment = Environment(
            variables
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        );
        let mut audit = Audit::default();
        let can_ask = false;
        environment.audit(Context { trust, can_ask }, &mut audit);
        audit
    }

    #[test]
    fn what_would_weaken_a_session_is_refused() {
        for (name, value, rule) in [
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:4566", Rule::Endpoint),
            (
                "AWS_ENDPOINT_URL_IOT_DATA_PLANE",
                "https://evil.example",
                Rule::Endpoint,
            ),
            ("AWS_USE_FIPS_ENDPOINT", "yes", Rule::Fips),
            ("AWS_USE_FIPS_ENDPOINT", "1", Rule::Fips),
            ("AWS_USE_FIPS_ENDPOINT", "ture", Rule::Fips),
            ("AWS_USE_DUALSTACK_ENDPOINT", "true", Rule::Endpoint),
            ("AWS_AUTH_SCHEME_PREFERENCE", "sigv4, noAuth", Rule::Signed),
            (
                "AWS_REQUEST_CHECKSUM_CALCULATION",
                "when_required",
                Rule::Integrity,
            ),
            (
                "AWS_RESPONSE_CHECKSUM_VALIDATION",
                "WHEN_REQUIRED",
                Rule::Integrity,
            ),
            (
                "AWS_EC2_METADATA_SERVICE_ENDPOINT",
                "http://evil.example",
                Rule::Endpoint,
            ),
            (
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "https://evil.example/c",
                Rule::Endpoint,
            ),
            ("LOG_SENSITIVE_BODIES", "TRUE", Rule::Secret),
            ("LOG_SIGNABLE_BODY", "true", Rule::Secret),
        ] {
            let found = audit(&[(name, value)], &Trust::amazon());
            let rules: Vec<_> = found.refused.iter().map(|finding| finding.rule).collect();
            assert_eq!(rules, [rule], "{name}");
            assert!(!format!("{found:?}").contains("evil"), "{name}");
        }
    }

    #[test]
    fn what_is_not_followed_is_said() {
        for (name, value) in [
            ("HTTPS_PROXY", "http://user:pw@proxy:3128"),
            ("all_proxy", "socks5://proxy"),
            ("SSL_CERT_FILE", "/tmp/ca.pem"),
            ("AWS_CA_BUNDLE", "/tmp/ca.pem"),
            ("AWS_USE_FIPS_ENDPOINT", "false"),
        ] {
            let found = audit(&[(name, value)], &Trust::amazon());
            assert_eq!((found.refused.len(), found.ignored.len()), (0, 1), "{name}");
        }
        let found = audit(&[("SSL_CERT_DIR", "/tmp")], &Trust::platform());
        assert_eq!(found.refused.len(), 1);
    }

    #[test]
    fn a_variable_name_cannot_write_to_the_terminal() {
        let found = audit(
            &[("AWS_ENDPOINT_URL_\u{1b}[2J\u{202e}", "x")],
            &Trust::amazon(),
        );
        let source = found.refused.first().map(|finding| finding.source.clone());
        assert_eq!(
            source.as_deref(),
            Some("environment variable AWS_ENDPOINT_URL_\\u{1b}[2J\\u{202e}")
        );
    }
}
