//! One SMTP connection as lines in, letters in and replies out, each with its limits.

use super::data::{Data, Ended};
use crate::clock;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_rustls::TlsAcceptor;

/// Silence after which a connection is closed (RFC 5321, 4.5.3.2.7).
const IDLE: Duration = Duration::from_secs(5 * 60);
/// The longest a letter may take to come in, however slowly it drips.
const WHOLE_LETTER: Duration = Duration::from_secs(30 * 60);
/// Bytes of a command line; longer than any honest one with its parameters.
const LONGEST_LINE: usize = 4096;
/// Bytes of a letter for which one permit of the shared room is taken.
const PIECE: usize = 256 * 1024;
/// Pieces of all letters that are coming in at the same time: 256 MB together (threat M9).
pub(super) const ROOM: usize = 1024;
/// Bytes read at once.
const CHUNK: usize = 64 * 1024;

/// The room that a large letter takes.
pub(super) type Taken = Vec<OwnedSemaphorePermit>;

/// A command line as it came, without its line end.
pub(super) enum Line {
    Command(Vec<u8>),
    /// Longer than any command; it has been read to its end.
    TooLong,
    /// The other side is gone.
    Gone,
}

/// Bytes both ways, in the clear or encrypted.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The longest a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(30);

/// A connection with what has been read from it and not used yet.
pub(super) struct Wire {
    stream: Box<dyn Stream>,
    buffer: Vec<u8>,
    used: usize,
    replies: Vec<u8>,
}

impl Wire {
    pub fn new(stream: TcpStream) -> Wire {
        // Replies are small and waited for; failing to say so costs only time.
        let _ = stream.set_nodelay(true);
        Wire {
            stream: Box::new(stream),
            buffer: vec![],
            used: 0,
            replies: vec![],
        }
    }

    /// Writes a reply. With commands still waiting in the buffer (pipelining) it is sent together with the next ones.
    pub async fn reply(&mut self, text: &str) -> io::Result<()> {
        self.replies.extend_from_slice(text.as_bytes());
        self.replies.extend_from_slice(b"\r\n");
        if self.waiting().contains(&b'\n') && self.replies.len() < CHUNK {
            return Ok(());
        }
        self.flush().await
    }

    /// Sends what replies are held back.
    pub async fn flush(&mut self) -> io::Result<()> {
        let replies = std::mem::take(&mut self.replies);
        within(IDLE, async {
            self.stream.write_all(&replies).await?;
            // TLS keeps back what is not flushed.
            self.stream.flush().await
        })
        .await
    }

    /// Sends what is held back and says good bye, as TLS wants it said.
    pub async fn close(&mut self) -> io::Result<()> {
        self.flush().await?;
        within(IDLE, self.stream.shutdown()).await
    }

    /// Whether more has come than has been used.
    pub fn has_more(&self) -> bool {
        !self.waiting().is_empty()
    }

    /// Goes on encrypted: says so, shakes hands, and forgets every byte that came before (CVE-2011-0411).
    pub async fn start_tls(self, tls: &TlsAcceptor) -> io::Result<Wire> {
        let Wire {
            mut stream,
            mut replies,
            ..
        } = self;
        replies.extend_from_slice(b"220 2.0.0 go ahead\r\n");
        within(IDLE, stream.write_all(&replies)).await?;
        let stream = within(HANDSHAKE, tls.accept(stream)).await?;
        Ok(Wire {
            stream: Box::new(stream),
            buffer: vec![],
            used: 0,
            replies: vec![],
        })
    }

    /// The next command line.
    pub async fn line(&mut self) -> io::Result<Line> {
        let mut too_long = false;
        loop {
            if let Some(end) = self.waiting().iter().position(|byte| *byte == b'\n') {
                let line = self.waiting()[..end].to_vec();
                self.used += end + 1;
                let long = too_long || line.len() > LONGEST_LINE;
                return Ok(if long { Line::TooLong } else { Line::Command(line) });
            }
            if self.waiting().len() > LONGEST_LINE {
                too_long = true;
                self.used = self.buffer.len();
            }
            self.flush().await?;
            if !self.more().await? {
                return Ok(Line::Gone);
            }
        }
    }

    /// The letter after DATA, and the room it takes until it is dropped; None when the other side goes away before its end.
    pub async fn letter(&mut self, room: &Arc<Semaphore>) -> io::Result<Option<(Ended, Taken)>> {
        self.flush().await?;
        within(WHOLE_LETTER, self.letter_at_leisure(room)).await
    }

    async fn letter_at_leisure(&mut self, room: &Arc<Semaphore>) -> io::Result<Option<(Ended, Taken)>> {
        let (mut data, mut taken) = (Data::new(), vec![]);
        loop {
            let (used, ended) = data.take(self.waiting());
            self.used += used;
            if ended {
                return Ok(Some((data.ended(), taken)));
            }
            // The first piece of each letter is free; a hundred small ones weigh nothing.
            if data.size() / PIECE > taken.len() {
                match room.clone().try_acquire_owned() {
                    Ok(piece) => taken.push(piece),
                    Err(_) => data.give_up(),
                }
            }
            if !self.more().await? {
                return Ok(None);
            }
        }
    }

    fn waiting(&self) -> &[u8] {
        &self.buffer[self.used..]
    }

    async fn more(&mut self) -> io::Result<bool> {
        self.buffer.drain(..self.used);
        self.used = 0;
        self.buffer.reserve(CHUNK);
        let read = within(IDLE, self.stream.read_buf(&mut self.buffer)).await?;
        Ok(read > 0)
    }
}

async fn within<T>(span: Duration, work: impl Future<Output = io::Result<T>>) -> io::Result<T> {
    let done = clock::within(span, work).await;
    done.unwrap_or_else(|| Err(io::ErrorKind::TimedOut.into()))
}
