//! What is traced in a thread, as text.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// Keeps every event and span of every level: its target, and its fields.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Vec<(String, String)>>>);

impl Recorder {
    /// Does something in this thread, and says what was traced: target and text.
    pub(crate) async fn recorded<T>(work: impl Future<Output = T>) -> (T, Vec<(String, String)>) {
        let recorder = Self::default();
        // With one subscriber only, a thread without any would decide for all what is wanted.
        let _second = Dispatch::new(Self::default());
        let guard = tracing::subscriber::set_default(recorder.clone());
        let done = work.await;
        drop(guard);
        let lines = recorder.0.lock().unwrap().clone();
        (done, lines)
    }

    fn keep(&self, metadata: &Metadata<'_>, text: Text) {
        let line = (metadata.target().to_owned(), text.0);
        self.0.lock().unwrap().push(line);
    }
}

#[derive(Default)]
struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, "{field}={value:?} ");
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut text = Text::default();
        span.record(&mut text);
        self.keep(span.metadata(), text);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text::default();
        event.record(&mut text);
        self.keep(event.metadata(), text);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
