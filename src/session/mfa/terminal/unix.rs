//! The terminal of a Unix process, read key by key.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::fs::OFlags;
use rustix::process::{Signal, kill_current_process_group};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcsetattr,
};
use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;

use crate::session::prompt::PromptError;

/// How often a key is looked for: `poll` does not know terminals on every Unix.
const TICK: Duration = Duration::from_millis(50);
/// Bytes of a line; a code with blanks has seven.
const LONGEST: usize = 64;

pub(super) struct Terminal {
    file: File,
    state: Mutex<State>,
    closing: Condvar,
}

#[derive(Default)]
struct State {
    closed: bool,
    /// The settings to put back.
    found: Option<Termios>,
}

impl Terminal {
    pub(super) fn open() -> Result<Self, PromptError> {
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(flags.bits().cast_signed())
            .open("/dev/tty")
            .map_err(|_| PromptError::failed("there is no terminal"))?;
        Ok(Self {
            file,
            state: Mutex::default(),
            closing: Condvar::new(),
        })
    }

    /// Asks, and gives what is typed up to the end of the line.
    pub(super) fn line(&self, question: &str) -> Result<SecretString, PromptError> {
        let mut keys = self.hush()?;
        self.say(question)?;
        let mut line = Zeroizing::new(Vec::with_capacity(LONGEST));
        loop {
            let mut byte = Zeroizing::new([0]);
            // Nothing read, and not for want of a key, is a terminal that hung up.
            let read = self.attempt(|mut file| file.read(byte.as_mut()))?;
            let [byte] = *byte;
            match keys.meaning(byte) {
                _ if read == 0 => return Err(PromptError::cancelled()),
                Key::Enter => return Ok(text(&line)),
                Key::End => return Err(PromptError::cancelled()),
                Key::Signal(Signal::TSTP) => {
                    self.restore(&mut self.state());
                    let _ = kill_current_process_group(Signal::TSTP);
                    // Another thread may take the signal, and this one runs on until the process stops.
                    std::thread::sleep(TICK);
                    line.clear();
                    keys = self.hush()?;
                    self.say(question)?;
                }
                Key::Signal(signal) => {
                    self.close();
                    let _ = kill_current_process_group(signal);
                    return Err(PromptError::cancelled());
                }
                // The last character, whole.
                Key::Erase => while line.pop().is_some_and(|byte| byte & 0xC0 == 0x80) {},
                Key::EraseAll => line.clear(),
                // Longer, the line would leave copies behind as it moves.
                Key::Other if line.len() == LONGEST => {}
                Key::Other => line.push(byte),
            }
        }
    }

    /// Puts the terminal back as it was, and takes no key any more.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        self.restore(&mut state);
        self.closing.notify_all();
    }

    /// Security: no echo, and each key at once. The terminal would end the process by itself at
    /// Ctrl-C, and leave it without echo: that is why the keys which send signals are read here.
    fn hush(&self) -> Result<Keys, PromptError> {
        let mut state = self.state();
        if state.closed {
            return Err(PromptError::cancelled());
        }
        if let Some(found) = &state.found {
            return Ok(Keys::of(found));
        }
        let found = tcgetattr(&self.file).map_err(|_| lost())?;
        let mut quiet = found.clone();
        quiet.local_modes -=
            LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        let keys = Keys::of(&found);
        state.found = Some(found);
        tcsetattr(&self.file, OptionalActions::Now, &quiet).map_err(|_| lost())?;
        // What was typed before the question was not meant for it.
        let _ = tcflush(&self.file, QueueSelector::IFlush);
        Ok(keys)
    }

    fn restore(&self, state: &mut State) {
        if let Some(found) = state.found.take() {
            // At once: a terminal that was halted by Ctrl-S would drain for ever.
            let _ = tcsetattr(&self.file, OptionalActions::Now, &found);
            let _ = (&self.file).write(b"\n");
        }
    }

    fn say(&self, words: &str) -> Result<(), PromptError> {
        let mut rest = words.as_bytes();
        while !rest.is_empty() {
            let written = self.attempt(|mut file| file.write(rest))?;
            rest = rest.get(written.max(1)..).unwrap_or_default();
        }
        Ok(())
    }

    /// Does what would block again and again, and under the lock: a closed terminal gives nothing.
    fn attempt<T>(&self, mut act: impl FnMut(&File) -> io::Result<T>) -> Result<T, PromptError> {
        let mut state = self.state();
        while !state.closed {
            match act(&self.file) {
                Ok(done) => return Ok(done),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    let waited = self.closing.wait_timeout(state, TICK);
                    state = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
                Err(_) => return Err(lost()),
            }
        }
        Err(PromptError::cancelled())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn lost() -> PromptError {
    PromptError::failed("the terminal was lost")
}

fn text(line: &[u8]) -> SecretString {
    let text = std::str::from_utf8(line).ok();
    // Of a line that was cut, nothing may count as a code.
    let whole = text.filter(|text| text.len() < LONGEST);
    SecretString::from(whole.unwrap_or("not a code"))
}

/// The keys that mean something, as the person has set them.
struct Keys {
    signals: [(u8, Signal); 3],
    end: u8,
    erase: u8,
    erase_all: [u8; 2],
}

enum Key {
    Enter,
    End,
    Signal(Signal),
    Erase,
    EraseAll,
    Other,
}

impl Keys {
    fn of(found: &Termios) -> Self {
        let code = |index| found.special_codes[index];
        Self {
            signals: [
                (code(SpecialCodeIndex::VINTR), Signal::INT),
                (code(SpecialCodeIndex::VQUIT), Signal::QUIT),
                (code(SpecialCodeIndex::VSUSP), Signal::TSTP),
            ],
            end: code(SpecialCodeIndex::VEOF),
            erase: code(SpecialCodeIndex::VERASE),
            erase_all: [
                code(SpecialCodeIndex::VKILL),
                code(SpecialCodeIndex::VWERASE),
            ],
        }
    }

    fn meaning(&self, byte: u8) -> Key {
        match byte {
            // How the two families of Unix write that a key is not set.
            0 | 0xFF => return Key::Other,
            b'\n' | b'\r' => return Key::Enter,
            _ => {}
        }
        if let Some((_, signal)) = self.signals.iter().find(|(key, _)| *key == byte) {
            return Key::Signal(*signal);
        }
        match byte {
            _ if byte == self.end => Key::End,
            _ if byte == self.erase || byte == 0x7F || byte == 0x08 => Key::Erase,
            _ if self.erase_all.contains(&byte) => Key::EraseAll,
            _ => Key::Other,
        }
    }
}
