//! Puts a letter that has been read into its ticket, in one act.

use super::authenticity::Authenticity;
use super::author::Author;
use super::claims::{Claim, claims};
use super::colleague::Voice;
use super::kept;
use super::own_subject::own_subject;
use super::place::{Coming, Doubt, Place, place};
use super::reading::Read;
use super::terms::Terms;
use super::writer::{Writer, writer};
use super::{
    Outcome, Receipt, Source, Verdict, acknowledge, colleague, kind, passed_on, repeated, report, unfit,
    unproven,
};
use crate::correspondence;
use crate::ids::{MailId, MessageId, TicketId};
use crate::people::{self, Person};
use crate::settings::Mailbox;
use crate::store::{Act, Actor, Result};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Ticket};
use jiff::SignedDuration;
use letters::Robot;

/// More letters than this on one ticket within [`FLOOD_TIME`] are shown but move nothing (SECURITY M5).
const FLOOD: i64 = 5;
const FLOOD_TIME: SignedDuration = SignedDuration::from_mins(10);

const REPEATED: &str = "its sender wrote the same minutes ago";

/// A letter on its way into a ticket.
pub(super) struct Taking<'a> {
    pub mail: MailId,
    pub source: Source,
    pub mailbox: Option<&'a Mailbox>,
    pub recipients: &'a [String],
    pub null_sender: bool,
    /// Whether it is from whom it says.
    pub verdict: Verdict,
    /// What that rests on.
    pub found: &'a Authenticity,
    pub author: &'a Author,
    pub read: &'a Read,
    pub terms: &'a Terms,
}

/// Works on a letter that is kept as `waiting`.
pub(super) fn take(act: &mut Act, taking: &Taking) -> Result<Receipt> {
    let read = taking.read;
    let claims = claims_of(act, taking)?;
    if came_back(act, taking) {
        let reason = "a letter of this desk came back to it";
        return end(act, taking, Outcome::Ignored, reason, "", None);
    }
    if let Some(receipt) = reported(act, taking, &claims)? {
        return Ok(receipt);
    }
    if kind::needs_a_ticket(&read.letter) && claims.is_empty() && !is_known(act, taking.author)? {
        return end(act, taking, Outcome::Ignored, &ignored(read), "", None);
    }
    let writer = writer(act, read, taking.author, taking.verdict, taking.terms)?;
    if writer.person.suspended {
        let reason = "its sender is suspended";
        return end(act, taking, Outcome::Quarantined, reason, "", None);
    }
    let coming = Coming {
        writer: &writer,
        verdict: taking.verdict,
        only_named: taking.author.is_only_named(),
        needs_proof: taking.author.needs_proof(taking.found),
        found: taking.found,
        letter: &read.letter,
    };
    match place(act, &coming, &claims)? {
        Place::Joins {
            ticket,
            because,
            aside,
        } => {
            let voice = if aside && !writer.person.role.works_here() {
                Voice::Aside
            } else {
                colleague::voice(taking.verdict, &writer, &ticket, &claims)
            };
            let receipt = join(act, taking, &writer, &ticket, voice, because)?;
            if voice == Voice::Unproven && colleague::answers_us(&writer, &ticket, &claims) {
                unproven::keep(act, taking, &writer, ticket.id)?;
            }
            Ok(receipt)
        }
        Place::New(_) if kind::needs_a_ticket(&read.letter) => {
            end(act, taking, Outcome::Ignored, &ignored(read), "", None)
        }
        Place::New(doubt) => begin(act, taking, &writer, doubt),
    }
}

/// Begins a ticket, or goes on in one whose last words these are once more.
fn begin(act: &mut Act, taking: &Taking, writer: &Writer, doubt: Option<Doubt>) -> Result<Receipt> {
    // Who forwards a disowned letter is not who they say, and lends nobody a voice.
    let disowned = taking.verdict == Verdict::Failed;
    if !disowned && let Some(customer) = passed_on::customer(act, taking, writer)? {
        return passed_on::open(act, taking, writer, &customer);
    }
    // A letter that claims a ticket and is not believed stands alone, so that it can be looked at.
    let unproven = taking.author.needs_proof(taking.found);
    let alone = doubt.is_some() || disowned || unproven || writer.ourselves;
    let again = if taking.source == Source::Import || alone || writer.fresh {
        None
    } else {
        // Two letters of one sender that come at the same time look one after the other.
        people::hold(act, writer.person.id)?;
        repeated::said_before(act, writer, taking.read)?
    };
    match again {
        Some(ticket) => join(act, taking, writer, &ticket, Voice::Customer, REPEATED),
        None => open(act, taking, writer, doubt),
    }
}

/// A report about a letter: that it was read, did not arrive, or was called spam. None for whatever else it is.
fn reported(act: &mut Act, taking: &Taking, claims: &[Claim]) -> Result<Option<Receipt>> {
    let read = taking.read;
    if read.letter.marks.kind == Robot::Receipt {
        let read = "it tells that a letter was read";
        return end(act, taking, Outcome::Ignored, read, "", None).map(Some);
    }
    if !kind::is_report(&read.letter) {
        return Ok(None);
    }
    let Some(letter) = report::letter_of(act, taking, claims)? else {
        let lost = read.letter.marks.kind == Robot::Bounce;
        let ignored = lost.then(|| end(act, taking, Outcome::Ignored, &ignored(read), "", None));
        // A complaint about nothing of ours is for somebody to read.
        return ignored.transpose();
    };
    let writer = writer(act, read, taking.author, taking.verdict, taking.terms)?;
    report::take(act, taking, &writer, &letter).map(Some)
}

/// What it claims: the tokens it bears, and first the letter whose return path it was sent to.
fn claims_of(act: &mut Act, taking: &Taking) -> Result<Vec<Claim>> {
    let mut claims = claims(&act.desk.keys, taking.recipients, &taking.read.letter);
    if let Some(letter) = report::returned_to(act, taking)?
        && let Some(token) = correspondence::read_token(&act.desk.keys, &letter.rfc_message_id)
    {
        claims.insert(0, Claim::Address(token));
    }
    Ok(claims)
}

/// Whether it is a letter of this desk that somebody, or a group, sent back to it.
fn came_back(act: &Act, taking: &Taking) -> bool {
    let letter = &taking.read.letter;
    let from = taking.read.from_address.as_deref().into_iter();
    let named = letter
        .reply_to
        .iter()
        .chain(&letter.carried.original)
        .map(|who| who.address.as_str());
    from.chain(named).any(|address| taking.terms.is_ours(address)) && claims_own_letter(act, taking.read)
}

fn is_known(act: &mut Act, author: &Author) -> Result<bool> {
    match author.mailbox() {
        Some(mailbox) => Ok(people::by_address(act, &mailbox.address)?.is_some()),
        None => Ok(false),
    }
}

fn ignored(read: &Read) -> String {
    format!(
        "a robot's letter that belongs to no ticket ({})",
        read.letter.marks.why
    )
}

/// Whether the letter bears a Message-ID that this desk signed.
fn claims_own_letter(act: &Act, read: &Read) -> bool {
    let id = read.rfc_message_id.as_deref();
    id.is_some_and(|id| correspondence::read_token(&act.desk.keys, id).is_some())
}

pub(super) fn join(
    act: &mut Act,
    taking: &Taking,
    writer: &Writer,
    ticket: &Ticket,
    voice: Voice,
    because: &str,
) -> Result<Receipt> {
    let message = message_into(act, taking, writer, ticket, voice)?;
    if message.by_agent && message.kind == MessageKind::Reply {
        let said = act.on_behalf_of(Actor::Agent(writer.person.id), |act| -> Result<MessageId> {
            let said = tickets::say(act, ticket.id, message)?;
            tickets::take_by_answering(act, ticket.id, writer.person.id)?;
            Ok(said)
        })?;
        return end(
            act,
            taking,
            Outcome::Appended,
            "",
            because,
            Some((ticket.id, said)),
        );
    }
    let answered = act.on_behalf_of(actor(writer), |act| tickets::answer(act, ticket.id, message))?;
    let outcome = if answered.followed_up {
        Outcome::Created
    } else {
        Outcome::Appended
    };
    let made = Some((answered.ticket, answered.message));
    let receipt = end(act, taking, outcome, "", because, made)?;
    if answered.followed_up {
        acknowledge::acknowledge(act, taking, writer, answered.ticket)?;
    }
    Ok(receipt)
}

fn open(act: &mut Act, taking: &Taking, writer: &Writer, doubt: Option<Doubt>) -> Result<Receipt> {
    let mut opening = opening(taking, &writer.person, &taking.read.subject);
    if !writer.certain || taking.author.is_only_named() {
        opening.tags.push("unverified_sender".to_owned());
    }
    let message = message(taking, writer, false);
    let (ticket, said) = act.on_behalf_of(actor(writer), |act| tickets::open(act, opening, message))?;
    let reason = doubt.map_or("", |doubt| doubt.why);
    let receipt = end(act, taking, Outcome::Created, reason, "", Some((ticket, said)))?;
    if let Some(doubt) = doubt {
        kept::note_claim(act, taking.mail, doubt.ticket)?;
    }
    acknowledge::acknowledge(act, taking, writer, ticket)?;
    Ok(receipt)
}

/// The ticket that a letter opens for `requester`.
pub(super) fn opening(taking: &Taking, requester: &Person, subject: &str) -> Opening {
    let read = taking.read;
    let language = read
        .language
        .or(requester.language)
        .unwrap_or(taking.terms.language);
    let subject = if subject.is_empty() {
        language.words().say("channels-no-subject")
    } else if read.sign_up {
        // Subjects are shown to requesters and quoted in letters.
        letters::mask_codes(subject)
    } else {
        subject.to_owned()
    };
    let mut opening = Opening::new(requester.id, &subject, Channel::Email, language);
    opening.mailbox_id = taking.mailbox.map(|mailbox| mailbox.id);
    opening.team_id = taking.mailbox.and_then(|mailbox| mailbox.team_id);
    opening
}

/// What the letter says; with a word of ours where it says more than is shown, or nothing that can be read.
fn said(taking: &Taking) -> String {
    let read = taking.read;
    let words = read.language.unwrap_or(taking.terms.language).words();
    let visible = &read.text.visible;
    if let Some(file) = read.whole {
        return format!(
            "{visible}\n\n{}",
            words.say_one("channels-text-cut", "file", file)
        );
    }
    if visible.is_empty() && read.letter.notes.contains(&letters::Note::Encrypted) {
        return words.say("channels-encrypted");
    }
    visible.clone()
}

fn message(taking: &Taking, writer: &Writer, answers: bool) -> NewMessage {
    let read = taking.read;
    NewMessage {
        // What opens a door somewhere is for agents' eyes only (SECURITY M3).
        kind: if read.sign_up {
            MessageKind::Note
        } else {
            MessageKind::Reply
        },
        author_id: writer.person.id,
        by_agent: false,
        channel: Channel::Email,
        text: said(taking),
        folded: read.text.folded.clone(),
        html: read.html.clone(),
        robot: kind::robot(&read.letter, answers)
            .or(read.sign_up.then_some("auto_generated"))
            .map(str::to_owned),
        mail_id: Some(taking.mail),
        attachments: read.attachments.clone(),
        addressed: None,
    }
}

/// A letter into a ticket. One that says it is from somebody who works here is an internal note, unless it is proven that
/// they answer a letter of the desk to them; unproven it is marked, and reopens nothing. Delivery reports are internal too.
fn message_into(
    act: &mut Act,
    taking: &Taking,
    writer: &Writer,
    ticket: &Ticket,
    voice: Voice,
) -> Result<NewMessage> {
    let mut message = message(taking, writer, true);
    if message.robot.is_none()
        && let Some(subject) = own_subject(act, taking.read, ticket)?
    {
        message.text = format!("{subject}\n\n{}", message.text);
        let html = message.html.take();
        message.html = html.map(|html| {
            format!(
                "<p><strong>{}</strong></p>{html}",
                letters::text_to_html(&subject)
            )
        });
    }
    let spoken = matches!(voice, Voice::Desk | Voice::Unproven) && message.robot.is_none();
    let unfit = spoken.then(|| unfit::unfit(act, taking.read, ticket)).flatten();
    if voice == Voice::Desk && message.robot.is_none() && unfit.is_none() {
        message.by_agent = true;
        // What the desk says is text; the rest of the letter, its history and its logos, is nobody's business.
        message.html = None;
        message.attachments.retain(unfit::is_said);
        return Ok(message);
    }
    if voice != Voice::Customer || kind::is_report(&taking.read.letter) {
        message.kind = MessageKind::Note;
        message.by_agent = voice == Voice::Colleague;
    }
    if message.robot.is_none() {
        let since = act.now - FLOOD_TIME;
        let mark = if unfit.is_some() {
            unfit
        } else if voice == Voice::Unproven {
            Some("unverified")
        } else if taking.source != Source::Import && kept::lately(act, ticket.id, since)? > FLOOD {
            Some("muted")
        } else {
            None
        };
        message.robot = mark.map(str::to_owned);
    }
    Ok(message)
}

pub(super) fn actor(writer: &Writer) -> Actor {
    Actor::Customer(writer.person.id)
}

pub(super) fn end(
    act: &mut Act,
    taking: &Taking,
    outcome: Outcome,
    reason: &str,
    because: &str,
    made: Option<(TicketId, MessageId)>,
) -> Result<Receipt> {
    let (ticket_id, comment_id) = made.unzip();
    kept::settle(
        act,
        taking.mail,
        outcome,
        reason,
        because,
        (ticket_id, comment_id),
    )?;
    if let (Some(ticket), Some(id)) = (ticket_id, &taking.read.rfc_message_id) {
        correspondence::remember(act, id, ticket)?;
    }
    Ok(Receipt {
        outcome,
        mail_id: taking.mail,
        ticket_id,
        comment_id,
    })
}
