//! Checks a letter that comes straight from its sender's server, by mail-auth. Name servers are asked within a bound;
//! when they do not answer, the letter is "not checked", and after a few such letters they are left alone for a while.

use super::verdict::{Found, verdict};
use super::{Authenticity, Origin, Verdict, domain_of};
use crate::clock;
use crate::config::Dns;
use futures_util::FutureExt;
use mail_auth::dmarc::Policy;
use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::hickory_resolver::system_conf::read_system_conf;
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{
    AuthenticatedMessage, DkimOutput, DkimResult, DmarcResult, MessageAuthenticator, SpfOutput, SpfResult,
};
use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The longest that a letter waits for name servers before its 250.
const BOUND: Duration = Duration::from_secs(3);
/// One question to one name server.
const QUESTION: Duration = Duration::from_secs(1);
/// Letters in a row without an answer after which name servers are left alone.
const TROUBLES: u32 = 3;
/// For how long.
const REST: Duration = Duration::from_secs(60);
/// Answers kept by the resolver.
const CACHED: u64 = 2048;
/// Signatures that are checked; a hostile letter may carry hundreds.
const SIGNATURES: usize = 10;
/// Bytes up to which a letter is hashed where it arrives; the hash of a large one takes a while: a thread of its own.
const QUICK: usize = 16 * 1024;

/// Checks letters. Cheap to clone.
#[derive(Clone)]
pub struct Checker(Option<Arc<Inner>>);

struct Inner {
    authenticator: MessageAuthenticator,
    /// The name servers of the machine: reserved names are not asked for there.
    public: bool,
    troubles: AtomicU32,
    resting_until: Mutex<Option<Instant>>,
    host: String,
}

impl Checker {
    /// A checker that asks these name servers; `host` is the name this desk has for others. Without any, nothing is checked.
    pub fn new(dns: Dns, host: &str) -> Checker {
        let authenticator = match dns {
            Dns::Off => None,
            Dns::At(address) => MessageAuthenticator::new(at(address), options(ResolverOpts::default())).ok(),
            Dns::System => read_system_conf()
                .and_then(|(config, given)| MessageAuthenticator::new(config, options(given)))
                .ok(),
        };
        Checker(authenticator.map(|authenticator| {
            Arc::new(Inner {
                authenticator,
                public: dns == Dns::System,
                troubles: AtomicU32::new(0),
                resting_until: Mutex::new(None),
                host: host.to_owned(),
            })
        }))
    }

    /// Checks the letter that `peer` brings, and says how it came. Never fails and never takes longer than three seconds.
    pub async fn check(&self, peer: IpAddr, helo: &str, mail_from: &str, raw: &Arc<Vec<u8>>) -> Origin {
        let own_server = is_neighbour(peer);
        let nothing = Origin {
            checked: Authenticity::default(),
            own_server,
        };
        let Some(inner) = self.0.clone().filter(|inner| !inner.rests()) else {
            return nothing;
        };
        // A hostile letter may break its reader.
        let checked = if raw.len() <= QUICK {
            let look = AssertUnwindSafe(inner.look(peer, helo, mail_from, raw)).catch_unwind();
            clock::within(BOUND, look).await.map(|looked| looked.ok())
        } else {
            let asked = inner.clone();
            let (helo, mail_from, raw) = (helo.to_owned(), mail_from.to_owned(), raw.clone());
            let work = tokio::task::spawn_blocking(move || {
                tokio::runtime::Handle::current().block_on(asked.look(peer, &helo, &mail_from, &raw))
            });
            clock::within(BOUND, work).await.map(|looked| looked.ok())
        };
        let checked = checked.and_then(|looked| looked.unwrap_or_else(|| Some(Authenticity::default())));
        inner.note(checked.is_some());
        Origin {
            checked: checked.unwrap_or_default(),
            own_server,
        }
    }
}

impl Inner {
    fn rests(&self) -> bool {
        let until = self.resting_until.lock().map(|until| *until).unwrap_or_default();
        until.is_some_and(|until| Instant::now() < until)
    }

    fn note(&self, answered: bool) {
        if answered {
            self.troubles.store(0, Ordering::Relaxed);
        } else if self.troubles.fetch_add(1, Ordering::Relaxed) + 1 >= TROUBLES {
            self.troubles.store(0, Ordering::Relaxed);
            if let Ok(mut until) = self.resting_until.lock() {
                *until = Some(Instant::now() + REST);
            }
            tracing::warn!("name servers do not answer: letters are not checked for a while");
        }
    }

    /// None when name servers did not answer and nothing was proven without them.
    async fn look(&self, peer: IpAddr, helo: &str, mail_from: &str, raw: &[u8]) -> Option<Authenticity> {
        let Some(message) = AuthenticatedMessage::parse(raw) else {
            return Some(Authenticity::default());
        };
        let claimed = match message.from.as_slice() {
            [only] => domain_of(only),
            _ => String::new(),
        };
        let sender = domain_of(mail_from);
        if claimed.is_empty()
            || message.dkim_headers.len() > SIGNATURES
            || (self.public && is_reserved(&claimed))
        {
            return Some(Authenticity::default());
        }
        let direct = !is_neighbour(peer);
        let dkim = self.authenticator.verify_dkim(&message).await;
        let spf = if direct {
            let asked = SpfParameters::verify_mail_from(peer, helo, &self.host, mail_from);
            self.authenticator.verify_spf(asked).await
        } else {
            SpfOutput::new(sender.clone())
        };
        let sender = if sender.is_empty() { helo } else { &sender };
        let asked = DmarcParameters::new(&message, &dkim, sender, &spf);
        let dmarc = self.authenticator.verify_dmarc(asked).await;
        let signed_by: Vec<&str> = passed(&dkim).collect();
        let result = dmarc.result();
        let verdict = verdict(&Found {
            claimed: &claimed,
            dmarc: dmarc_word(&result),
            strict: matches!(dmarc.policy(), Policy::Quarantine | Policy::Reject),
            signed_by: &signed_by,
            direct,
        });
        let silent = matches!(result, DmarcResult::TempError(_)) && verdict == Verdict::Unverified;
        (!silent).then(|| Authenticity {
            verdict,
            claimed: claimed.clone(),
            checked_by: "desk".to_owned(),
            spf: if direct { spf_word(spf.result()) } else { "" }.to_owned(),
            dmarc: dmarc_word(&result).to_owned(),
            dkim: signatures(&dkim),
        })
    }
}

fn passed<'a>(dkim: &'a [DkimOutput<'a>]) -> impl Iterator<Item = &'a str> {
    let passed = dkim.iter().filter(|one| *one.result() == DkimResult::Pass);
    passed.filter_map(|one| one.signature().map(|signature| signature.d.as_str()))
}

fn signatures(dkim: &[DkimOutput]) -> Vec<(String, String)> {
    let one = |one: &DkimOutput| {
        let domain = one
            .signature()
            .map(|signature| signature.d.clone())
            .unwrap_or_default();
        (domain, dkim_word(one.result()).to_owned())
    };
    dkim.iter().map(one).collect()
}

fn dkim_word(result: &DkimResult) -> &'static str {
    match result {
        DkimResult::Pass => "pass",
        DkimResult::Neutral(_) => "neutral",
        DkimResult::Fail(_) => "fail",
        DkimResult::PermError(_) => "permerror",
        DkimResult::TempError(_) => "temperror",
        DkimResult::None => "none",
    }
}

fn dmarc_word(result: &DmarcResult) -> &'static str {
    match result {
        DmarcResult::Pass => "pass",
        DmarcResult::Fail(_) => "fail",
        DmarcResult::TempError(_) => "temperror",
        DmarcResult::PermError(_) => "permerror",
        DmarcResult::None => "none",
    }
}

fn spf_word(result: SpfResult) -> &'static str {
    match result {
        SpfResult::Pass => "pass",
        SpfResult::Fail => "fail",
        SpfResult::SoftFail => "softfail",
        SpfResult::Neutral => "neutral",
        SpfResult::TempError => "temperror",
        SpfResult::PermError => "permerror",
        SpfResult::None => "none",
    }
}

fn at(address: SocketAddr) -> ResolverConfig {
    let mut server = NameServerConfig::udp_and_tcp(address.ip());
    for connection in &mut server.connections {
        let connection: &mut ConnectionConfig = connection;
        connection.port = address.port();
    }
    ResolverConfig::from_name_servers(vec![server])
}

fn options(mut options: ResolverOpts) -> ResolverOpts {
    options.timeout = QUESTION;
    options.attempts = 1;
    options.cache_size = CACHED;
    options
}

/// A peer on this machine or in its own network: a relay of ours, whose address says nothing of the sender.
fn is_neighbour(peer: IpAddr) -> bool {
    match peer.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

/// Names that no public name server knows (RFC 6761, RFC 6762).
fn is_reserved(domain: &str) -> bool {
    let top = domain.rsplit('.').next().unwrap_or_default();
    matches!(
        top,
        "test" | "example" | "invalid" | "localhost" | "local" | "internal" | "lan"
    ) || !domain.contains('.')
}
