//! Every page of those who work here that the table of routes names, in each language, light and dark, large and small.

use crate::accessible::all_are_fine;
use crate::browser::{Browser, Screen};
use crate::demo;

/// The addresses of the table that an administrator opens: each part in braces is what its row says, or 1.
fn addresses() -> Vec<String> {
    let lines = include_str!("../../src/testing/walks/routes.txt").lines();
    let rows = lines.filter(|line| line.starts_with("GET"));
    let rows = rows.filter(|line| !line.contains("/api/") && !line.contains(" Holders "));
    rows.map(|line| {
        let mut words = line.split_whitespace().skip(2);
        let path = words.next().expect("a path");
        let filled = path.split('/').map(|part| match part.starts_with('{') {
            true => words.next().unwrap_or("1"),
            false => part,
        });
        filled.collect::<Vec<_>>().join("/")
    })
    .filter(|address| address != "/live")
    .collect()
}

async fn every_page(screen: Screen, language: &str) {
    let (_home, desk) = demo::open();
    let browser = Browser::open(screen).await;
    browser.go(desk.http, "/sign-in?next=/settings").await;
    browser.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    browser.go(desk.http, "/settings").await;
    browser.wait(".nav").await;
    let switch = format!(
        "const form = new URLSearchParams({{language: '{language}', next: '/settings'}});
         return (await fetch('/settings/language', {{method: 'POST', body: form}})).status"
    );
    assert_eq!(browser.ask(&switch).await.as_i64(), Some(200));
    let addresses = addresses();
    // Files, tables and what does not exist in the demo are no pages to look at.
    let find = format!(
        "const found = [];
         for (const path of {}) {{
             const answer = await fetch(path);
             const html = answer.headers.get('content-type')?.startsWith('text/html');
             const framed = answer.headers.get('content-security-policy')?.includes('sandbox');
             if (answer.ok && html && !framed && !answer.redirected) found.push(path);
         }}
         return found",
        serde_json::json!(addresses)
    );
    let found = browser.ask(&find).await;
    let pages: Vec<String> = serde_json::from_value(found).expect("paths");
    assert!(
        pages.len() >= 35,
        "{} of {}: {pages:?}",
        pages.len(),
        addresses.len()
    );
    all_are_fine(&browser, desk.http, &pages).await;
    browser.close().await;
}

#[tokio::test]
async fn every_page_on_a_desktop_in_french() {
    every_page(Screen::Desktop, "fr").await;
}

#[tokio::test]
async fn every_page_on_a_desktop_in_german() {
    every_page(Screen::Desktop, "de").await;
}

#[tokio::test]
async fn every_page_on_a_desktop_in_english() {
    every_page(Screen::Desktop, "en").await;
}

#[tokio::test]
async fn every_page_on_a_phone_in_french() {
    every_page(Screen::Phone, "fr").await;
}

#[tokio::test]
async fn every_page_on_a_phone_in_german() {
    every_page(Screen::Phone, "de").await;
}

#[tokio::test]
async fn every_page_on_a_phone_in_english() {
    every_page(Screen::Phone, "en").await;
}
