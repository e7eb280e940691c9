//! The events of an act on their way to those who react: one queue, in the order in which they were recorded. What a
//! reaction records waits until everybody has heard of what came before it, and knows what it follows from.

use super::{Event, Subject};
use crate::store::{Act, Actor, Result};
use std::collections::VecDeque;

/// An event that waits for its turn.
struct Waiting {
    id: i64,
    depth: i64,
    subject: Subject,
    event: Event,
    by: Actor,
    audit: Option<i64>,
}

/// The queue of an act, and the event whose reactions run.
#[derive(Default)]
pub struct Chain {
    waiting: VecDeque<Waiting>,
    cause: Option<Cause>,
}

/// The event that is reacted to.
#[derive(Clone, Copy)]
pub struct Cause {
    pub id: i64,
    /// How many events lead from what the actor did to this one.
    pub depth: i64,
}

impl Chain {
    /// What is recorded now follows from it; None: from what the actor does.
    pub fn cause(&self) -> Option<Cause> {
        self.cause
    }
}

/// Lets the desk react to an event: at once, or after what waits already.
pub(super) fn tell(act: &mut Act, id: i64, depth: i64, subject: Subject, event: Event) -> Result<()> {
    let (by, audit) = (act.by, act.first_event);
    act.chain.waiting.push_back(Waiting {
        id,
        depth,
        subject,
        event,
        by,
        audit,
    });
    if act.chain.cause.is_some() {
        return Ok(());
    }
    let told = tell_all(act);
    // After an error nothing of the act is kept.
    act.chain = Chain::default();
    (act.by, act.first_event) = (by, audit);
    told
}

fn tell_all(act: &mut Act) -> Result<()> {
    while let Some(next) = act.chain.waiting.pop_front() {
        act.chain.cause = Some(Cause {
            id: next.id,
            depth: next.depth,
        });
        (act.by, act.first_event) = (next.by, next.audit);
        for react in act.desk.reactions {
            react(act, next.subject, &next.event)?;
        }
    }
    Ok(())
}
