//! Robots that follow links, guess them, or come twice: none of them votes (threat D5).

use crate::satisfaction::{State, read_survey_link, survey_link};
use crate::store::Purpose;
use crate::testing::{Browser, story};
use axum::body::Body;
use axum::http::{Method, Request, header};

#[test]
fn scanners_record_nothing_and_the_person_after_them_votes_once() {
    story("scanners", |desk| {
        let ticket = desk.asked_for_a_rating();
        let letter = desk.survey_letter(ticket).expect("a letter");
        let words = letter
            .split_whitespace()
            .map(|word| word.trim_matches(['(', ')', '<', '>']));
        let all: Vec<&str> = words.filter(|word| word.starts_with("http")).collect();
        let links = desk.survey_links(ticket);
        assert!(
            all.len() > links.len(),
            "the rating, no more surveys, the request: {all:?}"
        );
        for round in 0..10 {
            // Forwards, backwards, and beginning in the middle.
            let mut order = all.clone();
            order.rotate_left(round % all.len());
            if round % 3 == 1 {
                order.reverse();
            }
            for link in order {
                let method = if round % 2 == 0 { Method::HEAD } else { Method::GET };
                let agent = ["Barracuda", "Mozilla/5.0", "SafeLinks", ""][round % 4];
                let request = Request::builder()
                    .method(method)
                    .uri(link)
                    .header(header::USER_AGENT, agent);
                let answer = desk.send(request.body(Body::empty()).expect("a request"));
                assert_eq!(answer.status, 200);
            }
        }
        assert_eq!(desk.response(ticket).state, State::Offered);
        let camille = desk.camille.id;
        assert!(!desk.read(move |tx| crate::satisfaction::opted_out(tx, camille)));
        assert_eq!(desk.ticket(ticket).status, crate::tickets::Status::Solved);

        desk.post(&links[1], &[("rating", "2")]);
        let rated = desk.events(ticket);
        let rated = rated.iter().filter(|event| event.kind() == "rated");
        assert_eq!(rated.count(), 1);
        assert_eq!(desk.response(ticket).score, Some(2));
    });
}

#[test]
fn two_posts_at_once_leave_one_row_and_the_last_one_holds() {
    story("two at once", |desk| {
        let ticket = desk.asked_for_a_rating();
        let page = &desk.survey_page(ticket);
        std::thread::scope(|scope| {
            for rating in ["1", "5", "1", "5"] {
                scope.spawn(move || assert_eq!(desk.post(page, &[("rating", rating)]).status, 303));
            }
        });
        let responses = desk.read(move |tx| crate::satisfaction::of_ticket(tx, ticket));
        assert_eq!(responses.len(), 1);
        let last = desk
            .events(ticket)
            .into_iter()
            .rev()
            .find_map(|event| match event {
                crate::events::Event::Survey(crate::events::SurveyEvent::Rated { score, .. }) => Some(score),
                _ => None,
            });
        assert_eq!(responses[0].score, last);
    });
}

#[test]
fn forged_links_get_the_friendly_page_and_guessing_is_throttled() {
    story("forged", |desk| {
        let ticket = desk.asked_for_a_rating();
        let good = survey_link(&desk.desk, desk.response(ticket).id, None);
        let id = desk.response(ticket).id;
        let other = desk.desk.keys.sign(Purpose::Ticket, &id.to_string());
        let foreign = desk.desk.keys.sign(Purpose::Survey, "9999");
        let forged = [
            format!("/survey/{id}-{other}"),
            format!("/survey/{id}-{foreign}"),
            format!("/survey/{id}-"),
            format!("/survey/{id}"),
            format!("/survey/9999-{foreign}"),
            "/survey/%00%20'".to_owned(),
        ];
        for path in &forged {
            let refused = desk.post(path, &[("rating", "1")]);
            assert_eq!(refused.status, 404, "{path}");
            assert!(refused.page().contains("mailto:support@lumen.example"), "{path}");
        }
        for _ in 0..6 {
            desk.get(&forged[0]);
        }
        assert_eq!(desk.get(&forged[0]).status, 429);
        assert_eq!(desk.get(&good).status, 200, "a real link is never refused");
        assert_eq!(desk.response(ticket).state, State::Offered);
    });
}

#[test]
fn ten_thousand_forged_links_vote_for_nobody_and_cost_little() {
    story("ten thousand forged", |desk| {
        let ticket = desk.asked_for_a_rating();
        let good = survey_link(&desk.desk, desk.response(ticket).id, None);
        let id = desk.response(ticket).id;
        let mut browser = Browser::at(desk);
        let (mut unknown, mut throttled) = (0, 0);
        for n in 0..10_000_u64 {
            // Twenty-six letters and digits, as ours have.
            let mixed = n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let letter = |place: u32| {
                char::from(b"abcdefghijklmnopqrstuvwxyz234567"[((mixed >> place) & 31) as usize])
            };
            let guess: String = (0..26).map(letter).collect();
            let token = format!("{id}-{guess}");
            assert_eq!(read_survey_link(&desk.desk.keys, &token), None, "{token}");
            // One in ten knocks at the door; pages take their time in a build for tests.
            if n % 10 > 0 {
                continue;
            }
            let path = format!("/survey/{token}?rating=1");
            let answer = match n % 4 {
                0 => browser.post(&path, &[("rating", "1")]),
                _ => browser.get(&path),
            };
            match answer.status.as_u16() {
                404 => unknown += 1,
                429 => throttled += 1,
                other => panic!("{other} at {path}"),
            }
        }
        assert!(
            throttled > 950 && unknown < 50,
            "{unknown} unknown, {throttled} throttled"
        );
        let (tries,): (i64,) = desk.read(|tx| Ok(tx.one("SELECT COUNT(*) FROM failed_try", [])?));
        assert!(tries < 50, "{tries} rows for a thousand guesses");
        assert_eq!(desk.response(ticket).state, State::Offered);
        assert_eq!(desk.get(&good).status, 200, "a real link is never refused");
    });
}

#[test]
fn a_link_that_gateways_rewrote_opens_the_page_and_selects_only_what_is_clear() {
    story("mangled links", |desk| {
        let ticket = desk.asked_for_a_rating();
        let link = desk.survey_page(ticket);
        let path = link
            .strip_prefix("https://desk.example")
            .unwrap_or(&link)
            .to_owned();
        let path = path
            .find("/survey/")
            .map_or(path.clone(), |at| path[at..].to_owned());
        let chosen = |address: &str| {
            let page = desk.get(address);
            assert_eq!(page.status, 200, "{address}");
            let page = page.page();
            let points = page.split("name=\"rating\"").skip(1);
            let checked = |point: &&str| point.split('>').next().is_some_and(|tag| tag.contains("checked"));
            points
                .filter(checked)
                .map(|point| point[8..9].to_owned())
                .collect::<Vec<_>>()
        };
        for clear in [
            format!("{path}?rating=3&amp;utm_source=mail"),
            format!("{path}?rating=3&utm_source=x&mc_cid=1"),
            format!("{path}/?rating=3"),
            format!("/{path}?rating=3"),
            format!("{path}?lang=xx&rating=3"),
        ] {
            assert_eq!(chosen(&clear), ["3"], "{clear}");
        }
        for unclear in [
            "3D3",
            "3.",
            "99",
            "-1",
            "%EF%BC%93",
            "3%00",
            "%ED%A0%80",
            "3&rating=1",
        ] {
            assert!(
                chosen(&format!("{path}?rating={unclear}")).is_empty(),
                "{unclear}"
            );
        }
        assert_eq!(desk.response(ticket).state, State::Offered);
        let again = desk.post(&path, &[("rating", "1"), ("rating", "3")]);
        assert_eq!(again.status, 422);
        assert!(again.page().contains("<html lang=\"fr\">"), "{}", again.page());
        assert_eq!(
            desk.post(&format!("{path}/?rating=3"), &[("rating", "4")]).status,
            303
        );
        assert_eq!(desk.response(ticket).score, Some(4));
    });
}
