//! Certificates that go to another account.

use aws_sdk_iot::error::SdkError;
use aws_sdk_iot::operation::transfer_certificate::builders::TransferCertificateFluentBuilder;
use aws_sdk_iot::operation::transfer_certificate::{
    TransferCertificateError, TransferCertificateOutput,
};

use crate::error::{Fault, fault};
use crate::text::Description;
use crate::{Waiver, rule};

/// The offer of a certificate to another account; made by
/// [`Certificate::transfer`](super::Certificate::transfer).
///
/// Wraps `aws_sdk_iot::operation::transfer_certificate`, but holds the reason for which the call passes.
///
/// ```no_run
/// use palisade::{AccountId, description, iot, rule, waive};
///
/// # async fn example(certificate: iot::Certificate) -> Result<(), Box<dyn std::error::Error>> {
/// let buyer = AccountId::try_from("999999999999")?;
/// certificate
///     .transfer(&buyer, waive!(rule::Owner, "the hall was sold, with its machines"))
///     .message(description!("presses of hall 4"))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing happens before `send` is awaited"]
pub struct TransferCertificate {
    sdk: TransferCertificateFluentBuilder,
    waiver: Waiver<rule::Owner>,
}

impl TransferCertificate {
    pub(super) fn new(sdk: TransferCertificateFluentBuilder, waiver: Waiver<rule::Owner>) -> Self {
        Self { sdk, waiver }
    }

    /// What the other account is told: 128 characters at most.
    pub fn message(mut self, message: impl Into<Option<Description>>) -> Self {
        self.sdk = self
            .sdk
            .set_transfer_message(message.into().map(Into::into));
        self
    }

    /// Offers the certificate.
    ///
    /// # Errors
    /// When the message is too long, or the call fails or is refused.
    pub async fn send(
        self,
    ) -> Result<TransferCertificateOutput, SdkError<TransferCertificateError>> {
        const LONG: Fault = fault!(
            PublicText,
            "the message of a transfer has 128 characters at most",
            "say what it is about; send the rest by other means",
        );
        let message = self.sdk.get_transfer_message().as_deref();
        if message.unwrap_or_default().chars().count() > 128 {
            return Err(SdkError::construction_failure(crate::Refusal::from(LONG)));
        }
        self.sdk.customize().interceptor(self.waiver).send().await
    }
}
