//! What went wrong at a step of the conversation with a relay, and whom it is about: the letter, or every letter.

use crate::settings::{Fault, Step};
use lettre::transport::smtp::Error;

/// The longest piece of a relay's answer that is kept.
const LONGEST_WORDS: usize = 500;

/// Answers that are about the desk or the relay itself and not about this letter: it closes down (421), it wants the desk to
/// sign in, or otherwise than it did (RFC 4954, 6).
const OF_THE_RELAY: [u16; 6] = [421, 454, 530, 534, 535, 538];
/// Of them those with which it refuses for good what a setting can mend.
const WANTS_A_SIGN_IN: [u16; 4] = [530, 534, 535, 538];

/// The steps before a letter is talked about.
const STEPS: [&str; 3] = ["the connection", "encryption", "the desk's sign-in"];
/// Before the sign-in, with some providers.
const TOKEN: &str = "the desk's token";

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
    /// `what` is the relay's answer about; no error: it did not answer in time.
    pub fn new(relay: &str, what: &str, error: Option<&Error>) -> Trouble {
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

    /// The token server gave none, so the desk cannot sign in.
    pub fn without_token(relay: &str, said: String) -> Trouble {
        Trouble {
            words: format!("there is no token for {relay}: {said}"),
            code: None,
            unknown_address: false,
            at: TOKEN,
            encrypting: false,
            said,
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
        let step = match self.at {
            "encryption" => Step::Encrypt,
            TOKEN => return Fault::without_token(relay, &self.said),
            "the desk's sign-in" => Step::SignIn,
            // A server that does not speak TLS here breaks off before its greeting.
            "the connection" if self.encrypting => Step::Encrypt,
            "the connection" if self.code.is_none() => Step::Reach,
            _ if self.code.is_some_and(|code| WANTS_A_SIGN_IN.contains(&code)) => Step::SignIn,
            _ if self.code.is_some() => Step::Take,
            _ => Step::Talk,
        };
        match self.code {
            Some(_) => Fault::new(relay, step, &self.said),
            None => Fault::broke(relay, step, &self.said),
        }
    }
}

/// The relay's or the system's own words, on one line.
fn said(error: &Error) -> String {
    // Nothing of what another kind of server says: an address that somebody typed may lead to one inside.
    if error.is_response() {
        return "what it says is no answer of a mail server".to_owned();
    }
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
