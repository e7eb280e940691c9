//! Asking kindly: no more surveys in one click, a pause between two, by hand only once, and every "no" with its reason.

use crate::correspondence::outbox::Purpose;
use crate::events::{Event, LetterEvent};
use crate::ids::TicketId;
use crate::satisfaction::{self, Manners, State, Withheld};
use crate::testing::{Browser, TestDesk, story};
use crate::tickets::{self, Change, Status};

#[test]
fn looking_at_the_opt_out_changes_nothing_and_one_click_ends_surveys_but_not_notices() {
    story("opting out", |desk| {
        let ticket = desk.asked_for_a_rating();
        let letter = desk.survey_letter(ticket).expect("a letter");
        let link = letter
            .lines()
            .map(str::trim)
            .find(|line| line.ends_with("/opt-out"));
        let link = link.expect("a link in the letter").to_owned();
        let camille = desk.camille.id;
        for _ in 0..3 {
            let page = desk.get(&link);
            assert_eq!(page.status, 200);
            assert!(page.page().contains("camille@posteo.example"));
        }
        assert!(!desk.read(move |tx| satisfaction::opted_out(tx, camille)));

        let done = desk.post(&link, &[("choice", "out")]);
        assert_eq!(done.status, 303);
        assert!(desk.get(done.leads_to()).page().contains("Vous ne recevez plus"));

        desk.hours(24 * 30);
        let next = desk.asked_for_a_rating();
        assert_eq!(desk.survey_letter(next), None);
        assert_eq!(withheld(desk, next), [Withheld::OptedOut]);

        desk.post(&link, &[("choice", "in")]);
        let again = desk.asked_for_a_rating();
        assert_eq!(desk.response(again).state, State::Offered);
    });
}

#[test]
fn the_unsubscribe_of_a_mail_program_ends_surveys_and_follows_no_redirect() {
    story("one click", |desk| {
        let ticket = desk.asked_for_a_rating();
        let letter = desk.letters(ticket, Purpose::Survey).pop().expect("a letter");
        let contents = letter.contents().expect("contents");
        let header = |name: &str| contents.headers.iter().find(|(known, _)| known == name);
        assert_eq!(
            header("List-Unsubscribe-Post").map(|(_, value)| value.as_str()),
            Some("List-Unsubscribe=One-Click")
        );
        let link = &header("List-Unsubscribe").expect("a way out").1;
        let link = link.trim_matches(['<', '>']);
        let done = desk.post_files(link, &[("List-Unsubscribe", "One-Click")], &[]);
        assert_eq!(done.status, 200);
        assert!(done.page().contains("Vous ne recevez plus"), "{}", done.page());
        let camille = desk.camille.id;
        assert!(desk.read(move |tx| satisfaction::opted_out(tx, camille)));
    });
}

#[test]
fn a_forged_opt_out_link_opts_nobody_out() {
    story("forged opt-out", |desk| {
        let ticket = desk.asked_for_a_rating();
        let id = desk.response(ticket).id;
        let forged = format!("/survey/{id}-aaaaaaaaaaaaaaaaaaaaaaaaaa/opt-out");
        assert_eq!(desk.post(&forged, &[("choice", "out")]).status, 404);
        let camille = desk.camille.id;
        assert!(!desk.read(move |tx| satisfaction::opted_out(tx, camille)));
    });
}

#[test]
fn nobody_is_asked_again_within_the_pause() {
    story("the pause", |desk| {
        desk.asked_for_a_rating();
        let soon = desk.asked_for_a_rating();
        assert_eq!(withheld(desk, soon), [Withheld::Recent]);
        desk.hours(4 * 24);
        let later = desk.asked_for_a_rating();
        assert_eq!(desk.response(later).state, State::Offered);
    });
}

#[test]
fn what_is_no_case_is_not_asked_about() {
    story("spam, merged, auto-solved", |desk| {
        let manners = Manners {
            after_auto_solving: false,
            ..Manners::default()
        };
        desk.act(move |act| satisfaction::set_manners(act, &manners));
        for (tag, reason) in [("spam", Withheld::Spam), ("merged", Withheld::Merged)] {
            let ticket = desk.asks("Rien", "Rien");
            let change = Change {
                tags: Some(vec![tag.to_owned()]),
                ..Change::default()
            };
            desk.act_as(&desk.ines, move |act| tickets::change(act, ticket, change));
            desk.sets(ticket, Status::Solved);
            desk.survey_is_due(ticket);
            assert_eq!(withheld(desk, ticket), [reason]);
        }
        let silent = desk.asks("Sans réponse", "Bonjour");
        desk.act(move |act| tickets::set_status(act, silent, Status::Solved));
        desk.survey_is_due(silent);
        assert_eq!(withheld(desk, silent), [Withheld::AutoSolved]);
    });
}

#[test]
fn an_agent_asks_by_hand_once_a_solving_and_never_against_the_customers_wish() {
    story("by hand", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut browser = Browser::of(desk, &desk.ines);
        let (page, ask) = (format!("/tickets/{ticket}"), format!("/tickets/{ticket}/survey"));
        assert!(!browser.get(&page).body.contains(&ask));
        desk.sets(ticket, Status::Solved);
        assert!(browser.get(&page).body.contains(&ask));
        assert_eq!(browser.post(&ask, &[]).status, 303);
        assert_eq!(desk.survey_links(ticket).len(), 5);
        assert!(!browser.get(&page).body.contains(&ask));
        assert_eq!(browser.post(&ask, &[]).status, 409);
        desk.survey_is_due(ticket);
        assert_eq!(withheld(desk, ticket).len(), 1);

        let other = desk.asks("Vase", "Bonjour");
        desk.sets(other, Status::Solved);
        let camille = desk.camille.id;
        desk.act(move |act| satisfaction::opt_out(act, camille));
        assert_eq!(browser.post(&format!("/tickets/{other}/survey"), &[]).status, 409);
        assert_eq!(desk.survey_letter(other), None);
        let shown = browser.get(&format!("/tickets/{other}")).body;
        assert!(shown.contains("the customer opted out of surveys"), "{shown}");
    });
}

/// Why the surveys of a ticket were withheld.
fn withheld(desk: &TestDesk, ticket: TicketId) -> Vec<Withheld> {
    let reason = |event| match event {
        Event::Letter(LetterEvent::Withheld { purpose, reason, .. }) if purpose == "survey" => {
            reason.key().parse().ok()
        }
        _ => None,
    };
    desk.events(ticket).into_iter().filter_map(reason).collect()
}
