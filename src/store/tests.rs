//! Every list, counter and due-time query has an index that serves it: the desk is used broadly, then SQLite is asked how it
//! carries out each statement that was run.

mod tables;

use super::MIGRATIONS;
use crate::closing::editing::{self, Fate};
use crate::closing::policy;
use crate::closing::{Preset, Rules};
use crate::ids::TicketId;
use crate::satisfaction;
use crate::testing::delivery::to_its_end;
use crate::testing::mail::plain_letter;
use crate::testing::{ApiDesk, Browser, Left, TestDesk};
use crate::tickets::Status;
use database::testing::{Plan, plans, sqlite_from};
use serde_json::json;
use std::collections::BTreeSet;

/// Indexes that hold only what still waits: walking one whole is what its query is for.
const SHORT_INDEXES: [&str; 11] = [
    "planned_due",
    "response_lost",
    "response_on_its_way",
    "outbox_lane_held",
    "outbox_held",
    "outbox_lane_leaving",
    "outbox_due",
    "outbox_failed",
    "mail_waiting",
    "step_due",
    "step_waiting",
];

/// What reads or sorts more than it shows on purpose, and why.
const ON_PURPOSE: [(&str, &str); 12] = [
    ("SELECT COUNT(*) FROM ticket WHERE 1 = 1", WHOLE_NUMBER),
    ("SELECT COUNT(*) FROM person p WHERE 1 = 1", WHOLE_NUMBER),
    (
        "SELECT COUNT(*) FROM response WHERE ticket_id IS NOT NULL",
        WHOLE_NUMBER,
    ),
    ("SELECT COUNT(*) FROM response r JOIN survey s", WHOLE_NUMBER),
    (
        "FROM ticket WHERE 1 = 1 AND deleted_at IS NULL ORDER BY",
        TABLE_ORDER,
    ),
    (
        "FROM response WHERE ticket_id IS NOT NULL AND survey_id IN (SELECT id FROM survey WHERE kind = 'csat') AND NOT EXISTS \
         (SELECT 1 FROM ticket t WHERE t.id = response.ticket_id AND t.deleted_at IS NOT NULL) ORDER BY id",
        TABLE_ORDER,
    ),
    (
        "FROM response r JOIN survey s ON s.id = r.survey_id WHERE NOT EXISTS \
         (SELECT 1 FROM ticket t WHERE t.id = r.ticket_id AND t.deleted_at IS NOT NULL) ORDER BY r.id",
        TABLE_ORDER,
    ),
    (
        "SELECT 1 FROM ticket t WHERE 1 = 1 AND t.deleted_at IS NULL LIMIT",
        "counts up to a thousand and stops there",
    ),
    (
        "LIMIT 10000) addressed)",
        "sorts what two bounded walks along the indexes of names and of addresses have found",
    ),
    (
        "ORDER BY CASE WHEN person_id = $2 THEN 0 ELSE 1 END, id LIMIT 1",
        "sorts the letters of one message, one per recipient",
    ),
    (
        "ORDER BY id LIMIT 20) making)",
        "joins what two bounded walks along the indexes of claims have found",
    ),
    (
        "p.role IN ($1,$2,$3,$4) AND p.id >",
        "several roles at once: asked for those who work here, who are few",
    ),
];

const WHOLE_NUMBER: &str =
    "the API owes its callers the whole number, counted along a narrow index; asked by programs only";
const TABLE_ORDER: &str = "a page of the API in the order of the table or of an index; LIMIT ends the walk, 10 thousand rows away at most";

#[test]
fn every_statement_is_served_by_an_index() {
    let database = sqlite_from(MIGRATIONS);
    let desk = TestDesk::on(database.clone());
    desk.leaves(Left::FailedLetter);
    live_through_cases(&desk);
    let mut browser = Browser::of(&desk, &desk.ada());
    walk_the_workspace(&desk, &mut browser);
    call_the_api(&desk);
    let plans = plans(&database);
    assert!(plans.len() > 150, "only {} statements were seen", plans.len());
    let growing = tables::growing();
    let slow: Vec<String> = plans
        .iter()
        .filter_map(|plan| reads_too_much(plan, &growing))
        .collect();
    assert!(slow.is_empty(), "not served by an index:\n{}", slow.join("\n"));
}

#[test]
fn a_table_that_nobody_listed_is_one_that_grows() {
    let growing = tables::growing();
    let reads = |sql: &str, step: &str| {
        let plan = Plan {
            sql: sql.to_owned(),
            steps: vec![step.to_owned()],
        };
        reads_too_much(&plan, &growing).is_some()
    };
    assert!(reads("SELECT id FROM half_typed", "SCAN half_typed"));
    assert!(reads("SELECT h.id FROM hold h", "SCAN h USING INDEX hold_due"));
    assert!(!reads("SELECT id FROM team", "SCAN team"));
    assert!(!reads(
        "SELECT id FROM planned",
        "SCAN planned USING COVERING INDEX planned_due"
    ));
}

/// The steps of a plan that grow with the desk, with their statement.
fn reads_too_much(plan: &Plan, growing: &BTreeSet<String>) -> Option<String> {
    if ON_PURPOSE.iter().any(|(sql, _)| plan.sql.contains(sql)) {
        return None;
    }
    let aliases = aliases(&plan.sql, growing);
    let is_large = |step: &&String| {
        is_whole_walk(step, &aliases, growing)
            // A page that is sorted before it is cut has read everything.
            || (step.starts_with("USE TEMP B-TREE FOR ORDER BY") && plan.sql.contains("LIMIT") && !aliases.is_empty())
            // Every transaction is 0 on SQLite: a range that may begin at the reader's own is the whole log.
            || (step.contains("event_feed (txid>?") && !plan.sql.contains("txid > $"))
    };
    let steps: Vec<&String> = plan.steps.iter().filter(is_large).collect();
    (!steps.is_empty()).then(|| format!("{steps:?}\n    {}", plan.sql))
}

/// Whether a step walks a growing table from end to end, along an index or along none.
fn is_whole_walk(step: &str, aliases: &[(String, String)], growing: &BTreeSet<String>) -> bool {
    let Some(rest) = step.strip_prefix("SCAN ") else {
        return false;
    };
    let name = rest.split(' ').next().unwrap_or_default();
    let named = aliases.iter().find(|(alias, _)| alias == name);
    let table = named.map_or(name, |(_, table)| table);
    let index = rest.split("INDEX ").nth(1).unwrap_or_default();
    let is_short = SHORT_INDEXES.contains(&index.split(' ').next().unwrap_or_default());
    growing.contains(table) && !is_short
}

/// The names that a statement gives to its tables: `ticket t` is (`t`, `ticket`).
fn aliases(sql: &str, growing: &BTreeSet<String>) -> Vec<(String, String)> {
    let words: Vec<&str> = sql
        .split(|c: char| c.is_whitespace() || c == '(' || c == ')' || c == ',')
        .filter(|word| !word.is_empty())
        .collect();
    words
        .windows(3)
        .filter(|three| ["FROM", "JOIN", "UPDATE"].contains(&three[0]) && growing.contains(three[1]))
        .map(|three| (three[2].to_owned(), three[1].to_owned()))
        .collect()
}

/// Letters come and leave, tickets wait, are solved, rated and closed, others reopen.
fn live_through_cases(desk: &TestDesk) {
    desk.makes_demo(40);
    asks_for_everything(desk);
    let letter = plain_letter(
        "Nina <nina@posteo.example>",
        "Lampe",
        &[],
        "Bonjour, ma lampe est cassée.",
    );
    let first = desk.receives(&letter).ticket_id.expect("a ticket");
    desk.receives(&letter);
    let answer = desk
        .outbox_of(first)
        .pop()
        .expect("an acknowledgement")
        .rfc_message_id;
    desk.replies_and_waits(first, "Quelle est votre commande ?");
    let headers = [
        format!("In-Reply-To: <{answer}>"),
        "Message-ID: <2@posteo.example>".to_owned(),
    ];
    desk.receives(&plain_letter(
        "nina@posteo.example",
        "Re: Lampe",
        &headers,
        "ML-1, merci de votre aide.",
    ));
    desk.replies_and_waits(first, "Merci, nous la cherchons.");
    let (rated, closed) = (desk.asked_for_a_rating(), desk.asks("Facture", "Bonjour"));
    desk.post(&desk.survey_page(rated), &[("choice", "1"), ("comment", "Non")]);
    desk.answers(rated, "Ce n'est pas réparé.");
    desk.sets(closed, Status::Solved);
    desk.runs_to("2026-11-25T09:00:00Z");
    desk.hours(24 * 40);
    desk.sweeps();
    desk.answers(closed, "Encore moi.");
    desk.surveys_go_out();
    desk.fills(300);
    let mut courier = desk.courier("smtp://127.0.0.1:9");
    // Nobody listens there: what matters is what the courier asks the outbox.
    to_its_end(courier.deliver_due()).expect("a round");
}

/// A policy and a wave of which each kind of condition asks for something.
fn asks_for_everything(desk: &TestDesk) {
    desk.act(|act| {
        let id = editing::add_preset(act, Preset::Quiet, "Everything")?;
        let conditions = serde_json::from_value(json!({"types": ["task"], "categories": [1], "impacts": ["high"],
            "priorities": ["low"], "channels": ["email"], "mailboxes": [1], "brands": [1], "teams": [1], "tags": ["led"],
            "languages": ["fr"], "customer_tags": ["vip", "wholesale"]}))?;
        let rules = Rules {
            conditions,
            ..policy::find(act, id)?.latest.rules
        };
        editing::edit(act, id, "Everything", &rules, "", Fate::Keep)?;
        editing::switch(act, id, true, Fate::Keep, None)
    });
    let segment = satisfaction::Segment {
        customer_tags: vec!["vip".to_owned()],
        ..Default::default()
    };
    let now = desk.now();
    desk.read(move |tx| satisfaction::expected(tx, 1.into(), 1, &segment, 100, now));
}

/// The pages that people open, and what they send from them.
fn walk_the_workspace(desk: &TestDesk, browser: &mut Browser) {
    let ticket = desk.asks("Lampe", "Bonjour, ma lampe est arrivée cassée.");
    let (page, camille) = (format!("/tickets/{ticket}"), desk.camille.id);
    let views = [
        "mine",
        "unassigned",
        "active",
        "pending",
        "on_hold",
        "solved",
        "closed",
        "all",
        "team-1",
    ];
    for view in views {
        browser.get(&format!("/tickets?view={view}"));
        browser.get(&format!("/tickets?view={view}&before=1793610000000000-9"));
    }
    for path in [
        "/tickets/new",
        "/search?q=lampe",
        "/settings",
        "/metrics",
        "/health",
        "/ready",
        "/satisfaction",
        "/satisfaction?negative=yes&before=1793610000000000-9",
        "/satisfaction/answers.csv",
        "/satisfaction/thanks",
        "/satisfaction/thanks?to=all",
        "/satisfaction/unhappy",
        "/settings/survey-rules",
        "/settings/relationship-surveys",
        "/settings/categories",
        "/settings/policies",
        &page,
    ] {
        browser.get(path);
    }
    browser.post(&format!("{page}/seen"), &[("message", "1")]);
    browser.post(
        &format!("{page}/draft"),
        &[("kind", "reply"), ("text", "Bonjour")],
    );
    browser.post(
        &page,
        &[("status", "pending"), ("tags", "lamp"), ("priority", "high")],
    );
    browser.post(
        "/tickets/bulk",
        &[
            ("ticket", &ticket.to_string()),
            ("status", "open"),
            ("priority", "-"),
        ],
    );
    browser.post(
        &format!("/persons/{camille}/tags"),
        &[("customer_tags", "vip, wholesale")],
    );
    let link = crate::correspondence::ticket_link(&desk.desk, ticket, camille);
    desk.get(&link);
    desk.post(&format!("{link}/messages"), &[("text", "Toujours cassée.")]);
    desk.post(&format!("{link}/choice"), &[("choice", "solved")]);
}

/// What clients of the API ask.
fn call_the_api(desk: &TestDesk) {
    let api = ApiDesk::new(desk, &desk.ines);
    let made = json!({"ticket": {"subject": "Lampe", "external_id": "x1", "tags": ["lamp"],
        "requester": {"name": "Nina", "email": "nina@posteo.example"}, "comment": {"body": "Bonjour"}}});
    let id = api.post("tickets", made).body["ticket"]["id"]
        .as_i64()
        .expect("a ticket");
    let id = TicketId::from(id);
    api.put(
        &format!("tickets/{id}"),
        json!({"ticket": {"status": "pending", "comment": {"body": "Oui ?"}}}),
    );
    api.index();
    let asked = [
        "tickets?page[size]=2",
        "tickets?page[size]=2&sort=-updated_at",
        "tickets?external_id=x1",
        "tickets?per_page=2",
        "tickets?per_page=2&page=2&sort_by=updated_at",
        "users?page[size]=2",
        "users?role=agent&per_page=2",
        "users/me",
        "users/search?query=nina",
        "users/search?external_id=x9",
        "search?query=lampe%20status%3Cclosed",
        "satisfaction_ratings?page[size]=2",
        "satisfaction_ratings?score=bad&per_page=2",
        "groups",
        "requests",
        "tickets/count",
        "users/count",
        "satisfaction_ratings/count",
        "survey_responses?page[size]=2",
        "survey_responses?status=answered&per_page=2",
        "surveys",
        "users/show_many?ids=1,2",
        "tickets/show_many?ids=1,2",
        "search/count?query=lampe",
    ];
    for path in asked {
        api.get(path);
    }
    for path in [
        "",
        "/comments",
        "/comments/count",
        "/audits",
        "/comments?page[size]=2",
        "/audits?page[size]=2",
    ] {
        api.get(&format!("tickets/{id}{path}"));
    }
    let nina = desk.ticket(id).requester_id;
    for path in ["", "/tickets/requested", "/groups"] {
        api.get(&format!("users/{nina}{path}"));
    }
    api.delete(&format!("tickets/{id}"));
}
