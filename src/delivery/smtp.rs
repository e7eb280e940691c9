//! The conversation with a mail server, step by step, so that it is known at which step it broke off.

use super::Patience;
use super::relay::{Address, Secrecy};
use crate::authorities::Authorities;
use crate::settings;
use crate::store::Desk;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::Noop;
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use std::sync::{Arc, Mutex, PoisonError};
use url::Host;

/// The longest piece of a relay's answer that is kept.
const LONGEST_WORDS: usize = 500;

/// A mail server and the connections to it that wait for their next letter.
pub(super) struct Smtp {
    address: Address,
    hello: ClientId,
    trusted: Arc<Authorities>,
    pub patience: Patience,
    idle: Mutex<Vec<AsyncSmtpConnection>>,
}

impl Smtp {
    /// Nothing is connected yet. The desk introduces itself by the host of its public address.
    pub fn new(address: Address, desk: &Desk, patience: Patience) -> Smtp {
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

    /// Says goodbye on all idle connections.
    pub async fn rest(&self) {
        while let Some(connection) = self.pop() {
            self.leave(connection).await;
        }
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
        let connecting =
            AsyncSmtpConnection::connect_tokio1((host.as_str(), *port), None, &self.hello, tls, None);
        let mut connection = self.step("the connection", connecting).await?;
        let encrypt = match secrecy {
            Secrecy::Implicit => false,
            Secrecy::Required => true,
            Secrecy::Opportunistic => connection.can_starttls(),
        };
        if encrypt {
            let upgrade = connection.starttls(self.tls()?, &self.hello);
            self.step("encryption", upgrade).await?;
        }
        Ok(connection)
    }

    async fn sign_in(&self, connection: &mut AsyncSmtpConnection) -> Result<(), Trouble> {
        let Some((user, password)) = &self.address.login else {
            return Ok(());
        };
        if let Some((server, secret)) = &self.address.token {
            let token = settings::access_token(server, secret, &self.trusted).await;
            let token = token.map_err(|said| self.no_token(said))?;
            let answer = connection
                .auth(&[Mechanism::Xoauth2], &Credentials::new(user.clone(), token))
                .await;
            if answer.is_err() {
                settings::forget_token(server, secret);
            }
            let answer = std::future::ready(answer);
            return self.step("the desk's sign-in", answer).await.map(drop);
        }
        let login = Credentials::new(user.clone(), password.clone());
        let answer = connection.auth(&[Mechanism::Plain, Mechanism::Login], &login);
        self.step("the desk's sign-in", answer).await.map(drop)
    }

    fn tls(&self) -> Result<TlsParameters, Trouble> {
        let unchecked = self.address.unchecked;
        let mut parameters = TlsParameters::builder(self.address.host.clone())
            .dangerous_accept_invalid_certs(unchecked)
            .dangerous_accept_invalid_hostnames(unchecked);
        for authority in self.trusted.all() {
            let authority = Certificate::from_der(authority.to_vec());
            let authority = authority.map_err(|error| self.trouble("encryption", Some(error)))?;
            parameters = parameters.add_root_certificate(authority);
        }
        let built = parameters.build();
        built.map_err(|error| self.trouble("encryption", Some(error)))
    }

    /// One step: `what` is the relay's answer about.
    pub async fn step<T>(
        &self,
        what: &str,
        step: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Trouble> {
        match self.patience.within(self.patience.step, step).await {
            Some(answer) => answer.map_err(|error| self.trouble(what, Some(error))),
            None => Err(self.trouble(what, None)),
        }
    }

    /// Hands over the text, and says whether its end had left when something went wrong.
    pub async fn hand_over(
        &self,
        connection: &mut AsyncSmtpConnection,
        bytes: &[u8],
    ) -> Result<Response, (Trouble, bool)> {
        let mut ended = false;
        // The pieces are asked for one after the other, and the final dot is written when there is none left.
        let mut pieces = bytes.chunks(64 * 1024);
        let text = std::iter::from_fn(|| {
            let piece = pieces.next();
            ended = piece.is_none();
            piece
        });
        let answer = {
            let handing = connection.message_iter(text);
            self.patience.within(self.patience.taking, handing).await
        };
        match answer {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => Err((self.trouble("the letter", Some(error)), ended)),
            None => Err((self.trouble("the letter", None), ended)),
        }
    }

    fn trouble(&self, what: &str, error: Option<Error>) -> Trouble {
        let mut trouble = Trouble::new(&self.named(), what, error.as_ref());
        trouble.encrypting &= self.address.secrecy == Secrecy::Implicit;
        trouble
    }

    fn no_token(&self, said: String) -> Trouble {
        Trouble {
            words: format!("there is no token for {}: {said}", self.named()),
            code: None,
            unknown_address: false,
            at: "the desk's token",
            encrypting: false,
            said,
        }
    }

    fn named(&self) -> String {
        format!("{}:{}", self.address.host, self.address.port)
    }

    fn pop(&self) -> Option<AsyncSmtpConnection> {
        self.idle().pop()
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<AsyncSmtpConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The steps before a letter is talked about.
const STEPS: [&str; 3] = ["the connection", "encryption", "the desk's sign-in"];

/// What went wrong at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    /// For agents: the relay, the step, the relay's words.
    pub words: String,
    /// The relay answered, and this was the number; none if the connection broke off or nothing came.
    pub code: Option<u16>,
    /// The relay said that there is no such address (RFC 3463).
    pub unknown_address: bool,
    /// The step, when it is one of the connection.
    pub at: &'static str,
    /// It broke in a TLS handshake, as far as its words show.
    pub encrypting: bool,
    /// The relay's or the system's own words.
    pub said: String,
}

impl Trouble {
    fn new(relay: &str, what: &str, error: Option<&Error>) -> Trouble {
        let code = error.and_then(Error::status).map(u16::from);
        let said = error.map(said).unwrap_or_default();
        let words = match (error, code) {
            (None, _) => format!("{relay} did not answer in time (at: {what})"),
            (Some(_), Some(code)) if code >= 500 => format!("{relay} refused {what}: {code} {said}"),
            (Some(_), Some(code)) => format!("{relay} did not take {what} for now: {code} {said}"),
            (Some(_), None) => format!("the connection to {relay} failed (at: {what}): {said}"),
        };
        Trouble {
            words,
            code,
            unknown_address: code == Some(550) && said.starts_with("5.1.1"),
            at: STEPS.into_iter().find(|step| *step == what).unwrap_or_default(),
            encrypting: error.is_some_and(Error::is_tls)
                || said.contains("certificate")
                || said.contains("TLS"),
            said: if said.is_empty() {
                "no answer in time".to_owned()
            } else {
                said
            },
        }
    }

    /// Whether the relay refused for good.
    pub fn for_good(&self) -> bool {
        self.code.is_some_and(|code| code >= 500)
    }
}

/// The relay's or the system's own words, on one line.
fn said(error: &Error) -> String {
    let mut source: Option<&dyn std::error::Error> = std::error::Error::source(error);
    let mut words = source.map_or_else(|| error.to_string(), ToString::to_string);
    // The innermost error says what happened: "Connection refused".
    while let Some(inner) = source.and_then(std::error::Error::source) {
        words = inner.to_string();
        source = Some(inner);
    }
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_WORDS)
        .collect();
    line
}
