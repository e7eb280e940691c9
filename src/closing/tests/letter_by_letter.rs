//! Whole cases told letter by letter, for a customer in Paris, one in Berlin and one in London: when each letter left by
//! the clock on their wall, what it says, and that no other left. Weekends, Christmas where the three countries differ, the
//! two Sundays on which the clocks change, and three days without the server.

use super::whole_case::{case, says};
use crate::calendars;
use crate::correspondence::outbox::{self, Letter, Purpose};
use crate::events::Field;
use crate::ids::{TeamId, TicketId};
use crate::languages::Language;
use crate::people;
use crate::store::Actor;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Change, Channel, MessageKind, NewMessage, Status};
use calendar::Calendar;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::collections::HashSet;

/// A customer and the calendar of the team that looks after them.
struct Place {
    customer: &'static str,
    language: Language,
    zone: &'static str,
    region: &'static str,
}

static PLACES: [Place; 3] = [
    Place {
        customer: "Camille",
        language: Language::French,
        zone: "Europe/Paris",
        region: "FR",
    },
    Place {
        customer: "Jonas",
        language: Language::German,
        zone: "Europe/Berlin",
        region: "DE-BE",
    },
    Place {
        customer: "Alice",
        language: Language::English,
        zone: "Europe/London",
        region: "GB-ENG",
    },
];

/// When a letter leaves by the clock on the customer's wall, what it is, and the day it names, if it names one.
type Line = (&'static str, Purpose, &'static str);

/// A case that nobody answers.
struct Tale {
    name: &'static str,
    /// An agent replies and waits, by each customer's clock.
    begins: &'static str,
    /// The server is down between these instants, by the clock in Paris.
    down: Option<(&'static str, &'static str)>,
    /// The letters in Paris, Berlin and London.
    letters: [&'static [Line]; 3],
}

use Purpose::{Notice, Reminder, Survey, Warning};

static TALES: [Tale; 6] = [
    Tale {
        // Christmas is a Monday. The 26th is a holiday in Berlin and in London, and a working day in Paris.
        name: "christmas 2028",
        begins: "2028-12-20T10:00",
        down: None,
        letters: [
            &[
                ("2028-12-26T10:00", Reminder, ""),
                ("2028-12-28T10:00", Warning, "mardi 2 janvier"),
                ("2029-01-02T10:00", Notice, ""),
                ("2029-01-04T10:00", Survey, ""),
            ],
            &[
                ("2028-12-27T10:00", Reminder, ""),
                ("2028-12-29T10:00", Warning, "Mittwoch, 3. Januar"),
                ("2029-01-03T10:00", Notice, ""),
                ("2029-01-05T10:00", Survey, ""),
            ],
            &[
                ("2028-12-27T10:00", Reminder, ""),
                ("2028-12-29T10:00", Warning, "Wednesday 3 January"),
                ("2029-01-03T10:00", Notice, ""),
                ("2029-01-05T10:00", Survey, ""),
            ],
        ],
    },
    Tale {
        // The clocks go forward on Sunday 26 March: ten o'clock stays ten o'clock.
        name: "spring 2028",
        begins: "2028-03-23T10:00",
        down: None,
        letters: [
            &[
                ("2028-03-28T10:00", Reminder, ""),
                ("2028-03-30T10:00", Warning, "lundi 3 avril"),
                ("2028-04-03T10:00", Notice, ""),
                ("2028-04-05T10:00", Survey, ""),
            ],
            &[
                ("2028-03-28T10:00", Reminder, ""),
                ("2028-03-30T10:00", Warning, "Montag, 3. April"),
                ("2028-04-03T10:00", Notice, ""),
                ("2028-04-05T10:00", Survey, ""),
            ],
            &[
                ("2028-03-28T10:00", Reminder, ""),
                ("2028-03-30T10:00", Warning, "Monday 3 April"),
                ("2028-04-03T10:00", Notice, ""),
                ("2028-04-05T10:00", Survey, ""),
            ],
        ],
    },
    Tale {
        // They go back on Sunday 29 October; All Saints' Day, the Wednesday after, is a holiday in Paris only.
        name: "autumn 2028",
        begins: "2028-10-26T10:00",
        down: None,
        letters: [
            &[
                ("2028-10-31T10:00", Reminder, ""),
                ("2028-11-03T10:00", Warning, "mardi 7 novembre"),
                ("2028-11-07T10:00", Notice, ""),
                ("2028-11-09T10:00", Survey, ""),
            ],
            &[
                ("2028-10-31T10:00", Reminder, ""),
                ("2028-11-02T10:00", Warning, "Montag, 6. November"),
                ("2028-11-06T10:00", Notice, ""),
                ("2028-11-08T10:00", Survey, ""),
            ],
            &[
                ("2028-10-31T10:00", Reminder, ""),
                ("2028-11-02T10:00", Warning, "Monday 6 November"),
                ("2028-11-06T10:00", Notice, ""),
                ("2028-11-08T10:00", Survey, ""),
            ],
        ],
    },
    Tale {
        // Down when the announcement and the solving fall due: only the announcement leaves, and its two days are given.
        name: "three days down over the announcement",
        begins: "2028-11-20T10:00",
        down: Some(("2028-11-26T15:00", "2028-11-29T15:00")),
        letters: [
            &[
                ("2028-11-23T10:00", Reminder, ""),
                ("2028-11-29T15:00", Warning, "vendredi 1er décembre"),
                ("2028-12-01T15:00", Notice, ""),
                ("2028-12-03T15:00", Survey, ""),
            ],
            &[
                ("2028-11-23T10:00", Reminder, ""),
                ("2028-11-29T15:00", Warning, "Freitag, 1. Dezember"),
                ("2028-12-01T15:00", Notice, ""),
                ("2028-12-03T15:00", Survey, ""),
            ],
            &[
                ("2028-11-23T10:00", Reminder, ""),
                ("2028-11-29T14:00", Warning, "Friday 1 December"),
                ("2028-12-01T14:00", Notice, ""),
                ("2028-12-03T14:00", Survey, ""),
            ],
        ],
    },
    Tale {
        // Down when the reminder falls due, over a weekend: it comes late, and before the announcement is due.
        name: "three days down over the reminder",
        begins: "2028-11-21T10:00",
        down: Some(("2028-11-24T08:00", "2028-11-27T12:00")),
        letters: [
            &[
                ("2028-11-27T12:00", Reminder, ""),
                ("2028-11-28T10:00", Warning, "jeudi 30 novembre"),
                ("2028-11-30T10:00", Notice, ""),
                ("2028-12-02T10:00", Survey, ""),
            ],
            &[
                ("2028-11-27T12:00", Reminder, ""),
                ("2028-11-28T10:00", Warning, "Donnerstag, 30. November"),
                ("2028-11-30T10:00", Notice, ""),
                ("2028-12-02T10:00", Survey, ""),
            ],
            &[
                ("2028-11-27T11:00", Reminder, ""),
                ("2028-11-28T10:00", Warning, "Thursday 30 November"),
                ("2028-11-30T10:00", Notice, ""),
                ("2028-12-02T10:00", Survey, ""),
            ],
        ],
    },
    Tale {
        // Down when the survey falls due, and the clocks change meanwhile: it leaves once, late.
        name: "three days down over the survey",
        begins: "2028-10-18T10:00",
        down: Some(("2028-10-28T12:00", "2028-10-31T12:00")),
        letters: [
            &[
                ("2028-10-23T10:00", Reminder, ""),
                ("2028-10-25T10:00", Warning, "vendredi 27 octobre"),
                ("2028-10-27T10:00", Notice, ""),
                ("2028-10-31T12:00", Survey, ""),
            ],
            &[
                ("2028-10-23T10:00", Reminder, ""),
                ("2028-10-25T10:00", Warning, "Freitag, 27. Oktober"),
                ("2028-10-27T10:00", Notice, ""),
                ("2028-10-31T12:00", Survey, ""),
            ],
            &[
                ("2028-10-23T10:00", Reminder, ""),
                ("2028-10-25T10:00", Warning, "Friday 27 October"),
                ("2028-10-27T10:00", Notice, ""),
                ("2028-10-31T11:00", Survey, ""),
            ],
        ],
    },
];

const QUOTED: &str = "> Please send us a photo of the lamp.";

/// What a letter must say besides its day: its matter, and the way back.
fn words(language: Language, purpose: Purpose) -> Vec<&'static str> {
    let choices = ["?do=solved", "?do=help", "?do=more-days"];
    let mut words = match (language, purpose) {
        (Language::French, Reminder) => vec!["Nous attendons votre réponse", "[#", "Bonjour Camille"],
        (Language::German, Reminder) => vec!["Wir warten auf Ihre Antwort: Lampe", "Guten Tag Jonas"],
        (Language::English, Reminder) => vec!["We are waiting for your reply: Lampe", "Hello Alice"],
        (Language::French, Warning) => vec![
            "considérée comme résolue le",
            "Il suffit de répondre à cet e-mail",
        ],
        (Language::German, Warning) => vec!["als gelöst", "Antworten Sie einfach auf diese E-Mail"],
        (Language::English, Warning) => vec!["solved on", "Just reply to this e-mail"],
        (Language::French, Notice) => vec!["Sans nouvelles de votre part", "sera rouverte", "?do=help"],
        (Language::German, Notice) => vec!["nichts von Ihnen gehört", "wieder geöffnet", "?do=help"],
        (Language::English, Notice) => vec!["not heard back from you", "reopen your request", "?do=help"],
        (Language::French, _) => vec!["Camille", "Lampe"],
        (Language::German, _) => vec!["Jonas", "Lampe"],
        (Language::English, _) => vec!["Alice", "Lampe"],
    };
    if matches!(purpose, Reminder | Warning) {
        words.push(QUOTED);
        words.extend(choices);
    }
    words
}

/// An instant on the clock of a place.
fn on_the_wall(place: &Place, local: &str) -> Timestamp {
    let zone = TimeZone::get(place.zone).expect("a zone");
    let local: DateTime = local.parse().expect("a date and a time");
    zone.to_timestamp(local).expect("an instant")
}

fn team(desk: &TestDesk, place: &'static Place) -> TeamId {
    desk.act(|act| {
        let calendar = Calendar::standard(place.zone, place.region).expect("a calendar");
        let team = people::add_team(act, place.zone)?.id;
        let id = calendars::add(act, place.zone, &calendar)?;
        calendars::set_teams(act, id, &[team])?;
        Ok(team)
    })
}

/// The customer asks, the team of the place takes it, Ines replies and waits.
fn begins(desk: &TestDesk, place: &'static Place) -> TicketId {
    let team = team(desk, place);
    let ticket = case(desk, place.customer, place.language, "Lampe");
    desk.act_as(&desk.ines, move |act| {
        let change = Change::default().with(Field::Team, team);
        tickets::change(act, ticket, change)
    });
    ticket
}

/// Time passes, with or without the server, until then.
fn passes(desk: &TestDesk, down: Option<(Timestamp, Timestamp)>, until: Timestamp) {
    if let Some((from, to)) = down.filter(|(from, to)| desk.now() < *to && *from < until) {
        desk.runs_to(&from.to_string());
        desk.jumps_to(&to.to_string());
        desk.sweeps();
    }
    desk.runs_to(&until.to_string());
}

/// The letters that the policy wrote about a ticket, in order.
fn written(desk: &TestDesk, ticket: TicketId) -> Vec<Letter> {
    let mut letters = desk.read(move |tx| outbox::of_ticket(tx, ticket));
    letters.retain(|letter| !matches!(letter.purpose, Purpose::Reply | Purpose::Acknowledgement));
    letters.sort_by_key(|letter| letter.created_at);
    letters
}

/// When, what, and the day it names; beside it what was expected.
fn check(tale: &Tale, place: &Place, letters: &[Letter], lines: &[Line]) {
    let here = format!("{} in {}", tale.name, place.zone);
    let zone = TimeZone::get(place.zone).expect("a zone");
    let left: Vec<String> = letters
        .iter()
        .map(|letter| {
            let at = letter.created_at.to_zoned(zone.clone()).datetime();
            format!("{} {}", at.strftime("%Y-%m-%dT%H:%M"), letter.purpose)
        })
        .collect();
    let expected: Vec<String> = lines.iter().map(|(at, what, _)| format!("{at} {what}")).collect();
    assert_eq!(left, expected, "{here}");
    for (letter, (_, purpose, day)) in letters.iter().zip(lines) {
        let mut parts = words(place.language, *purpose);
        parts.push(day);
        says(letter, &parts);
    }
    let moments: HashSet<Timestamp> = letters.iter().map(|letter| letter.created_at).collect();
    assert_eq!(moments.len(), letters.len(), "{here}: two at the same moment");
    keeps_its_promise(place, letters, &here);
}

/// Between the announcement and the solving lie the two business days of the place.
fn keeps_its_promise(place: &Place, letters: &[Letter], here: &str) {
    let when = |purpose| {
        let found = letters.iter().find(|letter| letter.purpose == purpose);
        found.map(|letter| letter.created_at).expect("just compared")
    };
    let calendar = Calendar::standard(place.zone, place.region).expect("a calendar");
    let given = calendar.add_business_days(when(Warning), 2).expect("a day");
    assert!(when(Notice) >= given, "{here}: solved before the promised day");
}

#[test]
fn each_letter_of_a_case_that_nobody_answers() {
    for tale in &TALES {
        story(tale.name, |desk| {
            let paris = &PLACES[0];
            let down = tale
                .down
                .map(|(from, to)| (on_the_wall(paris, from), on_the_wall(paris, to)));
            let mut cases = vec![];
            for place in &PLACES {
                desk.jumps_to(&on_the_wall(place, tale.begins).to_string());
                cases.push(begins(desk, place));
            }
            let last = tale
                .letters
                .iter()
                .flat_map(|lines| lines.iter())
                .map(|(at, ..)| *at)
                .max();
            let end = on_the_wall(&PLACES[2], last.expect("a letter"));
            passes(desk, down, end + jiff::SignedDuration::from_hours(4));
            for ((place, ticket), lines) in PLACES.iter().zip(&cases).zip(tale.letters) {
                check(tale, place, &written(desk, *ticket), lines);
                assert_eq!(desk.ticket(*ticket).status, Status::Solved);
            }
            they_answer_the_notice(desk, &cases);
        });
    }
}

/// The way back is open: the same ticket opens again, and nothing more is written.
fn they_answer_the_notice(desk: &TestDesk, cases: &[TicketId]) {
    let count = |id| {
        let letters = written(desk, id);
        let letters = letters.iter();
        letters
            .filter(|letter| letter.state != outbox::State::Cancelled)
            .count()
    };
    for id in cases.iter().copied() {
        let customer = desk.ticket(id).requester_id;
        let text = "It flickers again.";
        let message = NewMessage::text(MessageKind::Reply, customer, false, Channel::Email, text);
        let answered = desk.desk.act_now(Actor::Customer(customer), move |act| {
            tickets::answer(act, id, message)
        });
        assert_eq!(answered.expect("an answer").ticket, id, "the same ticket");
    }
    let before: Vec<usize> = cases.iter().map(|id| count(*id)).collect();
    desk.hours(24 * 40);
    assert_eq!(desk.sweeps(), 0, "nothing after an answer");
    for (id, before) in cases.iter().zip(before) {
        assert_eq!((desk.ticket(*id).status, count(*id)), (Status::Open, before));
    }
}
