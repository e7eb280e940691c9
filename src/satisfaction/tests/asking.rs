//! Who is asked, once, in which words; and when the question is taken back.

use crate::events::{ClosingEvent, Event, LetterEvent};
use crate::languages::Language;
use crate::people;
use crate::satisfaction::{State, WINDOW};
use crate::testing::story;
use crate::tickets::{self, Status};

#[test]
fn the_customer_is_asked_once_per_solving_in_their_language() {
    story("asked once", |desk| {
        let ticket = desk.asked_for_a_rating();
        desk.survey_is_due(ticket);

        let letter = desk.survey_letter(ticket).expect("a letter");
        assert!(letter.contains("Bonjour Camille Moreau"), "{letter}");
        assert!(letter.contains("😡 Très insatisfait"), "{letter}");
        assert_eq!(desk.survey_links(ticket).len(), 5);

        let response = desk.response(ticket);
        assert_eq!((response.state, response.solving), (State::Offered, Some(1)));
        assert_eq!((response.agent_id, response.best), (Some(desk.ines.id), 5));
        // The policy closes the ticket 28 days after it was solved: two days before the window would be over.
        let solved = desk.ticket(ticket).solved_at.expect("solved");
        assert_eq!(response.until, solved + WINDOW);
        let events = desk.events(ticket);
        let offered = events.iter().filter(|event| event.kind() == "survey_offered");
        assert_eq!(offered.count(), 1);
        assert_eq!(withheld(&events).len(), 1);
    });
}

#[test]
fn every_language_asks_in_its_own_words() {
    story("three languages", |desk| {
        for (language, greeting, best) in [
            (Language::French, "Bonjour Camille Moreau,", "Très satisfait"),
            (Language::German, "Guten Tag Camille Moreau,", "Sehr zufrieden"),
            (Language::English, "Hello Camille Moreau,", "Very satisfied"),
        ] {
            let camille = desk.camille.id;
            desk.act(move |act| people::set_language(act, camille, language));
            let ticket = desk.asked_for_a_rating();
            let letter = desk.survey_letter(ticket).expect("a letter");
            assert!(letter.contains(greeting) && letter.contains(best), "{letter}");
            let page = desk.get(&desk.survey_page(ticket)).page();
            assert!(page.contains(&format!("<html lang=\"{language}\">")), "{page}");
            assert!(page.contains(best), "{page}");
            desk.hours(7 * 24);
        }
    });
}

#[test]
fn reopening_withdraws_an_unanswered_survey_and_a_new_solving_asks_again() {
    story("withdrawn", |desk| {
        let ticket = desk.asked_for_a_rating();
        let link = desk.survey_page(ticket);
        desk.answers(ticket, "Elle est encore cassée.");
        assert_eq!(desk.response(ticket).state, State::Withdrawn);
        let gone = desk.post(&link, &[("rating", "1")]);
        assert_eq!(gone.status, 410);
        assert!(gone.page().contains("mailto:support@lumen.example"));

        desk.sets(ticket, Status::Solved);
        let soon = desk.get(&link).page();
        assert!(soon.contains("rouverte puis résolue depuis"), "{soon}");
        desk.survey_is_due(ticket);
        assert_eq!(desk.response(ticket).solving, Some(2));
        assert_eq!(desk.response(ticket).state, State::Offered);
        // The old letter is still in the mailbox: its link leads to what can be answered now.
        let leads = desk.get(&format!("{link}?rating=1")).leads_to().to_owned();
        assert!(desk.survey_page(ticket).ends_with(&leads), "{leads}");
    });
}

#[test]
fn whoever_cannot_or_should_not_be_asked_is_not_and_the_reason_is_kept() {
    story("not asked", |desk| {
        let cancelled = desk.asks("Annulée", "Bonjour");
        desk.sets(cancelled, Status::Cancelled);
        let open = desk.asks("Ouverte", "Bonjour");
        let deleted = desk.asks("Supprimée", "Bonjour");
        desk.sets(deleted, Status::Solved);
        desk.act(move |act| tickets::delete(act, deleted));
        let unreachable = desk.asks("Sans adresse", "Bonjour");
        desk.sets(unreachable, Status::Solved);
        desk.act(|act| {
            act.run("UPDATE address SET undeliverable = TRUE", [])?;
            Ok(())
        });
        for ticket in [cancelled, open, deleted, unreachable] {
            desk.survey_is_due(ticket);
            assert_eq!(desk.survey_letter(ticket), None);
            assert_eq!(withheld(&desk.events(ticket)).len(), 1, "ticket {ticket}");
        }
    });
}

#[test]
fn a_notice_without_its_survey_says_why_and_one_with_it_offers_a_way_out() {
    story("combined", |desk| {
        let due = |ticket| {
            let due = ClosingEvent::SurveyDue {
                policy_version: None,
                with_notice: true,
                unanswered: false,
                survey: None,
            };
            desk.act(move |act| crate::events::record(act, ticket, due));
            let letter = desk
                .letters(ticket, crate::correspondence::outbox::Purpose::Notice)
                .pop()
                .expect("a letter");
            letter.contents().expect("contents")
        };
        let asked = desk.asks("Lampe", "Bonjour");
        desk.sets(asked, Status::Solved);
        let letter = due(asked);
        assert!(letter.text.contains("/opt-out"), "{}", letter.text);
        let header = letter.headers.iter().find(|(name, _)| name == "List-Unsubscribe");
        assert!(
            header.is_some_and(|(_, link)| link.contains("/opt-out")),
            "{:?}",
            letter.headers
        );

        let lately = desk.asks("Vase", "Bonjour");
        desk.sets(lately, Status::Solved);
        let letter = due(lately);
        assert!(!letter.text.contains("/opt-out"), "{}", letter.text);
        assert_eq!(withheld(&desk.events(lately)), ["satisfaction-withheld-recent"]);
    });
}

#[test]
fn whoever_rated_a_solving_badly_is_asked_about_the_next_one_within_the_pause() {
    story("made up for", |desk| {
        for (score, asked) in [("1", true), ("5", false)] {
            let ticket = desk.asked_for_a_rating();
            desk.post(&desk.survey_page(ticket), &[("rating", score)]);
            desk.answers(ticket, "Elle est encore cassée.");
            desk.sets(ticket, Status::Solved);
            desk.survey_is_due(ticket);
            assert_eq!(desk.response(ticket).solving == Some(2), asked, "rated {score}");
            desk.hours(8 * 24);
        }
    });
}

/// The reasons why surveys were withheld.
fn withheld(events: &[Event]) -> Vec<&str> {
    events.iter().filter_map(reason).collect()
}

fn reason(event: &Event) -> Option<&str> {
    match event {
        Event::Letter(LetterEvent::Withheld { purpose, reason, .. }) if purpose == "survey" => {
            Some(reason.key())
        }
        Event::Closing(ClosingEvent::StepWithheld { step, reason }) if step == "survey" => Some(reason.key()),
        _ => None,
    }
}
