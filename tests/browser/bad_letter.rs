//! A letter that wants more than to be read: it runs nothing, reaches nothing, and stays in its frame.

use crate::browser::Browser;
use crate::window::Window;
use fantoccini::Locator;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Somebody on this machine who must never be asked for anything.
fn listener() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let asked = Arc::new(AtomicUsize::new(0));
    let counting = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            counting.fetch_add(1, Ordering::SeqCst);
            drop(stream);
        }
    });
    (address, asked)
}

fn letter(spy: SocketAddr) -> String {
    format!(
        "From: Camille Moreau <camille@example.org>\r\nTo: support@lumen.example\r\nSubject: Look\r\n\
         Message-ID: <bad@example.org>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
         <style>@import url(http://{spy}/style); body{{background:url(http://{spy}/back)}} </style>\r\n\
         <script>alert(1); document.body.textContent = 'taken over'</script>\r\n\
         <p style=\"position:fixed;inset:0;z-index:9999;background:url(http://{spy}/cover)\">Please look</p>\r\n\
         <img src=\"x\" onerror=\"alert(2)\"><img src=\"http://{spy}/pixel.png\" alt=\"the picture\" width=\"90\">\r\n\
         <svg onload=\"alert(3)\"></svg><a href=\"javascript:alert(4)\">click</a>\r\n\
         <iframe src=\"http://{spy}/frame\"></iframe><form action=\"http://{spy}/form\"><button>Send</button></form>\r\n\
         <meta http-equiv=\"refresh\" content=\"0;url=http://{spy}/away\"><link rel=\"stylesheet\" href=\"http://{spy}/css\">\r\n"
    )
}

#[tokio::test]
async fn a_hostile_letter_is_only_read() {
    let window = Window::open();
    let (spy, asked) = listener();
    window.takes(&letter(spy));
    let ines = window.ines().await;
    ines.go(window.desk.http, "/tickets/1").await;
    ines.wait(".mail-frame[data-fit]").await;
    assert_nothing_ran(&ines).await;

    // Its words are shown, inside the frame.
    let inside = "return document.querySelector('.mail-frame iframe').contentDocument.body";
    let words = ines.ask(&format!("{inside}.textContent")).await;
    assert!(
        words.as_str().is_some_and(|words| words.contains("Please look")),
        "{words}"
    );
    let covers = "const b = document.querySelector('.ticket-head h1').getBoundingClientRect();
        return document.elementFromPoint(b.x + 5, b.y + 5).closest('.ticket-head') !== null";
    assert_eq!(ines.ask(covers).await, true, "the letter covers the desk");

    // She asks for the pictures: the desk fetches them, and asks nobody inside its own network.
    ines.page.enter_frame(0).await.expect("the letter's frame");
    ines.click(".guichet-images a").await;
    ines.wait("img[src^='/pictures/']").await;
    let shown = ines.ask("const i = document.querySelector('img[src^=\"/pictures/\"]'); await i.decode().catch(() => 0); return i.naturalWidth").await;
    assert_eq!(
        shown, 32,
        "the desk's own icon stands where a picture cannot be had"
    );
    let link = ines.page.find(Locator::LinkText("click")).await;
    if let Ok(link) = link {
        let _ = link.click().await;
    }
    ines.page.enter_parent_frame().await.expect("the desk");
    assert_nothing_ran(&ines).await;
    assert_eq!(asked.load(Ordering::SeqCst), 0, "the letter reached out");
    ines.close().await;
}

async fn assert_nothing_ran(browser: &Browser) {
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(browser.page.get_alert_text().await.is_err(), "a dialog is open");
    let title = browser.page.title().await.expect("a title");
    assert!(title.contains("Look"), "{title}");
}
