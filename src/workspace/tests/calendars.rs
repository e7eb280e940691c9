//! Stories about the pages of calendars.

use super::colleague;
use crate::people::Role;
use crate::settings;
use crate::testing::{Browser, story};
use axum::http::StatusCode;

const WEEK: [(&str, &str); 7] = [
    ("monday", "09:00-12:30, 13:30-18:00"),
    ("tuesday", "9:00-18:00"),
    ("wednesday", "09:00-18:00"),
    ("thursday", "09:00-18:00"),
    ("friday", "09:00–16:00"),
    ("saturday", ""),
    ("sunday", ""),
];

fn typed<'t>(exceptions: &'t str, act: &'t str) -> Vec<(&'t str, &'t str)> {
    let mut fields = WEEK.to_vec();
    fields.extend([
        ("zone", "Europe/Paris"),
        ("region", "FR"),
        ("exceptions", exceptions),
        ("act", act),
    ]);
    fields
}

#[test]
fn a_change_says_what_it_moves_before_it_is_saved() {
    story("calendar page", |desk| {
        let ticket = desk.asks("Lampe", "Bonjour");
        desk.replies_and_waits(ticket, "Une photo ?");
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        let page = ada.get("/settings/calendars/desk");
        assert_eq!(page.status, StatusCode::OK);
        for part in ["Armistice Day", "Christmas", "09:00-18:00", "Europe/Paris"] {
            assert!(page.body.contains(part), "no {part}");
        }
        let day_off = "2026-11-04 Inventory\n2026-12-24 09:00-12:00 Christmas Eve\n";
        let looked = ada.post("/settings/calendars/desk", &typed(day_off, "look"));
        assert!(
            looked
                .body
                .contains("1 planned step moves; every announced day is kept."),
            "{}",
            looked.body
        );
        let kept = desk.read(settings::calendar).expect("a calendar");
        assert_eq!(kept.exceptions().count(), 0, "only looked at");
        let saved = ada.post("/settings/calendars/desk", &typed(day_off, "save"));
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        let kept = desk.read(settings::calendar).expect("a calendar");
        assert_eq!(
            (kept.exceptions().count(), kept.week().monday.spans().len()),
            (2, 2)
        );
        let coming = desk.timeline(ticket).expect("a timeline").coming;
        assert_eq!(coming[0].at.to_string(), "2026-11-06T09:00:00Z");
        let again = ada.get("/settings/calendars/desk").body;
        assert!(again.contains("2026-12-24 09:00-12:00 Christmas Eve"));
    });
}

#[test]
fn what_cannot_be_read_comes_back_with_a_reason() {
    story("wrong calendar", |desk| {
        let ada = colleague(desk, "Ada", "ada@lumen.example", Role::Admin, None);
        let mut ada = Browser::of(desk, &ada);
        for (field, wrong) in [
            ("monday", "9 to 5"),
            ("zone", "Europe/Lutetia"),
            ("exceptions", "tomorrow off"),
        ] {
            let mut fields = typed("", "save");
            fields.retain(|(name, _)| *name != field);
            fields.push((field, wrong));
            let refused = ada.post("/settings/calendars/desk", &fields);
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
            assert!(refused.body.contains(wrong));
        }
        let mut nameless = typed("", "save");
        assert_eq!(
            ada.post("/settings/calendars/new", &nameless).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        nameless.push(("name", "Nights"));
        assert_eq!(
            ada.post("/settings/calendars/new", &nameless).status,
            StatusCode::SEE_OTHER
        );
        assert_eq!(desk.read(settings::calendars).len(), 1);
        let ines = Browser::of(desk, &desk.ines).get("/settings/calendars");
        assert_eq!(ines.status, StatusCode::FORBIDDEN);
    });
}
