//! The cloud itself: its listener, its builder and what a test may ask it.
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rustls::SupportedProtocolVersion;
use rustls::version::{TLS12, TLS13};
use tokio::net::TcpListener;
use tokio::task::{AbortHandle, JoinSet};

use super::certificate::{CertificateFault, Certificates};
use super::clock::Clock;
use super::connection::{self, Doors};
use super::fault::Faults;
use super::iam::Iam;
use super::identity::Identities;
use super::iot::Iot;
use super::iot_data::IotData;
use super::s3::{self, S3};
use super::seen::{Log, Seen};
use super::sso::Sso;
use super::sts;
use super::twinmaker::TwinMaker;
use crate::session::danger::TestCloud;

/// An AWS inside the process; dropping it ends its tasks and connections.
///
/// Needs a tokio runtime with timers and I/O, and runs on the one it was started on.
#[derive(Debug)]
pub struct Cloud {
    shared: Arc<Shared>,
    address: SocketAddr,
    ca_pem: String,
    door: TestCloud,
    accept: AbortHandle,
}

/// What all connections share.
pub(super) struct Shared {
    pub(super) faults: Faults,
    pub(super) log: Log,
    pub(super) identities: Arc<Identities>,
    pub(super) iam: Iam,
    pub(super) sso: Sso,
    pub(super) iot: Iot,
    pub(super) iot_data: IotData,
    pub(super) twinmaker: TwinMaker,
    pub(super) buckets: S3,
    pub(super) s3: s3s::service::S3Service,
    pub(super) sts: s3s::service::S3Service,
    connections: AtomicU64,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

impl Cloud {
    /// Starts a cloud whose certificates are right and which speaks TLS 1.2 and 1.3.
    ///
    /// # Errors
    /// When no loopback port can be bound or no key can be made.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A cloud with other TLS behaviour.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// use palisade::testing::{CertificateFault, Cloud};
    ///
    /// let expired = CertificateFault::Expired;
    /// let cloud = Cloud::builder().certificate(expired).tls12_only().start().await?;
    /// assert!(cloud.address().ip().is_loopback());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> CloudBuilder {
        CloudBuilder {
            certificate: None,
            versions: vec![&TLS13, &TLS12],
        }
    }

    /// Where it listens. Connections go here; host names and SNI stay those of AWS.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate of its authority, PEM.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// The way in, for [`Builder::danger_test_cloud`](crate::Builder::danger_test_cloud).
    #[must_use]
    pub fn door(&self) -> TestCloud {
        self.door.clone()
    }

    /// Its buckets and objects.
    #[must_use]
    pub fn s3(&self) -> &S3 {
        &self.shared.buckets
    }

    /// Its roles, MFA devices and web identities, and the sessions handed out.
    #[must_use]
    pub fn iam(&self) -> &Iam {
        &self.shared.iam
    }

    /// Its single sign-on: people, their roles, and the codes they confirm.
    #[must_use]
    pub fn sso(&self) -> &Sso {
        &self.shared.sso
    }

    /// Its things, certificates, policies and rules.
    #[must_use]
    pub fn iot(&self) -> &Iot {
        &self.shared.iot
    }

    /// Its messages, retained messages, connections and shadows.
    #[must_use]
    pub fn iot_data(&self) -> &IotData {
        &self.shared.iot_data
    }

    /// Its workspaces, and what they hold.
    #[must_use]
    pub fn twinmaker(&self) -> &TwinMaker {
        &self.shared.twinmaker
    }

    /// The clock that its sessions, tokens and codes go by.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.shared.identities.clock.clone()
    }

    /// The faults to come.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.shared.faults
    }

    /// Lets every session handed out so far be expired; tokens of single sign-on stay good.
    pub fn expire_sessions(&self) {
        self.shared.identities.expire();
    }

    /// The last 4096 requests, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Seen> {
        self.shared.log.all()
    }

    /// How many TCP connections were accepted, those with a failed handshake too.
    #[must_use]
    pub fn connections(&self) -> u64 {
        self.shared.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Cloud {
    fn drop(&mut self) {
        // The connections live in a set that the accepting task owns, and end with it.
        self.accept.abort();
    }
}

/// Says how a [`Cloud`] speaks TLS.
#[derive(Clone, Debug)]
pub struct CloudBuilder {
    certificate: Option<CertificateFault>,
    versions: Vec<&'static SupportedProtocolVersion>,
}

impl CloudBuilder {
    /// Shows certificates that a client must refuse.
    #[must_use]
    pub fn certificate(mut self, fault: CertificateFault) -> Self {
        self.certificate = Some(fault);
        self
    }

    /// Speaks TLS 1.2 only.
    #[must_use]
    pub fn tls12_only(mut self) -> Self {
        self.versions = vec![&TLS12];
        self
    }

    /// Speaks TLS 1.3 only.
    #[must_use]
    pub fn tls13_only(mut self) -> Self {
        self.versions = vec![&TLS13];
        self
    }

    /// Starts the cloud.
    ///
    /// # Errors
    /// When no loopback port can be bound or no key can be made.
    pub async fn start(self) -> io::Result<Cloud> {
        let certificates = Arc::new(Certificates::new(self.certificate)?);
        let ca_pem = certificates.ca_pem().to_owned();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let tls = rustls::ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&self.versions)
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_cert_resolver(certificates);

        let identities = Arc::new(Identities::default());
        let buckets = S3::default();
        let shared = Arc::new(Shared {
            faults: Faults::default(),
            log: Log::default(),
            s3: s3::service(buckets.clone(), identities.clone()),
            sts: sts::service(identities.clone()),
            iam: Iam::new(identities.clone()),
            sso: Sso::new(identities.clock.clone()),
            iot: Iot::new(identities.clock.clone()),
            iot_data: IotData::new(identities.clock.clone()),
            twinmaker: TwinMaker::new(identities.clock.clone()),
            identities,
            buckets,
            connections: AtomicU64::new(0),
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let door = TestCloud::new(address, &ca_pem).map_err(io::Error::other)?;
        let door = door.clock(shared.identities.clock.clone());
        let accept = tokio::spawn(accept(listener, Doors::new(&tls), shared.clone()));
        Ok(Cloud {
            shared,
            address,
            ca_pem,
            door,
            accept: accept.abort_handle(),
        })
    }
}

async fn accept(listener: TcpListener, doors: Doors, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else { continue };
                shared.connections.fetch_add(1, Ordering::Relaxed);
                connections.spawn(connection::serve(stream, doors.clone(), shared.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}
