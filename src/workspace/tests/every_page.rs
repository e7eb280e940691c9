//! Every page that an administrator comes to by links, in each language: it is there, and its words are whole. (Words that
//! lack what they name end the story where they are said.)

use crate::languages::Language;
use crate::people::{self, NewAgent, Role};
use crate::testing::{Browser, TestDesk, story};
use std::collections::{BTreeMap, VecDeque};

/// Pages of one kind that are opened: `/tickets/17` and `/tickets/4` are of one.
const OF_A_KIND: usize = 3;
/// An answer that is no page, or ends the visit.
const APART: [&str; 6] = ["/sign-out", "/assets/", "/files/", "/demo/", "/brand", ".toml"];

/// The links of a page that lead to the desk itself.
fn links(page: &str) -> Vec<String> {
    let starts = page.split("href=\"").skip(1);
    let links = starts.filter_map(|rest| rest.split('"').next());
    let ours = links.filter(|link| link.starts_with('/') && !APART.iter().any(|apart| link.contains(apart)));
    let plain = ours.map(|link| link.replace("&amp;", "&").replace("&#38;", "&"));
    plain
        .map(|link| link.split('#').next().unwrap_or_default().to_owned())
        .collect()
}

/// An address without what differs from page to page of one kind.
fn kind(link: &str) -> String {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    let path: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    format!("{path}?{}", names.collect::<Vec<_>>().join("&"))
}

fn walk(desk: &TestDesk, language: Language) {
    let new = NewAgent {
        name: "Ada".to_owned(),
        address: format!("ada-{language}@lumen.example"),
        role: Role::Admin,
        language: Some(language),
        password: None,
    };
    let ada = desk.act(move |act| people::add_agent(act, new));
    let mut browser = Browser::of(desk, &ada);
    let mut waiting: VecDeque<String> = [
        "/tickets?view=all",
        "/tickets/new",
        "/settings",
        "/satisfaction",
        "/search?q=lampe",
    ]
    .map(str::to_owned)
    .into();
    let mut opened: BTreeMap<String, usize> = BTreeMap::new();
    while let Some(link) = waiting.pop_front() {
        let times = opened.entry(kind(&link)).or_default();
        if *times == OF_A_KIND {
            continue;
        }
        *times += 1;
        let page = browser.get(&link);
        assert!(
            page.status.is_success() || page.status.is_redirection(),
            "{link}: {}",
            page.status
        );
        for raw in ["{ $", "{$", "{ NUMBER"] {
            assert!(!page.body.contains(raw), "{link} shows {raw}");
        }
        if page.body.starts_with("<!doctype html>") || page.body.starts_with("<!DOCTYPE html>") {
            waiting.extend(links(&page.body));
        }
    }
    assert!(
        opened.len() > 40,
        "{language}: only {} kinds of pages: {:?}",
        opened.len(),
        opened.keys()
    );
}

#[test]
fn every_page_is_there_and_says_whole_sentences_in_three_languages() {
    story("every page", |desk| {
        desk.makes_demo(30);
        for language in Language::ALL {
            walk(desk, *language);
        }
    });
}
