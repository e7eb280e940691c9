//! The results of surveys: another survey, one team's comments, an answer in its ticket; and every page of asking as it is
//! shown, on a desktop and on a phone.

use crate::browser::{Browser, Screen};
use crate::desk::{Home, Serving};
use std::time::Duration;

const PAGES: [&str; 8] = [
    "/satisfaction",
    "/satisfaction?survey=3",
    "/satisfaction/unhappy",
    "/satisfaction/thanks?to=all",
    "/settings/survey-rules",
    "/settings/survey-rules/1",
    "/settings/relationship-surveys",
    "/settings/relationship-surveys/1",
];

/// Sophie, who administers the demo.
async fn sophie(screen: Screen) -> (Home, Serving, Browser) {
    let home = Home::sqlite();
    let desk = home.serve_demo(60);
    let browser = Browser::open(screen).await;
    browser.go(desk.http, "/sign-in").await;
    browser.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    (home, desk, browser)
}

async fn nothing_is_in_the_way(screen: Screen) {
    let (_home, desk, browser) = sophie(screen).await;
    let mut faults = vec![];
    for path in PAGES {
        browser.go(desk.http, path).await;
        browser.wait("h1").await;
        faults.extend(browser.faults(path).await);
    }
    assert!(faults.is_empty(), "{faults:#?}");
    browser.close().await;
}

#[tokio::test]
async fn the_pages_of_asking_on_a_desktop() {
    nothing_is_in_the_way(Screen::Desktop).await;
}

#[tokio::test]
async fn the_pages_of_asking_on_a_phone() {
    nothing_is_in_the_way(Screen::Phone).await;
}

#[tokio::test]
async fn a_lead_goes_from_the_score_to_a_comment_and_answers_it() {
    let (_home, desk, browser) = sophie(Screen::Desktop).await;
    browser.go(desk.http, "/satisfaction?survey=3").await;
    browser.sees("Net Promoter Score").await;
    browser.sees("Agresti").await;
    let score = a_score_with_comments(&browser, &desk).await;
    browser.go(desk.http, "/satisfaction").await;
    browser.click(&format!("a[href*='score={score}']")).await;
    // The page before has comments, too: only its address tells this one.
    let mut where_to = browser.ask("return location.search").await;
    for _ in 0..100 {
        if where_to.as_str().is_some_and(|query| !query.is_empty()) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        where_to = browser.ask("return location.search").await;
    }
    assert!(
        where_to
            .as_str()
            .is_some_and(|query| query.contains(&format!("score={score}"))),
        "{where_to}"
    );
    browser.click("a[href$='#composer']").await;
    browser.wait("#composer").await;
    assert!(browser.complaints().await.is_empty());
    browser.close().await;
}

/// A score that somebody gave and explained: who comments in the demo depends on the hour at which it is made.
async fn a_score_with_comments(browser: &Browser, desk: &Serving) -> u8 {
    for score in (1..=5).rev() {
        let page = format!("/satisfaction?score={score}");
        browser.go(desk.http, &page).await;
        browser.wait("h1").await;
        let found = browser
            .ask("return !!document.querySelector(\"a[href$='#composer']\")")
            .await;
        if found == true {
            return score;
        }
    }
    panic!("nobody of the demo commented");
}
