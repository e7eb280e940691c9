//! How a case ends, in a real browser: a policy made from a preset and switched on, its timeline on a ticket, the reminder
//! answered by its link, and the resolve sheet accepted by one keystroke.

use crate::browser::{Browser, Screen};
use crate::demo;
use crate::window::Window;
use fantoccini::Locator;

const CAMILLE: &str = "camille@example.org";

#[tokio::test]
async fn a_policy_is_made_from_a_preset_edited_and_switched_on() {
    let window = Window::open();
    let ines = window.ines().await;
    ines.go(window.desk.http, "/settings/policies").await;
    ines.click("button[name=preset][value=continuing]").await;
    ines.wait("#progress").await;
    ines.sees("Continuing support").await;

    // What a change would do stands beside it while she types.
    ines.ask("document.querySelector('#progress').value = ''").await;
    ines.fill("#progress", "3").await;
    ines.sees("They are not saved yet").await;
    ines.sees("hears from us every 3 business days").await;
    ines.fill("#reason", "Banks are slow").await;
    ines.click("button[value=save]").await;
    ines.sees("Saved as a new version").await;

    // Switching on asks what becomes of the tickets that wait already.
    ines.click("#main li:first-child a[href$='/switch']").await;
    ines.sees("Start their clock today").await;
    ines.is_content().await;
    ines.click("form button.primary").await;
    ines.sees("Switched on").await;

    // By the keyboard it goes behind the other one.
    let first = "return document.querySelector('.policies h2 a').textContent";
    assert_eq!(ines.ask(first).await, "Continuing support");
    let grip = ines.wait("#main li:first-child .grip").await;
    grip.send_keys("\u{e00a}\u{e015}").await.expect("Alt and down");
    ines.sees("Order changed").await;
    assert_eq!(ines.ask(first).await, "B2C standard");
    ines.is_content().await;
    ines.close().await;
}

#[tokio::test]
async fn the_sheet_shows_the_letter_and_one_keystroke_accepts_it() {
    let window = Window::open();
    window.camille_writes("e1@example.org", "Broken lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.wait(".ticket-head a[data-key=e]").await;
    let body = ines.wait("body").await;
    body.send_keys("e").await.expect("a key");
    ines.wait("form.resolve").await;
    // Only what the chosen ending sends is shown, and it is the letter itself.
    let shown = "return [...document.querySelectorAll('.preview')].filter(p => p.offsetParent).length";
    assert_eq!(ines.ask(shown).await, 1);
    ines.page.enter_frame(0).await.expect("the letter's frame");
    ines.sees("is now solved").await;
    ines.page.enter_parent_frame().await.expect("the sheet");
    let mut faults = ines.faults("the resolve sheet").await;
    let body = ines.wait("body").await;
    body.send_keys("e").await.expect("a key");
    ines.wait("#talk-1").await;
    let status = ines.ask("return document.querySelector('#status').value").await;
    assert_eq!(status, "solved");
    window.letter_saying("is now solved").await;
    for path in [
        "/settings/endings",
        "/settings/calendars/desk",
        "/settings/policies/text",
        "/settings/policies",
    ] {
        ines.go(window.desk.http, path).await;
        faults.extend(ines.faults(path).await);
    }
    assert!(faults.is_empty(), "{faults:#?}");
    ines.close().await;
}

#[tokio::test]
async fn a_reminder_is_answered_by_its_link_and_the_timeline_ends() {
    let (_home, desk) = demo::open();
    let agent = Browser::open(Screen::Desktop).await;
    agent
        .writes(
            desk.http,
            CAMILLE,
            "Broken lamp",
            "Hello, my lamp arrived broken.",
        )
        .await;
    agent.enter_the_demo(desk.http).await;
    agent.go(desk.http, "/tickets?view=unassigned").await;
    agent.sees("Broken lamp").await;
    agent.click(".row-link").await;
    agent.fill("#body", "Which lamp is it?").await;
    agent.click("[data-composer-send]").await;
    agent.wait(".timeline .step.next").await;
    let ticket = agent
        .page
        .current_url()
        .await
        .expect("an address")
        .path()
        .to_owned();
    agent.go(desk.http, &format!("/demo/mailbox?to={CAMILLE}")).await;
    agent.jumps("3b").await;
    agent.go(desk.http, &format!("/demo/mailbox?to={CAMILLE}")).await;
    let newest = agent
        .ask("return document.querySelector('.letter-row').href")
        .await;
    agent
        .page
        .goto(newest.as_str().expect("a letter"))
        .await
        .expect("the letter");
    agent.page.enter_frame(0).await.expect("the letter's frame");
    let link = "return document.querySelector('a[href*=\"do=more-days\"]').href";
    let link = agent.ask(link).await.as_str().expect("a link").to_owned();
    agent.page.enter_parent_frame().await.expect("the mailbox");

    // The link shows; a person's click acts.
    let camille = Browser::open(Screen::Phone).await;
    camille.page.goto(&link).await.expect("her page");
    camille.wait("button[value=more-days].primary").await;
    camille.fits_the_screen().await;
    agent.go(desk.http, &ticket).await;
    agent.wait(".timeline .step.next").await;
    let days = agent.page.find(Locator::Css("button[value=days-back]")).await;
    assert!(days.is_err(), "a look at the page gave days");
    camille.click("button[value=more-days]").await;
    camille.wait(".banner.ok").await;
    camille.click("button[value=solved]").await;
    camille.wait("li[aria-current]:last-child").await;
    camille.is_content().await;
    camille.close().await;

    agent.go(desk.http, &ticket).await;
    let status = agent.ask("return document.querySelector('#status').value").await;
    assert_eq!(status, "solved");
    let next = agent
        .wait(".timeline .step.next")
        .await
        .text()
        .await
        .expect("words");
    assert!(!next.to_lowercase().contains("remind"), "{next}");
    agent.close().await;
}
