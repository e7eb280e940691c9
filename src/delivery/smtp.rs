//! The conversation with a mail server, step by step, so that it is known at which step it broke off.

use super::Patience;
use super::relay::{Address, Secrecy};
use super::trouble::{Stage, Trouble};
use crate::authorities::Authorities;
use crate::ids::MailboxId;
use crate::mailboxes::{self, Fault};
use crate::store::Desk;
use futures_util::future::join_all;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::Noop;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Response, Severity};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use url::Host;

/// Bytes of the text that are handed over at once.
const PIECE: usize = 64 * 1024;
/// How far a text has come when all of it but the final dot is written.
const ENDED: u32 = u32::MAX;

/// A mail server and the connections to it that wait for their next letter.
pub(super) struct Smtp {
    address: Address,
    hello: ClientId,
    trusted: Arc<Authorities>,
    pub patience: Patience,
    /// The mailbox whose own relay it is; None for the desk's.
    pub mailbox: Option<MailboxId>,
    /// Whether it was told that letters do not leave this way.
    pub told: AtomicBool,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

impl Smtp {
    /// Nothing is connected yet. The desk introduces itself by the host of its public address.
    pub fn new(address: Address, mailbox: Option<MailboxId>, desk: &Desk, patience: Patience) -> Smtp {
        let hello = match desk.public_url.host() {
            Some(Host::Domain(name)) => ClientId::Domain(name.to_owned()),
            Some(Host::Ipv4(ip)) => ClientId::Ipv4(ip),
            Some(Host::Ipv6(ip)) => ClientId::Ipv6(ip),
            None => ClientId::default(),
        };
        Smtp {
            address,
            hello,
            trusted: desk.authorities.clone(),
            patience,
            mailbox,
            told: AtomicBool::new(false),
            idle: Mutex::default(),
        }
    }

    /// A connection that is ready for a letter: an idle one that still answers, or a new one.
    pub async fn connection(&self) -> Result<AsyncSmtpConnection, Trouble> {
        while let Some(mut waiting) = self.pop() {
            let alive = self.patience.within(2, waiting.command(Noop)).await;
            if matches!(alive, Some(Ok(_))) {
                return Ok(waiting);
            }
        }
        let mut fresh = self.connect().await?;
        self.sign_in(&mut fresh).await?;
        Ok(fresh)
    }

    /// Keeps a connection for the next letter.
    pub fn keep(&self, connection: AsyncSmtpConnection) {
        self.idle().push(connection);
    }

    /// Says goodbye on all idle connections, at the same time: a relay that does not hear it takes a moment, not one each.
    pub async fn say_goodbye(&self) {
        let idle = std::mem::take(&mut *self.idle());
        join_all(idle.into_iter().map(|connection| self.leave(connection))).await;
    }

    /// Says goodbye; whether it is heard does not matter.
    pub async fn leave(&self, mut connection: AsyncSmtpConnection) {
        let _ = self.patience.within(1, connection.quit()).await;
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Trouble> {
        let Address {
            host, port, secrecy, ..
        } = &self.address;
        let tls = match secrecy {
            Secrecy::Implicit => Some(self.tls()?),
            Secrecy::Required | Secrecy::Opportunistic => None,
        };
        let server = (host.as_str(), *port);
        let reaching = Some(self.patience.span(self.patience.reaching));
        let connecting = AsyncSmtpConnection::connect_tokio1(server, reaching, &self.hello, tls, None);
        let mut connection = self
            .within(self.patience.greeting, Stage::Connection, connecting)
            .await?;
        let encrypt = match secrecy {
            Secrecy::Implicit => false,
            Secrecy::Required => true,
            Secrecy::Opportunistic => connection.can_starttls(),
        };
        if encrypt {
            let upgrade = connection.starttls(self.tls()?, &self.hello);
            self.step(Stage::Encryption, upgrade).await?;
        }
        Ok(connection)
    }

    async fn sign_in(&self, connection: &mut AsyncSmtpConnection) -> Result<(), Trouble> {
        let Some((user, password)) = &self.address.login else {
            return Ok(());
        };
        if let Some((server, secret)) = &self.address.token {
            let token = mailboxes::access_token(server, secret, &self.trusted).await;
            let token = token.map_err(|none| Trouble::without_token(&self.named(), none))?;
            let login = Credentials::new(user.clone(), token);
            let answer = connection.auth(&[Mechanism::Xoauth2], &login);
            let signed_in = self.step(Stage::SignIn, answer).await;
            if signed_in.is_err() {
                mailboxes::forget_token(server, secret);
            }
            return signed_in.map(drop);
        }
        let login = Credentials::new(user.clone(), password.clone());
        let answer = connection.auth(&[Mechanism::Plain, Mechanism::Login], &login);
        self.step(Stage::SignIn, answer).await.map(drop)
    }

    fn tls(&self) -> Result<TlsParameters, Trouble> {
        let unchecked = self.address.unchecked;
        let mut parameters = TlsParameters::builder(self.address.host.clone())
            .dangerous_accept_invalid_certs(unchecked)
            .dangerous_accept_invalid_hostnames(unchecked);
        for authority in self.trusted.all() {
            let authority = Certificate::from_der(authority.to_vec());
            let authority = authority.map_err(|error| self.trouble(Stage::Encryption, Some(error)))?;
            parameters = parameters.add_root_certificate(authority);
        }
        let built = parameters.build();
        built.map_err(|error| self.trouble(Stage::Encryption, Some(error)))
    }

    /// One command: `at` is the relay's answer about.
    pub async fn step<T>(
        &self,
        at: Stage,
        step: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Trouble> {
        self.within(self.patience.command, at, step).await
    }

    /// A step that may take so many ticks.
    pub async fn within<T>(
        &self,
        ticks: u32,
        at: Stage,
        step: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Trouble> {
        match self.patience.within(ticks, step).await {
            Some(answer) => answer.map_err(|error| self.trouble(at, Some(error))),
            None => Err(self.trouble(at, None)),
        }
    }

    /// Hands over the text, and says whether its end had left when something went wrong.
    pub async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        bytes: &[u8],
    ) -> Result<Response, (Trouble, bool)> {
        let come = AtomicU32::new(0);
        // The pieces are asked for one after the other, and the final dot is written when there is none left.
        let mut pieces = bytes.chunks(PIECE);
        let text = std::iter::from_fn(|| {
            let piece = pieces.next();
            match piece {
                Some(_) => come.fetch_add(1, Ordering::Relaxed),
                None => come.swap(ENDED, Ordering::Relaxed),
            };
            piece
        });
        let step = || match come.load(Ordering::Relaxed) {
            ENDED => (ENDED, self.patience.taking),
            piece => (piece, self.patience.piece),
        };
        let handing = connection.message_iter(text);
        let answer = self.patience.while_it_moves(step, handing).await;
        let ended = come.load(Ordering::Relaxed) == ENDED;
        match answer {
            // Only 2yz says that it was taken (RFC 5321, 4.2.1); 354 once more asks for the letter that was just handed over.
            Some(Ok(response)) if response.code().severity != Severity::PositiveCompletion => {
                Err((self.not_taken(&response), false))
            }
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => Err((self.trouble(Stage::Letter, Some(error)), ended)),
            None => Err((self.trouble(Stage::Letter, None), ended)),
        }
    }

    /// What is wrong with this way out, for whoever can mend it.
    pub fn fault(&self, trouble: &Trouble) -> Fault {
        trouble.fault(self.named())
    }

    /// Host and port.
    pub fn named(&self) -> String {
        format!("{}:{}", self.address.host, self.address.port)
    }

    fn trouble(&self, at: Stage, error: Option<Error>) -> Trouble {
        let mut trouble = Trouble::new(&self.named(), at, error.as_ref());
        trouble.encrypting &= self.address.secrecy == Secrecy::Implicit;
        trouble
    }

    fn not_taken(&self, response: &Response) -> Trouble {
        let code = u16::from(response.code());
        Trouble::not_taken(&self.named(), code, response.first_line().unwrap_or_default())
    }

    fn pop(&self) -> Option<AsyncSmtpConnection> {
        self.idle().pop()
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<AsyncSmtpConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
