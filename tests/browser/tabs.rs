//! Two tabs write the same answer; a choice that does not reach the desk is no choice.

use crate::window::Window;
use crate::writing::{field, words};

#[tokio::test]
async fn two_tabs_of_one_browser_keep_their_own_words() {
    let window = Window::open();
    window.camille_writes("wt@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    let first = ines.page.window().await.expect("a tab");
    let second = ines.page.new_window(true).await.expect("a tab").handle;
    ines.page.switch_to_window(second.clone()).await.expect("a tab");
    ines.go(window.desk.http, "/tickets/1").await;
    ines.page.switch_to_window(first).await.expect("a tab");
    ines.fill("#body", "Written in the first tab.").await;
    ines.wait(".saved:not([hidden])").await;
    ines.page.switch_to_window(second).await.expect("a tab");
    ines.fill("#body", "Written in the second tab.").await;
    ines.wait("[data-word=other]:not([hidden])").await;

    ines.page.refresh().await.expect("a reload");
    ines.wait("[data-word=unsaved]:not([hidden])").await;
    let unsaved = ines.text("[data-word=unsaved]").await;
    assert!(unsaved.contains("Written in the second tab."), "{unsaved}");
    ines.click("[data-word=unsaved] button").await;
    assert_eq!(words(&ines).await, "Written in the second tab.");
    ines.close().await;
}

#[tokio::test]
async fn a_choice_that_the_desk_did_not_take_goes_back_to_what_is_true() {
    let window = Window::open();
    window.camille_writes("wp@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.blocks(&["*/tickets/1?view=*"]).await;
    let was = chosen(&ines).await;
    ines.choose(".props [name=priority]", "low").await;
    ines.wait("#page-trouble:not([hidden])").await;
    assert_eq!(chosen(&ines).await, was);
    ines.blocks(&[]).await;
    ines.choose(".props [name=priority]", "low").await;
    ines.wait("[name=was-priority][value=low]").await;
    assert_eq!(chosen(&ines).await, "low");
    ines.close().await;
}

async fn chosen(browser: &crate::browser::Browser) -> String {
    field(browser, ".props [name=priority]").await
}
