//! AWS IoT Core's control plane.

mod audit;
mod authority;
mod authorizer;
mod authorizer_test;
mod certificate;
mod checked;
mod claim;
mod csr;
mod destination;
mod domain;
mod encryption;
mod endpoint;
mod indexing;
mod job;
mod keys;
mod logging;
mod maybe;
mod object;
mod ota;
mod policy;
mod role_alias;
mod rule;
mod security_profile;
mod stream;
mod target;
mod template;
mod template_body;
mod thing;
mod thing_group;
mod transfer;
mod vetted;

pub use audit::{
    AuditCheck, AuditChecks, AuditConfiguration, ConfigureAudit, DayOfMonth, Frequency,
    VerifiedAudit, Weekday,
};
pub use authority::{
    Authority, AutoRegistration, RegisterCaCertificate, RegistrationCode, RequestRegistrationCode,
};
pub use authorizer::SigningKeys;
pub use authorizer_test::TestInvokeAuthorizer;
pub use certificate::{Certificate, DescribeCertificate};
pub use claim::{CreateProvisioningClaim, ProvisioningClaim};
pub use csr::CreateCertificateFromCsr;
pub use destination::{ConfirmDestination, ConfirmationToken, InfluxDbDestination};
pub use domain::{TlsPolicy, WithoutFips};
pub use encryption::{EncryptWith, EncryptionProof, EncryptionState, KeyHealth};
pub use indexing::{FieldKind, Indexing};
pub use job::JobDocument;
pub use keys::{CreateKeysAndCertificate, DeviceKey, KeyNotStored, KeysAndCertificate};
pub use logging::{EventLogging, LogLevel, LogTarget, Logging};
pub use maybe::Maybe;
pub use ota::{CertificateChain, CodeSigning, HashAlgorithm, OtaFile, SignatureAlgorithm};
pub use policy::{CreatePolicy, CreatePolicyVersion, IntoDevicePolicy, PolicyTarget};
pub use role_alias::CredentialDuration;
pub use rule::{
    Acks, Action, AlarmState, BootstrapServers, CloudwatchLogsAction, CloudwatchMetricAction,
    Compression, DynamoDbAction, DynamoKey, ErrorAction, FirehoseAction, HttpAction, HttpAuth,
    HttpHeader, InfluxDbAction, IotAnalyticsAction, IotEventsAction, IotSiteWiseAction,
    KafkaAction, KafkaAuth, KinesisAction, LocationAction, OpenSearchAction, RepublishAction,
    SecretReference, Separator, SnsAction, SqsAction, StepFunctionsAction, TimestreamAction,
    TopicRule,
};
pub use security_profile::{
    AddressMetric, AlertTarget, Behavior, Cidr, Comparison, CountMetric, Period, PortMetric,
    Watched,
};
pub use stream::StreamFile;
pub use target::Target;
pub use template::{Hook, ProvisioningTemplate};
pub use template_body::TemplateBody;
pub use thing::{CreateThing, UpdateThing};
pub use thing_group::{CreateThingGroup, ThingGroup};
pub use transfer::TransferCertificate;

use crate::Error;
use crate::region::{AnyRegion, ReachesIot, Typed};
use crate::service::typed::Here;
pub use crate::value::attributes::Attributes;
pub use crate::value::pem::{
    CaCertificate, CertificateSigningRequest, PublicKeyPem, VerificationCertificate,
};

client! {
    /// A client of AWS IoT Core's control plane.
    ///
    /// Hands out `aws_sdk_iot::Client`, but every request passes the session's guard: https, the
    /// FIPS host of the session's region, signed, with the session's TLS.
    ///
    /// ```no_run
    /// use palisade::{iot, region, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let iot = iot::Client::new(&session);
    /// let things = iot.sdk().list_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iot, Iot, "IoT", [Typed + ReachesIot], |_| ()
}

impl Client {
    fn region(&self) -> &AnyRegion {
        self.core.installer().region()
    }

    /// Finds credentials if need be, to know the account.
    async fn here(&self) -> Result<Here, Error> {
        self.core.here("iot").await
    }
}
