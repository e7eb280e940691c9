//! Addresses and forms with nonsense in them: a page says so kindly, and nothing stops the desk.

use crate::testing::{Browser, story};

const PAGES: [&str; 40] = [
    "/persons",
    "/mails",
    "/mails/{}/raw",
    "/files/{}",
    "/messages/{}/html",
    "/pictures/{}",
    "/satisfaction",
    "/satisfaction/answers.csv",
    "/satisfaction/answers.xlsx",
    "/satisfaction/thanks",
    "/satisfaction/unhappy",
    "/search",
    "/settings/calendars/{}",
    "/settings/letters",
    "/settings/letters/reminder/{}",
    "/settings/letters/{}/fr",
    "/settings/mailboxes/{}",
    "/settings/mailboxes/{}/edit",
    "/settings/policies/{}",
    "/settings/policies/{}/tickets",
    "/settings/policies/1",
    "/settings/policies/1/tickets",
    "/settings/simulations/{}",
    "/settings/simulations/{}/tickets",
    "/settings/survey-rules/{}",
    "/settings/survey-rules/new",
    "/settings/relationship-surveys/{}",
    "/settings/surveys/{}",
    "/settings/surveys/new",
    "/survey/{}",
    "/requests/{}",
    "/requests/{}/files/{}",
    "/shared/{}",
    "/tickets",
    "/tickets/{}",
    "/tickets/new",
    "/tickets/{}/resolve",
    "/tickets/1/pictures/{}",
    "/trash",
    "/undelivered",
];

const NONSENSE: [&str; 5] = [
    "-1",
    "9223372036854775807",
    "99999999999999999999",
    "%00",
    "x%20y",
];

const NAMES: [&str; 22] = [
    "view", "before", "after", "page", "from", "to", "side", "version", "survey", "days", "q", "lang",
    "number", "team", "agent", "question", "open", "ids", "only", "brand", "which", "arm",
];

#[test]
fn nonsense_in_an_address_is_told_kindly() {
    story("nonsense in addresses", |desk| {
        desk.asks("Lampe", "Bonjour");
        let mut browser = Browser::of(desk, &desk.ada());
        let mut look = |path: &str| {
            let page = browser.get(path);
            assert!(!page.status.is_server_error(), "{path}: {}", page.status);
            let framework =
                page.body.starts_with("Failed to deserialize") || page.body.starts_with("Invalid URL");
            assert!(!framework, "{path}: {}", page.body);
        };
        for path in PAGES {
            for value in NONSENSE {
                let address = path.replace("{}", value);
                look(&address);
                let query: Vec<String> = NAMES.iter().map(|name| format!("{name}={value}")).collect();
                look(&format!("{address}?{}", query.join("&")));
            }
        }
    });
}

const FORMS: [&str; 30] = [
    "/tickets/1",
    "/tickets/1/messages",
    "/tickets/1/draft",
    "/tickets/1/seen",
    "/tickets/1/looking",
    "/tickets/1/policy",
    "/tickets/1/resolve",
    "/tickets/1/hold",
    "/tickets/1/check-back",
    "/tickets/1/check-back/settle",
    "/tickets/1/survey",
    "/tickets/1/planned/{}/now",
    "/tickets/bulk",
    "/tickets/new",
    "/tickets/restore",
    "/tickets/{}/messages",
    "/persons/{}/tags",
    "/letters/{}/retry",
    "/letters/{}/address",
    "/settings/desk",
    "/settings/sending",
    "/settings/calendars/1",
    "/settings/categories/{}",
    "/settings/mailboxes/1",
    "/settings/policies/order",
    "/settings/policies/1/simulate",
    "/settings/policies/1/experiment",
    "/settings/survey-rules/new",
    "/settings/relationship-surveys/new",
    "/settings/surveys/new",
];

const FIELDS: [&str; 40] = [
    "kind",
    "body",
    "status",
    "priority",
    "type",
    "category",
    "impact",
    "assignee",
    "team",
    "tags",
    "seen",
    "seen-planned",
    "only",
    "kept",
    "send-at",
    "when",
    "day",
    "time",
    "message",
    "id",
    "ids",
    "ticket",
    "days",
    "hours",
    "name",
    "subject",
    "to",
    "requester",
    "agent",
    "do",
    "step",
    "points",
    "scale",
    "survey",
    "conditions",
    "share",
    "from",
    "until",
    "undo",
    "sends_per_hour",
];

#[test]
fn nonsense_in_a_form_changes_nothing_and_stops_nothing() {
    story("nonsense in forms", |desk| {
        desk.asks("Lampe", "Bonjour");
        let mut browser = Browser::of(desk, &desk.ada());
        for path in FORMS {
            for value in ["-1", "99999999999999999999", "\0"] {
                let path = path.replace("{}", "9223372036854775807");
                let fields: Vec<(&str, &str)> = FIELDS.iter().map(|name| (*name, value)).collect();
                let page = browser.post(&path, &fields);
                assert!(
                    !page.status.is_server_error(),
                    "{path} {value:?}: {}",
                    page.status
                );
            }
        }
    });
}
