//! Makes the demo's half year: plans the requests, then lets them happen in order, by the functions that a real desk
//! uses, with a clock that walks through the past. So events, steps and letters are those of a desk that was really used.

use super::cast::{self, Cast};
use super::dealing::Dealer;
use super::letters_leave::letters_leave;
use super::plan::{self, Beat, Case, Means};
use super::scripts::Stock;
use super::{enclosures, kept, passage, ratings, surveys};
use crate::calendars;
use crate::clock::Clock;
use crate::events::Field;
use crate::files::Files;
use crate::ids::{PersonId, TicketId};
use crate::languages::Language;
use crate::store::{Act, Actor, Desk, Error, Result};
use crate::tickets::{self, Change, Channel, MessageKind, NewAttachment, NewMessage, Opening};
use database::params;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::Arc;

/// How far back the history goes.
pub(super) const DAYS: i64 = 184;
/// What happens within this time is written in one act.
const SLICE: SignedDuration = SignedDuration::from_hours(24);
/// In the past the desk does its own work this often at most: often enough for letters to bear the right day.
const GRAIN: SignedDuration = SignedDuration::from_hours(6);
const BEGINNING: u64 = 0x6C75_6D65_6E21;

/// Makes the desk's people and about `count` tickets. `told` hears how many tickets there are so far.
pub async fn make(desk: &Desk, count: usize, language: Language, told: impl Fn(usize)) -> Result<()> {
    let now = desk.clock.now();
    let since = now - SignedDuration::from_hours(24 * DAYS);
    let past = Desk {
        clock: Clock::still(since),
        ..desk.clone()
    };
    let password = cast::hash()?;
    let (cast, mut dealer, calendar) = past
        .act(Actor::Desk, move |act| {
            kept::mark(act, false)?;
            let mut dealer = Dealer::new(BEGINNING);
            let cast = cast::hire(act, &mut dealer, &password, language)?;
            surveys::plan(act)?;
            let calendar = calendars::desk_calendar(act)?.ok_or(Error::NotFound)?;
            Ok((cast, dealer, calendar))
        })
        .await?;
    let stock = Stock::read()?;
    let means = Means {
        cast: &cast,
        stock: &stock,
        calendar: &calendar,
        now,
        since,
    };
    let cases: Vec<Case> = (0..count).map(|_| plan::case(&means, &mut dealer)).collect();
    play(&past, Arc::new(Play { cast, cases, stock }), told).await?;
    passage::until(&past, desk.clock.now(), GRAIN).await?;
    desk.act(Actor::Desk, |act| {
        read_by_all(act)?;
        ratings::win_back(act)?;
        kept::mark(act, true)
    })
    .await
}

/// Everyone who works here has read what was said before the last two days, so that what is new stands out.
fn read_by_all(act: &mut Act) -> Result<()> {
    let before = act.now - SignedDuration::from_hours(48);
    act.run(
        "INSERT INTO seen (ticket_id, person_id, message_id)
         SELECT m.ticket_id, p.id, MAX(m.id) FROM message m CROSS JOIN person p
         WHERE p.role <> 'customer' AND m.created_at < $1 GROUP BY m.ticket_id, p.id
         ON CONFLICT (ticket_id, person_id) DO NOTHING",
        params![before],
    )?;
    Ok(())
}

/// What is played, and how far it is.
struct Play {
    cast: Cast,
    cases: Vec<Case>,
    stock: Stock,
}

#[derive(Clone, Default)]
struct Reached {
    /// The tickets opened, by their case.
    tickets: HashMap<usize, TicketId>,
    /// The last survey that somebody was asked to answer.
    asked: i64,
}

/// Lets everything happen, in order.
async fn play(past: &Desk, play: Arc<Play>, told: impl Fn(usize)) -> Result<()> {
    let mut order: Vec<(Timestamp, usize, usize)> = vec![];
    for (case, planned) in play.cases.iter().enumerate() {
        let beats = planned.beats.iter().enumerate();
        order.extend(beats.map(|(beat, (at, _))| (*at, case, beat)));
    }
    order.sort_unstable();
    let mut reached = Reached::default();
    let mut rest = order.as_slice();
    while let Some((first, _, _)) = rest.first() {
        let ends = *first + SLICE;
        let (now, later) = rest.split_at(rest.partition_point(|(at, _, _)| *at < ends));
        rest = later;
        passage::until(past, *first, GRAIN).await?;
        let (now, play) = (now.to_vec(), play.clone());
        reached = past
            .act(Actor::Desk, move |act| slice(act, &play, &now, reached))
            .await?;
        told(reached.tickets.len());
    }
    Ok(())
}

/// What happens within one slice of time, in one act.
fn slice(
    act: &mut Act,
    play: &Play,
    beats: &[(Timestamp, usize, usize)],
    mut reached: Reached,
) -> Result<Reached> {
    reached.asked = ratings::answer_some(act, &play.stock, reached.asked)?;
    for (at, case, beat) in beats {
        act.now = *at;
        let scene = Scene {
            cast: &play.cast,
            case: &play.cases[*case],
            number: *case,
        };
        if let Some(id) = happen(act, &scene, *beat, reached.tickets.get(case).copied())? {
            reached.tickets.insert(*case, id);
        }
        letters_leave(act)?;
    }
    Ok(reached)
}

struct Scene<'s> {
    cast: &'s Cast,
    case: &'s Case,
    number: usize,
}

/// One beat; a ticket's id when it was opened.
fn happen(act: &mut Act, scene: &Scene, beat: usize, ticket: Option<TicketId>) -> Result<Option<TicketId>> {
    let case = scene.case;
    let customer = scene.cast.customers[case.customer].id;
    let (_, beat) = &case.beats[beat];
    if let Beat::Opens { text, with_photo } = beat {
        let said = said_by_customer(act, scene, customer, text, *with_photo)?;
        return act
            .on_behalf_of(Actor::Customer(customer), |act| open(act, scene, said))
            .map(Some);
    }
    let ticket = ticket.ok_or(Error::NotFound)?;
    if let Beat::Says { text, with_photo } = beat {
        let said = said_by_customer(act, scene, customer, text, *with_photo)?;
        act.on_behalf_of(Actor::Customer(customer), |act| {
            tickets::answer(act, ticket, said)
        })?;
        return Ok(None);
    }
    act.on_behalf_of(Actor::Agent(case.agent), |act| by_agent(act, scene, ticket, beat))?;
    Ok(None)
}

fn by_agent(act: &mut Act, scene: &Scene, ticket: TicketId, beat: &Beat) -> Result<()> {
    let agent = scene.case.agent;
    match beat {
        Beat::Taken => {
            let topic = &scene.case.topic;
            let categories = &scene.cast.categories;
            let category = categories.iter().find(|(name, _)| *name == topic.category);
            let mut taken = Change::default()
                .with(Field::Assignee, agent)
                .with(Field::Type, topic.kind);
            taken.facts.set(Field::Category, category.map(|(_, id)| *id));
            taken.facts.set(Field::Impact, topic.impact);
            tickets::change(act, ticket, taken)
        }
        Beat::Answers {
            text,
            then,
            with_invoice,
        } => {
            let mut message = NewMessage::text(MessageKind::Reply, agent, true, Channel::Workspace, text);
            if *with_invoice {
                let number = 20_000 + i64::try_from(scene.number).unwrap_or(0);
                let bytes = enclosures::invoice(number);
                let name = format!("ML-{number}.pdf");
                message
                    .attachments
                    .push(attached(&act.desk.files, &bytes, &name, "application/pdf")?);
            }
            tickets::say(act, ticket, message)?;
            then.map_or(Ok(()), |status| tickets::set_status(act, ticket, status))
        }
        Beat::Notes(text) => {
            let note = NewMessage::text(MessageKind::Note, agent, true, Channel::Workspace, text);
            tickets::say(act, ticket, note).map(drop)
        }
        Beat::Sets(status) => tickets::set_status(act, ticket, *status),
        Beat::Opens { .. } | Beat::Says { .. } => Ok(()),
    }
}

fn open(act: &mut Act, scene: &Scene, said: NewMessage) -> Result<TicketId> {
    let case = scene.case;
    let customer = &scene.cast.customers[case.customer];
    let mut opening = Opening::new(customer.id, &case.subject, case.channel, customer.language);
    let team = scene.cast.teams.iter().find(|(team, _)| *team == case.topic.desk);
    opening.facts.set(Field::Team, team.map(|(_, id)| *id));
    opening.facts.set(Field::Priority, Some(case.priority));
    opening.mailbox_id = Some(scene.cast.mailbox);
    opening.tags = case.topic.tags.iter().map(|tag| (*tag).to_owned()).collect();
    Ok(tickets::open(act, opening, said)?.0)
}

fn said_by_customer(
    act: &mut Act,
    scene: &Scene,
    by: PersonId,
    text: &str,
    with_photo: bool,
) -> Result<NewMessage> {
    let channel = scene.case.channel;
    let mut said = NewMessage::text(MessageKind::Reply, by, false, channel, text);
    if with_photo {
        let bytes = enclosures::photo(scene.number)?;
        let name = format!("IMG_{:04}.png", 1200 + scene.number * 7 % 8000);
        said.attachments
            .push(attached(&act.desk.files, &bytes, &name, "image/png")?);
    }
    // Some ask for advice from a mail program that writes HTML, with a picture from elsewhere and a script that never runs.
    if scene.case.topic_name == "advice" && channel == Channel::Email {
        said.html = Some(as_html(text));
    }
    Ok(said)
}

fn attached(files: &Files, bytes: &[u8], name: &str, content_type: &str) -> Result<NewAttachment> {
    Ok(NewAttachment {
        file: files.keep(bytes)?,
        name: name.to_owned(),
        content_type: content_type.to_owned(),
        content_id: None,
        inline: false,
    })
}

fn as_html(text: &str) -> String {
    format!(
        "<html><body style=\"font-family:Georgia,serif\"><div style=\"color:#223\">{}</div>\
         <p><img src=\"https://pictures.interior.example/dining-room.jpg\" width=\"420\" alt=\"dining room\"></p>\
         <script>document.title = 'this never runs'</script></body></html>",
        letters::text_to_html(text)
    )
}
