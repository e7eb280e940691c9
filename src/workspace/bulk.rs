//! One change for several tickets. What cannot be changed for one of them does not stop the others.

use crate::closing;
use crate::ids::TicketId;
use crate::pages::{Agent, Typed, go_on, go_on_deleted, own_path};
use crate::store::{Act, Error, Result};
use crate::tickets::facts::in_bulk;
use crate::tickets::pages::facts;
use crate::tickets::{self, Change, Status};
use crate::web::{Answered, Site};
use axum::extract::State;
use std::collections::BTreeSet;

/// A list has no more rows than this.
pub const MOST: usize = 200;

/// Makes the change.
pub async fn change(State(site): State<Site>, Agent(signed_in): Agent, typed: Typed) -> Answered {
    let ids: BTreeSet<TicketId> = typed
        .all("ticket")
        .take(MOST)
        .filter_map(|id| id.parse().ok())
        .collect();
    let next = own_path(typed.get("next"), "/tickets");
    if !typed.get("delete").is_empty() {
        let deleted = site
            .desk
            .act(signed_in.viewer.actor(), move |act| delete_all(act, ids))
            .await?;
        return Ok(go_on_deleted(&next, &deleted));
    }
    let wanted = wanted(&typed)?;
    let tag = typed.get("tag").trim().to_owned();
    let (changed, unsolved, unasked) = site
        .desk
        .act(signed_in.viewer.actor(), move |act| {
            let (mut changed, mut unsolved, mut unasked) = (0, 0, 0);
            for id in ids {
                match change_one(act, id, wanted.clone(), &tag)? {
                    Came::Changed { waits_unasked } => {
                        changed += 1;
                        unasked += i64::from(waits_unasked);
                    }
                    Came::WantsSummary => unsolved += 1,
                    Came::Nothing => {}
                }
            }
            Ok((changed, unsolved, unasked))
        })
        .await?;
    Ok(match unsolved {
        // Those who set them so are asked what is to be waited for.
        0 if unasked > 0 => go_on(&next, "workspace-done-bulk-unasked", unasked),
        0 => go_on(&next, "workspace-done-bulk", changed),
        unsolved => go_on(&next, "workspace-done-bulk-unsolved", unsolved),
    })
}

/// Into the trash with them; says which were still there.
fn delete_all(act: &mut Act, ids: BTreeSet<TicketId>) -> Result<Vec<TicketId>> {
    let mut deleted = vec![];
    for id in ids {
        match tickets::delete(act, id) {
            Ok(()) => deleted.push(id),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(deleted)
}

/// What came of one of them.
enum Came {
    Changed {
        /// It waits for its customer now though nothing was asked.
        waits_unasked: bool,
    },
    /// It stays as it was: of its type the desk wants to know what solved it, and that is asked ticket by ticket.
    WantsSummary,
    Nothing,
}

/// A select left at "-" leaves the field as it is; an empty one empties it.
fn wanted(typed: &Typed) -> Result<Change> {
    let set = |name: &str| typed.find(name).is_some_and(|value| value != "-");
    let mut change = Change {
        facts: facts::typed(typed, in_bulk(), set)?,
        ..Change::default()
    };
    if set("status") {
        change.status = typed.choice("status")?;
    }
    Ok(change)
}

fn change_one(act: &mut Act, id: TicketId, mut change: Change, tag: &str) -> Result<Came> {
    let Some(before) = tickets::hold(act, id)? else {
        return Ok(Came::Nothing);
    };
    if before.status.is_final() && change.status.is_some_and(|status| status != before.status) {
        return Ok(Came::Nothing);
    }
    let solves = change.status == Some(Status::Solved) && before.status != Status::Solved;
    if solves && closing::wants_summary(act, before.kind)? {
        return Ok(Came::WantsSummary);
    }
    if !tag.is_empty() {
        let mut tags = tickets::tags(act, id)?;
        tags.push(tag.to_owned());
        change.tags = Some(tags);
    }
    let waits = change.status == Some(Status::Pending);
    match tickets::change(act, id, change) {
        Ok(()) => {
            let after = tickets::find(act, id)?.filter(|_| waits);
            let waits_unasked = match after {
                Some(after) => closing::waits_unasked(act, &after)?,
                None => false,
            };
            Ok(Came::Changed { waits_unasked })
        }
        Err(Error::NotFound) => Ok(Came::Nothing),
        Err(error) => Err(error),
    }
}
