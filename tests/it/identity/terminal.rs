//! Questions at a terminal that nobody waits for any more: `tests/elsewhere/terminal.py` starts
//! these, and types.

use std::time::Duration;

use palisade::{ErrorKind, Mfa, TerminalPrompt};
use tokio::time::{sleep, timeout};

use super::Office;

const SHORT: Duration = Duration::from_secs(2);

#[tokio::test]
#[ignore = "asks at the terminal"]
async fn a_dropped_question_takes_no_key_of_the_next() {
    let office = Office::open().await;
    let mfa = Mfa::new(office.serial(), TerminalPrompt::new());
    let dropped = timeout(SHORT, office.builder().connect_with_mfa(mfa.clone()));
    assert!(dropped.await.is_err(), "somebody answered");
    println!("The device shows {}", office.device.code());
    assert!(office.builder().connect_with_mfa(mfa).await.is_ok());
}

#[tokio::test]
#[ignore = "asks at the terminal"]
async fn a_question_is_open_when_the_runtime_ends() {
    let office = Office::open().await;
    let mfa = Mfa::new(office.serial(), TerminalPrompt::new());
    let builder = office.builder();
    tokio::spawn(async move { builder.connect_with_mfa(mfa).await.is_ok() });
    sleep(SHORT).await;
}

#[tokio::test]
#[ignore = "asks at the terminal"]
async fn two_questions_are_asked_one_after_the_other() {
    let office = Office::open().await;
    let ask = || office.fails(Mfa::new(office.serial(), TerminalPrompt::new()));
    let (one, other) = tokio::join!(ask(), ask());
    let kinds = [one.kind(), other.kind()];
    assert_eq!(kinds, [ErrorKind::Cancelled, ErrorKind::Cancelled]);
}
