//! The rating: a link in a letter, a page with the choice made, a person who sends it.

use crate::browser::{Browser, Screen};
use crate::demo;
use fantoccini::Locator;
use std::net::SocketAddr;

const CAMILLE: &str = "camille@example.org";

/// A case of Camille's is solved and the survey has left; the link of its point `place` (0 is the first), and the ticket.
async fn asked(agent: &Browser, desk: SocketAddr, place: usize) -> (String, String) {
    agent
        .writes(desk, CAMILLE, "Broken lamp", "Hello, my lamp arrived broken.")
        .await;
    agent.enter_the_demo(desk).await;
    agent.go(desk, "/tickets?view=unassigned").await;
    agent.sees("Broken lamp").await;
    agent.click(".row-link").await;
    agent.fill("#body", "A new one is on its way.").await;
    agent.choose(".composer-foot select", "solved").await;
    agent.click("[data-composer-send]").await;
    agent.wait(".msg-agent").await;
    let ticket = agent
        .page
        .current_url()
        .await
        .expect("an address")
        .path()
        .to_owned();
    agent.go(desk, &format!("/demo/mailbox?to={CAMILLE}")).await;
    agent.jumps("3b").await;
    agent.go(desk, &format!("/demo/mailbox?to={CAMILLE}")).await;
    let newest = agent
        .ask("return document.querySelector('.letter-row').href")
        .await;
    let newest = newest.as_str().expect("a letter");
    agent.page.goto(newest).await.expect("the letter");
    agent.page.enter_frame(0).await.expect("the letter's frame");
    agent.wait("a[href*='/survey/']").await;
    let link = format!("return document.querySelectorAll('a[href*=\"/survey/\"]')[{place}].href");
    let link = agent.ask(&link).await.as_str().expect("a link").to_owned();
    agent.page.enter_parent_frame().await.expect("the mailbox");
    (link, ticket)
}

#[tokio::test]
async fn the_click_in_the_letter_is_the_choice_and_the_person_sends_it() {
    let (_home, desk) = demo::open();
    let agent = Browser::open(Screen::Desktop).await;
    let (link, ticket) = asked(&agent, desk.http, 0).await;

    let camille = Browser::open(Screen::Phone).await;
    camille.page.goto(&link).await.expect("the survey");
    camille.wait(".rating input:checked").await;
    camille.fits_the_screen().await;

    // Opening the link has recorded nothing.
    agent.go(desk.http, &ticket).await;
    let rated = agent.page.find(Locator::Css(".rating-line")).await;
    assert!(rated.is_err(), "a look at the page was counted");

    camille.fill("#comment", "It took a while.").await;
    camille.click("main button.primary").await;
    camille.wait(".done-mark").await;
    camille.is_content().await;
    agent.go(desk.http, &ticket).await;
    let rating = agent.wait(".rating-line").await.text().await.expect("words");
    assert!(rating.contains("It took a while."), "{rating}");
    camille.close().await;
    agent.close().await;
}

#[tokio::test]
async fn the_survey_works_where_scripts_are_off() {
    let (_home, desk) = demo::open();
    let agent = Browser::open(Screen::Desktop).await;
    let (link, ticket) = asked(&agent, desk.http, 1).await;

    let camille = Browser::open(Screen::Phone).await;
    camille.without_scripts().await;
    camille.page.goto(&link).await.expect("the survey");
    camille.wait(".rating input:checked").await;
    let came = "return performance.getEntriesByType('resource').filter(e => /[.]js/.test(e.name) && e.responseStatus > 0).length";
    assert_eq!(camille.ask(came).await, 0, "scripts came");
    camille.click("main button.primary").await;
    camille.wait(".done-mark").await;
    agent.go(desk.http, &ticket).await;
    agent.wait(".rating-line").await;
    camille.close().await;
    agent.close().await;
}

#[tokio::test]
async fn eleven_points_fit_a_phone_and_need_no_mouse() {
    let (_home, desk) = demo::open();
    let admin = Browser::open(Screen::Desktop).await;
    admin.go(desk.http, "/sign-in").await;
    admin.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    admin.go(desk.http, "/settings/surveys").await;
    admin
        .click("li:has(a[href$='/surveys/3']) form[action$='/usual'] button")
        .await;
    admin.sees("This is now the default survey.").await;
    admin.close().await;

    let agent = Browser::open(Screen::Desktop).await;
    let (link, ticket) = asked(&agent, desk.http, 5).await;
    let camille = Browser::open(Screen::Phone).await;
    camille.page.goto(&link).await.expect("the survey");
    let chosen = camille.wait(".rating-numbers input:checked").await;
    let faults = camille.faults("eleven points").await;
    assert!(faults.is_empty(), "{faults:#?}");
    // From 5 two to the right, then on to the comment and the button.
    let small = "return [...document.querySelectorAll('.rating-choice')].filter(e => e.offsetWidth < 44 || e.offsetHeight < 44).length";
    assert_eq!(camille.ask(small).await, 0, "targets are big");
    const RIGHT: &str = "\u{e014}";
    chosen.send_keys(RIGHT).await.expect("a key");
    let next = camille.wait(".rating-numbers input:checked").await;
    next.send_keys(RIGHT).await.expect("a key");
    let button = camille.wait("main button.primary").await;
    button.send_keys("\n").await.expect("a key");
    camille.wait(".done-mark").await;
    assert!(camille.text(".lead").await.contains("7 out of 10"));
    camille.is_content().await;
    agent.go(desk.http, &ticket).await;
    agent.wait(".rating-line").await;
    camille.close().await;
    agent.close().await;
}
