//! No clock without a question that arrived: nobody is reminded of what nobody asked, and nobody is solved who was not reached.

use crate::closing::editing::Fate;
use crate::closing::{self, StepKind};
use crate::correspondence::outbox::{self, Letter, MAILBOXES, Purpose, State};
use crate::ids::{OutboxId, TicketId};
use crate::languages::{Language, Sentence};
use crate::leaving::{self, Failure};
use crate::people;
use crate::testing::delivery::{parcel, taken as taken_by_relay};
use crate::testing::sink::{At, Fault, Sink};
use crate::testing::{Left, TestDesk, story};
use crate::tickets::{self, Channel, MessageKind, NewMessage, Opening, Status};

/// Letters of a policy to the customer.
fn of_policy(desk: &TestDesk, ticket: TicketId) -> usize {
    let mut letters = desk.outbox_of(ticket);
    letters.retain(|letter| {
        matches!(
            letter.purpose,
            Purpose::Reminder | Purpose::Warning | Purpose::Notice | Purpose::Survey
        )
    });
    letters.len()
}

fn steps(desk: &TestDesk, ticket: TicketId) -> Vec<StepKind> {
    let timeline = desk.timeline(ticket);
    let done = timeline.map(|timeline| timeline.done).unwrap_or_default();
    done.into_iter().map(|past| past.step).collect()
}

/// The relay refuses a letter for good.
fn refused(desk: &TestDesk, letter: &Letter) {
    let id = letter.id;
    desk.act(move |act| {
        take_in_hand(act, id)?;
        let letter = parcel(act, id)?;
        let why = "relay refused the recipient: 550 5.1.1 no such user".to_owned();
        let failure = Failure::certain(Sentence::from_stored(why));
        leaving::fail(act, &MAILBOXES, &letter, &failure)
    });
}

fn take_in_hand(act: &mut crate::store::Act, id: OutboxId) -> crate::store::Result<()> {
    act.run(
        "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = $1",
        database::params![id],
    )?;
    Ok(())
}

fn note(desk: &TestDesk, ticket: TicketId) {
    let note = NewMessage::text(
        MessageKind::Note,
        desk.ines.id,
        true,
        Channel::Workspace,
        "Was fehlt noch?",
    );
    desk.act_as(&desk.ines, move |act| tickets::say(act, ticket, note));
}

fn opened_as_waiting(desk: &TestDesk, first: MessageKind) -> TicketId {
    let mut opening = Opening::new(desk.camille.id, "Rappel", Channel::Api, Language::French);
    opening.status = Status::Pending;
    let first = NewMessage::text(
        first,
        desk.ines.id,
        true,
        Channel::Api,
        "Quel est le numéro de série ?",
    );
    desk.act_as(&desk.ines, move |act| tickets::open(act, opening, first))
        .0
}

#[test]
fn nobody_is_reminded_of_what_nobody_asked_and_the_owner_is() {
    story("nothing asked", |desk| {
        let at_once = desk.asks("Lampe", "Elle clignote.");
        desk.gives(at_once);
        desk.sets(at_once, Status::Pending);
        let answered = desk.asks("Chaise", "Elle grince.");
        desk.replies_and_waits(answered, "Quelle chaise ?");
        desk.answers(answered, "La verte.");
        desk.sets(answered, Status::Pending);
        let noted = desk.asks("Table", "Elle penche.");
        desk.sets(noted, Status::Pending);
        note(desk, noted);
        let opened = opened_as_waiting(desk, MessageKind::Note);
        let all = [at_once, answered, noted, opened];
        for ticket in all {
            let coming = desk.timeline(ticket).expect("a timeline").coming;
            let steps: Vec<StepKind> = coming.iter().map(|step| step.step).collect();
            assert_eq!(steps, [StepKind::Unasked], "the timeline tells it");
        }
        desk.runs_to("2026-11-05T08:59:00Z");
        for ticket in all {
            assert_eq!(desk.ticket(ticket).status, Status::Pending);
        }
        desk.runs_to("2026-11-05T10:00:00Z");
        for ticket in all {
            assert_eq!(desk.ticket(ticket).status, Status::Open, "back to its owner");
        }
        assert_eq!(desk.alerts(at_once).len(), 1);
        desk.runs_to("2026-12-20T10:00:00Z");
        for ticket in all {
            assert_eq!(of_policy(desk, ticket), 0);
            assert_eq!(desk.ticket(ticket).status, Status::Open);
        }
    });
}

#[test]
fn a_question_that_a_server_puts_off_for_five_days_stops_the_waiting_and_its_owner_is_told() {
    story("450 for five days", |desk| {
        desk.leaves(Left::FailedLetter);
        let sink = Sink::open();
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.gives(ticket);
        desk.replies_and_waits(ticket, "Quelle lampe ?");
        let question = desk.letter(ticket).id;
        let state = || {
            desk.read(move |tx| outbox::find(tx, question))
                .map(|letter| letter.state)
        };
        while state() == Some(State::Waiting) {
            assert_eq!(desk.ticket(ticket).status, Status::Pending);
            sink.fails(At::Recipient, Fault::Say("450 4.2.2 the mailbox is full"));
            desk.delivers(&sink.url());
            desk.hours(5);
            desk.sweeps();
            assert_eq!(of_policy(desk, ticket), 0, "nobody is reminded of it");
        }
        assert_eq!(state(), Some(State::Failed));
        assert_eq!(desk.ticket(ticket).status, Status::Open, "back to its owner");
        assert_eq!(desk.alerts(ticket).len(), 1);
        desk.runs_to("2026-12-20T10:00:00Z");
        assert_eq!(
            (of_policy(desk, ticket), desk.ticket(ticket).status),
            (0, Status::Open)
        );
        assert!(
            sink.taken()
                .iter()
                .all(|taken| taken.to != ["camille@posteo.example"])
        );
    });
}

#[test]
fn a_ticket_that_is_opened_with_a_question_goes_by_its_policy() {
    story("opened as waiting", |desk| {
        let ticket = opened_as_waiting(desk, MessageKind::Reply);
        desk.runs_to("2026-11-12T10:00:00Z");
        assert_eq!(
            steps(desk, ticket),
            [StepKind::Remind, StepKind::Warn, StepKind::Solve]
        );
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn a_question_that_does_not_arrive_stops_the_waiting() {
    story("unreached", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.gives(ticket);
        desk.replies_and_waits(ticket, "Depuis quand ?");
        let question = desk.letter(ticket);
        refused(desk, &question);
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(steps(desk, ticket), [StepKind::Unreached]);
        assert_eq!(desk.alerts(ticket).len(), 1, "the owner is told");
        // Whoever waits although it is known is asked after three days, not again at once.
        desk.hours(1);
        desk.sets(ticket, Status::Pending);
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
        let now = desk.now();
        let foretold = desk.read(move |tx| {
            let policy = closing::policy::all(tx)?.remove(0).latest;
            closing::editing::forecast::forecast(tx, policy.policy_id, &policy.rules, now)
        });
        assert_eq!(foretold.tickets, 1);
        for fate in [Fate::Keep, Fate::Move, Fate::StartToday] {
            assert!(foretold.of(fate).is_empty(), "{fate:?}: {foretold:?}");
        }
        desk.runs_to("2026-12-20T10:00:00Z");
        assert_eq!(of_policy(desk, ticket), 0);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        // With the address corrected it is a question like any other.
        desk.replies_and_waits(ticket, "Depuis quand ?");
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Pending);
    });
}

#[test]
fn a_solution_that_does_not_arrive_brings_the_ticket_back() {
    story("unreached solution", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies(ticket, "Changez l’ampoule.");
        let solution = desk.letter(ticket);
        desk.sets(ticket, Status::Solved);
        desk.hours(1);
        refused(desk, &solution);
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        // Solved by whoever knows that: it stays so.
        desk.hours(1);
        desk.sets(ticket, Status::Solved);
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Solved);
    });
}

#[test]
fn the_days_begin_when_the_question_leaves() {
    story("question on its way", |desk| {
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies_and_waits(ticket, "Depuis quand ?");
        let question = desk.letter(ticket);
        let id = question.id;
        desk.act(move |act| {
            take_in_hand(act, id)?;
            let letter = parcel(act, id)?;
            let later = act.now + jiff::SignedDuration::from_hours(1);
            let why = Sentence::from_stored("the relay is away".to_owned());
            leaving::postpone(act, &MAILBOXES, &letter, &Failure::certain(why), later)
        });
        desk.runs_to("2026-11-06T09:00:00Z");
        assert_eq!(steps(desk, ticket), []);
        let taken = desk.letter(ticket);
        desk.act(move |act| taken_by_relay(act, taken.id));
        desk.runs_to("2026-11-10T23:00:00Z");
        assert_eq!(steps(desk, ticket), []);
        desk.runs_to("2026-11-12T10:00:00Z");
        // Friday 10:00 and three business days; Wednesday is a holiday.
        assert_eq!(steps(desk, ticket), [StepKind::Remind]);
    });
}

#[test]
fn nobody_is_solved_on_a_promise_that_nobody_read() {
    story("lost announcement", |desk| {
        desk.leaves(Left::FailedLetter);
        for lost in [Purpose::Reminder, Purpose::Warning] {
            let ticket = desk.asks("Lampe", "Elle clignote.");
            desk.replies_and_waits(ticket, "Depuis quand ?");
            for _ in 0..14 * 24 {
                desk.hours(1);
                desk.sweeps();
                if !desk.letters(ticket, lost).is_empty() {
                    break;
                }
            }
            let letter = desk.letters(ticket, lost).pop().expect("the letter");
            desk.act(move |act| {
                taken_by_relay(act, letter.id)?;
                outbox::returned(
                    act,
                    &letter,
                    &Sentence::from_stored(
                        "mx.posteo.example sent it back: 550 5.1.1 no such user".to_owned(),
                    ),
                )
            });
            desk.sweeps();
            assert_eq!(desk.ticket(ticket).status, Status::Open, "{lost}");
            assert!(!steps(desk, ticket).contains(&StepKind::Solve));
        }
    });
}

#[test]
fn without_an_address_that_works_nothing_is_announced_and_nothing_solved() {
    story("no address in use", |desk| {
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies_and_waits(ticket, "Depuis quand ?");
        desk.sweeps();
        desk.act(|act| people::mark_undeliverable(act, "camille@posteo.example"));
        desk.runs_to("2026-12-20T10:00:00Z");
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(of_policy(desk, ticket), 0);
        // A reply that cannot leave at all is no question either.
        desk.replies_and_waits(ticket, "Et maintenant ?");
        desk.sweeps();
        assert_eq!(desk.ticket(ticket).status, Status::Open);
    });
}

#[test]
fn a_letter_that_came_back_stays_lost_though_the_relay_took_it() {
    story("returned", |desk| {
        desk.leaves(Left::FailedLetter);
        let ticket = desk.asks("Lampe", "Elle clignote.");
        desk.replies(ticket, "Depuis quand ?");
        let letter = desk.letter(ticket);
        let news = desk.act(move |act| {
            take_in_hand(act, letter.id)?;
            // The report can be faster than the note that the relay took it.
            let first = outbox::returned(act, &letter, &Sentence::from_stored("gone".to_owned()))?;
            taken_by_relay(act, letter.id)?;
            Ok((
                first,
                outbox::returned(act, &letter, &Sentence::from_stored("gone".to_owned()))?,
            ))
        });
        assert_eq!(news, (true, false));
        assert_eq!(desk.letter(ticket).state, State::Failed);
    });
}
