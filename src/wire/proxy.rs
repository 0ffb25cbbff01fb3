//! Proxies, named in code and nowhere else.

use std::fmt;

use http::{HeaderValue, Uri};
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Refusal, fault};

/// A proxy that requests go through, by `CONNECT`: it sees host names, never requests.
///
/// Only what is named here is used; `HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` are not read. A
/// proxy that asks for a password is reached over TLS, so that the password is not sent in clear.
#[derive(Clone)]
pub struct Proxy {
    address: Uri,
    login: Option<HeaderValue>,
}

impl Proxy {
    /// A proxy that asks for no password and is reached over plain TCP; what goes through it is
    /// TLS all the same.
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Https`](crate::Rule::Https) when the host is not a plain host
    /// name or address.
    pub fn open(host: &str, port: u16) -> Result<Self, Refusal> {
        Ok(Self {
            address: address("http", host, port)?,
            login: None,
        })
    }

    /// A proxy reached over TLS, verified like any other server by the session's trust.
    ///
    /// # Errors
    /// As [`Proxy::open`].
    pub fn tls(host: &str, port: u16) -> Result<TlsProxy, Refusal> {
        Ok(TlsProxy(Self {
            address: address("https", host, port)?,
            login: None,
        }))
    }

    pub(super) fn address(&self) -> &Uri {
        &self.address
    }

    pub(super) fn login(&self) -> Option<&HeaderValue> {
        self.login.as_ref()
    }
}

/// A [`Proxy`] reached over TLS, to which a password may be given.
#[derive(Clone, Debug)]
pub struct TlsProxy(Proxy);

impl TlsProxy {
    /// Logs in with a name and a password, a [`SecretString`](crate::SecretString).
    ///
    /// # Errors
    /// A [`Refusal`] naming [`Rule::Secret`](crate::Rule::Secret) when the name contains a colon.
    pub fn login(self, name: &str, password: &SecretString) -> Result<Proxy, Refusal> {
        use aws_smithy_types::base64;

        let unfit = || {
            fault!(
                Secret,
                "a proxy login cannot be written as a header",
                "use a name without a colon",
            )
        };
        if name.contains(':') {
            return Err(unfit().into());
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "becomes a header marked sensitive"
        )]
        let plain = format!("{name}:{}", password.expose_secret());
        let mut header = HeaderValue::try_from(format!("Basic {}", base64::encode(plain)))
            .map_err(|_| unfit())?;
        header.set_sensitive(true);
        Ok(Proxy {
            login: Some(header),
            ..self.0
        })
    }
}

impl From<TlsProxy> for Proxy {
    fn from(proxy: TlsProxy) -> Self {
        proxy.0
    }
}

fn address(scheme: &str, host: &str, port: u16) -> Result<Uri, Refusal> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    let uri = format!("{scheme}://{host}:{port}");
    match uri.parse::<Uri>() {
        Ok(uri) if !host.is_empty() && host.bytes().all(plain) && uri.port_u16() == Some(port) => {
            Ok(uri)
        }
        _ => Err(fault!(
            Https,
            "the proxy is not a plain host name or address",
            "give host and port apart, without scheme, user name or password",
        )
        .into()),
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.login {
            Some(_) => "Proxy(with login)",
            None => "Proxy(without login)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_neither_printed_nor_put_into_an_address() {
        let password = SecretString::from("hunter2-canary");
        let proxy = Proxy::tls("proxy.example.com", 3128)
            .and_then(|proxy| proxy.login("svc", &password))
            .map(|proxy| format!("{proxy:?} {:?} {:?}", proxy.address(), proxy.login()));
        assert_eq!(
            proxy,
            Ok("Proxy(with login) https://proxy.example.com:3128/ Some(Sensitive)".to_owned())
        );
        for host in [
            "",
            "user:pw@proxy",
            "proxy/path",
            "http://proxy",
            "a b",
            "proxy?x",
        ] {
            assert!(Proxy::open(host, 3128).is_err(), "{host}");
        }
        assert!(Proxy::open("::1", 3128).is_err());
        assert!(Proxy::open("[::1]", 3128).is_ok());
    }
}
