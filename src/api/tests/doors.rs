//! Who comes in, and what refusals look like.

use crate::people::{Role, sign_in};
use crate::testing::{ApiDesk, story};
use axum::http::StatusCode;
use data_encoding::BASE64;
use serde_json::json;

fn basic(name: &str, secret: &str) -> String {
    format!("Basic {}", BASE64.encode(format!("{name}:{secret}").as_bytes()))
}

#[test]
fn tokens_and_passwords_open_the_door_and_nothing_else_does() {
    story("authentication", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        let token = api.called_by(&ada);
        let mut who = |authorization: &str| {
            api.authorized(authorization);
            let reply = api.get("users/me.json");
            (reply.status.as_u16(), reply.body["user"]["email"].clone())
        };
        assert_eq!(who(&format!("Bearer {token}")), (200, json!("ada@lumen.example")));
        assert_eq!(
            who(&basic("ada@lumen.example/token", &token)),
            (200, json!("ada@lumen.example"))
        );
        assert_eq!(
            who(&basic("ada@lumen.example", "correct horse")),
            (200, json!("ada@lumen.example"))
        );
        assert_eq!(who(&basic("ada@lumen.example", "wrong")).0, 401);
        assert_eq!(who(&basic("ada@lumen.example/token", "wrong")).0, 401);
        assert_eq!(who("").0, 401);
        // An administrator's token acts for others, but only for those whose address is known to be theirs.
        assert_eq!(
            who(&basic("ines@lumen.example/token", &token)),
            (200, json!("ines@lumen.example"))
        );
        assert_eq!(who(&basic("camille@posteo.example/token", &token)).0, 401);
    });
}

#[test]
fn an_agents_token_acts_for_nobody_else() {
    story("impersonation", |desk| {
        desk.ada();
        let mut api = ApiDesk::new(desk, &desk.ines);
        let token = api.called_by(&desk.ines);
        api.authorized(&basic("ada@lumen.example/token", &token));
        assert_eq!(api.get("users/me").status, StatusCode::UNAUTHORIZED);
    });
}

#[test]
fn passwords_cannot_be_guessed_for_long() {
    story("throttle", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        api.authorized(&basic("ada@lumen.example", "guess"));
        assert_eq!(api.get("users/me").status, StatusCode::UNAUTHORIZED);
        let account = vec!["account:ada@lumen.example".to_owned()];
        desk.act(move |act| (0..9).try_for_each(|_| sign_in::count_failure(act, &account)));
        api.authorized(&basic("ada@lumen.example", "correct horse"));
        assert_eq!(api.get("users/me").status, StatusCode::TOO_MANY_REQUESTS);
    });
}

#[test]
fn refusals_have_the_shapes_clients_know() {
    story("refusals", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let mut api = ApiDesk::new(desk, &desk.ines);
        let missing = api.get("tickets/999999.json");
        assert_eq!(missing.status, StatusCode::NOT_FOUND);
        assert_eq!(
            missing.body,
            json!({"error": "RecordNotFound", "description": "Not found"})
        );
        assert_eq!(missing.headers["content-type"], "application/json; charset=utf-8");
        let left = |answer: &crate::testing::Reply| -> u64 {
            let text = answer.headers["x-rate-limit-remaining"].to_str().expect("text");
            text.parse().expect("a number")
        };
        assert_eq!(
            left(&api.get("tickets/999999.json")),
            left(&missing) - 1,
            "each request counts"
        );
        assert_eq!(api.get("no/such/thing").body["error"], "RecordNotFound");
        assert_eq!(
            api.send("POST", "tickets", &[], b"{".to_vec()).status,
            StatusCode::BAD_REQUEST
        );
        assert_eq!(
            api.post("tickets", json!({"wrong": {}})).status,
            StatusCode::BAD_REQUEST
        );
        let blank = api.post("tickets", json!({"ticket": {"subject": "Empty"}}));
        assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(blank.body["details"]["base"][0]["error"], "BlankValue");
        let wrong = api.put(
            &format!("tickets/{ticket}"),
            json!({"ticket": {"priority": "very"}}),
        );
        assert_eq!(wrong.body["details"]["priority"][0]["error"], "InvalidValue");
        api.called_by(&desk.camille);
        assert_eq!(api.get("tickets.json").status, StatusCode::FORBIDDEN);
        assert_eq!(
            api.get(&format!("tickets/{ticket}.json")).status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(
            api.get(&format!("users/{}.json", desk.ines.id)).status,
            StatusCode::FORBIDDEN
        );
    });
}

#[test]
fn a_light_agent_says_nothing_to_customers() {
    story("light agents", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        let luc = desk.works_here("Luc", "luc@lumen.example", Role::Light);
        let api = ApiDesk::new(desk, &luc);
        let path = format!("tickets/{ticket}");
        let say = |public: bool| {
            api.put(
                &path,
                json!({"ticket": {"comment": {"body": "Hello", "public": public}}}),
            )
        };
        assert_eq!(say(true).status, StatusCode::FORBIDDEN);
        assert_eq!(say(false).status, StatusCode::OK);
        assert_eq!(
            api.put(&path, json!({"ticket": {"status": "solved"}})).status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(api.delete(&path).status, StatusCode::FORBIDDEN);
    });
}

#[test]
fn of_many_guesses_at_the_same_time_no_more_are_heard_than_one_after_the_other() {
    story("guesses together", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        let token = api.called_by(&ada);
        api.authorized(&basic("ada@lumen.example", "guess"));
        let answers = api.together("users/me", 100);
        let heard = answers
            .iter()
            .filter(|status| **status == StatusCode::UNAUTHORIZED)
            .count();
        assert_eq!(heard, 10, "{answers:?}");
        assert!(
            answers.iter().all(|status| matches!(status.as_u16(), 401 | 429)),
            "{answers:?}"
        );
        api.authorized(&format!("Bearer {token}"));
        assert_eq!(
            api.get("users/me").status,
            StatusCode::OK,
            "a token never waits for guessers"
        );
    });
}

#[test]
fn a_program_that_shows_its_password_each_time_is_heard_however_often_it_asks_at_once() {
    story("a program by password", |desk| {
        let ada = desk.ada();
        let mut api = ApiDesk::new(desk, &ada);
        api.authorized(&basic("ada@lumen.example", "correct horse"));
        let answers = api.together("users/me", 60);
        assert!(
            answers.iter().all(|status| *status == StatusCode::OK),
            "{answers:?}"
        );
    });
}
