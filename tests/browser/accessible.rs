//! Every main page, light and dark, large and small: nothing in anybody's way, nothing refused, nothing cut off.

use crate::browser::{Browser, Screen};
use crate::demo;
use std::net::SocketAddr;

impl Browser {
    /// Asserts that the page is no wider than the screen.
    pub async fn fits_the_screen(&self) {
        let wider = self
            .ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            .await;
        let address = self.page.current_url().await.expect("an address");
        assert!(wider.as_i64() <= Some(0), "{address} is {wider} px too wide");
    }

    /// What is wrong with the page as it is shown.
    pub async fn faults(&self, path: &str) -> Vec<String> {
        let mut faults = vec![];
        // In the dark only colours differ.
        for (scheme, rule) in [("light", None), ("dark", Some("color-contrast"))] {
            self.prefers(scheme).await;
            let found = self.serious_findings(rule).await;
            faults.extend(found.iter().map(|found| format!("{path} {scheme}: {found}")));
        }
        self.fits_the_screen().await;
        let text = self.text("body").await;
        let raw = text
            .lines()
            .filter(|line| line.contains("{$") || line.contains("{ $"));
        faults.extend(raw.map(|line| format!("{path}: {line}")));
        faults.extend(self.complaints().await);
        faults
    }
}

/// Goes to each page and asserts that none has a fault.
pub async fn all_are_fine(browser: &Browser, desk: SocketAddr, paths: &[String]) {
    let mut faults = vec![];
    for path in paths {
        browser.go(desk, path).await;
        faults.extend(browser.faults(path).await);
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

async fn agents_pages(screen: Screen) {
    let (_home, desk) = demo::open();
    let browser = Browser::open(screen).await;
    browser.enter_the_demo(desk.http).await;
    browser.go(desk.http, "/tickets?view=all").await;
    browser.wait(".row-link").await;
    let first = browser
        .ask("return document.querySelector('.row-link').pathname")
        .await;
    let first = first.as_str().unwrap_or_default();
    let (hold, check_back) = (format!("{first}/hold"), format!("{first}/check-back"));
    let paths = [
        "/tickets?view=all",
        first,
        hold.as_str(),
        check_back.as_str(),
        "/tickets/new",
        "/settings",
        "/search?q=lamp",
        "/tickets/999999",
    ];
    all_are_fine(&browser, desk.http, &paths.map(str::to_owned)).await;
    browser.close().await;
}

#[tokio::test]
async fn the_agents_pages_on_a_desktop() {
    agents_pages(Screen::Desktop).await;
}

#[tokio::test]
async fn the_agents_pages_on_a_phone() {
    agents_pages(Screen::Phone).await;
}

async fn open_pages(screen: Screen) {
    let (_home, desk) = demo::open();
    let browser = Browser::open(screen).await;
    let of_the_demo = customers_links(&browser, desk.http).await;
    let mut paths = ["/sign-in", "/nowhere", "/demo/mailbox"]
        .map(str::to_owned)
        .to_vec();
    paths.extend(of_the_demo);
    all_are_fine(&browser, desk.http, &paths).await;
    browser.close().await;
}

/// The page of a request and that of a survey, from letters of the demo.
async fn customers_links(browser: &Browser, desk: SocketAddr) -> Vec<String> {
    browser.go(desk, "/demo/mailbox").await;
    let find = "const frames = [...document.querySelectorAll('.letter-row')].map(async row => {
            const id = new URL(row.href).searchParams.get('letter');
            return (await fetch(`/demo/mailbox/${id}/frame`)).text(); });
        const letters = (await Promise.all(frames)).join(' ');
        return ['requests', 'survey'].map(kind => letters.match(new RegExp(`/${kind}/[^\"?]+`))?.[0])";
    let found = browser.ask(find).await;
    let found: Vec<String> = found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|link| link.as_str().map(str::to_owned))
        .collect();
    assert_eq!(found.len(), 2, "the demo has sent letters with both links");
    found
}

#[tokio::test]
async fn the_pages_for_everybody_on_a_desktop() {
    open_pages(Screen::Desktop).await;
}

#[tokio::test]
async fn the_pages_for_everybody_on_a_phone() {
    open_pages(Screen::Phone).await;
}
