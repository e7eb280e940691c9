//! Stories about signing in.

use super::colleague;
use crate::people::{Role, sign_in};
use crate::testing::{Browser, story};
use axum::http::StatusCode;

const PASSWORD: &str = "a long enough secret";

#[test]
fn a_sign_in_starts_a_new_session_and_a_sign_out_ends_it() {
    story("sign_in", |desk| {
        let hash = sign_in::hash_password(PASSWORD).expect("a hash");
        colleague(desk, "Marc", "marc@lumen.example", Role::Agent, Some(hash));
        let mut marc = Browser::at(desk);
        assert_eq!(
            marc.get("/tickets?view=all").leads_to(),
            "/sign-in?next=%2Ftickets%3Fview%3Dall"
        );

        let typed = [
            ("email", "MARC@lumen.example"),
            ("password", PASSWORD),
            ("next", "//evil.example"),
        ];
        let first = marc.post("/sign-in", &typed);
        assert_eq!((first.status, first.leads_to()), (StatusCode::SEE_OTHER, "/"));
        let secret = marc.cookie("guichet").map(str::to_owned);
        assert_eq!(marc.get("/tickets?view=all").status, StatusCode::OK);

        marc.post("/sign-in", &typed);
        assert_ne!(marc.cookie("guichet").map(str::to_owned), secret);

        marc.post("/sign-out", &[]);
        assert_eq!(marc.get("/tickets").status, StatusCode::SEE_OTHER);
    });
}

#[test]
fn guessing_is_throttled_alike_for_known_and_unknown_accounts() {
    story("throttle", |desk| {
        let hash = sign_in::hash_password(PASSWORD).expect("a hash");
        colleague(desk, "Marc", "marc@lumen.example", Role::Agent, Some(hash));
        let guess = |email: &str, from| {
            let mut browser = Browser::at(desk).from(from);
            let page = browser.post("/sign-in", &[("email", email), ("password", "wrong")]);
            (page.status, page.body.replace(email, ""))
        };
        let known = guess("marc@lumen.example", [192, 0, 2, 1]);
        let unknown = guess("nobody@lumen.example", [192, 0, 2, 2]);
        assert_eq!(known.0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(known, unknown);
        let typed = [("email", "marc@lumen.example"), ("password", PASSWORD)];
        let mut at_home = Browser::at(desk).from([203, 0, 113, 1]);
        assert_eq!(at_home.post("/sign-in", &typed).status, StatusCode::SEE_OTHER);
        for last in 0..9 {
            guess("marc@lumen.example", [192, 0, 2, 10 + last]);
        }
        // The account is closed for a while, for the right password too, from wherever it comes.
        let mut marc = Browser::at(desk).from([198, 51, 100, 1]);
        assert_eq!(
            marc.post("/sign-in", &typed).status,
            StatusCode::TOO_MANY_REQUESTS
        );
        // But not for the browser he signed in from before, until that guesses too.
        assert_eq!(at_home.post("/sign-in", &typed).status, StatusCode::SEE_OTHER);
        let wrong = [("email", "marc@lumen.example"), ("password", "wrong")];
        for _ in 0..10 {
            assert_eq!(
                at_home.post("/sign-in", &wrong).status,
                StatusCode::UNPROCESSABLE_ENTITY
            );
        }
        assert_eq!(
            at_home.post("/sign-in", &typed).status,
            StatusCode::TOO_MANY_REQUESTS
        );
        desk.hours(1);
        assert_eq!(marc.post("/sign-in", &typed).status, StatusCode::SEE_OTHER);
    });
}
