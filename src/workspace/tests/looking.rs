//! A story about colleagues at the same ticket.

use super::colleague;
use crate::people::Role;
use crate::testing::{Browser, story};
use axum::http::StatusCode;
use jiff::SignedDuration;

#[test]
fn colleagues_are_seen_at_a_ticket_while_they_are_there() {
    story("colleagues at a ticket", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour, ma lampe est cassée.");
        let karim = colleague(desk, "Karim Haddad", "karim@lumen.example", Role::Light, None);
        let (mut ines, mut karim) = (Browser::of(desk, &desk.ines), Browser::of(desk, &karim));
        let page = format!("/tickets/{ticket}");
        let mut says = |doing: &str| karim.post(&format!("{page}/looking"), &[("doing", doing)]).status;
        let mut ines_reads = |path: &str, words: &str| ines.get(path).body.contains(words);

        assert!(!ines_reads(&page, "Karim Haddad"));
        assert_eq!(says("looking"), StatusCode::NO_CONTENT);
        assert!(ines_reads(&page, "Karim Haddad is also viewing this"));
        assert_eq!(says("writing"), StatusCode::NO_CONTENT);
        assert!(ines_reads(&page, "Karim Haddad is writing"));
        assert!(ines_reads("/tickets?view=active", "Karim Haddad is writing"));

        desk.desk.clock.advance(SignedDuration::from_secs(31));
        assert!(
            !ines_reads(&page, "Karim Haddad"),
            "nothing was said for half a minute"
        );
        says("looking");
        says("away");
        assert!(!ines_reads(&page, "Karim Haddad"));

        assert_eq!(says("dancing"), StatusCode::UNPROCESSABLE_ENTITY);
        says("looking");
        assert!(
            !karim.get(&page).body.contains("Karim Haddad is"),
            "nobody is their own colleague"
        );
        let elsewhere = karim.post("/tickets/999/looking", &[("doing", "looking")]);
        assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    });
}
