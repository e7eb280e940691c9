//! The page of a request, reached by the link in every letter: where it stands, an answer, "solved" and "not solved".

use crate::browser::{Browser, Screen};
use crate::window::Window;

#[tokio::test]
async fn the_customer_answers_and_says_whether_it_is_solved() {
    let window = Window::open();
    window.camille_writes("c1@example.org", "Broken lamp", "Hello, my lamp arrived broken.");
    let letter = window.letter_saying("/requests/").await;
    let link = letter
        .split_whitespace()
        .find(|word| word.contains("/requests/"))
        .map(|word| word.trim_matches(['<', '>', '.', '(', ')']).to_owned())
        .expect("a link");

    let camille = Browser::open(Screen::Phone).await;
    camille.page.goto(&link).await.expect("her page");
    camille.sees("my lamp arrived broken").await;
    camille.fits_the_screen().await;

    // She adds a word; the desk has it.
    camille.fill("#text", "It is the green one.").await;
    camille.click("#answer button").await;
    camille.wait(".banner.ok").await;
    camille.sees("It is the green one.").await;

    // It is solved after all, and then it is not.
    camille.click("button[name=do][value=solved]").await;
    camille.wait("li[aria-current]:last-child").await;
    camille.click("button[name=do][value=help]").await;
    camille.wait(".banner.ok").await;
    camille.wait("li[aria-current]:not(:last-child)").await;
    camille.is_content().await;
    camille.close().await;

    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.sees("It is the green one.").await;
    let status = ines.ask("return document.querySelector('#status').value").await;
    assert_eq!(status, "open");
    ines.close().await;
}
