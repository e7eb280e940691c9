//! What a letter says it belongs to. Pure; nothing here is believed yet, `place` asks who writes.

use crate::correspondence::{Token, read_token};
use crate::languages::Sentence;
use crate::store::Keys;
use letters::Letter;

/// One reason to put a letter into a ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    /// It was sent to a reply address of ours: its bearer has a letter of ours.
    Address(Token),
    /// It answers a letter whose Message-ID we signed.
    OurLetter(Token),
}

impl Claim {
    pub fn token(&self) -> Token {
        match self {
            Claim::Address(token) | Claim::OurLetter(token) => *token,
        }
    }

    /// Why it joined the ticket.
    pub fn because(&self) -> Sentence {
        match self {
            Claim::Address(_) => Sentence::new("channels-because-address"),
            Claim::OurLetter(_) => Sentence::new("channels-because-answer"),
        }
    }
}

/// Claims and references that are looked at; a hostile letter may carry thousands.
const MOST: usize = 20;

/// The signed claims of a letter, the strongest first, each token once.
pub(super) fn claims(keys: &Keys, recipients: &[String], letter: &Letter) -> Vec<Claim> {
    let headers = letter.to.iter().chain(&letter.cc).map(|to| to.address.as_str());
    let addresses = recipients.iter().map(String::as_str).chain(headers).take(200);
    let answered = letter
        .in_reply_to
        .iter()
        .rev()
        .chain(letter.references.iter().rev());
    let mut claims: Vec<Claim> = addresses
        .filter_map(|address| read_token(keys, address).map(Claim::Address))
        .collect();
    claims.extend(
        answered
            .take(200)
            .filter_map(|id| read_token(keys, id).map(Claim::OurLetter)),
    );
    let mut seen = vec![];
    claims.retain(|claim| {
        let fresh = !seen.contains(&claim.token());
        seen.push(claim.token());
        fresh
    });
    claims.truncate(MOST);
    claims
}
