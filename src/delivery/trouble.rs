//! What went wrong at a step of the conversation with a relay, and whom it is about: the letter, or every letter.

use crate::languages::{Arg, Sentence};
use crate::mailboxes::{Fault, NoToken, Step, Why};
use lettre::transport::smtp::Error;

/// The longest piece of a relay's answer that is kept.
const LONGEST_WORDS: usize = 500;

/// Answers that are about the desk or the relay itself and not about this letter: it closes down (421), it wants the desk to
/// sign in, or otherwise than it did (RFC 4954, 6).
const OF_THE_RELAY: [u16; 6] = [421, 454, 530, 534, 535, 538];
/// Of them those with which it refuses for good what a setting can mend.
const WANTS_A_SIGN_IN: [u16; 4] = [530, 534, 535, 538];

/// What the relay was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stage {
    Connection,
    Encryption,
    /// Before the sign-in, with some providers: the token server gave none.
    Token(NoToken),
    SignIn,
    Sender,
    Recipient(String),
    Letter,
}

impl Stage {
    fn sentence(&self) -> Sentence {
        match self {
            Stage::Connection => Sentence::new("delivery-at-connection"),
            Stage::Encryption => Sentence::new("delivery-at-encryption"),
            Stage::Token(_) | Stage::SignIn => Sentence::new("delivery-at-sign-in"),
            Stage::Sender => Sentence::new("delivery-at-sender"),
            Stage::Recipient(address) => {
                Sentence::new("delivery-at-recipient").with("address", address.as_str())
            }
            Stage::Letter => Sentence::new("delivery-at-letter"),
        }
    }
}

/// What went wrong at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    /// For agents: the relay, the step, the relay's words.
    pub why: Sentence,
    /// The relay answered, and this was the number; none if the connection broke off or nothing came.
    pub code: Option<u16>,
    /// The relay said that there is no such address (RFC 3463).
    pub unknown_address: bool,
    /// The step.
    pub at: Stage,
    /// It broke in a TLS handshake, as far as its words show.
    pub encrypting: bool,
    /// Why, where the desk itself sees it.
    pub known: Option<Why>,
    /// Else the relay's or the system's own words.
    pub said: String,
}

impl Trouble {
    /// `at` is the relay's answer about; no error: it did not answer in time.
    pub fn new(relay: &str, at: Stage, error: Option<&Error>) -> Trouble {
        let code = error.and_then(Error::status).map(u16::from);
        let known = seen(error);
        let said = error.filter(|_| known.is_none()).map(said).unwrap_or_default();
        let why = match (error, code) {
            (None, _) => about("delivery-why-silent", relay, &at),
            (Some(_), Some(code)) if code >= 500 => answered("delivery-why-refused", relay, &at, code, &said),
            (Some(_), Some(code)) => answered("delivery-why-not-now", relay, &at, code, &said),
            (Some(_), None) => about("delivery-why-broke", relay, &at).with("said", words(known, &said)),
        };
        Trouble {
            why,
            code,
            unknown_address: code == Some(550) && said.starts_with("5.1.1"),
            at,
            encrypting: error.is_some_and(Error::is_tls)
                || said.contains("certificate")
                || said.contains("TLS"),
            known,
            said,
        }
    }

    /// It answered the letter with something else than that it took it.
    pub fn not_taken(relay: &str, code: u16, said: &str) -> Trouble {
        Trouble {
            why: answered("delivery-why-not-now", relay, &Stage::Letter, code, said),
            code: Some(code),
            known: None,
            said: format!("{code} {said}"),
            ..Trouble::new(relay, Stage::Letter, None)
        }
    }

    /// The token server gave none, so the desk cannot sign in.
    pub fn without_token(relay: &str, none: NoToken) -> Trouble {
        let why = Sentence::new("delivery-why-no-token").with("relay", relay);
        let (known, said) = match &none {
            NoToken::Outside(refused) => (Some(Why::of(refused)), String::new()),
            NoToken::Said(said) => (None, said.clone()),
        };
        Trouble {
            why: why.with("said", words(known, &said)),
            code: None,
            unknown_address: false,
            known,
            said,
            at: Stage::Token(none),
            encrypting: false,
        }
    }

    /// Whether the relay refused the letter for good. What a setting can mend is not for good.
    pub fn for_good(&self) -> bool {
        let mended = |code| WANTS_A_SIGN_IN.contains(&code) || self.denies_relaying();
        self.code.is_some_and(|code| code >= 500 && !mended(code))
    }

    /// Whether the next letter would fare no better: the connection broke, or the relay speaks of itself (RFC 3463, X.3) or
    /// carries nothing for us.
    pub fn is_of_the_relay(&self) -> bool {
        let says = |code| OF_THE_RELAY.contains(&code) || self.said.starts_with("4.3.");
        self.code.is_none_or(|code| says(code) || self.denies_relaying())
    }

    /// "Relay access denied", "relaying denied", "relay not permitted", "unable to relay": there is no number for it alone.
    fn denies_relaying(&self) -> bool {
        self.code.is_some() && self.said.to_lowercase().contains("relay")
    }

    /// What is wrong with the relay of this name.
    pub fn fault(&self, relay: String) -> Fault {
        let step = match &self.at {
            Stage::Encryption => Step::Encrypt,
            Stage::Token(none) => return Fault::without_token(relay, none),
            Stage::SignIn => Step::SignIn,
            // A server that does not speak TLS here breaks off before its greeting.
            Stage::Connection if self.encrypting => Step::Encrypt,
            Stage::Connection if self.code.is_none() => Step::Reach,
            Stage::Connection | Stage::Sender | Stage::Recipient(_) | Stage::Letter => match self.code {
                Some(code) if WANTS_A_SIGN_IN.contains(&code) => Step::SignIn,
                Some(_) => Step::Take,
                None => Step::Talk,
            },
        };
        match (self.known, self.code) {
            (Some(why), _) => Fault::because(relay, step, why),
            (None, Some(_)) => Fault::new(relay, step, &self.said),
            (None, None) => Fault::broke(relay, step, &self.said),
        }
    }
}

fn about(key: &'static str, relay: &str, at: &Stage) -> Sentence {
    Sentence::new(key).with("relay", relay).with("at", at.sentence())
}

fn answered(key: &'static str, relay: &str, at: &Stage, code: u16, said: &str) -> Sentence {
    about(key, relay, at)
        .with("code", code.to_string())
        .with("said", said)
}

/// What the desk itself sees: nothing came in time, or no mail server speaks there. Nothing is kept of what another kind of
/// server says: an address that somebody typed may lead to one inside.
fn seen(error: Option<&Error>) -> Option<Why> {
    match error {
        None => Some(Why::Silent),
        Some(error) => error.is_response().then_some(Why::OtherProtocol),
    }
}

fn words(known: Option<Why>, said: &str) -> Arg {
    match known {
        Some(why) => Sentence::new(why.key()).into(),
        None => said.into(),
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
