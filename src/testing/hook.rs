//! What a test does to the buckets in the instant before or after an operation.
use std::fmt;
use std::sync::{Arc, Mutex};

use super::hold;
use super::s3::S3;

type Act = Box<dyn FnOnce(&S3) + Send>;

/// Where a hook stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    Before,
    After,
}

/// The hooks still to run, in the order in which they were made.
#[derive(Clone, Default)]
pub(super) struct Hooks {
    queue: Arc<Mutex<Queue>>,
}

#[derive(Default)]
struct Queue {
    last: u64,
    entries: Vec<Entry>,
}

struct Entry {
    id: u64,
    moment: Moment,
    operation: String,
    skip: u64,
    act: Act,
}

impl fmt::Debug for Hooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hooks({})", self.pending())
    }
}

impl Hooks {
    pub(super) fn add(
        &self,
        moment: Moment,
        operation: String,
        act: impl FnOnce(&S3) + Send + 'static,
    ) -> Hooked {
        let mut queue = hold(&self.queue);
        queue.last += 1;
        let id = queue.last;
        queue.entries.push(Entry {
            id,
            moment,
            operation,
            skip: 0,
            act: Box::new(act),
        });
        Hooked {
            hooks: self.clone(),
            id,
        }
    }

    pub(super) fn clear(&self) {
        hold(&self.queue).entries.clear();
    }

    pub(super) fn pending(&self) -> usize {
        hold(&self.queue).entries.len()
    }

    /// Runs all hooks that are due, each once.
    pub(super) fn run(&self, moment: Moment, operation: &str, s3: &S3) {
        let matching = |entry: &Entry| entry.moment == moment && entry.operation == operation;
        let due: Vec<_> = {
            let mut queue = hold(&self.queue);
            let due = queue
                .entries
                .extract_if(.., |entry| matching(entry) && entry.skip == 0)
                .collect();
            for entry in queue.entries.iter_mut().filter(|entry| matching(entry)) {
                entry.skip -= 1;
            }
            due
        };
        // Not under the lock: a hook may make the next one.
        for entry in due {
            (entry.act)(s3);
        }
    }
}

/// Something just arranged to be done before or after an operation; says at which request.
#[derive(Debug)]
pub struct Hooked {
    hooks: Hooks,
    id: u64,
}

impl Hooked {
    /// It lets `n` matching requests pass first.
    pub fn after(self, n: u64) -> Self {
        let mut queue = hold(&self.hooks.queue);
        if let Some(entry) = queue.entries.iter_mut().find(|entry| entry.id == self.id) {
            entry.skip = n;
        }
        drop(queue);
        self
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn a_hook_runs_once_at_its_own_moment_after_those_let_pass() {
        let (hooks, s3) = (Hooks::default(), S3::default());
        let runs = Arc::new(AtomicU32::new(0));
        let counted = runs.clone();
        let act = move |_: &S3| {
            counted.fetch_add(1, Ordering::Relaxed);
        };
        hooks
            .add(Moment::Before, "PutBucketPolicy".to_owned(), act)
            .after(1);
        let mut seen = Vec::new();
        for (moment, operation) in [
            (Moment::After, "PutBucketPolicy"),
            (Moment::Before, "GetBucketPolicy"),
            (Moment::Before, "PutBucketPolicy"),
            (Moment::Before, "PutBucketPolicy"),
            (Moment::Before, "PutBucketPolicy"),
        ] {
            hooks.run(moment, operation, &s3);
            seen.push(runs.load(Ordering::Relaxed));
        }
        assert_eq!(seen, [0, 0, 0, 1, 1]);
        assert_eq!(hooks.pending(), 0);
    }
}
