//! Two at one desk: what one does, the other sees without reloading, and nothing typed is lost.

use crate::window::Window;

#[tokio::test]
async fn a_new_message_appears_at_once_and_half_typed_words_stay() {
    let window = Window::open();
    window.camille_writes("t1@example.org", "Broken lamp", "Hello, my lamp arrived broken.");
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.fill("#body", "Half a sen").await;
    ines.ask("window.sameDocument = true").await;

    let follow_up = "From: Camille Moreau <camille@example.org>\r\nTo: support@lumen.example\r\n\
        Subject: Re: Broken lamp\r\nMessage-ID: <t2@example.org>\r\nIn-Reply-To: <t1@example.org>\r\n\
        References: <t1@example.org>\r\n\r\nIt is the green one.\r\n";
    window.takes(follow_up);
    ines.sees("It is the green one.").await;

    let typed = ines.ask("return document.querySelector('#body').value").await;
    assert_eq!(typed, "Half a sen");
    let same = ines.ask("return window.sameDocument === true").await;
    assert_eq!(same, true, "the page was loaded anew");
    ines.fill("#body", "tence.").await;
    let typed = ines.ask("return document.querySelector('#body').value").await;
    assert_eq!(typed, "Half a sentence.");
    ines.is_content().await;
    ines.close().await;
}

#[tokio::test]
async fn the_reply_of_a_colleague_appears_in_the_second_browser() {
    let window = Window::open();
    window.camille_writes("t3@example.org", "Invoice", "Hello, where is my invoice?");
    let (ines, other) = tokio::join!(window.ines(), window.ines());
    ines.go(window.desk.http, "/tickets/1").await;
    other.go(window.desk.http, "/tickets/1").await;

    ines.fill("#body", "It is on its way.").await;
    ines.click("[data-composer-send]").await;
    other.sees("It is on its way.").await;
    // It is said once there was time to take it back; until then nothing has changed.
    other.wait(".msg-agent:not(.msg-planned)").await;
    let status = other.ask("return document.querySelector('#status').value").await;
    assert_eq!(status, "pending");
    ines.close().await;
    other.close().await;
}

#[tokio::test]
async fn a_colleague_at_the_same_ticket_is_seen_to_come_to_write_and_to_go() {
    let window = Window::open();
    window.camille_writes("t4@example.org", "Vase", "Hello, my vase is broken.");
    let (ines, karim) = tokio::join!(window.ines(), window.karim());
    ines.go(window.desk.http, "/tickets?view=active").await;
    karim.go(window.desk.http, "/tickets/1").await;
    ines.sees("Karim Haddad is also viewing this").await;

    ines.go(window.desk.http, "/tickets/1").await;
    karim.sees("Ines Keller is also viewing this").await;
    karim.fill("#body", "Half a sen").await;
    ines.sees("Karim Haddad is writing").await;
    karim.go(window.desk.http, "/settings").await;
    ines.wait("#lookers:empty").await;
    ines.is_content().await;
    ines.close().await;
    karim.close().await;
}
