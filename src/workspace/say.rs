//! Sending a reply, a note or a forward. A message is stopped when something arrived that its writer has not seen, when
//! another window holds another version of it, when an address is wrong, or when it promises a file that is not there: the
//! page says so, what was typed is kept, and sending again is sending anyway.

use super::address::Asked;
use super::addressing::{self, Wrong};
use super::composer::Composer;
use super::drafting;
use super::forwarding;
use super::mentioned_files::promises_a_file;
use super::moments;
use super::not_taken;
use super::ticket;
use super::typing;
use crate::calendars;
use crate::closing;
use crate::files;
use crate::ids::{MessageId, TicketId};
use crate::languages::recognise;
use crate::pages::{Id, SignedIn, Typed, go_on};
use crate::people::Viewer;
use crate::settings;
use crate::store::{Act, Error, Result, once};
use crate::tickets::pages::arrived::seen_of;
use crate::tickets::pages::attach;
use crate::tickets::pages::kept_files;
use crate::tickets::pages::views;
use crate::tickets::{
    self, Author, Channel, InView, NewAttachment, Replied, Reply, Status, Ticket, When, Writing, WritingKind,
    Written,
};
use crate::web::{Answered, Query, Site, render};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

/// What is to be said, as it was typed.
#[derive(Clone)]
struct Wanted {
    kind: WritingKind,
    writing: Writing,
    status: Option<Status>,
    /// Kept on the server already: those the form still names.
    kept: Vec<usize>,
    in_view: InView,
    when: Option<jiff::Timestamp>,
    unless_answered: bool,
}

/// Takes a message.
pub async fn send(
    State(site): State<Site>,
    signed_in: SignedIn,
    Id(id): Id<TicketId>,
    Query(asked): Query<Asked>,
    typed: Typed,
) -> Answered {
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
    let path = format!("/tickets/{id}{}", views::query(&asked.view));
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

fn leads_on(path: &str, kind: WritingKind, sent: &Replied, id: TicketId) -> Response {
    let planned = format!("{path}#planned");
    match (sent, kind) {
        (Replied::Said(message), WritingKind::Note) => go_on(
            &format!("{path}#message-{message}"),
            "workspace-done-note",
            id.get(),
        ),
        (Replied::Said(message), _) => go_on(
            &format!("{path}#message-{message}"),
            "workspace-done-reply",
            id.get(),
        ),
        (Replied::Planned { later: true }, _) => go_on(&planned, "workspace-done-planned", id.get()),
        // The page itself says that it leaves, and offers to take it back.
        (Replied::Planned { later: false }, _) => Redirect::to(&planned).into_response(),
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
        Ok((addressing::read(tx, &asked, kind)?, calendars::zone(tx)?))
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
        in_view: InView {
            seen: seen_of(typed),
            from: drafting::writing_box(typed),
            again: typed.find("again").is_some(),
        },
        when,
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
    wanted: Wanted,
    attachments: &[NewAttachment],
) -> Result<Replied> {
    // Taken first, so that whoever writes at the same moment is seen by one of the two.
    let before = tickets::lock(act, id)?;
    tickets::hold_draft(act, viewer.id, id)?;
    let reply = reply(act, viewer, &before, wanted, attachments)?;
    let summary_first = reply.status == Some(Status::Solved) && closing::wants_summary(act, before.kind)?;
    let replied = tickets::reply(act, viewer, id, reply)?;
    // After the reply's own checks, so that their errors come first; this error undoes the reply too.
    if summary_first {
        return Err(Error::invalid("body", "resolve-summary-first"));
    }
    Ok(replied)
}

/// What is to be said, with its files and what is forwarded.
fn reply(
    act: &mut Act,
    viewer: &Viewer,
    ticket: &Ticket,
    wanted: Wanted,
    attachments: &[NewAttachment],
) -> Result<Reply> {
    let mut writing = wanted.writing;
    let draft = tickets::draft_in_box(act, viewer, ticket.id, wanted.kind, &wanted.in_view.from)?;
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
    let for_others = wanted.kind != WritingKind::Note;
    let waits = for_others && (wanted.when.is_some() || settings::sending(act)?.undo);
    Ok(Reply {
        kind: wanted.kind,
        writing,
        channel: Channel::Workspace,
        author: Author::oneself(viewer),
        status: wanted.status,
        ending,
        when: waits.then(|| When {
            due_at: wanted.when.unwrap_or(act.now + settings::SECOND_THOUGHTS),
            later: wanted.when.is_some(),
            unless_answered: wanted.unless_answered,
        }),
        typed: Some(wanted.in_view),
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
    let files = not_taken::keep(&site.desk, &signed_in.viewer, id, typed).await?;
    let kept = Composer::kept(id, typed, wrong, files);
    let desk = site.desk.clone();
    let page = desk
        .read(move |tx| ticket::load(tx, &site, &signed_in, id, &asked, Some(kept)))
        .await?;
    Ok((status, render(&page)?).into_response())
}
