//! The strip of the settings leads to each of their pages, and says where one is.

use crate::people::Role;
use crate::testing::{Browser, colleague, story};
use crate::workspace::SETTINGS_PAGES;
use axum::http::StatusCode;

/// The links of the strip of a page: where each leads, and whether it is marked as the current one.
fn strip(page: &str) -> Vec<(&str, bool)> {
    let (_, from) = page.split_once("class=\"settings-strip").unwrap_or_default();
    let (strip, _) = from.split_once("</nav>").unwrap_or_default();
    let links = strip.split("<a ").skip(1);
    let read = |link: &'_ str| -> Option<(usize, usize)> {
        let start = link.find("href=\"")? + "href=\"".len();
        Some((start, start + link[start..].find('"')?))
    };
    links
        .filter_map(|link| {
            let (start, end) = read(link)?;
            Some((&link[start..end], link.contains("aria-current=\"page\"")))
        })
        .collect()
}

#[test]
fn an_administrator_comes_to_every_page_and_is_told_where_they_are() {
    story("strip of the settings", |desk| {
        let mut ada = Browser::of(desk, &desk.ada());
        for page in &SETTINGS_PAGES {
            let answer = ada.get(page.path);
            assert_eq!(answer.status, StatusCode::OK, "{}", page.path);
            // Surveys are asked about beside what they found: their pages have the strip of satisfaction.
            if page.path == "/settings/surveys" {
                continue;
            }
            let links = strip(&answer.body);
            assert_eq!(links.len(), SETTINGS_PAGES.len(), "{}", page.path);
            let current: Vec<&str> = links.iter().filter(|link| link.1).map(|link| link.0).collect();
            assert_eq!(current, [page.path]);
        }
    });
}

#[test]
fn who_sets_up_nothing_is_shown_and_given_their_own_pages_alone() {
    for role in [Role::Light, Role::Agent] {
        story("strip of those who set up nothing", |desk| {
            let noah = colleague(desk, "Noah", "noah@lumen.example", role, None);
            let mut noah = Browser::of(desk, &noah);
            let page = noah.get("/settings").body;
            let shown: Vec<&str> = strip(&page).iter().map(|link| link.0).collect();
            let open = SETTINGS_PAGES.iter().filter(|page| !page.admins_only);
            assert_eq!(shown, open.map(|page| page.path).collect::<Vec<_>>());
            for page in &SETTINGS_PAGES {
                let expected = match page.admins_only {
                    true => StatusCode::FORBIDDEN,
                    false => StatusCode::OK,
                };
                assert_eq!(noah.get(page.path).status, expected, "{}", page.path);
            }
        });
    }
}
