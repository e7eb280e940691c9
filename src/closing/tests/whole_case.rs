//! A whole case in three languages, through weekends, public holidays and a change of the clock, letter by letter.

use crate::closing::{self, Granted, StepKind};
use crate::correspondence::outbox::{Letter, Purpose};
use crate::events::{self, ClosingEvent, Event};
use crate::ids::TicketId;
use crate::languages::Language;
use crate::people;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Status};

/// A customer who reads this language asks; Ines replies and waits.
pub(super) fn case(desk: &TestDesk, name: &str, language: Language, subject: &str) -> TicketId {
    let (address, subject) = (
        format!("{}@posteo.example", name.to_lowercase()),
        subject.to_owned(),
    );
    let name = name.to_owned();
    let ticket = desk.act(move |act| {
        let person = people::find_or_add_customer(act, &name, &address, Some(language))?;
        let opening = Opening::new(person.id, &subject, Channel::Email, language);
        let first = NewMessage::text(MessageKind::Reply, person.id, false, Channel::Email, "…");
        Ok(tickets::open(act, opening, first)?.0)
    });
    desk.replies_and_waits(ticket, "Please send us a photo of the lamp.");
    ticket
}

fn only(letters: Vec<Letter>) -> Letter {
    assert_eq!(letters.len(), 1, "one letter");
    letters.into_iter().next().expect("just counted")
}

/// Subject and text of a letter must hold these.
pub(super) fn says(letter: &Letter, parts: &[&str]) {
    let contents = letter.contents().expect("a letter");
    for part in parts {
        let here = letter.subject.contains(part) || contents.text.contains(part);
        assert!(here, "no {part:?} in {:?}: {}", letter.subject, contents.text);
    }
}

fn surveys_due(desk: &TestDesk, ticket: TicketId) -> usize {
    let events = desk.read(move |tx| events::of_ticket(tx, ticket));
    let due = events.iter().filter(|event| {
        matches!(
            event.event(),
            Some(Event::Closing(ClosingEvent::SurveyDue { .. }))
        )
    });
    due.count()
}

#[test]
fn a_case_over_christmas_in_three_languages() {
    story("christmas", |desk| {
        // Friday 18 December, 15:00 in Paris: 25 December and 1 January are holidays.
        desk.jumps_to("2026-12-18T14:00:00Z");
        let french = case(desk, "Camille", Language::French, "Lampe cassée");
        let german = case(desk, "Jonas", Language::German, "Lampe kaputt");
        let english = case(desk, "Alice", Language::English, "Broken lamp");

        desk.runs_to("2026-12-23T14:00:00Z");
        let ask = "> Please send us a photo of the lamp.";
        let reminder = |ticket| only(desk.letters(ticket, Purpose::Reminder));
        says(
            &reminder(french),
            &[
                "Nous attendons votre réponse : Lampe cassée",
                "Bonjour Camille",
                ask,
            ],
        );
        says(
            &reminder(german),
            &[
                "Wir warten auf Ihre Antwort: Lampe kaputt",
                "Guten Tag Jonas",
                ask,
            ],
        );
        says(
            &reminder(english),
            &["We are waiting for your reply: Broken lamp", "Hello Alice", ask],
        );
        says(&reminder(english), &["?do=solved", "?do=help", "?do=more-days"]);

        // The fifth business day is Monday 28 December, since the 25th does not count; the seventh is Wednesday.
        desk.runs_to("2026-12-28T13:00:00Z");
        assert!(desk.letters(french, Purpose::Warning).is_empty());
        desk.runs_to("2026-12-28T14:00:00Z");
        let warning = |ticket| only(desk.letters(ticket, Purpose::Warning));
        says(
            &warning(french),
            &[
                "considérée comme résolue le mercredi 30 décembre à 15\u{a0}h\u{a0}00",
                "résolue le mercredi 30 décembre à 15\u{a0}h\u{a0}00",
            ],
        );
        says(
            &warning(german),
            &[
                "gilt ab Mittwoch, 30. Dezember, 15:00 Uhr, als gelöst",
                "betrachten wir Ihre Anfrage ab Mittwoch, 30. Dezember, 15:00 Uhr, als gelöst",
            ],
        );
        says(
            &warning(english),
            &[
                "consider your request solved on Wednesday 30 December at 15:00",
                "solved on Wednesday 30 December at 15:00",
            ],
        );

        desk.runs_to("2026-12-30T13:00:00Z");
        assert_eq!(desk.ticket(german).status, Status::Pending);
        desk.runs_to("2026-12-30T14:00:00Z");
        assert_eq!(desk.ticket(german).status, Status::Solved);
        let notice = |ticket| only(desk.letters(ticket, Purpose::Notice));
        says(
            &notice(french),
            &[
                "Votre demande est résolue : Lampe cassée",
                "Sans nouvelles",
                "répondez simplement",
            ],
        );
        says(
            &notice(german),
            &[
                "Ihre Anfrage ist gelöst: Lampe kaputt",
                "nichts von Ihnen gehört",
                "wieder geöffnet",
            ],
        );
        says(
            &notice(english),
            &[
                "Your request is solved: Broken lamp",
                "not heard back from you",
                "reopen your request",
            ],
        );

        // 48 hours by the clock on the wall, New Year or not.
        assert_eq!(surveys_due(desk, german), 0);
        desk.runs_to("2027-01-01T14:00:00Z");
        assert_eq!(surveys_due(desk, german), 1);

        desk.jumps_to("2027-01-27T13:59:00Z");
        assert_eq!(desk.sweeps(), 0);
        desk.jumps_to("2027-01-27T14:00:00Z");
        assert_eq!(desk.sweeps(), 3);
        assert_eq!(desk.ticket(german).status, Status::Closed);
        assert_eq!(
            (desk.sweeps(), desk.timeline(german).expect("a past").coming.len()),
            (0, 0)
        );
        let follow_up = desk.answers(french, "Elle est encore cassée.");
        assert_eq!(desk.ticket(follow_up).follows_id, Some(french));
    });
}

#[test]
fn the_hour_of_the_day_survives_a_change_of_the_clock() {
    story("summer time", |desk| {
        // Wednesday 24 March 2027, 10:00 in Paris; the clock changes on Sunday, Easter Monday is the 29th.
        desk.jumps_to("2027-03-24T09:00:00Z");
        let ticket = case(desk, "Camille", Language::French, "Lampe");
        let timeline = desk.timeline(ticket).expect("steps are coming");
        assert_eq!(
            (timeline.policy_name.as_str(), timeline.version),
            ("B2C standard", 1)
        );
        let coming: Vec<String> = timeline
            .coming
            .iter()
            .map(|coming| format!("{} {}", coming.step, coming.at))
            .collect();
        let expected = [
            "remind 2027-03-30T08:00:00Z",
            "warn 2027-04-01T08:00:00Z",
            "solve 2027-04-05T08:00:00Z",
            "survey 2027-04-07T08:00:00Z",
            "close 2027-05-03T08:00:00Z",
        ];
        assert_eq!(coming, expected);
        let words = Language::German.words();
        assert_eq!(timeline.coming[0].moved_by(words), ["Ostermontag", "Wochenende"]);
        assert!(timeline.coming[3].moved_by(words).is_empty());

        let (present, now) = (desk.ticket(ticket), desk.now());
        let first = desk
            .read(move |tx| closing::if_pending(tx, &present, now))
            .expect("a step");
        assert_eq!((first.step, first.at), (StepKind::Remind, timeline.coming[0].at));

        desk.runs_to("2027-04-01T08:00:00Z");
        says(&only(desk.letters(ticket, Purpose::Warning)), &["lundi 5 avril"]);
        assert_eq!(
            desk.timeline(ticket).expect("steps").coming[0].at,
            timeline.coming[2].at
        );
    });
}

#[test]
fn an_answer_cancels_and_a_robot_does_not() {
    story("answers", |desk| {
        let ticket = case(desk, "Camille", Language::French, "Lampe");
        let requester = desk.ticket(ticket).requester_id;
        let mut away = NewMessage::text(MessageKind::Reply, requester, false, Channel::Email, "Absent");
        away.robot = Some("out of office".to_owned());
        desk.act(move |act| tickets::say(act, ticket, away));
        desk.runs_to("2026-11-05T09:00:00Z");
        assert_eq!(
            desk.letters(ticket, Purpose::Reminder).len(),
            1,
            "a robot is no answer"
        );

        desk.answers(ticket, "Voici la photo.");
        let waiting: Vec<(i64,)> = desk.read(move |tx| {
            Ok(tx.all(
                "SELECT id FROM step WHERE ticket_id = $1 AND state = 'waiting'",
                database::params![ticket],
            )?)
        });
        assert!(waiting.is_empty(), "cancelled in the same transaction");
        desk.runs_to("2026-11-20T09:00:00Z");
        assert!(desk.letters(ticket, Purpose::Warning).is_empty());

        // A second waiting has steps of its own, and each reply begins it anew.
        desk.replies_and_waits(ticket, "Merci. Et le numéro de série ?");
        desk.hours(24);
        desk.replies(ticket, "Il est sous le pied.");
        desk.runs_to("2026-11-25T10:00:00Z");
        assert_eq!(desk.letters(ticket, Purpose::Reminder).len(), 1);
        desk.runs_to("2026-11-26T09:00:00Z");
        let second = desk.letters(ticket, Purpose::Reminder).pop().expect("a reminder");
        says(&second, &["> Il est sous le pied."]);
    });
}

#[test]
fn a_solved_notice_and_the_way_back() {
    story("way back", |desk| {
        let ticket = desk.asks("Lampe cassée", "Bonjour");
        desk.sets(ticket, Status::Solved);
        says(
            &only(desk.letters(ticket, Purpose::Notice)),
            &["est maintenant résolue", "?do=help"],
        );
        desk.hours(24);
        assert_eq!(desk.answers(ticket, "Non, elle est toujours cassée."), ticket);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        desk.hours(24 * 60);
        assert_eq!((desk.sweeps(), surveys_due(desk, ticket)), (0, 0));
    });
}

#[test]
fn the_one_click_answers() {
    story("choices", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let camille = desk.camille.id;
        desk.replies_and_waits(ticket, "Une photo ?");
        desk.runs_to("2026-11-09T09:00:00Z");
        // Wednesday is Armistice Day.
        says(
            &only(desk.letters(ticket, Purpose::Warning)),
            &["jeudi 12 novembre"],
        );
        let more =
            |desk: &TestDesk| desk.act_as(&desk.camille, move |act| closing::more_days(act, ticket, camille));
        let until = "2026-11-16T09:00:00Z".parse().expect("an instant");
        assert_eq!(more(desk), Granted::Until(Some(until)));
        assert_eq!(more(desk), Granted::Already);
        desk.runs_to("2026-11-16T08:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Pending);

        desk.act_as(&desk.camille, move |act| {
            closing::confirm_solved(act, ticket, camille)
        });
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
        assert_eq!(more(desk), Granted::NotWaiting);
        let open = desk.act_as(&desk.camille, move |act| {
            closing::still_need_help(act, ticket, camille)
        });
        assert_eq!((open, desk.ticket(ticket).status), (ticket, Status::Open));

        let stranger = desk
            .act(|act| people::find_or_add_customer(act, "", "eve@example.org", None))
            .id;
        let refused = desk.desk.act_now(crate::store::Actor::Desk, move |act| {
            closing::confirm_solved(act, ticket, stranger)
        });
        assert!(matches!(refused, Err(crate::store::Error::NotFound)));
    });
}
