//! A day of ordinary work: what services and pipelines call, without a waiver and without glass.

mod function;
mod pipeline;
mod provisioning;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;
use std::io::Write;

use aws_smithy_runtime_api::client::result::SdkError;
use palisade::region::UsEast1;
use palisade::testing::Cloud;
use palisade::{Outcome, Refusal, Session};

use crate::support::builder;

/// A session at work, and what stood in its way.
struct Day {
    cloud: Cloud,
    session: Session<UsEast1>,
    calls: usize,
    problems: Vec<String>,
}

impl Day {
    async fn begin() -> Self {
        let cloud = Cloud::start().await.unwrap();
        let session = builder(&cloud).connect().await.unwrap();
        Self {
            cloud,
            session,
            calls: 0,
            problems: Vec::new(),
        }
    }

    /// Makes a call that the service has to see, whatever it answers.
    async fn call<T, E, R>(
        &mut self,
        call: impl Future<Output = Result<T, SdkError<E, R>>>,
    ) -> Option<T>
    where
        E: Error + 'static,
        R: Debug + 'static,
    {
        self.calls += 1;
        match call.await {
            Ok(output) => Some(output),
            Err(error) => {
                let is_reply = matches!(
                    error,
                    SdkError::ServiceError(_) | SdkError::ResponseError(_)
                );
                let refusal = refusal(&error).map(ToString::to_string);
                if let Some(said) = refusal.or_else(|| (!is_reply).then(|| format!("{error:?}"))) {
                    self.problems.push(format!("call {}: {said}", self.calls));
                }
                None
            }
        }
    }

    /// Makes a call that the cloud can answer.
    async fn done<T, E, R>(&mut self, call: impl Future<Output = Result<T, SdkError<E, R>>>) -> T
    where
        E: Error + 'static,
        R: Debug + 'static,
    {
        self.calls += 1;
        let output = call.await;
        output.unwrap_or_else(|error| panic!("call {}: {error:?}", self.calls))
    }

    /// Nothing was refused or set aside, and every call arrived.
    fn end(self, what: &str, least: usize) {
        let calls = self.calls;
        let message = format!("{what}: {calls} calls without a waiver\n");
        // Not `println!`: that is shown only for tests that fail.
        let _ = std::io::stderr().write_all(message.as_bytes());
        assert!(self.problems.is_empty(), "{}", self.problems.join("\n"));
        let evidence = self.session.evidence();
        let aside = evidence
            .entries
            .iter()
            .filter(|entry| matches!(entry.outcome, Outcome::Refused | Outcome::SetAside));
        assert_eq!(aside.collect::<Vec<_>>(), Vec::<&palisade::Entry>::new());
        assert!(calls >= least, "{calls} calls");
        let mut seen = BTreeMap::<_, usize>::new();
        for request in self.cloud.requests() {
            *seen.entry(request.host.clone()).or_default() += 1;
        }
        assert!(seen.values().sum::<usize>() >= calls, "{seen:?}");
    }
}

fn refusal<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a Refusal> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(refusal) = error.downcast_ref() {
            return Some(refusal);
        }
        next = error.source();
    }
    None
}
