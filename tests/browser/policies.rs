//! A policy is tried before it holds: from the editor to the figures, compared, and made to hold.

use crate::browser::{Browser, Screen};
use crate::desk::Home;

#[tokio::test]
async fn an_administrator_simulates_compares_and_enables() {
    let home = Home::sqlite();
    let desk = home.serve_demo(60);
    let browser = Browser::open(Screen::Desktop).await;
    browser.go(desk.http, "/sign-in").await;
    browser.sign_in("sophie@maison-lumen.example", "lumen-demo").await;
    browser.go(desk.http, "/settings/policies").await;
    browser
        .click(".policies a.button[href^='/settings/policies/']")
        .await;
    browser.wait("[name='step-after']").await;

    // Solved sooner than now: reminder after 1, announcement after 2, solved after 4.
    browser
        .ask(
            "const after = document.querySelectorAll(\"[name='step-after']\");
             [1, 2, 4].forEach((days, place) => { after[place].value = days; }); return true",
        )
        .await;
    browser.click("button[formaction$='/simulate']").await;
    browser.wait(".figures").await;
    browser.sees("As edited").await;
    assert!(browser.text("h1").await.starts_with("Would have solved"));
    assert!(browser.serious_findings(None).await.is_empty());

    // Another period; then the tickets behind a figure.
    browser.choose("#days", "180").await;
    browser.click(".again button").await;
    browser.wait("#days option[value='180'][selected]").await;
    browser.wait(".figures a").await;
    browser
        .click(".figures tbody tr:nth-child(4) td:last-child a")
        .await;
    browser.sees("Tickets it would have solved").await;
    browser.click(".page-head a").await;
    browser.wait(".figures").await;

    // Back in the editor the steps are as tried; saved, they hold.
    browser.click("a.button.primary[href*='?simulation=']").await;
    browser.wait("#reason").await;
    browser
        .fill("#reason", "Customers answer within three days")
        .await;
    browser.click("button[value='save']").await;
    browser.sees("After 4 business days, the ticket is solved").await;
    assert!(browser.complaints().await.is_empty());
    browser.close().await;
}
