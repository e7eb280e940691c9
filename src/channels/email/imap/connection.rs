//! Reaching an IMAP server: TLS from the first byte, STARTTLS or in the clear, then the sign-in by password or token.

use super::folder_name::{decoded, encoded};
use crate::authorities::Authorities;
use crate::clock;
use crate::mailboxes::{self, Auth, Fault, Imap, Secret, Security, Server, Step, Why};
use async_imap::error::Error;
use async_imap::types::{Mailbox, NameAttribute};
use async_imap::{Authenticator, Client};
use futures_util::{StreamExt, TryStreamExt};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

/// The longest a step of the conversation may take.
pub(super) const STEP: Duration = Duration::from_secs(30);

/// So many folders are looked through for one of a name, and so many are named to people.
const MOST_FOLDERS: usize = 2000;
const SHOWN_FOLDERS: usize = 30;

/// Bytes both ways, in the clear or encrypted.
pub(super) trait Wire: AsyncRead + AsyncWrite + Send + Unpin + Debug {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + Debug> Wire for T {}

/// A session that is signed in.
pub(super) type Session = async_imap::Session<Box<dyn Wire>>;

/// What a look at a folder showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looked {
    pub letters: u32,
    pub uid_validity: i64,
    pub uid_next: Option<i64>,
}

/// Signs in and looks at the folder, to see whether these settings work. Changes nothing there.
pub async fn look(imap: &Imap, secret: &Secret, trusted: &Authorities) -> Result<Looked, Fault> {
    let mut session = open(&imap.server, secret, trusted).await?;
    let looking = session.examine(encoded(&imap.folder));
    let seen = match step(&imap.server, Step::Folder, looking).await {
        Ok(seen) => seen,
        Err(fault) => return Err(explained(&mut session, imap, fault).await),
    };
    let looked = looked(imap, &seen)?;
    let _ = clock::within(Duration::from_secs(2), session.logout()).await;
    Ok(looked)
}

/// What the folder says of itself.
pub(super) fn looked(imap: &Imap, seen: &Mailbox) -> Result<Looked, Fault> {
    let no_ids = || Fault::because(&imap.folder, Step::Folder, Why::NoNumbers);
    Ok(Looked {
        letters: seen.exists,
        uid_validity: i64::from(seen.uid_validity.ok_or_else(no_ids)?),
        uid_next: seen.uid_next.map(i64::from),
    })
}

/// Selects the folder for reading.
pub(super) async fn select(session: &mut Session, imap: &Imap) -> Result<Looked, Fault> {
    let selecting = session.select(encoded(&imap.folder));
    match step(&imap.server, Step::Folder, selecting).await {
        Ok(seen) => looked(imap, &seen),
        Err(fault) => Err(explained(session, imap, fault).await),
    }
}

/// Why the server does not open the folder: where the mailbox has none of this name, the fault names those that it has.
async fn explained(session: &mut Session, imap: &Imap, fault: Fault) -> Fault {
    if fault.step != Step::Folder {
        return fault;
    }
    let listing = async {
        let names = session.list(None, Some("*")).await?;
        names.take(MOST_FOLDERS).try_collect::<Vec<_>>().await
    };
    let Some(Ok(names)) = clock::within(STEP, listing).await else {
        return fault;
    };
    let selectable = names
        .iter()
        .filter(|name| !name.attributes().contains(&NameAttribute::NoSelect));
    let mut folders: Vec<String> = selectable.map(|name| decoded(name.name())).collect();
    let is_it = |name: &String| *name == imap.folder || (both_inbox(name, &imap.folder));
    if folders.is_empty() || names.len() == MOST_FOLDERS || folders.iter().any(is_it) {
        return fault;
    }
    folders.sort_by_key(|name| (!both_inbox(name, "INBOX"), name.to_lowercase()));
    folders.truncate(SHOWN_FOLDERS);
    Fault::without_folder(imap.server.named(), &imap.folder, folders)
}

/// INBOX is the one name that is written in any case (RFC 3501, 5.1).
fn both_inbox(one: &str, other: &str) -> bool {
    [one, other].iter().all(|name| name.eq_ignore_ascii_case("INBOX"))
}

/// Connects, encrypts and signs in.
pub(super) async fn open(server: &Server, secret: &Secret, trusted: &Authorities) -> Result<Session, Fault> {
    let bare = server.host.trim_matches(['[', ']']);
    let stream = match clock::within(STEP, TcpStream::connect((bare, server.port))).await {
        Some(Ok(stream)) => stream,
        Some(Err(error)) => return Err(Fault::broke(server.named(), Step::Reach, error)),
        None => return Err(Fault::because(server.named(), Step::Reach, Why::Silent)),
    };
    // Small commands; failing to say so costs only time.
    let _ = stream.set_nodelay(true);
    let client = match server.security {
        Security::Tls => greeted(server, encrypt(server, trusted, stream).await?).await?,
        Security::None => greeted(server, Box::new(stream)).await?,
        Security::Starttls => {
            let mut client = greeted(server, Box::new(stream) as Box<dyn Wire>).await?;
            step(
                server,
                Step::Encrypt,
                client.run_command_and_check_ok("STARTTLS", None),
            )
            .await?;
            // What the server may have said behind its OK came in the clear and is dropped (CVE-2011-0411).
            Client::new(encrypt(server, trusted, client.into_inner()).await?)
        }
    };
    sign_in(server, secret, trusted, client).await
}

/// Waits for the server's first words.
async fn greeted(server: &Server, stream: Box<dyn Wire>) -> Result<Client<Box<dyn Wire>>, Fault> {
    let mut client = Client::new(stream);
    let greeting = async { client.read_response().await.map_err(Error::from) };
    match step(server, Step::Reach, greeting).await? {
        Some(_) => Ok(client),
        None => Err(Fault::because(server.named(), Step::Reach, Why::Closed)),
    }
}

async fn sign_in(
    server: &Server,
    secret: &Secret,
    trusted: &Authorities,
    client: Client<Box<dyn Wire>>,
) -> Result<Session, Fault> {
    let signed_in = match server.auth {
        Auth::Password => {
            let login = async {
                client
                    .login(&server.user, &secret.password)
                    .await
                    .map_err(|(error, _)| error)
            };
            step(server, Step::SignIn, login).await
        }
        Auth::Xoauth2 => {
            let token = mailboxes::access_token(server, secret, trusted).await;
            let token = token.map_err(|why| Fault::without_token(&server.token_url, &why))?;
            let words = format!("user={}\x01auth=Bearer {token}\x01\x01", server.user);
            let bearer = Bearer(Some(words));
            let login = async {
                client
                    .authenticate("XOAUTH2", bearer)
                    .await
                    .map_err(|(error, _)| error)
            };
            step(server, Step::SignIn, login).await
        }
    };
    if signed_in.is_err() && server.auth == Auth::Xoauth2 {
        mailboxes::forget_token(server, secret);
    }
    signed_in
}

/// Says the token once; a server that refuses it explains itself and wants an empty answer.
struct Bearer(Option<String>);

impl Authenticator for Bearer {
    type Response = String;

    fn process(&mut self, _: &[u8]) -> String {
        self.0.take().unwrap_or_default()
    }
}

/// One step of the conversation. A server that says no fails at this step; a connection that breaks fails as such.
pub(super) async fn step<T>(
    server: &Server,
    step: Step,
    doing: impl Future<Output = Result<T, Error>>,
) -> Result<T, Fault> {
    let named = server.named();
    match clock::within(STEP, doing).await {
        None => Err(Fault::because(named, Step::Talk, Why::Silent)),
        Some(Ok(done)) => Ok(done),
        Some(Err(Error::No(said) | Error::Bad(said))) => {
            tracing::debug!(server = %named, ?step, said, "a mail server said no");
            Err(Fault::new(named, step, sentence(&said)))
        }
        Some(Err(Error::Validate(error))) => Err(Fault::new(named, step, error)),
        // Nothing of what another kind of server says: an address that somebody typed may lead to one inside.
        Some(Err(error)) if is_unreadable(&error) => {
            Err(Fault::because(named, Step::Talk, Why::OtherProtocol))
        }
        Some(Err(error)) if step == Step::Reach => Err(Fault::broke(named, step, error)),
        Some(Err(error)) => Err(Fault::broke(named, Step::Talk, error)),
    }
}

/// Whether the server speaks no IMAP. The library says so within an error of reading.
fn is_unreadable(error: &Error) -> bool {
    matches!(error, Error::Parse(_)) || error.to_string().contains("during parsing of")
}

/// The server's own sentence: the library gives it as `code: …, info: Some("…")`, written for programmers.
fn sentence(said: &str) -> String {
    let Some((_, info)) = said.split_once("info: ") else {
        return said.to_owned();
    };
    let quoted = info.trim().strip_prefix("Some(\"");
    let Some(quoted) = quoted.and_then(|rest| rest.strip_suffix("\")")) else {
        return String::new();
    };
    quoted
        .replace("\\\"", "\"")
        .replace("\\'", "'")
        .replace("\\\\", "\\")
}

async fn encrypt<S: Wire + 'static>(
    server: &Server,
    trusted: &Authorities,
    stream: S,
) -> Result<Box<dyn Wire>, Fault> {
    let fault = |said: String| Fault::broke(server.named(), Step::Encrypt, said);
    let bare = server.host.trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(bare).map_err(|error| fault(error.to_string()))?;
    let config = config(server.is_checked().then_some(trusted)).map_err(|error| fault(error.to_string()))?;
    let shaking = TlsConnector::from(Arc::new(config)).connect(name, stream);
    match clock::within(STEP, shaking).await {
        Some(Ok(stream)) => Ok(Box::new(stream)),
        Some(Err(error)) => Err(fault(error.to_string())),
        None => Err(Fault::because(server.named(), Step::Encrypt, Why::Silent)),
    }
}

/// Certificates of whom are taken; None for any.
fn config(trusted: Option<&Authorities>) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(ring::default_provider());
    let config =
        ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    if let Some(trusted) = trusted {
        return Ok(config
            .with_root_certificates(trusted.roots())
            .with_no_client_auth());
    }
    let any = Arc::new(AnyCertificate(provider));
    Ok(config
        .dangerous()
        .with_custom_certificate_verifier(any)
        .with_no_client_auth())
}

/// Takes any certificate: for this very machine, and where somebody chose so.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyCertificate {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::sentence;

    #[test]
    fn people_read_the_servers_own_sentence() {
        for (said, read) in [
            (
                r#"code: None, info: Some("Authentication failed.")"#,
                "Authentication failed.",
            ),
            (
                r#"code: Some(Alert), info: Some("No \"Lager\" \\ 'here'")"#,
                r#"No "Lager" \ 'here'"#,
            ),
            ("code: None, info: None", ""),
            ("anything else", "anything else"),
        ] {
            assert_eq!(sentence(said), read);
        }
    }
}
