//! Whether a letter is from whom it says: SPF, DKIM and DMARC, checked here for letters that come straight from their
//! sender's server, read from our own server's header for those that it hands over (threat M1).
//!
//! `told` and `verdict` are pure; `check` asks name servers, within a bound, and never decides more than "not checked"
//! when they do not answer.

mod check;
mod signatures;
mod told;
mod troubles;
mod verdict;

pub use check::Checker;
pub(super) use told::told;

use crate::intake::Verdict;
use serde::{Deserialize, Serialize};

/// The verdict and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Authenticity {
    pub verdict: Verdict,
    /// The domain the letter claims: that of its one From address. Empty when there is none.
    pub claimed: String,
    /// Who looked: `desk`, or the name of our mail server.
    pub checked_by: String,
    /// Results in the words of RFC 8601; empty when the method was not used.
    pub spf: String,
    pub dmarc: String,
    /// Each signature's domain and result.
    pub dkim: Vec<(String, String)>,
    /// The address in the From line, when somebody else wrote: a web form in the desk's own name, a group that puts itself
    /// there. Who wrote is then only what another line says. Empty for all others.
    pub on_behalf: String,
    /// The domain of that address vouches for the letter: it did bring it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub brought: bool,
    /// Addresses of the lists that brought a letter which its own domain vouches for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<String>,
    /// Domains of those whom other lines name that ask everybody to refuse, or set aside, what they do not vouch for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub strict: Vec<String>,
}

impl Authenticity {
    /// Whether letters from an address of this domain need its word.
    pub fn is_strict(&self, address: &str) -> bool {
        self.strict
            .contains(&letters::domain_on_wire(&domain_of(address)))
    }

    /// Whether this letter came by what brought `earlier`, of the same person, and as surely.
    pub fn came_as(&self, earlier: &Authenticity) -> bool {
        let by = &self.on_behalf;
        let is = |address: &String| address.eq_ignore_ascii_case(by);
        let before = (is(&earlier.on_behalf), earlier.brought);
        !by.is_empty()
            && (matches!(before, (true, sure) if !sure || self.brought) || earlier.lists.iter().any(is))
    }
}

impl Default for Authenticity {
    fn default() -> Authenticity {
        Authenticity {
            verdict: Verdict::NotChecked,
            claimed: String::new(),
            checked_by: String::new(),
            spf: String::new(),
            dmarc: String::new(),
            dkim: vec![],
            on_behalf: String::new(),
            brought: false,
            lists: vec![],
            strict: vec![],
        }
    }
}

/// How a letter came to the desk: who vouches for its way.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// What the desk found out itself.
    pub checked: Authenticity,
    /// A mail server of our own handed it over: its Authentication-Results count.
    pub own_server: bool,
}

impl Origin {
    /// From a mail server of our own.
    pub fn own_server() -> Origin {
        Origin {
            own_server: true,
            ..Origin::default()
        }
    }
}

/// The domain of an address, in lower case.
pub(super) fn domain_of(address: &str) -> String {
    let domain = address.rsplit_once('@').map(|(_, domain)| domain);
    domain.unwrap_or_default().to_lowercase()
}
