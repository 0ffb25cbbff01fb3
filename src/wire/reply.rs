//! The body of a reply, read with limits.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

use super::stamp::ReplyLimits;
use super::timeouts::Timeouts;
use crate::Rule;
use crate::error::{Refusal, fault};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A body that ends with an error when it is too large, silent, or slower than 1 KiB in one read
/// timeout. Only time in which the reader waits for the network counts: a slow reader is no
/// slow server.
pub(crate) struct Reply<B> {
    inner: B,
    /// How many bytes the body may have, and how many more.
    room: Option<(u64, u64)>,
    silence: Duration,
    span: Duration,
    waited: Duration,
    brought: u64,
    waiting: Option<(Instant, Pin<Box<Sleep>>)>,
}

impl<B> Reply<B> {
    /// The fewest bytes that a reply brings in one span of waiting.
    const FEWEST: u64 = 1024;

    pub(crate) fn new(inner: B, status: u16, limits: ReplyLimits, timeouts: &Timeouts) -> Self {
        // The SDK collects the body of an error reply, also where it would stream a good one.
        let room = match status {
            200..=299 => limits.buffered,
            _ => Some(ReplyLimits::LARGEST),
        };
        Self {
            inner,
            room: room.map(|most| (most, most)),
            silence: timeouts.read,
            span: if limits.kept_alive {
                timeouts.patience()
            } else {
                timeouts.read
            },
            waited: Duration::ZERO,
            brought: 0,
            waiting: None,
        }
    }

    fn arrived(&mut self, length: u64) -> Result<(), Refusal> {
        if let Some((since, _)) = self.waiting.take() {
            self.waited += since.elapsed();
        }
        self.brought = self.brought.saturating_add(length);
        if self.waited >= self.span {
            if self.brought < Self::FEWEST {
                return Err(TOO_SLOW.into());
            }
            self.waited = Duration::ZERO;
            self.brought = 0;
        }
        if let Some((most, rest)) = &mut self.room {
            *rest = rest.checked_sub(length).ok_or_else(|| too_large(*most))?;
        }
        Ok(())
    }
}

fn too_large(most: u64) -> Refusal {
    let most = most / (1024 * 1024);
    Refusal::new(
        Rule::Tls,
        format!("the reply is larger than {most} MiB"),
        "ask for less at a time; no reply of the operation that has to be held in memory is so large",
    )
}

const TOO_SLOW: crate::error::Fault = fault!(
    Tls,
    "the reply brought less than 1 KiB in one read timeout",
    "check the network and the host, or set a longer read timeout",
);
const SILENT: crate::error::Fault = fault!(
    Tls,
    "the reply stopped in the middle",
    "check the network and the host, or set a longer read timeout",
);

impl<B> Body for Reply<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = self.get_mut();
        match Pin::new(&mut this.inner).poll_frame(cx) {
            Poll::Ready(Some(Ok(frame))) => {
                let length = frame.data_ref().map_or(0, |data| data.remaining() as u64);
                Poll::Ready(Some(match this.arrived(length) {
                    Ok(()) => Ok(frame),
                    Err(refusal) => Err(refusal.into()),
                }))
            }
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error.into()))),
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => {
                let silence = this.silence;
                let (_, sleep) = this
                    .waiting
                    .get_or_insert_with(|| (Instant::now(), Box::pin(tokio::time::sleep(silence))));
                match sleep.as_mut().poll(cx) {
                    Poll::Ready(()) => Poll::Ready(Some(Err(Refusal::from(SILENT).into()))),
                    Poll::Pending => Poll::Pending,
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}
