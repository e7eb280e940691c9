//! Checks a letter that comes straight from its sender's server, and the signatures of one that a server of ours brings, by
//! mail-auth. Name servers are asked within a bound; when they do not answer for a domain, its letters are "not checked", and
//! after a few such letters they are not asked about it for a while.

use super::troubles::Troubles;
use super::verdict::{Found, verdict};
use super::{Authenticity, Origin, Verdict, domain_of, signatures};
use crate::clock;
use crate::config::Dns;
use futures_util::FutureExt;
use futures_util::future::join_all;
use mail_auth::dmarc::Policy;
use mail_auth::dmarc::verify::DmarcParameters;
use mail_auth::hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig, ResolverOpts};
use mail_auth::hickory_resolver::proto::rr::{Name, RData};
use mail_auth::hickory_resolver::system_conf::read_system_conf;
use mail_auth::spf::verify::SpfParameters;
use mail_auth::{
    AuthenticatedMessage, DkimOutput, DkimResult, DmarcOutput, DmarcResult, DnsError, MessageAuthenticator,
    SpfOutput, SpfResult,
};
use std::net::{IpAddr, SocketAddr};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The longest that a letter waits for name servers before its 250.
const BOUND: Duration = Duration::from_secs(3);
/// Of that for signatures and the sender's server, which are looked at together.
const METHODS: Duration = Duration::from_millis(1600);
/// And for the domain's policy.
const POLICY: Duration = Duration::from_millis(1200);
/// One question to one name server.
const QUESTION: Duration = Duration::from_secs(1);
/// A name server that lives answers a simple question within this.
const ALIVE: Duration = Duration::from_millis(900);
/// Answers kept by the resolver.
const CACHED: u64 = 2048;
/// Bytes up to which a letter is hashed where it arrives; the hash of a large one takes a while: a thread of its own.
const QUICK: usize = 16 * 1024;

/// Checks letters. Cheap to clone.
#[derive(Clone)]
pub struct Checker(Option<Arc<Inner>>);

struct Inner {
    authenticator: MessageAuthenticator,
    /// The name servers of the machine: reserved names are not asked for there.
    public: bool,
    troubles: Troubles,
    host: String,
}

/// How a letter comes: who brings it, when that is its sender's server, and its envelope sender.
#[derive(Clone)]
struct Way {
    /// The address and the name of the server that brings it; None when that is one of ours.
    hop: Option<(IpAddr, String)>,
    mail_from: String,
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
                troubles: Troubles::default(),
                host: host.to_owned(),
            })
        }))
    }

    /// The TXT records of a name. None where no name server is asked, or none answers in time.
    pub async fn texts(&self, name: &str) -> Option<Vec<String>> {
        let inner = self.0.as_ref()?;
        if inner.public && is_reserved(name) {
            return None;
        }
        let asked = Name::from_str_relaxed(format!("{name}.")).ok()?;
        let answer = inner.authenticator.resolver().txt_lookup(asked);
        match clock::within(BOUND, answer).await? {
            Ok(found) => {
                let texts = found.answers().iter().filter_map(|record| match &record.data {
                    RData::TXT(text) => Some(text.txt_data.concat()),
                    _ => None,
                });
                Some(
                    texts
                        .map(|text| String::from_utf8_lossy(&text).into_owned())
                        .collect(),
                )
            }
            Err(error) => match mail_auth::Error::from(error) {
                mail_auth::Error::Dns(DnsError::RecordNotFound(_)) => Some(vec![]),
                _ => None,
            },
        }
    }

    /// Checks the letter that `peer` brings, and says how it came. Never fails and never takes longer than three seconds.
    pub async fn check(&self, peer: IpAddr, helo: &str, mail_from: &str, raw: &Arc<Vec<u8>>) -> Origin {
        let own_server = is_neighbour(peer);
        let way = Way {
            hop: (!own_server).then(|| (peer, helo.to_owned())),
            mail_from: mail_from.to_owned(),
        };
        Origin {
            checked: self.look(way, raw).await,
            own_server,
        }
    }

    /// Checks the signatures of a letter that a mail server of ours hands over: they hold wherever it passed.
    pub async fn check_signatures(&self, raw: &Arc<Vec<u8>>) -> Origin {
        let way = Way {
            hop: None,
            mail_from: String::new(),
        };
        Origin {
            checked: self.look(way, raw).await,
            own_server: true,
        }
    }

    async fn look(&self, way: Way, raw: &Arc<Vec<u8>>) -> Authenticity {
        let Some(inner) = self.0.clone() else {
            return Authenticity::default();
        };
        // A hostile letter may break its reader.
        let looked = if raw.len() <= QUICK {
            let look = AssertUnwindSafe(inner.look(way, raw)).catch_unwind();
            clock::within(BOUND, look).await.and_then(|looked| looked.ok())
        } else {
            let raw = raw.clone();
            let work = tokio::task::spawn_blocking(move || {
                tokio::runtime::Handle::current().block_on(inner.look(way, &raw))
            });
            clock::within(BOUND, work).await.and_then(|looked| looked.ok())
        };
        looked.unwrap_or_default()
    }
}

impl Inner {
    async fn look(&self, way: Way, raw: &[u8]) -> Authenticity {
        let (mut found, strict) = tokio::join!(self.look_at_sender(way, raw), self.strict_among(raw));
        found.strict = strict;
        found
    }

    /// Of the domains that the letter names beside its sender those that want what they do not vouch for to be refused.
    async fn strict_among(&self, raw: &[u8]) -> Vec<String> {
        let named = letters::named_domains(raw).into_iter();
        let named = named.filter(|domain| !(self.public && is_reserved(domain)));
        let asked = named.map(|domain| async move { self.is_strict(&domain).await.then_some(domain) });
        join_all(asked).await.into_iter().flatten().collect()
    }

    async fn is_strict(&self, domain: &str) -> bool {
        if self.troubles.rests(domain, Instant::now()) {
            return false;
        }
        let line = format!("From: <x@{domain}>\r\n\r\n");
        let Some(message) = AuthenticatedMessage::parse(line.as_bytes()) else {
            return false;
        };
        let nobody = SpfOutput::new(domain.to_owned());
        let asked = DmarcParameters::new(&message, &[], domain, &nobody);
        let dmarc = clock::within(METHODS, self.authenticator.verify_dmarc(asked)).await;
        dmarc.is_some_and(|dmarc| refuses(&dmarc))
    }

    async fn look_at_sender(&self, way: Way, raw: &[u8]) -> Authenticity {
        let claimed = letters::sender_domain(raw);
        if claimed.is_empty()
            || (self.public && is_reserved(&claimed))
            || self.troubles.rests(&claimed, Instant::now())
        {
            return Authenticity::default();
        }
        let raw = signatures::bounded(raw, &claimed);
        let Some(mut message) = AuthenticatedMessage::parse(&raw) else {
            return Authenticity::default();
        };
        // The sender is the one that the desk reads, also where the other reader stumbles over the name around it.
        message.from = vec![format!("x@{claimed}")];
        let can_vouch = signatures::keep(&mut message.dkim_headers, &claimed);
        let checking = clock::within(METHODS, self.authenticator.verify_dkim(&message));
        let (dkim, spf) = tokio::join!(checking, self.spf(&way));
        // A signature that can vouch and was not answered for leaves everything open.
        let open = can_vouch && dkim.is_none();
        let dkim = dkim.unwrap_or_default();
        let found = self.weigh(&message, &way, &claimed, &dkim, &spf).await;
        let answered = match &found {
            Some(found) => !open || found.verdict == Verdict::Verified,
            None => false,
        };
        if self.troubles.note(&claimed, answered, Instant::now()) {
            self.look_for_name_server().await;
        }
        found.filter(|_| answered).unwrap_or_default()
    }

    /// SPF of the server that brings it.
    async fn spf(&self, way: &Way) -> SpfOutput {
        let Some((peer, helo)) = &way.hop else {
            return SpfOutput::new(domain_of(&way.mail_from));
        };
        let asked = SpfParameters::verify_mail_from(*peer, helo, &self.host, &way.mail_from);
        let looked = clock::within(METHODS, self.authenticator.verify_spf(asked)).await;
        looked.unwrap_or_else(|| SpfOutput::new(domain_of(&way.mail_from)).with_result(SpfResult::TempError))
    }

    /// What the methods come to; None when the name servers of the claimed domain did not answer.
    async fn weigh(
        &self,
        message: &AuthenticatedMessage<'_>,
        way: &Way,
        claimed: &str,
        dkim: &[DkimOutput<'_>],
        spf: &SpfOutput,
    ) -> Option<Authenticity> {
        let sender = domain_of(&way.mail_from);
        let sender = match &way.hop {
            Some((_, helo)) if sender.is_empty() => helo.clone(),
            _ => sender,
        };
        // Only the claimed domain's own house can vouch, and only its name servers can leave it open.
        let strange = SpfOutput::new(sender.clone());
        let weighed = if signatures::related(&sender, claimed) {
            spf
        } else {
            &strange
        };
        let asked = DmarcParameters::new(message, dkim, &sender, weighed);
        let dmarc = clock::within(POLICY, self.authenticator.verify_dmarc(asked)).await;
        let word = dmarc
            .as_ref()
            .map_or("temperror", |dmarc| dmarc_word(&dmarc.result()));
        let signed_by: Vec<&str> = passed(dkim).collect();
        let direct = way.hop.is_some();
        let verdict = verdict(&Found {
            claimed,
            dmarc: word,
            strict: dmarc.as_ref().is_some_and(refuses),
            signed_by: &signed_by,
            direct,
        });
        let silent = word == "temperror" && verdict == Verdict::Unverified;
        (!silent).then(|| Authenticity {
            verdict,
            claimed: claimed.to_owned(),
            checked_by: "desk".to_owned(),
            spf: if direct { spf_word(spf.result()) } else { "" }.to_owned(),
            dmarc: word.to_owned(),
            dkim: signatures_found(dkim),
            ..Authenticity::default()
        })
    }

    /// Several letters went without an answer: is it their domains, or is nobody there?
    async fn look_for_name_server(&self) {
        let answer = clock::within(ALIVE, self.authenticator.txt_raw_lookup(".")).await;
        self.troubles.looked(answer.is_some(), Instant::now());
        if answer.is_none() {
            tracing::warn!("name servers do not answer: letters are not checked for a while");
        }
    }
}

/// Whether the domain asks everybody to refuse, or to set aside, what it does not vouch for.
fn refuses(dmarc: &DmarcOutput) -> bool {
    matches!(dmarc.policy(), Policy::Quarantine | Policy::Reject)
}

fn passed<'a>(dkim: &'a [DkimOutput<'a>]) -> impl Iterator<Item = &'a str> {
    let passed = dkim.iter().filter(|one| *one.result() == DkimResult::Pass);
    passed.filter_map(|one| one.signature().map(|signature| signature.d.as_str()))
}

fn signatures_found(dkim: &[DkimOutput]) -> Vec<(String, String)> {
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
