//! Verifies a bucket that is there already.

use super::Client;
use super::bucket_error::BucketError;
use super::control::Control;
use super::control::settings::{Purpose, Settings, Wish};
use super::public::Acceptance;
use super::repair::Repair;
use super::verified::VerifiedBucket;
use crate::error::{Fault, Refusal, fault};
#[cfg(feature = "sts")]
use crate::{BrokenGlass, Rule, rule};
use crate::{BucketName, Encryption, Reason, TrailArn};

/// A bucket to be verified; made by [`Client::adopt`].
///
/// Reads only. What may be accepted although the bucket itself does not have it is named with a
/// reason, which stays in the proof and in the evidence.
///
/// ```no_run
/// use palisade::{bucket_name, reason, s3};
/// use palisade::s3::Control;
///
/// # async fn example(s3: s3::Client) -> Result<(), s3::BucketError> {
/// let bucket = s3
///     .adopt(bucket_name!("acme-archive"))
///     .accept_unversioned(reason!("objects are written once and never changed"))
///     .enforced_elsewhere(Control::SecureTransport, reason!("denied by our organisation's policy"))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` or `repair` is awaited"]
pub struct Adopt {
    client: Client,
    name: BucketName,
    settings: Settings,
    /// Why a control that was named cannot be set aside like this.
    wrong: Option<Fault>,
    accepted: Acceptance,
}

impl Client {
    /// Begins the verification of an existing bucket of the session's account.
    ///
    /// IAM actions: `s3:GetEncryptionConfiguration`, `s3:GetBucketPublicAccessBlock`,
    /// `s3:GetBucketOwnershipControls`, `s3:GetBucketVersioning`, `s3:GetBucketPolicy`,
    /// `s3:GetBucketCORS`, `s3:GetBucketWebsite`, `s3:GetBucketTagging`.
    pub fn adopt(&self, name: BucketName) -> Adopt {
        self.verify(name, Wish::AsFound, Purpose::Data)
    }

    /// Begins the verification of a bucket for server access logs, as
    /// [`create_log_bucket`](Self::create_log_bucket) makes it.
    pub fn adopt_log_bucket(&self, name: BucketName) -> Adopt {
        let encryption = Wish::Exactly(Encryption::sse_s3());
        self.verify(name, encryption, Purpose::AccessLogs)
    }

    /// Begins the verification of a bucket for one trail, as
    /// [`create_trail_bucket`](Self::create_trail_bucket) makes it.
    pub fn adopt_trail_bucket(&self, name: BucketName, trail: TrailArn) -> Adopt {
        self.verify(name, Wish::AsFound, Purpose::Trail(trail))
    }

    fn verify(&self, name: BucketName, encryption: Wish, purpose: Purpose) -> Adopt {
        Adopt {
            client: self.clone(),
            name,
            settings: Settings::new(encryption, purpose),
            wrong: None,
            accepted: Acceptance::default(),
        }
    }
}

impl Adopt {
    /// Demands this default encryption; without it any choice of [`Encryption`] will do.
    pub fn encryption(mut self, encryption: Encryption) -> Self {
        self.settings.encryption = Wish::Exactly(encryption);
        self
    }

    /// Accepts that versioning is off.
    pub fn accept_unversioned(mut self, reason: Reason) -> Self {
        self.settings.exceptions.insert(Control::Versioning, reason);
        self
    }

    /// Accepts that the bucket itself lacks a control which something above it enforces: a policy of
    /// the organisation, or the account's own block of public access.
    ///
    /// That can be [`Control::PublicAccess`], [`CustomerKeys`](Control::CustomerKeys),
    /// [`SecureTransport`](Control::SecureTransport), [`TlsVersion`](Control::TlsVersion) and
    /// [`OtherEncryption`](Control::OtherEncryption); any other is refused.
    pub fn enforced_elsewhere(mut self, control: Control, reason: Reason) -> Self {
        if control.may_be_elsewhere() {
            self.settings.exceptions.insert(control, reason);
        } else {
            self.wrong = Some(NOT_ELSEWHERE);
        }
        self
    }

    /// Accepts that something of the bucket is public: [`Control::PublicAccess`],
    /// [`Ownership`](Control::Ownership), [`BrowserOrigins`](Control::BrowserOrigins),
    /// [`Grants`](Control::Grants) or [`Website`](Control::Website); any other is refused.
    ///
    /// The bucket is read, and by a repair written, with the credentials that glass was broken with, at
    /// this client's endpoints; glass that has ended by then is refused. What it was broken for stays in
    /// the proof and in the evidence. The bucket that comes of it works with the client's own
    /// credentials.
    #[cfg(feature = "sts")]
    pub fn accept_public(mut self, control: Control, glass: &BrokenGlass<rule::Private>) -> Self {
        if control.rule() == Rule::Private {
            let reason = glass.reason().clone();
            self.settings.exceptions.insert(control, reason);
            self.accepted.add(glass);
        } else {
            self.wrong = Some(NOT_PUBLIC);
        }
        self
    }

    /// Reads the bucket.
    ///
    /// # Errors
    /// [`BucketErrorKind`](super::BucketErrorKind) `Faulty` with what is wrong by rule, `Denied` with
    /// the permissions that are missing, `Missing`, `Unreachable`.
    pub async fn send(self) -> Result<VerifiedBucket, BucketError> {
        self.check()?;
        let (client, accepted) = (&self.client, &self.accepted);
        let reader = accepted.client(client, &self.name, "s3 adopt").await?;
        let place = reader.place(&self.name).await?;
        let (state, verdict) = reader.read_once(&place, &self.settings).await;
        self.client.prove(&place, &self.settings, &state, verdict)
    }

    /// Reads the bucket and plans what would put it right. Writes nothing yet.
    ///
    /// # Errors
    /// When the bucket cannot be read to the end; a plan of half a picture could do harm.
    pub async fn repair(self) -> Result<Repair, BucketError> {
        self.check()?;
        let (client, accepted) = (&self.client, &self.accepted);
        let reader = accepted.client(client, &self.name, "s3 adopt").await?;
        let place = reader.place(&self.name).await?;
        let (state, verdict) = reader.read_once(&place, &self.settings).await;
        if !verdict.denied.is_empty() || !verdict.unknown.is_empty() {
            return Err(BucketError::of_reading(&self.name, verdict));
        }
        Ok(Repair::new(
            self.client,
            self.accepted,
            place,
            self.settings,
            state,
            verdict.faults,
        ))
    }

    fn check(&self) -> Result<(), BucketError> {
        let refused = |refusal: Refusal| BucketError::refused(&self.name, refusal);
        if let Some(wrong) = self.wrong {
            return Err(refused(wrong.into()));
        }
        if let Purpose::Trail(trail) = &self.settings.purpose {
            self.client.check_trail(trail).map_err(refused)?;
        }
        match &self.settings.encryption {
            Wish::Exactly(encryption) => {
                let purpose = &self.settings.purpose;
                let checked = self.client.check_choice(encryption, purpose);
                checked.map_err(refused)
            }
            Wish::AsFound => Ok(()),
        }
    }
}

const NOT_ELSEWHERE: Fault = fault!(
    Private,
    "a control was named that nothing above the bucket enforces",
    "put it right in the bucket; `Adopt::enforced_elsewhere` lists those that can be elsewhere",
);
#[cfg(feature = "sts")]
const NOT_PUBLIC: Fault = fault!(
    Private,
    "glass was broken for what is public, and a control was named that is about something else",
    "put it right in the bucket; `Adopt::accept_public` lists those that make a bucket public",
);
