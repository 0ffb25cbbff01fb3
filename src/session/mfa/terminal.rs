//! A prompt at the terminal.

#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

use std::borrow::Cow;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio::sync::{Mutex, oneshot};

#[cfg(not(unix))]
use elsewhere::Terminal;
#[cfg(unix)]
use unix::Terminal;

use super::{MfaPrompt, MfaRequest};
use crate::MfaCode;
use crate::session::prompt::PromptError;

/// Two readers would take each other's keys.
static TURN: Mutex<()> = Mutex::const_new(());

/// Asks at the terminal of the process, whatever its standard input and output are, and does not show
/// what is typed. An empty line and Ctrl-D are no code; what is no code is asked for again, three times.
///
/// One question of the process is asked at a time. On Unix, the terminal shows again what is typed
/// when a question is dropped, and so when a runtime ends, and before Ctrl-C or Ctrl-Z do what they
/// always do. Not so when the process ends while a question is open by [`std::process::exit`] or by
/// a signal from elsewhere: return from `main` instead.
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
            let turn = TURN.lock().await;
            let terminal = Arc::new(Terminal::open()?);
            let open = Open(Arc::clone(&terminal));
            let _waiting = Open(terminal);
            let (tell, said) = oneshot::channel();
            let asking = std::thread::Builder::new().name("mfa prompt".to_owned());
            // Not a task: the runtime would wait at its end for whoever does not type.
            let asked = asking.spawn(move || {
                // The next question begins when this reader has let go, not when nobody waits for it.
                let _turn = turn;
                let code = ask(&open.0, &question(&request));
                drop(open);
                let _ = tell.send(code);
            });
            asked.map_err(|_| PromptError::failed("no thread can be started"))?;
            said.await
                .unwrap_or_else(|_| Err(PromptError::failed("the terminal was lost")))
        })
    }
}

/// Closes the terminal, held by the reader and by who waits for the answer: the first to go does it.
struct Open(Arc<Terminal>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.close();
    }
}

fn question(request: &MfaRequest) -> String {
    let again = match request.next {
        true => "That code was used before; wait for the next one. ",
        false => "",
    };
    // A role's path may hold anything printable; its name and the serial number may not.
    match &request.role {
        Some(role) => format!(
            "{again}MFA code of {} for role {} of {}: ",
            request.serial,
            role.name(),
            role.account()
        ),
        None => format!("{again}MFA code of {}: ", request.serial),
    }
}

fn ask(terminal: &Terminal, question: &str) -> Result<MfaCode, PromptError> {
    let mut malformed = PromptError::cancelled();
    let mut question = Cow::Borrowed(question);
    for _ in 0..TerminalPrompt::TRIES {
        match MfaCode::typed(terminal.line(&question)?) {
            Ok(Some(code)) => return Ok(code),
            Ok(None) => return Err(PromptError::cancelled()),
            Err(refusal) => {
                if let Cow::Borrowed(first) = question {
                    question = format!("\nThat is no code of six digits. {first}").into();
                }
                malformed = refusal.into();
            }
        }
    }
    Err(malformed)
}
