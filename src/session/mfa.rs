//! The second factor: who is asked for codes, and what is known once one was accepted.

mod session;
mod terminal;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::future::BoxFuture;

pub use session::MfaSession;
pub use terminal::TerminalPrompt;

use super::failure::Failure;
use super::prompt::{PromptError, Why};
use super::sts::Factor;
use crate::error::{Fault, Refusal, fault};
use crate::evidence::{EvidenceBook, Outcome};
use crate::{ErrorKind, MfaCode, MfaSerial, RoleArn, Rule};

/// Asks a person for the code that an MFA device shows.
///
/// [`TerminalPrompt`] asks at the terminal; any function that gives a future is a prompt too:
///
/// ```
/// use palisade::{Mfa, MfaRequest, PromptError, mfa_serial};
///
/// async fn ask_in_the_window(request: MfaRequest) -> Result<String, PromptError> {
///     # let _ = request;
///     Ok("123456".to_owned())
/// }
///
/// let mfa = Mfa::new(
///     mfa_serial!("arn:aws:iam::111122223333:mfa/operator"),
///     |request| async { Ok(ask_in_the_window(request).await?.parse()?) },
/// );
/// ```
///
/// Clones of an [`Mfa`] ask one question at a time.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be asked for codes",
    note = "take a `TerminalPrompt`, or a function from the request to a future of the code"
)]
pub trait MfaPrompt: Send + Sync + 'static {
    /// Asks for one code. What it gives is shown to STS once.
    ///
    /// # Errors
    /// When the person gives none ([`PromptError::cancelled`]) or cannot be asked.
    fn code(&self, request: MfaRequest) -> BoxFuture<'_, Result<MfaCode, PromptError>>;
}

impl<F, A> MfaPrompt for F
where
    F: Fn(MfaRequest) -> A + Send + Sync + 'static,
    A: Future<Output = Result<MfaCode, PromptError>> + Send + 'static,
{
    fn code(&self, request: MfaRequest) -> BoxFuture<'_, Result<MfaCode, PromptError>> {
        Box::pin(self(request))
    }
}

/// What a code is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MfaRequest {
    /// The device that shows the code.
    pub serial: MfaSerial,
    /// The role that is to be assumed with it; `None` for a session of the user.
    pub role: Option<RoleArn>,
    /// Whether the code that was just given was used before, so that the next one is to be awaited.
    pub next: bool,
}

/// A device with a serial number, and who is asked for its codes.
///
/// Made for
/// [`Builder::connect_with_mfa`](crate::Builder::connect_with_mfa) and
/// [`AssumeRole::connect_with_mfa`](crate::AssumeRole::connect_with_mfa).
#[derive(Clone)]
pub struct Mfa {
    pub(super) serial: MfaSerial,
    pub(super) asker: Asker,
    duration: Duration,
}

impl Mfa {
    /// NIST SP 800-63B, 4.2.3: who works at this level proves both factors again every 12 hours.
    const LONGEST: Duration = Duration::from_secs(12 * 3600);
    /// STS API reference, GetSessionToken.
    const SHORTEST: Duration = Duration::from_secs(900);

    /// A device, and a prompt for its codes.
    #[must_use]
    pub fn new(serial: MfaSerial, prompt: impl MfaPrompt) -> Self {
        Self {
            serial,
            asker: Asker::new(prompt),
            duration: Self::LONGEST,
        }
    }

    /// Sets how long a session of the user lasts: 15 minutes to 12 hours, 12 hours unless said
    /// otherwise. A role's session has a duration of its own.
    #[must_use]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = duration;
        self
    }

    /// Sets how long a call waits for the code when the session has ended: 30 seconds unless said
    /// otherwise, not at all with zero. The question stays; who calls again after the answer is
    /// served. The timeouts of an attempt and of an operation go on meanwhile: with shorter ones than
    /// this, a call ends by them, and does not say why.
    #[must_use]
    pub fn patience(mut self, patience: Duration) -> Self {
        self.asker.patience = patience;
        self
    }

    pub(super) fn checked_duration(&self) -> Result<Duration, Refusal> {
        if (Self::SHORTEST..=Self::LONGEST).contains(&self.duration) {
            return Ok(self.duration);
        }
        Err(fault!(
            Mfa,
            "a session with a second factor lasts 15 minutes to 12 hours",
            "choose a duration in between; the session asks for the next code by itself",
        )
        .into())
    }
}

impl fmt::Debug for Mfa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mfa")
            .field("serial", &self.serial)
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}

/// Asks for codes, one at a time, and lets none through twice.
#[derive(Clone)]
pub(super) struct Asker {
    prompt: Arc<dyn MfaPrompt>,
    question: Arc<tokio::sync::Mutex<()>>,
    patience: Duration,
}

/// The last codes that this process showed to STS, of all devices. STS takes codes of a few steps of 30
/// seconds; older ones need not be known.
static USED: Mutex<VecDeque<Factor>> = Mutex::new(VecDeque::new());

impl Asker {
    const REMEMBERED: usize = 64;
    /// How often a person is told to wait for the next code.
    const TRIES: usize = 3;

    pub(super) fn new(prompt: impl MfaPrompt) -> Self {
        Self {
            prompt: Arc::new(prompt),
            question: Arc::default(),
            patience: Duration::from_secs(30),
        }
    }

    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    pub(super) async fn ask(
        &self,
        serial: &MfaSerial,
        role: Option<&RoleArn>,
    ) -> Result<Factor, Failure> {
        let _one_at_a_time = self.question.lock().await;
        for question in 0..Self::TRIES {
            let request = MfaRequest {
                serial: serial.clone(),
                role: role.cloned(),
                next: question > 0,
            };
            let code = self.prompt.code(request).await.map_err(failure)?;
            if Self::is_new(serial, &code) {
                return Ok((serial.clone(), code));
            }
        }
        Err(Failure::breaking(ErrorKind::Code, USED_BEFORE))
    }

    /// Security: STS takes a code once, and counts the second time against the device.
    fn is_new(serial: &MfaSerial, code: &MfaCode) -> bool {
        let mut used = USED.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |(one, last): &Factor| one == serial && last.digits() == code.digits();
        if used.iter().any(same) {
            return false;
        }
        used.push_back((serial.clone(), code.again()));
        if used.len() > Self::REMEMBERED {
            used.pop_front();
        }
        true
    }
}

impl fmt::Debug for Asker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asker")
    }
}

const USED_BEFORE: Fault = fault!(
    Mfa,
    "the code was used before",
    "wait until the device shows the next one",
);

fn failure(error: PromptError) -> Failure {
    match error.0 {
        Why::Cancelled => Failure::breaking(
            ErrorKind::Cancelled,
            fault!(
                Mfa,
                "no code was given, so there is no second factor",
                "connect again and enter the code that the device shows",
            ),
        ),
        Why::Failed(why) => {
            let problem = format!("nobody could be asked for a code: {why}");
            let remedy = "use a prompt that reaches the person from here";
            Refusal::new(Rule::Mfa, problem, remedy).into()
        }
        Why::Malformed(refusal) => Failure::breaking(ErrorKind::Code, refusal),
    }
}

/// That STS accepted a code: of which device, and when.
#[derive(Clone, Debug)]
pub(super) struct Proof {
    pub(super) serial: MfaSerial,
    pub(super) since: SystemTime,
}

impl Proof {
    pub(super) fn now(serial: MfaSerial, evidence: &EvidenceBook) -> Self {
        let subject = format!("code of {serial}");
        evidence.note(Rule::Mfa, Outcome::Kept, subject, "accepted by STS");
        Self {
            serial,
            since: SystemTimeSource::new().now(),
        }
    }
}
