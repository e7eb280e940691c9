//! What clients ask for as they begin and this desk does not offer: empty lists, and the little that is known.

use super::Api;
use super::asked::Asked;
use super::caller::Caller;
use super::paging::Page;
use super::refusals::{Answer, ok};
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use serde_json::json;

/// Paths that answer an empty list, and the list's name.
const EMPTY: [(&str, &str); 19] = [
    ("organizations", "organizations"),
    ("organization_memberships", "organization_memberships"),
    ("organization_fields", "organization_fields"),
    ("user_fields", "user_fields"),
    ("ticket_fields", "ticket_fields"),
    ("ticket_forms", "ticket_forms"),
    ("custom_statuses", "custom_statuses"),
    ("custom_roles", "custom_roles"),
    ("suspended_tickets", "suspended_tickets"),
    ("job_statuses", "job_statuses"),
    ("macros", "macros"),
    ("views", "views"),
    ("triggers", "triggers"),
    ("automations", "automations"),
    ("webhooks", "webhooks"),
    ("slas/policies", "sla_policies"),
    ("sharing_agreements", "sharing_agreements"),
    ("dynamic_content/items", "items"),
    ("channels/voice/phone_numbers", "phone_numbers"),
];

/// The routes of what is not offered.
pub fn routes() -> Router<Api> {
    let mut routes = Router::new()
        .route("/api/v2/locales", get(locales))
        .route("/api/v2/account/settings", get(settings));
    for (path, name) in EMPTY {
        let list = async move |caller: Caller, asked: Asked| -> Answer {
            caller.must_work_here()?;
            let page = Page::read(&asked, &caller)?;
            ok(page.of_whole(&asked, name, vec![]))
        };
        routes = routes.route(&format!("/api/v2/{path}"), get(list));
    }
    routes
}

async fn locales(_caller: Caller, asked: Asked) -> Answer {
    let locale = |id: i64, locale: &str, name: &str| {
        let url = format!("{}/api/v2/locales/{locale}.json", asked.base);
        json!({"id": id, "locale": locale, "name": name, "presentation_name": name, "native_name": name,
            "rtl": false, "default": id == 1, "url": url})
    };
    let locales = [
        locale(1, "en-US", "English"),
        locale(8, "de", "Deutsch"),
        locale(16, "fr", "Français"),
    ];
    ok(json!({"locales": locales, "count": 3, "next_page": null, "previous_page": null}))
}

async fn settings(State(_api): State<Api>, caller: Caller) -> Answer {
    caller.must_work_here()?;
    ok(json!({"settings": {
        "tickets": {"agent_collision": true, "comments_public_by_default": true, "tagging": true,
            "list_newest_comments_first": false, "collaboration": true},
        "users": {"tagging": true, "time_zone_selection": true, "language_selection": true},
        "active_features": {"customer_satisfaction": true, "voice": false, "chat": false},
        "api": {"accepted_api_agreement": true, "api_password_access": "true", "api_token_access": "true"},
        "localization": {"locale_ids": [1, 8, 16]},
    }}))
}
