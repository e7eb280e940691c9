//! Stories about the settings of the whole desk.

use crate::settings;
use crate::testing::{Browser, story};
use axum::http::StatusCode;

#[test]
fn a_desk_without_a_name_is_refused_beside_the_field() {
    story("desk name", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        let named = ada.post("/settings/desk", &[("name", "Maison  Lumen")]);
        assert_eq!(named.status, StatusCode::SEE_OTHER);
        assert_eq!(desk.read(settings::desk_name), "Maison Lumen");
        let refused = ada.post("/settings/desk", &[("name", " ")]);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            refused.body.contains("Please fill in this field."),
            "{}",
            refused.body
        );
        assert!(refused.body.contains("aria-describedby=\"name-error\""));
        assert_eq!(desk.read(settings::desk_name), "Maison Lumen");
    });
}
