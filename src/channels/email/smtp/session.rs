//! One SMTP or LMTP session: what each command means and what it is answered (RFC 5321, RFC 2033; reply codes with RFC 3463
//! details).

use super::data::Ended;
use super::wire::{Line, Wire};
use super::{LARGEST, Protocol};
use crate::channels::email::{Announced, Arrived, Checker, receive_from};
use crate::connections::{Place, Served};
use crate::store::{Desk, Error, Lack, Result, tell};
use smtp_proto::{Error as Unparsed, MailFrom, Request};
use std::borrow::Cow;
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

/// Recipients of one letter.
const RECIPIENTS: usize = 100;
/// Errors after which the session is closed: nobody honest makes so many.
const ERRORS: usize = 20;

/// A letter being announced.
#[derive(Default)]
struct Envelope {
    mail_from: Option<String>,
    /// Recipients that were taken.
    recipients: usize,
    announced: Option<Announced>,
}

struct Session {
    protocol: Protocol,
    desk: Desk,
    wire: Wire,
    /// Not yet used; None when there is no certificate or the session is encrypted.
    tls: Option<TlsAcceptor>,
    /// Shared by all sessions.
    room: Arc<Semaphore>,
    host: String,
    checker: Checker,
    peer: IpAddr,
    /// The name it greeted with.
    helo: String,
    greeted: bool,
    envelope: Envelope,
    errors: usize,
    place: Place,
    /// While something is done for it; while its sender is waited for it may lose its place.
    served: Option<Served>,
}

/// Whether the session goes on.
#[derive(PartialEq, Eq)]
enum Next {
    Go,
    /// Encrypted from here on.
    Encrypt,
    Close,
}

/// Tells a connection that is one too many to come again.
pub(super) async fn refuse(stream: TcpStream) -> io::Result<()> {
    Wire::new(stream)
        .reply("421 4.3.2 too many connections, please come again")
        .await
}

/// Serves one connection until it ends, or until `stop` finds it between two letters, or silent while its place is needed.
#[expect(
    clippy::too_many_arguments,
    reason = "what one connection is given by its listener"
)]
pub(super) async fn serve(
    protocol: Protocol,
    desk: Desk,
    stream: TcpStream,
    place: Place,
    checker: Checker,
    tls: Option<TlsAcceptor>,
    room: Arc<Semaphore>,
    stop: CancellationToken,
) -> io::Result<()> {
    let host = desk.public_url.host_str().unwrap_or("localhost").to_owned();
    let peer = stream.peer_addr()?.ip();
    let mut session = Session {
        protocol,
        desk,
        wire: Wire::new(stream),
        tls,
        room,
        host,
        checker,
        peer,
        helo: String::new(),
        greeted: false,
        envelope: Envelope::default(),
        errors: 0,
        place,
        served: None,
    };
    session
        .wire
        .reply(&format!("220 {} {} Guichet", session.host, protocol.name()))
        .await?;
    session.talk(&stop).await
}

impl Session {
    async fn talk(self, stop: &CancellationToken) -> io::Result<()> {
        let mut session = self;
        let needed = session.place.ended();
        loop {
            let line = tokio::select! {
                () = stop.cancelled() => return session.wire.reply("421 4.3.2 closing, please come again").await,
                () = needed.cancelled() => return session.wire.reply("421 4.4.2 silent too long, please come again").await,
                line = session.wire.line() => line?,
            };
            session.served = Some(session.place.serve());
            let next = match line {
                Line::Gone => return Ok(()),
                Line::TooLong => session.fault("500 5.5.2 line too long").await?,
                Line::Command(line) => session.command(line).await?,
            };
            session.served = None;
            match next {
                Next::Go => {}
                Next::Encrypt => session = session.encrypt().await?,
                Next::Close => return session.wire.close().await,
            }
        }
    }
}

/// What a sender is told whose letter could not be kept: nothing of it was, and it should come again.
fn come_again(error: &Error) -> &'static str {
    match Lack::of(error) {
        Some(Lack::Room) => "452 4.3.1 there is no space for it now, please come again",
        _ => "451 4.3.0 it could not be kept, please come again",
    }
}

impl Session {
    async fn command(&mut self, mut line: Vec<u8>) -> io::Result<Next> {
        line.push(b'\n');
        let request = Request::parse(&mut line.iter());
        match request {
            Ok(request) => self.request(request).await,
            Err(Unparsed::UnknownCommand) => self.fault("500 5.5.1 unknown command").await,
            Err(Unparsed::InvalidSenderAddress) => self.fault("501 5.1.7 that is not an address").await,
            Err(Unparsed::InvalidRecipientAddress) => self.fault("501 5.1.3 that is not an address").await,
            Err(Unparsed::UnsupportedParameter { .. }) => self.fault("555 5.5.4 unknown parameter").await,
            Err(_) => self.fault("501 5.5.4 that cannot be understood").await,
        }
    }

    async fn request(&mut self, request: Request<Cow<'_, str>>) -> io::Result<Next> {
        match request {
            Request::Ehlo { .. } | Request::Helo { .. } if self.protocol == Protocol::Lmtp => {
                self.fault("500 5.5.1 this is LMTP: say LHLO").await
            }
            Request::Lhlo { .. } if self.protocol == Protocol::Smtp => {
                self.fault("500 5.5.1 this is SMTP: say EHLO").await
            }
            Request::Ehlo { host } | Request::Lhlo { host } => self.greet(host.into_owned()).await,
            Request::Helo { host } => {
                self.greeted = true;
                self.helo = host.into_owned();
                self.envelope = Envelope::default();
                let greeting = format!("250 {}", self.host);
                self.answer(&greeting).await
            }
            Request::Mail { from } => self.mail(from).await,
            Request::Rcpt { to } => self.rcpt(to.address.into_owned()).await,
            Request::Data => self.data().await,
            Request::Rset => {
                self.envelope = Envelope::default();
                self.answer("250 2.0.0 forgotten").await
            }
            Request::StartTls if self.tls.is_some() && self.wire.has_more() => {
                // What stands behind STARTTLS came unencrypted and must never count as encrypted.
                self.wire
                    .reply("554 5.5.1 nothing may be sent between STARTTLS and the handshake")
                    .await?;
                Ok(Next::Close)
            }
            Request::StartTls if self.tls.is_some() => Ok(Next::Encrypt),
            Request::Noop { .. } => self.answer("250 2.0.0 fine").await,
            Request::Vrfy { .. } => self.answer("252 2.5.0 send it and see").await,
            Request::Quit => {
                self.wire.reply("221 2.0.0 good bye").await?;
                Ok(Next::Close)
            }
            _ => self.fault("502 5.5.1 not offered here").await,
        }
    }

    /// Says what is offered here.
    async fn greet(&mut self, host: String) -> io::Result<Next> {
        self.greeted = true;
        self.helo = host;
        self.envelope = Envelope::default();
        let starttls = if self.tls.is_some() {
            "250-STARTTLS\r\n"
        } else {
            ""
        };
        let greeting = format!(
            "250-{}\r\n{starttls}250-SIZE {LARGEST}\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES",
            self.host
        );
        self.answer(&greeting).await
    }

    /// Shakes hands; everything that was said before is forgotten (RFC 3207, 4.2).
    async fn encrypt(self) -> io::Result<Session> {
        let Some(tls) = self.tls else {
            return Err(io::ErrorKind::Unsupported.into());
        };
        Ok(Session {
            wire: self.wire.start_tls(&tls).await?,
            tls: None,
            greeted: false,
            envelope: Envelope::default(),
            ..self
        })
    }

    async fn mail(&mut self, from: MailFrom<Cow<'_, str>>) -> io::Result<Next> {
        if !self.greeted {
            return self.fault("503 5.5.1 greet first").await;
        }
        if self.envelope.mail_from.is_some() {
            return self.fault("503 5.5.1 one letter after the other").await;
        }
        if from.size > LARGEST {
            return self.fault("552 5.3.4 that letter is too large").await;
        }
        self.envelope.mail_from = Some(from.address.into_owned());
        self.answer("250 2.1.0 fine").await
    }

    async fn rcpt(&mut self, address: String) -> io::Result<Next> {
        if self.envelope.mail_from.is_none() {
            return self.fault("503 5.5.1 say MAIL first").await;
        }
        if self.envelope.recipients >= RECIPIENTS {
            return self.fault("452 4.5.3 too many recipients").await;
        }
        match self.announce(address).await {
            Ok(true) => {
                self.envelope.recipients += 1;
                self.answer("250 2.1.5 fine").await
            }
            Ok(false) => {
                tracing::info!(peer = %self.peer, "a letter was refused: no such mailbox here");
                self.fault("550 5.1.1 there is no such mailbox here").await
            }
            Err(error) => {
                tell(&error, "a recipient could not be looked up");
                self.answer("451 4.3.0 please come again").await
            }
        }
    }

    async fn announce(&mut self, recipient: String) -> Result<bool> {
        if let Some(announced) = &mut self.envelope.announced {
            return announced.and_to(&self.desk, recipient).await;
        }
        self.envelope.announced = Announced::to(&self.desk, recipient).await?;
        Ok(self.envelope.announced.is_some())
    }

    async fn data(&mut self) -> io::Result<Next> {
        if self.envelope.recipients == 0 {
            return self.fault("503 5.5.1 say RCPT first").await;
        }
        self.wire
            .reply("354 go ahead, end with a dot on a line of its own")
            .await?;
        // A letter that comes in drops holds its place only as long as nobody else needs it.
        self.served = None;
        let needed = self.place.ended();
        let letter = tokio::select! {
            () = needed.cancelled() => None,
            letter = self.wire.letter(&self.room) => letter?,
        };
        let Some((ended, room)) = letter else {
            return Ok(Next::Close);
        };
        self.served = Some(self.place.serve());
        let envelope = std::mem::take(&mut self.envelope);
        let replies = self.protocol.replies(envelope.recipients);
        let reply = match ended {
            Ended::Whole(raw) => self.take(envelope, raw).await,
            Ended::TooLarge => "552 5.3.4 that letter is too large".to_owned(),
            Ended::NoRoom => "452 4.3.1 no room for that letter now, please come again".to_owned(),
            Ended::FalseEnding => {
                "550 5.6.11 a CR, or a dot between LFs, stands alone in that letter".to_owned()
            }
        };
        drop(room);
        let code = reply.get(..3).unwrap_or_default();
        match code {
            "250" => tracing::debug!(peer = %self.peer, "a letter was kept"),
            code => tracing::info!(peer = %self.peer, code, "a letter was not taken"),
        }
        for _ in 1..replies {
            self.wire.reply(&reply).await?;
        }
        match reply.starts_with('5') {
            true => self.fault(&reply).await,
            false => self.answer(&reply).await,
        }
    }

    /// The answer comes when the letter is durable, and not before.
    async fn take(&mut self, envelope: Envelope, raw: Vec<u8>) -> String {
        let raw = Arc::new(raw);
        let mail_from = envelope.mail_from.as_deref().unwrap_or_default();
        let origin = match self.protocol {
            Protocol::Smtp => self.checker.check(self.peer, &self.helo, mail_from, &raw).await,
            // A mail server of ours has looked already, or not: the signatures tell by themselves.
            Protocol::Lmtp => self.checker.check_signatures(&raw).await,
        };
        let recipients = envelope.announced.as_ref().map(Announced::recipients);
        let mail = Arrived {
            source: self.protocol.source(),
            mail_from: envelope.mail_from,
            recipients: recipients.unwrap_or_default(),
            raw: Arc::unwrap_or_clone(raw),
        };
        let kept = receive_from(&self.desk, mail, origin, envelope.announced).await;
        match kept {
            Ok(receipt) => format!("250 2.0.0 kept as {}", receipt.mail_id),
            Err(error) => {
                tell(&error, "a letter could not be kept");
                self.desk.keeping.met(&error, self.desk.clock.now());
                come_again(&error).to_owned()
            }
        }
    }

    async fn answer(&mut self, reply: &str) -> io::Result<Next> {
        self.wire.reply(reply).await?;
        Ok(Next::Go)
    }

    async fn fault(&mut self, reply: &str) -> io::Result<Next> {
        self.errors += 1;
        self.wire.reply(reply).await?;
        if self.errors < ERRORS {
            return Ok(Next::Go);
        }
        self.wire.reply("421 4.7.0 too many errors").await?;
        Ok(Next::Close)
    }
}
