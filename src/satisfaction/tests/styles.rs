//! Every kind and every look of a survey: its letter, its page, what is recorded; and a survey that is about no ticket.

use crate::brands;
use crate::events::Field;
use crate::ids::{ResponseId, TicketId};
use crate::languages::Language;
use crate::people;
use crate::satisfaction::{
    self, Content, Kind, Style, Supplied, add_survey, earlier_answers, set_after_solving, survey_path,
};
use crate::testing::{TestDesk, story};
use crate::tickets::{self, Type};

/// The desk asks with this survey from now on.
fn asks_with(desk: &TestDesk, kind: Kind, name: &'static str, content: Content) {
    desk.asks_without_a_pause();
    desk.act(move |act| {
        let line = add_survey(act, kind, name, &content)?;
        set_after_solving(act, line)
    });
}

fn speaks(desk: &TestDesk, language: Language) {
    let camille = desk.camille.id;
    desk.act(move |act| people::set_language(act, camille, language));
}

/// The HTML of the latest survey letter.
fn html(desk: &TestDesk, ticket: TicketId) -> String {
    let letters = desk.read(move |tx| crate::correspondence::outbox::of_ticket(tx, ticket));
    let letter = letters.last().expect("a letter");
    letter.contents().expect("contents").html
}

#[test]
fn nps_asks_from_0_to_10_and_thanks_in_its_own_words_in_every_language() {
    story("nps", |desk| {
        asks_with(
            desk,
            Kind::Nps,
            "Recommend",
            Supplied::Nps.content().expect("supplied"),
        );
        for (language, end, thanks, saved) in [
            (
                Language::French,
                "10 = Très probable",
                "Vous nous aidez",
                "9 sur 10",
            ),
            (
                Language::German,
                "10 = Sehr wahrscheinlich",
                "Sie helfen uns",
                "9 von 10",
            ),
            (
                Language::English,
                "10 = Extremely likely",
                "You help us",
                "9 out of 10",
            ),
        ] {
            speaks(desk, language);
            let ticket = desk.asked_for_a_rating();
            let links = desk.survey_links(ticket);
            assert_eq!(links.len(), 11, "{links:?}");
            assert!(links[0].ends_with("?rating=0") && links[10].ends_with("?rating=10"));
            assert!(html(desk, ticket).contains(end));
            let page = desk.get(&links[9]).page();
            assert!(page.contains(r#"value="9" checked"#), "{page}");
            assert!(page.contains("rating-numbers") && !page.contains(r#"id="reason""#));
            let sent = desk.post(&links[9], &[("rating", "9")]);
            let page = desk.get(sent.leads_to()).page();
            assert!(page.contains(thanks) && page.contains(saved), "{page}");
            let response = desk.response(ticket);
            assert_eq!(
                (response.score, response.negative, response.best),
                (Some(9), Some(false), 10)
            );
            assert!(response.kind.promotes(9) && !response.kind.promotes(8));
        }
    });
}

#[test]
fn every_look_can_be_answered_from_the_letter() {
    story("looks", |desk| {
        for (style, count, sign, class) in [
            (Style::Faces, 3, "😐", "#meh"),
            (Style::Stars, 5, "★★★★★", "#star"),
            (Style::Numbers, 7, ">7<", "rating-numbers"),
            (Style::Words, 4, "mot 3", "rating-words"),
            (Style::Thumbs, 2, "👎", "#thumbs-down"),
        ] {
            let mut content = Supplied::Csat.content().expect("supplied");
            content.style = style;
            content.points = (1..=count)
                .map(|score| satisfaction::Point {
                    score,
                    negative: score == 1,
                })
                .collect();
            for wording in content.wordings.values_mut() {
                wording.labels = (0..count).map(|place| format!("mot {place}")).collect();
            }
            asks_with(desk, Kind::Own, style.as_str(), content);
            let ticket = desk.asked_for_a_rating();
            let links = desk.survey_links(ticket);
            assert_eq!(links.len() as i64, count, "{style}");
            let letter = html(desk, ticket);
            assert!(letter.contains(sign), "{style}: {letter}");
            let page = desk.get(&links[0]).page();
            assert!(page.contains(class), "{style}: {page}");
            assert!(page.contains(r#"value="1" data-low checked"#), "{style}");
            assert_eq!(desk.post(&links[0], &[("rating", "1")]).status, 303);
            assert_eq!(desk.response(ticket).negative, Some(true), "{style}");
            let none = (count + 1).to_string();
            assert_eq!(desk.post(&links[0], &[("rating", &none)]).status, 422, "{style}");
        }
    });
}

#[test]
fn a_type_has_its_own_reasons_and_switched_off_parts_are_not_asked() {
    story("own reasons", |desk| {
        let mut content = Supplied::Csat.content().expect("supplied");
        content.only_for.insert("tone".to_owned(), Type::Incident);
        content.asks_comment = false;
        asks_with(desk, Kind::Csat, "Own lists", content);
        let ticket = desk.asked_for_a_rating();
        let general = desk.get(&desk.survey_page(ticket)).page();
        assert!(
            general.contains("C’était trop long") && !general.contains("Le ton"),
            "{general}"
        );
        assert!(!general.contains("<textarea"), "{general}");
        let change = tickets::Change::default().with(Field::Type, Type::Incident);
        desk.act(move |act| tickets::change(act, ticket, change));
        let own = desk.get(&desk.survey_page(ticket)).page();
        assert!(
            own.contains("Le ton") && !own.contains("C’était trop long"),
            "{own}"
        );
        for (reason, kept) in [("slow", ""), ("tone", "tone")] {
            desk.post(&desk.survey_page(ticket), &[("rating", "1"), ("reason", reason)]);
            assert_eq!(desk.response(ticket).reason, kept);
        }
    });
}

#[test]
fn each_changed_answer_is_kept_and_the_same_one_twice_is_not() {
    story("earlier answers", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = desk.survey_page(ticket);
        for (rating, comment) in [
            ("1", "Trop long"),
            ("1", "Trop long"),
            ("4", "Finalement bien"),
            ("5", ""),
        ] {
            desk.post(&page, &[("rating", rating), ("comment", comment)]);
            desk.hours(1);
        }
        let id = desk.response(ticket).id;
        let earlier = desk.read(move |tx| earlier_answers(tx, id));
        let said: Vec<(i64, bool, &str)> = earlier
            .iter()
            .map(|one| (one.score, one.negative, one.comment.as_str()))
            .collect();
        assert_eq!(said, [(1, true, "Trop long"), (4, false, "Finalement bien")]);
        assert!(earlier[0].answered_at < earlier[1].answered_at);
    });
}

#[test]
fn someone_can_be_asked_without_a_ticket() {
    story("no ticket", |desk| {
        let camille = desk.camille.id;
        speaks(desk, Language::German);
        let id: ResponseId = desk.act(move |act| {
            let nps = satisfaction::surveys(act)?;
            let nps = nps
                .into_iter()
                .find(|survey| survey.kind == Kind::Nps)
                .expect("NPS");
            let (now, until) = (act.now, act.now + satisfaction::WINDOW);
            let values = database::params![nps.id, camille, until, now];
            let (id,) = act.one(
                "INSERT INTO response (survey_id, person_id, state, until, created_at, updated_at)
                 VALUES ($1, $2, 'offered', $3, $4, $4) RETURNING id",
                values,
            )?;
            Ok(id)
        });
        let page = format!("/{}", survey_path(&desk.desk.keys, id));
        let shown = desk.get(&format!("{page}?rating=3")).page();
        assert!(
            shown.contains("weiterempfehlen") && shown.contains(r#"value="3" data-low checked"#),
            "{shown}"
        );
        assert!(
            !shown.contains("name=\"reopen\"") && !shown.contains("class=\"about\""),
            "{shown}"
        );
        let sent = desk.post(
            &page,
            &[("rating", "3"), ("reopen", "yes"), ("comment", "Zu teuer")],
        );
        let thanks = desk.get(sent.leads_to()).page();
        assert!(
            thanks.contains("Ihre Bewertung ist gespeichert: 3 von 10."),
            "{thanks}"
        );
        assert!(!thanks.contains("/requests/"), "{thanks}");
        assert_eq!(desk.get(&format!("{page}/opt-out")).status, 200);
        desk.hours(29 * 24);
        let over = desk.get(&page);
        assert_eq!(over.status, 410);
        assert!(
            over.page().contains("Diese Umfrage konnte bis"),
            "{}",
            over.page()
        );
        assert_eq!(desk.post(&page, &[("rating", "9")]).status, 410);
    });
}

#[test]
fn the_customers_of_a_brand_are_asked_with_the_survey_of_the_brand() {
    story("a brand's survey", |desk| {
        let second = desk.act(|act| {
            let brand = brands::add(act, "Atelier Nord")?;
            let content = Supplied::Ces.content()?;
            let line = add_survey(act, Kind::Ces, "Nord", &content)?;
            satisfaction::set_of_brands(act, &[(brand, line)].into())?;
            Ok(brand)
        });
        for (brand, kind) in [(second, Kind::Ces), (1.into(), Kind::Csat)] {
            let asked = desk.read(move |tx| satisfaction::to_ask_with(tx, None, brand));
            assert_eq!(asked.map(|survey| survey.kind), Some(kind), "{brand}");
        }
        let line = desk.read(satisfaction::of_brands)[&second];
        desk.act(move |act| satisfaction::archive_survey(act, line, true));
        let asked = desk.read(move |tx| satisfaction::to_ask_with(tx, None, second));
        assert_eq!(
            asked.map(|survey| survey.kind),
            Some(Kind::Csat),
            "an archived one is not asked with"
        );
    });
}
