//! A prompt at the terminal.

use std::borrow::Cow;

use futures_util::future::BoxFuture;
use tokio::sync::oneshot;

use super::{MfaPrompt, MfaRequest};
use crate::MfaCode;
use crate::session::prompt::PromptError;

/// Asks at the terminal of the process, whatever its standard input and output are, and does not show
/// what is typed. An empty line is no code; what is no code is asked for again, three times.
///
/// The question waits on a thread of its own, which ends with the process if nobody answers.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct TerminalPrompt;

impl TerminalPrompt {
    const TRIES: usize = 3;

    /// A prompt at the terminal.
    #[must_use]
    pub const fn new() -> Self {
        Self
    }
}

impl MfaPrompt for TerminalPrompt {
    fn code(&self, request: MfaRequest) -> BoxFuture<'_, Result<MfaCode, PromptError>> {
        Box::pin(async move {
            let (tell, said) = oneshot::channel();
            let asking = std::thread::Builder::new().name("mfa prompt".to_owned());
            // Not a task: the runtime would wait at its end for whoever does not type.
            let asked = asking.spawn(move || {
                let _ = tell.send(ask(&question(&request)));
            });
            asked.map_err(|_| PromptError::failed("no thread can be started"))?;
            said.await
                .unwrap_or_else(|_| Err(PromptError::failed("the terminal was lost")))
        })
    }
}

fn question(request: &MfaRequest) -> String {
    // A role's path may hold anything printable; its name and the serial number may not.
    match &request.role {
        Some(role) => format!(
            "MFA code of {} for role {} of {}: ",
            request.serial,
            role.name(),
            role.account()
        ),
        None => format!("MFA code of {}: ", request.serial),
    }
}

fn ask(question: &str) -> Result<MfaCode, PromptError> {
    let mut malformed = PromptError::cancelled();
    let mut question = Cow::Borrowed(question);
    for _ in 0..TerminalPrompt::TRIES {
        let typed = rpassword::prompt_password(&question)
            .map_err(|_| PromptError::failed("there is no terminal"))?;
        let typed = secrecy::SecretString::from(typed);
        match MfaCode::typed(typed) {
            Ok(Some(code)) => return Ok(code),
            Ok(None) => return Err(PromptError::cancelled()),
            Err(refusal) => {
                if let Cow::Borrowed(first) = question {
                    question = format!("That is no code of six digits. {first}").into();
                }
                malformed = refusal.into();
            }
        }
    }
    Err(malformed)
}
