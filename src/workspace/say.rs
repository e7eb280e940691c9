//! Sending a reply, a note or a forward. A message is stopped when something arrived that its writer has not seen, when
//! another window holds another version of it, when an address is wrong, or when it promises a file that is not there: the
//! page says so, what was typed is kept, and sending again is sending anyway.

use super::addressing::{self, Wrong};
use super::arrived::{Seen, something_arrived};
use super::attach;
use super::composer::Composer;
use super::drafting;
use super::forwarding;
use super::kept_files;
use super::mentioned_files::promises_a_file;
use super::moments;
use super::ticket::{self, Asked, ticket_id};
use super::typing;
use crate::closing;
use crate::files;
use crate::ids::{MessageId, TicketId};
use crate::languages::recognise;
use crate::pages::{SignedIn, Typed, go_on};
use crate::people::Viewer;
use crate::settings;
use crate::store::{Act, Error, Result, once};
use crate::tickets::{
    self, NewAttachment, OTHER_VERSION, Plan, Status, Ticket, When, Writing, WritingBox, WritingKind, Written,
};
use crate::web::{Answered, Query, Site, render};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// What is to be said, as it was typed.
#[derive(Clone)]
struct Wanted {
    kind: WritingKind,
    writing: Writing,
    status: Option<Status>,
    /// Kept on the server already: those the form still names.
    kept: Vec<usize>,
    /// How far its writer has seen, and which reply box it comes from.
    seen: Seen,
    from: WritingBox,
    when: Option<jiff::Timestamp>,
    unless_answered: bool,
    /// Its writer knows that they sent the same before.
    again: bool,
}

/// Why a message is stopped: something arrived that its writer has not seen.
pub const ARRIVED: &str = "workspace-arrived";

/// Why a message is stopped: its writer sent just this a short while ago.
pub const SENT_ALREADY: &str = "workspace-sent-already";
/// So long the same words are not sent twice without asking.
const LATELY: SignedDuration = SignedDuration::from_hours(12);

/// What became of a message.
#[derive(Serialize, Deserialize)]
enum Sent {
    Said(MessageId),
    Planned { later: bool },
}

/// Takes a message.
pub async fn send(
    State(site): State<Site>,
    signed_in: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
    let id = ticket_id(&id)?;
    let wanted = match wanted(&site, &signed_in.viewer, id, &typed).await? {
        Ok(wanted) => wanted,
        Err(wrong) => {
            return refuse(
                site,
                signed_in,
                id,
                asked,
                &typed,
                wrong,
                StatusCode::UNPROCESSABLE_ENTITY,
            )
            .await;
        }
    };
    let path = format!("/tickets/{id}{}", views_query(&asked));
    let kind = wanted.kind;
    let attachments = attach::keep(&site.desk, typed.files.clone()).await?;
    let viewer = signed_in.viewer.clone();
    let repeat = typed.once(viewer.id, &format!("messages of {id}"));
    let sent = site
        .desk
        .act(viewer.actor(), move |act| {
            let sent = once(act, repeat.as_ref(), |act| {
                send_in(act, &viewer, id, wanted, &attachments)
            });
            sent?.whenever()
        })
        .await;
    match sent {
        Ok(sent) => Ok(leads_on(&path, kind, &sent, id)),
        Err(error @ (Error::Conflict(_) | Error::Invalid(_))) => {
            let (wrong, status) = in_words(&error);
            refuse(site, signed_in, id, asked, &typed, wrong, status).await
        }
        Err(error) => Err(error),
    }
}

fn leads_on(path: &str, kind: WritingKind, sent: &Sent, id: TicketId) -> Response {
    let planned = format!("{path}#planned");
    match (sent, kind) {
        (Sent::Said(message), WritingKind::Note) => go_on(
            &format!("{path}#message-{message}"),
            "workspace-done-note",
            id.get(),
        ),
        (Sent::Said(message), _) => go_on(
            &format!("{path}#message-{message}"),
            "workspace-done-reply",
            id.get(),
        ),
        (Sent::Planned { later: true }, _) => go_on(&planned, "workspace-done-planned", id.get()),
        // The page itself says that it leaves, and offers to take it back.
        (Sent::Planned { later: false }, _) => Redirect::to(&planned).into_response(),
    }
}

fn in_words(error: &Error) -> (Wrong, StatusCode) {
    let (field, key) = match error {
        Error::Conflict(key) => ("body", *key),
        Error::Invalid(problems) => problems
            .first()
            .map_or(("body", "error-invalid-sentence"), |first| {
                (first.field, first.key)
            }),
        _ => ("body", "error-invalid-sentence"),
    };
    (Wrong::new(field, key, ""), error.status())
}

/// The list beside the ticket stays the same after sending.
pub fn views_query(asked: &Asked) -> String {
    match super::views::parse(&asked.view) {
        Some(view) => format!("?view={}", super::views::name(view)),
        None => String::new(),
    }
}

async fn wanted(
    site: &Site,
    viewer: &Viewer,
    id: TicketId,
    typed: &Typed,
) -> Result<std::result::Result<Wanted, Wrong>> {
    let kind = typing::kind(typed).ok_or(Error::invalid("kind", "error-invalid-sentence"))?;
    let (asked, by) = (typed.clone(), viewer.clone());
    let looking = site.desk.read(move |tx| {
        // Once more when it is sent: meanwhile the ticket may have become another's.
        let requester = tickets::find_for(tx, &by, id)?.requester_id;
        tickets::may_write(&by, requester, kind)?;
        Ok((addressing::read(tx, &asked, kind)?, settings::zone(tx)?))
    });
    let (addressed, zone) = looking.await?;
    let mut writing = typing::words(typed);
    let kept: Vec<usize> = typed.all("kept").filter_map(|place| place.parse().ok()).collect();
    let has_files = !typed.files.is_empty() || !kept.is_empty();
    if let Some(wrong) = lacks(&writing, has_files, kind, typed) {
        return Ok(Err(wrong));
    }
    writing.addressed = match addressed {
        Ok(addressed) => addressed,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let when = match moments::chosen(typed, site.desk.clock.now(), &zone, &viewer.zone) {
        Ok(when) => when,
        Err(wrong) => return Ok(Err(wrong)),
    };
    writing.fields = drafting::fields(typed);
    writing.only = typed
        .get("only")
        .parse()
        .ok()
        .filter(|_| kind == WritingKind::Forward);
    Ok(Ok(Wanted {
        kind,
        writing,
        // A note leaves the status as it is.
        status: typed.choice("status")?.filter(|_| kind == WritingKind::Reply),
        kept,
        seen: Seen::of(typed),
        from: drafting::writing_box(typed),
        when,
        again: typed.find("again").is_some(),
        unless_answered: when.is_some() && typed.find("unless-answered").is_some(),
    }))
}

/// Whether it says nothing, or promises a file that is not there.
fn lacks(writing: &Writing, has_files: bool, kind: WritingKind, typed: &Typed) -> Option<Wrong> {
    // A forward may say nothing of its own.
    if writing.is_empty() && !has_files && kind != WritingKind::Forward {
        return Some(Wrong::new("body", "error-empty", ""));
    }
    let alone = !has_files && kind == WritingKind::Reply && typed.get("without-file").is_empty();
    (alone && promises_a_file(&writing.text)).then(|| Wrong::new("body", "composer-file-missing", ""))
}

fn send_in(
    act: &mut Act,
    viewer: &Viewer,
    id: TicketId,
    mut wanted: Wanted,
    attachments: &[NewAttachment],
) -> Result<Sent> {
    // Taken first, so that whoever writes at the same moment is seen by one of the two.
    let before = tickets::lock(act, id)?;
    tickets::may_write(viewer, before.requester_id, wanted.kind)?;
    if before.status.is_final() && wanted.kind == WritingKind::Reply {
        return Err(Error::invalid("body", "workspace-reply-closed"));
    }
    if something_arrived(act, viewer, id, wanted.seen)? {
        return Err(Error::Conflict(ARRIVED));
    }
    if wanted.kind == WritingKind::Reply && !wanted.again && sent_already(act, viewer, id, &wanted)? {
        return Err(Error::Conflict(SENT_ALREADY));
    }
    tickets::hold_draft(act, viewer.id, id)?;
    if let Some(other) = tickets::other_version(act, viewer, id, wanted.kind, &wanted.from)? {
        if other.writing.text.trim() != wanted.writing.text.trim() {
            return Err(Error::Conflict(OTHER_VERSION));
        }
        wanted.from.revisions.push(other.revision);
    }
    if wanted.status == Some(Status::Solved) && closing::wants_summary(act, before.kind)? {
        return Err(Error::invalid("body", "resolve-summary-first"));
    }
    let plan = plan(act, viewer, &before, &wanted, attachments)?;
    tickets::forget_draft(act, viewer, id, wanted.kind, &wanted.from)?;
    let undo = wanted.kind != WritingKind::Note && settings::sending(act)?.undo;
    if wanted.when.is_some() && wanted.kind != WritingKind::Note || undo {
        let when = When {
            due_at: wanted.when.unwrap_or(act.now + settings::SECOND_THOUGHTS),
            later: wanted.when.is_some(),
            unless_answered: wanted.unless_answered,
        };
        tickets::plan(act, id, viewer.id, &plan, when)?;
        return Ok(Sent::Planned { later: when.later });
    }
    let message = tickets::carry_out(act, id, viewer.id, &plan)?;
    tickets::mark_seen(act, viewer, id, message)?;
    Ok(Sent::Said(message))
}

/// Whether the writer's last reply of these hours, or one that is about to leave, says just this: it was sent in another
/// window.
fn sent_already(act: &mut Act, viewer: &Viewer, id: TicketId, wanted: &Wanted) -> Result<bool> {
    let text = wanted.writing.text.trim();
    if text.is_empty() {
        return Ok(false);
    }
    for planned in tickets::planned(act, viewer, id)? {
        if planned.author_id == viewer.id && planned.plan()?.writing.text.trim() == text {
            return Ok(true);
        }
    }
    let since = act.now - LATELY;
    let last = tickets::last_reply_of(act, viewer.id, id, since)?;
    // What the policy adds when it is solved stands behind it.
    Ok(last.is_some_and(|last| last.trim_start().starts_with(text)))
}

fn plan(
    act: &mut Act,
    viewer: &Viewer,
    ticket: &Ticket,
    wanted: &Wanted,
    attachments: &[NewAttachment],
) -> Result<Plan> {
    let mut writing = wanted.writing.clone();
    let draft = tickets::draft_in_box(act, viewer, ticket.id, wanted.kind, &wanted.from)?;
    writing.files = kept_files::going_along(&draft.files, writing.html.as_deref(), &wanted.kept);
    for file in attachments {
        files::name(act, &file.file)?;
        let known = |known: &Written| known.hash == file.file.hash && known.name == file.name;
        if !writing.files.iter().any(known) {
            writing.files.push(Written::from(file));
        }
    }
    if wanted.kind == WritingKind::Forward {
        let words = recognise(&writing.text).unwrap_or(ticket.language).words();
        let only = writing.only.map(MessageId::from);
        let (folded, along) = forwarding::forwarded(act, viewer, ticket.id, only, words)?;
        writing.folded = folded;
        writing.files.extend(along);
    }
    let ending = match wanted.status {
        Some(Status::Solved) => closing::way_back(act, ticket)?.unwrap_or_default(),
        _ => String::new(),
    };
    Ok(Plan {
        kind: wanted.kind.as_str().to_owned(),
        writing,
        status: wanted.status.map(|status| status.to_string()),
        ending,
    })
}

/// The ticket page again, with what was typed and why it was not sent.
async fn refuse(
    site: Site,
    signed_in: SignedIn,
    id: TicketId,
    asked: Asked,
    typed: &Typed,
    wrong: Wrong,
    status: StatusCode,
) -> Answered {
    let files = kept_files::keep(&site.desk, &signed_in.viewer, id, typed).await?;
    let kept = Composer::kept(id, typed, wrong, files);
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| ticket::load(tx, &site, &signed_in, id, &asked, Some(kept)))
        .await?;
    Ok((status, render(&page)?).into_response())
}
