//! The page: what a person's click records, what can be changed, and what is refused kindly.

use crate::events::{Event, SurveyEvent, TicketEvent};
use crate::people::{self, Details};
use crate::satisfaction::{self, Filter, State};
use crate::testing::story;
use crate::tickets::Status;

#[test]
fn a_click_and_a_post_record_the_rating_and_the_thanks_say_what_happens_next() {
    story("rated", |desk| {
        let ticket = desk.asked_for_a_rating();
        let link = &desk.survey_links(ticket)[3];
        let page = desk.get(link).page();
        assert!(page.contains(r#"value="4" checked"#), "{page}");
        assert!(page.contains("jusqu’au lundi 30 novembre"), "{page}");

        let sent = desk.post(link, &[("rating", "4"), ("comment", "Merci !\r\nCamille")]);
        assert_eq!(sent.status, 303);
        let thanks = desk.get(sent.leads_to()).page();
        assert!(thanks.contains("Merci, Camille Moreau"), "{thanks}");
        assert!(thanks.contains("Satisfait (4 sur 5)"), "{thanks}");
        assert!(thanks.contains("/requests/"), "{thanks}");
        let response = desk.response(ticket);
        assert_eq!((response.score, response.negative), (Some(4), Some(false)));
        assert_eq!(response.comment, "Merci !\nCamille");
    });
}

#[test]
fn a_changed_mind_is_another_event_and_the_same_answer_twice_is_not() {
    story("changed mind", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        for rating in ["5", "5", "2"] {
            desk.post(&page, &[("rating", rating), ("reason", "slow")]);
        }
        let scores: Vec<i64> = desk.events(ticket).iter().filter_map(score).collect();
        assert_eq!(scores, [5, 2]);
        let response = desk.response(ticket);
        assert_eq!((response.score, response.reason.as_str()), (Some(2), "slow"));

        desk.post(&page, &[("rating", "4"), ("reason", "slow")]);
        assert_eq!(desk.response(ticket).reason, "", "a reason is for a bad rating");
    });
}

#[test]
fn who_is_suspended_rates_nothing() {
    story("suspended at the survey", |desk| {
        let ticket = desk.asked_for_a_rating();
        let (page, camille) = (desk.survey_page(ticket), desk.camille.id);
        desk.act(move |act| {
            let suspended = Details {
                suspended: Some(true),
                ..Details::default()
            };
            people::set_details(act, camille, suspended)
        });
        let sent = desk.post(&page, &[("rating", "1"), ("comment", "…")]);
        assert_eq!(sent.status, 403);
        assert_eq!(desk.response(ticket).score, None);
    });
}

#[test]
fn a_low_rating_can_reopen_the_request() {
    story("reopened by a rating", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        desk.post(&page, &[("rating", "5"), ("reopen", "yes")]);
        assert_eq!(
            desk.ticket(ticket).status,
            Status::Solved,
            "a good rating does not"
        );

        let sent = desk.post(&page, &[("rating", "1"), ("reopen", "yes")]);
        assert_eq!(desk.ticket(ticket).status, Status::Open);
        assert_eq!(desk.response(ticket).state, State::Answered);
        assert!(
            desk.events(ticket)
                .contains(&TicketEvent::Reopened { by_message: None }.into())
        );
        assert!(desk.get(sent.leads_to()).page().contains("nous y travaillons"));
    });
}

#[test]
fn what_cannot_be_taken_comes_back_with_the_words_typed() {
    story("refused form", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        let nothing = desk.post(&page, &[("comment", "<b>Merci</b>")]);
        assert_eq!(nothing.status, 422);
        assert!(nothing.page().contains("Veuillez choisir une des réponses"));
        assert!(nothing.page().contains("&#60;b&#62;Merci"), "{}", nothing.page());

        let long = "é".repeat(4001);
        let long = desk.post(&page, &[("rating", "1"), ("reason", "tone"), ("comment", &long)]);
        assert_eq!(long.status, 422);
        assert!(long.page().contains(r#"value="tone" selected"#));
        assert!(long.page().contains("comment-error"));
        assert_eq!(desk.response(ticket).state, State::Offered);
    });
}

#[test]
fn after_the_window_and_after_closing_a_friendly_page_says_why() {
    story("ended", |desk| {
        desk.asks_without_a_pause();
        let closed = desk.asked_for_a_rating();
        let over = desk.asked_for_a_rating();
        let (closed_page, over_page) = (desk.survey_page(closed), desk.survey_page(over));
        desk.sets(closed, Status::Closed);
        desk.hours(26 * 24);
        for (page, why) in [
            (closed_page, "a été close le"),
            (over_page, "Vous pouviez répondre"),
        ] {
            for answer in [desk.get(&page), desk.post(&page, &[("rating", "5")])] {
                assert_eq!(answer.status, 410);
                assert!(answer.page().contains(why), "{}", answer.page());
                assert!(answer.page().contains("mailto:support@lumen.example?subject="));
            }
        }
        let answered = Filter {
            state: Some(State::Answered),
            ..Filter::default()
        };
        assert_eq!(desk.read(move |tx| satisfaction::count(tx, &answered)), 0);
    });
}

#[test]
fn the_language_switch_keeps_the_choice() {
    story("switched", |desk| {
        let ticket = desk.asked_for_a_rating();
        let link = &desk.survey_links(ticket)[0];
        let page = desk.get(&format!("{link}&lang=de")).page();
        assert!(page.contains("Sehr unzufrieden") && page.contains(r#"value="1" data-low checked"#));
        assert!(
            page.contains("?rating=1&#38;lang=en") || page.contains("?rating=1&amp;lang=en"),
            "{page}"
        );
        assert!(page.contains("?lang=de\">"), "the form stays in German: {page}");
    });
}

#[test]
fn lists_find_answers_by_what_they_say() {
    story("lists of responses", |desk| {
        desk.asks_without_a_pause();
        let (good, bad, silent) = (
            desk.asked_for_a_rating(),
            desk.asked_for_a_rating(),
            desk.asked_for_a_rating(),
        );
        desk.post(&desk.survey_page(good), &[("rating", "5"), ("comment", "Bravo")]);
        desk.post(&desk.survey_page(bad), &[("rating", "1")]);
        let negative = Filter {
            negative: Some(true),
            ..Filter::default()
        };
        let commented = Filter {
            with_comment: Some(true),
            from: Some(desk.now()),
            ..Filter::default()
        };
        let offered = Filter {
            state: Some(State::Offered),
            ..Filter::default()
        };
        for (filter, ticket) in [(negative, bad), (commented, good), (offered, silent)] {
            let found = desk.read(move |tx| satisfaction::list(tx, &filter, None, 10));
            assert_eq!(
                found.iter().map(|r| r.ticket_id).collect::<Vec<_>>(),
                [Some(ticket)]
            );
        }
    });
}

fn score(event: &Event) -> Option<i64> {
    match event {
        Event::Survey(SurveyEvent::Rated { score, .. }) => Some(*score),
        _ => None,
    }
}
