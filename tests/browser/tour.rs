//! The tour of the README, walked as a newcomer walks it: what a step names is looked for by that name, and it ends as it says.

use crate::browser::{Browser, Screen};
use crate::desk::Home;
use fantoccini::Locator;
use fantoccini::elements::Element;
use std::net::SocketAddr;

const README: &str = include_str!("../../README.md");
const ANSWER: &str = "Thank you for writing. Which lamp is it, please?";

/// Each step of the tour, with the names that it prints in bold or italics.
fn steps() -> Vec<(String, Vec<String>)> {
    let tour = README.split("## A tour").nth(1).expect("the README has a tour");
    let tour = tour.split("\n## ").next().unwrap_or_default();
    let steps = tour.lines().fold(Vec::<String>::new(), |mut steps, line| {
        let begins = line
            .split_once(". ")
            .filter(|(number, _)| number.parse::<u8>().is_ok());
        match (begins, steps.last_mut()) {
            (Some((_, text)), _) => steps.push(text.to_owned()),
            (None, Some(step)) => step.push_str(&format!(" {}", line.trim())),
            (None, None) => {}
        }
        steps
    });
    let names = |step: &str| {
        let plain = step.replace("**", "*");
        plain.split('*').skip(1).step_by(2).map(str::to_owned).collect()
    };
    steps
        .into_iter()
        .map(|step| (step.clone(), names(&step)))
        .collect()
}

impl Browser {
    /// The first thing in sight that can be pressed and bears this name.
    async fn named(&self, name: &str) -> Element {
        for wanted in [
            format!("normalize-space(.)='{name}'"),
            format!("contains(normalize-space(.),'{name}')"),
        ] {
            let path = format!("//*[self::a or self::button or self::summary][{wanted}]");
            for found in self
                .page
                .find_all(Locator::XPath(&path))
                .await
                .unwrap_or_default()
            {
                if found.is_displayed().await.unwrap_or(false) {
                    return found;
                }
            }
        }
        panic!("{name:?} is nowhere; the page says: {}", self.text("body").await)
    }

    async fn presses(&self, name: &str) {
        self.named(name).await.click().await.expect("it can be pressed");
    }

    /// Opens the newest letter of this purpose to this person, and reads it.
    async fn opens_letter(&self, to: &str, purpose: &str) -> String {
        let path = format!(
            "//a[contains(@class,'letter-row')][span[1][normalize-space()='{to}']][contains(., '{purpose}')]"
        );
        let row = self.page.find(Locator::XPath(&path)).await;
        let Ok(row) = row else {
            panic!("no {purpose} for {to}: {}", self.text(".mailbox-list").await)
        };
        // By its address: the page that a click leads to comes piece by piece.
        let address = row.attr("href").await.ok().flatten().expect("an address");
        let here = self.page.current_url().await.expect("an address");
        let letter = here.join(&address).expect("an address");
        self.page.goto(letter.as_str()).await.expect("the letter");
        self.wait(".letter-row[aria-current]").await;
        self.page.enter_frame(0).await.expect("the letter's frame");
        let text = self.text("body").await;
        self.page.enter_parent_frame().await.expect("the mailbox");
        text
    }

    async fn address(&self) -> String {
        self.page
            .current_url()
            .await
            .expect("an address")
            .path()
            .to_owned()
    }
}

#[tokio::test]
async fn the_tour_of_the_readme_ends_as_it_says() {
    let steps = steps();
    let [first, answering, waiting, coming_back, ending] = steps.as_slice() else {
        panic!("the tour has {} steps", steps.len())
    };
    assert!(first.0.contains("cargo xtask run"), "{}", first.0);
    let home = Home::sqlite();
    let desk = home.serve_demo(300);
    let browser = Browser::open(Screen::Desktop).await;
    browser.enter_the_demo(desk.http).await;

    let (ticket, customer) = answers(&browser, &answering.1).await;
    waits(&browser, &waiting.1, &customer).await;
    comes_back(&browser, &coming_back.0, &customer).await;
    assert_eq!(browser.address().await, ticket);
    ends(&browser, desk.http, &ending.1, &customer, &ticket).await;
    browser.is_content().await;
    browser.close().await;
}

/// An answer to a ticket that nobody has; the ticket's address and its customer.
async fn answers(browser: &Browser, names: &[String]) -> (String, String) {
    let [unassigned, status] = names else {
        panic!("step 2 names {names:?}")
    };
    browser.presses(unassigned).await;
    browser.wait("[data-pane=list]").await;
    browser.click(".row-link").await;
    browser.wait("[data-pane=ticket]").await;
    let customer = browser
        .ask("return document.querySelector('.talk .msg-author').textContent")
        .await;
    let customer = customer.as_str().unwrap_or_default().trim().to_owned();
    let ticket = browser.address().await;
    browser.fill("#body", ANSWER).await;
    let path = format!("//form[contains(@class,'composer')]//option[normalize-space()='{status}']");
    let option = browser
        .page
        .find(Locator::XPath(&path))
        .await
        .expect("the status");
    option.click().await.expect("it can be chosen");
    browser.click("[data-composer-send]").await;

    // It can be taken back, and the steps stand there already.
    browser.wait(".msg-planned button").await;
    browser.wait(".timeline .step").await;
    let rail = browser.text(".timeline").await;
    for step in [
        "Remind the customer",
        "Send the advance notice",
        "Mark as solved and send the notice",
    ] {
        assert!(rail.contains(step), "{step}: {rail}");
    }
    browser.wait(".msg-agent:not(.msg-planned)").await;
    (ticket, customer)
}

/// Business days pass: the reminder, the announcement with its date.
async fn waits(browser: &Browser, names: &[String], customer: &str) {
    let [mailbox, three, one] = names else {
        panic!("step 3 names {names:?}")
    };
    browser.presses(mailbox).await;
    browser.wait(".letter-row").await;
    let letter = browser.opens_letter(customer, "reply").await;
    assert!(letter.contains(ANSWER), "{letter}");
    browser.moves_time(three).await;
    assert!(browser.text(".letter > .banner.ok").await.contains("reminder"));
    browser.opens_letter(customer, "reminder").await;
    browser.moves_time(one).await;
    browser.moves_time(one).await;
    let announced = browser.opens_letter(customer, "advance notice").await;
    let names_a_day = [
        "day ",
        "tag,",
        "lundi ",
        "mardi ",
        "mercredi ",
        "jeudi ",
        "vendredi ",
        "Mittwoch",
    ];
    assert!(
        names_a_day.iter().any(|day| announced.contains(day)),
        "{announced}"
    );
}

impl Browser {
    /// Presses a button of the time machine, and waits until the next page says what happened.
    async fn moves_time(&self, name: &str) {
        let before = self.text(".demo-clock").await;
        self.presses(name).await;
        for _ in 0..600 {
            let now = self.text(".demo-clock").await;
            if !now.is_empty() && now != before {
                self.wait(".letter > .banner.ok").await;
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("time does not move on: {before}")
    }
}

/// The customer answers the reminder: the ticket is open, and nothing is planned.
async fn comes_back(browser: &Browser, step: &str, customer: &str) {
    assert!(step.contains("choose the reminder and reply to it"), "{step}");
    browser.opens_letter(customer, "reminder").await;
    browser
        .fill("#w-body", "It is the one from the living room.")
        .await;
    browser.click("#write button.primary").await;
    browser.click(".banner.ok a[href^='/tickets/']").await;
    browser.wait(".ticket-head").await;
    browser.sees("It is the one from the living room.").await;
    let status = browser
        .ask("return document.querySelector('#status').value")
        .await;
    assert_eq!(status, "open");
    let coming = browser.page.find(Locator::Css(".timeline .step.next")).await;
    assert!(coming.is_err(), "{}", browser.text(".timeline").await);
}

/// Solved, told, asked, rated.
async fn ends(browser: &Browser, desk: SocketAddr, names: &[String], customer: &str, ticket: &str) {
    let [solve, one] = names else {
        panic!("step 5 names {names:?}")
    };
    browser.presses(solve).await;
    browser.wait("form.resolve").await;
    browser.click("form.resolve button.primary").await;
    browser.wait(".talk").await;
    let status = browser
        .ask("return document.querySelector('#status').value")
        .await;
    assert_eq!(status, "solved");
    browser.presses("Demo mailbox").await;
    browser.wait(".letter-row").await;
    browser.opens_letter(customer, "closing notice").await;
    browser.moves_time(one).await;
    browser.moves_time(one).await;
    browser.opens_letter(customer, "survey").await;
    browser.page.enter_frame(0).await.expect("the letter's frame");
    let faces = "return [...document.querySelectorAll('a[href*=\"/survey/\"]')].map(a => a.href)";
    let faces = browser.ask(faces).await;
    let worst = faces[0].as_str().expect("a face").to_owned();
    browser.page.goto(&worst).await.expect("the survey");
    browser.wait(".rating input:checked").await;
    browser.fill("#comment", "It took a while.").await;
    browser.click("main button.primary").await;
    browser.wait(".done-mark").await;
    browser.go(desk, ticket).await;
    let rating = browser.wait(".rating-line").await.text().await.expect("words");
    assert!(rating.contains("It took a while."), "{rating}");
}
