//! What one writes is safe, and the page says what it knows: news while one writes, a second window, a desk that is away, a
//! session that ends.

use crate::window::Window;
use std::io::Write;
use std::time::Duration;

fn answer(id: &str, to: &str, text: &str) -> String {
    format!(
        "From: Camille Moreau <camille@example.org>\r\nTo: support@lumen.example\r\nSubject: Re: Lamp\r\n\
         Message-ID: <{id}>\r\nIn-Reply-To: <{to}>\r\nReferences: <{to}>\r\n\r\n{text}\r\n"
    )
}

#[tokio::test]
async fn what_arrives_while_one_writes_is_announced_above_the_box_and_stops_the_message() {
    let window = Window::open();
    window.camille_writes("w1@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "We send a new one").await;
    window.takes(&answer(
        "w2@example.org",
        "w1@example.org",
        "Do not send anything, it works now.",
    ));

    // Announced in place, with its words, while the half sentence and the caret stay.
    ines.wait(".composer-news .banner").await;
    assert!(ines.text(".composer-news").await.contains("it works now"));
    ines.fill("#body", " today.").await;
    assert_eq!(words(&ines).await, "We send a new one today.");

    // It stands on the page by a refresh: that does not make it read.
    ines.click("[data-composer-send]").await;
    ines.wait("#composer-notice .banner.bad").await;
    assert!(ines.text("#composer-notice").await.contains("it works now"));
    assert_eq!(words(&ines).await, "We send a new one today.");
    ines.sees("Not sent yet").await;

    // What comes after the stop is no part of it: announced again, and the next press is stopped, too.
    window.takes(&answer(
        "w2b@example.org",
        "w1@example.org",
        "And cancel my second order.",
    ));
    ines.wait(".composer-news .banner").await;
    assert!(ines.text(".composer-news").await.contains("second order"));
    ines.click("#composer-notice button[name=when]").await;
    notice_says(&ines, "second order").await;
    assert_eq!(words(&ines).await, "We send a new one today.");

    ines.click("#composer-notice button[name=when]").await;
    ines.wait(".msg-planned, .msg-agent").await;
    window.letter_saying("We send a new one today.").await;
    assert_eq!(words(&ines).await, "");
    ines.close().await;
}

#[tokio::test]
async fn news_that_one_has_turned_to_stops_nothing() {
    let window = Window::open();
    window.camille_writes("w3@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "Which one is it?").await;
    window.takes(&answer(
        "w4@example.org",
        "w3@example.org",
        "It is the green one.",
    ));
    ines.click(".composer-news .arrivals a").await;
    ines.wait(".composer-news:not(:has(.banner))").await;
    ines.click("[data-composer-send]").await;
    ines.wait(".msg-planned, .msg-agent").await;
    ines.is_content().await;
    ines.close().await;
}

#[tokio::test]
async fn what_a_colleague_is_about_to_send_is_announced_and_stops_the_message() {
    let window = Window::open();
    window.camille_writes("w7@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let (ines, karim) = (window.ines().await, window.karim().await);
    for (browser, words) in [(&ines, "Yes, we do."), (&karim, "No, we do not.")] {
        browser.go(window.desk.http, "/tickets/1").await;
        browser.fill("#body", words).await;
    }
    ines.click("[data-composer-send]").await;
    ines.wait(".msg-planned").await;
    karim.wait(".composer-news .banner").await;
    assert!(karim.text(".composer-news").await.contains("Yes, we do."));
    karim.click("[data-composer-send]").await;
    karim.wait("#composer-notice .banner.bad").await;
    assert_eq!(self::words(&karim).await, "No, we do not.");
    ines.close().await;
    karim.close().await;
}

#[tokio::test]
async fn without_scripts_the_same_message_is_stopped() {
    let window = Window::open();
    window.camille_writes("w5@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.without_scripts().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "We send a new one.").await;
    window.takes(&answer("w6@example.org", "w5@example.org", "It works now."));
    ines.click("[data-composer-send]").await;
    ines.sees("Not sent yet").await;
    assert!(ines.text("#composer-notice").await.contains("It works now."));
    assert_eq!(words(&ines).await, "We send a new one.");
    ines.click("#composer-notice button[name=when]").await;
    window.letter_saying("We send a new one.").await;
    ines.close().await;
}

#[tokio::test]
async fn a_colleague_who_changes_the_status_is_announced_too() {
    let window = Window::open();
    window.camille_writes("w7@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let (ines, karim) = tokio::join!(window.ines(), window.karim());
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "We send a new one.").await;
    karim.go(window.desk.http, "/tickets/1").await;
    karim.choose("#status", "on_hold").await;
    ines.wait(".composer-news .banner").await;
    assert!(ines.text(".composer-news").await.contains("Karim Haddad"));
    ines.click("[data-composer-send]").await;
    ines.wait("#composer-notice .banner.bad").await;
    ines.close().await;
    karim.close().await;
}

#[tokio::test]
async fn words_files_and_choices_are_there_after_a_reload() {
    let window = Window::open();
    window.camille_writes("w8@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let mut file = tempfile::Builder::new()
        .suffix(".txt")
        .tempfile()
        .expect("a file");
    file.write_all(b"serial numbers").expect("written");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "Please see the list.").await;
    ines.choose(".composer-foot select", "on_hold").await;
    ines.fill(".composer input[type=file]", &file.path().to_string_lossy())
        .await;
    // "Draft saved" is said once all of it is, the file too.
    ines.wait(".saved:not([hidden])").await;
    ines.wait(".composer input[name=kept]:checked").await;

    ines.page.refresh().await.expect("a reload");
    ines.wait(".composer input[name=kept]:checked").await;
    assert_eq!(words(&ines).await, "Please see the list.");
    let status = ines
        .ask("return document.querySelector('.composer-foot select').value")
        .await;
    assert_eq!(status, "on_hold");
    // Another ticket and back at once: what was typed in the last moment is there.
    ines.fill("#body", " Thank you.").await;
    ines.click("a[href='/tickets?view=unassigned']").await;
    ines.wait("[data-pane=list]").await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.sees("Thank you.").await;
    ines.is_content().await;
    ines.close().await;
}

#[tokio::test]
async fn a_second_window_is_told_of_the_other_version_and_can_take_it() {
    let window = Window::open();
    window.camille_writes("w9@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let (here, there) = tokio::join!(window.ines(), window.ines());
    here.go(window.desk.http, "/tickets/1").await;
    there.go(window.desk.http, "/tickets/1").await;
    here.fill("#body", "Written at the desk.").await;
    here.wait(".saved:not([hidden])").await;
    there.fill("#body", "Written on the sofa.").await;
    there.wait("[data-word=other]:not([hidden])").await;
    assert!(
        there
            .text("[data-word=other]")
            .await
            .contains("Written at the desk.")
    );
    assert_eq!(words(&there).await, "Written on the sofa.");
    there.click("[data-word=other] a").await;
    there.sees("Written at the desk.").await;
    there.wait(".composer[id*=version]").await;
    assert_eq!(words(&there).await, "Written at the desk.");
    here.close().await;
    there.close().await;
}

/// Waits until the stop above the box names what arrived.
async fn notice_says(browser: &crate::browser::Browser, said: &str) {
    for _ in 0..100 {
        if browser.text("#composer-notice").await.contains(said) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not stopped by {said:?}");
}

#[tokio::test]
async fn a_desk_that_is_away_takes_no_word_and_says_so() {
    let window = Window::open();
    window.camille_writes("wa@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.wait("[contenteditable]").await;
    ines.blocks(&["*/draft", "*/messages*"]).await;
    ines.fill("#body", "Said into the void.").await;
    ines.wait("[data-word=away]:not([hidden])").await;
    ines.click("[data-composer-send]").await;
    ines.wait("[data-word=unsent]:not([hidden])").await;
    assert_eq!(words(&ines).await, "Said into the void.");
    // Even a reload finds the words; and once the desk is back they are saved and can be sent.
    ines.page.refresh().await.expect("a reload");
    ines.sees("Said into the void.").await;
    ines.blocks(&[]).await;
    ines.wait(".saved:not([hidden])").await;
    ines.click("[data-composer-send]").await;
    window.letter_saying("Said into the void.").await;
    ines.close().await;
}

#[tokio::test]
async fn a_refresh_that_fails_leaves_the_page_and_heals() {
    let window = Window::open();
    window.camille_writes("wb@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "Half a sen").await;
    ines.blocks(&["*/tickets/1"]).await;
    window.takes(&answer(
        "wc@example.org",
        "wb@example.org",
        "It is the green one.",
    ));
    ines.wait("#page-trouble:not([hidden])").await;
    assert_eq!(words(&ines).await, "Half a sen");
    ines.blocks(&[]).await;
    ines.sees("It is the green one.").await;
    ines.wait("#page-trouble[hidden]").await;
    assert_eq!(words(&ines).await, "Half a sen");
    ines.close().await;
}

#[tokio::test]
async fn a_session_that_ends_takes_no_word() {
    let window = Window::open();
    window.camille_writes("wd@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.wait("[contenteditable]").await;
    let cookie = ines
        .page
        .get_named_cookie("guichet")
        .await
        .expect("a cookie")
        .into_owned();
    ines.page.delete_all_cookies().await.expect("gone");
    ines.fill("#body", "Typed after the end.").await;
    ines.wait("[data-word=ended]:not([hidden])").await;
    ines.click("[data-composer-send]").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(words(&ines).await, "Typed after the end.");
    ines.page.add_cookie(cookie).await.expect("signed in again");
    ines.ask("dispatchEvent(new Event('focus'))").await;
    ines.wait(".saved:not([hidden])").await;
    ines.click("[data-composer-send]").await;
    window.letter_saying("Typed after the end.").await;
    ines.close().await;
}

pub async fn words(browser: &crate::browser::Browser) -> String {
    let typed = browser.ask("return document.querySelector('#body').value").await;
    typed.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_new_ticket_and_a_solving_sheet_survive_another_machine_and_a_lost_session() {
    let window = Window::open();
    window.camille_writes("we@example.org", "Lamp", "Hello, my lamp arrived broken.");
    let mut file = tempfile::Builder::new()
        .suffix(".txt")
        .tempfile()
        .expect("a file");
    file.write_all(b"serial numbers").expect("written");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/new").await;
    ines.fill("#requester", "nina@example.org").await;
    ines.fill("#subject", "A call").await;
    ines.fill("#message", "She wants two lamps.").await;
    ines.fill("#files", &file.path().to_string_lossy()).await;
    ines.wait("input[name=kept]:checked").await;
    ines.wait(".half-typed .saved:not([hidden])").await;

    // Another machine has it all; what is typed there while the session is gone stays, and is saved once it is back.
    let there = window.ines().await;
    there.go(window.desk.http, "/tickets/new").await;
    there.wait("input[name=kept]:checked").await;
    assert_eq!(field(&there, "#message").await, "She wants two lamps.");
    let cookie = there
        .page
        .get_named_cookie("guichet")
        .await
        .expect("a cookie")
        .into_owned();
    there.page.delete_all_cookies().await.expect("gone");
    there.fill("#message", " And a shade.").await;
    there.wait(".half-typed [data-word=ended]:not([hidden])").await;
    there.page.add_cookie(cookie).await.expect("signed in again");
    there.page.refresh().await.expect("a reload");
    there.wait(".half-typed .saved:not([hidden])").await;
    assert_eq!(
        field(&there, "#message").await,
        "She wants two lamps. And a shade."
    );
    there.is_fine_but_for_the_lost_session().await;
    there.click("form.stack-l button.primary").await;
    there.sees("And a shade.").await;
    there.go(window.desk.http, "/tickets/new").await;
    there.wait("#message").await;
    assert_eq!(field(&there, "#message").await, "");
    there.close().await;

    ines.go(window.desk.http, "/tickets/1/resolve").await;
    ines.fill("#summary", "A new bulb.").await;
    ines.wait(".half-typed .saved:not([hidden])").await;
    ines.ask("localStorage.clear()").await;
    ines.page.refresh().await.expect("a reload");
    assert_eq!(field(&ines, "#summary").await, "A new bulb.");
    ines.click("form.resolve button.primary").await;
    ines.wait("#talk-1").await;
    ines.sees("A new bulb.").await;
    ines.close().await;
}

impl crate::browser::Browser {
    /// Nothing but what the desk refused to whoever was signed out stands in the console.
    async fn is_fine_but_for_the_lost_session(&self) {
        let complaints = self.complaints().await;
        let others: Vec<_> = complaints.iter().filter(|said| !said.contains("401")).collect();
        assert!(others.is_empty(), "the console says: {others:#?}");
    }
}

pub async fn field(browser: &crate::browser::Browser, css: &str) -> String {
    browser.wait(css).await;
    let typed = browser
        .ask(&format!("return document.querySelector('{css}').value"))
        .await;
    typed.as_str().unwrap_or_default().to_owned()
}
