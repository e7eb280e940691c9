//! A try to sign in by password is judged, for pages and for the API alike. Whether it is heard is asked first, and again in
//! its turn: of many tries at the same time no more are heard than one after the other (threat A5).

use super::passwords::{KNOWN, STRANGERS};
use super::proven::{self, Proof};
use super::throttle::{count_failure, is_throttled};
use super::turns::Turns;
use crate::ids::PersonId;
use crate::people;
use crate::store::{Actor, Desk, Result};
use std::net::{IpAddr, Ipv6Addr};

/// A try.
pub struct Try {
    /// The address as it was given.
    pub account: String,
    pub password: String,
    /// The network address it comes from.
    pub from: IpAddr,
    /// Whose browser this is, if someone signed in from it before, and what its tries are counted under.
    pub device: Option<(PersonId, String)>,
    /// A program shows its password with each request: one that was right a moment ago, from the same network, is not
    /// worked on again.
    pub repeats: bool,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    Welcome(PersonId),
    Wrong,
    /// Refused unheard.
    TooMany,
}

/// Judges a try, and counts it if it fails.
pub async fn judge(desk: &Desk, asked: Try) -> Result<Judged> {
    let from = network(asked.from);
    let judged = judge_from(desk, asked, from).await?;
    match judged {
        Judged::Welcome(_) => {}
        // Whoever guards the machine (fail2ban) reads this line. What was typed may be a password, so it is not told.
        Judged::Wrong => tracing::info!(%from, "a sign-in was refused: wrong address or password"),
        Judged::TooMany => tracing::info!(%from, "a sign-in was refused unheard: too many failed tries"),
    }
    Ok(judged)
}

async fn judge_from(desk: &Desk, asked: Try, from: IpAddr) -> Result<Judged> {
    // However it is written, it is one account. An address that cannot be one is counted as it is, cut to a length that the table can bear.
    let account: String = letters::canonical(&asked.account).chars().take(200).collect();
    let looked_up = account.clone();
    let found = desk.read(move |tx| people::password_of(tx, &looked_up)).await?;
    let (person, hash) = found.map_or((None, None), |(person, hash)| (Some(person), hash));
    let device = asked.device.filter(|(owner, _)| Some(*owner) == person);
    let network = format!("from:{from}");
    let names = match &device {
        Some((_, device)) => vec![device.clone()],
        None => vec![network.clone(), format!("account:{account}")],
    };
    if closed(desk, &names[..1]).await? {
        return Ok(Judged::TooMany);
    }
    let proof = person
        .zip(hash.as_deref())
        .filter(|_| asked.repeats)
        .map(|(person, hash)| (person, Proof::of(&network, hash, &asked.password)));
    if let Some((person, proof)) = &proof
        && proven::holds(proof)
    {
        return Ok(Judged::Welcome(*person));
    }
    if closed(desk, &names).await? {
        // Counted against its network: else it could try without end while the account is closed.
        count(desk, vec![network]).await?;
        return Ok(Judged::TooMany);
    }
    let Some(_turns) = Turns::take(&names).await else {
        return Ok(Judged::TooMany);
    };
    if closed(desk, &names).await? {
        return Ok(Judged::TooMany);
    }
    let queue = if device.is_some() { &KNOWN } else { &STRANGERS };
    match (queue.check(asked.password, hash).await, person) {
        (Some(true), Some(person)) => {
            proof.into_iter().for_each(|(_, proof)| proven::keep(proof));
            Ok(Judged::Welcome(person))
        }
        (Some(_), _) => count(desk, names).await.map(|()| Judged::Wrong),
        (None, _) => Ok(Judged::TooMany),
    }
}

async fn closed(desk: &Desk, names: &[String]) -> Result<bool> {
    let (names, now) = (names.to_vec(), desk.clock.now());
    desk.read(move |tx| is_throttled(tx, &names, now)).await
}

async fn count(desk: &Desk, names: Vec<String>) -> Result<()> {
    desk.act(Actor::Desk, move |act| count_failure(act, &names)).await
}

/// Whom tries from this address are counted under: a home has a whole /64 of IPv6.
pub(super) fn network(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}
