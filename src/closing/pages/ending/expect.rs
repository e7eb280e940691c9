//! What the send button says: what follows from sending with each status, with the day and what moved it.

use crate::closing::{self, Coming, OnSolve, StepKind};
use crate::store::Result;
use crate::tickets::{Status, Ticket};
use crate::web::Page;
use database::Tx;

/// What follows from a status set with a reply.
pub struct Expect {
    pub status: Status,
    /// On the button: "Send and wait: reminder Thu 26 Nov".
    pub button: String,
    /// Under the box: which days do not count on the way. Empty if none.
    pub detail: String,
}

/// For each status that a reply can set.
pub fn expects(tx: &mut Tx, ticket: &Ticket, page: &Page) -> Result<Vec<Expect>> {
    let send = page.words.say("workspace-send");
    let plain = |status, button: &str| Expect {
        status,
        button: button.to_owned(),
        detail: String::new(),
    };
    let mut expects = vec![plain(Status::Open, &send)];
    expects.push(match closing::if_pending(tx, ticket, page.now)? {
        Some(first) => follows(Status::Pending, "expect-pending-then", &first, page),
        None => plain(Status::Pending, &page.words.say("expect-pending")),
    });
    expects.push(match closing::if_on_hold(tx, ticket, page.now)? {
        Some(first) => follows(Status::OnHold, "expect-on-hold-then", &first, page),
        None => plain(Status::OnHold, &page.words.say("expect-on-hold")),
    });
    let ending = closing::proposed(tx, ticket)?;
    let mut solved = plain(
        Status::Solved,
        &page
            .words
            .say_one("expect-solved", "ending", page.words.say(ending.choice_key())),
    );
    if ending == OnSolve::Nothing {
        solved.button = page.words.say("expect-solved-nothing");
    }
    let coming = closing::if_solved(tx, ticket, ending, page.now)?;
    if let Some(survey) = coming.iter().find(|step| step.step == StepKind::Survey) {
        solved.detail = page
            .words
            .say_one("resolve-later-survey", "day", page.day(&survey.at));
    }
    expects.push(solved);
    Ok(expects)
}

fn follows(status: Status, key: &str, first: &Coming, page: &Page) -> Expect {
    let step = page.words.say(first.step.key());
    let said = [("step", step.into()), ("day", page.day(&first.at).into())];
    let moved_by = first.moved_by(page.words).join(", ");
    Expect {
        status,
        button: page.words.say_with(key, &said),
        detail: match moved_by.is_empty() {
            true => String::new(),
            false => page.words.say_one("workspace-step-not-counted", "days", moved_by),
        },
    }
}
