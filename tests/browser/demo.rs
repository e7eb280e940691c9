//! The demo desk: its time machine, and the way in that its sign-in page names.

use crate::browser::{Browser, Screen};
use crate::desk::{Home, Serving};
use std::net::SocketAddr;

impl Browser {
    /// Signs in at the demo with the words of its own sign-in page.
    pub async fn enter_the_demo(&self, desk: SocketAddr) {
        self.go(desk, "/sign-in").await;
        let named = "return [...document.querySelectorAll('.banner strong')].map(s => s.textContent)";
        let named = self.ask(named).await;
        let word = |place: usize| named[place].as_str().unwrap_or_default().to_owned();
        self.sign_in(&word(0), &word(1)).await;
    }

    /// Writes to the demo's desk as a customer.
    pub async fn writes(&self, desk: SocketAddr, from: &str, subject: &str, body: &str) {
        self.go(desk, "/demo/mailbox?write=new").await;
        self.fill("#w-from", from).await;
        self.fill("#w-subject", subject).await;
        self.fill("#w-body", body).await;
        self.click("#write button.primary").await;
        self.wait(".banner.ok a[href^='/tickets/']").await;
    }

    /// Presses a button of the time machine and waits until time has moved on; what then happened.
    pub async fn jumps(&self, by: &str) -> String {
        self.click(&format!(".demo-jumps [value='{by}']")).await;
        self.wait("[role=status] ~ article, .letter > .banner.ok, .flash")
            .await;
        self.text(".letter > .banner.ok").await
    }
}

/// A demo desk with a few tickets.
pub fn open() -> (Home, Serving) {
    let home = Home::sqlite();
    let desk = home.serve_demo(8);
    (home, desk)
}

#[tokio::test]
async fn three_business_days_later_the_reminder_leaves() {
    let (_home, desk) = open();
    let browser = Browser::open(Screen::Desktop).await;
    browser
        .writes(
            desk.http,
            "camille@example.org",
            "Broken lamp",
            "Hello, my lamp arrived broken.",
        )
        .await;

    // Ines asks back and waits for the customer.
    browser.enter_the_demo(desk.http).await;
    browser.go(desk.http, "/tickets?view=unassigned").await;
    browser.sees("Broken lamp").await;
    browser.click(".row-link").await;
    browser.fill("#body", "Which lamp is it?").await;
    browser.click("[data-composer-send]").await;
    browser.wait(".timeline .step").await;

    browser
        .go(desk.http, "/demo/mailbox?to=camille@example.org")
        .await;
    let happened = browser.jumps("3b").await;
    assert!(happened.contains("reminder"), "{happened}");
    browser
        .go(desk.http, "/demo/mailbox?to=camille@example.org")
        .await;
    let purposes = browser.text(".letter-row").await;
    assert!(purposes.contains("reminder"), "{purposes}");
    browser.is_content().await;
    browser.close().await;
}
