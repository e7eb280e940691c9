//! Stories about the time a customer has to answer: 28 days from asking and never beyond closing, the same wherever it is
//! told; and versions whose scales are kept apart.

use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::{OnSolve, Pace, SurveyRule};
use crate::correspondence::outbox::Purpose;
use crate::people::{Person, Role};
use crate::satisfaction::{self, Kind, State, WINDOW};
use crate::testing::{Browser, TestDesk, colleague, story};
use crate::tickets::Status;

fn admin(desk: &TestDesk) -> Person {
    colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None)
}

/// The policy in force asks so many hours after solving, and closes after so many days.
fn asks_and_closes(desk: &TestDesk, ending: OnSolve, after_hours: u32, close: Option<u32>) {
    desk.act(move |act| {
        let all = policy::all(act)?;
        let policy = all
            .iter()
            .find(|policy| policy.enabled)
            .expect("a policy")
            .latest
            .clone();
        let mut rules = policy.rules;
        rules.on_solve = ending;
        rules.survey = Some(SurveyRule {
            after_hours,
            pace: Pace::Wall,
        });
        rules.close_after_days = close;
        editing::edit(act, policy.policy_id, &policy.name, &rules, "", Fate::Keep).map(drop)
    });
}

#[test]
fn a_survey_that_leaves_late_has_its_whole_window() {
    story("a late survey", |desk| {
        asks_and_closes(desk, OnSolve::Notice, 30 * 24, None);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        desk.hours(30 * 24);
        desk.sweeps();
        let response = desk.response(ticket);
        assert_eq!(response.until, response.created_at + WINDOW);
        desk.hours(27 * 24);
        let link = desk.survey_page(ticket);
        assert_eq!(desk.get(&link).status, 200);
        assert_eq!(desk.post(&link, &[("rating", "5")]).status, 303);
        desk.hours(24);
        assert_eq!(desk.get(&link).status, 410);
    });
}

#[test]
fn no_answer_is_asked_for_beyond_closing_and_all_say_the_same_instant() {
    for ending in [OnSolve::Notice, OnSolve::NoticeWithSurvey] {
        story("until closing", |desk| {
            asks_and_closes(desk, ending, 48, Some(10));
            let ticket = desk.asks("Lampe", "Bonjour");
            desk.sets(ticket, Status::Solved);
            let solved = desk.ticket(ticket).solved_at.expect("solved");
            desk.hours(48);
            desk.sweeps();
            let response = desk.response(ticket);
            assert_eq!(response.until, solved + jiff::SignedDuration::from_hours(240));
            let purpose = match ending {
                OnSolve::Notice => Purpose::Survey,
                _ => Purpose::Notice,
            };
            let letter = desk
                .letters(ticket, purpose)
                .remove(0)
                .contents()
                .expect("a letter")
                .text;
            let camille = desk.camille.id;
            let (person, zone) = desk.read(move |tx| {
                let person = crate::people::find(tx, camille)?;
                let zone = satisfaction::own_zone(tx, &person)?;
                Ok((person, zone))
            });
            let words = person.language.expect("a language").words();
            let said = words.until(response.until, desk.desk.clock.now(), &zone);
            assert!(letter.contains(&said), "{said}: {letter}");
            let keys = &desk.desk.keys;
            let page = desk.get(&format!("/{}", satisfaction::survey_path(keys, response.id)));
            assert!(page.page().contains(&said), "{said}: {}", page.page());
        });
    }
}

#[test]
fn by_hand_the_window_is_whole_where_nothing_closes_and_else_it_is_said_why_not() {
    story("by hand on day 29", |desk| {
        asks_and_closes(desk, OnSolve::Nothing, 48, None);
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        desk.hours(29 * 24);
        let mut ines = Browser::of(desk, &desk.ines);
        assert_eq!(ines.post(&format!("/tickets/{ticket}/survey"), &[]).status, 303);
        assert_eq!(desk.get(&desk.survey_page(ticket)).status, 200);

        asks_and_closes(desk, OnSolve::Nothing, 48, Some(28));
        let late = desk.asks("Vase", "Bonjour");
        desk.sets(late, Status::Solved);
        desk.hours(28 * 24);
        let mut ines = Browser::of(desk, &desk.ines);
        let page = ines.get(&format!("/tickets/{late}")).body;
        assert!(
            page.contains("the ticket closes before anyone could answer"),
            "{page}"
        );
        let refused = ines.post(&format!("/tickets/{late}/survey"), &[]);
        assert_eq!(refused.status, 409);
        desk.sweeps();
        assert_eq!(desk.ticket(late).status, Status::Closed);
        let refused = ines.post(&format!("/tickets/{late}/survey"), &[]);
        assert!(
            refused.status == 409 && refused.body.contains("closed"),
            "{}",
            refused.body
        );
        assert_eq!(desk.survey_letter(late), None);
    });
}

#[test]
fn the_editor_says_what_a_closing_leaves_of_the_window_and_refuses_one_before_the_survey() {
    story("both cannot be kept", |desk| {
        asks_and_closes(desk, OnSolve::Notice, 48, Some(10));
        let mut ada = Browser::of(desk, &admin(desk));
        let policy = desk.read(policy::all).remove(0).latest.policy_id;
        let page = ada.get(&format!("/settings/policies/{policy}")).body;
        assert!(page.contains("8 days"), "{page}");
        asks_and_closes(desk, OnSolve::Notice, 48, Some(60));
        let page = ada.get(&format!("/settings/policies/{policy}")).body;
        // 200 hours of work are five weeks of the wall.
        let mut typed = super::policies::typed(&[], "keep", "save");
        typed.retain(|(name, _)| !["survey", "pace"].contains(name));
        typed.extend([("survey", "200"), ("pace", "working")]);
        let refused = ada.post(&format!("/settings/policies/{policy}"), &typed);
        assert_eq!(refused.status, 422);
        assert!(
            refused.body.contains("closed before the survey is sent"),
            "{}",
            refused.body
        );
        assert!(!page.contains("id=\"survey-window\""), "{page}");
    });
}

#[test]
fn a_withheld_survey_is_no_step_that_was_done() {
    story("withheld on the timeline", |desk| {
        asks_and_closes(desk, OnSolve::Notice, 48, Some(28));
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.sets(ticket, Status::Solved);
        let camille = desk.camille.id;
        desk.act(move |act| satisfaction::opt_out(act, camille));
        desk.hours(48);
        desk.sweeps();
        let page = Browser::of(desk, &desk.ines)
            .get(&format!("/tickets/{ticket}"))
            .body;
        assert!(page.contains("the customer opted out of surveys"), "{page}");
        assert!(page.contains("Survey not sent"), "{page}");
        assert!(!page.contains("Customer asked for a rating"), "{page}");
    });
}

#[test]
fn each_answer_is_told_in_the_words_it_saw_and_other_scales_stay_apart() {
    story("versions", |desk| {
        desk.asks_without_a_pause();
        let line = desk.survey_line(Kind::Csat);
        let rates = |score: &str, comment: &str| {
            let ticket = desk.asked_for_a_rating();
            desk.post(
                &desk.survey_page(ticket),
                &[("rating", score), ("comment", comment)],
            );
            assert_eq!(desk.response(ticket).state, State::Answered);
        };
        let follows = |change: fn(&mut satisfaction::Content)| {
            desk.act(move |act| {
                let newest = satisfaction::newest(act, line)?;
                let mut content = newest.content()?;
                change(&mut content);
                satisfaction::change_survey(act, line, newest.version, &newest.name, &content, "x").map(drop)
            });
        };
        rates("4", "Les premiers mots");
        follows(|content| {
            for words in content.wordings.values_mut() {
                words.labels[3] = "Pleased".to_owned();
            }
        });
        rates("4", "Les mots nouveaux");
        follows(|content| {
            content.points.truncate(3);
            for words in content.wordings.values_mut() {
                words.labels.truncate(3);
            }
        });
        rates("3", "Une autre échelle");

        let mut ines = Browser::of(desk, &desk.ines);
        let page = ines.get(&format!("/satisfaction?survey={line}")).body;
        assert!(
            page.contains("Une autre échelle") && !page.contains("Les premiers mots"),
            "{page}"
        );
        assert!(
            page.contains("versions 1, 2") && page.contains("version 3"),
            "{page}"
        );
        let page = ines.get(&format!("/satisfaction?survey={line}&version=1")).body;
        for told in [
            "4 out of 5 · Satisfied",
            "4 out of 5 · Pleased",
            "4 · Satisfied",
            "4 · Pleased",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(!page.contains("Une autre échelle"), "{page}");
        let csv = ines
            .get(&format!("/satisfaction/answers.csv?survey={line}&version=2"))
            .body;
        assert_eq!(csv.lines().count(), 3, "{csv}");
        let csv = ines.get(&format!("/satisfaction/answers.csv?survey={line}")).body;
        assert_eq!(csv.lines().count(), 4, "{csv}");
    });
}
