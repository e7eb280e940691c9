//! One reminder for a customer with several tickets that wait: it tells of each, and when another of them would be
//! reminded soon after, it is not written about again. No step is done before its time.

use super::reader;
use super::wording::Reader;
use crate::closing::deciding::reasons;
use crate::closing::deciding::together::STANDS;
use crate::closing::policy::StepKind;
use crate::closing::situation::{Situation, Until, timeline};
use crate::correspondence::outbox::{self, Purpose, State};
use crate::correspondence::{self, Block, Choice, Content, Letter};
use crate::ids::{OutboxId, TicketId};
use crate::languages::Sentence;
use crate::people::Person;
use crate::store::{Act, Result};
use crate::tickets::{self, Status, Ticket};
use database::{Tx, params};
use jiff::Timestamp;

/// More tickets than this no letter lists.
const MOST: usize = 20;
/// So many of a customer's tickets are looked at, the newest ones.
const LOOKED_AT: i64 = 100;

/// A ticket as the letter tells of it.
pub(super) struct Told {
    pub number: TicketId,
    pub subject: String,
    /// The day on which it is solved for want of an answer, in words; None where no policy says so.
    pub until: Option<String>,
    /// The instant of that day.
    pub solved_at: Option<Timestamp>,
    /// The customer's page of it.
    pub page: String,
    /// Whether they may ask for more days.
    pub more_days: bool,
}

/// The other tickets of the same customer that wait and go by a policy, oldest first.
pub(super) fn waiting(tx: &mut Tx, ticket: &Ticket) -> Result<Vec<(Ticket, Situation)>> {
    let sql = "SELECT t.id FROM ticket t JOIN under_way u ON u.ticket_id = t.id
         WHERE t.requester_id = $1 AND t.id <> $2 ORDER BY t.id DESC LIMIT $3";
    let found: Vec<(TicketId,)> = tx.all(sql, params![ticket.requester_id, ticket.id, LOOKED_AT])?;
    let mut others = vec![];
    for (id,) in found {
        let Some(other) = tickets::find(tx, id)?.filter(|other| other.status == Status::Pending) else {
            continue;
        };
        if let Some(situation) = Situation::load(tx, &other)?
            && situation.history.question.is_put()
        {
            others.push((other, situation));
        }
    }
    others.truncate(MOST);
    others.reverse();
    Ok(others)
}

/// Those of them that are told of in a reminder. Those whose reminders are over are not told of again: they are announced,
/// and solved, by themselves.
fn others(tx: &mut Tx, ticket: &Ticket, now: Timestamp) -> Result<Vec<(Ticket, Situation)>> {
    let mut others = waiting(tx, ticket)?;
    others.retain(|(_, situation)| situation.next(now).is_some() && !reminders_are_over(situation, now));
    Ok(others)
}

fn reminders_are_over(situation: &Situation, now: Timestamp) -> bool {
    let told = |step: StepKind| matches!(step, StepKind::Remind | StepKind::Warn);
    let coming = || timeline::look_ahead(situation, now);
    situation.history.steps.iter().any(|done| told(done.kind))
        && !coming().iter().any(|coming| coming.step == StepKind::Remind)
}

/// The reminder for all that wait, if there is more than the one. None: one ticket waits alone, or nobody is reached.
pub fn remind_of_all(act: &mut Act, ticket: &Ticket, situation: &Situation) -> Result<Option<OutboxId>> {
    let now = act.now;
    let others = others(act, ticket, now)?;
    if others.is_empty() {
        return Ok(None);
    }
    let (person, reader) = reader::reader(act, ticket)?;
    let mut all = vec![told(act, &reader, &person, ticket, situation)?];
    for (other, situation) in &others {
        all.push(told(act, &reader, &person, other, situation)?);
    }
    let content = digest(&reader, &all, false);
    let mut letter = Letter::automatic(Purpose::Reminder, ticket, &person, content);
    letter.as_it_is = true;
    letter.others = others.iter().map(|(other, _)| other.id).collect();
    letter.good_until = all.iter().filter_map(|told| told.solved_at).min();
    let sent = correspondence::send(act, letter)?;
    if let Some(letter) = sent {
        for (other, _) in &others {
            act.put(
                "INSERT INTO digest (ticket_id, letter_id, told_in, created_at) VALUES ($1, $2, $3, $4)",
                params![other.id, letter, ticket.id, now],
            )?;
        }
    }
    Ok(sent)
}

fn told(
    act: &mut Act,
    reader: &Reader,
    person: &Person,
    ticket: &Ticket,
    situation: &Situation,
) -> Result<Told> {
    let now = act.now;
    let coming = timeline::look_ahead(situation, now);
    let solving = coming.iter().find(|step| step.step == StepKind::Solve);
    Ok(Told {
        number: ticket.id,
        subject: ticket.subject.clone(),
        solved_at: solving.map(|step| step.at),
        until: solving.map(|step| Until::new(step.at, person, &situation.calendar).words(reader.words, now)),
        page: correspondence::ticket_link(act.desk, ticket.id, person.id),
        more_days: situation.policy.rules.more_days > 0,
    })
}

/// The letter: each ticket with where it stands and its own answers. `announces`: it is the announcement, else a reminder.
pub(super) fn digest(reader: &Reader, all: &[Told], announces: bool) -> Content {
    let [subject, lead, until] = match announces {
        true => [
            "closing-digest-warn-subject",
            "closing-digest-warn-text",
            "closing-digest-warn-until",
        ],
        false => [
            "closing-digest-subject",
            "closing-digest-text",
            "closing-digest-until",
        ],
    };
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let first = all.iter().min_by_key(|told| told.solved_at);
    let first = first.and_then(|told| told.until.as_deref()).unwrap_or_default();
    let greeting = reader.greeting();
    let lead = reader.words.say_one(lead, "number", count);
    let mut blocks = vec![Block::Text(format!("{greeting}\n\n{lead}"))];
    blocks.extend(all.iter().flat_map(|told| listed(reader, told, until)));
    blocks.push(Block::Small(reader.words.say("closing-digest-reply")));
    Content {
        subject: reader
            .words
            .say_with(subject, &[("number", count.into()), ("date", first.into())]),
        blocks,
    }
}

/// A ticket of the letter: where it stands, and its own answers. `until`: the key of the sentence on its moment.
fn listed(reader: &Reader, told: &Told, until: &str) -> [Block; 2] {
    let number = told.number.to_string();
    let named = [
        ("number", number.into()),
        ("subject", told.subject.as_str().into()),
    ];
    let name = reader.words.say_with("closing-digest-ticket", &named);
    let state = match &told.until {
        Some(day) => reader.words.say_one(until, "date", day.as_str()),
        None => reader.words.say("closing-digest-waits"),
    };
    let to = |wish: &str| format!("{}?do={wish}", told.page);
    let mut choices = vec![
        link(reader, "closing-digest-answer", told.page.clone()),
        link(reader, "closing-choice-solved", to("solved")),
    ];
    if told.more_days {
        choices.push(link(reader, "closing-choice-more-days", to("more-days")));
    }
    [Block::Text(format!("{name}\n{state}")), Block::Choices(choices)]
}

fn link(reader: &Reader, key: &str, url: String) -> Choice {
    Choice {
        label: reader.words.say(key),
        url,
    }
}

/// Why a reminder of a ticket need not be written now: another one told of it two business days ago at most. None where it
/// is to be written.
pub fn told_already(
    tx: &mut Tx,
    ticket: &Ticket,
    situation: &Situation,
    now: Timestamp,
) -> Result<Option<Sentence>> {
    let sql = "SELECT letter_id, told_in, created_at FROM digest WHERE ticket_id = $1 AND created_at >= $2 AND promised_at IS NULL
         ORDER BY letter_id DESC LIMIT 1";
    let since = situation.history.since;
    let found: Option<(OutboxId, TicketId, Timestamp)> = tx.find(sql, params![ticket.id, since])?;
    let Some((letter, told_in, at)) = found else {
        return Ok(None);
    };
    let stands = situation.calendar.add_business_days(at, STANDS);
    if stands.is_none_or(|until| now > until) || ticket.status != Status::Pending {
        return Ok(None);
    }
    let taken_back = match outbox::progress(tx, letter)? {
        Some((State::Cancelled | State::Failed, ..)) | None => true,
        Some(_) => false,
    };
    Ok((!taken_back).then(|| reasons::told_with(told_in)))
}
