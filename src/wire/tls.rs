//! The TLS configuration of every connection.

use std::sync::Arc;

use rustls::crypto::{CryptoProvider, SupportedKxGroup, aws_lc_rs};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};

use crate::error::{Refusal, fault};
use crate::wire::random;

/// The lowest TLS version that is spoken. There is no name for anything below 1.2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TlsVersion {
    /// TLS 1.2 and 1.3.
    #[default]
    V1_2,
    /// TLS 1.3 only.
    V1_3,
}

impl TlsVersion {
    /// The version's number, such as `1.2`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_2 => "1.2",
            Self::V1_3 => "1.3",
        }
    }

    fn versions(self) -> &'static [&'static SupportedProtocolVersion] {
        static ALL: [&SupportedProtocolVersion; 2] =
            [&rustls::version::TLS13, &rustls::version::TLS12];
        static NEWEST: [&SupportedProtocolVersion; 1] = [&rustls::version::TLS13];
        match self {
            Self::V1_2 => &ALL,
            Self::V1_3 => &NEWEST,
        }
    }
}

/// Key exchange, best first: the ML-KEM hybrid withstands a recording that is decrypted later.
/// X25519 alone is not approved, so it is left out in FIPS mode.
fn key_exchange() -> Vec<&'static dyn SupportedKxGroup> {
    let mut groups: Vec<&'static dyn SupportedKxGroup> = vec![aws_lc_rs::kx_group::X25519MLKEM768];
    if cfg!(not(feature = "fips")) {
        groups.push(aws_lc_rs::kx_group::X25519);
    }
    groups.push(aws_lc_rs::kx_group::SECP256R1);
    groups.push(aws_lc_rs::kx_group::SECP384R1);
    groups
}

fn provider(minimum: TlsVersion) -> CryptoProvider {
    let mut provider = aws_lc_rs::default_provider();
    provider.kx_groups = key_exchange();
    // rustls would list the suites of TLS 1.2 in the hello of a client that speaks only 1.3.
    provider
        .cipher_suites
        .retain(|suite| minimum == TlsVersion::V1_2 || suite.tls13().is_some());
    provider
}

/// Every suite of this configuration is AEAD with forward secrecy: rustls has no others.
pub(crate) fn client_config(
    minimum: TlsVersion,
    roots: RootCertStore,
) -> Result<ClientConfig, Refusal> {
    let unusable = || {
        fault!(
            Tls,
            "the TLS library could not be set up",
            "check that the crate was built with its own lock file's rustls and aws-lc-rs",
        )
    };
    #[cfg_attr(
        not(feature = "fips"),
        expect(unused_mut, reason = "changed in FIPS mode")
    )]
    let mut config = ClientConfig::builder_with_provider(Arc::new(provider(minimum)))
        .with_protocol_versions(minimum.versions())
        .map_err(|_| unusable())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    #[cfg(feature = "fips")]
    {
        config.require_ems = true;
        // Security: proven here, at start-up, and not only promised by a build flag.
        if !config.fips() || !fips::is_on() {
            return Err(fault!(
                FipsCrypto,
                "the feature `fips` is on but TLS is not in FIPS mode",
                "build aws-lc-rs with its feature `fips` and without another provider",
            )
            .into());
        }
    }
    Ok(config)
}

/// What is known of the module that does the cryptography.
#[cfg(feature = "fips")]
pub(crate) mod fips {
    pub(super) fn is_on() -> bool {
        aws_lc_rs::try_fips_mode().is_ok()
    }

    /// The module's version and what was published of its certificate in mid 2026.
    pub(crate) fn module() -> String {
        let Some(version) = aws_lc_rs::fips_version() else {
            return "AWS-LC in FIPS mode, module version unknown".to_owned();
        };
        let published = match version {
            3 => "certificates 5298 and 5314 name version 3.1; see which release was built",
            4 => "in process at the validation programme, no certificate published",
            _ => "nothing known of its certificate",
        };
        format!("AWS-LC in FIPS mode, module version {version}: {published}")
    }
}

/// Draws the first random number, which costs tens of milliseconds of gathering entropy, on a
/// thread of its own while the session is still being set up.
pub(crate) fn warm_up() {
    let spawned = std::thread::Builder::new()
        .name("palisade-entropy".to_owned())
        .spawn(|| {
            let mut byte = [0];
            // A failure shows again, and is reported, at the first handshake.
            let _ = random::fill(&mut byte);
        });
    drop(spawned);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_1_3_only_offers_no_older_suite() {
        assert!(
            provider(TlsVersion::V1_3)
                .cipher_suites
                .iter()
                .all(|suite| suite.tls13().is_some())
        );
        assert!(
            provider(TlsVersion::V1_2)
                .cipher_suites
                .iter()
                .any(|suite| suite.tls13().is_none())
        );
    }

    #[test]
    fn the_hybrid_key_exchange_comes_first() {
        let first = key_exchange().first().map(|group| group.name());
        assert_eq!(first, Some(rustls::NamedGroup::X25519MLKEM768));
    }

    #[cfg(feature = "fips")]
    #[test]
    fn tls_is_in_fips_mode_for_either_minimum() {
        for minimum in [TlsVersion::V1_2, TlsVersion::V1_3] {
            let roots = crate::Trust::amazon().roots();
            let config = roots.and_then(|roots| client_config(minimum, roots));
            assert_eq!(config.map(|config| config.fips()), Ok(true));
        }
    }
}
