//! Ratings in the shapes that clients know, and the responses of all kinds beside them.

use crate::satisfaction::{self, Kind, Moment, NewRule};
use crate::testing::{ApiDesk, story};
use crate::tickets::{Conditions, Status};
use axum::http::StatusCode;
use serde_json::{Value, json};

fn scores(api: &ApiDesk, query: &str) -> Vec<String> {
    let body = api.get(&format!("satisfaction_ratings.json{query}")).body;
    let ratings = body["satisfaction_ratings"].as_array().expect("ratings").iter();
    ratings
        .map(|rating| rating["score"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn ratings_are_offered_taken_back_good_or_bad_and_found_so() {
    story("rating scores", |desk| {
        desk.asks_without_a_pause();
        let (good, bad) = (desk.asked_for_a_rating(), desk.asked_for_a_rating());
        let (silent, back) = (desk.asked_for_a_rating(), desk.asked_for_a_rating());
        desk.post(&desk.survey_page(good), &[("rating", "5"), ("comment", "Merci")]);
        desk.post(&desk.survey_page(bad), &[("rating", "1"), ("reason", "slow")]);
        desk.answers(back, "Toujours cassée.");
        let api = ApiDesk::new(desk, &desk.ines);
        for (query, wanted) in [
            ("", vec!["good", "bad", "offered", "unoffered"]),
            ("?score=received", vec!["good", "bad"]),
            ("?score=good_with_comment", vec!["good"]),
            ("?score=good_without_comment", vec![]),
            ("?score=bad_without_comment", vec!["bad"]),
            ("?score=received_with_comment", vec!["good"]),
            ("?score=offered", vec!["offered"]),
            ("?score=unoffered", vec!["unoffered"]),
            ("?start_time=1420070400.0&end_time=2020-01-01", vec![]),
        ] {
            assert_eq!(scores(&api, query), wanted, "{query}");
        }
        let rated = &api.get("satisfaction_ratings?score=bad").body["satisfaction_ratings"][0];
        assert_eq!(
            (&rated["reason"], &rated["reason_code"], &rated["ticket_id"]),
            (&json!("It took too long"), &json!(5), &json!(bad.get()))
        );
        let ticket = &api.get(&format!("tickets/{silent}")).body["ticket"]["satisfaction_rating"];
        assert_eq!(ticket["score"], "offered");
        let reasons = api.get("satisfaction_reasons.json").body;
        assert_eq!(reasons["reasons"][0]["reason_code"], 5, "{reasons}");
        assert_eq!(
            api.get("satisfaction_ratings?score=fine").status,
            StatusCode::BAD_REQUEST
        );
    });
}

#[test]
fn the_requester_rates_once_and_again_and_nobody_else_does() {
    story("rating by the API", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let path = format!("tickets/{ticket}/satisfaction_rating.json");
        let give = |rating: Value| json!({"satisfaction_rating": rating});
        let mut api = ApiDesk::new(desk, &desk.camille);
        let early = api.post(&path, give(json!({"score": "good"})));
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "not solved yet");
        desk.sets(ticket, Status::Solved);
        let bad = api.post(
            &path,
            give(json!({"score": "bad", "comment": "Trop lent", "reason_code": 5})),
        );
        assert_eq!(bad.status, StatusCode::OK, "{}", bad.body);
        let rating = &bad.body["satisfaction_rating"];
        assert_eq!(
            (&rating["score"], &rating["comment"], &rating["reason_code"]),
            (&json!("bad"), &json!("Trop lent"), &json!(5))
        );
        let good = api.post(&path, give(json!({"score": "good", "comment": null})));
        assert_eq!(good.body["satisfaction_rating"]["id"], rating["id"]);
        assert_eq!(desk.response(ticket).score, Some(5));
        for wrong in [json!({}), json!({"score": "fine"}), json!({"score": 9})] {
            let refused = api.post(&path, give(wrong.clone()));
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        }
        api.called_by(&desk.ines);
        assert_eq!(
            api.post(&path, give(json!({"score": "good"}))).status,
            StatusCode::FORBIDDEN
        );
        desk.sets(ticket, Status::Closed);
        api.called_by(&desk.camille);
        let late = api.post(&path, give(json!({"score": "bad"})));
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(desk.response(ticket).score, Some(5));
        let other = desk.customer("Nina", "nina@posteo.example", crate::languages::Language::German);
        api.called_by(&other);
        assert_eq!(
            api.post(&path, give(json!({"score": "bad"}))).status,
            StatusCode::NOT_FOUND
        );
    });
}

#[test]
fn responses_of_all_kinds_lead_from_page_to_page() {
    story("survey responses", |desk| {
        desk.asks_without_a_pause();
        let effort = NewRule {
            name: "Effort".to_owned(),
            line_id: desk.survey_line(Kind::Ces),
            conditions: Conditions::default(),
            moment: Moment::FirstReply,
            after_hours: 0,
            pace: crate::calendars::Pace::Wall,
        };
        desk.act(move |act| satisfaction::add_rule(act, &effort));
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies(ticket, "Bonjour");
        desk.surveys_go_out();
        desk.sets(ticket, Status::Solved);
        desk.survey_is_due(ticket);
        let page = desk.survey_page(ticket);
        for rating in ["1", "4"] {
            desk.post(&page, &[("rating", rating), ("comment", "Voilà")]);
        }
        let mut api = ApiDesk::new(desk, &desk.ines);
        let surveys = api.get("surveys").body;
        let kinds: Vec<&str> = surveys["surveys"]
            .as_array()
            .expect("surveys")
            .iter()
            .filter_map(|one| one["kind"].as_str())
            .collect();
        assert_eq!(kinds, ["csat", "ces", "nps"]);
        assert_eq!(
            api.get(&format!("surveys/{}", surveys["surveys"][1]["id"])).body["survey"]["measure"],
            "mean"
        );

        let first = api.get("survey_responses?page[size]=1").body;
        assert_eq!(
            (&first["survey_responses"][0]["kind"], &first["meta"]["has_more"]),
            (&json!("ces"), &json!(true))
        );
        let next = first["links"]["next"].as_str().expect("a next page");
        let next = next
            .strip_prefix("http://desk.lumen.example/api/v2/")
            .expect("absolute");
        let second = api.get(next).body;
        let csat = &second["survey_responses"][0];
        assert_eq!(
            (&csat["kind"], &csat["solving"], &csat["score"]),
            (&json!("csat"), &json!(1), &json!(4))
        );
        let whole = api.get(&format!("survey_responses/{}", csat["id"])).body;
        assert_eq!(whole["survey_response"]["earlier_answers"][0]["score"], 1);
        let count =
            |api: &ApiDesk, query: &str| api.get(&format!("survey_responses?{query}")).body["count"].as_i64();
        for (query, wanted) in [
            ("kind=ces", 1),
            ("status=answered&with_comment=true&negative=false", 1),
            ("score=4", 1),
            ("negative=true", 0),
            ("sort_order=desc", 2),
        ] {
            assert_eq!(count(&api, query), Some(wanted), "{query}");
        }
        for wrong in [
            "kind=x",
            "survey_id=x",
            "negative=perhaps",
            "status=x",
            "start_time=x",
        ] {
            assert_eq!(
                api.get(&format!("survey_responses?{wrong}")).status,
                StatusCode::BAD_REQUEST,
                "{wrong}"
            );
        }
        api.called_by(&desk.camille);
        for path in [
            "surveys",
            "survey_responses",
            "satisfaction_ratings",
            "satisfaction_reasons",
        ] {
            assert_eq!(api.get(path).status, StatusCode::FORBIDDEN, "{path}");
        }
    });
}
