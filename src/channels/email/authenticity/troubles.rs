//! Which domains are not asked about for a while because nobody answers for them. One domain's fault stays that domain's:
//! all checks rest only when the name server itself is silent.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Letters in a row without an answer after which a domain, or the name server, is left alone.
const TROUBLES: u32 = 3;
/// For how long.
const REST: Duration = Duration::from_secs(60);
/// Domains in trouble that are remembered.
const MOST: usize = 1000;

/// What is known of answers that did not come.
#[derive(Default)]
pub(super) struct Troubles(Mutex<Known>);

#[derive(Default)]
struct Known {
    domains: HashMap<String, Trouble>,
    /// Troubles in a row, whichever the domains.
    row: u32,
    all_rest_until: Option<Instant>,
}

#[derive(Clone, Copy)]
struct Trouble {
    count: u32,
    at: Instant,
}

impl Troubles {
    /// Whether letters from this domain are not checked now.
    pub fn rests(&self, domain: &str, now: Instant) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all = known.all_rest_until.is_some_and(|until| now < until);
        all || known
            .domains
            .get(domain)
            .is_some_and(|trouble| trouble.rests(now))
    }

    /// Notes whether this domain was answered for. Says whether somebody should look if the name server is there at all.
    pub fn note(&self, domain: &str, answered: bool, now: Instant) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answered {
            known.row = 0;
            known.domains.remove(domain);
            return false;
        }
        if known.domains.len() >= MOST {
            known.domains.retain(|_, trouble| trouble.rests(now));
        }
        if known.domains.len() < MOST {
            let first = Trouble { count: 0, at: now };
            let trouble = known.domains.entry(domain.to_owned()).or_insert(first);
            // What lies back longer than a rest says nothing any more.
            trouble.count = if now.duration_since(trouble.at) < REST {
                trouble.count + 1
            } else {
                1
            };
            trouble.at = now;
        }
        known.row += 1;
        known.row >= TROUBLES
    }

    /// The name server was looked for: when it is silent, nothing is asked for a while.
    pub fn looked(&self, alive: bool, now: Instant) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.row = 0;
        known.all_rest_until = (!alive).then(|| now + REST);
    }
}

impl Trouble {
    fn rests(&self, now: Instant) -> bool {
        self.count >= TROUBLES && now.duration_since(self.at) < REST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_domains_fault_stays_that_domains() {
        let (troubles, now) = (Troubles::default(), Instant::now());
        let look = [(); 3].map(|()| troubles.note("broken.example", false, now));
        assert_eq!(look, [false, false, true]);
        troubles.looked(true, now);
        assert!(troubles.rests("broken.example", now));
        assert!(!troubles.rests("lumen.example", now));
        assert!(!troubles.rests("broken.example", now + REST));

        troubles.looked(false, now);
        assert!(troubles.rests("lumen.example", now));
        assert!(!troubles.rests("lumen.example", now + REST));
    }
}
