//! A stream whose writing can be slowed to single bytes.
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use pin_project_lite::pin_project;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// Bytes in a second; 0 means as fast as can be.
pub(super) type Rate = Arc<AtomicU32>;

pin_project! {
    /// Writes byte by byte while its rate is not 0.
    pub(super) struct Paced<S> {
        #[pin]
        inner: S,
        rate: Rate,
        wait: Option<Pin<Box<Sleep>>>,
    }
}

impl<S> Paced<S> {
    pub(super) fn new(inner: S, rate: Rate) -> Self {
        Self {
            inner,
            rate,
            wait: None,
        }
    }
}

impl<S: AsyncRead> AsyncRead for Paced<S> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.project().inner.poll_read(cx, buf)
    }
}

impl<S: AsyncWrite> AsyncWrite for Paced<S> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut this = self.project();
        let rate = this.rate.load(Ordering::Relaxed);
        if rate == 0 {
            *this.wait = None;
            return this.inner.poll_write(cx, buf);
        }
        if let Some(wait) = this.wait.as_mut() {
            ready!(wait.as_mut().poll(cx));
        }
        let byte = buf.get(..1).unwrap_or(buf);
        let written = ready!(this.inner.as_mut().poll_write(cx, byte))?;
        *this.wait = Some(Box::pin(sleep(Duration::from_secs(1) / rate)));
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.project().inner.poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.project().inner.poll_shutdown(cx)
    }
}
