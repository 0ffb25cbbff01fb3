//! Messages sent to Apache Kafka.

use std::collections::HashMap;

use aws_sdk_iot::types;

use super::Action;
use super::secret::SecretReference;
use crate::DestinationArn;
use crate::error::{Fault, Refusal, fault};
use crate::text::{RuleText, TargetName};

/// Sends a message to a topic of Apache Kafka, over TLS.
///
/// Wraps [`aws_sdk_iot::types::KafkaAction`], but the client's properties are typed: there is no way to say
/// `PLAINTEXT` or `SASL_PLAINTEXT`, and passwords are named, not written.
///
/// ```
/// use palisade::iot::{Acks, Action, BootstrapServers, KafkaAuth, SecretReference};
/// use palisade::{destination_arn, role_arn, secret_arn, target_name};
///
/// # fn example() -> Result<Action, palisade::Refusal> {
/// let secret = secret_arn!("arn:aws:secretsmanager:us-east-1:111122223333:secret:AmazonMSK_rules-a1B2c3");
/// let role = role_arn!("arn:aws:iam::111122223333:role/rules");
/// let auth = KafkaAuth::scram_sha_512(
///     SecretReference::string(&secret, "username", &role)?,
///     SecretReference::string(&secret, "password", &role)?,
/// );
/// let servers = BootstrapServers::new(["b-1.readings.abcde.c2.kafka.us-east-1.amazonaws.com:9096"])?;
/// let vpc = destination_arn!("arn:aws:iot:us-east-1:111122223333:ruledestination/vpc/1234abcd");
/// Ok(Action::kafka(vpc, target_name!("readings"), servers, auth).acks(Acks::All).into())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct KafkaAction {
    destination: DestinationArn,
    topic: TargetName,
    key: Option<RuleText>,
    partition: Option<RuleText>,
    properties: HashMap<String, String>,
    headers: Vec<(TargetName, RuleText)>,
}

impl Action {
    /// Sends a message to a topic of Apache Kafka, over TLS, through a destination in a VPC.
    pub fn kafka(
        destination: DestinationArn,
        topic: TargetName,
        servers: BootstrapServers,
        auth: KafkaAuth,
    ) -> KafkaAction {
        let mut properties = HashMap::from([("bootstrap.servers".to_owned(), servers.0)]);
        for (name, value) in auth.0 {
            properties.insert(name.to_owned(), value);
        }
        KafkaAction {
            destination,
            topic,
            key: None,
            partition: None,
            properties,
            headers: Vec::new(),
        }
    }
}

impl KafkaAction {
    /// The key of what is sent.
    pub fn key(self, key: impl Into<Option<RuleText>>) -> Self {
        Self {
            key: key.into(),
            ..self
        }
    }

    /// The partition that it is sent to.
    pub fn partition(self, partition: impl Into<Option<RuleText>>) -> Self {
        Self {
            partition: partition.into(),
            ..self
        }
    }

    /// One more header of what is sent.
    pub fn header(mut self, name: TargetName, value: RuleText) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Who confirms what is sent; the leader, where nothing is said.
    pub fn acks(self, acks: impl Into<Option<Acks>>) -> Self {
        let word = acks.into().map(Acks::as_str);
        self.property("acks", word)
    }

    /// How it is compressed; not at all, where nothing is said.
    pub fn compression(self, compression: impl Into<Option<Compression>>) -> Self {
        let word = compression.into().map(Compression::as_str);
        self.property("compression.type", word)
    }

    /// The certificates that brokers are verified with, where theirs are of an authority of one's own: a
    /// trust store in a [binary](SecretReference::binary) secret, and its password.
    pub fn trust_store(self, store: &SecretReference, password: &SecretReference) -> Self {
        self.property("ssl.truststore", Some(store.template()))
            .property("ssl.truststore.password", Some(password.template()))
    }

    fn property(mut self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.properties.insert(name.to_owned(), value.to_owned()),
            None => self.properties.remove(name),
        };
        self
    }
}

impl From<KafkaAction> for Action {
    fn from(made: KafkaAction) -> Self {
        let headers = made.headers.into_iter().filter_map(|(name, value)| {
            let header = types::KafkaActionHeader::builder().key(name);
            header.value(value).build().ok()
        });
        let headers: Vec<_> = headers.collect();
        let kafka = types::KafkaAction::builder()
            .destination_arn(made.destination)
            .topic(made.topic)
            .set_key(made.key.map(String::from))
            .set_partition(made.partition.map(String::from))
            .set_client_properties(Some(made.properties))
            .set_headers((!headers.is_empty()).then_some(headers));
        Self::made(|action| action.set_kafka(kafka.build().ok()))
    }
}

/// How the brokers know the rule; always over TLS.
#[derive(Clone, Debug)]
#[must_use]
pub struct KafkaAuth(Vec<(&'static str, String)>);

impl KafkaAuth {
    /// By user and password, of which the broker sees proofs only (SASL/SCRAM-SHA-512).
    pub fn scram_sha_512(user: SecretReference, password: SecretReference) -> Self {
        Self::sasl(
            "SCRAM-SHA-512",
            ("sasl.scram.username", user),
            ("sasl.scram.password", password),
        )
    }

    /// By user and password, which the broker is told inside of TLS (SASL/PLAIN). Rules in the regions of China
    /// and GovCloud speak SCRAM only.
    pub fn plain(user: SecretReference, password: SecretReference) -> Self {
        Self::sasl(
            "PLAIN",
            ("sasl.plain.username", user),
            ("sasl.plain.password", password),
        )
    }

    /// By a client certificate: a key store in a [binary](SecretReference::binary) secret, its password, and that
    /// of the key in it.
    pub fn mutual_tls(
        store: SecretReference,
        store_password: SecretReference,
        key_password: SecretReference,
    ) -> Self {
        Self(vec![
            ("security.protocol", "SSL".to_owned()),
            ("ssl.keystore", store.into_template()),
            ("ssl.keystore.password", store_password.into_template()),
            ("ssl.key.password", key_password.into_template()),
        ])
    }

    fn sasl(
        mechanism: &'static str,
        user: (&'static str, SecretReference),
        password: (&'static str, SecretReference),
    ) -> Self {
        Self(vec![
            ("security.protocol", "SASL_SSL".to_owned()),
            ("sasl.mechanism", mechanism.to_owned()),
            (user.0, user.1.into_template()),
            (password.0, password.1.into_template()),
        ])
    }
}

/// The brokers that are asked first, each as `HOST:PORT`.
///
/// They are reached from inside a VPC, so that private names and addresses are right here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootstrapServers(String);

impl BootstrapServers {
    /// The brokers.
    ///
    /// # Errors
    /// When there is none, or one is not a host of letters, digits, hyphens, underscores and dots with a
    /// port, naming [`Rule::Endpoint`](crate::Rule::Endpoint).
    pub fn new<'s>(servers: impl IntoIterator<Item = &'s str>) -> Result<Self, Refusal> {
        const NO_SERVER: Fault = fault!(
            Endpoint,
            "this is not a list of brokers, each a host and a port",
            "write each as `b-1.example.com:9096`, without scheme, user and `${…}`",
        );
        let servers: Vec<&str> = servers.into_iter().collect();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        let right = |server: &str| {
            server.split_once(':').is_some_and(|(host, port)| {
                let digits = port.bytes().all(|byte| byte.is_ascii_digit());
                let port = port.parse::<u16>().is_ok_and(|port| port > 0);
                !host.is_empty() && host.bytes().all(plain) && digits && port
            })
        };
        if servers.is_empty() || !servers.iter().all(|server| right(server)) {
            return Err(NO_SERVER.into());
        }
        Ok(Self(servers.join(",")))
    }
}

/// Who confirms what is sent to Kafka.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acks {
    /// Nobody.
    None,
    /// The leader of the partition.
    Leader,
    /// All replicas that are in step.
    All,
}

impl Acks {
    const fn as_str(self) -> &'static str {
        match self {
            Self::None => "0",
            Self::Leader => "1",
            Self::All => "all",
        }
    }
}

/// How what is sent to Kafka is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compression {
    /// By gzip.
    Gzip,
    /// By Snappy.
    Snappy,
    /// By LZ4.
    Lz4,
    /// By Zstandard.
    Zstd,
}

impl Compression {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Snappy => "snappy",
            Self::Lz4 => "lz4",
            Self::Zstd => "zstd",
        }
    }
}
