//! Which tickets a policy gets, in words: how many, and which of them another policy takes first.

use crate::closing::Conditions;
use crate::closing::policy::Policy;
use crate::closing::policy::counting::{self, MANY};
use crate::languages::Words;
use crate::store::Result;
use database::Tx;

/// A number of tickets in words.
pub fn tickets(count: i64, words: &Words) -> String {
    if count > MANY {
        words.say_one("policies-tickets-many", "number", MANY)
    } else {
        words.say_one("policies-tickets", "number", count)
    }
}

/// "12 open tickets go to “Quiet” instead, which is higher in the list."
pub fn overlaps(tx: &mut Tx, all: &[Policy], place: usize, words: &Words) -> Result<Vec<String>> {
    let overlaps = counting::overlaps(tx, all, place)?.into_iter();
    let said = overlaps.map(|(name, number)| {
        let said = [("name", name.into()), ("number", number.into())];
        words.say_with("policies-overlap", &said)
    });
    Ok(said.collect())
}

/// Which tickets a policy does not get because one further up takes them first, and which it takes first itself; said also
/// where no ticket of today is among them.
pub fn takes_first(tx: &mut Tx, all: &[Policy], place: usize, words: &Words) -> Result<Vec<String>> {
    let mut said = vec![];
    let Some(policy) = all.get(place) else {
        return Ok(said);
    };
    let conditions = &policy.latest.rules.conditions;
    let meets = |other: &&Policy| other.enabled && other.latest.rules.conditions.meet(conditions);
    let told = |key: &str, name: &str, number: i64| {
        words.say_with(key, &[("name", name.into()), ("number", number.into())])
    };
    let counted = counting::overlaps(tx, all, place)?;
    for other in all[..place].iter().filter(meets) {
        let name = &other.latest.name;
        let number = counted
            .iter()
            .find(|(known, _)| known == name)
            .map_or(0, |(_, number)| *number);
        said.push(told("policies-goes-first", name, number));
    }
    for (below, other) in all
        .iter()
        .enumerate()
        .skip(place + 1)
        .filter(|(_, other)| meets(other))
    {
        let counted = counting::overlaps(tx, all, below)?;
        let own = &policy.latest.name;
        let number = counted
            .iter()
            .find(|(known, _)| known == own)
            .map_or(0, |(_, number)| *number);
        said.push(told("policies-takes-first", &other.latest.name, number));
    }
    Ok(said)
}

/// The enabled policy before these conditions that leaves them nothing.
pub fn hidden_by(before: &[Policy], conditions: &Conditions) -> Option<String> {
    let covers = |policy: &&Policy| policy.enabled && policy.latest.rules.conditions.cover(conditions);
    before
        .iter()
        .find(covers)
        .map(|policy| policy.latest.name.clone())
}
