//! Several calendars: which one counts, and what a change moves.

use super::whole_case::says;
use crate::calendars;
use crate::closing::{self, StepKind, editing, policy};
use crate::correspondence::outbox::Purpose;
use crate::events::Field;
use crate::ids::TicketId;
use crate::people;
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Change, Status};
use calendar::Calendar;

fn next(desk: &TestDesk, ticket: TicketId) -> String {
    let timeline = desk.timeline(ticket).expect("a timeline");
    timeline
        .coming
        .first()
        .map(|step| format!("{} {}", step.step, step.at))
        .unwrap_or_default()
}

#[test]
fn the_policys_calendar_counts_or_else_the_teams_or_else_the_desks() {
    story("which calendar", |desk| {
        // Berlin works on Armistice Day; Munich and Paris have days of their own.
        let ticket = desk.asks("Lampe", "Bonjour");
        let (team, german) = desk.act(|act| {
            let team = people::add_team(act, "Berlin")?.id;
            let german = Calendar::standard("Europe/Berlin", "DE-BE").expect("a calendar");
            let id = calendars::add(act, "Berlin", &german)?;
            calendars::set_teams(act, id, &[team])?;
            Ok((team, id))
        });
        desk.jumps_to("2026-11-06T09:00:00Z");
        desk.replies_and_waits(ticket, "Une photo ?");
        assert_eq!(
            next(desk, ticket),
            "remind 2026-11-12T09:00:00Z",
            "the 11th is a holiday in France"
        );
        desk.act_as(&desk.ines, move |act| {
            let change = Change::default().with(Field::Team, team);
            tickets::change(act, ticket, change)
        });
        assert_eq!(next(desk, ticket), "remind 2026-11-11T09:00:00Z");
        // The letter names the day of that calendar too.
        desk.runs_to("2026-11-13T09:00:00Z");
        says(&desk.letters(ticket, Purpose::Warning)[0], &["mardi 17 novembre"]);

        let other = desk.asks("Chaise", "Bonjour");
        let policy = desk.read(policy::all)[0].latest.clone();
        desk.act(move |act| {
            let rules = closing::Rules {
                calendar: Some(german),
                ..policy.rules
            };
            editing::edit(
                act,
                policy.policy_id,
                &policy.name,
                &rules,
                "Berlin",
                editing::Fate::Keep,
            )
        });
        desk.jumps_to("2027-05-05T08:00:00Z");
        desk.replies_and_waits(other, "Quelle chaise ?");
        // Ascension on Thursday the 6th in both; Victory Day, Saturday the 8th, moves nothing.
        assert_eq!(next(desk, other), "remind 2027-05-11T08:00:00Z");
    });
}

#[test]
fn a_day_off_that_is_added_moves_what_is_planned_and_keeps_the_promise() {
    story("a day off", |desk| {
        let (early, late) = (desk.asks("Lampe", "Bonjour"), desk.asks("Chaise", "Bonjour"));
        desk.replies_and_waits(early, "Une photo ?");
        desk.runs_to("2026-11-09T09:00:00Z");
        desk.replies_and_waits(late, "Quelle chaise ?");
        assert_eq!(desk.letters(early, Purpose::Warning).len(), 1);
        assert_eq!(next(desk, early), "solve 2026-11-12T09:00:00Z");
        // The event of the change moves them; nobody calls for it.
        desk.act(|act| {
            let mut calendar = calendars::desk_calendar(act)?.expect("a calendar");
            calendar.close(jiff::civil::date(2026, 11, 12), "Inventory");
            calendars::set_desk_calendar(act, &calendar)
        });
        assert_eq!(
            next(desk, early),
            "solve 2026-11-13T09:00:00Z",
            "two business days are still given"
        );
        let coming = desk.timeline(late).expect("a timeline").coming;
        assert_eq!(
            (coming[0].step, coming[0].at.to_string().as_str()),
            (StepKind::Remind, "2026-11-16T09:00:00Z")
        );
        let named = coming[0].moved_by(crate::languages::Language::English.words());
        assert_eq!(named, ["Armistice Day 1918", "Inventory", "weekend"]);
        desk.runs_to("2026-11-13T09:00:00Z");
        assert_eq!(desk.ticket(early).status, Status::Solved);
    });
}

#[test]
fn a_policy_that_is_switched_on_foretells_its_letters_in_each_teams_calendar() {
    story("foretold by team", |desk| {
        let policy = desk.read(policy::all)[0].latest.policy_id;
        desk.act(move |act| editing::switch(act, policy, false, editing::Fate::Keep, None));
        let berlin = desk.act(|act| {
            let team = people::add_team(act, "Berlin")?.id;
            let german = Calendar::standard("Europe/Berlin", "DE-BE").expect("a calendar");
            let id = calendars::add(act, "Berlin", &german)?;
            calendars::set_teams(act, id, &[team])?;
            Ok(team)
        });
        desk.jumps_to("2026-11-06T09:00:00Z");
        let (paris, other) = (desk.asks("Lampe", "Bonjour"), desk.asks("Stuhl", "Guten Tag"));
        desk.act_as(&desk.ines, move |act| {
            let change = Change::default().with(Field::Team, berlin);
            tickets::change(act, other, change)
        });
        for ticket in [paris, other] {
            desk.replies_and_waits(ticket, "Une photo ?");
        }
        let now = desk.now();
        let foretold = desk.read(move |tx| closing::editing::forecast::if_switched_on(tx, policy, now));
        let days: Vec<String> = foretold
            .of(editing::Fate::Move)
            .iter()
            .map(|at| at.to_string())
            .collect();
        // The 11th is a holiday in Paris: there the reminder waits for the 12th. Berlin is told of the solving on the 13th.
        assert_eq!(
            days,
            [
                "2026-11-11T09:00:00Z",
                "2026-11-12T09:00:00Z",
                "2026-11-13T09:00:00Z"
            ]
        );
        desk.act(move |act| editing::switch(act, policy, true, editing::Fate::Move, None));
        assert_eq!(next(desk, other), "remind 2026-11-11T09:00:00Z");
        assert_eq!(next(desk, paris), "remind 2026-11-12T09:00:00Z");
    });
}
