//! Whom a relationship survey is for, and which of them a wave asks.

use super::stored::RelationshipId;
use crate::ids::{BrandId, PersonId};
use crate::languages::Language;
use crate::satisfaction::{Withheld, manners};
use crate::store::Result;
use database::{Tx, Value, pad, params, places, record};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Customers of whom each part that is given holds; none given: every customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Segment {
    /// They are written to in one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// One of their tickets has one of these tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// They have one of these tags themselves.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub customer_tags: Vec<String>,
    /// One of their tickets is with this brand, in whose name they are asked; None: in the desk's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<BrandId>,
    /// They opened at least so many tickets …
    pub tickets: i64,
    /// … in so many days of 24 hours.
    pub days: i64,
}

/// The longest time in which tickets are counted, in days.
pub const MOST_DAYS: i64 = 3_650;

/// Persons looked at by one statement.
const WINDOW: i64 = 200;

record! {
    /// A customer of the segment.
    pub(super) struct Candidate {
        pub id: PersonId,
        reached: bool,
        opted_out: bool,
        recent: bool,
        /// One of their tickets is not done.
        waits: bool,
    }
}

impl Candidate {
    /// Why a wave does not ask this customer.
    pub(super) fn withheld(&self) -> Option<Withheld> {
        if !self.reached {
            Some(Withheld::NoAddress)
        } else if self.opted_out {
            Some(Withheld::OptedOut)
        } else if self.waits {
            Some(Withheld::OpenTicket)
        } else {
            self.recent.then_some(Withheld::Recent)
        }
    }
}

/// Some customers in the order of their ids.
pub(super) struct Window {
    /// Those of the segment.
    pub candidates: Vec<Candidate>,
    /// The last one looked at; None: there are no more.
    pub last: Option<PersonId>,
}

/// The customers of the segment among the next ones after `after`.
pub(super) fn next(tx: &mut Tx, segment: &Segment, after: PersonId, now: Timestamp) -> Result<Window> {
    let sql = "SELECT MAX(id) FROM (SELECT id FROM person WHERE role = 'customer' AND id > $1 ORDER BY id LIMIT $2) AS ahead";
    let (last,): (Option<PersonId>,) = tx.one(sql, params![after, WINDOW])?;
    let Some(end) = last else {
        return Ok(Window {
            candidates: vec![],
            last: None,
        });
    };
    let since = manners(tx)?.since(now);
    let (sql, values) = among(segment, [since.into(), after.into(), end.into()], now);
    Ok(Window {
        candidates: tx.all(&sql, values)?,
        last,
    })
}

/// Customers, and whether a letter reaches them, whether they want none, were asked lately, or have an open ticket.
const PERSONS: &str =
    "SELECT p.id, EXISTS (SELECT 1 FROM address a WHERE a.person_id = p.id AND a.kind = 'email' AND a.main
             AND NOT a.undeliverable), (p.complained_at IS NOT NULL OR EXISTS (SELECT 1 FROM survey_opt_out o WHERE o.person_id = p.id)),
             EXISTS (SELECT 1 FROM response r WHERE r.person_id = p.id AND r.created_at > $1 AND r.state <> 'withdrawn' AND (r.state <> 'offered' OR r.delivered IS NULL OR r.delivered = TRUE)),
             EXISTS (SELECT 1 FROM ticket t WHERE t.requester_id = p.id AND t.status IN ('new', 'open', 'pending', 'on_hold') AND t.deleted_at IS NULL)
         FROM person p WHERE p.role = 'customer' AND p.id > $2 AND p.id <= $3 AND NOT p.suspended";

/// `bounds`: whoever was asked after the first was asked lately; after the second and up to the third person.
fn among(segment: &Segment, bounds: [Value; 3], now: Timestamp) -> (String, Vec<Value>) {
    let mut values: Vec<Value> = bounds.into();
    let mut sql = PERSONS.to_owned();
    if !segment.languages.is_empty() {
        let (list, _) = places(values.len() + 1, segment.languages.len());
        values.extend(pad(&segment.languages));
        sql += &format!(" AND p.language IN ({list})");
    }
    if segment.tickets > 0 {
        let days = SignedDuration::from_hours(24 * segment.days);
        let since = now.checked_sub(days).unwrap_or(Timestamp::MIN);
        values.extend([Value::from(since), segment.tickets.into()]);
        sql += &format!(
            " AND (SELECT COUNT(*) FROM ticket t WHERE t.requester_id = p.id AND t.created_at > ${}
                 AND t.deleted_at IS NULL) >= ${}",
            values.len() - 1,
            values.len()
        );
    }
    if !segment.tags.is_empty() {
        let (list, _) = places(values.len() + 1, segment.tags.len());
        let tags: Vec<&str> = segment.tags.iter().map(String::as_str).collect();
        values.extend(pad(tags));
        sql += &format!(
            " AND EXISTS (SELECT 1 FROM ticket t JOIN ticket_tag g ON g.ticket_id = t.id
                 WHERE t.requester_id = p.id AND t.deleted_at IS NULL AND g.tag IN ({list}))"
        );
    }
    if !segment.customer_tags.is_empty() {
        let (list, _) = places(values.len() + 1, segment.customer_tags.len());
        let tags: Vec<&str> = segment.customer_tags.iter().map(String::as_str).collect();
        values.extend(pad(tags));
        sql += &format!(
            " AND EXISTS (SELECT 1 FROM person_tag c WHERE c.person_id = p.id AND c.tag IN ({list}))"
        );
    }
    if let Some(brand) = segment.brand {
        values.push(brand.into());
        sql += &format!(
            " AND EXISTS (SELECT 1 FROM ticket t WHERE t.requester_id = p.id AND t.deleted_at IS NULL
                 AND t.brand_id = ${})",
            values.len()
        );
    }
    (sql + " ORDER BY p.id", values)
}

/// Whether a wave asks this person: always the same answer, and over many persons the share (of a hundred) asks for it.
/// Another wave chooses anew. Pure.
pub fn is_chosen(relationship: RelationshipId, wave: i64, person: PersonId, share: i64) -> bool {
    let digest = Sha256::digest(format!(
        "relationship {relationship}, wave {wave}, person {person}"
    ));
    let first = digest
        .iter()
        .take(8)
        .fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    first % 100 < u64::try_from(share).unwrap_or(0)
}

/// How many a wave would find, and what would become of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expected {
    pub in_segment: i64,
    /// Of these, chosen by the share.
    pub chosen: i64,
    /// Of these, not asked, by reason.
    pub withheld: Vec<(Withheld, i64)>,
}

impl Expected {
    /// How many would get a letter.
    pub fn asked(&self) -> i64 {
        self.chosen - self.withheld.iter().map(|(_, count)| count).sum::<i64>()
    }
}

/// Counts them, as a wave that ran `now` would find them.
pub fn expected(
    tx: &mut Tx,
    relationship: RelationshipId,
    wave: i64,
    segment: &Segment,
    share: i64,
    now: Timestamp,
) -> Result<Expected> {
    let (mut expected, mut after) = (Expected::default(), PersonId::from(0));
    loop {
        let window = next(tx, segment, after, now)?;
        for candidate in window.candidates {
            expected.in_segment += 1;
            if !is_chosen(relationship, wave, candidate.id, share) {
                continue;
            }
            expected.chosen += 1;
            if let Some(reason) = candidate.withheld() {
                match expected.withheld.iter_mut().find(|(known, _)| *known == reason) {
                    Some((_, count)) => *count += 1,
                    None => expected.withheld.push((reason, 1)),
                }
            }
        }
        match window.last {
            Some(last) => after = last,
            None => return Ok(expected),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_chosen;
    use crate::ids::PersonId;
    use crate::satisfaction::waves::RelationshipId;

    #[test]
    fn the_share_is_kept_and_the_choice_can_be_repeated() {
        let chosen = |wave: i64, share: i64| -> Vec<bool> {
            let persons = (1..=5_000).map(PersonId::from);
            let of = |person| is_chosen(RelationshipId::from(7), wave, person, share);
            persons.map(of).collect()
        };
        let (one, two) = (chosen(1, 25), chosen(2, 25));
        assert_eq!(one, chosen(1, 25), "always the same");
        let count = |list: &[bool]| list.iter().filter(|chosen| **chosen).count();
        assert!((1_150..1_350).contains(&count(&one)), "{}", count(&one));
        let both = one.iter().zip(&two).filter(|(one, two)| **one && **two).count();
        assert!((240..390).contains(&both), "another wave chooses anew: {both}");
        // Whoever is in a small share is in every larger one.
        let wide = chosen(1, 60);
        assert!(one.iter().zip(&wide).all(|(narrow, wide)| !narrow || *wide));
        assert_eq!((count(&chosen(1, 0)), count(&chosen(1, 100))), (0, 5_000));
    }
}
