//! Stories about building surveys: versions, what is refused, where a survey is used, what its preview shows.

use crate::ids::SurveyLineId;
use crate::languages::Language;
use crate::satisfaction::{self, Kind};
use crate::testing::{Browser, BrowserPage, TestDesk, story};
use axum::http::StatusCode;

/// The fields of a survey in two languages, as its form sends them; `given` in their place.
fn fields(given: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = vec![
        ("kind", "own"),
        ("follows", "0"),
        ("name", "Delivery"),
        ("style", "words"),
        ("count", "3"),
        ("negative", "1"),
        ("first", "1"),
        ("asks_reason", "yes"),
        ("asks_comment", "yes"),
        ("tab", "fr"),
        ("question-fr", "La livraison s’est-elle bien passée ?"),
        ("label-fr-0", "Mal"),
        ("label-fr-1", "Bien"),
        ("label-fr-2", "Très bien"),
        ("reason-question-fr", "Pourquoi ?"),
        ("open-question-fr", "Autre chose ?"),
        ("question-en", "How was the delivery?"),
        ("label-en-0", "Bad"),
        ("label-en-1", "Good"),
        ("label-en-2", "Very good"),
        ("reason-question-en", "Why?"),
        ("open-question-en", "Anything else?"),
        ("thanks-en", "See you soon."),
        ("reason-fr-0", "Trop tard"),
        ("reason-en-0", "Too late"),
        ("reason-row-type-0", ""),
        ("reason-fr-1", "Le livreur"),
        ("reason-en-1", "The driver"),
        ("reason-row-type-1", "incident"),
    ];
    fields.retain(|(name, _)| given.iter().all(|(other, _)| other != name));
    let all = fields.into_iter().chain(given.iter().copied());
    all.map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn post(browser: &mut Browser, path: &str, given: &[(&str, &str)]) -> BrowserPage {
    let fields = fields(given);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields)
}

/// A survey of one's own, begun by `browser`.
fn begun(browser: &mut Browser) -> (SurveyLineId, String) {
    let sent = post(browser, "/settings/surveys/new", &[]);
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let path = sent.leads_to().to_owned();
    let line = path.rsplit('/').next().and_then(|line| line.parse().ok());
    (line.expect("a line"), path)
}

fn newest(desk: &TestDesk, line: SurveyLineId) -> satisfaction::Survey {
    desk.read(move |tx| satisfaction::newest(tx, line))
}

#[test]
fn a_survey_of_ones_own_is_begun_changed_compared_and_restored() {
    story("builder", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let list = ada.get("/settings/surveys").body;
        for supplied in ["CSAT", "CES", "NPS", "/settings/surveys/new?from=nps_ten"] {
            assert!(list.contains(supplied), "{supplied}: {list}");
        }
        let (line, path) = begun(&mut ada);
        let first = newest(desk, line);
        assert_eq!((first.kind, first.version, first.best), (Kind::Own, 1, 3));
        let content = first.content().expect("readable");
        assert_eq!(content.reasons, ["too_late", "the_driver"]);
        assert_eq!(content.wordings.len(), 2, "German was left empty");
        assert_eq!(content.label(Language::German, 3), "Very good");

        let why = ("why", "Four points tell more");
        let change = [
            ("follows", "1"),
            ("count", "4"),
            ("label-fr-3", "Parfait"),
            ("label-en-3", "Perfect"),
            why,
        ];
        let kept = [("reason-row-key-0", "too_late"), ("reason-en-0", "Much too late")];
        let saved = post(&mut ada, &path, &[change.as_slice(), &kept].concat());
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let second = newest(desk, line);
        assert_eq!((second.version, second.best), (2, 4));
        assert_eq!(second.content().expect("readable").reasons[0], "too_late");
        let page = ada.get(&path).body;
        for told in [
            "Four points tell more",
            "<ins>English · 4: Perfect</ins>",
            "<del>English · Reason: Too late</del>",
            "Version 2",
        ] {
            assert!(page.contains(told), "{told}: {page}");
        }
        let older = ada.get(&format!("{path}?version=1")).body;
        assert!(older.contains(r#"value="Too late""#) && older.contains(r#"name="follows" value="2""#));
        let late = post(&mut ada, &path, &[("follows", "1"), why]);
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            late.body
                .contains("Someone saved a newer version in the meantime"),
            "{}",
            late.body
        );
    });
}

#[test]
fn what_cannot_be_taken_is_said_beside_its_field_and_nothing_typed_is_lost() {
    story("refused survey", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let given = [
            ("name", ""),
            ("style", "faces"),
            ("count", "7"),
            ("label-en-1", ""),
            ("thanks-en", "<b>Bye</b>"),
            ("tab", "fr"),
        ];
        let refused = post(&mut ada, "/settings/surveys/new", &given);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for told in ["points-error", "label-en-1-error", "label-fr-3-error"] {
            assert!(refused.body.contains(told), "{told}: {}", refused.body);
        }
        assert!(refused.body.contains("&#60;b&#62;Bye") && refused.body.contains("How was the delivery?"));
        let nameless = post(&mut ada, "/settings/surveys/new", &[("name", " ")]);
        assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(nameless.body.contains("name-error"), "{}", nameless.body);
        // The language that has a problem is in front.
        let english = post(&mut ada, "/settings/surveys/new", &[("question-en", "")]);
        assert!(
            english.body.contains(r#"name="tab" value="en" checked"#),
            "{}",
            english.body
        );

        let (_, path) = begun(&mut ada);
        let twice = post(&mut ada, "/settings/surveys/new", &[]);
        assert!(
            twice.body.contains("has, or once had, this name"),
            "{}",
            twice.body
        );
        let silent = post(&mut ada, &path, &[("follows", "1")]);
        assert!(silent.body.contains("why-error"), "{}", silent.body);
        let nps = post(
            &mut ada,
            "/settings/surveys/new",
            &[("kind", "nps"), ("style", "faces"), ("first", "0")],
        );
        assert!(
            nps.body.contains("label-en-10-error"),
            "NPS has its own scale: {}",
            nps.body
        );
        for path in ["/settings/surveys", &path, "/settings/surveys/new?from=csat"] {
            let mut ines = Browser::of(desk, &desk.ines);
            assert_eq!(ines.get(path).status, StatusCode::FORBIDDEN, "{path}");
        }
        for path in [
            "/settings/surveys/999",
            "/settings/surveys/x",
            "/settings/surveys/new?from=x",
        ] {
            assert_eq!(ada.get(path).status, StatusCode::NOT_FOUND, "{path}");
        }
    });
}

#[test]
fn the_survey_asked_with_is_chosen_for_all_or_by_a_policy_and_then_not_archived() {
    story("used surveys", |desk| {
        desk.asks_without_a_pause();
        let person = desk.ada();
        let mut ada = Browser::of(desk, &person);
        let (line, path) = begun(&mut ada);
        ada.post(&format!("{path}/usual"), &[]);
        let ticket = desk.asked_for_a_rating();
        let response = desk.response(ticket);
        assert_eq!((response.line_id, response.best), (line, 3));
        let sent = desk.post(
            &desk.survey_page(ticket),
            &[("rating", "1"), ("reason", "too_late")],
        );
        assert_eq!(sent.status, 303);
        let refused = ada.post(&format!("{path}/archive"), &[]);
        assert_eq!(refused.status, StatusCode::CONFLICT);

        // A policy names another one: that is asked with, in the version that holds then.
        let ces = desk.read(satisfaction::surveys);
        let ces = ces
            .iter()
            .find(|survey| survey.kind == Kind::Ces)
            .expect("CES")
            .line_id;
        desk.act(move |act| {
            let policy = crate::closing::policy::all(act)?.remove(0).latest;
            let mut rules = policy.rules;
            rules.asks_with = Some(ces);
            let (name, fate) = (policy.name, crate::closing::editing::Fate::Keep);
            crate::closing::editing::edit(act, policy.policy_id, &name, &rules, "effort", fate).map(drop)
        });
        let list = ada.get("/settings/surveys").body;
        assert!(
            list.contains("Chosen by the closing policy “B2C standard”."),
            "{list}"
        );
        let text = desk.read(crate::closing::editing::carrying_over::write);
        assert!(text.contains("asks_with = \"CES\""), "{text}");
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.gives(ticket);
        desk.replies(ticket, "Voilà.");
        desk.sets(ticket, crate::tickets::Status::Solved);
        desk.runs_to("2026-12-20T09:00:00Z");
        assert_eq!(desk.response(ticket).kind, Kind::Ces);

        // The session of four weeks ago has ended.
        let mut ada = Browser::of(desk, &person);
        let csat = desk.read(satisfaction::surveys)[0].line_id;
        let rule = |enabled: bool| {
            desk.act(move |act| {
                act.run("DELETE FROM survey_rule", [])?;
                act.run(
                    "INSERT INTO survey_rule (name, position, enabled, line_id, conditions, after_hours, created_at)
                     VALUES ('Big orders', 1, $1, $2, '{}', 1, 0)",
                    database::params![enabled, line],
                )?;
                Ok(())
            });
        };
        rule(true);
        let list = ada.get("/settings/surveys").body;
        assert!(list.contains("Sent by the survey rule “Big orders”."), "{list}");
        rule(false);
        ada.post(&format!("/settings/surveys/{csat}/usual"), &[]);
        assert_eq!(
            ada.post(&format!("{path}/archive"), &[]).status,
            StatusCode::SEE_OTHER
        );
        assert!(newest(desk, line).archived_at.is_some());
        ada.post(&format!("{path}/archive"), &[("do", "take_back")]);
        assert!(newest(desk, line).archived_at.is_none());
    });
}

#[test]
fn the_preview_shows_each_place_in_the_chosen_language_and_sends_nothing() {
    story("survey previews", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        for (look, tab, told) in [
            ("page", "fr", "La livraison s’est-elle bien passée ?"),
            ("letter", "en", "How was the delivery?"),
            ("text", "en", "* Very good:"),
            ("portal", "fr", "Autre chose ?"),
            ("chat", "en", "See you soon."),
            ("page", "de", "How was the delivery?"),
        ] {
            let shown = post(
                &mut ada,
                "/settings/surveys/preview",
                &[("look", look), ("tab", tab), ("theme", "dark")],
            );
            assert_eq!(shown.status, StatusCode::OK, "{look}");
            assert!(shown.body.contains(told), "{look}: {}", shown.body);
            let policy = shown.headers["content-security-policy"]
                .to_str()
                .expect("a policy");
            assert!(
                policy.contains("form-action 'none'") && policy.contains("sandbox"),
                "{policy}"
            );
            let still = [r#"data-theme="dark""#, "pointer-events:none", "<pre"];
            assert!(
                still.iter().any(|part| shown.body.contains(part)),
                "{look}: {}",
                shown.body
            );
        }
        let nothing = ada.post("/settings/surveys/preview", &[("kind", "own"), ("look", "page")]);
        assert!(
            nothing.body.contains("the preview appears here"),
            "{}",
            nothing.body
        );
    });
}
